package dev.sluice.runtime;

import dev.sluice.sql.types.SqlType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the values of a column get from one engine to the other: as the Java values that queries give. */
final class CopiedColumn {
    private final String name;
    private final SqlType type;
    private final @Nullable List<String> constants;

    /**
     * Begins.
     *
     * @param constants of the enum that the column is declared with, or null where there is none or it is not known
     */
    CopiedColumn(String name, SqlType type, @Nullable List<String> constants) {
        this.name = name;
        this.type = type;
        this.constants = constants;
    }

    SqlType type() {
        return type;
    }

    String name() {
        return name;
    }

    /** What PostgreSQL converts a parameter to. */
    String postgresParameter() {
        return switch (type.kind()) {
            case INTEGER, ENUM -> "?::bigint";
            case REAL -> "?::float8";
            case NUMERIC -> "?::numeric";
            case TEXT, ENUMNAME -> "?::text";
            case BLOB -> "?::bytea";
            case BOOLEAN -> "?::boolean";
            case DATE -> "?::date";
            case TIME -> "?::time";
            case TIMESTAMP -> "?::timestamp";
            case DATETIME -> "?::timestamptz";
            case UUID -> "?::uuid";
            case JSON -> "?::json";
            case JSONB -> "?::jsonb";
            case INTERVAL -> "?::interval";
            case POINT -> "?::point";
            case ARRAY -> element().postgresParameter() + "[]";
            default -> "?";
        };
    }

    /** What PostgreSQL reads it by; arrays of moments are the only values that it does not give in a form of ours. */
    String postgresValue(String quoted) {
        SqlType element = type.element();
        if (element == null || !(element.is(SqlType.Kind.TIMESTAMP) || element.is(SqlType.Kind.DATETIME))) {
            return quoted;
        }
        String text = element.is(SqlType.Kind.TIMESTAMP)
                ? "to_char(x, 'YYYY-MM-DD\"T\"HH24:MI:SS.US')"
                : "to_char(x AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
        return "(CASE WHEN " + quoted + " IS NOT NULL THEN to_json(ARRAY(SELECT " + text + " FROM unnest(" + quoted
                + ") WITH ORDINALITY AS e (x, n) ORDER BY n)) END)::text";
    }

    private CopiedColumn element() {
        return new CopiedColumn(name, Objects.requireNonNull(type.element()), constants);
    }

    @Nullable
    Object read(Row row, int column) throws SQLException {
        return switch (type.kind()) {
            case INTEGER, ENUM -> row.getLongOrNull(column);
            case REAL -> row.getDoubleOrNull(column);
            case NUMERIC -> row.getNumericOrNull(column, type.scale());
            case TEXT, ENUMNAME -> row.getStringOrNull(column);
            case BLOB -> row.getBytesOrNull(column);
            case BOOLEAN -> row.getBooleanOrNull(column);
            case DATE -> row.getLocalDateOrNull(column);
            case TIME -> row.getLocalTimeOrNull(column);
            case TIMESTAMP -> row.getLocalDateTimeOrNull(column);
            case DATETIME -> row.getInstantOrNull(column);
            case UUID -> row.getUuidOrNull(column);
            case JSON, JSONB -> row.getJsonOrNull(column);
            case INTERVAL -> row.getIntervalOrNull(column);
            case POINT -> row.getPointOrNull(column);
            case ARRAY -> CopiedLists.read(row, column, element());
            default -> row.getValueOrNull(column);
        };
    }

    void bind(ParameterSink sink, int parameter, @Nullable Object value) throws SQLException {
        if (value == null) {
            sink.setNull(parameter);
            return;
        }
        switch (type.kind()) {
            case INTEGER, ENUM -> sink.setLong(parameter, (long) value);
            case REAL -> sink.setDouble(parameter, (double) value);
            case NUMERIC -> sink.setNumeric(parameter, (BigDecimal) value, type.precision(), type.scale());
            case TEXT, ENUMNAME -> sink.setString(parameter, (String) value);
            case BLOB -> sink.setBytes(parameter, (byte[]) value);
            case BOOLEAN -> sink.setBoolean(parameter, (boolean) value);
            case DATE -> sink.setLocalDate(parameter, (LocalDate) value);
            case TIME -> sink.setLocalTime(parameter, (LocalTime) value);
            case TIMESTAMP -> sink.setLocalDateTime(parameter, (LocalDateTime) value);
            case DATETIME -> sink.setInstant(parameter, (Instant) value);
            case UUID -> sink.setUuid(parameter, (UUID) value);
            case JSON, JSONB -> sink.setJson(parameter, (Json) value);
            case INTERVAL -> sink.setInterval(parameter, (Interval) value);
            case POINT -> sink.setPoint(parameter, (Point) value);
            case ARRAY -> CopiedLists.bind(sink, parameter, element().type, (List<?>) value);
            default -> sink.setValue(parameter, (SqlValue) value);
        }
    }

    /** Returns why an engine cannot hold a value, or null. */
    @Nullable
    String problem(@Nullable Object value, boolean postgres) {
        if (value instanceof List<?> list) {
            CopiedColumn element = element();
            return list.stream()
                    .map(one -> element.problem(one, postgres))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        boolean zero = value instanceof String text && text.indexOf('\u0000') >= 0;
        if (postgres && (zero || (value instanceof Json json && holdsZero(json.text())))) {
            return "holds U+0000, which PostgreSQL cannot";
        }
        if (value instanceof Double number && number.isNaN()) {
            return "holds NaN, which is no value of a REAL column";
        }
        return value == null ? null : misfit(value);
    }

    /** What a CHECK of the column would refuse, if the row came by it. */
    private @Nullable String misfit(Object value) {
        if (value instanceof BigDecimal number
                && number.signum() != 0
                && number.precision() - number.scale() > type.precision() - type.scale()) {
            return "holds " + number + ", which is too large for " + type;
        }
        if (value instanceof Json json) {
            String canonical = CanonicalText.of(json.text());
            return canonical == null
                    ? "holds no JSON"
                    : type.is(SqlType.Kind.JSONB) && !isUtf8(canonical)
                            ? "holds half a surrogate pair, which JSONB cannot"
                            : null;
        }
        boolean strange = constants != null
                && (type.is(SqlType.Kind.ENUM)
                        ? (long) value < 0 || (long) value >= constants.size()
                        : type.is(SqlType.Kind.ENUMNAME) && !constants.contains(value));
        return strange ? "holds " + value + ", which is no constant of " + type.javaType() : null;
    }

    private static boolean isUtf8(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** Tells whether the text of a value may stand for bytes that are none: where these were, U+FFFD is read. */
    static boolean isDoubtful(@Nullable Object value) {
        String text = value instanceof Json json ? json.text() : value instanceof String string ? string : "";
        return text.indexOf('\uFFFD') >= 0;
    }

    /** Tells whether bytes are a text. */
    static boolean isText(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException none) {
            return false;
        }
    }

    /** Tells whether a text in JSON holds the escape of U+0000: behind an even number of backslashes. */
    private static boolean holdsZero(String json) {
        for (int at = json.indexOf("\\u0000"); at >= 0; at = json.indexOf("\\u0000", at + 1)) {
            int before = at;
            while (before > 0 && json.charAt(before - 1) == '\\') {
                before--;
            }
            if ((at - before) % 2 == 0) {
                return true;
            }
        }
        return json.indexOf('\u0000') >= 0;
    }

    /** Returns a number that equal values share, whichever engine they come from. */
    long digest(@Nullable Object value) {
        long hash = 0xcbf29ce484222325L;
        byte[] bytes = value instanceof byte[] given ? given : text(value).getBytes(StandardCharsets.UTF_16LE);
        for (byte one : bytes) {
            hash = (hash ^ (one & 0xff)) * 0x100000001b3L;
        }
        return value == null ? 1 : hash;
    }

    /** PostgreSQL lays out jsonb anew; SQLite stores a negative zero as zero. */
    private String text(@Nullable Object value) {
        if (value instanceof Double number) {
            return String.valueOf(number + 0.0);
        }
        if (value instanceof List<?> list) {
            CopiedColumn element = element();
            return list.stream()
                    .map(one -> one == null ? "-" : "+" + element.text(one))
                    .collect(Collectors.joining("\u0001"));
        }
        String text = String.valueOf(value);
        String canonical = type.is(SqlType.Kind.JSONB) ? CanonicalText.of(text) : null;
        return canonical == null ? text : canonical;
    }
}

package dev.sluice.it.random;

import dev.sluice.runtime.Interval;
import dev.sluice.runtime.Json;
import dev.sluice.runtime.ParameterSink;
import dev.sluice.runtime.Point;
import dev.sluice.runtime.SqlValue;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.types.SqlType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter is given, as text that can be kept in a file.
 *
 * @param items the value, or the values of a collection; null for NULL
 */
record Argument(@Nullable List<String> items) {
    private static final Argument NULL = new Argument(null);
    private static final String SEPARATOR = "\u241E";

    /** A random value of the type that was inferred; NULL only where that was said to be taken. */
    static Argument random(ParameterFact fact, Dice dice) {
        RandomValues values = new RandomValues(dice);
        if (fact.collection()) {
            List<String> items = new ArrayList<>();
            int count = dice.below(4);
            for (int i = 0; i < count; i++) {
                items.add(text(fact.value().type(), values));
            }
            return new Argument(items);
        }
        if (fact.value().nullable() && dice.oneIn(3)) {
            return NULL;
        }
        return new Argument(List.of(text(fact.value().type(), values)));
    }

    private static String text(SqlType type, RandomValues values) {
        Ty made = switch (type.kind()) {
            case INTEGER -> Ty.INT;
            case REAL, NUMBER -> Ty.REAL;
            case BLOB -> Ty.BLOB;
            case BOOLEAN -> Ty.BOOL;
            case NUMERIC -> Ty.NUM;
            case DATE -> Ty.DATE;
            case TIME -> Ty.TIME;
            case TIMESTAMP, DATETIME -> Ty.DATETIME;
            case UUID -> Ty.UUID;
            case JSON, JSONB -> Ty.JSON;
            case INTERVAL -> Ty.SPAN;
            case POINT -> Ty.PLACE;
            case ENUMNAME -> Ty.ENUMNAME;
            default -> Ty.TEXT;
        };
        if (type.is(SqlType.Kind.ENUM)) {
            return values.ordinal();
        }
        String literal = values.stored(made);
        if (made == Ty.NUM) {
            return new BigDecimal(literal)
                    .remainder(BigDecimal.TEN.pow(type.precision() - type.scale()))
                    .setScale(type.scale(), java.math.RoundingMode.DOWN)
                    .toPlainString();
        }
        if (made == Ty.BLOB) {
            return literal.substring(2, literal.length() - 1);
        }
        boolean quoted = literal.startsWith("'");
        String text = quoted ? literal.substring(1, literal.length() - 1).replace("''", "'") : literal;
        return made == Ty.DATETIME ? text.replace(' ', 'T') : text;
    }

    void bind(ParameterSink sink, int index, ParameterFact fact) throws SQLException {
        if (fact.collection()) {
            bindAll(sink, index, fact.value().type());
        } else if (items == null) {
            sink.setNull(index);
        } else {
            bindOne(sink, index, fact.value().type(), items.get(0));
        }
    }

    private void bindAll(ParameterSink sink, int index, SqlType type) throws SQLException {
        List<String> all = items == null ? List.of() : items;
        switch (type.kind()) {
            case INTEGER, ENUM ->
                sink.setLongs(index, all.stream().map(Long::valueOf).toList());
            case REAL, NUMBER ->
                sink.setDoubles(index, all.stream().map(Double::valueOf).toList());
            case UUID -> sink.setUuids(index, all.stream().map(UUID::fromString).toList());
            case TEXT, ENUMNAME -> sink.setStrings(index, all);
            case BOOLEAN ->
                sink.setBooleans(index, all.stream().map("TRUE"::equals).toList());
            case DATE ->
                sink.setLocalDates(index, all.stream().map(LocalDate::parse).toList());
            case TIME ->
                sink.setLocalTimes(index, all.stream().map(LocalTime::parse).toList());
            case TIMESTAMP ->
                sink.setLocalDateTimes(
                        index, all.stream().map(LocalDateTime::parse).toList());
            case DATETIME ->
                sink.setInstants(
                        index,
                        all.stream().map(text -> Instant.parse(text + "Z")).toList());
            case NUMERIC ->
                sink.setNumerics(index, all.stream().map(BigDecimal::new).toList(), type.precision(), type.scale());
            default -> throw new IllegalArgumentException("no collection of " + type);
        }
    }

    private static void bindOne(ParameterSink sink, int index, SqlType type, String text) throws SQLException {
        switch (type.kind()) {
            case INTEGER, ENUM -> sink.setLong(index, Long.parseLong(text));
            case REAL, NUMBER -> sink.setDouble(index, Double.parseDouble(text));
            case BLOB -> sink.setBytes(index, HexFormat.of().parseHex(text));
            case BOOLEAN -> sink.setBoolean(index, text.equalsIgnoreCase("TRUE"));
            case NUMERIC -> sink.setNumeric(index, new BigDecimal(text), type.precision(), type.scale());
            case DATE -> sink.setLocalDate(index, LocalDate.parse(text));
            case TIME -> sink.setLocalTime(index, LocalTime.parse(text));
            case TIMESTAMP -> sink.setLocalDateTime(index, LocalDateTime.parse(text));
            case DATETIME -> sink.setInstant(index, Instant.parse(text + "Z"));
            case UUID -> sink.setUuid(index, UUID.fromString(text));
            case JSON -> sink.setJson(index, Json.of(text));
            case JSONB -> sink.setJsonb(index, Json.of(text));
            case INTERVAL -> sink.setInterval(index, Interval.parse(text));
            case POINT -> sink.setPoint(index, Point.parse(text));
            case TEXT, ENUMNAME -> sink.setString(index, text);
            case ANY, DYNAMIC -> sink.setValue(index, new SqlValue.OfText(text));
            default -> throw new IllegalArgumentException("no value of " + type);
        }
    }

    static Argument parse(String text) {
        if (text.equals("NULL")) {
            return NULL;
        }
        String inner = text.substring(1, text.length() - 1);
        return new Argument(inner.isEmpty() && text.startsWith("[") ? List.of() : List.of(inner.split(SEPARATOR, -1)));
    }

    /** As it stands in a file: NULL, or the values between brackets. */
    @Override
    public String toString() {
        List<String> all = items;
        if (all == null) {
            return "NULL";
        }
        return all.isEmpty() ? "[]" : all.stream().collect(Collectors.joining(SEPARATOR, "<", ">"));
    }
}

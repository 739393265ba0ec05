package dev.sluice.it.fidelity;

import dev.sluice.runtime.Interval;
import dev.sluice.runtime.Point;
import dev.sluice.sql.types.CanonicalJson;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as texts: bound in the form of an engine, and read as the text of the Java value. */
final class TypedText {
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

    private TypedText() {}

    private static int scale(String type) {
        return Integer.parseInt(type.substring(type.indexOf(',') + 1, type.length() - 1));
    }

    private static boolean isArray(String type) {
        return type.endsWith("[]");
    }

    private static String element(String type) {
        return type.substring(0, type.length() - 2);
    }

    private static String kind(String type) {
        int end = type.indexOf('(');
        return end < 0 ? type : type.substring(0, end);
    }

    /** Binds a text. */
    static void bind(PreparedStatement statement, int index, @Nullable String text, String type, boolean stored)
            throws SQLException {
        if (text == null) {
            statement.setNull(index, Types.NULL);
            return;
        }
        String value = isArray(type) ? array(text, element(type), stored) : scalar(text, type, stored);
        switch (stored ? kind(type) : "") {
            case "BOOLEAN", "INTEGER", "ENUM", "NUMERIC" -> {
                if (isArray(type)) {
                    statement.setString(index, value);
                } else {
                    statement.setLong(index, Long.parseLong(value));
                }
            }
            case "REAL" -> {
                if (isArray(type)) {
                    statement.setString(index, value);
                } else {
                    statement.setDouble(index, Double.parseDouble(value));
                }
            }
            default -> statement.setString(index, value);
        }
    }

    /** Returns what an engine stores: for SQLite the canonical text or number. */
    private static String scalar(String text, String type, boolean stored) {
        return switch (kind(type)) {
            case "BOOLEAN" -> stored ? (text.equals("true") || text.equals("1") ? "1" : "0") : text;
            case "NUMERIC" -> {
                BigDecimal value = new BigDecimal(text).setScale(scale(type), RoundingMode.UNNECESSARY);
                int digits = Integer.parseInt(type.substring(8, type.indexOf(',')));
                if (value.precision() > digits) {
                    throw new ArithmeticException("more than " + digits + " digits");
                }
                yield stored ? value.unscaledValue().toString() : value.toPlainString();
            }
            case "DATE" -> inRange(LocalDate.parse(text)).toString();
            case "TIME" -> MICROS.format(LocalTime.parse(text));
            case "TIMESTAMP" -> moment(LocalDateTime.parse(text));
            case "DATETIME" ->
                moment(OffsetDateTime.parse(text)
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toLocalDateTime()) + "Z";
            case "UUID" -> UUID.fromString(text).toString();
            case "JSONB" -> CanonicalJson.of(text);
            case "INTERVAL" -> Interval.parse(text).toString();
            case "POINT" -> Point.parse(text).toString();
            default -> text;
        };
    }

    private static LocalDate inRange(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new ArithmeticException("outside the years 1 to 9999");
        }
        return day;
    }

    private static String moment(LocalDateTime value) {
        inRange(value.toLocalDate());
        return MOMENT.format(value);
    }

    private static String array(String json, String element, boolean stored) {
        List<String> items = new ArrayList<>();
        for (String item : CanonicalJson.items(json)) {
            if (item.equals("null")) {
                items.add(stored ? "null" : "NULL");
                continue;
            }
            String text = scalar(item.startsWith("\"") ? CanonicalJson.unquoted(item) : item, element, stored);
            if (!stored) {
                items.add('"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
            } else if (element.equals("BOOLEAN")) {
                items.add(text.equals("1") ? "true" : "false");
            } else {
                boolean number = List.of("INTEGER", "NUMERIC", "REAL", "ENUM").contains(kind(element));
                items.add(number ? text : CanonicalJson.quoted(text));
            }
        }
        String joined = String.join(",", items);
        return stored ? "[" + joined + "]" : "{" + joined + "}";
    }

    /** Reads a column as the text of its Java value. */
    static @Nullable String read(ResultSet set, int column, String type, boolean stored) throws SQLException {
        Object raw = set.getObject(column);
        if (raw == null) {
            return null;
        }
        if (isArray(type)) {
            return stored || raw instanceof String
                    ? items(set.getString(column), element(type), stored)
                    : values(set.getArray(column).getArray(), element(type));
        }
        if (stored && kind(type).equals("NUMERIC") && !(raw instanceof Integer || raw instanceof Long)) {
            throw new SQLException("a NUMERIC overflowed to " + raw);
        }
        return switch (kind(type)) {
            case "BOOLEAN" -> String.valueOf(stored ? truth(set.getInt(column)) : set.getBoolean(column));
            case "INTEGER", "ENUM" -> String.valueOf(set.getLong(column));
            case "REAL", "NUMBER" -> String.valueOf(set.getDouble(column));
            case "NUMERIC" -> {
                BigDecimal value = stored
                        ? BigDecimal.valueOf(set.getLong(column), scale(type))
                        : set.getBigDecimal(column).setScale(scale(type), RoundingMode.UNNECESSARY);
                if (value.precision() > 18) {
                    throw new SQLException("more than 18 digits");
                }
                yield value.toPlainString();
            }
            case "DATE" ->
                String.valueOf(inRange(
                        stored ? LocalDate.parse(set.getString(column)) : set.getObject(column, LocalDate.class)));
            case "TIME" ->
                String.valueOf(
                        stored ? LocalTime.parse(set.getString(column)) : set.getObject(column, LocalTime.class));
            case "TIMESTAMP" ->
                String.valueOf(checked(
                        stored
                                ? LocalDateTime.parse(set.getString(column))
                                : set.getObject(column, LocalDateTime.class)));
            case "DATETIME" ->
                checked(
                                stored
                                        ? OffsetDateTime.parse(set.getString(column))
                                                .toLocalDateTime()
                                        : set.getObject(column, OffsetDateTime.class)
                                                .withOffsetSameInstant(ZoneOffset.UTC)
                                                .toLocalDateTime())
                        .toInstant(ZoneOffset.UTC)
                        .toString();
            case "JSONB" -> CanonicalJson.of(set.getString(column));
            case "INTERVAL" -> Interval.parse(String.valueOf(raw)).toString();
            case "POINT" -> Point.parse(String.valueOf(raw)).toString();
            default -> set.getString(column);
        };
    }

    private static boolean truth(int value) throws SQLException {
        if (value != 0 && value != 1) {
            throw new SQLException("no truth value: " + value);
        }
        return value == 1;
    }

    private static LocalDateTime checked(LocalDateTime value) {
        inRange(value.toLocalDate());
        return value;
    }

    private static String items(String json, String element, boolean stored) {
        List<@Nullable String> out = new ArrayList<>();
        for (String item : CanonicalJson.items(json)) {
            String text = item.startsWith("\"") ? CanonicalJson.unquoted(item) : item;
            out.add(item.equals("null") ? null : item(text, element, stored));
        }
        return out.toString();
    }

    private static String item(String text, String element, boolean stored) {
        return switch (kind(element)) {
            case "NUMERIC" ->
                stored
                        ? BigDecimal.valueOf(Long.parseLong(text), scale(element))
                                .toPlainString()
                        : text;
            case "REAL" -> String.valueOf(Double.parseDouble(text));
            case "DATE" -> String.valueOf(LocalDate.parse(text));
            case "TIME" -> String.valueOf(LocalTime.parse(text));
            case "TIMESTAMP" -> String.valueOf(LocalDateTime.parse(text));
            case "DATETIME" -> OffsetDateTime.parse(text).toInstant().toString();
            case "POINT" -> Point.parse(text).toString();
            default -> text;
        };
    }

    private static String values(Object array, String element) {
        List<@Nullable String> out = new ArrayList<>();
        for (Object item : (Object[]) array) {
            boolean exact = item instanceof BigDecimal && kind(element).equals("NUMERIC");
            out.add(
                    item == null
                            ? null
                            : exact
                                    ? ((BigDecimal) item)
                                            .setScale(scale(element), RoundingMode.UNNECESSARY)
                                            .toPlainString()
                                    : kind(element).equals("POINT")
                                            ? Point.parse(item.toString()).toString()
                                            : kind(element).equals("INTERVAL")
                                                    ? Interval.parse(item.toString())
                                                            .toString()
                                                    : String.valueOf(item));
        }
        return out.toString();
    }
}

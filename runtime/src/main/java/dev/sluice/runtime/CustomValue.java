package dev.sluice.runtime;

import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.types.SqlType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A value for a parameter of a statement that was composed at run time, known to fit its type. */
@FunctionalInterface
interface CustomValue {
    /** Sends the value. */
    void send(ParameterSink sink, int parameter) throws SQLException;

    /**
     * Checks a value.
     *
     * @param value an instance of the Java class that the parameter's type is read as, or null
     * @param parameter what is known of the parameter
     * @throws IllegalArgumentException when it does not fit
     */
    static CustomValue of(@Nullable Object value, ParameterFact parameter) {
        if (value == null) {
            return ParameterSink::setNull;
        }
        if (value instanceof CustomValue known) {
            return known;
        }
        CustomValue found = parameter.collection()
                ? list(value, parameter.value().type(), false)
                : single(value, parameter.value().type());
        if (found == null) {
            String name = parameter.name() == null ? Integer.toString(parameter.number()) : parameter.name();
            throw new IllegalArgumentException("parameter " + name + " is of type "
                    + parameter.value().type() + (parameter.collection() ? ", a list," : "") + " and takes no "
                    + value.getClass().getName());
        }
        return found;
    }

    private static @Nullable CustomValue single(Object value, SqlType type) {
        switch (type.kind()) {
            case INTEGER:
                return isWhole(value) ? (sink, i) -> sink.setLong(i, ((Number) value).longValue()) : null;
            case REAL, NUMBER:
                return value instanceof Double || value instanceof Float || isWhole(value)
                        ? (sink, i) -> sink.setDouble(i, ((Number) value).doubleValue())
                        : null;
            case NUMERIC:
                return decimal(value, type);
            case TEXT:
                return value instanceof String text ? (sink, i) -> sink.setString(i, text) : null;
            case BLOB:
                return value instanceof byte[] bytes ? (sink, i) -> sink.setBytes(i, bytes) : null;
            case BOOLEAN:
                return value instanceof Boolean truth ? (sink, i) -> sink.setBoolean(i, (boolean) truth) : null;
            case UUID:
                return value instanceof UUID uuid ? (sink, i) -> sink.setUuid(i, uuid) : null;
            case JSONB:
                return value instanceof Json json ? (sink, i) -> sink.setJsonb(i, json) : null;
            case ARRAY:
                return type.element() == null ? null : list(value, type.element(), true);
            case JSON:
                return value instanceof Json json ? (sink, i) -> sink.setJson(i, json) : null;
            case INTERVAL:
                return value instanceof Interval interval ? (sink, i) -> sink.setInterval(i, interval) : null;
            case POINT:
                return value instanceof Point point ? (sink, i) -> sink.setPoint(i, point) : null;
            case ENUM:
                return value instanceof Enum<?> constant ? (sink, i) -> sink.setEnum(i, constant) : null;
            case ENUMNAME:
                return value instanceof Enum<?> constant ? (sink, i) -> sink.setEnumName(i, constant) : null;
            case ANY, DYNAMIC:
                return value instanceof SqlValue any ? (sink, i) -> sink.setValue(i, any) : null;
            default:
                return temporal(value, type);
        }
    }

    private static @Nullable CustomValue temporal(Object value, SqlType type) {
        switch (type.kind()) {
            case DATE:
                return value instanceof LocalDate date ? (sink, i) -> sink.setLocalDate(i, date) : null;
            case TIME:
                return value instanceof LocalTime time ? (sink, i) -> sink.setLocalTime(i, time) : null;
            case TIMESTAMP:
                return value instanceof LocalDateTime at ? (sink, i) -> sink.setLocalDateTime(i, at) : null;
            case DATETIME:
                return value instanceof Instant instant ? (sink, i) -> sink.setInstant(i, instant) : null;
            default:
                return null;
        }
    }

    private static boolean isWhole(Object value) {
        return value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte;
    }

    private static @Nullable CustomValue decimal(Object value, SqlType type) {
        BigDecimal number = number(value);
        return number == null ? null : (sink, i) -> sink.setNumeric(i, number, type.precision(), type.scale());
    }

    private static @Nullable BigDecimal number(Object value) {
        if (value instanceof BigDecimal given) {
            return given;
        }
        return isWhole(value) ? BigDecimal.valueOf(((Number) value).longValue()) : null;
    }

    /** A collection that IN takes has no NULL; the elements of an array may be. */
    private static @Nullable CustomValue list(Object value, SqlType type, boolean nullable) {
        if (!(value instanceof Collection<?> given)) {
            return null;
        }
        for (Object element : given) {
            if (element == null ? !nullable : single(element, type) == null) {
                return null;
            }
        }
        switch (type.kind()) {
            case INTEGER:
                List<@Nullable Long> longs = new ArrayList<>();
                given.forEach(element -> longs.add(element instanceof Number number ? number.longValue() : null));
                return (sink, i) -> sink.setLongs(i, longs);
            case REAL:
                List<@Nullable Double> doubles = new ArrayList<>();
                given.forEach(element -> doubles.add(element instanceof Number number ? number.doubleValue() : null));
                return (sink, i) -> sink.setDoubles(i, doubles);
            case NUMERIC:
                List<@Nullable BigDecimal> numbers = new ArrayList<>();
                given.forEach(element -> numbers.add(element == null ? null : number(element)));
                return (sink, i) -> sink.setNumerics(i, numbers, type.precision(), type.scale());
            case TEXT:
                List<@Nullable String> texts = copy(given, String.class);
                return (sink, i) -> sink.setStrings(i, texts);
            case BOOLEAN:
                List<@Nullable Boolean> truths = copy(given, Boolean.class);
                return (sink, i) -> sink.setBooleans(i, truths);
            case UUID:
                List<@Nullable UUID> uuids = copy(given, UUID.class);
                return (sink, i) -> sink.setUuids(i, uuids);
            default:
                return others(given, type);
        }
    }

    private static @Nullable CustomValue others(Collection<?> given, SqlType type) {
        switch (type.kind()) {
            case DATE:
                List<@Nullable LocalDate> dates = copy(given, LocalDate.class);
                return (sink, i) -> sink.setLocalDates(i, dates);
            case TIME:
                List<@Nullable LocalTime> times = copy(given, LocalTime.class);
                return (sink, i) -> sink.setLocalTimes(i, times);
            case TIMESTAMP:
                List<@Nullable LocalDateTime> locals = copy(given, LocalDateTime.class);
                return (sink, i) -> sink.setLocalDateTimes(i, locals);
            case DATETIME:
                List<@Nullable Instant> instants = copy(given, Instant.class);
                return (sink, i) -> sink.setInstants(i, instants);
            case INTERVAL:
                List<@Nullable Interval> intervals = copy(given, Interval.class);
                return (sink, i) -> sink.setIntervals(i, intervals);
            case POINT:
                List<@Nullable Point> points = copy(given, Point.class);
                return (sink, i) -> sink.setPoints(i, points);
            case ENUM:
                List<@Nullable Enum<?>> ordinals = enums(given);
                return (sink, i) -> sink.setEnums(i, ordinals);
            case ENUMNAME:
                List<@Nullable Enum<?>> names = enums(given);
                return (sink, i) -> sink.setEnumNames(i, names);
            default:
                return null;
        }
    }

    private static List<@Nullable Enum<?>> enums(Collection<?> values) {
        List<@Nullable Enum<?>> all = new ArrayList<>();
        values.forEach(value -> all.add((Enum<?>) value));
        return all;
    }

    private static <T> List<@Nullable T> copy(Collection<?> values, Class<T> type) {
        List<@Nullable T> all = new ArrayList<>();
        values.forEach(value -> all.add(type.cast(value)));
        return all;
    }
}

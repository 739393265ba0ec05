package dev.sluice.runtime;

import dev.sluice.sql.types.SqlType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the values of an array column are read and sent. */
final class CopiedLists {
    private CopiedLists() {}

    static @Nullable List<@Nullable Object> read(Row row, int column, CopiedColumn element) throws SQLException {
        List<Optional<Object>> items = row.getListOrNull(column, item -> Optional.ofNullable(element.read(item, 1)));
        if (items == null) {
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>(items.size());
        items.forEach(item -> values.add(item.orElse(null)));
        return values;
    }

    static void bind(ParameterSink sink, int parameter, SqlType element, List<?> values) throws SQLException {
        switch (element.kind()) {
            case INTEGER, ENUM -> sink.setLongs(parameter, of(values, Long.class));
            case REAL -> sink.setDoubles(parameter, of(values, Double.class));
            case NUMERIC ->
                sink.setNumerics(parameter, of(values, BigDecimal.class), element.precision(), element.scale());
            case TEXT, ENUMNAME -> sink.setStrings(parameter, of(values, String.class));
            case BOOLEAN -> sink.setBooleans(parameter, of(values, Boolean.class));
            case DATE -> sink.setLocalDates(parameter, of(values, LocalDate.class));
            case TIME -> sink.setLocalTimes(parameter, of(values, LocalTime.class));
            case TIMESTAMP -> sink.setLocalDateTimes(parameter, of(values, LocalDateTime.class));
            case DATETIME -> sink.setInstants(parameter, of(values, Instant.class));
            case UUID -> sink.setUuids(parameter, of(values, UUID.class));
            case INTERVAL -> sink.setIntervals(parameter, of(values, Interval.class));
            case POINT -> sink.setPoints(parameter, of(values, Point.class));
            default -> throw new IllegalStateException("there are no arrays of " + element);
        }
    }

    private static <T> List<@Nullable T> of(List<?> values, Class<T> type) {
        List<@Nullable T> typed = new ArrayList<>(values.size());
        values.forEach(value -> typed.add(value == null ? null : type.cast(value)));
        return typed;
    }
}

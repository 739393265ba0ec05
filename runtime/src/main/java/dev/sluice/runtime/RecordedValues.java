package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.ElementType;
import dev.sluice.runtime.jdbc.ValueSink;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps values by their index, to be sent with another statement later. */
final class RecordedValues extends ValueSink {
    private final @Nullable Object[] values;

    private RecordedValues(int count) {
        this.values = new @Nullable Object[count];
    }

    /** Sends one value, to any index. */
    private interface Sending {
        void send(ValueSink sink, int parameter) throws SQLException;
    }

    /**
     * Returns what a binder sends: for each parameter a {@link CustomValue}.
     *
     * @param binder the binder of a statement
     * @param count number of its parameters
     */
    static @Nullable Object[] of(ParameterBinder binder, int count) {
        RecordedValues recorded = new RecordedValues(count);
        try {
            binder.bind(new ParameterSink(recorded));
        } catch (SQLException e) {
            throw new IllegalArgumentException("a value cannot be sent: " + e.getMessage(), e);
        }
        return recorded.values;
    }

    private void keep(int parameter, Sending sending) {
        CustomValue value = (sink, i) -> sending.send(sink.values(), i);
        values[parameter] = value;
    }

    @Override
    public void setNull(int parameter) {
        keep(parameter, ValueSink::setNull);
    }

    @Override
    public void setLong(int parameter, long value) {
        keep(parameter, (sink, i) -> sink.setLong(i, value));
    }

    @Override
    public void setDouble(int parameter, double value) {
        keep(parameter, (sink, i) -> sink.setDouble(i, value));
    }

    @Override
    public void setString(int parameter, String value) {
        keep(parameter, (sink, i) -> sink.setString(i, value));
    }

    @Override
    public void setBytes(int parameter, byte[] value) {
        keep(parameter, (sink, i) -> sink.setBytes(i, value));
    }

    @Override
    public void setBoolean(int parameter, boolean value) {
        keep(parameter, (sink, i) -> sink.setBoolean(i, value));
    }

    @Override
    public void setNumeric(int parameter, BigDecimal value, int precision, int scale) {
        keep(parameter, (sink, i) -> sink.setNumeric(i, value, precision, scale));
    }

    @Override
    public void setLocalDate(int parameter, LocalDate value) {
        keep(parameter, (sink, i) -> sink.setLocalDate(i, value));
    }

    @Override
    public void setLocalTime(int parameter, LocalTime value) {
        keep(parameter, (sink, i) -> sink.setLocalTime(i, value));
    }

    @Override
    public void setLocalDateTime(int parameter, LocalDateTime value) {
        keep(parameter, (sink, i) -> sink.setLocalDateTime(i, value));
    }

    @Override
    public void setInstant(int parameter, Instant value) {
        keep(parameter, (sink, i) -> sink.setInstant(i, value));
    }

    @Override
    public void setUuid(int parameter, UUID value) {
        keep(parameter, (sink, i) -> sink.setUuid(i, value));
    }

    @Override
    public void setList(int parameter, ElementType type, Collection<? extends @Nullable Object> given) {
        List<@Nullable Object> copy = Collections.unmodifiableList(new ArrayList<@Nullable Object>(given));
        keep(parameter, (sink, i) -> sink.setList(i, type, copy));
    }

    @Override
    public void setInterval(int parameter, int months, int days, long microseconds, String text) {
        keep(parameter, (sink, i) -> sink.setInterval(i, months, days, microseconds, text));
    }

    @Override
    public void setPoint(int parameter, double x, double y, String text) {
        keep(parameter, (sink, i) -> sink.setPoint(i, x, y, text));
    }
}

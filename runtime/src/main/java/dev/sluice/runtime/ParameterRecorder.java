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
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Passes values on and remembers their types, and the values themselves only when asked to. */
final class ParameterRecorder extends ValueSink {
    private final ValueSink to;
    private final boolean values;
    private final Map<Integer, Sent> sent = new TreeMap<>();

    private record Sent(String type, @Nullable Object value) {}

    ParameterRecorder(ValueSink to, boolean values) {
        this.to = to;
        this.values = values;
    }

    /** What was sent, by the names that a statement gives to its parameters. */
    List<StatementOutcome.Parameter> parameters(SqlText text) {
        List<StatementOutcome.Parameter> parameters = new ArrayList<>(sent.size());
        sent.forEach((index, one) -> parameters.add(
                new StatementOutcome.Parameter(text.shortParameterName(index), one.type(), one.value())));
        return parameters;
    }

    private void note(int parameter, String type, @Nullable Object value) {
        sent.put(parameter, new Sent(type, values ? value : null));
    }

    @Override
    public void setNull(int parameter) throws SQLException {
        note(parameter, "NULL", null);
        to.setNull(parameter);
    }

    @Override
    public void setLong(int parameter, long value) throws SQLException {
        note(parameter, "INTEGER", value);
        to.setLong(parameter, value);
    }

    @Override
    public void setDouble(int parameter, double value) throws SQLException {
        note(parameter, "REAL", value);
        to.setDouble(parameter, value);
    }

    @Override
    public void setString(int parameter, String value) throws SQLException {
        note(parameter, "TEXT", value);
        to.setString(parameter, value);
    }

    @Override
    public void setBoolean(int parameter, boolean value) throws SQLException {
        note(parameter, "BOOLEAN", value);
        to.setBoolean(parameter, value);
    }

    @Override
    public void setLocalDate(int parameter, LocalDate value) throws SQLException {
        note(parameter, "DATE", value);
        to.setLocalDate(parameter, value);
    }

    @Override
    public void setLocalTime(int parameter, LocalTime value) throws SQLException {
        note(parameter, "TIME", value);
        to.setLocalTime(parameter, value);
    }

    @Override
    public void setLocalDateTime(int parameter, LocalDateTime value) throws SQLException {
        note(parameter, "TIMESTAMP", value);
        to.setLocalDateTime(parameter, value);
    }

    @Override
    public void setInstant(int parameter, Instant value) throws SQLException {
        note(parameter, "DATETIME", value);
        to.setInstant(parameter, value);
    }

    @Override
    public void setUuid(int parameter, UUID value) throws SQLException {
        note(parameter, "UUID", value);
        to.setUuid(parameter, value);
    }

    @Override
    public void setBytes(int parameter, byte[] value) throws SQLException {
        note(parameter, "BLOB", values ? value.clone() : null);
        to.setBytes(parameter, value);
    }

    @Override
    public void setNumeric(int parameter, BigDecimal value, int precision, int scale) throws SQLException {
        note(parameter, "NUMERIC", value);
        to.setNumeric(parameter, value, precision, scale);
    }

    @Override
    public void setList(int parameter, ElementType type, Collection<? extends @Nullable Object> given)
            throws SQLException {
        note(
                parameter,
                type.kind().name() + "[]",
                values ? Collections.unmodifiableList(new ArrayList<@Nullable Object>(given)) : null);
        to.setList(parameter, type, given);
    }
}

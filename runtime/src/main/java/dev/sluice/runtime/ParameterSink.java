package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.ElementType;
import dev.sluice.runtime.jdbc.ElementType.Kind;
import dev.sluice.runtime.jdbc.ValueException;
import dev.sluice.runtime.jdbc.ValueSink;
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

/**
 * Takes the parameters of one call by their index, from 0, and sends each to every place of the statement that uses it,
 * in the form that the engine stores. A null sends NULL. A value that one of the engines could not hold is refused on
 * both, with {@link InvalidValueException}, before anything is sent.
 * Used by the thread that runs the call, until it ends.
 */
public final class ParameterSink {
    private final ValueSink binder;

    ParameterSink(ValueSink binder) {
        this.binder = binder;
    }

    /** Where the values go. */
    ValueSink values() {
        return binder;
    }

    static ParameterSink of(ValueSink binder, @Nullable Observed observed) {
        return observed == null ? new ParameterSink(binder) : observed.sink(binder);
    }

    /**
     * Sends NULL.
     *
     * @param parameter index, from 0
     * @throws SQLException when the driver fails
     */
    public void setNull(int parameter) throws SQLException {
        binder.setNull(parameter);
    }

    /**
     * Sends an INTEGER.
     *
     * @param parameter index, from 0
     * @param value any
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setLong(int parameter, long value) throws SQLException {
        binder.setLong(parameter, value);
    }

    /**
     * Sends an INTEGER or NULL.
     *
     * @param parameter index, from 0
     * @param value any, or null
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setLong(int parameter, @Nullable Long value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else {
            binder.setLong(parameter, value.longValue());
        }
    }

    /**
     * Sends a REAL.
     *
     * @param parameter index, from 0
     * @param value any but NaN
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setDouble(int parameter, double value) throws SQLException {
        binder.setDouble(parameter, value);
    }

    /**
     * Sends a REAL or NULL.
     *
     * @param parameter index, from 0
     * @param value any but NaN, or null
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setDouble(int parameter, @Nullable Double value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else {
            binder.setDouble(parameter, value.doubleValue());
        }
    }

    /**
     * Sends a BOOLEAN.
     *
     * @param parameter index, from 0
     * @param value any
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setBoolean(int parameter, boolean value) throws SQLException {
        binder.setBoolean(parameter, value);
    }

    /**
     * Sends a BOOLEAN or NULL.
     *
     * @param parameter index, from 0
     * @param value any, or null
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setBoolean(int parameter, @Nullable Boolean value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else {
            binder.setBoolean(parameter, value.booleanValue());
        }
    }

    /**
     * Sends a BLOB.
     *
     * @param parameter index, from 0
     * @param value bytes, or null; not changed before the statement has run
     * @throws SQLException when the driver fails
     */
    public void setBytes(int parameter, byte @Nullable [] value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else {
            binder.setBytes(parameter, value);
        }
    }

    /**
     * Sends a NUMERIC(p,s), exactly; it is never rounded.
     *
     * @param parameter index, from 0
     * @param value at most s decimals and p digits, or null
     * @param precision p, up to 18
     * @param scale s, up to p
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setNumeric(int parameter, @Nullable BigDecimal value, int precision, int scale) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else {
            binder.setNumeric(parameter, value, precision, scale);
        }
    }

    /**
     * Sends TEXT.
     *
     * @param parameter index, from 0
     * @param value text without U+0000 and unpaired surrogates, which PostgreSQL cannot store; or null
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setString(int parameter, @Nullable String value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else {
            binder.setString(parameter, value);
        }
    }

    /**
     * Sends a DATE.
     *
     * @param parameter index, from 0
     * @param value a day of the years 1 to 9999; or null
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setLocalDate(int parameter, @Nullable LocalDate value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else {
            binder.setLocalDate(parameter, value);
        }
    }

    /**
     * Sends a TIME.
     *
     * @param parameter index, from 0
     * @param value a time of day; cut to microseconds; or null
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setLocalTime(int parameter, @Nullable LocalTime value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else {
            binder.setLocalTime(parameter, value);
        }
    }

    /**
     * Sends a TIMESTAMP.
     *
     * @param parameter index, from 0
     * @param value a time of the years 1 to 9999; cut to microseconds; or null
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setLocalDateTime(int parameter, @Nullable LocalDateTime value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else {
            binder.setLocalDateTime(parameter, value);
        }
    }

    /**
     * Sends a DATETIME.
     *
     * @param parameter index, from 0
     * @param value an instant of the years 1 to 9999 of UTC; cut to microseconds; or null
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setInstant(int parameter, @Nullable Instant value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else {
            binder.setInstant(parameter, value);
        }
    }

    /**
     * Sends a UUID.
     *
     * @param parameter index, from 0
     * @param value any; or null
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setUuid(int parameter, @Nullable UUID value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else {
            binder.setUuid(parameter, value);
        }
    }

    /**
     * Sends a JSONB in canonical form: white space, the order of keys and all but the last of equal keys are not kept.
     *
     * @param parameter index, from 0
     * @param value JSON, or null
     * @throws SQLException when it is not JSON, or the driver fails
     */
    public void setJsonb(int parameter, @Nullable Json value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
            return;
        }
        String canonical = CanonicalText.of(value.text());
        if (canonical == null) {
            throw ValueException.ofParameter(parameter, ValueException.BAD_TEXT, "is not JSON");
        }
        binder.setString(parameter, canonical);
    }

    /**
     * Sends a JSON.
     *
     * @param parameter index, from 0
     * @param value any; the engine checks that it is JSON; or null
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setJson(int parameter, @Nullable Json value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else {
            binder.setString(parameter, value.text());
        }
    }

    /**
     * Sends an INTERVAL.
     *
     * @param parameter index, from 0
     * @param value any; or null
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setInterval(int parameter, @Nullable Interval value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else {
            binder.setInterval(parameter, value.months(), value.days(), value.microseconds(), value.toString());
        }
    }

    /**
     * Sends a POINT.
     *
     * @param parameter index, from 0
     * @param value any; or null
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setPoint(int parameter, @Nullable Point value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else {
            binder.setPoint(parameter, value.x(), value.y(), value.toString());
        }
    }

    /**
     * Sends an ENUM.
     *
     * @param parameter index, from 0
     * @param value a constant, sent as its ordinal; or null
     * @throws SQLException when the value is refused, or the driver fails
     */
    @SuppressWarnings("EnumOrdinal") // the ordinal is what an ENUM column stores
    public void setEnum(int parameter, @Nullable Enum<?> value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else {
            binder.setLong(parameter, value.ordinal());
        }
    }

    /**
     * Sends an ENUMNAME.
     *
     * @param parameter index, from 0
     * @param value a constant, sent as its name; or null
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setEnumName(int parameter, @Nullable Enum<?> value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else {
            binder.setString(parameter, value.name());
        }
    }

    /**
     * Sends a value of a column without a type of its own.
     *
     * @param parameter index, from 0
     * @param value any, or null
     * @throws SQLException when the value is refused, or the driver fails
     */
    public void setValue(int parameter, @Nullable SqlValue value) throws SQLException {
        if (value == null) {
            binder.setNull(parameter);
        } else if (value instanceof SqlValue.OfInteger integer) {
            binder.setLong(parameter, integer.value());
        } else if (value instanceof SqlValue.OfReal real) {
            binder.setDouble(parameter, real.value());
        } else if (value instanceof SqlValue.OfText text) {
            binder.setString(parameter, text.value());
        } else {
            binder.setBytes(parameter, ((SqlValue.OfBlob) value).value());
        }
    }

    /**
     * Sends a list of INTEGER as one parameter: an IN list, or an array.
     *
     * @param parameter index, from 0
     * @param values any number of elements, or null for NULL; null elements are sent as NULL
     * @throws SQLException when an element is refused, or the driver fails
     */
    public void setLongs(int parameter, @Nullable Collection<? extends @Nullable Long> values) throws SQLException {
        setList(parameter, ElementType.INTEGERS, values);
    }

    /**
     * Sends a list of REAL as one parameter: an IN list, or an array.
     *
     * @param parameter index, from 0
     * @param values any number of elements, or null for NULL; null elements are sent as NULL
     * @throws SQLException when an element is refused, or the driver fails
     */
    public void setDoubles(int parameter, @Nullable Collection<? extends @Nullable Double> values) throws SQLException {
        setList(parameter, ElementType.REALS, values);
    }

    /**
     * Sends a list of BOOLEAN as one parameter: an IN list, or an array.
     *
     * @param parameter index, from 0
     * @param values any number of elements, or null for NULL; null elements are sent as NULL
     * @throws SQLException when an element is refused, or the driver fails
     */
    public void setBooleans(int parameter, @Nullable Collection<? extends @Nullable Boolean> values)
            throws SQLException {
        setList(parameter, ElementType.BOOLEANS, values);
    }

    /**
     * Sends a list of TEXT as one parameter: an IN list, or an array.
     *
     * @param parameter index, from 0
     * @param values any number of elements, or null for NULL; null elements are sent as NULL
     * @throws SQLException when an element is refused, or the driver fails
     */
    public void setStrings(int parameter, @Nullable Collection<? extends @Nullable String> values) throws SQLException {
        setList(parameter, ElementType.TEXTS, values);
    }

    /**
     * Sends a list of DATE as one parameter: an IN list, or an array.
     *
     * @param parameter index, from 0
     * @param values any number of elements, or null for NULL; null elements are sent as NULL
     * @throws SQLException when an element is refused, or the driver fails
     */
    public void setLocalDates(int parameter, @Nullable Collection<? extends @Nullable LocalDate> values)
            throws SQLException {
        setList(parameter, ElementType.DATES, values);
    }

    /**
     * Sends a list of TIME as one parameter: an IN list, or an array.
     *
     * @param parameter index, from 0
     * @param values any number of elements, or null for NULL; null elements are sent as NULL
     * @throws SQLException when an element is refused, or the driver fails
     */
    public void setLocalTimes(int parameter, @Nullable Collection<? extends @Nullable LocalTime> values)
            throws SQLException {
        setList(parameter, ElementType.TIMES, values);
    }

    /**
     * Sends a list of TIMESTAMP as one parameter: an IN list, or an array.
     *
     * @param parameter index, from 0
     * @param values any number of elements, or null for NULL; null elements are sent as NULL
     * @throws SQLException when an element is refused, or the driver fails
     */
    public void setLocalDateTimes(int parameter, @Nullable Collection<? extends @Nullable LocalDateTime> values)
            throws SQLException {
        setList(parameter, ElementType.TIMESTAMPS, values);
    }

    /**
     * Sends a list of DATETIME as one parameter: an IN list, or an array.
     *
     * @param parameter index, from 0
     * @param values any number of elements, or null for NULL; null elements are sent as NULL
     * @throws SQLException when an element is refused, or the driver fails
     */
    public void setInstants(int parameter, @Nullable Collection<? extends @Nullable Instant> values)
            throws SQLException {
        setList(parameter, ElementType.DATETIMES, values);
    }

    /**
     * Sends a list of UUID as one parameter: an IN list, or an array.
     *
     * @param parameter index, from 0
     * @param values any number of elements, or null for NULL; null elements are sent as NULL
     * @throws SQLException when an element is refused, or the driver fails
     */
    public void setUuids(int parameter, @Nullable Collection<? extends @Nullable UUID> values) throws SQLException {
        setList(parameter, ElementType.UUIDS, values);
    }

    /**
     * Sends a list of NUMERIC(p,s) as one parameter: an IN list, or an array.
     *
     * @param parameter index, from 0
     * @param values any number of elements, or null for NULL; null elements are sent as NULL
     * @param precision p, up to 18
     * @param scale s, up to p
     * @throws SQLException when an element is refused, or the driver fails
     */
    public void setNumerics(
            int parameter, @Nullable Collection<? extends @Nullable BigDecimal> values, int precision, int scale)
            throws SQLException {
        setList(parameter, new ElementType(Kind.NUMERIC, precision, scale), values);
    }

    /**
     * Sends an array of INTERVAL.
     *
     * @param parameter index, from 0
     * @param values any number of elements, or null for NULL; null elements are sent as NULL
     * @throws SQLException when the driver fails
     */
    public void setIntervals(int parameter, @Nullable Collection<? extends @Nullable Interval> values)
            throws SQLException {
        setList(parameter, ElementType.INTERVALS, values);
    }

    /**
     * Sends an array of POINT.
     *
     * @param parameter index, from 0
     * @param values any number of elements, or null for NULL; null elements are sent as NULL
     * @throws SQLException when the driver fails
     */
    public void setPoints(int parameter, @Nullable Collection<? extends @Nullable Point> values) throws SQLException {
        setList(parameter, ElementType.POINTS, values);
    }

    /**
     * Sends a list of ENUM as one parameter, each as its ordinal.
     *
     * @param parameter index, from 0
     * @param values any number of elements, or null for NULL; null elements are sent as NULL
     * @throws SQLException when the driver fails
     */
    @SuppressWarnings("EnumOrdinal") // the ordinal is what an ENUM column stores
    public void setEnums(int parameter, @Nullable Collection<? extends @Nullable Enum<?>> values) throws SQLException {
        if (values == null) {
            binder.setNull(parameter);
            return;
        }
        List<@Nullable Long> ordinals = new ArrayList<>(values.size());
        for (Enum<?> value : values) {
            ordinals.add(value == null ? null : Long.valueOf(value.ordinal()));
        }
        binder.setList(parameter, ElementType.INTEGERS, ordinals);
    }

    /**
     * Sends a list of ENUMNAME as one parameter, each as its name.
     *
     * @param parameter index, from 0
     * @param values any number of elements, or null for NULL; null elements are sent as NULL
     * @throws SQLException when the driver fails
     */
    public void setEnumNames(int parameter, @Nullable Collection<? extends @Nullable Enum<?>> values)
            throws SQLException {
        if (values == null) {
            binder.setNull(parameter);
            return;
        }
        List<@Nullable String> names = new ArrayList<>(values.size());
        for (Enum<?> value : values) {
            names.add(value == null ? null : value.name());
        }
        binder.setList(parameter, ElementType.TEXTS, names);
    }

    private void setList(int parameter, ElementType type, @Nullable Collection<? extends @Nullable Object> values)
            throws SQLException {
        if (values == null) {
            binder.setNull(parameter);
        } else {
            binder.setList(parameter, type, values);
        }
    }
}

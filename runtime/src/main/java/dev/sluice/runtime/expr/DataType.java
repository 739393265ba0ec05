package dev.sluice.runtime.expr;

import dev.sluice.sql.types.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type of the source language and the class of its values in Java. Immutable.
 *
 * @param <T> the class
 */
public final class DataType<T> {
    /** INTEGER. */
    public static final DataType<Long> INTEGER = new DataType<>(SqlType.INTEGER);

    /** REAL. */
    public static final DataType<Double> REAL = new DataType<>(SqlType.REAL);

    /** TEXT. */
    public static final DataType<String> TEXT = new DataType<>(SqlType.TEXT);

    /** BLOB. */
    public static final DataType<byte[]> BLOB = new DataType<>(SqlType.BLOB);

    /** BOOLEAN. */
    public static final DataType<Boolean> BOOLEAN = new DataType<>(SqlType.BOOLEAN);

    /** DATE. */
    public static final DataType<LocalDate> DATE = new DataType<>(SqlType.DATE);

    /** TIME. */
    public static final DataType<LocalTime> TIME = new DataType<>(SqlType.TIME);

    /** TIMESTAMP. */
    public static final DataType<LocalDateTime> TIMESTAMP = new DataType<>(SqlType.TIMESTAMP);

    /** DATETIME. */
    public static final DataType<Instant> DATETIME = new DataType<>(SqlType.DATETIME);

    /** UUID. */
    public static final DataType<UUID> UUID = new DataType<>(SqlType.UUID);

    private final SqlType type;
    private final @Nullable Function<? super T, ?> toStored;

    private DataType(SqlType type) {
        this(type, null);
    }

    private DataType(SqlType type, @Nullable Function<? super T, ?> toStored) {
        this.type = type;
        this.toStored = toStored;
    }

    /**
     * Returns the type of objects that a column stores as something else.
     *
     * @param stored the type that it stores
     * @param toStored makes that of an object
     * @param <T> the class of the objects
     * @param <S> the class of what is stored
     * @return the type
     */
    public static <T, S> DataType<T> mapped(DataType<S> stored, Function<? super T, ? extends S> toStored) {
        return new DataType<>(stored.type, Objects.requireNonNull(toStored, "toStored"));
    }

    /** Returns what is sent for a value. */
    Object stored(T value) {
        Object stored = toStored == null ? value : toStored.apply(value);
        if (stored == null) {
            throw new IllegalArgumentException("NULL is stored for " + value + "; use the tests for NULL");
        }
        return stored;
    }

    /**
     * Returns the type NUMERIC.
     *
     * @param precision number of digits, 1 to 18
     * @param scale number of digits behind the point
     * @return the type
     */
    public static DataType<BigDecimal> numeric(int precision, int scale) {
        return new DataType<>(SqlType.numeric(precision, scale));
    }

    /**
     * Returns the type JSON.
     *
     * @param values the class of its values, {@code dev.sluice.runtime.Json}
     * @param <J> the same
     * @return the type
     */
    public static <J> DataType<J> json(Class<J> values) {
        return of(SqlType.JSON, values);
    }

    /**
     * Returns the type JSONB.
     *
     * @param values the class of its values, {@code dev.sluice.runtime.Json}
     * @param <J> the same
     * @return the type
     */
    public static <J> DataType<J> jsonb(Class<J> values) {
        return of(SqlType.JSONB, values);
    }

    /**
     * Returns the type INTERVAL.
     *
     * @param values the class of its values, {@code dev.sluice.runtime.Interval}
     * @param <I> the same
     * @return the type
     */
    public static <I> DataType<I> interval(Class<I> values) {
        return of(SqlType.INTERVAL, values);
    }

    /**
     * Returns the type POINT.
     *
     * @param values the class of its values, {@code dev.sluice.runtime.Point}
     * @param <P> the same
     * @return the type
     */
    public static <P> DataType<P> point(Class<P> values) {
        return of(SqlType.POINT, values);
    }

    /** A value of another class is refused where it is sent. */
    private static <T> DataType<T> of(SqlType type, Class<T> values) {
        Objects.requireNonNull(values, "values");
        return new DataType<>(type);
    }

    /**
     * Returns the type ENUM, stored by ordinal.
     *
     * @param constants the enum, as the source names it
     * @param <E> the enum
     * @return the type
     */
    public static <E extends Enum<E>> DataType<E> enumByOrdinal(Class<E> constants) {
        return new DataType<>(SqlType.enumByOrdinal(constants.getCanonicalName()));
    }

    /**
     * Returns the type ENUMNAME, stored by name.
     *
     * @param constants the enum, as the source names it
     * @param <E> the enum
     * @return the type
     */
    public static <E extends Enum<E>> DataType<E> enumByName(Class<E> constants) {
        return new DataType<>(SqlType.enumByName(constants.getCanonicalName()));
    }

    /**
     * Returns the type of arrays.
     *
     * @param element the type of the elements, none that stores other objects
     * @param <E> the class of the elements
     * @return the type
     */
    public static <E> DataType<List<E>> array(DataType<E> element) {
        if (element.toStored != null) {
            throw new IllegalArgumentException("an array holds what is stored");
        }
        return new DataType<>(SqlType.array(element.type));
    }

    /** Returns the type as a source file declares it. */
    String declared() {
        return type.toString();
    }

    /** Returns the type as it is declared for what is sent: a NUMERIC has as many digits behind the point as the value. */
    String declaration(Object stored) {
        if (stored instanceof BigDecimal number) {
            BigDecimal exact = number.stripTrailingZeros();
            int scale = Math.max(type.scale(), Math.max(0, exact.scale()));
            return SqlType.numeric(Math.max(MOST_DIGITS, scale), scale).toString();
        }
        return type.toString();
    }

    private static final int MOST_DIGITS = 18;
}

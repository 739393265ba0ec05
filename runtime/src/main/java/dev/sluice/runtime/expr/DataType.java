package dev.sluice.runtime.expr;

import dev.sluice.sql.types.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

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

    private DataType(SqlType type) {
        this.type = type;
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

    /** Returns the type as it is declared for one value: a NUMERIC has as many digits behind the point as the value. */
    String declaration(T value) {
        if (value instanceof BigDecimal number) {
            BigDecimal exact = number.stripTrailingZeros();
            int scale = Math.max(type.scale(), Math.max(0, exact.scale()));
            return SqlType.numeric(Math.max(MOST_DIGITS, scale), scale).toString();
        }
        return type.toString();
    }

    private static final int MOST_DIGITS = 18;
}

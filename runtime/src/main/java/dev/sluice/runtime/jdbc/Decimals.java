package dev.sluice.runtime.jdbc;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** NUMERIC(p,s), p up to 18: checks of digits, and the whole number of 10^-s units that SQLite stores. */
final class Decimals {
    static final int MAX_PRECISION = 18;

    private static final long[] POWERS = powers();

    private Decimals() {}

    private static long[] powers() {
        long[] powers = new long[MAX_PRECISION + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** The value at the type's scale; never rounded. */
    static BigDecimal exact(int parameter, BigDecimal value, int precision, int scale) throws ValueException {
        BigDecimal scaled;
        try {
            scaled = value.setScale(scale, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException finer) {
            throw ValueException.ofParameter(
                    parameter,
                    ValueException.OUT_OF_RANGE,
                    "has more decimals than NUMERIC(" + precision + "," + scale + ") holds; round it before the call");
        }
        if (scaled.precision() > precision) {
            throw ValueException.ofParameter(
                    parameter,
                    ValueException.OUT_OF_RANGE,
                    "has more digits than NUMERIC(" + precision + "," + scale + ") holds");
        }
        return scaled;
    }

    /** The value in units of 10^-s. */
    static long units(int parameter, BigDecimal value, int precision, int scale) throws ValueException {
        return exact(parameter, value, precision, scale).unscaledValue().longValueExact();
    }

    static boolean inRange(long units) {
        return units > -POWERS[MAX_PRECISION] && units < POWERS[MAX_PRECISION];
    }

    /** A decimal that an engine delivered, brought to the scale that the compiler inferred. */
    static BigDecimal read(ValueReader reader, int column, BigDecimal value, int scale) throws ValueException {
        BigDecimal scaled;
        try {
            scaled = value.setScale(scale, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException finer) {
            throw reader.bad(column, ValueException.OUT_OF_RANGE, "has more than " + scale + " decimals");
        }
        if (scaled.precision() > MAX_PRECISION) {
            throw tooManyDigits(reader, column);
        }
        return scaled;
    }

    static ValueException tooManyDigits(ValueReader reader, int column) {
        return reader.bad(column, ValueException.OUT_OF_RANGE, "has more than 18 digits, the most that NUMERIC holds");
    }
}

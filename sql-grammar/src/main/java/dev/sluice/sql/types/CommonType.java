package dev.sluice.sql.types;

import dev.sluice.sql.types.SqlType.Kind;

/**
 * The type of a value that comes from one of several places: branches of CASE, arguments of coalesce, parts of a compound
 * select.
 */
public final class CommonType {
    /** Digits that a 64-bit integer of scaled units surely holds. */
    public static final int MAX_DIGITS = 18;

    private CommonType() {}

    /**
     * Returns the type of a value that is of one type in some rows and of another in others.
     *
     * @param a one type; {@link Kind#NULL} and {@link Kind#UNKNOWN} give way
     * @param b the other
     * @return {@link Kind#NUMBER} for integers and reals, {@link Kind#DYNAMIC} for what does not mix
     */
    public static SqlType of(SqlType a, SqlType b) {
        if (a.equals(b) || gives(b)) {
            return gives(a) && b.is(Kind.NULL) ? b : a;
        }
        if (gives(a)) {
            return b;
        }
        if (a.is(Kind.NUMERIC) || b.is(Kind.NUMERIC)) {
            return withNumeric(a, b);
        }
        if (isPlainNumber(a) && isPlainNumber(b)) {
            return (a.is(Kind.INTEGER) && b.is(Kind.BOOLEAN)) || (a.is(Kind.BOOLEAN) && b.is(Kind.INTEGER))
                    ? SqlType.INTEGER
                    : SqlType.NUMBER;
        }
        if ((isText(a) && b.is(Kind.TEXT)) || (a.is(Kind.TEXT) && isText(b))) {
            return SqlType.TEXT;
        }
        return SqlType.DYNAMIC;
    }

    /** Tells whether a value is stored as the text that it is. */
    private static boolean isText(SqlType type) {
        return type.is(Kind.ENUMNAME) || type.is(Kind.JSON);
    }

    /**
     * Returns the smallest exact decimal that holds two others: the finer scale and the more digits before the point, at
     * most {@value #MAX_DIGITS} in all unless the scale alone needs more.
     *
     * @param a a NUMERIC
     * @param b a NUMERIC
     */
    public static SqlType numeric(SqlType a, SqlType b) {
        int scale = Math.max(a.scale(), b.scale());
        int whole = Math.max(a.precision() - a.scale(), b.precision() - b.scale());
        return SqlType.numeric(Math.max(Math.min(whole + scale, MAX_DIGITS), Math.max(scale, 1)), scale);
    }

    private static SqlType withNumeric(SqlType a, SqlType b) {
        if (a.is(Kind.NUMERIC) && b.is(Kind.NUMERIC)) {
            return numeric(a, b);
        }
        SqlType numeric = a.is(Kind.NUMERIC) ? a : b;
        SqlType other = a.is(Kind.NUMERIC) ? b : a;
        return other.is(Kind.INTEGER) ? SqlType.numeric(MAX_DIGITS, numeric.scale()) : SqlType.DYNAMIC;
    }

    private static boolean gives(SqlType type) {
        return type.is(Kind.NULL) || type.is(Kind.UNKNOWN);
    }

    private static boolean isPlainNumber(SqlType type) {
        return type.is(Kind.INTEGER) || type.is(Kind.REAL) || type.is(Kind.NUMBER) || type.is(Kind.BOOLEAN);
    }
}

package dev.sluice.sql.facts;

import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The type that a literal, or a time function, takes beside a value of another type. */
final class LiteralTypes {
    private LiteralTypes() {}

    /**
     * Returns the type that a literal takes.
     *
     * @param constant the literal's value
     * @param beside the type that it meets
     * @return null when it stays what it is
     */
    static @Nullable SqlType beside(@Nullable Object constant, SqlType beside) {
        if (constant instanceof String) {
            return takesText(beside) ? beside : null;
        }
        if (constant instanceof Long number) {
            return besideInteger(number, beside);
        }
        if (constant instanceof TypeVariable.DecimalText decimal && beside.is(Kind.NUMERIC)) {
            return exact(new BigDecimal(decimal.text()));
        }
        return null;
    }

    /** Returns the exact type of a decimal number: as many digits as it has. */
    static SqlType exact(BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        return SqlType.numeric(Math.max(plain.precision(), Math.max(plain.scale(), 1)), plain.scale());
    }

    /** Tells whether a function that makes dates can be rendered as a type. */
    static boolean takesDateFunction(SqlType beside) {
        return beside.is(Kind.DATE) || beside.is(Kind.TIMESTAMP) || beside.is(Kind.DATETIME);
    }

    private static @Nullable SqlType besideInteger(long number, SqlType beside) {
        switch (beside.kind()) {
            case NUMERIC:
                return exact(BigDecimal.valueOf(number));
            case BOOLEAN:
                return number == 0 || number == 1 ? beside : null;
            case ENUM:
                return beside;
            default:
                return null;
        }
    }

    private static boolean takesText(SqlType beside) {
        switch (beside.kind()) {
            case DATE, TIME, TIMESTAMP, DATETIME, UUID, JSON, JSONB, INTERVAL, POINT, ARRAY, ENUM, ENUMNAME:
                return true;
            default:
                return false;
        }
    }
}

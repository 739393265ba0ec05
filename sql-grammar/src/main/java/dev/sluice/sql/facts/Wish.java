package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.types.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The type that a parameter ought to have because of one of its uses.
 *
 * @param type the type
 * @param strength how much the use says
 * @param assigned whether the value is stored in something of that type
 * @param column the column that it meets, or null
 * @param place the use, or null while it is on its way
 */
record Wish(
        SqlType type,
        Strength strength,
        boolean assigned,
        @Nullable Column column,
        Expr.@Nullable Parameter place) {
    /** How much a use says about a parameter's type; only the strongest wishes count. */
    enum Strength {
        /** It meets, or is stored in, a column of any value. */
        ANYTHING,
        /** It stands beside a literal. */
        LITERAL,
        /** It stands where a type is usual: an argument, a condition. */
        CONTEXT,
        /** It is compared with, or stored in, something of a known type. */
        STRONG
    }

    /** Returns the wish for an operand of what the wish is for: it is not the value that is stored. */
    Wish forOperand() {
        return new Wish(type, strength, false, null, place);
    }

    Wish at(Expr.Parameter use) {
        return new Wish(type, strength, assigned, column, use);
    }
}

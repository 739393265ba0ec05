package dev.sluice.sql.facts;

import dev.sluice.sql.types.CommonType;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one type of a parameter that serves all of its uses. */
final class ParameterTypes {
    private ParameterTypes() {}

    /**
     * What the wishes of a parameter come to.
     *
     * @param type the type, or null without a wish that says anything
     * @param first the wish that decided
     * @param conflict a wish that the type does not serve, or null
     */
    record Choice(
            @Nullable SqlType type,
            @Nullable Wish first,
            @Nullable Wish conflict) {
        static final Choice NOTHING = new Choice(null, null, null);
    }

    /** Chooses a type by the strongest wishes. */
    static Choice choose(List<Wish> wishes) {
        Wish.Strength strength = null;
        for (Wish wish : wishes) {
            if (strength == null || wish.strength().compareTo(strength) > 0) {
                strength = wish.strength();
            }
        }
        Wish chosen = null;
        for (Wish wish : wishes) {
            if (wish.strength() != strength) {
                continue;
            }
            Wish next = chosen == null ? wish : common(chosen, wish);
            if (next == null) {
                return new Choice(chosen == null ? null : chosen.type(), chosen, wish);
            }
            chosen = next;
        }
        return chosen == null ? Choice.NOTHING : new Choice(chosen.type(), chosen, null);
    }

    private static @Nullable Wish common(Wish a, Wish b) {
        if (a.type().equals(b.type())) {
            return a.column() == null && b.column() != null ? b : a;
        }
        if (a.type().is(Kind.NUMERIC) && b.type().is(Kind.NUMERIC)) {
            return decimals(a, b);
        }
        if (a.type().is(Kind.INTEGER) && servesIntegers(b.type())) {
            return a.assigned() ? a : b;
        }
        if (b.type().is(Kind.INTEGER) && servesIntegers(a.type())) {
            return b.assigned() ? b : a;
        }
        return null;
    }

    /** A value with a fraction may be compared with an INTEGER, and may not be stored in one; an INTEGER fits both. */
    private static boolean servesIntegers(SqlType type) {
        return type.is(Kind.REAL) || type.is(Kind.NUMERIC);
    }

    /** The coarser of the decimals that it is stored in, else the one that holds all that it is compared with. */
    private static Wish decimals(Wish a, Wish b) {
        if (a.assigned() != b.assigned()) {
            return a.assigned() ? a : b;
        }
        if (a.assigned()) {
            return a.type().scale() <= b.type().scale() ? a : b;
        }
        return new Wish(CommonType.numeric(a.type(), b.type()), a.strength(), false, a.column(), a.place());
    }
}

package dev.sluice.sql.facts;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether something holds for all that values are made of, through all parts; told once for each, however many values it is a
 * part of. Must not know what it is that holds.
 */
final class ValueParts {
    private final Function<TypeVariable, Answer> test;
    private final IdentityHashMap<TypeVariable, Boolean> known = new IdentityHashMap<>();
    private final Set<TypeVariable> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int circles;

    /** What is said about one value. */
    enum Answer {
        /** It holds, whatever its parts are. */
        YES,
        /** It does not. */
        NO,
        /** It holds if it does for all parts. */
        AS_ITS_PARTS
    }

    /**
     * Makes a test.
     *
     * @param test what is said about one value; always the same
     */
    ValueParts(Function<TypeVariable, Answer> test) {
        this.test = test;
    }

    /** Tells whether it holds; a value that is a part of itself adds nothing to what it is made of. */
    boolean holds(TypeVariable variable) {
        Answer answer = test.apply(variable);
        if (answer != Answer.AS_ITS_PARTS) {
            return answer == Answer.YES;
        }
        Boolean before = known.get(variable);
        if (before != null) {
            return before;
        }
        if (!open.add(variable)) {
            circles++;
            return true;
        }
        int circlesBefore = circles;
        boolean holds = true;
        for (TypeVariable part : variable.parts()) {
            holds = holds && holds(part);
        }
        open.remove(variable);
        // Where a circle was cut off, that it holds is not proved yet.
        if (!holds || circles == circlesBefore || open.isEmpty()) {
            known.put(variable, holds);
        }
        return holds;
    }
}

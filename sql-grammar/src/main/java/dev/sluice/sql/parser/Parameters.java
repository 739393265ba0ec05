package dev.sluice.sql.parser;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Numbers the parameters of one statement as SQLite does ("SQL Language Expressions", Parameters). */
final class Parameters {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> nullable = new LinkedHashSet<>();
    private int highest;

    /** Returns the number of a {@code ?}. */
    int next() {
        return ++highest;
    }

    /**
     * Returns the number of a parameter that has a name.
     *
     * @param name its name with its sign
     */
    int named(String name) {
        return numbers.computeIfAbsent(name, key -> next());
    }

    /**
     * Notes the number of {@code ?NNN}.
     *
     * @param number the number written
     */
    void numbered(int number) {
        highest = Math.max(highest, number);
    }

    /**
     * Notes that a parameter was written as {@code sqlc.narg(name)}.
     *
     * @param name its name
     */
    void allowNull(String name) {
        nullable.add(name);
    }

    /** Returns the parameters written as {@code sqlc.narg(name)}, in order. */
    Set<String> nullable() {
        return nullable;
    }
}

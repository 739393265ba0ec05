package dev.sluice.it.random;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may stand at a place.
 *
 * @param columns the columns in sight; behind GROUP BY those that may stand outside of aggregates
 * @param grouped the columns within aggregates; empty where no aggregate may stand
 * @param keys terms that put the rows of the FROM clause in one order, for windows; empty where no window may stand
 * @param window whether there is a window w in the order of the keys
 * @param subqueries how deep subqueries may go
 */
record Place(List<Named> columns, List<Named> grouped, List<String> keys, NamedWindow window, int subqueries) {
    /** Whether there is a window w, and whether it is the only one that may be used. */
    enum NamedWindow {
        NONE,
        SOMETIMES,
        ALWAYS
    }

    /** A column by the name it is called; type is null for what can only be shown. */
    record Named(String text, @Nullable Ty type) {}

    static Place rows(List<Named> columns, int subqueries) {
        return new Place(columns, List.of(), List.of(), NamedWindow.NONE, subqueries);
    }

    /** The place within an aggregate. */
    Place within() {
        return rows(grouped, 0);
    }

    /** The place within a window function. */
    Place plain() {
        return rows(columns, 0);
    }

    List<Named> of(Ty type) {
        return columns.stream().filter(column -> column.type() == type).toList();
    }
}

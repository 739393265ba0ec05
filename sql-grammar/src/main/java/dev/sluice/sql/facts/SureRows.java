package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.TableSource.JoinKind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether a FROM clause surely has a row: of queries that have one, and of joins that leave none out. */
final class SureRows {
    private final Resolution resolution;
    private final Predicate<Select> hasRow;
    private final Set<Select> asked = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Makes what tells it.
     *
     * @param hasRow tells whether a query surely has a row
     */
    SureRows(Resolution resolution, Predicate<Select> hasRow) {
        this.resolution = resolution;
        this.hasRow = hasRow;
    }

    /** Tells whether there surely is a row before a core groups its rows. */
    boolean inRows(SelectBody.Core core) {
        return core.where() == null && in(core.from());
    }

    private boolean in(@Nullable TableSource from) {
        if (from == null) {
            return true;
        }
        if (from instanceof TableSource.Join join) {
            return join(join);
        }
        if (from instanceof TableSource.Subquery subquery) {
            return in(subquery.select());
        }
        Source source = resolution.sources.get(from);
        Select select = source == null ? null : source.select();
        return select != null && in(select);
    }

    private boolean join(TableSource.Join join) {
        JoinKind kind = join.kind();
        boolean leftStays = kind == JoinKind.LEFT || kind == JoinKind.FULL;
        boolean rightStays = kind == JoinKind.RIGHT || kind == JoinKind.FULL;
        Expr on = join.on();
        boolean all = on == null && join.using().isEmpty() && !join.natural();
        return (leftStays && in(join.left()))
                || (rightStays && in(join.right()))
                || (all && in(join.left()) && in(join.right()));
    }

    /** A query that reads itself has what its other parts have. */
    private boolean in(Select select) {
        if (!asked.add(select)) {
            return false;
        }
        boolean found = hasRow.test(select);
        asked.remove(select);
        return found;
    }
}

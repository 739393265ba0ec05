package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.TableSource;
import org.jspecify.annotations.Nullable;

/** Queries in FROM of which only the number of rows matters: {@code SELECT count(*) FROM (SELECT DISTINCT ..)}. */
final class CountedRows {
    private CountedRows() {}

    /** Tells whether a core does nothing but count the rows of a query. */
    static boolean are(SelectBody.@Nullable Core core, TableSource.Subquery query) {
        return core != null
                && core.from() == query
                && core.where() == null
                && core.groupBy().isEmpty()
                && core.having() == null
                && core.items().stream().allMatch(item -> item instanceof SelectItem.Of of && isCount(of.expr()));
    }

    private static boolean isCount(Expr expr) {
        return expr instanceof Expr.FunctionCall call
                && call.name().key().equals("count")
                && call.arguments().isEmpty()
                && call.filter() == null
                && call.over() == null;
    }
}

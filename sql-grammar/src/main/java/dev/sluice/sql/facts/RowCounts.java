package dev.sluice.sql.facts;

import dev.sluice.sql.ast.ConflictAction;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out how many rows statements give. */
final class RowCounts {
    private final Resolution resolution;
    private final Cardinality cardinality;
    private final Aggregates aggregates;
    private final Catalog catalog;

    RowCounts(Resolution resolution, Cardinality cardinality, Aggregates aggregates, Catalog catalog) {
        this.resolution = resolution;
        this.cardinality = cardinality;
        this.aggregates = aggregates;
        this.catalog = catalog;
    }

    RowCount of(Statement statement) {
        if (statement instanceof Select select) {
            return select(select);
        }
        if (statement instanceof Insert insert) {
            return insert(insert);
        }
        if (statement instanceof Update update && update.from() == null) {
            return written(update, update.where());
        }
        return statement instanceof Delete delete ? written(delete, delete.where()) : RowCount.MANY;
    }

    private RowCount select(Select select) {
        if (select.limit() == null && isExactlyOne(select.body())) {
            return RowCount.ONE;
        }
        return cardinality.atMostOneRow(select) ? RowCount.AT_MOST_ONE : RowCount.MANY;
    }

    private boolean isExactlyOne(SelectBody body) {
        if (body instanceof SelectBody.Values values) {
            return values.rows().size() == 1;
        }
        return body instanceof SelectBody.Core core
                && core.having() == null
                && (aggregates.isWhole(core, List.of()) || (core.from() == null && core.where() == null));
    }

    private RowCount insert(Insert insert) {
        boolean alwaysOne = insert.source() instanceof Insert.DefaultValues
                || (insert.source() instanceof Insert.Query query && select(query.select()) == RowCount.ONE);
        boolean atMostOne =
                alwaysOne || (insert.source() instanceof Insert.Query query && select(query.select()) != RowCount.MANY);
        boolean leavesOut = insert.conflict() == ConflictAction.IGNORE
                || insert.upserts().stream()
                        .anyMatch(upsert -> upsert.assignments().isEmpty() || upsert.where() != null)
                || mayIgnore(resolution.targets.get(insert));
        if (alwaysOne && !leavesOut) {
            return RowCount.ONE;
        }
        return atMostOne ? RowCount.AT_MOST_ONE : RowCount.MANY;
    }

    /** A trigger may pass over a row by RAISE(IGNORE). */
    private boolean mayIgnore(@Nullable Source target) {
        Table table = target == null ? null : target.table();
        return table == null
                || catalog.triggers().stream()
                        .anyMatch(trigger -> trigger.timing() != CreateTrigger.Timing.AFTER
                                && trigger.table().key().equals(Identifier.key(table.name())));
    }

    private RowCount written(Statement write, @Nullable Expr where) {
        Source target = resolution.targets.get(write);
        return target != null && cardinality.atMostOneRow(target, where) ? RowCount.AT_MOST_ONE : RowCount.MANY;
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.ConflictAction;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Of the rows of a query that have one key, DO NOTHING and OR IGNORE keep the first. Which one that is has to be the same on both
 * engines, or no matter: no two rows have one key, or those that do are alike.
 */
final class PostgresKeptRows {
    private final Context context;
    private final Insert node;
    private final Select select;
    private final Table table;
    private final List<Column> columns;
    private final Set<Select> seen = new HashSet<>();

    /**
     * Looks at an INSERT.
     *
     * @param columns what the query gives values to, in its order
     */
    PostgresKeptRows(Context context, Insert node, Select select, Table table, List<Column> columns) {
        this.context = context;
        this.node = node;
        this.select = select;
        this.table = table;
        this.columns = columns;
    }

    /** Puts the rows in SQLite's order where it decides; refuses where that is not known. */
    SqlQuery ordered(SqlQuery query, PostgresInsertOrder order) {
        if (!leavesOut() || !select.orderBy().isEmpty() || keys().allMatch(this::decidesNothing)) {
            return query;
        }
        SqlQuery ordered = order.ordered(query);
        if (ordered.orderBy().isEmpty() && mayTurn(select)) {
            throw context.undefinedOrder(
                    node.table(), "which of the rows with one key comes first is not defined", "add ORDER BY");
        }
        return ordered;
    }

    private boolean leavesOut() {
        return node.conflict() == ConflictAction.IGNORE
                || node.upserts().stream()
                        .anyMatch(upsert -> upsert.assignments().isEmpty());
    }

    /** The keys that two rows of the query might share; one that the engine numbers they do not. */
    private Stream<Key> keys() {
        Column drawn = table.rowidAlias();
        return table.keys().stream()
                .filter(key -> drawn == null
                        || columns.contains(drawn)
                        || !key.columns().contains(drawn));
    }

    private boolean decidesNothing(Key key) {
        return PostgresWrites.plainKey(key) && (isAllThatVaries(key) || isUnique(key));
    }

    /** Rows that share all that differs from row to row are alike. */
    private boolean isAllThatVaries(Key key) {
        if (!(select.body() instanceof SelectBody.Core core)) {
            return key.columns().containsAll(columns);
        }
        boolean listed = core.items().stream().allMatch(SelectItem.Of.class::isInstance);
        for (int i = 0; i < columns.size(); i++) {
            boolean constant =
                    listed && isConstant(((SelectItem.Of) core.items().get(i)).expr());
            if (!constant && !key.columns().contains(columns.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConstant(Expr expr) {
        return expr instanceof Expr.IntegerLiteral
                || expr instanceof Expr.RealLiteral
                || expr instanceof Expr.StringLiteral
                || expr instanceof Expr.BlobLiteral
                || expr instanceof Expr.BooleanLiteral
                || expr instanceof Expr.NullLiteral
                || expr instanceof Expr.CurrentTime
                || expr instanceof Expr.Parameter;
    }

    private boolean isUnique(Key key) {
        Set<Integer> given = new HashSet<>();
        List<ResultColumn> results = context.facts().columns(select);
        for (int i = 0; i < columns.size(); i++) {
            boolean same = results.get(i) instanceof ResultColumn.Scalar scalar
                    && scalar.value().type().is(columns.get(i).value().type().kind());
            if (same && key.columns().contains(columns.get(i))) {
                given.add(i);
            }
        }
        return context.facts().atMostOneRow(select, given);
    }

    /**
     * Tells whether the engines may read the rows of a query in different orders: all but lists and what functions give. What a
     * recursion reads of itself adds no order.
     */
    private boolean mayTurn(Select query) {
        return query.orderBy().isEmpty() && seen.add(query) && mayTurn(query.body());
    }

    private boolean mayTurn(SelectBody body) {
        if (body instanceof SelectBody.Compound compound) {
            return compound.operator() != SelectBody.CompoundOperator.UNION_ALL
                    || mayTurn(compound.left())
                    || mayTurn(compound.right());
        }
        if (!(body instanceof SelectBody.Core core) || core.from() == null) {
            return false;
        }
        List<Relation> relations = context.facts().relations(core);
        return core.distinct() || !core.groupBy().isEmpty() || relations.size() != 1 || mayTurn(relations.get(0));
    }

    private boolean mayTurn(Relation relation) {
        if (relation.kind() == Relation.Kind.FUNCTION) {
            return false;
        }
        Select source = relation.source() instanceof TableSource from
                ? context.facts().query(from).orElse(null)
                : null;
        return source == null || mayTurn(source);
    }
}

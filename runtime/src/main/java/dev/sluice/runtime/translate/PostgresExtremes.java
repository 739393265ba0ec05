package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns beside the only {@code min} or {@code max} of a grouped query: they come from the row that holds the extreme
 * ("SELECT", Bare columns in an aggregate query). Of several such rows SQLite takes the first one that it visits, and the last
 * one of a group that holds NULLs only; in a table that is the order of its key.
 */
final class PostgresExtremes {
    private final PostgresExpressions expressions;
    private final Context context;
    private final IdentityHashMap<Expr.ColumnRef, Expr.FunctionCall> taken = new IdentityHashMap<>();

    PostgresExtremes(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
    }

    /** Returns the only extreme of a core over a single table with a key; null if there is none or more than one. */
    Expr.@Nullable FunctionCall of(SelectBody.Core core) {
        List<Expr.FunctionCall> found = new ArrayList<>();
        for (SelectItem item : core.items()) {
            if (item instanceof SelectItem.Of of) {
                collect(of.expr(), found);
            }
        }
        Expr having = core.having();
        if (having != null) {
            collect(having, found);
        }
        List<Relation> relations = context.facts().relations(core);
        boolean keyed = relations.size() == 1
                && relations.get(0).table() != null
                && relations.get(0).table().primaryKey().isPresent();
        boolean single = found.size() == 1 && found.get(0).filter() == null;
        return single && keyed ? found.get(0) : null;
    }

    private static void collect(Expr expr, List<Expr.FunctionCall> out) {
        if (expr instanceof Expr.FunctionCall call
                && call.over() == null
                && call.arguments().size() == 1
                && (call.name().key().equals("min") || call.name().key().equals("max"))) {
            out.add(call);
            return;
        }
        Children.of(expr).forEach(child -> collect(child, out));
    }

    /**
     * Notes that a column comes from the row of an extreme.
     *
     * @return false if there is no extreme
     */
    boolean take(Expr.ColumnRef ref, Binding.OfColumn column, Expr.@Nullable FunctionCall extreme) {
        if (extreme == null || column.relation().table() == null) {
            return false;
        }
        taken.put(ref, extreme);
        return true;
    }

    /** Returns the value in the row of its extreme; null for a column that has none. */
    @Nullable
    SqlExpr value(Expr.ColumnRef ref, SqlExpr column, Relation relation) {
        Expr.FunctionCall extreme = taken.get(ref);
        if (extreme == null || relation.table() == null) {
            return null;
        }
        Expr argument = extreme.arguments().get(0);
        SqlExpr value = expressions.bytewise(expressions.lower(argument));
        boolean nullable = context.value(argument).nullable();
        boolean greatest = extreme.name().key().equals("max");
        List<SqlOrder> orders = new ArrayList<>();
        orders.add(new SqlOrder(value, greatest, nullable && greatest ? "NULLS LAST" : ""));
        Key key = relation.table().primaryKey().orElseThrow();
        for (Column part : key.columns()) {
            SqlExpr first = expressions.column(relation, part, context.needsQualifier(), ref.span());
            if (nullable) {
                SqlExpr present = SqlExpr.of(new Shape.Postfix(value, "IS NOT NULL"), SqlType.BOOLEAN, extreme.span());
                SqlExpr visited = SqlExpr.of(
                        new Shape.CaseOf(null, List.of(new Shape.Branch(present, first)), null),
                        first.type(),
                        ref.span());
                orders.add(new SqlOrder(visited, false, ""));
                orders.add(new SqlOrder(first, true, ""));
            } else {
                orders.add(new SqlOrder(first, false, ""));
            }
        }
        Shape.Call rows = new Shape.Call("array_agg", false, List.of(column), orders, null, null);
        SqlExpr array = SqlExpr.of(rows, SqlType.UNKNOWN, ref.span());
        SqlExpr one = SqlExpr.atom("1", SqlType.INTEGER, ref.span());
        return SqlExpr.of(new Shape.Subscript(array, one), column.type(), ref.span())
                .with(column.traits());
    }
}

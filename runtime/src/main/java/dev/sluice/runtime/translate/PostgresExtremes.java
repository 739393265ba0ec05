package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
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
    private final IdentityHashMap<Node, Expr.FunctionCall> taken = new IdentityHashMap<>();

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
        boolean keyed = !relations.isEmpty()
                && relations.stream()
                        .allMatch(relation -> relation.table() != null
                                && relation.table().primaryKey().isPresent());
        return keyed && isOne(found) && found.get(0).filter() == null ? found.get(0) : null;
    }

    /** The same extreme may be written more than once. */
    private boolean isOne(List<Expr.FunctionCall> found) {
        return found.size() == 1
                || (!found.isEmpty()
                        && found.stream()
                                        .map(call -> PostgresGroups.text(expressions.lower(call)))
                                        .distinct()
                                        .count()
                                == 1);
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
     * @param at the column, or the star that stands for it
     * @return false if there is no extreme
     */
    boolean take(Node at, Binding.OfColumn column, Expr.@Nullable FunctionCall extreme) {
        if (extreme == null || column.relation().table() == null) {
            return false;
        }
        taken.put(at, extreme);
        return true;
    }

    /**
     * Returns the value in the row of its extreme; null for a column that has none.
     *
     * @param at the column, or the star that stands for it
     */
    @Nullable
    SqlExpr value(Node at, SqlExpr column, Relation relation) {
        Expr.FunctionCall extreme = taken.get(at);
        if (extreme == null || relation.table() == null) {
            return null;
        }
        Expr argument = extreme.arguments().get(0);
        SqlExpr value = expressions.bytewise(expressions.lower(argument));
        boolean nullable = context.value(argument).nullable();
        boolean greatest = extreme.name().key().equals("max");
        List<SqlOrder> orders = new ArrayList<>();
        orders.add(new SqlOrder(value, greatest, nullable && greatest ? "NULLS LAST" : ""));
        for (Relation joined : context.scope()) {
            orders.addAll(visited(joined, value, nullable, extreme, at));
        }
        // An array of arrays has rows and columns, of one number each: so these are put together as texts.
        String type = column.is(Kind.ARRAY) ? PostgresTypes.name(column.type()) : null;
        SqlExpr collected = type == null ? column : column.cast("text", SqlType.TEXT);
        Shape.Call rows = new Shape.Call("array_agg", false, List.of(collected), orders, null, null);
        SqlExpr array = SqlExpr.of(rows, SqlType.UNKNOWN, at.span());
        SqlExpr one = SqlExpr.atom("1", SqlType.INTEGER, at.span());
        SqlExpr first = SqlExpr.of(new Shape.Subscript(array, one), column.type(), at.span());
        return (type == null ? first : first.cast(type, column.type())).with(column.traits());
    }

    /** The first row of those with the value; the last of those that have none. */
    private List<SqlOrder> visited(
            Relation relation, SqlExpr value, boolean nullable, Expr.FunctionCall extreme, Node at) {
        List<SqlOrder> orders = new ArrayList<>();
        Table table = relation.table();
        if (table == null) {
            return orders;
        }
        for (Column part : table.primaryKey().map(Key::columns).orElse(List.of())) {
            SqlExpr first = expressions.column(relation, part, context.needsQualifier(), at.span());
            if (nullable) {
                SqlExpr present = SqlExpr.of(new Shape.Postfix(value, "IS NOT NULL"), SqlType.BOOLEAN, extreme.span());
                SqlExpr visited = SqlExpr.of(
                        new Shape.CaseOf(null, List.of(new Shape.Branch(present, first)), null),
                        first.type(),
                        at.span());
                orders.add(new SqlOrder(visited, false, ""));
                orders.add(new SqlOrder(first, true, ""));
            } else {
                orders.add(new SqlOrder(first, false, ""));
            }
        }
        return orders;
    }
}

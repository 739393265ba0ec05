package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.QueryLowering.Output;
import dev.sluice.runtime.translate.QueryLowering.Place;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL orders the rows of a compound or of DISTINCT by their columns only: what is computed from these columns orders a
 * query around them.
 */
final class PostgresOrders {
    private static final String AROUND = "ordered";

    private final Context context;

    PostgresOrders(Context context) {
        this.context = context;
    }

    /** Returns the name by which the query around another one knows a column. */
    static SqlExpr column(int index, SqlType type, SqlExpr like) {
        return new SqlExpr(new Shape.Name(List.of(AROUND, name(index))), type, like.traits(), like.span());
    }

    private static String name(int index) {
        return "c" + (index + 1);
    }

    /** Puts a query around one that cannot be ordered as asked, or refuses what its columns do not tell. */
    SqlQuery arranged(SqlQuery query, Output output) {
        if (query.body() instanceof SqlQuery.Core core && core.distinct()) {
            return distinct(query, core, output);
        } else if (query.body() instanceof SqlQuery.Compound compound
                && !query.orderBy().isEmpty()) {
            List<SqlOrder> orders = compound.operator().equals("UNION ALL") ? query.orderBy() : tied(query, output);
            return orders.stream().allMatch(order -> isPosition(order.expr()))
                    ? new SqlQuery(query.with(), query.body(), orders, query.limit(), query.offset())
                    : around(query, orders, output);
        }
        return query;
    }

    /** SQLite sorts the rows of a compound to find equal ones: ties of ORDER BY come by the other columns, from the left. */
    private static List<SqlOrder> tied(SqlQuery query, Output output) {
        List<SqlOrder> orders = new ArrayList<>(query.orderBy());
        List<String> positions = orders.stream()
                .filter(order -> isPosition(order.expr()))
                .map(order -> PostgresGroups.text(order.expr()))
                .toList();
        for (int i = 0; i < output.types().size(); i++) {
            String position = Integer.toString(i + 1);
            SqlType type = output.types().get(i);
            if (!positions.contains(position) && !type.is(Kind.ARRAY)) {
                SqlExpr number = SqlExpr.atom(position, type, span(orders));
                orders.add(new SqlOrder(number, false, mayBeNull(output, i) ? "NULLS FIRST" : ""));
            }
        }
        return orders;
    }

    private static boolean mayBeNull(Output output, int index) {
        Cell cell = output.cells().get(index);
        ResultColumn column = output.columns().get(cell.column());
        return column instanceof ResultColumn.Scalar scalar
                ? scalar.value().nullable()
                : cell instanceof Cell.Member member && NestedRows.mayBeNull(column, member);
    }

    private static boolean isPosition(SqlExpr expr) {
        return expr.shape() instanceof Shape.Atom atom && atom.text().matches("\\d+");
    }

    private SqlQuery distinct(SqlQuery query, SqlQuery.Core core, Output output) {
        List<SqlOrder> orders = new ArrayList<>();
        boolean direct = true;
        for (SqlOrder order : query.orderBy()) {
            if (isPosition(order.expr())) {
                orders.add(order);
                continue;
            }
            SqlExpr shown = selected(order.expr(), core);
            SqlExpr selected = shown != null ? shown : named(order.expr(), core);
            direct &= selected != null;
            SqlExpr computed =
                    selected != null ? selected : new ShapeMapper(expr -> selected(expr, core)).map(order.expr());
            if (refersElsewhere(computed)) {
                context.part(() -> {
                    throw context.undefinedOrder(
                            () -> order.expr().span(),
                            "DISTINCT rows have no single value of what is not selected",
                            "select it too, or use GROUP BY");
                });
            }
            orders.add(new SqlOrder(computed, order.descending(), order.nulls()));
        }
        return direct ? query : around(query, orders, output);
    }

    /** Returns the column that shows an expression; null for one that is not selected. */
    private static @Nullable SqlExpr selected(SqlExpr expr, SqlQuery.Core core) {
        if (expr.shape() instanceof Shape.Atom || hasParameter(expr)) {
            return null;
        }
        String text = PostgresGroups.text(expr);
        for (int i = 0; i < core.items().size(); i++) {
            SqlQuery.Item item = core.items().get(i);
            if (text.equals(PostgresGroups.text(item.expr())) || isWithin(text, item.expr())) {
                return column(i, item.expr().type(), item.expr());
            }
        }
        return null;
    }

    private static boolean hasParameter(SqlExpr expr) {
        boolean[] found = {false};
        new ShapeMapper(part -> {
                    found[0] |= part.shape() instanceof Shape.Mark;
                    return null;
                })
                .map(expr);
        return found[0];
    }

    /** Tells whether a column shows an expression with the collation that columns are given. */
    private static boolean isWithin(String text, SqlExpr shown) {
        return shown.shape() instanceof Shape.Collated collated
                && collated.collation().equals(PostgresTypes.BYTEWISE)
                && text.equals(PostgresGroups.text(collated.operand()));
    }

    /** Returns the column that a term of ORDER BY names by its alias; within an expression an alias stands for its own. */
    private static @Nullable SqlExpr named(SqlExpr term, SqlQuery.Core core) {
        String text = PostgresGroups.text(term);
        for (int i = 0; i < core.items().size(); i++) {
            SqlQuery.Item item = core.items().get(i);
            if (item.alias() != null && text.equals(Spelling.quoted(item.alias()))) {
                return column(i, item.expr().type(), item.expr());
            }
        }
        return null;
    }

    private static boolean refersElsewhere(SqlExpr expr) {
        boolean[] found = {false};
        new ShapeMapper(part -> {
                    if (part.shape() instanceof Shape.Name name) {
                        found[0] |= !name.parts().get(0).equals(AROUND);
                    }
                    found[0] |= part.shape() instanceof Shape.Mark
                            || part.shape() instanceof Shape.Scalar
                            || part.shape() instanceof Shape.ExistsIn
                            || part.shape() instanceof Shape.InQuery;
                    return null;
                })
                .map(expr);
        return found[0];
    }

    private static SqlQuery around(SqlQuery query, List<SqlOrder> orders, Output output) {
        List<String> names = new ArrayList<>();
        List<SqlQuery.Item> items = new ArrayList<>();
        for (int i = 0; i < output.types().size(); i++) {
            names.add(name(i));
            SqlExpr value = SqlExpr.of(
                    new Shape.Name(List.of(AROUND, name(i))), output.types().get(i), span(orders));
            items.add(new SqlQuery.Item(value, label(output, i)));
        }
        SqlQuery.Core outer = new SqlQuery.Core(
                false,
                items,
                new SqlQuery.Derived(SqlQuery.of(query.body()), AROUND, names),
                null,
                List.of(),
                null,
                List.of());
        return new SqlQuery(query.with(), outer, orders, query.limit(), query.offset());
    }

    private static dev.sluice.sql.source.SourceSpan span(List<SqlOrder> orders) {
        return orders.get(0).expr().span();
    }

    private static @Nullable String label(Output output, int index) {
        boolean wanted =
                output.place() == Place.NAMED || output.place() == Place.COUNTED || output.place() == Place.RESULT;
        boolean plain = output.columns().size() == output.types().size();
        return wanted && plain && output.columns().get(index) instanceof ResultColumn.Scalar scalar
                ? scalar.name()
                : null;
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A query with a list as one ordered join: what {@link ListFold} describes. */
final class FoldLowering {
    private final QueryLowering queries;
    private final Context context;
    private final ListFold fold;
    private final Select child;

    FoldLowering(QueryLowering queries, ListFold fold) {
        this.queries = queries;
        this.context = queries.context();
        this.fold = fold;
        this.child = fold.listed().select();
    }

    SqlQuery lower(Select select, SelectBody.Core parent, QueryLowering.Output output) {
        SqlQuery.With with = queries.with(select.with());
        List<Relation> all = Stream.concat(
                        context.facts().relations(parent).stream(),
                        fold.joins().stream().map(Joined::relation))
                .toList();
        return context.within(all, () -> {
            SqlQuery.Core core = queries.core(parent, output);
            return new SqlQuery(with, join(core, output), orders(select, output), null, null);
        });
    }

    private SqlQuery.Core join(SqlQuery.Core core, QueryLowering.Output output) {
        List<SqlQuery.Item> items = new ArrayList<>(core.items());
        for (ListFold.Key key : fold.keys()) {
            if (key.added()) {
                items.add(named(column(key.relation(), key.key()), "key " + (items.size() + 1)));
                output.cells().add(new Cell.Key(fold.list()));
                output.types().add(key.key().value().type());
            }
        }
        items.add(named(present(), "present"));
        output.cells().add(new Cell.Presence(fold.list()));
        output.types().add(SqlType.BOOLEAN);
        List<ResultColumn> columns = fold.listed().columns();
        QueryLowering.Output own = QueryLowering.Output.of(QueryLowering.Place.RESULT, columns, false, false);
        SelectBody.Core body = (SelectBody.Core) child.body();
        List<SqlQuery.Item> parts = queries.within(body, () -> queries.items(body.items(), own));
        for (int i = 0; i < parts.size() && i < own.cells().size(); i++) {
            items.add(named(parts.get(i).expr(), name(own.cells().get(i), columns)));
        }
        own.cells().forEach(cell -> output.cells().add(new Cell.Item(fold.list(), cell)));
        output.types().addAll(own.types());
        SqlQuery.Source from = Objects.requireNonNull(core.from(), "lists belong to rows of a table");
        for (Joined joined : fold.joins()) {
            from = new SqlQuery.Join(from, "LEFT JOIN", queries.table(joined.source()), condition(joined), List.of());
        }
        return new SqlQuery.Core(false, items, from, core.where(), List.of(), null, List.of());
    }

    /** The name is for messages alone, and none that ORDER BY of the query may mean. */
    private SqlQuery.Item named(SqlExpr value, String name) {
        return new SqlQuery.Item(value, fold.listed().name() + "." + name);
    }

    private static String name(Cell cell, List<ResultColumn> columns) {
        ResultColumn column = columns.get(cell.column());
        return column instanceof ResultColumn.Nested nested && cell instanceof Cell.Member member
                ? nested.name() + "." + nested.columns().get(member.member()).name()
                : column.name();
    }

    private SqlExpr column(Relation relation, Column column) {
        return queries.expressions().column(relation, column, true, child.span());
    }

    /** All tables of an item have a row: one that is missing leaves its key NULL. */
    private SqlExpr present() {
        SqlExpr all = null;
        for (Joined joined : fold.joins()) {
            SqlExpr probe = column(joined.relation(), joined.probe());
            SqlExpr there = SqlExpr.of(new Shape.Postfix(probe, "IS NOT NULL"), SqlType.BOOLEAN, child.span());
            all = all == null ? there : all.infix("AND", there, SqlType.BOOLEAN);
        }
        return Objects.requireNonNull(all, "a list without tables");
    }

    private SqlExpr condition(Joined joined) {
        SqlExpr all = null;
        for (Expr condition : joined.conditions()) {
            SqlExpr one = context.clause(
                    SqlExpr.atom("NULL", SqlType.NULL, condition.span()),
                    () -> queries.expressions().filter(condition));
            all = all == null ? one : all.infix("AND", one, SqlType.BOOLEAN);
        }
        return all == null ? always(joined.source().span()) : all;
    }

    private SqlExpr always(SourceSpan span) {
        return SqlExpr.atom(context.dialect() == Dialect.SQLITE ? "1" : "TRUE", SqlType.BOOLEAN, span);
    }

    /** The order of the query, then its key, then the order of the list. */
    private List<SqlOrder> orders(Select select, QueryLowering.Output output) {
        List<SqlOrder> orders = new ArrayList<>(terms(select, output));
        for (ListFold.Key key : fold.keys()) {
            SqlExpr column = column(key.relation(), key.key());
            if (orders.stream().noneMatch(order -> order.expr().shape().equals(column.shape()))) {
                orders.add(new SqlOrder(column, false, ""));
            }
        }
        SelectBody.Core body = (SelectBody.Core) child.body();
        QueryLowering.Output own = QueryLowering.Output.of(
                QueryLowering.Place.RESULT, fold.listed().columns(), false, true);
        orders.addAll(queries.within(body, () -> terms(child, own)));
        return orders;
    }

    private List<SqlOrder> terms(Select select, QueryLowering.Output output) {
        List<SqlOrder> orders = new ArrayList<>();
        for (OrderingTerm term : select.orderBy()) {
            context.part(() -> {
                orders.addAll(queries.orders(select, queries.expressions().by(term), output));
            });
        }
        return orders;
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.types.SqlType;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which recursions PostgreSQL has, in which form, and which of them give their rows in an order. */
final class PostgresRecursions {
    private final Context context;
    private final Set<Select> chains = Collections.newSetFromMap(new IdentityHashMap<>());

    PostgresRecursions(Context context) {
        this.context = context;
    }

    /** Tells whether a query has its rows in the order in which a recursion makes them. */
    boolean isInOrder(Select select) {
        return isChain(select) || chains.contains(select);
    }

    /** Refuses a recursion that PostgreSQL does not have. */
    void check(Select.CommonTable table) {
        Select select = table.select();
        boolean chain = isChain(table);
        if (chain) {
            chains.add(select);
        }
        if (!select.orderBy().isEmpty() || (select.limit() != null && !chain)) {
            throw context.notPortable(
                    table.name(),
                    "PostgreSQL has neither ORDER BY nor LIMIT within a recursion",
                    "put them into the query that reads it");
        }
        if (select.body() instanceof SelectBody.Compound compound && reads(compound.left(), table.name())) {
            throw context.notPortable(
                    table.name(),
                    "PostgreSQL has one query that reads the recursion, behind the last UNION",
                    "read it once: SELECT .. FROM " + table.name().text() + ", (VALUES ..) WHERE ..");
        }
    }

    /**
     * Gives the decimals of all parts one number of digits, which PostgreSQL asks for in a recursion: a column has its own there, a
     * computed value has none.
     */
    static SqlQuery.CommonTable alike(SqlQuery.CommonTable table) {
        SqlQuery query = table.query();
        SqlQuery typed =
                new SqlQuery(query.with(), alike(query.body()), query.orderBy(), query.limit(), query.offset());
        return new SqlQuery.CommonTable(table.name(), table.columns(), table.hint(), typed);
    }

    private static SqlQuery.Body alike(SqlQuery.Body body) {
        if (body instanceof SqlQuery.Compound compound) {
            return new SqlQuery.Compound(alike(compound.left()), compound.operator(), alike(compound.right()));
        } else if (body instanceof SqlQuery.Values values) {
            return new SqlQuery.Values(values.rows().stream()
                    .map(row -> row.stream().map(PostgresRecursions::alike).toList())
                    .toList());
        }
        SqlQuery.Core core = (SqlQuery.Core) body;
        List<SqlQuery.Item> items = core.items().stream()
                .map(item -> new SqlQuery.Item(alike(item.expr()), item.alias()))
                .toList();
        return new SqlQuery.Core(
                core.distinct(), items, core.from(), core.where(), core.groupBy(), core.having(), core.windows());
    }

    private static SqlExpr alike(SqlExpr value) {
        return value.is(SqlType.Kind.NUMERIC)
                ? value.cast("numeric(18, " + value.type().scale() + ")", value.type())
                : value;
    }

    /** What ends a recursion by LIMIT in SQLite reads it by LIMIT on PostgreSQL, which makes no more rows than are read. */
    static SqlQuery.CommonTable read(SqlQuery.CommonTable table, Identifier at) {
        SqlQuery query = table.query();
        if (query.limit() == null && query.offset() == null) {
            return table;
        }
        SqlQuery endless = new SqlQuery(query.with(), query.body(), List.of(), null, null);
        SqlQuery.With with =
                new SqlQuery.With(true, List.of(new SqlQuery.CommonTable(table.name(), table.columns(), "", endless)));
        SqlExpr star = SqlExpr.atom("*", SqlType.UNKNOWN, at.span());
        SqlQuery.Core all = new SqlQuery.Core(
                false,
                List.of(new SqlQuery.Item(star, null)),
                new SqlQuery.TableRef(table.name(), null, ""),
                null,
                List.of(),
                null,
                List.of());
        SqlQuery read = new SqlQuery(with, all, List.of(), query.limit(), query.offset());
        return new SqlQuery.CommonTable(table.name(), table.columns(), table.hint(), read);
    }

    private static boolean reads(SelectBody body, Identifier name) {
        boolean[] found = {false};
        for (SelectBody part : AstWalk.parts(body)) {
            AstWalk.each(
                    part,
                    expr -> {},
                    source -> found[0] |= source instanceof TableSource.Named named
                            && named.name().schema() == null
                            && named.name().name().matches(name));
        }
        return found[0];
    }

    /**
     * Tells whether a query reads a recursion of which each row makes at most one other: both engines give those rows in the
     * order in which they are made, and make no more than are asked for.
     */
    private static boolean isChain(Select select) {
        return select.with() != null
                && select.body() instanceof SelectBody.Core core
                && core.from() instanceof TableSource.Named source
                && !core.distinct()
                && core.groupBy().isEmpty()
                && !PostgresGroups.aggregates(core)
                && select.with().tables().stream()
                        .anyMatch(table -> source.name().name().matches(table.name()) && isChain(table));
    }

    private static boolean isChain(Select.CommonTable table) {
        return table.select().body() instanceof SelectBody.Compound compound
                && compound.operator() == SelectBody.CompoundOperator.UNION_ALL
                && ((compound.left() instanceof SelectBody.Core first && first.from() == null)
                        || (compound.left() instanceof SelectBody.Values values
                                && values.rows().size() == 1))
                && compound.right() instanceof SelectBody.Core next
                && next.from() instanceof TableSource.Named source
                && source.name().name().matches(table.name())
                && !next.distinct()
                && next.groupBy().isEmpty();
    }
}

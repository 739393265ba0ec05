package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order in which rows of a query without ORDER BY get their numbers, and the first of those with the same key stays, as SQLite
 * reads them: groups and what UNION, EXCEPT and
 * INTERSECT leave by their values, rows of a single table by their key, and DISTINCT the first of each.
 */
final class PostgresInsertOrder {
    private static final String FIRST = "NULLS FIRST";

    private final Context context;
    private final PostgresExpressions expressions;
    private final Select select;

    PostgresInsertOrder(Context context, PostgresExpressions expressions, Select select) {
        this.context = context;
        this.expressions = expressions;
        this.select = select;
    }

    SqlQuery ordered(SqlQuery query) {
        if (!query.orderBy().isEmpty()
                || query.limit() != null
                || context.facts().atMostOneRow(select)) {
            return query;
        } else if (query.body() instanceof SqlQuery.Compound compound) {
            boolean sorted = !compound.operator().equals("UNION ALL");
            return sorted ? by(query, compound, ordinals(width(compound)), FIRST) : query;
        }
        return query.body() instanceof SqlQuery.Core core && select.body() instanceof SelectBody.Core given
                ? ordered(query, core, given)
                : query;
    }

    private SqlQuery ordered(SqlQuery query, SqlQuery.Core core, SelectBody.Core given) {
        if (!core.groupBy().isEmpty()) {
            List<SqlExpr> keys = core.groupBy().stream()
                    .map(key -> isAlias(key, core) ? qualified(key, core) : comparable(key))
                    .toList();
            return core.distinct() || keys.stream().anyMatch(key -> isAlias(key, core))
                    ? query
                    : by(query, core, keys, FIRST);
        }
        boolean windows = given.items().stream()
                .anyMatch(item -> item instanceof SelectItem.Of of && WindowOrders.isIn(of.expr()));
        List<Relation> relations = context.facts().relations(given);
        Table table = relations.size() == 1 ? relations.get(0).table() : null;
        if (windows || table == null || !isScanned(table) || !(core.from() instanceof SqlQuery.TableRef source)) {
            return query;
        }
        SqlExpr row = row(table, source);
        return core.distinct() ? first(query, core, row) : by(query, core, List.of(row), "");
    }

    /** Tells whether SQLite reads a table by its key, having no index that it might read instead. */
    private boolean isScanned(Table table) {
        return table.rowidAlias() != null
                && table.keys().size() == 1
                && context.facts().catalog().indexes().stream()
                        .noneMatch(index -> index.table().key().equals(Identifier.key(table.name())));
    }

    private SqlExpr row(Table table, SqlQuery.TableRef source) {
        String name = source.alias() == null ? source.table() : source.alias();
        String key = table.primaryKey().orElseThrow().columns().get(0).name();
        return SqlExpr.of(new Shape.Name(List.of(name, key)), SqlType.INTEGER, span());
    }

    private SourceSpan span() {
        return select.span();
    }

    /** DISTINCT as groups in the order of their first rows. */
    private SqlQuery first(SqlQuery query, SqlQuery.Core core, SqlExpr row) {
        SqlQuery.Core grouped = new SqlQuery.Core(
                false,
                core.items(),
                core.from(),
                core.where(),
                ordinals(core.items().size()),
                null,
                core.windows());
        return by(query, grouped, List.of(SqlExpr.call("min", SqlType.INTEGER, span(), row)), "");
    }

    private List<SqlExpr> ordinals(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> SqlExpr.atom(Integer.toString(i), SqlType.INTEGER, span()))
                .toList();
    }

    private static int width(SqlQuery.Body body) {
        if (body instanceof SqlQuery.Compound compound) {
            return width(compound.left());
        }
        return body instanceof SqlQuery.Core core
                ? core.items().size()
                : ((SqlQuery.Values) body).rows().get(0).size();
    }

    /** Tells whether ORDER BY would take a group for a result column of the same name. */
    private static boolean isAlias(SqlExpr key, SqlQuery.Core core) {
        return key.shape() instanceof Shape.Name name
                && name.parts().size() == 1
                && core.items().stream().anyMatch(item -> name.parts().get(0).equals(item.alias()));
    }

    private static SqlExpr qualified(SqlExpr key, SqlQuery.Core core) {
        if (!(core.from() instanceof SqlQuery.TableRef source) || !(key.shape() instanceof Shape.Name name)) {
            return key;
        }
        String table = source.alias() == null ? source.table() : source.alias();
        return SqlExpr.of(new Shape.Name(List.of(table, name.parts().get(0))), key.type(), key.span());
    }

    private SqlExpr comparable(SqlExpr key) {
        return key.shape() instanceof Shape.Atom ? key : expressions.bytewise(key);
    }

    private static SqlQuery by(SqlQuery query, SqlQuery.Body body, List<SqlExpr> terms, String nulls) {
        List<SqlOrder> orders =
                terms.stream().map(term -> new SqlOrder(term, false, nulls)).toList();
        return PostgresLabels.resolved(new SqlQuery(query.with(), body, orders, query.limit(), query.offset()));
    }
}

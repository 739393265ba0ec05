package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code INSERT OR REPLACE} on PostgreSQL: with one key an upsert of every column; with more of them the rows that are in the
 * way of a single new one are deleted by the same statement.
 */
final class PostgresReplacements {
    private static final String COUNTED = "counted";
    private static final String DEFAULT = "DEFAULT";

    private final PostgresWrites writes;
    private final Context context;

    PostgresReplacements(PostgresWrites writes) {
        this.writes = writes;
        this.context = writes.context();
    }

    /** Returns the upsert; none where rows are deleted instead. */
    List<SqlWrite.Conflict> conflict(Insert node, Relation target) {
        Table table = WriteLowering.table(target);
        boolean referenced = context.facts().catalog().tables().stream()
                .flatMap(other -> other.foreignKeys().stream())
                .anyMatch(key -> key.table().equals(table.name()));
        boolean unknown = PostgresUpdateConflicts.hasUnknownKey(table, context, writes.expressions());
        boolean byUpsert =
                table.keys().size() == 1 && PostgresWrites.plainKey(table.keys().get(0));
        if (referenced || unknown || (!byUpsert && row(node) == null)) {
            throw context.notPortable(
                    node.table(),
                    "REPLACE deletes rows, which PostgreSQL cannot do in one statement here",
                    "write ON CONFLICT (..) DO UPDATE SET ..");
        }
        return byUpsert ? List.of(upsert(node, table)) : List.of();
    }

    private static @Nullable List<Expr> row(Insert node) {
        boolean single = node.source() instanceof Insert.Query query
                && query.select().body() instanceof SelectBody.Values values
                && values.rows().size() == 1
                && query.select().with() == null
                && node.with() == null;
        return single
                ? ((SelectBody.Values) ((Insert.Query) node.source()).select().body())
                        .rows()
                        .get(0)
                : null;
    }

    private static SqlWrite.Conflict upsert(Insert node, Table table) {
        List<SqlExpr> key = new ArrayList<>();
        for (Column column : table.keys().get(0).columns()) {
            key.add(SqlExpr.of(
                    new Shape.Name(List.of(column.name())), column.value().type(), node.span()));
        }
        List<SqlWrite.Set> sets = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.generated() == null) {
                SqlExpr value = SqlExpr.of(
                        new Shape.Name(List.of("excluded", column.name())),
                        column.value().type(),
                        node.span());
                sets.add(new SqlWrite.Set(List.of(column.name()), value));
            }
        }
        return new SqlWrite.Conflict(key, null, sets, null);
    }

    /** Gives defaults to columns that are not to be NULL, and deletes what is in the way. */
    SqlWrite.Insert replacing(SqlWrite.Insert insert, Insert node, Relation target, List<Column> columns) {
        SqlQuery source = insert.source();
        if (source == null || !(source.body() instanceof SqlQuery.Values values)) {
            checkNulls(node, columns);
            return insert;
        }
        List<List<SqlExpr>> rows = new ArrayList<>();
        List<List<Expr>> given =
                ((SelectBody.Values) ((Insert.Query) node.source()).select().body()).rows();
        for (int i = 0; i < values.rows().size(); i++) {
            List<SqlExpr> row = new ArrayList<>();
            for (int k = 0; k < columns.size(); k++) {
                row.add(present(values.rows().get(i).get(k), given.get(i).get(k), columns.get(k)));
            }
            rows.add(row);
        }
        if (!insert.conflicts().isEmpty()) {
            return with(insert, insert.columns(), SqlQuery.of(new SqlQuery.Values(rows)), null);
        }
        return deleting(insert, node, target, columns, rows.get(0));
    }

    private static SqlWrite.Insert with(
            SqlWrite.Insert insert, List<String> columns, SqlQuery source, SqlWrite.@Nullable Delete replaced) {
        return new SqlWrite.Insert(
                insert.with(),
                insert.verb(),
                insert.table(),
                insert.alias(),
                columns,
                source,
                insert.conflicts(),
                insert.returning(),
                replaced);
    }

    private void checkNulls(Insert node, List<Column> columns) {
        if (!(node.source() instanceof Insert.Query query)) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (!column.value().nullable() && column.defaultValue() != null && writes.mayBeNull(query.select(), i)) {
                throw context.notPortable(
                        node.table(),
                        "REPLACE puts the default of \"" + column.name() + "\" in the place of NULL",
                        "select coalesce(..)");
            }
        }
    }

    private SqlExpr present(SqlExpr value, Expr given, Column column) {
        Expr standard = column.defaultValue();
        if (column.value().nullable()
                || standard == null
                || !context.value(given).nullable()) {
            return value;
        } else if (given instanceof Expr.NullLiteral) {
            return SqlExpr.atom(DEFAULT, column.value().type(), given.span());
        } else if (!isLiteral(standard)) {
            throw context.notPortable(
                    given, "REPLACE puts the default of the column in the place of NULL", "write coalesce(..)");
        }
        return SqlExpr.call(
                "coalesce",
                value.type(),
                given.span(),
                value,
                writes.expressions().lower(standard));
    }

    private static boolean isLiteral(Expr expr) {
        Expr plain =
                expr instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NEGATE ? unary.operand() : expr;
        return plain instanceof Expr.IntegerLiteral
                || plain instanceof Expr.RealLiteral
                || expr instanceof Expr.StringLiteral;
    }

    private SqlWrite.Insert deleting(
            SqlWrite.Insert insert, Insert node, Relation target, List<Column> columns, List<SqlExpr> row) {
        Table table = WriteLowering.table(target);
        List<Expr> given = row(node);
        SqlExpr any = null;
        for (Key key : table.keys()) {
            SqlExpr same = same(key, target, columns, row, given == null ? List.of() : given);
            any = any == null || same == null ? (same == null ? any : same) : any.infix("OR", same, SqlType.BOOLEAN);
        }
        if (any == null) {
            return with(insert, insert.columns(), SqlQuery.of(new SqlQuery.Values(List.of(row))), null);
        }
        SqlExpr one = SqlExpr.atom("1", SqlType.INTEGER, node.span());
        SqlWrite.Delete delete = new SqlWrite.Delete(
                null,
                new SqlQuery.TableRef(table.name(), null, ""),
                any,
                List.of(new SqlQuery.Item(one, null)),
                SqlWrite.Tail.NONE);
        SqlQuery.Core count = new SqlQuery.Core(
                false,
                List.of(new SqlQuery.Item(
                        SqlExpr.call("count", SqlType.INTEGER, node.span(), star(node.span())), null)),
                new SqlQuery.TableRef(QueryPrinter.REPLACED, null, ""),
                null,
                List.of(),
                null,
                List.of());
        List<String> names = new ArrayList<>();
        List<SqlQuery.Item> items = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).shape().equals(new Shape.Atom(DEFAULT))) {
                names.add(insert.columns().get(i));
                items.add(new SqlQuery.Item(row.get(i), null));
            }
        }
        SqlQuery.Core source = new SqlQuery.Core(
                false,
                items,
                new SqlQuery.Derived(SqlQuery.of(count), COUNTED, List.of()),
                null,
                List.of(),
                null,
                List.of());
        return with(insert, names, SqlQuery.of(source), delete);
    }

    private static SqlExpr star(SourceSpan span) {
        return SqlExpr.atom("*", SqlType.INTEGER, span);
    }

    /** The condition for a row with the new one's key; null for a key that the new row does not share with any. */
    private @Nullable SqlExpr same(
            Key key, Relation target, List<Column> columns, List<SqlExpr> row, List<Expr> given) {
        SqlExpr all = null;
        for (Column column : key.columns()) {
            int index = columns.indexOf(column);
            if (index < 0 || given.get(index) instanceof Expr.NullLiteral) {
                if (column.defaultValue() != null) {
                    throw context.notPortable(
                            () -> row.get(0).span(),
                            "REPLACE by a key with a default",
                            "give \"" + column.name() + "\" a value");
                }
                return null;
            }
            PostgresExpressions expressions = (PostgresExpressions) writes.expressions();
            SqlExpr value = PostgresWrites.isRowid(target, column)
                    ? expressions.assign(given.get(index), column.value().type())
                    : row.get(index);
            SqlExpr own = expressions.column(target, column, true, value.span());
            SqlExpr equal = expressions
                    .collated(own, column.value().collation().sequence())
                    .infix(
                            "=",
                            expressions.collated(
                                    value, column.value().collation().sequence()),
                            SqlType.BOOLEAN);
            all = all == null ? equal : all.infix("AND", equal, SqlType.BOOLEAN);
        }
        return all;
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.ConflictAction;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.types.SqlType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code UPDATE OR ..} on PostgreSQL, which has none: a plain UPDATE where nothing that is set can violate a constraint, and OR
 * IGNORE of a single row by a condition that no other row has its key.
 */
final class PostgresUpdateConflicts {
    private static final String OTHER = "other";

    private final PostgresWrites writes;
    private final PostgresExpressions expressions;
    private final Context context;

    PostgresUpdateConflicts(PostgresWrites writes, PostgresExpressions expressions) {
        this.writes = writes;
        this.expressions = expressions;
        this.context = expressions.context();
    }

    /** Returns what the row must meet beside WHERE; null where no row can conflict. */
    @Nullable
    SqlExpr condition(Update node, Relation target, Table table) {
        if (node.conflict() == null || node.conflict() == ConflictAction.ABORT) {
            return null;
        }
        Map<String, Expr> values = values(node);
        List<Column> columns = table.columns().stream()
                .filter(column -> values.containsKey(Identifier.key(column.name())))
                .toList();
        boolean checked = writes.hasTriggers(table)
                || PostgresWrites.hasChecks(table, columns)
                || table.columns().stream().anyMatch(column -> column.generated() != null)
                || columns.stream().anyMatch(column -> !column.value().nullable() && mayBeNull(values, column))
                || columns.stream().anyMatch(column -> mayLeave(values, column))
                || hasUnknownKey(table, context, expressions);
        List<Key> keys = table.keys().stream()
                .filter(key -> key.columns().stream().anyMatch(columns::contains))
                .toList();
        if (!checked && keys.isEmpty()) {
            return null;
        }
        boolean oneRow = node.conflict() == ConflictAction.IGNORE
                && node.from() == null
                && node.limit() == null
                && new PostgresGroups(context, expressions).pinned(target, node.where());
        boolean given = keys.stream()
                .flatMap(key -> key.columns().stream())
                .allMatch(column -> isGiven(values.get(Identifier.key(column.name()))));
        if (checked || !oneRow || !given || !keys.stream().allMatch(PostgresWrites::plainKey)) {
            throw context.notPortable(
                    node.target(),
                    "PostgreSQL has no UPDATE OR " + node.conflict(),
                    "leave out the rows that would conflict by WHERE");
        }
        SqlExpr free = null;
        for (Key key : keys) {
            SqlExpr taken = taken(key, values, node, target, table);
            SqlExpr not = SqlExpr.of(new Shape.Prefix("NOT", taken), SqlType.BOOLEAN, node.span());
            free = free == null ? not : free.infix("AND", not, SqlType.BOOLEAN);
        }
        return free;
    }

    /** Returns the value of each column that is set alone, and a value that may be anything for one that is set with others. */
    private static Map<String, Expr> values(Update node) {
        Map<String, Expr> values = new LinkedHashMap<>();
        for (Assignment assignment : node.assignments()) {
            assignment.columns().forEach(column -> values.put(column.key(), assignment.value()));
        }
        return values;
    }

    private boolean mayBeNull(Map<String, Expr> values, Column column) {
        Expr value = values.get(Identifier.key(column.name()));
        return value instanceof Expr.RowValue
                || value instanceof Expr.ScalarSubquery
                || (value != null && context.value(value).nullable());
    }

    private boolean mayLeave(Map<String, Expr> values, Column column) {
        Expr value = values.get(Identifier.key(column.name()));
        return value != null && PostgresRanges.mayLeave(context, column.value().type(), value);
    }

    private static boolean isGiven(@Nullable Expr value) {
        return value == null
                || value instanceof Expr.StringLiteral
                || value instanceof Expr.IntegerLiteral
                || value instanceof Expr.NullLiteral
                || value instanceof Expr.Parameter;
    }

    /** A unique index over expressions, or over some of the rows, or a key that the row itself does not give. */
    static boolean hasUnknownKey(Table table, Context context, ExpressionLowering expressions) {
        for (SchemaStatement.CreateIndex index : context.facts().catalog().indexes()) {
            boolean own = index.unique() && index.table().key().equals(Identifier.key(table.name()));
            if (own && (index.where() != null || !areColumns(index.terms(), expressions))) {
                return true;
            }
        }
        if (table.definition() instanceof CreateTable definition
                && !SchemaWriter.of(definition, TableConstraint.Unique.class).stream()
                        .allMatch(unique -> areColumns(unique.terms(), expressions))) {
            return true;
        }
        return table.keys().stream()
                .anyMatch(
                        key -> key.partial() || key.columns().stream().anyMatch(column -> column.generated() != null));
    }

    private static boolean areColumns(List<OrderingTerm> terms, ExpressionLowering expressions) {
        return terms.stream().allMatch(term -> expressions.by(term).expr() instanceof Expr.ColumnRef);
    }

    /** Tells in SQL whether another row has the key that the row would have. */
    private SqlExpr taken(Key key, Map<String, Expr> values, Update node, Relation target, Table table) {
        SqlExpr condition =
                name(OTHER, "ctid", node).infix("<>", name(context.alias(target), "ctid", node), SqlType.BOOLEAN);
        Set<String> seen = new HashSet<>();
        for (Column column : key.columns()) {
            Expr value = values.get(Identifier.key(column.name()));
            SqlExpr wanted = value == null
                    ? expressions.column(target, column, true, node.span())
                    : expressions.assign(value, column.value().type());
            SqlExpr other = name(OTHER, PostgresNames.of(column.name()), node);
            if (seen.add(column.name())) {
                condition = condition.infix("AND", other.infix("=", wanted, SqlType.BOOLEAN), SqlType.BOOLEAN);
            }
        }
        SqlQuery.Item one = new SqlQuery.Item(SqlExpr.atom("1", SqlType.INTEGER, node.span()), null);
        SqlQuery.Core core = new SqlQuery.Core(
                false,
                List.of(one),
                new SqlQuery.TableRef(table.name(), OTHER, ""),
                condition,
                List.of(),
                null,
                List.of());
        return SqlExpr.of(new Shape.ExistsIn(SqlQuery.of(core)), SqlType.BOOLEAN, node.span());
    }

    private static SqlExpr name(String table, String column, Update node) {
        return SqlExpr.of(new Shape.Name(List.of(table, column)), SqlType.UNKNOWN, node.span());
    }
}

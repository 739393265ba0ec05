package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.ConflictAction;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.types.SqlType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * {@code last_insert_rowid()} on PostgreSQL: the last number of the sequence of the table that an INSERT before it, on the same
 * connection, gave a row with a number of its own.
 */
final class PostgresLastId {
    private static final String SESSION = "what last_insert_rowid() tells belongs to a session";

    private final Context context;

    PostgresLastId(Context context) {
        this.context = context;
    }

    SqlExpr of(Expr.FunctionCall call) {
        Table table = table(call);
        checkPlace(call, table);
        String column = Objects.requireNonNull(table.rowidAlias()).name();
        SqlExpr sequence = SqlExpr.call(
                "pg_get_serial_sequence",
                SqlType.TEXT,
                call.span(),
                name(PostgresNames.quoted(table.name()), call),
                name(PostgresNames.of(column), call));
        return SqlExpr.call("currval", SqlType.INTEGER, call.span(), sequence);
    }

    private static SqlExpr name(String name, Expr at) {
        return SqlExpr.atom(Literals.quotedForPostgres(name), SqlType.TEXT, at.span());
    }

    /** Returns the table whose sequence gave the last number. */
    private Table table(Expr.FunctionCall call) {
        List<TypeFacts> before = context.preceding().statements();
        Set<Table> byTriggers = new HashSet<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            TypeFacts facts = before.get(i);
            if (facts.statement() instanceof Insert insert) {
                Relation target = facts.target(insert);
                Table table = target == null ? null : target.table();
                if (table == null || byTriggers.contains(table) || !numbers(insert, table)) {
                    throw refusal(call, "the INSERT before it does not surely draw a number of its table");
                }
                return table;
            }
            byTriggers.addAll(changedByTriggers(facts));
        }
        throw refusal(call, SESSION);
    }

    private RefusedException refusal(Expr.FunctionCall call, String reason) {
        return context.notPortable(call, reason, "use RETURNING, or the row count");
    }

    /** Returns what a statement changes that it does not name. */
    private static Set<Table> changedByTriggers(TypeFacts facts) {
        Set<Table> changed = new HashSet<>(facts.changes());
        changed.removeAll(facts.writes());
        return changed;
    }

    /** Tells whether each row of an INSERT takes the next number, the last one at last. */
    private boolean numbers(Insert insert, Table table) {
        boolean plain = (insert.conflict() == null || insert.conflict() == ConflictAction.ABORT)
                && insert.upserts().isEmpty()
                && table.kind() == Table.Kind.TABLE
                && table.rowidAlias() != null;
        return plain
                && !hasTriggers(table)
                && leavesIdOut(insert, table, Objects.requireNonNull(table.rowidAlias()))
                && (context.preceding().together() || cannotFail(table));
    }

    private boolean hasTriggers(Table table) {
        return TriggerEffects.on(context.facts().catalog(), table).findAny().isPresent();
    }

    private static boolean leavesIdOut(Insert insert, Table table, Column id) {
        if (insert.source() instanceof Insert.DefaultValues) {
            return true;
        }
        if (!(insert.source() instanceof Insert.Query query)
                || !(query.select().body() instanceof SelectBody.Values values)
                || !query.select().orderBy().isEmpty()
                || query.select().limit() != null) {
            return false;
        }
        List<String> names = insert.columns().isEmpty()
                ? table.columns().stream()
                        .filter(column -> column.generated() == null && !column.hidden())
                        .map(column -> Identifier.key(column.name()))
                        .toList()
                : insert.columns().stream().map(Identifier::key).toList();
        int place = names.indexOf(Identifier.key(id.name()));
        boolean byOtherName = names.stream().anyMatch(name -> table.column(name).isEmpty());
        return !byOtherName
                && (place < 0 || values.rows().stream().allMatch(row -> row.get(place) instanceof Expr.NullLiteral));
    }

    /** A number that a failed INSERT took is the last one on PostgreSQL alone. */
    private static boolean cannotFail(Table table) {
        return table.keys().size() == 1
                && table.foreignKeys().isEmpty()
                && !PostgresWrites.hasChecks(table, table.columns())
                && table.columns().stream()
                        .allMatch(column -> column.generated() == null
                                && (column.value().nullable() || column.equals(table.rowidAlias())));
    }

    /** Where rows are inserted meanwhile, SQLite tells the number of the row before. */
    private void checkPlace(Expr.FunctionCall call, Table table) {
        Statement statement = context.facts().statement();
        boolean once = !(statement instanceof Insert insert)
                || (insert.with() == null
                        && insert.upserts().isEmpty()
                        && insert.returning().isEmpty()
                        && insert.source() instanceof Insert.Query query
                        && query.select().body() instanceof SelectBody.Values values
                        && values.rows().size() == 1);
        boolean drawn = (statement instanceof Insert && context.facts().writes().contains(table))
                || changedByTriggers(context.facts()).contains(table);
        if (!once || drawn) {
            throw refusal(call, "this statement gives numbers itself while it asks for the last one");
        }
    }
}

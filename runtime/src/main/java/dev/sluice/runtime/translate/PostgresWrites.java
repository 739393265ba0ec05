package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.ConflictAction;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes on PostgreSQL: ids through the sequence, conflicts as ON CONFLICT, nothing that sees a half-done change. */
final class PostgresWrites extends WriteLowering {
    private static final Set<String> SETTLING = Set.of("lower", "upper", "trim", "ltrim", "rtrim");

    PostgresWrites(Context context, QueryLowering queries) {
        super(context, queries);
    }

    @Override
    String verb(Insert node) {
        if (node.conflict() == ConflictAction.FAIL || node.conflict() == ConflictAction.ROLLBACK) {
            throw context()
                    .notPortable(
                            node.table(),
                            "PostgreSQL has no INSERT OR " + node.conflict(),
                            "write a plain INSERT, and roll back on failure");
        }
        return "INSERT";
    }

    @Override
    String verb(Update node) {
        return "UPDATE";
    }

    @Override
    void checkDelete(Delete node, Relation target) {
        new PostgresDeletions(context(), node, target, pinned(target, node.where())).check();
        new PostgresHandedConflicts(context()).check(node, table(target));
    }

    private boolean pinned(Relation target, @Nullable Expr where) {
        return new PostgresGroups(context(), (PostgresExpressions) expressions()).pinned(target, where);
    }

    @Override
    @Nullable
    SqlExpr unconflicted(Update node, Relation target) {
        new PostgresHandedConflicts(context()).check(node, table(target));
        return new PostgresUpdateConflicts(this, (PostgresExpressions) expressions())
                .condition(node, target, table(target));
    }

    @Override
    SqlExpr inserted(Expr value, Relation target, Column column) {
        if (!isRowid(target, column)) {
            return expressions().assign(value, column.value().type());
        }
        if (value instanceof Expr.NullLiteral) {
            return SqlExpr.atom("DEFAULT", SqlType.INTEGER, value.span());
        }
        return numbered(expressions().assign(value, column.value().type()), target, column, value.span());
    }

    static boolean isRowid(Relation target, Column column) {
        Column rowid = table(target).rowidAlias();
        return rowid != null && rowid.name().equals(column.name());
    }

    /** Passes an id through the helper that moves the sequence past it. */
    SqlExpr numbered(SqlExpr value, Relation target, Column column, SourceSpan span) {
        String name = PostgresNames.quoted(table(target).name());
        SqlExpr table = SqlExpr.atom(Literals.quotedForPostgres(name), SqlType.TEXT, span);
        SqlExpr field = SqlExpr.atom(Literals.quotedForPostgres(PostgresNames.of(column.name())), SqlType.TEXT, span);
        return context().helper("explicit_id", SqlType.INTEGER, span, table, field, value);
    }

    @Override
    SqlExpr assigned(Expr value, Relation target, Column column) {
        SqlExpr lowered = expressions().assign(value, column.value().type());
        return isRowid(target, column) ? numbered(lowered, target, column, value.span()) : lowered;
    }

    @Override
    SqlQuery stored(Insert node, Select select, Relation target, List<Column> columns) {
        PostgresInsertOrder order = new PostgresInsertOrder(context(), (PostgresExpressions) expressions(), select);
        SqlQuery query = new PostgresKeptRows(context(), node, select, table(target), columns)
                .ordered(typed(select, columns), order);
        boolean drawn =
                table(target).rowidAlias() != null && columns.stream().noneMatch(column -> isRowid(target, column));
        return drawn ? order.ordered(query) : withIds(query, columns, target, select.span());
    }

    /** Lowers a query whose rows come in the order in which SQLite reads them. */
    SqlQuery asRead(Select select, List<Column> columns) {
        return new PostgresInsertOrder(context(), (PostgresExpressions) expressions(), select)
                .ordered(typed(select, columns));
    }

    private SqlQuery withIds(SqlQuery query, List<Column> columns, Relation target, SourceSpan span) {
        int id = -1;
        for (int i = 0; i < columns.size(); i++) {
            id = isRowid(target, columns.get(i)) ? i : id;
        }
        return id < 0 ? query : numbered(query, columns, id, target, span);
    }

    /** Passes the ids of a query through the helper that moves the sequence. */
    private SqlQuery numbered(SqlQuery query, List<Column> columns, int id, Relation target, SourceSpan span) {
        List<String> names = new ArrayList<>();
        List<SqlQuery.Item> items = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            names.add("c" + (i + 1));
            SqlExpr value = SqlExpr.of(
                    new Shape.Name(List.of("given", names.get(i))),
                    column.value().type(),
                    span);
            items.add(new SqlQuery.Item(i == id ? numbered(value, target, column, span) : value, null));
        }
        if (query.body() instanceof SqlQuery.Core core
                && core.items().size() == columns.size()
                && !core.distinct()
                && core.groupBy().isEmpty()) {
            List<SqlQuery.Item> own = new ArrayList<>(core.items());
            SqlQuery.Item item = own.get(id);
            own.set(id, new SqlQuery.Item(numbered(item.expr(), target, columns.get(id), span), item.alias()));
            SqlQuery.Core plain =
                    new SqlQuery.Core(false, own, core.from(), core.where(), List.of(), core.having(), core.windows());
            return new SqlQuery(query.with(), plain, query.orderBy(), query.limit(), query.offset());
        }
        SqlQuery.Source given = new SqlQuery.Derived(query, "given", names);
        return SqlQuery.of(new SqlQuery.Core(false, items, given, null, List.of(), null, List.of()));
    }

    @Override
    List<SqlWrite.Conflict> conflictOf(Insert node, Relation target, List<Column> columns) {
        checkTriggers(node, table(target));
        PostgresTwice.check(context(), node, table(target).keys(), columns);
        new PostgresHandedConflicts(context()).check(node, table(target));
        if (node.conflict() != null
                && node.conflict() != ConflictAction.ABORT
                && !node.upserts().isEmpty()) {
            throw context()
                    .notPortable(
                            node.upserts().get(0),
                            "PostgreSQL takes one ON CONFLICT clause only, and OR " + node.conflict() + " is one",
                            "write INSERT without it, or two statements");
        }
        if (node.conflict() == ConflictAction.IGNORE) {
            return List.of(new SqlWrite.Conflict(List.of(), null, List.of(), null));
        } else if (node.conflict() == ConflictAction.REPLACE) {
            return new PostgresReplacements(this).conflict(node, target);
        }
        return List.of();
    }

    /** In SQLite the action of the statement is also that of the statements of its triggers. */
    private void checkTriggers(Insert node, Table table) {
        if (node.conflict() == ConflictAction.IGNORE ? isInsertWatched(table) : replaces(node) && hasTriggers(table)) {
            throw context()
                    .notPortable(
                            node.table(),
                            "INSERT OR " + node.conflict() + " reaches into the triggers of the table in SQLite",
                            "write ON CONFLICT (..) DO ..");
        }
    }

    private static boolean replaces(Insert node) {
        return node.conflict() != null && node.conflict() != ConflictAction.ABORT;
    }

    /** Tells whether a row that comes fires a trigger; none goes where it may be left out. */
    private boolean isInsertWatched(Table table) {
        return TriggerEffects.on(context().facts().catalog(), table)
                .anyMatch(trigger -> trigger.event() == CreateTrigger.Event.INSERT);
    }

    boolean hasTriggers(Table table) {
        return TriggerEffects.on(context().facts().catalog(), table).findAny().isPresent();
    }

    /** OR IGNORE also skips rows that violate NOT NULL and CHECK, which ON CONFLICT does not. */
    private boolean skipsByKeysOnly(Insert node, Table table, List<Column> columns) {
        boolean fits = !(node.source() instanceof Insert.Query query)
                || columns.stream().noneMatch(column -> mayLeave(query.select(), columns.indexOf(column), column));
        return fits && !hasChecks(table, columns) && notNullsAreGiven(node, table, columns);
    }

    /** Tells whether a row may fail a check: of what is given, or of columns that keep their defaults. */
    static boolean hasChecks(Table table, List<Column> given) {
        if (!(table.definition() instanceof CreateTable definition)) {
            return true;
        }
        return PostgresIgnored.checks(definition).stream()
                .anyMatch(check -> PostgresIgnored.reads(check, table, given) || !DefaultChecks.pass(check, table));
    }

    private boolean notNullsAreGiven(Insert node, Table table, List<Column> columns) {
        if (!(node.source() instanceof Insert.Query query)) {
            return false;
        }
        for (Column column : table.columns()) {
            boolean rowid =
                    table.rowidAlias() != null && table.rowidAlias().name().equals(column.name());
            if (column.value().nullable() || rowid) {
                continue;
            }
            int index = columns.indexOf(column);
            if (index < 0) {
                if (column.defaultValue() == null) {
                    return false;
                }
                continue;
            }
            if (mayBeNull(query.select(), index)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a query may give a column what its type does not take. */
    boolean mayLeave(Select select, int index, Column column) {
        SqlType type = column.value().type();
        SelectBody body = select.body();
        if (body instanceof SelectBody.Values values) {
            return values.rows().stream()
                    .anyMatch(row -> index < row.size() && PostgresRanges.mayLeave(context(), type, row.get(index)));
        }
        boolean[] leaves = {false};
        AstWalk.each(select, expr -> leaves[0] |= PostgresRanges.mayLeave(context(), type, expr), source -> {});
        return leaves[0];
    }

    boolean mayBeNull(Select select, int index) {
        if (select.body() instanceof SelectBody.Values values) {
            return values.rows().stream()
                    .anyMatch(row -> index >= row.size()
                            || context().value(row.get(index)).nullable());
        }
        List<ResultColumn> columns = context().facts().columns(select);
        return index >= columns.size()
                || !(columns.get(index) instanceof ResultColumn.Scalar scalar)
                || scalar.value().nullable();
    }

    @Override
    SqlWrite.Insert replacing(SqlWrite.Insert insert, Insert node, Relation target, List<Column> columns) {
        for (int i = 0; i < node.columns().size(); i++) {
            Identifier name = node.columns().get(i);
            if (node.columns().subList(0, i).stream().anyMatch(name::matches)) {
                throw context()
                        .notPortable(
                                name,
                                "\"" + name.text() + "\" is given twice, and only SQLite takes the first value",
                                "give it once");
            }
        }
        if (node.conflict() == ConflictAction.REPLACE) {
            return new PostgresReplacements(this).replacing(insert, node, target, columns);
        }
        boolean plain = node.conflict() != ConflictAction.IGNORE || skipsByKeysOnly(node, table(target), columns);
        return plain ? insert : ignoring(insert, node, target, columns);
    }

    private SqlWrite.Insert ignoring(SqlWrite.Insert insert, Insert node, Relation target, List<Column> columns) {
        if (!(node.source() instanceof Insert.Query given) || !(table(target).definition() instanceof CreateTable)) {
            throw context()
                    .notPortable(
                            node.table(),
                            "OR IGNORE also skips rows that violate NOT NULL or CHECK, PostgreSQL does not",
                            "write ON CONFLICT DO NOTHING");
        }
        SqlQuery kept = new PostgresIgnored(this).kept(node, given, table(target), columns);
        return insert.from(withIds(kept, columns, target, given.span()));
    }

    static boolean plainKey(Key key) {
        return key.columns().stream()
                .allMatch(column -> column.value().collation().sequence() == Collation.Sequence.BINARY);
    }

    @Override
    boolean takesRowid() {
        return false;
    }

    @Override
    void checkUpsert(Insert node, Insert.Upsert upsert, Relation target) {
        checkHalfDone(new HalfDone(context(), this, target).upserted(upsert.where(), node));
        targets(upsert, table(target)).check();
        if (node.upserts().size() > 1) {
            throw context()
                    .notPortable(
                            node.upserts().get(1),
                            "PostgreSQL takes one ON CONFLICT clause only",
                            "write two statements");
        }
    }

    @Override
    void checkAssignment(Assignment assignment, List<Column> columns, Relation target, Statement write) {
        Table table = table(target);
        checkTwice(assignment, write);
        checkOneRow(assignment, write);
        HalfDone halfDone = new HalfDone(context(), this, target);
        boolean pinned = write instanceof Update update && pinned(target, update.where());
        if (write instanceof Insert insert) {
            checkHalfDone(halfDone.upserted(assignment.value(), insert));
        } else if (!pinned) {
            checkHalfDone(halfDone.forEachRow(assignment.value()));
        }
        boolean key = columns.stream()
                .anyMatch(column -> table.keys().stream()
                        .anyMatch(
                                k -> k.columns().stream().anyMatch(c -> c.name().equals(column.name()))));
        boolean moves = write instanceof Update && halfDone.correlated(assignment.value());
        if (key && !pinned && moves && !settles(assignment.value(), columns, target)) {
            throw context()
                    .notPortable(
                            assignment,
                            "whether a shift of unique values fails depends on the order in which rows are visited",
                            "write the rows under other keys first");
        }
    }

    /**
     * Tells whether a second run would change nothing. Then a value that meets one not yet changed meets it in the end as well,
     * and the order does not matter.
     */
    private boolean settles(Expr value, List<Column> columns, Relation target) {
        if (value instanceof Expr.FunctionCall call && call.arguments().size() == 1) {
            return SETTLING.contains(call.name().key())
                    && settles(call.arguments().get(0), columns, target);
        }
        return value instanceof Expr.ColumnRef ref
                && columns.size() == 1
                && context().facts().binding(ref) instanceof Binding.OfColumn column
                && column.relation() == target
                && column.column().name().equals(columns.get(0).name());
    }

    private void checkOneRow(Assignment assignment, Statement write) {
        if (!(write instanceof Update update) || update.from() == null) {
            return;
        }
        List<Relation> from = new ArrayList<>();
        relations(update.from(), from);
        boolean[] taken = {false};
        AstWalk.each(assignment.value(), expr -> {
            if (expr instanceof Expr.ColumnRef ref) {
                Binding binding = context().facts().binding(ref);
                taken[0] |= binding instanceof Binding.OfMerged
                        || (binding instanceof Binding.OfColumn column && from.contains(column.relation()));
            }
        });
        if (taken[0] && !context().facts().meetsOneRow(update)) {
            throw context()
                    .undefinedOrder(
                            assignment,
                            "several rows of FROM may belong to one row, and which one counts is not defined",
                            "compare a key of them, or take one: FROM (SELECT k, max(v) AS v FROM .. GROUP BY k) AS t");
        }
    }

    private void checkTwice(Assignment assignment, Statement write) {
        List<Assignment> all = write instanceof Update update ? update.assignments() : List.of(assignment);
        for (Assignment earlier : all.subList(0, all.indexOf(assignment))) {
            for (Identifier name : assignment.columns()) {
                if (earlier.columns().stream().anyMatch(name::matches)) {
                    throw context()
                            .notPortable(
                                    name,
                                    "\"" + name.text() + "\" is set twice, and only SQLite takes the last value",
                                    "set it once");
                }
            }
        }
    }

    private void checkHalfDone(@Nullable Node reader) {
        if (reader != null) {
            throw context()
                    .notPortable(
                            reader,
                            "this subquery reads a table that is being changed, and SQLite shows it half done",
                            "compute the values first, in a WITH clause");
        }
    }

    @Override
    void checkReturning(SelectItem item, Relation target) {
        if (table(target).kind() == Table.Kind.VIEW) {
            throw context()
                    .notPortable(
                            item,
                            "a write to a view, which a trigger takes over, returns no rows on PostgreSQL",
                            "read them by a query of its own");
        }
        if (item instanceof SelectItem.Of of) {
            Node reader = new HalfDone(context(), this, target).returned(of.expr());
            if (reader != null) {
                throw context()
                        .notPortable(
                                reader,
                                "this subquery reads a table that is being changed, which SQLite shows changed",
                                "read it by a query of its own");
            }
        }
    }

    @Override
    SqlExpr returned(SqlExpr value) {
        return value;
    }

    @Override
    SqlExpr conflictTerm(OrderingTerm term, Insert.Upsert upsert, Table table) {
        return targets(upsert, table).term(term);
    }

    private PostgresConflictTargets targets(Insert.Upsert upsert, Table table) {
        return new PostgresConflictTargets((PostgresExpressions) expressions(), upsert, table);
    }

    @Override
    List<SqlExpr> impliedTarget(Insert.Upsert upsert, Relation target) {
        List<Key> keys = table(target).keys();
        if (keys.size() != 1 || keys.get(0).partial() || !plainKey(keys.get(0))) {
            throw context()
                    .notPortable(upsert, "PostgreSQL asks for the key of DO UPDATE", "name it: ON CONFLICT (..)");
        }
        return keys.get(0).columns().stream()
                .map(column -> SqlExpr.of(
                        new Shape.Name(List.of(column.name())), column.value().type(), upsert.span()))
                .toList();
    }

    @Override
    SqlWrite.Tail tail(List<OrderingTerm> orderBy, Select.@Nullable Limit limit) {
        return SqlWrite.Tail.NONE;
    }

    /** PostgreSQL has no LIMIT of a write: the rows are chosen by their keys, or by where they are stored. */
    @Override
    @Nullable
    SqlExpr chosen(
            TableSource.Named table,
            Relation target,
            @Nullable SqlExpr where,
            List<OrderingTerm> orderBy,
            Select.@Nullable Limit limit,
            boolean joined) {
        if (limit == null) {
            return where;
        } else if (orderBy.isEmpty()) {
            throw context()
                    .undefinedOrder(limit, "which rows LIMIT takes is not defined without ORDER BY", "add an ORDER BY");
        }
        if (joined) {
            throw context()
                    .notPortable(
                            limit,
                            "PostgreSQL has no LIMIT of a write",
                            "write WHERE .. IN (SELECT .. ORDER BY .. LIMIT ..)");
        }
        SqlExpr place = SqlExpr.of(new Shape.Name(List.of("ctid")), SqlType.UNKNOWN, limit.span());
        List<SqlExpr> columns = table(target)
                .primaryKey()
                .map(key -> key.columns().stream()
                        .map(column -> expressions().column(target, column, false, limit.span()))
                        .toList())
                .orElse(List.of(place));
        List<SqlOrder> orders = orderBy.stream()
                .map(term -> expressions().order(expressions().by(term)))
                .toList();
        PostgresQueries queries = (PostgresQueries) queries();
        Expr offset = limit.offset();
        SqlQuery.Core core = new SqlQuery.Core(
                false,
                columns.stream().map(column -> new SqlQuery.Item(column, null)).toList(),
                queries.table(table),
                where,
                List.of(),
                null,
                List.of());
        SqlQuery keys = new SqlQuery(
                null, core, orders, queries.count(limit.count()), offset == null ? null : queries.offset(offset));
        SqlExpr left = columns.size() == 1
                ? columns.get(0)
                : SqlExpr.of(new Shape.Row(columns), SqlType.UNKNOWN, limit.span());
        return SqlExpr.of(new Shape.InQuery(left, false, keys), SqlType.BOOLEAN, limit.span());
    }
}

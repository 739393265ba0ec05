package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.QueryLowering.Output;
import dev.sluice.runtime.translate.QueryLowering.Place;
import dev.sluice.runtime.translate.SqlTranslator.Lowered;
import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** INSERT, UPDATE and DELETE: what both engines have in common. */
abstract class WriteLowering {
    private static final Set<String> ROWID_NAMES = Set.of("rowid", "oid", "_rowid_");

    private final Context context;
    private final QueryLowering queries;
    private final ExpressionLowering expressions;

    WriteLowering(Context context, QueryLowering queries) {
        this.context = context;
        this.queries = queries;
        this.expressions = queries.expressions();
    }

    final Context context() {
        return context;
    }

    final QueryLowering queries() {
        return queries;
    }

    final ExpressionLowering expressions() {
        return expressions;
    }

    /** Returns the relation that a write changes. */
    final Relation target(Statement write) {
        Relation relation = context.facts().target(write);
        if (relation == null || relation.table() == null) {
            throw context.notSupported(write, "what this statement changes is not known");
        }
        return relation;
    }

    static Table table(Relation relation) {
        Table table = relation.table();
        if (table == null) {
            throw new IllegalArgumentException("no table: " + relation);
        }
        return table;
    }

    final Lowered insert(Insert node) {
        Relation target = target(node);
        Table table = table(target);
        boolean writable = table.kind() == Table.Kind.TABLE
                || table.kind() == Table.Kind.VIEW
                || (table.kind() == Table.Kind.VIRTUAL && takesRowid());
        if (!writable) {
            throw PostgresMatching.search(context, node.table());
        }
        SqlQuery.With with = queries.with(node.with());
        List<Column> columns = columns(node, table);
        checkKey(node, table, columns);
        SqlQuery source = source(node, target, columns);
        List<SqlWrite.Conflict> conflicts = conflicts(node, target, columns);
        Output output = Output.of(Place.RESULT, List.of(), false, false);
        List<SqlQuery.Item> returning = returning(node.returning(), target, List.of(target), output);
        String alias = node.alias() == null ? null : node.alias().text();
        SqlWrite.Insert insert = new SqlWrite.Insert(
                with,
                verb(node),
                table.name(),
                alias,
                columns.stream().map(Column::name).toList(),
                source,
                conflicts,
                returning,
                null);
        return new Lowered(replacing(insert, node, target, columns), output.cells());
    }

    /** Adds what {@code INSERT OR REPLACE} does beside inserting where the engine does not do it by itself. */
    SqlWrite.Insert replacing(SqlWrite.Insert insert, Insert node, Relation target, List<Column> columns) {
        return insert;
    }

    /** Tells whether the engine numbers the rows of all tables, virtual ones included. */
    abstract boolean takesRowid();

    /** Returns INSERT, with a conflict action where the engine has one. */
    abstract String verb(Insert node);

    private List<Column> columns(Insert node, Table table) {
        if (node.source() instanceof Insert.DefaultValues) {
            return List.of();
        }
        if (node.columns().isEmpty()) {
            return table.columns().stream()
                    .filter(column -> column.generated() == null && !column.hidden())
                    .toList();
        }
        List<Column> columns = new ArrayList<>();
        for (Identifier name : node.columns()) {
            columns.add(column(table, name));
        }
        return columns;
    }

    final Column column(Table table, Identifier name) {
        Column rowid = table.rowidAlias();
        if (rowid != null && table.column(name.text()).isEmpty() && ROWID_NAMES.contains(name.key())) {
            return rowid;
        }
        boolean numbered = table.kind() == Table.Kind.VIRTUAL
                || (takesRowid()
                        && rowid == null
                        && table.definition() instanceof CreateTable definition
                        && !definition.withoutRowid()
                        && table.column(name.text()).isEmpty());
        if (numbered && ROWID_NAMES.contains(name.key())) {
            return Column.of("rowid", ValueType.of(SqlType.INTEGER, true));
        }
        return table.column(name.text())
                .orElseThrow(() -> context.notSupported(
                        name, "\"" + table.name() + "\" declares no column \"" + name.text() + "\""));
    }

    private @Nullable SqlQuery source(Insert node, Relation target, List<Column> columns) {
        Insert.Source source = node.source();
        if (source instanceof Insert.DefaultValues) {
            return null;
        } else if (source instanceof Insert.RowPlaceholder placeholder) {
            throw context.notSupported(placeholder, "rows that the caller composes are not translated yet");
        }
        Select select = ((Insert.Query) source).select();
        if (select.body() instanceof SelectBody.Values values
                && select.with() == null
                && select.orderBy().isEmpty()
                && select.limit() == null) {
            List<List<SqlExpr>> rows = new ArrayList<>();
            for (List<Expr> row : values.rows()) {
                rows.add(row(row, target, columns, node));
            }
            return SqlQuery.of(new SqlQuery.Values(rows));
        }
        return stored(node, select, target, columns);
    }

    private List<SqlExpr> row(List<Expr> row, Relation target, List<Column> columns, Insert node) {
        if (row.size() != columns.size()) {
            throw context.notSupported(node, "as many values as columns are needed");
        }
        List<SqlExpr> out = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Expr value = row.get(i);
            Column column = columns.get(i);
            checkKey(value, target, column);
            out.add(context.clause(
                    SqlExpr.atom("NULL", SqlType.NULL, value.span()), () -> inserted(value, target, column)));
        }
        return out;
    }

    private void checkKey(Insert node, Table table, List<Column> columns) {
        for (Column column : table.primaryKey().map(k -> k.columns()).orElse(List.of())) {
            boolean rowid =
                    table.rowidAlias() != null && table.rowidAlias().name().equals(column.name());
            boolean given = columns.stream().anyMatch(c -> c.name().equals(column.name()));
            if (!rowid && !given && column.defaultValue() == null) {
                throw context.typeOperation(
                        node.table(),
                        "a column of a primary key is never NULL",
                        "give \"" + column.name() + "\" a value");
            }
        }
    }

    /** Columns of a primary key are NOT NULL on both engines; in an INTEGER PRIMARY KEY NULL asks for a number. */
    private void checkKey(Expr value, Relation target, Column column) {
        Table table = table(target);
        boolean rowid = table.rowidAlias() != null && table.rowidAlias().name().equals(column.name());
        boolean key = table.primaryKey()
                .filter(k -> k.columns().stream().anyMatch(c -> c.name().equals(column.name())))
                .isPresent();
        if (value instanceof Expr.NullLiteral && key && !rowid) {
            context.part(() -> {
                throw context.typeOperation(value, "a column of a primary key is never NULL", "write a value");
            });
        }
    }

    /** Lowers a value of VALUES for a column. */
    abstract SqlExpr inserted(Expr value, Relation target, Column column);

    /** Lowers the query whose rows an INSERT takes. */
    abstract SqlQuery stored(Insert node, Select select, Relation target, List<Column> columns);

    /** Lowers a query so that its columns have the types of a table's. */
    final SqlQuery typed(Select select, List<Column> columns) {
        List<ResultColumn> own = context.facts().columns(select);
        List<ResultColumn> wanted = new ArrayList<>();
        for (int i = 0; i < columns.size() && i < own.size(); i++) {
            ResultColumn column = own.get(i);
            wanted.add(new ResultColumn.Scalar(
                    columns.get(i).name(), column.item(), columns.get(i).value(), null, null, null, null));
        }
        boolean compound = select.body() instanceof SelectBody.Compound;
        Output output =
                Output.of(Place.STORED, wanted, compound, !select.orderBy().isEmpty());
        return queries.select(select, output);
    }

    private List<SqlWrite.Conflict> conflicts(Insert node, Relation target, List<Column> columns) {
        List<SqlWrite.Conflict> out = new ArrayList<>(conflictOf(node, target, columns));
        for (Insert.Upsert upsert : node.upserts()) {
            context.part(() -> {
                out.add(upsert(node, upsert, target));
            });
        }
        return out;
    }

    /** Returns what stands for {@code INSERT OR action}; none where the verb says it. */
    abstract List<SqlWrite.Conflict> conflictOf(Insert node, Relation target, List<Column> columns);

    private SqlWrite.Conflict upsert(Insert node, Insert.Upsert upsert, Relation target) {
        checkUpsert(node, upsert, target);
        List<SqlExpr> terms = new ArrayList<>();
        context.within(List.of(target), () -> {
            for (OrderingTerm term : upsert.target()) {
                terms.add(conflictTerm(term, upsert, table(target)));
            }
            return terms;
        });
        if (terms.isEmpty() && !upsert.assignments().isEmpty()) {
            terms.addAll(impliedTarget(upsert, target));
        }
        Expr partial = upsert.targetWhere();
        SqlExpr targetWhere =
                partial == null ? null : context.within(List.of(target), () -> expressions.condition(partial));
        List<SqlWrite.Set> sets = new ArrayList<>();
        return context.within(List.of(target, target), () -> {
            for (Assignment assignment : upsert.assignments()) {
                sets.add(assignment(assignment, target, node));
            }
            Expr where = upsert.where();
            return new SqlWrite.Conflict(terms, targetWhere, sets, where == null ? null : expressions.condition(where));
        });
    }

    /** Lowers a term of a conflict target. */
    SqlExpr conflictTerm(OrderingTerm term, Insert.Upsert upsert, Table table) {
        return expressions.partition(expressions.by(term).expr());
    }

    /** Returns the key that DO UPDATE without a conflict target means; none where the engine knows by itself. */
    abstract List<SqlExpr> impliedTarget(Insert.Upsert upsert, Relation target);

    /** Refuses an upsert that the engine does not have. */
    abstract void checkUpsert(Insert node, Insert.Upsert upsert, Relation target);

    private SqlWrite.Set assignment(Assignment assignment, Relation target, Statement write) {
        Table table = table(target);
        List<Column> columns = new ArrayList<>();
        for (Identifier name : assignment.columns()) {
            columns.add(column(table, name));
        }
        checkAssignment(assignment, columns, target, write);
        List<String> names = columns.stream().map(Column::name).toList();
        if (columns.size() == 1) {
            return new SqlWrite.Set(names, assigned(assignment.value(), target, columns.get(0)));
        }
        if (assignment.value() instanceof Expr.RowValue row && row.items().size() == columns.size()) {
            List<SqlExpr> items = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                items.add(assigned(row.items().get(i), target, columns.get(i)));
            }
            return new SqlWrite.Set(names, SqlExpr.of(new Shape.Row(items), SqlType.UNKNOWN, row.span()));
        } else if (assignment.value() instanceof Expr.ScalarSubquery query) {
            SqlQuery first = queries.first(query.select(), typed(query.select(), columns));
            if (first == null) {
                throw context.undefinedOrder(
                        query,
                        "this subquery may have several rows, and which one is taken is not defined",
                        "add ORDER BY and LIMIT 1, or an aggregate");
            }
            return new SqlWrite.Set(names, SqlExpr.of(new Shape.Scalar(first), SqlType.UNKNOWN, query.span()));
        }
        throw context.notSupported(assignment, "several columns are set from what is no row");
    }

    /** Lowers a value that SET gives to a column. */
    abstract SqlExpr assigned(Expr value, Relation target, Column column);

    /** Refuses an assignment whose value depends on how far the statement got. */
    abstract void checkAssignment(Assignment assignment, List<Column> columns, Relation target, Statement write);

    final Lowered update(Update node) {
        Relation target = target(node);
        SqlQuery.With with = queries.with(node.with());
        List<Relation> scope = new ArrayList<>(List.of(target));
        TableSource from = node.from();
        relations(from, scope);
        Output output = Output.of(Place.RESULT, List.of(), false, false);
        return context.within(scope, () -> {
            List<SqlWrite.Set> sets = new ArrayList<>();
            for (Assignment assignment : node.assignments()) {
                context.part(() -> {
                    sets.add(assignment(assignment, target, node));
                });
            }
            SqlWrite.Update update = new SqlWrite.Update(
                    with,
                    verb(node),
                    queries.table(node.target()),
                    sets,
                    from == null ? null : queries.source(from),
                    free(
                            chosen(
                                    node.target(),
                                    target,
                                    where(node.where()),
                                    node.orderBy(),
                                    node.limit(),
                                    from != null),
                            unconflicted(node, target)),
                    returning(node.returning(), target, List.of(), output),
                    tail(node.orderBy(), node.limit()));
            return new Lowered(update, output.cells());
        });
    }

    private static @Nullable SqlExpr free(@Nullable SqlExpr where, @Nullable SqlExpr free) {
        if (where == null || free == null) {
            return where == null ? free : where;
        }
        return where.infix("AND", free, SqlType.BOOLEAN);
    }

    /** Returns what a row meets that no other row is in the way of; null where the engine sees to that itself. */
    @Nullable
    SqlExpr unconflicted(Update node, Relation target) {
        return null;
    }

    /** Returns UPDATE, with a conflict action where the engine has one. */
    abstract String verb(Update node);

    private @Nullable SqlExpr where(@Nullable Expr where) {
        return where == null
                ? null
                : context.clause(SqlExpr.atom("NULL", SqlType.NULL, where.span()), () -> expressions.filter(where));
    }

    /** Lowers ORDER BY and LIMIT of a write where the engine has them. */
    abstract SqlWrite.Tail tail(List<OrderingTerm> orderBy, Select.@Nullable Limit limit);

    /**
     * Returns the condition that chooses the rows of a write, which also says what ORDER BY and LIMIT say where the engine does
     * not have them.
     *
     * @param joined whether other tables stand in FROM
     */
    abstract @Nullable SqlExpr chosen(
            TableSource.Named table,
            Relation target,
            @Nullable SqlExpr where,
            List<OrderingTerm> orderBy,
            Select.@Nullable Limit limit,
            boolean joined);

    final Lowered delete(Delete node) {
        Relation target = target(node);
        checkDelete(node, target);
        SqlQuery.With with = queries.with(node.with());
        Output output = Output.of(Place.RESULT, List.of(), false, false);
        return context.within(List.of(target), () -> {
            SqlWrite.Delete delete = new SqlWrite.Delete(
                    with,
                    queries.table(node.target()),
                    chosen(node.target(), target, where(node.where()), node.orderBy(), node.limit(), false),
                    returning(node.returning(), target, List.of(), output),
                    tail(node.orderBy(), node.limit()));
            return new Lowered(delete, output.cells());
        });
    }

    /** Refuses a DELETE whose end depends on the order of its rows. */
    void checkDelete(Delete node, Relation target) {}

    private List<SqlQuery.Item> returning(
            List<SelectItem> items, Relation target, List<Relation> scope, Output output) {
        for (SelectItem item : items) {
            context.part(() -> {
                checkReturning(item, target);
            });
        }
        List<SqlQuery.Item> lowered = context.returning(
                target,
                () -> scope.isEmpty()
                        ? queries.items(items, output)
                        : context.within(scope, () -> queries.items(items, output)));
        return lowered.stream()
                .map(item -> new SqlQuery.Item(returned(item.expr()), item.alias()))
                .toList();
    }

    /** Gives an item of RETURNING its type where the engine would not. */
    abstract SqlExpr returned(SqlExpr value);

    /** Refuses a result that depends on how far the statement got. */
    abstract void checkReturning(SelectItem item, Relation target);

    final void relations(@Nullable TableSource source, List<Relation> out) {
        if (source instanceof TableSource.Join join) {
            relations(join.left(), out);
            relations(join.right(), out);
        } else if (source != null) {
            out.add(context.facts().relation(source));
        }
    }

    /** Returns the last query within an expression that reads one of some tables, or null. */
    final @Nullable Node reader(Expr expr, Set<String> tables) {
        Node[] found = {null};
        AstWalk.deep(expr, inner -> {}, source -> {
            if (source instanceof TableSource.Named named
                    && context.facts().relation(named).table() != null
                    && tables.contains(Identifier.key(
                            table(context.facts().relation(named)).name()))) {
                found[0] = source;
            }
        });
        return found[0];
    }
}

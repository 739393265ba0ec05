package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Source queries to an engine's: what both engines have in common, stars and nested results included. */
abstract class QueryLowering {
    private final Context context;
    private final ExpressionLowering expressions;
    private final Deque<SelectBody.Core> cores = new ArrayDeque<>();
    private final Set<SelectBody.Core> orderedByWindow = new HashSet<>();

    QueryLowering(Context context, ExpressionLowering expressions) {
        this.context = context;
        this.expressions = expressions;
        expressions.use(this);
    }

    final Context context() {
        return context;
    }

    final ExpressionLowering expressions() {
        return expressions;
    }

    /** Returns the core that is being lowered, innermost first; null outside of one. */
    final SelectBody.@Nullable Core core() {
        return cores.peek();
    }

    /** Tells whether the core that is being lowered has windows. */
    final boolean isWindowed() {
        SelectBody.Core core = core();
        return core != null && (orderedByWindow.contains(core) || WindowOrders.areIn(core));
    }

    /** Where a query stands, which decides what its columns must be. */
    enum Place {
        /** The statement's result. */
        RESULT,
        /** A source whose columns others name. */
        NAMED,
        /** A source whose rows are counted; nobody reads its columns. */
        COUNTED,
        /** A value. */
        VALUE,
        /** The right side of IN, whose columns take the types that are asked of them. */
        SOUGHT,
        /** The right side of IN, members of JSON texts that the left side gives a type. */
        MEMBERS,
        /** Only whether there are rows matters. */
        EXISTS,
        /** The rows of an INSERT; its columns are those of the table. */
        STORED
    }

    /**
     * What is asked of the columns of a query.
     *
     * @param place where the query stands
     * @param columns the columns of the whole query, compound or not
     * @param compound whether branches have to agree on types
     * @param ordered whether rows are put in order
     * @param labelled whether the names of the columns are read from here
     * @param cells collects what each column of the engine's result holds
     * @param types collects its type
     * @param folded a list that is folded from other columns, or null
     */
    record Output(
            Place place,
            List<ResultColumn> columns,
            boolean compound,
            boolean ordered,
            boolean labelled,
            List<Cell> cells,
            List<SqlType> types,
            ResultColumn.@Nullable Listed folded) {
        static Output of(Place place, List<ResultColumn> columns, boolean compound, boolean ordered) {
            boolean labelled = place == Place.NAMED || place == Place.COUNTED || (compound && ordered);
            return new Output(place, columns, compound, ordered, labelled, new ArrayList<>(), new ArrayList<>(), null);
        }

        /** Tells whether the columns of each core take the types of the whole query's. */
        boolean typed() {
            return compound || place == Place.SOUGHT;
        }

        /** Tells whether a column takes its type, which literals have from where the query stands. */
        boolean typed(SqlType type) {
            boolean own = SoughtColumns.isStoredOtherwise(type) || type.is(Kind.BOOLEAN);
            return typed() || (place == Place.VALUE && own);
        }

        /** Returns the same for columns that get their names elsewhere. */
        Output unlabelled() {
            return new Output(place, columns, compound, ordered, false, cells, types, folded);
        }

        /** Returns the same without a column for a list. */
        Output folding(ResultColumn.Listed list) {
            return new Output(place, columns, compound, ordered, labelled, cells, types, list);
        }
    }

    /** Lowers a query that returns rows to somebody. */
    final SqlQuery select(Select select, Output output) {
        SqlQuery.With with = with(select.with());
        if (select.body() instanceof SelectBody.Core core) {
            if (Children.of(select.orderBy()).stream().anyMatch(WindowOrders::isIn)) {
                orderedByWindow.add(core);
            }
            return context.within(context.facts().relations(core), () -> {
                SqlQuery.Core body = core(core, output);
                return tail(with, select, body, output);
            });
        }
        return tail(with, select, body(select.body(), output), output);
    }

    /** Returns what is asked of a query by default. */
    final Output output(Select select, Place place) {
        boolean compound = select.body() instanceof SelectBody.Compound
                || (select.body() instanceof SelectBody.Values values
                        && values.rows().size() > 1);
        return Output.of(
                place,
                context.facts().columns(select),
                compound,
                !select.orderBy().isEmpty());
    }

    /** Lowers the right side of IN. */
    final SqlQuery sought(Expr.InSelect node) {
        Output own = output(node.select(), Place.SOUGHT);
        return select(
                node.select(),
                Output.of(Place.SOUGHT, SoughtColumns.columns(context, node), own.compound(), own.ordered()));
    }

    final SqlQuery select(Select select, Place place) {
        return select(select, output(select, place));
    }

    /**
     * Lowers a query of which the first row counts. Where nothing orders the rows of a single table, that is the first one by
     * its key, on both engines.
     *
     * @return null if nothing tells which row is the first
     */
    final @Nullable SqlQuery first(Select select) {
        return first(select, select(select, Place.VALUE));
    }

    /** As {@link #first(Select)}, of a query that is lowered already. */
    @Nullable
    SqlQuery first(Select select, SqlQuery query) {
        if (context.facts().atMostOneRow(select) || select.limit() != null) {
            return query;
        }
        List<SqlOrder> orders = new ArrayList<>(query.orderBy());
        if (orders.isEmpty()) {
            Relation single = singleTable(select.body());
            if (single == null || single.table() == null) {
                return null;
            }
            for (Column column : single.table().primaryKey().orElseThrow().columns()) {
                SqlExpr part = context.within(
                        List.of(single),
                        () -> expressions.column(single, column, context.needsQualifier(), select.span()));
                orders.add(new SqlOrder(part, false, ""));
            }
        }
        SqlExpr one = SqlExpr.atom("1", SqlType.INTEGER, select.span());
        return new SqlQuery(query.with(), query.body(), orders, one, query.offset());
    }

    private @Nullable Relation singleTable(SelectBody body) {
        if (!(body instanceof SelectBody.Core core)
                || core.distinct()
                || !core.groupBy().isEmpty()
                || context.facts().relations(core).size() != 1) {
            return null;
        }
        Relation relation = context.facts().relations(core).get(0);
        return relation.table() != null && relation.table().primaryKey().isPresent() ? relation : null;
    }

    private SqlQuery tail(SqlQuery.@Nullable With with, Select select, SqlQuery.Body body, Output output) {
        if (!select.pageBy().isEmpty()) {
            throw context.misplacedPage(select.pageBy().get(0));
        }
        List<SqlOrder> orders = new ArrayList<>();
        boolean grouped =
                select.body() instanceof SelectBody.Core core && !core.groupBy().isEmpty();
        for (OrderingTerm term : select.orderBy()) {
            if (term instanceof OrderingTerm.Placeholder) {
                continue;
            }
            context.part(() -> {
                checkNamed(expressions.by(term), output);
                orders.addAll(context.grouped(grouped, () -> orders(select, expressions.by(term), output)));
            });
        }
        SqlQuery.Body whole = grouped(select.body(), body);
        Select.Limit limit = select.limit();
        if (limit == null) {
            return arranged(new SqlQuery(with, whole, orders, null, null), output);
        }
        Expr offset = limit.offset();
        SqlQuery query = context.clause(
                SqlQuery.of(whole),
                () -> new SqlQuery(
                        with, whole, orders, limit(select, limit, output), offset == null ? null : offset(offset)));
        return arranged(query, output);
    }

    /** Adds to GROUP BY what the engine needs to see that ORDER BY reads columns of the groups. */
    SqlQuery.Body grouped(SelectBody body, SqlQuery.Body lowered) {
        return lowered;
    }

    /** A column that a star shows hides an alias behind it, but only while it is written as a star. */
    private void checkNamed(OrderingTerm.By term, Output output) {
        if (!(term.expr() instanceof Expr.ColumnRef ref)
                || !(context.facts().binding(ref) instanceof Binding.OfAlias alias)) {
            return;
        }
        for (ResultColumn column : output.columns()) {
            if (column.item() == alias.item()) {
                return;
            } else if (!(column.item() instanceof SelectItem.Of)
                    && column.name().equalsIgnoreCase(ref.column().text())) {
                throw context.undefinedOrder(
                        term,
                        "two columns of the result are called \"" + column.name() + "\"",
                        "give one another name");
            }
        }
    }

    /** Lowers a term of ORDER BY; none for one that orders nothing. */
    abstract List<SqlOrder> orders(Select select, OrderingTerm.By term, Output output);

    /** Gives a query the form in which the engine can order it; refuses an order that nothing defines. */
    abstract SqlQuery arranged(SqlQuery query, Output output);

    /** Lowers LIMIT's count; null for no limit. */
    abstract @Nullable SqlExpr limit(Select select, Select.Limit limit, Output output);

    /** Lowers OFFSET. */
    abstract SqlExpr offset(Expr offset);

    /** Lowers a query of which only matters whether it has rows. */
    abstract SqlQuery exists(Select select);

    private SqlQuery.Body body(SelectBody body, Output output) {
        if (body instanceof SelectBody.Core core) {
            return context.within(context.facts().relations(core), () -> core(core, output));
        } else if (body instanceof SelectBody.Values values) {
            return values(values, output);
        }
        SelectBody.Compound compound = (SelectBody.Compound) body;
        checkCompound(compound, output);
        SqlQuery.Body left = body(compound.left(), output);
        Output right = new Output(
                output.place(),
                output.columns(),
                true,
                output.ordered(),
                false,
                new ArrayList<>(),
                new ArrayList<>(),
                null);
        String operator = compound.operator().name().replace('_', ' ');
        return new SqlQuery.Compound(left, operator, body(compound.right(), right));
    }

    /** Refuses a compound that the engine would answer otherwise. */
    abstract void checkCompound(SelectBody.Compound compound, Output output);

    private SqlQuery.Body values(SelectBody.Values values, Output output) {
        List<List<SqlExpr>> rows = new ArrayList<>();
        for (List<Expr> row : values.rows()) {
            List<SqlExpr> items = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                Expr expr = row.get(i);
                int index = i;
                SqlType type = valueType(output, index, expr);
                items.add(context.clause(nothing(expr.span()), () -> output(expr, type, output)));
            }
            rows.add(items);
        }
        for (int i = 0; i < values.rows().get(0).size(); i++) {
            output.cells().add(new Cell.Value(i));
            output.types().add(valueType(output, i, values.rows().get(0).get(i)));
        }
        return collects(values) ? collecting(rows) : new SqlQuery.Values(rows);
    }

    private static boolean collects(SelectBody.Values values) {
        return values.rows().stream()
                .flatMap(List::stream)
                .anyMatch(value -> PostgresGroups.hasAggregate(value) || WindowOrders.isIn(value));
    }

    /** Rows with an aggregate: SQLite takes it in VALUES too, PostgreSQL in a select alone. */
    private static SqlQuery.Body collecting(List<List<SqlExpr>> rows) {
        SqlQuery.Body all = null;
        for (List<SqlExpr> row : rows) {
            List<SqlQuery.Item> items = new ArrayList<>();
            row.forEach(value -> items.add(new SqlQuery.Item(value, "column" + (items.size() + 1))));
            SqlQuery.Body one = new SqlQuery.Core(false, items, null, null, List.of(), null, List.of());
            all = all == null ? one : new SqlQuery.Compound(all, "UNION ALL", one);
        }
        return Objects.requireNonNull(all);
    }

    private SqlType valueType(Output output, int index, Expr expr) {
        return index < output.columns().size() && output.columns().get(index) instanceof ResultColumn.Scalar scalar
                ? scalar.value().type()
                : context.type(expr);
    }

    /** Lowers what belongs to a core, without its names. */
    final <T> T within(SelectBody.Core core, Supplier<T> lowering) {
        cores.push(core);
        try {
            return context.grouped(!core.groupBy().isEmpty(), lowering);
        } finally {
            cores.pop();
        }
    }

    /** Lowers one core within its own names. */
    final SqlQuery.Core core(SelectBody.Core core, Output output) {
        TableSource source = core.from();
        cores.push(core);
        List<SqlExpr> groups = new ArrayList<>();
        for (Expr group : core.groupBy()) {
            groups.add(context.clause(
                    nothing(group.span()), () -> context.grouped(true, () -> group(core, group, output))));
        }
        checkGroups(core, groups, output);
        boolean grouped = !groups.isEmpty();
        List<SqlQuery.Item> items = told(core, context.grouped(grouped, () -> items(core.items(), output)), output);
        SqlQuery.Source from =
                source == null ? null : context.grouped(false, () -> context.clause(NOWHERE, () -> source(source)));
        Expr where = core.where();
        Expr having = core.having();
        SqlExpr condition = where == null ? null : context.grouped(false, () -> clause(where));
        SqlExpr filter = having == null ? null : context.grouped(grouped, () -> clause(having));
        List<SqlQuery.NamedWindow> windows = new ArrayList<>();
        for (SelectBody.NamedWindow window : core.windows()) {
            windows.add(new SqlQuery.NamedWindow(window.name().key(), expressions.window(window.window())));
        }
        cores.pop();
        return new SqlQuery.Core(core.distinct(), items, from, condition, groups, filter, windows);
    }

    private static final SqlQuery.Source NOWHERE = new SqlQuery.TableRef("", null, "");

    private SqlExpr clause(Expr condition) {
        return context.clause(nothing(condition.span()), () -> expressions.filter(condition));
    }

    private static SqlExpr nothing(SourceSpan span) {
        return SqlExpr.atom("NULL", SqlType.NULL, span);
    }

    /** Gives the columns of a core the form in which the engine tells rows apart. */
    List<SqlQuery.Item> told(SelectBody.Core core, List<SqlQuery.Item> items, Output output) {
        return items;
    }

    /** Lowers a term of GROUP BY. */
    abstract SqlExpr group(SelectBody.Core core, Expr group, Output output);

    /** Refuses columns that the groups do not determine. */
    abstract void checkGroups(SelectBody.Core core, List<SqlExpr> groups, Output output);

    /** Lowers result columns, also those of RETURNING, stars expanded. */
    final List<SqlQuery.Item> items(List<SelectItem> items, Output output) {
        return new ItemLowering(this, output).items(items);
    }

    /** Lowers an expression that is a result column. */
    abstract SqlExpr output(Expr expr, SqlType type, Output output);

    /** Gives an expression the form of a result column. */
    abstract SqlExpr output(SqlExpr value, SqlType type, Output output);

    /**
     * Lowers the rows of a correlated query to one text.
     *
     * @param columns what its rows are said to have, which all parts of a compound agree on
     */
    abstract SqlExpr list(ResultColumn.Listed listed, List<ResultColumn> columns);

    /** Returns what is asked of the query of a list. */
    final Output item(Select select, List<ResultColumn> columns) {
        Output own = output(select, Place.NAMED);
        return Output.of(Place.NAMED, columns, own.compound(), own.ordered()).unlabelled();
    }

    /** Tells whether the row of a relation is there of which no column tells. */
    abstract SqlExpr present(ResultColumn.Nested nested);

    /** Returns the order of a group_concat that has none. */
    abstract List<SqlOrder> implicitOrder(Expr.FunctionCall call);

    /** Lowers WITH. */
    final SqlQuery.@Nullable With with(Select.@Nullable With with) {
        if (with == null) {
            return null;
        }
        boolean recursive = with.recursive();
        List<SqlQuery.CommonTable> tables = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        with.tables().forEach(table -> places.put(table.name().key(), places.size()));
        for (Select.CommonTable table : with.tables()) {
            Set<String> used = commonNames(table.select());
            boolean self = used.contains(table.name().key());
            int own = Objects.requireNonNull(places.get(table.name().key()));
            // What comes later is known within it on SQLite, on PostgreSQL only where WITH is RECURSIVE.
            recursive |= self || used.stream().anyMatch(name -> places.getOrDefault(name, own) > own);
            if (self) {
                checkRecursion(table);
            }
            Boolean materialized = table.materialized();
            String hint = materialized == null ? "" : materialized ? "MATERIALIZED" : "NOT MATERIALIZED";
            SqlQuery.CommonTable lowered = new SqlQuery.CommonTable(
                    table.name().key(),
                    table.columns().stream().map(name -> name.text()).toList(),
                    hint,
                    common(table));
            tables.add(self ? recursion(lowered, table.name()) : lowered);
        }
        return new SqlQuery.With(recursive, tables);
    }

    private SqlQuery common(Select.CommonTable table) {
        Output output = output(table.select(), Place.NAMED);
        return select(table.select(), table.columns().isEmpty() ? output : output.unlabelled());
    }

    /** Returns the names in the FROM clauses of a query that may be those of common tables. */
    private static Set<String> commonNames(Select select) {
        Set<String> names = new HashSet<>();
        AstWalk.each(select, expr -> {}, source -> {
            if (source instanceof TableSource.Named named && named.name().schema() == null) {
                names.add(named.name().name().key());
            }
        });
        return names;
    }

    /** Refuses a recursion that the engine does not have. */
    abstract void checkRecursion(Select.CommonTable table);

    /** Gives a recursion the form that the engine has. */
    SqlQuery.CommonTable recursion(SqlQuery.CommonTable table, Identifier at) {
        return table;
    }

    /** Lowers what stands in a FROM clause. */
    final SqlQuery.Source source(TableSource source) {
        if (source instanceof TableSource.Named named) {
            return probed(context.facts().relation(named), table(named));
        } else if (source instanceof TableSource.Subquery subquery) {
            Relation relation = context.facts().relation(subquery);
            boolean counted = CountedRows.are(core(), subquery);
            SqlQuery query = select(subquery.select(), counted ? Place.COUNTED : Place.NAMED);
            return probed(relation, new SqlQuery.Derived(query, context.alias(relation), List.of()));
        } else if (source instanceof TableSource.Function function) {
            Relation relation = context.facts().relation(function);
            return probed(relation, function(function, relation));
        }
        return join((TableSource.Join) source);
    }

    /** Gives a source what {@link #present} asks for. */
    abstract SqlQuery.Source probed(Relation relation, SqlQuery.Source source);

    /** Lowers a table by the names that it is declared by. */
    final SqlQuery.TableRef table(TableSource.Named named) {
        Relation relation = context.facts().relation(named);
        String name = relation.table() != null
                ? relation.table().name()
                : named.name().name().key();
        String alias = context.alias(relation);
        return new SqlQuery.TableRef(name, alias.equals(name) ? null : alias, hint(named));
    }

    /** Returns INDEXED BY or NOT INDEXED where the engine has it. */
    abstract String hint(TableSource.Named named);

    /** Lowers a table-valued function. */
    abstract SqlQuery.Source function(TableSource.Function function, Relation relation);

    /** Lowers a join. */
    abstract SqlQuery.Source join(TableSource.Join join);
}

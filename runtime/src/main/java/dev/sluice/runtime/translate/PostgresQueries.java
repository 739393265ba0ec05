package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.SqlExpr.Traits;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Queries on PostgreSQL: order of NULLs, LIMIT, groups, joins, types of columns. */
final class PostgresQueries extends QueryLowering {
    private final PostgresExpressions postgres;
    private final PostgresGroups groups;
    private final PostgresRecursions recursions;

    PostgresQueries(Context context, PostgresExpressions expressions) {
        super(context, expressions);
        this.postgres = expressions;
        this.groups = new PostgresGroups(context, expressions);
        this.recursions = new PostgresRecursions(context);
    }

    @Override
    SqlExpr output(Expr expr, SqlType type, Output output) {
        if (output.place() == Place.STORED) {
            return output(postgres.assign(expr, type), type, output);
        }
        SelectBody.Core core = core();
        if (output.place() != Place.RESULT || output.compound() || (core != null && core.distinct())) {
            PostgresTextFunctions.checkWhole(context(), expr);
        }
        boolean typed = type.is(Kind.TEXT) || type.is(Kind.INTEGER) || type.is(Kind.REAL);
        PostgresMembers.Member member =
                typed && output.place() != Place.MEMBERS ? postgres.members().of(expr) : null;
        if (member != null) {
            return output(postgres.json().member(member, type, expr), type, output);
        }
        return output(output.typed(type) ? postgres.coerce(expr, type) : postgres.lower(expr), type, output);
    }

    /** Tells whether result columns are cast to the type that they are said to have. */
    private static boolean isStrict(Output output) {
        return output.place() != Place.RESULT || output.compound();
    }

    @Override
    SqlExpr output(SqlExpr value, SqlType type, Output output) {
        boolean strict = isStrict(output);
        if (output.place() == Place.MEMBERS && value.is(Kind.DYNAMIC)) {
            return value;
        }
        if (ExpressionLowering.isOpen(value.type())) {
            throw context()
                    .notPortable(
                            () -> value.span(),
                            "this column holds values of several types",
                            "give it one type with CAST(.. AS ..)");
        }
        if (value.is(Kind.NULL)) {
            String name = PostgresTypes.name(type);
            return strict && name != null ? postgres.bytewise(value.cast(name, type)) : value;
        }
        if (output.place() == Place.RESULT && value.is(Kind.ARRAY) && PostgresArrays.hasZone(value.type())) {
            return context().helper("array_text", SqlType.TEXT, value.span(), value);
        }
        SqlExpr typed = value;
        if (type.is(Kind.INTEGER) && value.is(Kind.BOOLEAN)) {
            typed = postgres.conversions().integer(value);
        }
        if (strict && typed.traits().untyped()) {
            boolean text = typed.is(Kind.TEXT) || typed.is(Kind.ENUMNAME);
            typed = typed.cast(text ? "text" : "bigint", typed.type());
        }
        if (strict && typed.traits().narrow()) {
            typed = typed.cast("bigint", SqlType.INTEGER);
        }
        if (strict && typed.is(Kind.NUMERIC) && typed.shape() instanceof Shape.Atom) {
            typed = typed.cast("numeric", typed.type());
        }
        return strict || output.ordered() ? postgres.bytewise(typed) : typed;
    }

    @Override
    List<SqlOrder> orders(Select select, OrderingTerm.By term, Output output) {
        return new PostgresOrderTerms(context(), postgres, groups).orders(select, term, output);
    }

    @Override
    SqlQuery arranged(SqlQuery query, Output output) {
        return new PostgresOrders(context()).arranged(PostgresLabels.resolved(query), output);
    }

    @Override
    @Nullable
    SqlQuery first(Select select, SqlQuery query) {
        if (new PostgresLevels(context()).isWhole(select.body())) {
            return query;
        }
        SqlQuery first = super.first(select, query);
        return first == null ? null : PostgresLabels.resolved(first);
    }

    @Override
    @Nullable
    SqlExpr limit(Select select, Select.Limit limit, Output output) {
        Expr count = limit.count();
        if (count instanceof Expr.NullLiteral) {
            throw context().notPortable(count, "LIMIT NULL fails in SQLite", "leave LIMIT out");
        }
        boolean ordered = !select.orderBy().isEmpty() || recursions.isInOrder(select);
        boolean defined =
                ordered || groups.oneRow(select.body()) || context().facts().oneRowForLimit(select);
        if (!defined && output.place() != Place.EXISTS) {
            throw context()
                    .undefinedOrder(limit, "which rows LIMIT takes is not defined without ORDER BY", "add an ORDER BY");
        }
        return count(count);
    }

    /** Lowers a bound; a literal that is a whole number in other clothes is taken for one. */
    private SqlExpr bound(Expr expr) {
        BigDecimal literal = null;
        if (expr instanceof Expr.StringLiteral text) {
            literal = Literals.decimal(text.value());
        } else if (expr instanceof Expr.RealLiteral real) {
            literal = Literals.decimal(real.text());
        }
        if (literal == null
                || literal.signum() < 0
                || literal.remainder(BigDecimal.ONE).signum() != 0) {
            SqlExpr value = postgres.conversions().number(expr);
            // SQLite fails on NULL, which means all rows on PostgreSQL.
            boolean absent = value.is(Kind.INTEGER) && context().value(expr).nullable();
            return absent ? context().helper("row_count", SqlType.INTEGER, expr.span(), value) : value;
        }
        return SqlExpr.atom(literal.toBigInteger().toString(), SqlType.INTEGER, expr.span());
    }

    /** Lowers a count of rows; null for one that is negative, which means all. */
    @Nullable
    SqlExpr count(Expr count) {
        SqlExpr value = bound(count);
        if (!value.is(Kind.INTEGER)) {
            throw context().typeOperation(count, "a limit is an INTEGER", "write CAST(.. AS INTEGER)");
        }
        if (count instanceof Expr.IntegerLiteral) {
            return value;
        } else if (count instanceof Expr.Unary) {
            return null;
        }
        SqlExpr none = SqlExpr.atom("-1", SqlType.INTEGER, count.span());
        return SqlExpr.call(
                "nullif",
                SqlType.INTEGER,
                count.span(),
                SqlExpr.call("greatest", SqlType.INTEGER, count.span(), value, none),
                none);
    }

    @Override
    SqlExpr offset(Expr offset) {
        SqlExpr value = bound(offset);
        if (!value.is(Kind.INTEGER)) {
            throw context().typeOperation(offset, "an offset is an INTEGER", "write CAST(.. AS INTEGER)");
        }
        if (offset instanceof Expr.IntegerLiteral) {
            return value;
        }
        SqlExpr zero = SqlExpr.atom("0", SqlType.INTEGER, offset.span());
        return SqlExpr.call("greatest", SqlType.INTEGER, offset.span(), value, zero);
    }

    @Override
    SqlQuery exists(Select select) {
        SqlQuery query = select(select, Place.EXISTS);
        boolean plain = select.body() instanceof SelectBody.Core core
                && core.groupBy().isEmpty()
                && !PostgresGroups.aggregates(core)
                && !core.distinct();
        if (!plain) {
            return query;
        }
        SqlQuery.Core core = (SqlQuery.Core) query.body();
        SqlQuery.Item one = new SqlQuery.Item(SqlExpr.atom("1", SqlType.INTEGER, select.span()), null);
        SqlQuery.Core body =
                new SqlQuery.Core(false, List.of(one), core.from(), core.where(), List.of(), null, List.of());
        boolean sliced = query.limit() != null || query.offset() != null;
        return new SqlQuery(query.with(), body, sliced ? query.orderBy() : List.of(), query.limit(), query.offset());
    }

    @Override
    void checkCompound(SelectBody.Compound compound, Output output) {
        if (compound.operator() == SelectBody.CompoundOperator.UNION_ALL) {
            return;
        }
        boolean folds = folds(output.columns(), output) && isOfCores(compound);
        for (ResultColumn column : output.columns()) {
            for (ResultColumn.Scalar scalar : NestedRows.values(column)) {
                checkDistinct(scalar, compound, folds);
            }
        }
    }

    private static boolean isOfCores(SelectBody body) {
        return body instanceof SelectBody.Compound compound
                ? isOfCores(compound.left()) && isOfCores(compound.right())
                : body instanceof SelectBody.Core;
    }

    /** Tells whether rows are told apart by folded texts, because nobody sees their spelling. */
    private static boolean folds(List<ResultColumn> columns, Output output) {
        return output.place() == Place.COUNTED
                && !output.ordered()
                && columns.stream().allMatch(ResultColumn.Scalar.class::isInstance);
    }

    @Override
    List<SqlQuery.Item> told(SelectBody.Core core, List<SqlQuery.Item> items, Output output) {
        List<ResultColumn> own = core.items().stream()
                .flatMap(item -> context().facts().columns(item).stream())
                .toList();
        List<ResultColumn> columns = output.compound() ? output.columns() : own;
        if (!(core.distinct() || output.compound()) || !folds(columns, output) || items.size() != columns.size()) {
            return items;
        }
        List<SqlQuery.Item> told = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ResultColumn.Scalar column = (ResultColumn.Scalar) columns.get(i);
            SqlExpr value = postgres.collated(
                    items.get(i).expr(), column.value().collation().sequence());
            told.add(new SqlQuery.Item(value, items.get(i).alias()));
        }
        return told;
    }

    private void checkDistinct(ResultColumn.Scalar scalar, SelectBody at, boolean folds) {
        SqlType type = scalar.value().type();
        if (!folds && scalar.value().collation().sequence() != Collation.Sequence.BINARY) {
            throw context()
                    .undefinedOrder(at, "which spelling of equal texts is shown is not defined", "select lower(..)");
        }
        Comparing.checkDistinct(context(), type, at, "are not compared on both engines");
    }

    @Override
    SqlExpr group(SelectBody.Core core, Expr group, Output output) {
        SqlExpr term = groups.group(core, group, isStrict(output));
        return group instanceof Expr.IntegerLiteral number && term.shape() instanceof Shape.Atom
                ? NestedRows.number(context(), number, output)
                : term;
    }

    @Override
    void checkGroups(SelectBody.Core core, List<SqlExpr> lowered, Output output) {
        if (core.distinct()) {
            List<ResultColumn> columns = core.items().stream()
                    .flatMap(item -> context().facts().columns(item).stream())
                    .toList();
            boolean folds = folds(columns, output);
            for (ResultColumn column : columns) {
                for (ResultColumn.Scalar scalar : NestedRows.values(column)) {
                    context().part(() -> {
                        checkDistinct(scalar, core, folds);
                    });
                }
            }
        }
        groups.check(core, lowered);
    }

    @Override
    SqlQuery.Body grouped(SelectBody body, SqlQuery.Body lowered) {
        List<SqlExpr> terms = body instanceof SelectBody.Core core ? groups.terms(core) : List.of();
        if (!(lowered instanceof SqlQuery.Core core)
                || terms.size() <= core.groupBy().size()) {
            return lowered;
        }
        return new SqlQuery.Core(
                core.distinct(), core.items(), core.from(), core.where(), terms, core.having(), core.windows());
    }

    @Override
    void checkRecursion(Select.CommonTable table) {
        recursions.check(table);
    }

    @Override
    SqlQuery.CommonTable recursion(SqlQuery.CommonTable table, Identifier at) {
        return PostgresRecursions.read(PostgresRecursions.alike(table), at);
    }

    @Override
    SqlExpr list(ResultColumn.Listed listed, List<ResultColumn> columns) {
        Output child = item(listed.select(), columns);
        return new PostgresLists(context(), postgres).text(listed, select(listed.select(), child), child);
    }

    /** Tells whether a window sorts its rows, which forgets the order in which they come. */
    private static boolean isSorted(@Nullable Over over) {
        return over != null
                && !(over instanceof Over.Window window && window.partitionBy().isEmpty() && window.base() == null);
    }

    /** Returns the order of a group_concat that has none: that of the primary key of its single table. */
    @Override
    List<SqlOrder> implicitOrder(Expr.FunctionCall call) {
        List<Relation> scope = context().scope();
        boolean own = !new PostgresLevels(context()).isOfOthers(call, scope);
        Relation single = scope.size() == 1 && own ? scope.get(0) : null;
        SelectBody.Core core = core();
        if (own && core != null && core.groupBy().isEmpty() && !isSorted(call.over()) && isOrdered(core.from())) {
            return List.of();
        }
        if (single != null && PostgresMembers.isJson(single)) {
            SqlExpr place =
                    SqlExpr.of(new Shape.Name(List.of(context().alias(single), "ord")), SqlType.INTEGER, call.span());
            return List.of(new SqlOrder(place, false, ""));
        }
        if (single == null
                || single.table() == null
                || single.table().primaryKey().isEmpty()) {
            String what = call.over() == null ? "what is put together" : "the rows in this window";
            String where = call.over() == null ? "the call" : "the window";
            throw context()
                    .undefinedOrder(call, "the order of " + what + " is not defined", "write ORDER BY in " + where);
        }
        return single.table().primaryKey().get().columns().stream()
                .map(column -> new SqlOrder(
                        postgres.column(single, column, context().needsQualifier(), call.span())
                                .with(Traits.BYTEWISE),
                        false,
                        ""))
                .toList();
    }

    private boolean isOrdered(@Nullable TableSource from) {
        return from != null
                && context()
                        .facts()
                        .query(from)
                        .filter(query -> !query.orderBy().isEmpty())
                        .isPresent();
    }

    /** A row that a join did not find is NULL as a whole, which one of NULLs is not. */
    @Override
    SqlExpr present(ResultColumn.Nested nested) {
        Relation relation = nested.relation();
        if (context().isGrouped()) {
            throw context()
                    .notPortable(
                            nested.item(),
                            "no column of \"" + relation.name()
                                    + "\" tells whether its row is there, and it is not grouped",
                            "group by a column of it that is NOT NULL, or name its columns");
        }
        SqlExpr row = SqlExpr.atom(
                Spelling.quoted(context().alias(relation)) + ".*",
                SqlType.UNKNOWN,
                nested.item().span());
        return SqlExpr.of(new Shape.Postfix(row, "IS DISTINCT FROM NULL"), SqlType.BOOLEAN, row.span());
    }

    @Override
    SqlQuery.Source probed(Relation relation, SqlQuery.Source source) {
        return source;
    }

    @Override
    String hint(TableSource.Named named) {
        String name = named.name().name().key();
        if (context().facts().relation(named).table() == null
                && (name.startsWith("sqlite_") || name.startsWith("pragma_"))) {
            throw context()
                    .notPortable(
                            named, "this table is SQLite's own", "write the query for each engine in its own text");
        }
        return "";
    }

    @Override
    SqlQuery.Source function(TableSource.Function function, Relation relation) {
        function.arguments().forEach(argument -> checkBefore(argument, relation));
        Expr array = postgres.arrays().array(function);
        if (array != null) {
            return postgres.arrays().rows(array, relation);
        } else if (PostgresMembers.isJson(relation)) {
            return members(function, relation);
        }
        if (relation.table() != null) {
            throw PostgresMatching.search(context(), function);
        }
        throw context().notSupported(function, function.name().name().text() + " in FROM is not translated yet");
    }

    private SqlQuery.Source members(TableSource.Function function, Relation relation) {
        List<Expr> arguments = function.arguments();
        String name = function.name().name().key();
        if (arguments.isEmpty() || (arguments.size() > 1 && name.equals("json_tree"))) {
            throw context().notPortable(function, "this form has no rendering on PostgreSQL", "give one JSON text");
        }
        List<SqlExpr> given = new ArrayList<>(List.of(postgres.json().document(arguments.get(0))));
        if (arguments.size() > 1) {
            given.add(postgres.json().root(arguments.get(1)));
        }
        SqlExpr call = context().helper(name, SqlType.UNKNOWN, function.span(), given.toArray(SqlExpr[]::new));
        return new SqlQuery.TableFunction("", call, "", context().alias(relation), List.of());
    }

    /** SQLite lets a function in FROM read what stands behind it, PostgreSQL what stands before it. */
    private void checkBefore(Expr argument, Relation function) {
        List<Relation> scope = context().scope();
        AstWalk.each(argument, part -> {
            if (part instanceof Expr.ColumnRef ref
                    && context().facts().binding(ref) instanceof Binding.OfColumn of
                    && scope.indexOf(of.relation()) > scope.indexOf(function)) {
                throw context()
                        .notPortable(
                                ref, "this stands behind the function that reads it", "put the function last in FROM");
            }
        });
    }

    @Override
    SqlQuery.Source join(TableSource.Join join) {
        return new PostgresJoins(context(), postgres).join(join, source(join.left()), source(join.right()));
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.SqlExpr.Traits;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Queries on PostgreSQL: order of NULLs, LIMIT, groups, joins, types of columns. */
final class PostgresQueries extends QueryLowering {
    private final PostgresExpressions postgres;
    private final PostgresGroups groups;
    private final Set<Select> chains = Collections.newSetFromMap(new IdentityHashMap<>());

    PostgresQueries(Context context, PostgresExpressions expressions) {
        super(context, expressions);
        this.postgres = expressions;
        this.groups = new PostgresGroups(context, expressions);
    }

    @Override
    SqlExpr output(Expr expr, SqlType type, Output output) {
        if (output.place() == Place.STORED) {
            return output(postgres.assign(expr, type), type, output);
        }
        SqlExpr member = type.is(Kind.TEXT) ? postgres.members().text(expr) : null;
        if (member != null) {
            return output(member, type, output);
        }
        return output(output.compound() ? postgres.coerce(expr, type) : postgres.lower(expr), type, output);
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
        Expr expr = term.expr();
        if (expr instanceof Expr.StringLiteral
                || expr instanceof Expr.RealLiteral
                || expr instanceof Expr.NullLiteral) {
            return List.of();
        }
        if (expr instanceof Expr.IntegerLiteral ordinal) {
            return List.of(position(term, (int) ordinal.value(), output));
        }
        if (!(select.body() instanceof SelectBody.Core core)) {
            return List.of(compound(term, output));
        }
        groups.check(core, expr);
        int twice = amongTwo(expr, output);
        if (twice > 0) {
            return List.of(position(term, twice, output));
        }
        return computed(term, core, output);
    }

    /** Returns the number of the column that a name stands for where PostgreSQL would find another of that name, else 0. */
    private int amongTwo(Expr expr, Output output) {
        if (!(expr instanceof Expr.ColumnRef ref && context().facts().binding(ref) instanceof Binding.OfAlias alias)) {
            return 0;
        }
        int found = 0;
        int named = 0;
        for (int i = 0; i < output.columns().size(); i++) {
            ResultColumn column = output.columns().get(i);
            named += Identifier.key(column.name()).equals(ref.column().key()) ? 1 : 0;
            found = column.item() == alias.item() ? i + 1 : found;
        }
        return named > 1 ? found : 0;
    }

    /** Lowers a term that is no number of a column; what turns out to be constant PostgreSQL does not take. */
    private List<SqlOrder> computed(OrderingTerm.By term, SelectBody.Core core, Output output) {
        Expr expr = term.expr();
        Expr named = expr instanceof Expr.Collate collate ? collate.operand() : expr;
        boolean alias =
                named instanceof Expr.ColumnRef ref && context().facts().binding(ref) instanceof Binding.OfAlias;
        PostgresMembers.Member member = alias ? null : postgres.members().of(expr);
        if (member != null) {
            return postgres.members().orderKeys(member).stream()
                    .map(key -> postgres.order(term, key, true))
                    .toList();
        }
        if (alias && context().value(expr).collation().sequence() == Collation.Sequence.BINARY) {
            return List.of(
                    byAlias(term, (Binding.OfAlias) context().facts().binding((Expr.ColumnRef) named), core, output));
        }
        SqlOrder order = postgres.order(term);
        return order.expr().shape() instanceof Shape.Atom ? List.of() : List.of(order);
    }

    private SqlOrder byAlias(OrderingTerm.By term, Binding.OfAlias alias, SelectBody.Core core, Output output) {
        SelectItem.Of item = alias.item();
        SqlExpr lowered = postgres.ordered(item.expr());
        boolean printed = !(lowered.shape() instanceof Shape.Name column) || isBare(column);
        SqlExpr shown = lowered;
        if (item.alias() != null && core.distinct() && isColumnToo(item, core)) {
            shown = SqlExpr.atom(Integer.toString(position(item, output)), lowered.type(), term.span());
        } else if (item.alias() != null && printed) {
            shown = SqlExpr.of(new Shape.Name(List.of(item.alias().text())), lowered.type(), term.span());
        }
        return postgres.order(term, shown, context().value(term.expr()).nullable());
    }

    /** Tells whether the alias of an item is also the name of a column that another item shows. */
    private static boolean isColumnToo(SelectItem.Of item, SelectBody.Core core) {
        return core.items().stream()
                .anyMatch(other -> other instanceof SelectItem.Of shown
                        && !shown.equals(item)
                        && shown.expr() instanceof Expr.ColumnRef ref
                        && item.alias() != null
                        && ref.column().matches(item.alias()));
    }

    private static int position(SelectItem.Of item, Output output) {
        for (int i = 0; i < output.columns().size(); i++) {
            if (output.columns().get(i).item() == item) {
                return i + 1;
            }
        }
        throw new IllegalStateException("an item that is no result column");
    }

    /** PostgreSQL takes a bare name for the alias of another column first. */
    private static boolean isBare(Shape.Name column) {
        return column.parts().size() == 1;
    }

    private SqlOrder position(OrderingTerm.By term, int ordinal, Output output) {
        if (ordinal < 1
                || ordinal > output.columns().size()
                || !(output.columns().get(ordinal - 1) instanceof ResultColumn.Scalar column)
                || output.columns().subList(0, ordinal).stream().anyMatch(ResultColumn.Nested.class::isInstance)) {
            throw context().notSupported(term, "this term of ORDER BY is not translated yet");
        }
        postgres.checkOrderable(column.value().type(), term);
        if (column.value().collation().sequence() != Collation.Sequence.BINARY) {
            if (output.compound()) {
                return collated(
                        term, ordinal, output, column.value().collation().sequence());
            }
            return postgres.order(term, shown(term, column), column.value().nullable());
        }
        SqlExpr number = SqlExpr.atom(Integer.toString(ordinal), column.value().type(), term.span());
        return postgres.order(term, number, column.value().nullable());
    }

    /** What a result column shows, in the order of its collation: its number would stand for the value itself. */
    private SqlExpr shown(OrderingTerm.By term, ResultColumn.Scalar column) {
        if (column.expr() != null) {
            return postgres.ordered(column.expr());
        } else if (column.relation() == null || column.column() == null) {
            throw context()
                    .notPortable(term, "the collation of this column is lost in a list of terms", "order by lower(..)");
        }
        SqlExpr value = postgres.column(column.relation(), column.column(), true, term.span());
        return postgres.collated(value, column.value().collation().sequence());
    }

    private SqlOrder compound(OrderingTerm.By term, Output output) {
        if (!(term.expr() instanceof Expr.Collate collate)) {
            return position(term, compoundPosition(term.expr(), output), output);
        }
        int index = collate.operand() instanceof Expr.IntegerLiteral ordinal
                ? (int) ordinal.value()
                : compoundPosition(collate.operand(), output);
        return collated(
                term, index, output, context().value(collate).collation().sequence());
    }

    /** Orders the query around the compound. */
    private SqlOrder collated(OrderingTerm.By term, int ordinal, Output output, Collation.Sequence sequence) {
        if (ordinal < 1
                || ordinal > output.columns().size()
                || !(output.columns().get(ordinal - 1) instanceof ResultColumn.Scalar column)) {
            throw context().notSupported(term, "this term of ORDER BY is not translated yet");
        }
        SqlType type = column.value().type();
        SqlExpr like = SqlExpr.atom("", type, term.span()).with(Traits.bytewise(type.is(Kind.TEXT)));
        SqlExpr value = postgres.collated(PostgresOrders.column(ordinal - 1, type, like), sequence);
        return postgres.order(term, value, column.value().nullable());
    }

    private int compoundPosition(Expr expr, Output output) {
        Optional<Integer> number = context().facts().ordinal(expr);
        if (number.isPresent()) {
            return number.get();
        }
        if (expr instanceof Expr.ColumnRef ref) {
            Binding binding = context().facts().binding(ref);
            for (int i = 0; i < output.columns().size(); i++) {
                ResultColumn column = output.columns().get(i);
                boolean alias = binding instanceof Binding.OfAlias of && column.item() == of.item();
                boolean named =
                        Identifier.key(column.name()).equals(ref.column().key());
                if (alias || named) {
                    return i + 1;
                }
            }
        }
        throw context()
                .notPortable(
                        expr,
                        "PostgreSQL orders a compound by its columns only",
                        "select it as a column, or wrap the compound in SELECT * FROM (..)");
    }

    @Override
    SqlQuery arranged(SqlQuery query, Output output) {
        return new PostgresOrders(context()).arranged(query, output);
    }

    @Override
    @Nullable
    SqlExpr limit(Select select, Select.Limit limit, Output output) {
        Expr count = limit.count();
        if (count instanceof Expr.NullLiteral) {
            throw context().notPortable(count, "LIMIT NULL fails in SQLite", "leave LIMIT out");
        }
        boolean ordered = !select.orderBy().isEmpty() || isChain(select) || chains.contains(select);
        if (!ordered && output.place() != Place.EXISTS && !groups.oneRow(select.body())) {
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
        for (ResultColumn column : output.columns()) {
            if (column instanceof ResultColumn.Scalar scalar) {
                checkDistinct(scalar, compound);
            }
        }
    }

    private void checkDistinct(ResultColumn.Scalar scalar, SelectBody at) {
        SqlType type = scalar.value().type();
        if (scalar.value().collation().sequence() != Collation.Sequence.BINARY) {
            throw context()
                    .undefinedOrder(at, "which spelling of equal texts is shown is not defined", "select lower(..)");
        }
        Comparing.checkDistinct(context(), type, at, "are not compared on both engines");
    }

    @Override
    SqlExpr group(SelectBody.Core core, Expr group, Output output) {
        return groups.group(core, group, isStrict(output));
    }

    @Override
    void checkGroups(SelectBody.Core core, List<SqlExpr> lowered, Output output) {
        if (core.distinct()) {
            for (SelectItem item : core.items()) {
                for (ResultColumn column : context().facts().columns(item)) {
                    if (column instanceof ResultColumn.Scalar scalar) {
                        context().part(() -> {
                            checkDistinct(scalar, core);
                        });
                    }
                }
            }
        }
        groups.check(core, lowered);
    }

    @Override
    void checkRecursion(Select.CommonTable table) {
        Select select = table.select();
        boolean chain = isChain(table);
        if (chain) {
            chains.add(select);
        }
        if (!select.orderBy().isEmpty() || (select.limit() != null && !chain)) {
            throw context()
                    .notPortable(
                            table.name(),
                            "PostgreSQL has neither ORDER BY nor LIMIT within a recursion",
                            "put them into the query that reads it");
        }
        if (select.body() instanceof SelectBody.Compound compound && reads(compound.left(), table.name())) {
            throw context()
                    .notPortable(
                            table.name(),
                            "PostgreSQL has one query that reads the recursion, behind the last UNION",
                            "read it once: SELECT .. FROM " + table.name().text() + ", (VALUES ..) WHERE ..");
        }
    }

    /** What ends a recursion by LIMIT in SQLite reads it by LIMIT on PostgreSQL, which makes no more rows than are read. */
    @Override
    SqlQuery.CommonTable recursion(SqlQuery.CommonTable table, Identifier at) {
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

    @Override
    SqlExpr list(ResultColumn.Listed listed) {
        Select select = listed.select();
        Output child = output(select, Place.NAMED).unlabelled();
        SqlQuery query = select(select, child);
        List<String> names = new ArrayList<>();
        List<SqlExpr> elements = new ArrayList<>();
        for (int i = 0; i < child.cells().size(); i++) {
            names.add("c" + (i + 1));
            SqlType type = child.types().get(i);
            SqlExpr value = SqlExpr.of(new Shape.Name(List.of("c" + (i + 1))), type, select.span());
            elements.add(element(value, child.cells().get(i), listed));
        }
        SqlExpr array = JsonRows.postgres(elements, select.span());
        SqlExpr rows = SqlExpr.call("json_agg", SqlType.JSON, select.span(), array);
        SqlExpr none = SqlExpr.atom("'[]'", SqlType.TEXT, select.span());
        SqlExpr all = SqlExpr.call("coalesce", SqlType.JSON, select.span(), rows, none)
                .cast("text", SqlType.TEXT);
        SqlQuery.Core core = new SqlQuery.Core(
                false,
                List.of(new SqlQuery.Item(all, null)),
                new SqlQuery.Derived(query, "list", names),
                null,
                List.of(),
                null,
                List.of());
        return SqlExpr.of(new Shape.Scalar(SqlQuery.of(core)), SqlType.TEXT, select.span());
    }

    /** Returns a value in the form that it has in the JSON text of a list. */
    private SqlExpr element(SqlExpr value, Cell cell, ResultColumn.Listed listed) {
        if (cell instanceof Cell.ListText) {
            return value.cast("json", SqlType.JSON);
        }
        return switch (value.type().kind()) {
            case INTEGER, REAL, NUMBER, TEXT, BOOLEAN, ENUM, ENUMNAME, NULL -> value;
            case ARRAY ->
                PostgresArrays.hasZone(value.type())
                        ? context()
                                .helper("array_text", SqlType.TEXT, value.span(), value)
                                .cast("json", SqlType.JSON)
                        : value;
            case NUMERIC, UUID, JSON, JSONB, POINT -> value.cast("text", SqlType.TEXT);
            case INTERVAL -> postgres.extensions().intervalText(value);
            case DATE, TIME, TIMESTAMP, DATETIME -> postgres.dates().canonicalText(value);
            case BLOB ->
                SqlExpr.call(
                        "encode", SqlType.TEXT, value.span(), value, SqlExpr.atom("'hex'", SqlType.TEXT, value.span()));
            default ->
                throw context().notSupported(listed.item(), "a list of " + value.type() + " is not translated yet");
        };
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
        Relation single = scope.size() == 1 ? scope.get(0) : null;
        SelectBody.Core core = core();
        if (core != null
                && core.from() instanceof TableSource.Subquery subquery
                && core.groupBy().isEmpty()
                && !isSorted(call.over())
                && !subquery.select().orderBy().isEmpty()) {
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
        Expr array = postgres.arrays().array(function);
        if (array != null) {
            return postgres.arrays().rows(array, relation);
        } else if (PostgresMembers.isJson(relation)) {
            return members(function, relation);
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
            given.add(postgres.json().path(arguments.get(1)));
        }
        SqlExpr call = context().helper(name, SqlType.UNKNOWN, function.span(), given.toArray(SqlExpr[]::new));
        return new SqlQuery.TableFunction("", call, "", context().alias(relation), List.of());
    }

    @Override
    SqlQuery.Source join(TableSource.Join join) {
        return new PostgresJoins(context(), postgres).join(join, source(join.left()), source(join.right()));
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Queries on SQLite: as they are written, with stars expanded and exact decimals of one scale in each column. */
final class SqliteQueries extends QueryLowering {
    /** Names the rows of a list; no table of an application is called so. */
    private static final String ROWS = "sluice_rows";

    /** Names the column that is NULL where a join found nothing. */
    private static final String PRESENT = "sluice_present";

    private final SqliteExpressions sqlite;
    private final Set<Relation> probed = Collections.newSetFromMap(new IdentityHashMap<>());

    SqliteQueries(Context context, SqliteExpressions expressions) {
        super(context, expressions);
        this.sqlite = expressions;
    }

    /** The row that SQLite takes of several is the measure. */
    @Override
    SqlQuery first(Select select, SqlQuery query) {
        return query;
    }

    @Override
    SqlExpr output(Expr expr, SqlType type, Output output) {
        if (output.place() == Place.STORED) {
            return output(sqlite.assign(expr, type), type, output);
        }
        boolean extension = SoughtColumns.isStoredOtherwise(type);
        if (type.is(Kind.TEXT) && context().type(expr).is(Kind.DYNAMIC) && JsonDocuments.isTyped(context(), expr)) {
            return sqlite.lower(expr).cast("TEXT", type);
        }
        return output(output.typed(type) && extension ? sqlite.coerce(expr, type) : sqlite.lower(expr), type, output);
    }

    @Override
    SqlExpr output(SqlExpr value, SqlType type, Output output) {
        if (!value.is(Kind.NUMERIC) && !(type.is(Kind.NUMERIC) && value.is(Kind.INTEGER))) {
            return value;
        }
        if (!type.is(Kind.NUMERIC)) {
            if (output.place() == Place.STORED && type.is(Kind.TEXT)) {
                return sqlite.numeric().text(value);
            }
            throw context()
                    .typeOperation(
                            () -> value.span(),
                            type.is(Kind.DYNAMIC)
                                    ? "an exact decimal among values of other types"
                                    : "an exact decimal where " + type.shown() + " is needed",
                            "convert it with CAST");
        }
        if (SqliteNumeric.scale(value) > type.scale()) {
            throw context()
                    .typeOperation(
                            () -> value.span(),
                            "a value " + value.type().ofType() + " does not fit " + type,
                            "write ROUND");
        }
        return sqlite.numeric().scaled(value, type.scale());
    }

    @Override
    List<SqlOrder> orders(Select select, OrderingTerm.By term, Output output) {
        if (select.body() instanceof SelectBody.Core) {
            return List.of(ordinal(term, output));
        }
        checkCompoundOrder(term, output);
        Expr expr = term.expr();
        Expr plain = expr instanceof Expr.Collate collate ? collate.operand() : expr;
        Optional<Integer> number = context().facts().ordinal(plain);
        OrderingTerm.Nulls place = term.nulls();
        if (number.isPresent() && !(plain instanceof Expr.IntegerLiteral)) {
            String column = Integer.toString(NestedRows.place(output, number.get()));
            SqlExpr position = SqlExpr.atom(column, SqlType.INTEGER, plain.span());
            SqlExpr collated = expr instanceof Expr.Collate collate
                    ? SqlExpr.of(
                            new Shape.Collated(position, collate.collation().text()), SqlType.TEXT, expr.span())
                    : position;
            return List.of(new SqlOrder(collated, term.descending(), place == null ? "" : "NULLS " + place));
        }
        if (expr instanceof Expr.ColumnRef ref) {
            SqlExpr name = SqlExpr.of(new Shape.Name(List.of(ref.column().text())), SqlType.UNKNOWN, ref.span());
            OrderingTerm.Nulls nulls = term.nulls();
            return List.of(new SqlOrder(name, term.descending(), nulls == null ? "" : "NULLS " + nulls));
        }
        return List.of(expr instanceof Expr.IntegerLiteral ? ordinal(term, output) : sqlite.order(term));
    }

    /** A column by its number is ordered as it would be by its expression. */
    private SqlOrder ordinal(OrderingTerm.By term, Output output) {
        ResultColumn.Scalar column = column(term, output);
        Expr expr = column == null ? null : column.expr();
        SqlExpr value;
        if (expr != null && context().type(expr).is(Kind.INTERVAL)) {
            value = sqlite.ordered(expr);
        } else if (term.expr() instanceof Expr.IntegerLiteral number) {
            value = NestedRows.number(context(), number, output);
        } else {
            return sqlite.order(term);
        }
        OrderingTerm.Nulls nulls = term.nulls();
        return new SqlOrder(value, term.descending(), nulls == null ? "" : "NULLS " + nulls);
    }

    private static ResultColumn.@Nullable Scalar column(OrderingTerm.By term, Output output) {
        boolean number = term.expr() instanceof Expr.IntegerLiteral literal
                && literal.value() >= 1
                && literal.value() <= output.columns().size();
        int index = number ? (int) ((Expr.IntegerLiteral) term.expr()).value() - 1 : 0;
        return number && output.columns().get(index) instanceof ResultColumn.Scalar scalar ? scalar : null;
    }

    private void checkCompoundOrder(OrderingTerm.By term, Output output) {
        ResultColumn.Scalar column = column(term, output);
        SqlType type =
                column == null ? context().type(term.expr()) : column.value().type();
        if (type.is(Kind.INTERVAL)) {
            throw context()
                    .typeOperation(
                            term, "intervals of a compound are not put in order", "wrap it in SELECT * FROM (..)");
        }
    }

    @Override
    SqlQuery arranged(SqlQuery query, Output output) {
        return query;
    }

    @Override
    @Nullable
    SqlExpr limit(Select select, Select.Limit limit, Output output) {
        return sqlite.lower(limit.count());
    }

    @Override
    SqlExpr offset(Expr offset) {
        return sqlite.lower(offset);
    }

    @Override
    SqlQuery exists(Select select) {
        return select(select, Place.EXISTS);
    }

    @Override
    void checkCompound(SelectBody.Compound compound, Output output) {
        // SQLite takes every compound.
    }

    @Override
    SqlExpr group(SelectBody.Core core, Expr group, Output output) {
        if (group instanceof Expr.ColumnRef ref && context().facts().binding(ref) instanceof Binding.OfAlias) {
            return SqlExpr.of(new Shape.Name(List.of(ref.column().text())), SqlType.UNKNOWN, ref.span());
        }
        return group instanceof Expr.IntegerLiteral number
                ? NestedRows.number(context(), number, output)
                : sqlite.lower(group);
    }

    @Override
    void checkGroups(SelectBody.Core core, List<SqlExpr> groups, Output output) {
        // SQLite takes bare columns.
    }

    @Override
    void checkRecursion(Select.CommonTable table) {
        // SQLite takes ORDER BY and LIMIT in a recursion.
    }

    @Override
    SqlExpr list(ResultColumn.Listed listed, List<ResultColumn> columns) {
        Select select = listed.select();
        Output child = item(select, columns);
        SqlQuery query = select(select, child);
        List<String> names = new ArrayList<>();
        List<SqlExpr> elements = new ArrayList<>();
        for (int i = 0; i < child.cells().size(); i++) {
            names.add("c" + (i + 1));
            SqlExpr value = SqlExpr.of(
                    new Shape.Name(List.of("c" + (i + 1))), child.types().get(i), select.span());
            elements.add(element(value, child.cells().get(i)));
        }
        SqlExpr array = JsonRows.sqlite(elements, select.span());
        SqlExpr rows = SqlExpr.call("json_group_array", SqlType.JSON, select.span(), array);
        SqlQuery.Core core = new SqlQuery.Core(
                false,
                List.of(new SqlQuery.Item(rows, null)),
                new SqlQuery.TableRef(ROWS, null, ""),
                null,
                List.of(),
                null,
                List.of());
        SqlQuery.With with = new SqlQuery.With(false, List.of(new SqlQuery.CommonTable(ROWS, names, "", query)));
        return SqlExpr.of(
                new Shape.Scalar(new SqlQuery(with, core, List.of(), null, null)), SqlType.TEXT, select.span());
    }

    private static SqlExpr element(SqlExpr value, Cell cell) {
        if (cell instanceof Cell.ListText) {
            return SqlExpr.call("json", SqlType.JSON, value.span(), value);
        } else if (value.is(Kind.BLOB)) {
            SqlExpr hex = SqlExpr.call(
                    "lower", SqlType.TEXT, value.span(), SqlExpr.call("hex", SqlType.TEXT, value.span(), value));
            SqlExpr test = SqlExpr.of(new Shape.Postfix(value, "IS NOT NULL"), SqlType.BOOLEAN, value.span());
            return SqlExpr.of(
                    new Shape.CaseOf(null, List.of(new Shape.Branch(test, hex)), null), SqlType.TEXT, value.span());
        }
        return value;
    }

    @Override
    List<SqlOrder> implicitOrder(Expr.FunctionCall call) {
        List<Relation> scope = context().scope();
        Relation single = scope.size() == 1 ? scope.get(0) : null;
        if (single == null
                || single.table() == null
                || single.table().primaryKey().isEmpty()) {
            return List.of();
        }
        return single.table().primaryKey().get().columns().stream()
                .map(column ->
                        new SqlOrder(sqlite.column(single, column, context().needsQualifier(), call.span()), false, ""))
                .toList();
    }

    /** The rowid tells whether the row of a table is there; a query around anything else has a column that does. */
    @Override
    SqlExpr present(ResultColumn.Nested nested) {
        Relation relation = nested.relation();
        String name = rowid(relation);
        if (name == null) {
            probed.add(relation);
            name = PRESENT;
        }
        Shape column = new Shape.Name(List.of(context().alias(relation), name));
        SourceSpan span = nested.item().span();
        return SqlExpr.of(
                new Shape.Postfix(SqlExpr.of(column, SqlType.INTEGER, span), "IS NOT NULL"), SqlType.BOOLEAN, span);
    }

    private static @Nullable String rowid(Relation relation) {
        Table table = relation.table();
        if (table == null || table.kind() != Table.Kind.TABLE || relation.kind() != Relation.Kind.TABLE) {
            return null;
        }
        return Stream.of("rowid", "oid", "_rowid_")
                .filter(name -> relation.columns().stream()
                        .noneMatch(column -> Identifier.key(column.name()).equals(name)))
                .findFirst()
                .orElse(null);
    }

    @Override
    SqlQuery.Source probed(Relation relation, SqlQuery.Source source) {
        if (!probed.contains(relation)) {
            return source;
        }
        SourceSpan span = context().facts().statement().span();
        SqlQuery.Core core = new SqlQuery.Core(
                false,
                List.of(
                        new SqlQuery.Item(SqlExpr.atom("*", SqlType.UNKNOWN, span), null),
                        new SqlQuery.Item(SqlExpr.atom("1", SqlType.INTEGER, span), PRESENT)),
                source,
                null,
                List.of(),
                null,
                List.of());
        return new SqlQuery.Derived(SqlQuery.of(core), context().alias(relation), List.of());
    }

    @Override
    String hint(TableSource.Named named) {
        TableSource.IndexHint hint = named.index();
        if (hint == null) {
            return "";
        }
        return hint.index() == null
                ? "NOT INDEXED"
                : "INDEXED BY " + Spelling.quoted(hint.index().text());
    }

    @Override
    SqlQuery.Source function(TableSource.Function function, Relation relation) {
        List<SqlExpr> arguments = new ArrayList<>();
        for (Expr argument : function.arguments()) {
            arguments.add(sqlite.lower(argument));
        }
        SqlExpr call = SqlExpr.call(
                function.name().name().key(), SqlType.UNKNOWN, function.span(), arguments.toArray(SqlExpr[]::new));
        return new SqlQuery.TableFunction("", call, "", context().alias(relation), List.of());
    }

    @Override
    SqlQuery.Source join(TableSource.Join join) {
        SqlQuery.Source left = source(join.left());
        SqlQuery.Source right = source(join.right());
        Expr condition = join.on();
        SharedColumn.of(join, context().facts()).forEach(column -> checkDigits(join, column));
        String operator = switch (join.kind()) {
            case COMMA -> condition == null && join.using().isEmpty() ? "," : "JOIN";
            case INNER -> "JOIN";
            case CROSS -> "CROSS JOIN";
            case LEFT -> "LEFT JOIN";
            case RIGHT -> "RIGHT JOIN";
            case FULL -> "FULL JOIN";
        };
        return new SqlQuery.Join(
                left,
                join.natural() ? "NATURAL " + operator : operator,
                right,
                condition == null ? null : sqlite.condition(condition),
                join.using().stream().map(name -> name.text()).toList());
    }

    /** SQLite compares what is stored: exact decimals of one scale. */
    private void checkDigits(TableSource.Join join, SharedColumn shared) {
        ValueType right = shared.right().column().value();
        for (Binding.OfColumn column : shared.left()) {
            ValueType left = column.column().value();
            boolean decimal = left.type().is(Kind.NUMERIC) || right.type().is(Kind.NUMERIC);
            if (decimal
                    && !(left.type().is(right.type().kind())
                            && left.type().scale() == right.type().scale())) {
                throw context()
                        .typeOperation(
                                join,
                                "\"" + column.column().name() + "\" is of type " + left.type()
                                        + " on the left side and of type " + right.type() + " on the right one",
                                "write ON");
            }
        }
    }
}

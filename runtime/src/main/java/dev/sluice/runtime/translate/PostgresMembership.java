package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.types.Affinity;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code x IN (SELECT ..)} on PostgreSQL: both sides are brought to one type, as SQLite's affinities do. */
final class PostgresMembership {
    private static final UnaryOperator<SqlExpr> AS_IS = UnaryOperator.identity();

    private final PostgresExpressions expressions;
    private final Context context;

    PostgresMembership(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
    }

    /**
     * Looks for a value among the rows of a query.
     *
     * @param kept whether it is a condition of its own in WHERE or ON, so that false and NULL mean the same
     */
    SqlExpr inSelect(Expr.InSelect node, boolean kept) {
        Select select = node.select();
        List<ResultColumn> columns = SoughtColumns.columns(context, node);
        List<Expr> operands = SoughtColumns.operands(node);
        SqlExpr members = operands.size() == 1 ? inMembers(node, columns, kept) : null;
        if (members != null) {
            return members;
        }
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < operands.size() && i < columns.size(); i++) {
            meetings.add(meeting(operands.get(i), columns.get(i), last(select.body(), i), node));
        }
        SqlQuery query = expressions.queries().sought(node);
        List<SqlExpr> left = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            SqlType type = columns.get(i) instanceof ResultColumn.Scalar scalar
                    ? scalar.value().type()
                    : SqlType.UNKNOWN;
            left.add(meetings.get(i).left().apply(operand(operands.get(i), type, query.body(), i)));
        }
        SqlExpr operand = node.operand() instanceof Expr.RowValue
                ? SqlExpr.of(
                        new Shape.Row(left), SqlType.UNKNOWN, node.operand().span())
                : left.get(0);
        boolean plain = meetings.stream().allMatch(meeting -> meeting.right() == AS_IS);
        return SqlExpr.of(
                new Shape.InQuery(operand, node.negated(), plain ? query : converted(query, meetings, columns, node)),
                SqlType.BOOLEAN,
                node.span());
    }

    /** A truth value is looked for as a number where the query has numbers: its 0 may be said to be a BOOLEAN. */
    private SqlExpr operand(Expr expr, SqlType type, SqlQuery.Body body, int index) {
        boolean literal = type.is(Kind.NUMERIC) && PostgresConversions.number(expr, type) != null;
        boolean typed = literal || type.isTemporal() || SqliteExtensions.has(type);
        SqlExpr value = typed ? expressions.coerce(expr, type) : expressions.lower(expr);
        boolean numbers = hasNumbers(body, index);
        if (!numbers && value.is(Kind.INTEGER) && context.type(expr).is(Kind.BOOLEAN)) {
            return expressions.coerce(expr, SqlType.BOOLEAN);
        }
        return numbers && value.is(Kind.BOOLEAN) ? expressions.conversions().integer(value) : value;
    }

    private static boolean hasNumbers(SqlQuery.Body body, int index) {
        SqlQuery.Body first = body;
        while (first instanceof SqlQuery.Compound compound) {
            first = compound.left();
        }
        if (first instanceof SqlQuery.Values values) {
            return values.rows().get(0).get(index).is(Kind.INTEGER);
        }
        return first instanceof SqlQuery.Core core
                && index < core.items().size()
                && core.items().get(index).expr().is(Kind.INTEGER);
    }

    /** {@code (a, b) = (SELECT ..)}, and the other comparisons but IS. */
    SqlExpr row(Expr.Binary node, Expr.RowValue row, Select select) {
        List<ResultColumn> columns = context.facts().columns(select);
        SqlQuery query = expressions.queries().first(select);
        if (query == null) {
            throw context.undefinedOrder(
                    node.right(),
                    "this subquery may have several rows, and which one is taken is not defined",
                    "add ORDER BY and LIMIT 1, or an aggregate");
        }
        List<SqlExpr> left = new ArrayList<>();
        for (int i = 0; i < row.items().size(); i++) {
            Expr item = row.items().get(i);
            ValueType value = context.value(item);
            boolean alike = columns.get(i) instanceof ResultColumn.Scalar scalar
                    && (scalar.value().type().equals(value.type())
                            || (isPlainNumber(scalar.value()) && isPlainNumber(value)))
                    && value.collation().sequence() == Collation.Sequence.BINARY
                    && scalar.value().collation().sequence() == Collation.Sequence.BINARY;
            if (!alike) {
                throw refusal(node);
            }
            left.add(expressions.bytewise(expressions.lower(item)));
        }
        return SqlExpr.of(new Shape.Row(left), SqlType.UNKNOWN, row.span())
                .infix(
                        node.operator().symbol(),
                        SqlExpr.of(
                                new Shape.Scalar(query),
                                SqlType.UNKNOWN,
                                node.right().span()),
                        SqlType.BOOLEAN);
    }

    /** Converts the columns of a query. */
    private static SqlQuery converted(
            SqlQuery query, List<Meeting> meetings, List<ResultColumn> columns, Expr.InSelect node) {
        List<String> names = new ArrayList<>();
        List<SqlQuery.Item> items = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            String name = "c" + (i + 1);
            names.add(name);
            SqlType type = ((ResultColumn.Scalar) columns.get(i)).value().type();
            SqlExpr value = SqlExpr.of(new Shape.Name(List.of(name)), type, node.span());
            items.add(new SqlQuery.Item(meetings.get(i).right().apply(value), null));
        }
        return SqlQuery.of(new SqlQuery.Core(
                false, items, new SqlQuery.Derived(query, "looked", names), null, List.of(), null, List.of()));
    }

    /** {@code x IN (SELECT value FROM json_each(..))}: the affinity of the left side is applied to the members. */
    private @Nullable SqlExpr inMembers(Expr.InSelect node, List<ResultColumn> columns, boolean kept) {
        Expr selected =
                columns.size() == 1 && columns.get(0) instanceof ResultColumn.Scalar scalar ? scalar.expr() : null;
        PostgresMembers.Member read =
                selected == null ? null : expressions.members().of(selected);
        ValueType left = context.value(node.operand());
        boolean text = left.type().is(Kind.TEXT) && left.collation().sequence() == Collation.Sequence.BINARY;
        boolean number = left.type().is(Kind.INTEGER) || left.type().is(Kind.REAL);
        if (read == null || !(node.select().body() instanceof SelectBody.Core) || !(text || number)) {
            return null;
        }
        Comparing.checkAffinity(context, node.operand());
        SqlQuery query = expressions
                .queries()
                .select(node.select(), expressions.queries().output(node.select(), QueryLowering.Place.MEMBERS));
        SqlQuery.Core core = (SqlQuery.Core) query.body();
        SqlExpr member = core.items().get(0).expr().as(SqlType.TEXT);
        if (text
                && (query.limit() != null
                        || query.offset() != null
                        || !core.groupBy().isEmpty())) {
            return null;
        }
        SqlExpr where = core.where();
        SqlExpr value = member;
        if (text) {
            SqlExpr kind = expressions.members().isNoNumber(read);
            where = where == null ? kind : where.infix("AND", kind, SqlType.BOOLEAN);
        } else if (left.affinity().isNumeric()) {
            value = context.helper("num_or_nan", SqlType.NUMBER, node.span(), member);
        } else {
            value = expressions.members().number(new PostgresMembers.Member(member, read.type(), read.collation()));
        }
        SqlQuery.Core typed = new SqlQuery.Core(
                core.distinct(),
                List.of(new SqlQuery.Item(value, null)),
                core.from(),
                where,
                core.groupBy(),
                core.having(),
                core.windows());
        SqlQuery members = new SqlQuery(query.with(), typed, query.orderBy(), query.limit(), query.offset());
        SqlExpr found = SqlExpr.of(
                new Shape.InQuery(expressions.lower(node.operand()), node.negated(), members),
                SqlType.BOOLEAN,
                node.span());
        boolean exact = !text || !left.nullable() || (kept && !node.negated());
        return exact ? found : unlessUnknown(found, node, query);
    }

    /** A text that is NULL is not known to be among numbers, which have been left out. */
    private SqlExpr unlessUnknown(SqlExpr found, Expr.InSelect node, SqlQuery all) {
        SqlExpr some = SqlExpr.of(new Shape.ExistsIn(all), SqlType.BOOLEAN, node.span());
        SqlExpr none = SqlExpr.of(new Shape.Prefix("NOT", some), SqlType.BOOLEAN, node.span());
        SqlExpr known = SqlExpr.of(
                        new Shape.Postfix(expressions.lower(node.operand()), "IS NOT NULL"),
                        SqlType.BOOLEAN,
                        node.span())
                .infix("OR", none, SqlType.BOOLEAN);
        Shape choice = new Shape.CaseOf(null, List.of(new Shape.Branch(known, found)), null);
        return SqlExpr.of(choice, SqlType.BOOLEAN, node.span());
    }

    /** What is done to both sides before they are compared. */
    private record Meeting(UnaryOperator<SqlExpr> left, UnaryOperator<SqlExpr> right) {}

    /**
     * As for {@code =}.
     *
     * @param last the column in the query's last part, of which a compound has its affinity and collation
     */
    private Meeting meeting(Expr operand, ResultColumn column, @Nullable ValueType last, Expr.InSelect node) {
        Affinity affinity = last == null ? Affinity.NONE : last.affinity();
        ValueType left = context.value(operand);
        if (!(column instanceof ResultColumn.Scalar scalar)) {
            throw refusal(node);
        }
        ValueType right = scalar.value();
        Comparing.checkDistinct(context, left.type(), node, "are not looked for in a list");
        Collation.Sequence sequence = Comparing.collation(left, last == null ? right : last);
        if (left.type().is(Kind.TEXT) && right.type().is(Kind.TEXT) && sequence != Collation.Sequence.BINARY) {
            UnaryOperator<SqlExpr> folded = value -> expressions.collated(value, sequence);
            return new Meeting(folded, folded);
        }
        String untyped = right.type().is(Kind.NULL) ? PostgresTypes.name(left.type()) : null;
        if (untyped != null) {
            return new Meeting(AS_IS, value -> value.cast(untyped, left.type()));
        }
        String typed = left.type().is(Kind.NULL) ? PostgresTypes.name(right.type()) : null;
        if (typed != null) {
            return new Meeting(
                    value -> value.traits().untyped()
                            ? value
                            : PostgresConversions.throughText(value).cast(typed, right.type()),
                    AS_IS);
        }
        boolean alike = left.type().equals(right.type())
                || (left.type().isNumber() && right.type().isNumber())
                || left.type().is(Kind.NULL)
                || right.type().is(Kind.NULL);
        PostgresChoices choices = new PostgresChoices(expressions);
        // A choice has no affinity, so that of a REAL column makes it one.
        if (isPlainNumber(right) && affinity != Affinity.REAL && choices.isWide(operand)) {
            return new Meeting(value -> choices.numberOf(operand), choices::exact);
        }
        if (isPlainNumber(left) && right.type().is(Kind.BOOLEAN)) {
            return new Meeting(AS_IS, expressions.conversions()::integer);
        } else if (left.type().is(Kind.INTEGER) && right.type().is(Kind.REAL)) {
            return new Meeting(expressions.pairs()::besideReal, AS_IS);
        } else if (left.type().is(Kind.REAL) && right.type().is(Kind.INTEGER)) {
            return new Meeting(AS_IS, expressions.pairs()::besideReal);
        }
        if (alike && !ExpressionLowering.isOpen(right.type())) {
            return new Meeting(AS_IS, AS_IS);
        }
        if (isTruth(left, left.affinity()) && isPlainNumber(right)) {
            return new Meeting(expressions.conversions()::integer, AS_IS);
        } else if (isPlainNumber(left) && isTruth(right, affinity)) {
            return new Meeting(AS_IS, value -> value.cast("int", SqlType.INTEGER));
        }
        UnaryOperator<SqlExpr> number = value -> context.helper("num_or_nan", SqlType.NUMBER, node.span(), value);
        if (left.type().is(Kind.TEXT) && isPlainNumber(right) && affinity.isNumeric()) {
            return new Meeting(number, AS_IS);
        } else if (isPlainNumber(left)
                && right.type().is(Kind.TEXT)
                && left.affinity().isNumeric()) {
            return new Meeting(AS_IS, number);
        } else if (left.type().is(Kind.TEXT)
                && left.affinity() == Affinity.TEXT
                && affinity != Affinity.BLOB
                && isPlainNumber(right)) {
            return new Meeting(AS_IS, value -> expressions.conversions().text(value, node));
        } else if (isPlainNumber(left)
                && left.affinity() == Affinity.NONE
                && right.type().is(Kind.TEXT)
                && affinity == Affinity.TEXT
                && sequence == Collation.Sequence.BINARY) {
            return new Meeting(value -> expressions.conversions().text(value, operand), AS_IS);
        }
        throw refusal(node);
    }

    /** Returns what is known of a column in the last part of a query; null if it is no value. */
    private @Nullable ValueType last(SelectBody body, int index) {
        if (body instanceof SelectBody.Compound compound) {
            return last(compound.right(), index);
        } else if (body instanceof SelectBody.Values values) {
            List<Expr> row = values.rows().get(values.rows().size() - 1);
            return context.value(row.get(index));
        }
        List<ResultColumn> columns = ((SelectBody.Core) body)
                .items().stream()
                        .flatMap(item -> context.facts().columns(item).stream())
                        .toList();
        return columns.get(index) instanceof ResultColumn.Scalar scalar ? scalar.value() : null;
    }

    /** Tells whether a value is a predicate's, which is a number like any other; a column of its own type is none. */
    private static boolean isTruth(ValueType value, Affinity affinity) {
        return value.type().is(Kind.BOOLEAN) && affinity == Affinity.NONE;
    }

    private static boolean isPlainNumber(ValueType value) {
        return value.type().is(Kind.INTEGER) || value.type().is(Kind.REAL);
    }

    private RefusedException refusal(Expr node) {
        return context.notPortable(
                node, "the values and the subquery's column are not of one type", "convert one of them with CAST");
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.PostgresPairs.Pair;
import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Comparisons on PostgreSQL: which operator, of rows, ranges and lists too, answers as SQLite does where there is NULL. */
final class PostgresComparisons {
    private final PostgresExpressions expressions;
    private final PostgresPairs pairs;
    private final Context context;

    PostgresComparisons(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.pairs = expressions.pairs();
        this.context = expressions.context();
    }

    SqlExpr compare(Expr.Binary node) {
        BinaryOperator operator = node.operator();
        boolean is = operator == BinaryOperator.IS || operator == BinaryOperator.IS_NOT;
        if (is && (node.right() instanceof Expr.NullLiteral || node.left() instanceof Expr.NullLiteral)) {
            Expr tested = node.right() instanceof Expr.NullLiteral ? node.left() : node.right();
            String test = operator == BinaryOperator.IS ? "IS NULL" : "IS NOT NULL";
            return SqlExpr.of(new Shape.Postfix(expressions.lower(tested), test), SqlType.BOOLEAN, node.span());
        }
        if (is && node.right() instanceof Expr.BooleanLiteral truth) {
            String test = (operator == BinaryOperator.IS ? "IS " : "IS NOT ") + (truth.value() ? "TRUE" : "FALSE");
            SqlExpr condition = expressions.condition(node.left());
            return SqlExpr.of(new Shape.Postfix(condition, test), SqlType.BOOLEAN, node.span());
        }
        if (node.left() instanceof Expr.RowValue left && node.right() instanceof Expr.RowValue right) {
            return rows(node, left, right, symbol(node, node.left(), node.right()));
        }
        if (node.left() instanceof Expr.RowValue row
                && node.right() instanceof Expr.ScalarSubquery subquery
                && !is
                && row.items().size()
                        == context.facts().columns(subquery.select()).size()) {
            return new PostgresMembership(expressions).row(node, row, subquery.select());
        }
        if (node.left() instanceof Expr.ScalarSubquery
                && node.right() instanceof Expr.RowValue row
                && !is
                && row.items().stream().allMatch(PostgresComparisons::isGiven)) {
            return compare(new Expr.Binary(mirrored(operator), row, node.left(), node.span()));
        }
        SqlExpr member =
                expressions.members().compare(node.left(), symbol(node, node.left(), node.right()), node.right(), node);
        if (member != null) {
            return member;
        }
        DateRange range = DateRange.of(context, node);
        if (range != null) {
            return range.condition(expressions.lower(range.time()), expressions.dates()::bound);
        }
        boolean point = context.type(node.left()).is(Kind.POINT)
                || context.type(node.right()).is(Kind.POINT);
        if (point) {
            Comparing.check(context, node.left(), node.right(), node, isOrder(operator));
            String symbol = symbol(node, node.left(), node.right());
            return expressions.extensions().points(node.left(), node.right(), symbol, node);
        }
        String symbol = symbol(node, node.left(), node.right());
        Pair pair = pairs.exactly(pairs.pair(node.left(), node.right(), node, isOrder(operator)), symbol);
        return pair.left().infix(symbol, pair.right(), SqlType.BOOLEAN);
    }

    /** Tells whether a value has no collation, so that it may change sides. */
    private static boolean isGiven(Expr expr) {
        return expr instanceof Expr.IntegerLiteral
                || expr instanceof Expr.RealLiteral
                || expr instanceof Expr.StringLiteral
                || expr instanceof Expr.Parameter;
    }

    private static BinaryOperator mirrored(BinaryOperator operator) {
        return switch (operator) {
            case LT -> BinaryOperator.GT;
            case LE -> BinaryOperator.GE;
            case GT -> BinaryOperator.LT;
            case GE -> BinaryOperator.LE;
            default -> operator;
        };
    }

    private String symbol(Expr.Binary node, Expr left, Expr right) {
        boolean exact = node.operator() == BinaryOperator.IS || node.operator() == BinaryOperator.IS_NOT;
        if (!exact) {
            return node.operator().symbol();
        }
        boolean equal = node.operator() == BinaryOperator.IS;
        boolean nullable =
                context.value(left).nullable() || context.value(right).nullable() || left instanceof Expr.RowValue;
        if (!nullable) {
            return equal ? "=" : "<>";
        }
        return equal ? "IS NOT DISTINCT FROM" : "IS DISTINCT FROM";
    }

    /**
     * {@code a IS b} where rows are kept: PostgreSQL never looks up IS NOT DISTINCT FROM in an index ("Operator Classes and
     * Operator Families"), so it becomes {@code =} where one side is never NULL, and {@code a = ? OR a IS NULL AND ? IS NULL}
     * for a parameter.
     *
     * @return the condition, or null where there is no such form
     */
    @Nullable
    SqlExpr served(Expr.Binary node) {
        Expr left = node.left();
        Expr right = node.right();
        if (isConstant(left)
                || isConstant(right)
                || left instanceof Expr.RowValue
                || right instanceof Expr.RowValue
                || expressions.members().text(left) != null
                || expressions.members().text(right) != null) {
            return null;
        }
        if (!context.value(left).nullable() || !context.value(right).nullable()) {
            return equal(left, right, node);
        }
        boolean looksUp = (left instanceof Expr.ColumnRef && right instanceof Expr.Parameter)
                || (left instanceof Expr.Parameter && right instanceof Expr.ColumnRef);
        if (!looksUp) {
            return null;
        }
        SqlExpr both = isNull(left, node).infix("AND", isNull(right, node), SqlType.BOOLEAN);
        return equal(left, right, node).infix("OR", both, SqlType.BOOLEAN);
    }

    private static boolean isConstant(Expr expr) {
        return expr instanceof Expr.NullLiteral || expr instanceof Expr.BooleanLiteral;
    }

    private SqlExpr isNull(Expr expr, Expr.Binary node) {
        SqlExpr value = expr instanceof Expr.Parameter
                ? pairs.pair(node.left(), node.right(), node, false).of(expr == node.left())
                : expressions.lower(expr);
        return SqlExpr.of(new Shape.Postfix(value, "IS NULL"), SqlType.BOOLEAN, expr.span());
    }

    private static boolean isOrder(BinaryOperator operator) {
        return operator.precedence() == BinaryOperator.LT.precedence();
    }

    private SqlExpr rows(Expr.Binary node, Expr.RowValue left, Expr.RowValue right, String symbol) {
        if (left.items().size() != right.items().size()) {
            throw context.notPortable(node, "row values of different sizes", "compare as many values on each side");
        }
        List<SqlExpr> a = new ArrayList<>();
        List<SqlExpr> b = new ArrayList<>();
        for (int i = 0; i < left.items().size(); i++) {
            boolean order = isOrder(node.operator());
            Pair met = pairs.pair(left.items().get(i), right.items().get(i), node, order);
            Pair pair = order ? met : pairs.exactly(met, "=");
            a.add(typed(pair.left()));
            b.add(typed(pair.right()));
            if (!pairs.exactly(met, "=").equals(met) && order) {
                a.add(pairs.rest(pair.left()));
                b.add(pairs.rest(pair.right()));
            }
        }
        SqlExpr first = SqlExpr.of(new Shape.Row(a), SqlType.UNKNOWN, left.span());
        SqlExpr second = SqlExpr.of(new Shape.Row(b), SqlType.UNKNOWN, right.span());
        return first.infix(symbol, second, SqlType.BOOLEAN);
    }

    private static SqlExpr typed(SqlExpr value) {
        return value.traits().untyped() && value.is(Kind.TEXT) ? value.cast("text", SqlType.TEXT) : value;
    }

    /** {@code left = right}, for the conditions of {@code CASE x WHEN y}. */
    SqlExpr equal(Expr left, Expr right, Expr at) {
        if (left instanceof Expr.RowValue a && right instanceof Expr.RowValue b) {
            return rows(new Expr.Binary(BinaryOperator.EQ, left, right, at.span()), a, b, "=");
        }
        SqlExpr member = expressions.members().compare(left, "=", right, at);
        if (member != null) {
            return member;
        }
        Pair pair = pairs.exactly(pairs.pair(left, right, at, false), "=");
        return pair.left().infix("=", pair.right(), SqlType.BOOLEAN);
    }

    SqlExpr between(Expr.Between node) {
        DateRange[] range = DateRange.of(context, node);
        if (range != null) {
            SqlExpr time = expressions.lower(range[0].time());
            return DateRange.between(range, time, node.negated(), expressions.dates()::bound);
        }
        if (node.operand() instanceof Expr.RowValue operand
                && node.low() instanceof Expr.RowValue low
                && node.high() instanceof Expr.RowValue high) {
            Expr.Binary first = Comparing.from(node);
            Expr.Binary last = Comparing.to(node);
            SqlExpr from = rows(first, operand, low, first.operator().symbol());
            SqlExpr to = rows(last, operand, high, last.operator().symbol());
            return from.infix(node.negated() ? "OR" : "AND", to, SqlType.BOOLEAN);
        }
        SqlExpr first = expressions.members().compare(node.operand(), node.negated() ? "<" : ">=", node.low(), node);
        SqlExpr last = expressions.members().compare(node.operand(), node.negated() ? ">" : "<=", node.high(), node);
        if (first != null || last != null) {
            return both(node, first, last);
        }
        String least = node.negated() ? "<" : ">=";
        String most = node.negated() ? ">" : "<=";
        Pair low = pairs.exactly(pairs.pair(node.operand(), node.low(), node, true), least);
        Pair high = pairs.exactly(pairs.pair(node.operand(), node.high(), node, true), most);
        if (same(low.left(), high.left())) {
            return SqlExpr.of(
                    new Shape.Range(low.left(), node.negated(), low.right(), high.right()),
                    SqlType.BOOLEAN,
                    node.span());
        }
        SqlExpr from = low.left().infix(least, low.right(), SqlType.BOOLEAN);
        SqlExpr to = high.left().infix(most, high.right(), SqlType.BOOLEAN);
        return from.infix(node.negated() ? "OR" : "AND", to, SqlType.BOOLEAN);
    }

    /** Joins two comparisons of which at least one is with a member of a JSON text. */
    private SqlExpr both(Expr.Between node, @Nullable SqlExpr first, @Nullable SqlExpr last) {
        SqlExpr from = first;
        SqlExpr to = last;
        if (from == null) {
            Pair low = pairs.pair(node.operand(), node.low(), node, true);
            from = low.left().infix(node.negated() ? "<" : ">=", low.right(), SqlType.BOOLEAN);
        }
        if (to == null) {
            Pair high = pairs.pair(node.operand(), node.high(), node, true);
            to = high.left().infix(node.negated() ? ">" : "<=", high.right(), SqlType.BOOLEAN);
        }
        return from.infix(node.negated() ? "OR" : "AND", to, SqlType.BOOLEAN);
    }

    private static boolean same(SqlExpr a, SqlExpr b) {
        return a.shape().equals(b.shape());
    }

    SqlExpr inList(Expr.InList node) {
        if (node.items().isEmpty()) {
            return nowhere(node);
        }
        PostgresMembers.Member member = expressions.members().of(node.operand());
        if (member != null) {
            return any(node, item -> expressions.members().listed(member, item, node));
        } else if (node.items().stream().anyMatch(item -> expressions.members().of(item) != null)) {
            return any(node, item -> listed(node, item));
        }
        List<Pair> each = new ArrayList<>();
        for (Expr item : node.items()) {
            if (node.operand() instanceof Expr.RowValue left && item instanceof Expr.RowValue right) {
                each.add(new Pair(row(left, right, node, true), row(left, right, node, false)));
            } else {
                each.add(pairs.listed(node.operand(), item, node));
            }
        }
        each = withoutFractions(each);
        SqlExpr operand = each.get(0).left();
        if (isValue(node, each)) {
            return operand.infix(node.negated() ? "<>" : "=", each.get(0).right(), SqlType.BOOLEAN);
        }
        if (each.stream().allMatch(pair -> same(pair.left(), operand))) {
            List<SqlExpr> items = each.stream().map(Pair::right).toList();
            return SqlExpr.of(new Shape.InItems(operand, node.negated(), items), SqlType.BOOLEAN, node.span());
        }
        SqlExpr any = null;
        for (Pair pair : each) {
            SqlExpr one = pair.left().infix("=", pair.right(), SqlType.BOOLEAN);
            any = any == null ? one : any.infix("OR", one, SqlType.BOOLEAN);
        }
        SqlExpr found = Objects.requireNonNull(any);
        return node.negated() ? SqlExpr.of(new Shape.Prefix("NOT", found), SqlType.BOOLEAN, node.span()) : found;
    }

    /** No INTEGER is a fraction, beside which PostgreSQL takes the whole list for doubles. */
    private static List<Pair> withoutFractions(List<Pair> each) {
        List<Pair> whole = each.stream()
                .filter(pair -> !pair.left().is(Kind.INTEGER) || !PostgresPairs.isFraction(pair.right()))
                .toList();
        return whole.isEmpty() ? each : whole;
    }

    /** A query alone in a list would be the right side of IN: no rows instead of NULL. */
    private static boolean isValue(Expr.InList node, List<Pair> each) {
        return each.size() == 1
                && each.get(0).right().shape() instanceof Shape.Scalar
                && !(node.items().get(0) instanceof Expr.ScalarSubquery);
    }

    /** What is in no list; an aggregate stays, since without it the query would have as many rows as its tables. */
    private SqlExpr nowhere(Expr.InList node) {
        SqlExpr answer = SqlExpr.atom(node.negated() ? "TRUE" : "FALSE", SqlType.BOOLEAN, node.span());
        if (!PostgresGroups.hasAggregate(node.operand())) {
            return answer;
        }
        SqlExpr value = expressions.lower(node.operand());
        SqlExpr missing = SqlExpr.of(new Shape.Postfix(value, "IS NULL"), SqlType.BOOLEAN, node.span());
        return answer.infix(node.negated() ? "OR" : "AND", missing, SqlType.BOOLEAN);
    }

    private SqlExpr listed(Expr.InList node, Expr item) {
        SqlExpr member = expressions.members().among(node.operand(), item, node);
        if (member != null) {
            return member;
        }
        Pair pair = pairs.listed(node.operand(), item, node);
        return pair.left().infix("=", pair.right(), SqlType.BOOLEAN);
    }

    private static SqlExpr any(Expr.InList node, Function<Expr, SqlExpr> equal) {
        SqlExpr any = null;
        for (Expr item : node.items()) {
            SqlExpr one = equal.apply(item);
            any = any == null ? one : any.infix("OR", one, SqlType.BOOLEAN);
        }
        SqlExpr found = Objects.requireNonNull(any);
        return node.negated() ? SqlExpr.of(new Shape.Prefix("NOT", found), SqlType.BOOLEAN, node.span()) : found;
    }

    private SqlExpr row(Expr.RowValue left, Expr.RowValue right, Expr at, boolean wantsLeft) {
        List<SqlExpr> items = new ArrayList<>();
        for (int i = 0; i < left.items().size(); i++) {
            Pair pair = pairs.pair(left.items().get(i), right.items().get(i), at, false);
            items.add(typed(pairs.exactly(pair, "=").of(wantsLeft)));
        }
        return SqlExpr.of(new Shape.Row(items), SqlType.UNKNOWN, at.span());
    }

    /**
     * Looks for a value in a list. The planner of PostgreSQL takes {@code x = ANY(..)} for NULL where x is, though it is false where
     * the array is empty, and so loses rows and values beside an outer join; of an expression such as {@code coalesce(x)} it does
     * not know that. A condition of its own keeps the same rows either way, and the plain form is what an index serves.
     *
     * @param kept whether it is a condition of its own in WHERE or ON, so that false and NULL mean the same
     */
    SqlExpr inCollection(Expr.InCollection node, boolean kept) {
        SqlType type = context.type(node.operand());
        SqlType element = context.parameter(node.collection()).value().type();
        String name = PostgresTypes.name(element);
        boolean alike = type.equals(element) || (type.isNumber() && element.isNumber());
        if (name == null || !alike || element.is(Kind.NUMBER) || element.is(Kind.ARRAY)) {
            throw context.notPortable(
                    node.collection(),
                    "a list of " + element + " is looked through for a value " + type.ofType(),
                    "declare the type of the list's elements");
        }
        Comparing.checkDistinct(context, type, node, "are not looked for in a list");
        if (context.value(node.operand()).collation().sequence() != Collation.Sequence.BINARY) {
            throw context.notPortable(
                    node.operand(), "a list is compared by bytes only", "write lower(..) and give lower case texts");
        }
        SqlExpr mark = SqlExpr.of(new Shape.Mark(context.slot(node.collection())), SqlType.array(element), node.span())
                .cast(name + "[]", SqlType.array(element));
        SqlExpr list = SqlExpr.call(node.negated() ? "ALL" : "ANY", SqlType.BOOLEAN, node.span(), mark);
        SqlExpr value = expressions.lower(node.operand());
        SqlExpr operand = kept || value.shape() instanceof Shape.Atom
                ? value
                : SqlExpr.call("coalesce", value.type(), value.span(), value).with(value.traits());
        return (element.is(Kind.REAL) ? pairs.besideReal(operand) : operand)
                .infix(node.negated() ? "<>" : "=", list, SqlType.BOOLEAN);
    }
}

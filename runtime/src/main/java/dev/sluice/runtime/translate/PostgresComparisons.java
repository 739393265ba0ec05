package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.Affinity;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Comparisons on PostgreSQL: affinity, collation and NULL as SQLite has them. */
final class PostgresComparisons {
    private static final int EXACT_IN_A_DOUBLE = 15;
    private static final long EXACT_INTEGERS = 1L << 53;
    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:\\.\\d*)?(?:[eE][-+]?\\d+)?");
    private static final Set<String> COUNTS =
            Set.of("count", "row_number", "rank", "dense_rank", "octet_length", "length");

    private final PostgresExpressions expressions;
    private final PostgresConversions conversions;
    private final Context context;

    PostgresComparisons(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.conversions = expressions.conversions();
        this.context = expressions.context();
    }

    /** Two sides in the forms in which they may meet. */
    private record Pair(SqlExpr left, SqlExpr right) {
        SqlExpr of(boolean first) {
            return first ? left : right;
        }

        Pair turned() {
            return new Pair(/* left= */ right, /* right= */ left);
        }
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
        Pair pair = exactly(pair(node.left(), node.right(), node, isOrder(operator)), symbol);
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
                ? pair(node.left(), node.right(), node, false).of(expr == node.left())
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
            Pair met = pair(left.items().get(i), right.items().get(i), node, order);
            Pair pair = order ? met : exactly(met, "=");
            a.add(typed(pair.left()));
            b.add(typed(pair.right()));
            if (!exactly(met, "=").equals(met) && order) {
                a.add(rest(pair.left()));
                b.add(rest(pair.right()));
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
        Pair pair = exactly(pair(left, right, at, false), "=");
        return pair.left().infix("=", pair.right(), SqlType.BOOLEAN);
    }

    private Pair pair(Expr left, Expr right, Expr at, boolean order) {
        Comparing.check(context, left, right, at, order);
        Pair pair = met(left, right, at, true);
        if (pair.left().is(Kind.TEXT) && pair.right().is(Kind.TEXT)) {
            return texts(pair, Comparing.collation(context.value(left), context.value(right)), order);
        }
        return pair;
    }

    private Pair texts(Pair pair, Collation.Sequence sequence, boolean order) {
        SqlExpr left = pair.left();
        if (left.traits().untyped() && pair.right().traits().untyped()) {
            left = left.cast("text", SqlType.TEXT);
        }
        if (sequence != Collation.Sequence.BINARY) {
            return new Pair(expressions.collated(left, sequence), expressions.collated(pair.right(), sequence));
        }
        boolean told = left.bytewise() || pair.right().bytewise();
        return new Pair(order && !told ? expressions.bytewise(left) : left, pair.right());
    }

    /** Brings both sides to one type, as SQLite's affinities do ("Datatypes In SQLite", Comparison Expressions). */
    private Pair met(Expr left, Expr right, Expr at, boolean mayTurn) {
        SqlType a = Comparing.ownType(context, left);
        SqlType b = Comparing.ownType(context, right);
        if (a.is(Kind.NULL) || b.is(Kind.NULL)) {
            return new Pair(nothing(left, b), nothing(right, a));
        }
        if (a.is(Kind.BLOB) != b.is(Kind.BLOB) && !ExpressionLowering.isOpen(a) && !ExpressionLowering.isOpen(b)) {
            return new Pair(rank(left, a), rank(right, b));
        }
        if (ExpressionLowering.isOpen(a) || ExpressionLowering.isOpen(b)) {
            context.checkOperations(left);
            context.checkOperations(right);
            throw context.notPortable(
                    at, "what is compared has another type in each row", "write CAST(.. AS type) around it");
        }
        boolean ordinals = a.is(Kind.ENUM) && b.is(Kind.INTEGER) && !(right instanceof Expr.IntegerLiteral);
        if (a.is(Kind.POINT)) {
            throw context.typeOperation(at, "points are compared by = and <> alone", "write a condition for each");
        } else if (a.isTemporal() || (SqliteExtensions.has(a) && !a.is(Kind.ENUMNAME) && !ordinals)) {
            return new Pair(expressions.coerce(left, a), expressions.coerce(right, a));
        } else if (a.is(Kind.ENUMNAME) && right instanceof Expr.StringLiteral) {
            return new Pair(conversions.text(left), expressions.coerce(right, a).as(SqlType.TEXT));
        } else if (a.is(Kind.BOOLEAN)) {
            return booleans(left, right, b);
        } else if (a.isNumber() && b.isNumber()) {
            return numbers(left, right, a, b);
        } else if ((a.is(Kind.TEXT) && b.is(Kind.TEXT)) || (a.is(Kind.BLOB) && b.is(Kind.BLOB))) {
            return new Pair(expressions.lower(left), expressions.lower(right));
        } else if (a.is(Kind.ENUMNAME) && (b.is(Kind.TEXT) || b.is(Kind.ENUMNAME))) {
            return new Pair(conversions.text(left), conversions.text(right));
        } else if (ordinals) {
            return new Pair(expressions.lower(left), expressions.lower(right));
        } else if (a.is(Kind.TEXT) && b.isNumber()) {
            return textAndNumber(left, right, at);
        } else if (mayTurn) {
            return met(right, left, at, false).turned();
        }
        throw context.typeOperation(
                at, "values of types " + b + " and " + a + " are never equal in SQLite", "convert one side with CAST");
    }

    /** Bytes are greater than any other value, whatever the two are: what counts is whether there is a value. */
    private SqlExpr rank(Expr expr, SqlType type) {
        SqlExpr rank = SqlExpr.atom(type.is(Kind.BLOB) ? "2" : "1", SqlType.INTEGER, expr.span());
        return wherePresent(expr, rank);
    }

    /** Returns a value that stands for an expression, NULL where that is. */
    private SqlExpr wherePresent(Expr expr, SqlExpr value) {
        if (!context.value(expr).nullable()) {
            return value;
        }
        SqlExpr present =
                SqlExpr.of(new Shape.Postfix(expressions.lower(expr), "IS NOT NULL"), SqlType.BOOLEAN, expr.span());
        return SqlExpr.of(
                new Shape.CaseOf(null, List.of(new Shape.Branch(present, value)), null), value.type(), expr.span());
    }

    /** With a type, NULL is not taken for a test of it, whatever the setting transform_null_equals says. */
    private SqlExpr nothing(Expr expr, SqlType other) {
        if (!context.type(expr).is(Kind.NULL)) {
            return expressions.lower(expr);
        }
        String name = PostgresTypes.name(other);
        SqlExpr nothing = SqlExpr.atom("NULL", SqlType.NULL, expr.span());
        return nothing.cast(name == null ? "text" : name, SqlType.NULL);
    }

    private Pair booleans(Expr left, Expr right, SqlType other) {
        if (other.is(Kind.BOOLEAN)) {
            SqlExpr one = expressions.lower(left);
            SqlExpr two = expressions.lower(right);
            // A 0 or 1 that is said to be a truth value may still be a number within a function.
            boolean both = one.is(Kind.BOOLEAN) == two.is(Kind.BOOLEAN);
            return both ? new Pair(one, two) : new Pair(conversions.integer(one), conversions.integer(two));
        }
        if (!other.isNumber()) {
            throw context.typeOperation(right, "a BOOLEAN is 0 or 1", "write TRUE or FALSE");
        }
        BigDecimal literal = PostgresConversions.number(right, SqlType.numeric(18, 0));
        boolean zeroOrOne = literal != null && (literal.signum() == 0 || literal.compareTo(BigDecimal.ONE) == 0);
        if (zeroOrOne && right instanceof Expr.IntegerLiteral) {
            return new Pair(expressions.lower(left), expressions.coerce(right, SqlType.BOOLEAN));
        }
        if (left instanceof Expr.ColumnRef) {
            throw context.typeOperation(right, "a BOOLEAN is 0 or 1", "write TRUE or FALSE");
        }
        return new Pair(conversions.number(left), conversions.number(right));
    }

    private Pair numbers(Expr left, Expr right, SqlType a, SqlType b) {
        if (a.is(Kind.NUMERIC) || b.is(Kind.NUMERIC)) {
            return new Pair(beside(left, right, a, b), beside(right, left, b, a));
        }
        if (isLarge(left, b) || isLarge(right, a)) {
            return new Pair(exact(left), exact(right));
        }
        return new Pair(conversions.number(left), conversions.number(right));
    }

    /**
     * SQLite compares an INTEGER and a REAL exactly, PostgreSQL as doubles: an INTEGER that is none gives way to the next double
     * on the side that the comparison does not ask for, or to NaN, which equals no REAL.
     */
    private Pair exactly(Pair pair, String symbol) {
        if (isReal(pair.right()) && isWide(pair.left())) {
            return new Pair(beside(pair.left(), symbol), pair.right());
        } else if (isReal(pair.left()) && isWide(pair.right())) {
            return exactly(pair.turned(), turned(symbol)).turned();
        }
        return pair;
    }

    /** An INTEGER in a form that is equal to a REAL where their exact values are. */
    SqlExpr besideReal(SqlExpr integer) {
        return isWide(integer) ? beside(integer, "=") : integer;
    }

    private SqlExpr beside(SqlExpr integer, String symbol) {
        String helper = switch (symbol) {
            case "<", ">=" -> "real_below";
            case ">", "<=" -> "real_above";
            default -> "real_same";
        };
        return context.helper(helper, SqlType.REAL, integer.span(), integer);
    }

    /** What an INTEGER is more than its double, which decides among equal doubles. */
    private SqlExpr rest(SqlExpr value) {
        return isWide(value)
                ? context.helper("real_rest", SqlType.INTEGER, value.span(), value)
                : SqlExpr.atom("0", SqlType.INTEGER, value.span());
    }

    private static String turned(String symbol) {
        return switch (symbol) {
            case "<" -> ">";
            case "<=" -> ">=";
            case ">" -> "<";
            case ">=" -> "<=";
            default -> symbol;
        };
    }

    /** A small constant rounds no INTEGER across it. */
    private static boolean isReal(SqlExpr value) {
        if (!value.is(Kind.REAL)) {
            return false;
        }
        SqlExpr operand = value.shape() instanceof Shape.CastTo cast ? cast.operand() : value;
        SqlExpr digits = operand.shape() instanceof Shape.Prefix sign ? sign.operand() : operand;
        if (!(digits.shape() instanceof Shape.Atom atom)
                || !DECIMAL.matcher(atom.text()).matches()) {
            return true;
        }
        return Double.parseDouble(atom.text()) >= EXACT_INTEGERS;
    }

    private static boolean isWide(SqlExpr value) {
        boolean few = value.shape() instanceof Shape.Call call && COUNTS.contains(call.function());
        return value.is(Kind.INTEGER) && !value.traits().narrow() && !few && !(value.shape() instanceof Shape.Atom);
    }

    /** SQLite compares an INTEGER and a REAL exactly, PostgreSQL as doubles. */
    private static boolean isLarge(Expr expr, SqlType other) {
        boolean large = expr instanceof Expr.IntegerLiteral integer
                && (integer.value() > EXACT_INTEGERS || integer.value() < -EXACT_INTEGERS);
        return large && !other.is(Kind.INTEGER);
    }

    private SqlExpr exact(Expr expr) {
        SqlExpr value = conversions.number(expr);
        return value.is(Kind.INTEGER)
                ? value.cast("numeric", SqlType.NUMBER)
                : context.helper("exact", SqlType.NUMBER, expr.span(), value);
    }

    /** A decimal literal is exact beside an exact decimal; any other REAL takes both sides to doubles. */
    private SqlExpr beside(Expr expr, Expr other, SqlType type, SqlType otherType) {
        SqlType any = SqlType.numeric(18, 0);
        BigDecimal literal = PostgresConversions.number(expr, any);
        if (literal != null && otherType.is(Kind.NUMERIC)) {
            return SqlExpr.atom(literal.toPlainString(), otherType, expr.span());
        }
        boolean real = otherType.is(Kind.REAL) && PostgresConversions.number(other, any) == null;
        if (type.is(Kind.NUMERIC) && real) {
            if (type.precision() > EXACT_IN_A_DOUBLE) {
                throw context.typeOperation(
                        expr, "more than 15 digits are not exact beside a REAL", "CAST one side first");
            }
            return expressions.lower(expr).cast("float8", SqlType.REAL);
        }
        return conversions.number(expr);
    }

    /**
     * A text beside a number: the side whose affinity counts decides whether the text is read as a number or the number is
     * written as text; without one they stay what they are, and every text is greater than every number.
     */
    private Pair textAndNumber(Expr text, Expr number, Expr at) {
        if (context.type(number).is(Kind.NUMERIC)) {
            throw context.typeOperation(at, "a text beside an exact decimal", "convert one side with CAST");
        } else if (context.value(number).affinity().isNumeric()) {
            return new Pair(asNumber(text), conversions.number(number));
        } else if (context.value(text).affinity() == Affinity.TEXT) {
            SqlExpr value = number instanceof Expr.IntegerLiteral literal
                    ? SqlExpr.atom("'" + literal.value() + "'", SqlType.TEXT, number.span())
                            .with(SqlExpr.Traits.UNTYPED)
                    : conversions.text(number);
            return new Pair(expressions.lower(text), value);
        }
        return new Pair(beyondNumbers(text), conversions.number(number));
    }

    /** Reads a text as NUMERIC affinity does; NaN, which PostgreSQL takes for the greatest number, for one that stays text. */
    private SqlExpr asNumber(Expr text) {
        if (text instanceof Expr.StringLiteral literal) {
            BigDecimal value = Literals.decimal(literal.value());
            return value == null
                    ? beyondNumbers(text)
                    : SqlExpr.atom(value.toPlainString(), SqlType.INTEGER, text.span());
        }
        return context.helper("num_or_nan", SqlType.NUMBER, text.span(), expressions.lower(text));
    }

    private SqlExpr beyondNumbers(Expr text) {
        SqlExpr beyond = SqlExpr.atom("'NaN'", SqlType.TEXT, text.span()).cast("float8", SqlType.NUMBER);
        return wherePresent(text, beyond);
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
        Pair low = exactly(pair(node.operand(), node.low(), node, true), least);
        Pair high = exactly(pair(node.operand(), node.high(), node, true), most);
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
            Pair low = pair(node.operand(), node.low(), node, true);
            from = low.left().infix(node.negated() ? "<" : ">=", low.right(), SqlType.BOOLEAN);
        }
        if (to == null) {
            Pair high = pair(node.operand(), node.high(), node, true);
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
        if (expressions.members().of(node.operand()) != null) {
            return memberInList(node);
        }
        List<Pair> pairs = new ArrayList<>();
        for (Expr item : node.items()) {
            if (node.operand() instanceof Expr.RowValue left && item instanceof Expr.RowValue right) {
                pairs.add(new Pair(row(left, right, node, true), row(left, right, node, false)));
            } else {
                pairs.add(listed(node.operand(), item, node));
            }
        }
        SqlExpr operand = pairs.get(0).left();
        if (pairs.stream().allMatch(pair -> same(pair.left(), operand))) {
            List<SqlExpr> items = pairs.stream().map(Pair::right).toList();
            return SqlExpr.of(new Shape.InItems(operand, node.negated(), items), SqlType.BOOLEAN, node.span());
        }
        SqlExpr any = null;
        for (Pair pair : pairs) {
            SqlExpr one = pair.left().infix("=", pair.right(), SqlType.BOOLEAN);
            any = any == null ? one : any.infix("OR", one, SqlType.BOOLEAN);
        }
        SqlExpr found = Objects.requireNonNull(any);
        return node.negated() ? SqlExpr.of(new Shape.Prefix("NOT", found), SqlType.BOOLEAN, node.span()) : found;
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

    private SqlExpr memberInList(Expr.InList node) {
        SqlExpr any = null;
        for (Expr item : node.items()) {
            SqlExpr one = expressions.members().compare(node.operand(), "=", item, node);
            any = any == null ? one : any.infix("OR", Objects.requireNonNull(one), SqlType.BOOLEAN);
        }
        SqlExpr found = Objects.requireNonNull(any);
        return node.negated() ? SqlExpr.of(new Shape.Prefix("NOT", found), SqlType.BOOLEAN, node.span()) : found;
    }

    /** In a list, only the collation of the left side counts ("SQL Language Expressions", The IN and NOT IN operators). */
    private Pair listed(Expr left, Expr item, Expr at) {
        Comparing.check(context, left, item, at, false);
        Pair pair = exactly(met(left, item, at, true), "=");
        return pair.left().is(Kind.TEXT) && pair.right().is(Kind.TEXT)
                ? texts(pair, context.value(left).collation().sequence(), false)
                : pair;
    }

    private SqlExpr row(Expr.RowValue left, Expr.RowValue right, Expr at, boolean wantsLeft) {
        List<SqlExpr> items = new ArrayList<>();
        for (int i = 0; i < left.items().size(); i++) {
            Pair pair = pair(left.items().get(i), right.items().get(i), at, false);
            items.add(typed(exactly(pair, "=").of(wantsLeft)));
        }
        return SqlExpr.of(new Shape.Row(items), SqlType.UNKNOWN, at.span());
    }

    SqlExpr inCollection(Expr.InCollection node) {
        SqlType type = context.type(node.operand());
        SqlType element = context.parameter(node.collection()).value().type();
        String name = PostgresTypes.name(element);
        boolean alike = type.equals(element) || (type.isNumber() && element.isNumber());
        if (name == null || !alike || element.is(Kind.NUMBER) || element.is(Kind.ARRAY)) {
            throw context.notPortable(
                    node.collection(),
                    "a list of " + element + " is looked through for a value of type " + type,
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
        SqlExpr operand = expressions.lower(node.operand());
        return (element.is(Kind.REAL) ? besideReal(operand) : operand)
                .infix(node.negated() ? "<>" : "=", list, SqlType.BOOLEAN);
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Comparisons on SQLite: the extension types meet in their stored form, everything else as it is. */
final class SqliteComparisons {
    private static final SqlType ANY = SqlType.numeric(18, 0);

    private final SqliteExpressions expressions;
    private final Context context;

    SqliteComparisons(SqliteExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
    }

    private record Pair(SqlExpr left, SqlExpr right) {}

    SqlExpr compare(Expr.Binary node) {
        if (node.left() instanceof Expr.RowValue left && node.right() instanceof Expr.RowValue right) {
            return rows(node, left, right);
        }
        String symbol = node.operator().symbol();
        if (node.right() instanceof Expr.BooleanLiteral && symbol.startsWith("IS")) {
            return expressions.lower(node.left()).infix(symbol, expressions.lower(node.right()), SqlType.BOOLEAN);
        }
        DateRange range = DateRange.of(context, node);
        if (range != null) {
            return range.condition(expressions.lower(range.time()), expressions.dates()::bound);
        }
        SqlExpr finer = finer(node);
        if (finer != null) {
            return finer;
        }
        boolean order = node.operator().precedence() == BinaryOperator.LT.precedence();
        boolean null0 = node.left() instanceof Expr.NullLiteral || node.right() instanceof Expr.NullLiteral;
        if (!null0 && isPoint(node.left(), node.right())) {
            Comparing.check(context, node.left(), node.right(), node, order);
            return expressions.extensions().points(node.left(), node.right(), node.operator(), node);
        }
        Pair pair = pair(node.left(), node.right(), node, order);
        return pair.left().infix(symbol, pair.right(), SqlType.BOOLEAN);
    }

    private boolean isPoint(Expr left, Expr right) {
        return context.type(left).is(Kind.POINT) || context.type(right).is(Kind.POINT);
    }

    private SqlExpr rows(Expr.Binary node, Expr.RowValue left, Expr.RowValue right) {
        List<SqlExpr> a = new ArrayList<>();
        List<SqlExpr> b = new ArrayList<>();
        for (int i = 0; i < left.items().size() && i < right.items().size(); i++) {
            Pair pair = pair(left.items().get(i), right.items().get(i), node, false);
            a.add(pair.left());
            b.add(pair.right());
        }
        return SqlExpr.of(new Shape.Row(a), SqlType.UNKNOWN, left.span())
                .infix(
                        node.operator().symbol(),
                        SqlExpr.of(new Shape.Row(b), SqlType.UNKNOWN, right.span()),
                        SqlType.BOOLEAN);
    }

    SqlExpr equal(Expr left, Expr right, Expr at) {
        if (left instanceof Expr.RowValue a && right instanceof Expr.RowValue b) {
            return rows(new Expr.Binary(BinaryOperator.EQ, left, right, at.span()), a, b);
        }
        Pair pair = pair(left, right, at, false);
        return pair.left().infix("=", pair.right(), SqlType.BOOLEAN);
    }

    /** Tells whether the values of CASE meet its operand as they are. */
    boolean plainly(Expr operand, List<Expr.When> whens) {
        SqlType type = context.type(operand);
        boolean stored = operand instanceof Expr.RowValue row ? plainly(row) : !SoughtColumns.isStoredOtherwise(type);
        return stored
                && whens.stream()
                        .noneMatch(when -> context.type(when.condition()).is(Kind.NUMERIC));
    }

    /** Tells whether the values of a row meet others as they are stored. */
    private boolean plainly(Expr.RowValue row) {
        return row.items().stream().map(context::type).noneMatch(SoughtColumns::isStoredOtherwise);
    }

    /** Each row of the list in a comparison of its own, in which each value takes the form that it meets. */
    private SqlExpr inRows(Expr.RowValue operand, Expr.InList node) {
        SqlExpr any = null;
        for (Expr item : node.items()) {
            SqlExpr one = equal(operand, item, node);
            any = any == null ? one : any.infix("OR", one, SqlType.BOOLEAN);
        }
        SqlExpr found = Objects.requireNonNull(any);
        return node.negated() ? SqlExpr.of(new Shape.Prefix("NOT", found), SqlType.BOOLEAN, node.span()) : found;
    }

    private Pair pair(Expr left, Expr right, Expr at, boolean order) {
        Comparing.check(context, left, right, at, order);
        SqlType a = Comparing.ownType(context, left);
        SqlType b = Comparing.ownType(context, right);
        if (a.is(Kind.NULL) || b.is(Kind.NULL)) {
            return new Pair(expressions.lower(left), expressions.lower(right));
        } else if (a.is(Kind.NUMERIC) || b.is(Kind.NUMERIC)) {
            return decimals(left, right, at);
        } else if (a.isTemporal()) {
            return new Pair(expressions.coerce(left, a), expressions.coerce(right, a));
        } else if (b.isTemporal()) {
            return new Pair(expressions.coerce(left, b), expressions.coerce(right, b));
        } else if (SqliteExtensions.has(a) && !ordinals(a, right)) {
            return extensions(left, right, a, at);
        } else if (SqliteExtensions.has(b) && !ordinals(b, left)) {
            return extensions(left, right, b, at);
        }
        return new Pair(expressions.lower(left), expressions.lower(right));
    }

    /** An enum by ordinal is compared with integers that are no literals as the integer that it is. */
    private boolean ordinals(SqlType type, Expr other) {
        return type.is(Kind.ENUM) && context.type(other).is(Kind.INTEGER) && !(other instanceof Expr.IntegerLiteral);
    }

    private Pair extensions(Expr left, Expr right, SqlType type, Expr at) {
        if (type.is(Kind.POINT)) {
            throw context.typeOperation(at, "points are compared by = and <> alone", "write a condition for each");
        }
        SqlExpr a = expressions.coerce(left, type);
        SqlExpr b = expressions.coerce(right, type);
        return type.is(Kind.INTERVAL)
                ? new Pair(
                        expressions.extensions().key(a),
                        expressions.extensions().key(b))
                : new Pair(a, b);
    }

    private Pair decimals(Expr left, Expr right, Expr at) {
        SqliteNumeric decimals = expressions.numeric();
        for (Expr side : List.of(left, right)) {
            SqlType type = context.type(side);
            if (!type.isNumber()) {
                throw context.typeOperation(
                        at,
                        "an exact decimal is compared with " + type.shown(),
                        side instanceof Expr.StringLiteral
                                ? "write a number: no quotes, a point before the decimals"
                                : "convert it with CAST");
            }
        }
        if (decimals.isReal(left) || decimals.isReal(right)) {
            return new Pair(real(left), real(right));
        }
        SqlExpr a = decimals.exact(left);
        SqlExpr b = decimals.exact(right);
        int scale = Math.max(SqliteNumeric.scale(a), SqliteNumeric.scale(b));
        return new Pair(decimals.scaled(a, scale), decimals.scaled(b, scale));
    }

    private SqlExpr real(Expr expr) {
        SqlType type = context.type(expr);
        if (type.is(Kind.NUMERIC) && type.precision() > 15) {
            throw context.typeOperation(expr, "more than 15 digits are not exact beside a REAL", "CAST one side first");
        }
        return expressions.numeric().real(expressions.lower(expr));
    }

    /** Compares a column with a literal that is finer than it, so that an index still serves. */
    private @Nullable SqlExpr finer(Expr.Binary node) {
        SqlType type = context.type(node.left());
        BigDecimal literal = PostgresConversions.number(node.right(), ANY);
        boolean order = node.operator().precedence() == BinaryOperator.LT.precedence();
        if (!order || !type.is(Kind.NUMERIC) || literal == null || Literals.units(literal, type.scale()) != null) {
            return null;
        }
        BigDecimal floor = literal.movePointRight(type.scale()).setScale(0, RoundingMode.FLOOR);
        boolean above = node.operator() == BinaryOperator.GT || node.operator() == BinaryOperator.GE;
        SqlExpr bound = SqlExpr.atom(floor.toPlainString(), type, node.right().span());
        return expressions.lower(node.left()).infix(above ? ">" : "<=", bound, SqlType.BOOLEAN);
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
            return rows(Comparing.from(node), operand, low)
                    .infix(node.negated() ? "OR" : "AND", rows(Comparing.to(node), operand, high), SqlType.BOOLEAN);
        }
        Pair low = pair(node.operand(), node.low(), node, true);
        Pair high = pair(node.operand(), node.high(), node, true);
        if (low.left().shape().equals(high.left().shape())) {
            return SqlExpr.of(
                    new Shape.Range(low.left(), node.negated(), low.right(), high.right()),
                    SqlType.BOOLEAN,
                    node.span());
        }
        SqlExpr from = low.left().infix(node.negated() ? "<" : ">=", low.right(), SqlType.BOOLEAN);
        SqlExpr to = high.left().infix(node.negated() ? ">" : "<=", high.right(), SqlType.BOOLEAN);
        return from.infix(node.negated() ? "OR" : "AND", to, SqlType.BOOLEAN);
    }

    SqlExpr inList(Expr.InList node) {
        if (node.operand() instanceof Expr.RowValue row && !node.items().isEmpty() && !plainly(row)) {
            return inRows(row, node);
        }
        List<SqlExpr> items = new ArrayList<>();
        SqlType type = context.type(node.operand());
        SqlExpr lowered = expressions.lower(node.operand());
        SqlExpr operand = type.is(Kind.INTERVAL) ? expressions.extensions().key(lowered) : lowered;
        if (type.is(Kind.NUMERIC)
                || node.items().stream().anyMatch(item -> context.type(item).is(Kind.NUMERIC))) {
            return inDecimals(node);
        }
        for (Expr item : node.items()) {
            items.add(
                    item instanceof Expr.RowValue
                            ? expressions.lower(item)
                            : pair(node.operand(), item, node, false).right());
        }
        return SqlExpr.of(new Shape.InItems(operand, node.negated(), items), SqlType.BOOLEAN, node.span());
    }

    /** Exact decimals meet in the finest scale of all. */
    private SqlExpr inDecimals(Expr.InList node) {
        SqliteNumeric decimals = expressions.numeric();
        SqlExpr operand = decimals.exact(node.operand());
        List<SqlExpr> exact = new ArrayList<>();
        int scale = SqliteNumeric.scale(operand);
        for (Expr item : node.items()) {
            Pair pair = pair(node.operand(), item, node, false);
            if (!isExact(pair.left()) || !isExact(pair.right())) {
                throw context.typeOperation(
                        item,
                        "an exact decimal is looked for beside a REAL",
                        "compare with =, or convert one with CAST");
            }
            SqlExpr value = decimals.exact(item);
            exact.add(value);
            scale = Math.max(scale, SqliteNumeric.scale(value));
        }
        List<SqlExpr> items = new ArrayList<>();
        for (SqlExpr value : exact) {
            items.add(decimals.scaled(value, scale));
        }
        return SqlExpr.of(
                new Shape.InItems(decimals.scaled(operand, scale), node.negated(), items),
                SqlType.BOOLEAN,
                node.span());
    }

    private static boolean isExact(SqlExpr value) {
        return SoughtColumns.isExact(value.type()) || value.is(Kind.NULL);
    }

    SqlExpr inCollection(Expr.InCollection node) {
        SqlType element = context.parameter(node.collection()).value().type();
        SqlType type = context.type(node.operand());
        if ((type.is(Kind.NUMERIC) || element.is(Kind.NUMERIC)) && type.scale() != element.scale()) {
            throw context.typeOperation(
                    node.collection(), "a list of " + element + " beside " + type, "declare the same digits");
        }
        Comparing.checkDistinct(context, type, node, "are not looked for in a list");
        SqlExpr mark = SqlExpr.of(new Shape.Mark(context.slot(node.collection())), SqlType.array(element), node.span());
        SqlExpr rows = SqlExpr.call("json_each", SqlType.UNKNOWN, node.span(), mark);
        SqlQuery.Core core = new SqlQuery.Core(
                false,
                List.of(new SqlQuery.Item(SqlExpr.of(new Shape.Name(List.of("value")), element, node.span()), null)),
                new SqlQuery.TableFunction("", rows, "", null, List.of()),
                null,
                List.of(),
                null,
                List.of());
        return SqlExpr.of(
                new Shape.InQuery(expressions.lower(node.operand()), node.negated(), SqlQuery.of(core)),
                SqlType.BOOLEAN,
                node.span());
    }

    SqlExpr inSelect(Expr.InSelect node) {
        List<ResultColumn> columns = context.facts().columns(node.select());
        List<ResultColumn> sought = SoughtColumns.columns(context, node);
        List<Expr> operands = SoughtColumns.operands(node);
        List<SqlExpr> left = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            if (i < columns.size()
                    && columns.get(i) instanceof ResultColumn.Scalar own
                    && sought.get(i) instanceof ResultColumn.Scalar scalar) {
                checkSought(node, context.type(operands.get(i)), own.value().type());
                left.add(sought(operands.get(i), scalar.value().type()));
            } else {
                left.add(expressions.lower(operands.get(i)));
            }
        }
        SqlQuery query = expressions.queries().sought(node);
        SqlExpr operand = node.operand() instanceof Expr.RowValue row
                ? SqlExpr.of(new Shape.Row(left), SqlType.UNKNOWN, row.span())
                : left.get(0);
        return SqlExpr.of(new Shape.InQuery(operand, node.negated(), query), SqlType.BOOLEAN, node.span());
    }

    private void checkSought(Expr.InSelect node, SqlType type, SqlType other) {
        Comparing.checkDistinct(context, type, node, "are not looked for in a list");
        Comparing.checkDistinct(context, other, node, "are not looked for in a list");
        boolean decimals = SoughtColumns.isExact(type) && SoughtColumns.isExact(other);
        boolean alike = type.kind() == other.kind() || decimals || type.is(Kind.NULL) || other.is(Kind.NULL);
        if ((SoughtColumns.isStoredOtherwise(type) || SoughtColumns.isStoredOtherwise(other)) && !alike) {
            throw context.typeOperation(
                    node, type + " is looked for among values " + other.ofType(), "convert one of them with CAST");
        }
    }

    /** Lowers what is looked for among values of a type. */
    private SqlExpr sought(Expr operand, SqlType type) {
        if (type.is(Kind.NUMERIC) && context.type(operand).isNumber()) {
            return expressions.numeric().scaled(expressions.numeric().exact(operand), type.scale());
        }
        return SoughtColumns.isStoredOtherwise(type) ? expressions.coerce(operand, type) : expressions.lower(operand);
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Enums, JSON, intervals and points on PostgreSQL, and the making of arrays. */
final class PostgresExtensions {
    private final PostgresExpressions expressions;
    private final Context context;
    private final TypedLiterals literals;

    PostgresExtensions(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
        this.literals = new TypedLiterals(context);
    }

    /** Lowers an expression that takes a type of this family from its place. */
    SqlExpr coerce(Expr expr, SqlType target) {
        if (expr instanceof Expr.StringLiteral literal) {
            return literal(literal, target);
        } else if (literals.isOrdinal(expr, target)) {
            return expressions.lower(expr).as(target);
        } else if (target.is(Kind.ARRAY) && SqliteExtensions.isArrayMaker(expr)) {
            return array((Expr.FunctionCall) expr, target);
        }
        SqlType from = context.type(expr);
        if (from.equals(target) || from.is(Kind.NULL)) {
            return expressions.lower(expr);
        } else if (from.is(Kind.TEXT) && target.is(Kind.JSON)) {
            return expressions.lower(expr).cast("json", target);
        } else if (from.is(Kind.TEXT) && target.is(Kind.ENUMNAME)) {
            return expressions.lower(expr).as(target);
        }
        throw SqliteExtensions.refusal(context, expr, from, target);
    }

    private SqlExpr literal(Expr.StringLiteral literal, SqlType type) {
        if (type.is(Kind.ARRAY)) {
            String text = Literals.quotedForPostgres(literals.postgresArray(literal, type));
            return SqlExpr.atom(text, type, literal.span())
                    .cast(Objects.requireNonNull(PostgresTypes.name(type)), type);
        }
        String stored = literals.stored(literal, type);
        if (type.is(Kind.ENUM)) {
            return SqlExpr.atom(stored, type, literal.span());
        }
        SqlExpr text = SqlExpr.atom(Literals.quotedForPostgres(stored), type, literal.span());
        return type.is(Kind.ENUMNAME)
                ? text.with(SqlExpr.Traits.UNTYPED)
                : text.cast(Objects.requireNonNull(PostgresTypes.name(type)), type);
    }

    private SqlExpr array(Expr.FunctionCall call, SqlType target) {
        SqlType element = Objects.requireNonNull(target.element());
        SqliteExtensions.checkElement(context, call, element);
        String name = Objects.requireNonNull(PostgresTypes.name(target));
        switch (call.name().key()) {
            case "json_insert" -> {
                SqliteExtensions.checkAppend(context, call, target);
                SqlExpr list = expressions.coerce(call.arguments().get(0), target);
                SqlExpr longer = list.infix("||", items(List.of(call.arguments().get(2)), target, call), target);
                return context.value(call.arguments().get(0)).nullable() ? present(list, longer) : longer;
            }
            case "json_group_array" -> {
                return collected(call, element, target, name);
            }
            default -> {
                return items(call.arguments(), target, call);
            }
        }
    }

    /** PostgreSQL takes a list that is NULL for an empty one. */
    private static SqlExpr present(SqlExpr list, SqlExpr longer) {
        SqlExpr present = SqlExpr.of(new Shape.Postfix(list, "IS NOT NULL"), SqlType.BOOLEAN, list.span());
        Shape shape = new Shape.CaseOf(null, List.of(new Shape.Branch(present, longer)), null);
        return SqlExpr.of(shape, longer.type(), longer.span());
    }

    private SqlExpr items(List<Expr> values, SqlType target, Expr at) {
        SqlType element = Objects.requireNonNull(target.element());
        List<SqlExpr> items = new ArrayList<>();
        values.forEach(value -> items.add(expressions.coerce(value, element)));
        SqlExpr list = SqlExpr.of(new Shape.ArrayOf(items), target, at.span());
        return list.cast(Objects.requireNonNull(PostgresTypes.name(target)), target);
    }

    private SqlExpr collected(Expr.FunctionCall call, SqlType element, SqlType target, String name) {
        SqlExpr item = expressions.coerce(call.arguments().get(0), element);
        SqlExpr typed = item.cast(Objects.requireNonNull(PostgresTypes.name(element)), element);
        List<SqlOrder> orders = new ArrayList<>();
        orders.addAll(expressions.keys().orders(call.orderBy()));
        if (orders.isEmpty() && call.over() == null) {
            orders.addAll(expressions.queries().implicitOrder(call));
        }
        Expr filter = call.filter();
        Shape.Call all = new Shape.Call(
                "array_agg",
                call.distinct(),
                List.of(typed),
                orders,
                filter == null ? null : expressions.condition(filter),
                expressions.over(call));
        SqlExpr none = SqlExpr.atom("'{}'", SqlType.TEXT, call.span());
        return SqlExpr.call("coalesce", target, call.span(), SqlExpr.of(all, target, call.span()), none)
                .cast(name, target);
    }

    /** Lowers arithmetic with an interval; null if there is none in it. */
    @Nullable
    SqlExpr arithmetic(Expr.Binary node) {
        SqlType left = context.type(node.left());
        SqlType right = context.type(node.right());
        SqlType result = context.type(node);
        if (!left.is(Kind.INTERVAL) && !right.is(Kind.INTERVAL) && !result.is(Kind.INTERVAL)) {
            return null;
        } else if (!result.isKnown()) {
            throw SqliteExtensions.noArithmetic(context, node, left, right);
        }
        if (node.operator() == BinaryOperator.MULTIPLY) {
            return expressions.lower(node.left()).infix("*", expressions.lower(node.right()), result);
        }
        SqlExpr a = utc(expressions.coerce(node.left(), left));
        SqlExpr b = utc(expressions.coerce(node.right(), right));
        SqlExpr sum = a.infix(node.operator().symbol(), b, result);
        return result.is(Kind.DATETIME) ? PostgresMoments.atUtc(sum).as(result) : sum;
    }

    /** What is added to an instant is added in UTC, whatever the zone of the session. */
    private static SqlExpr utc(SqlExpr value) {
        return value.is(Kind.DATETIME) ? PostgresMoments.atUtc(value) : value;
    }

    /** Compares points by their coordinates. */
    SqlExpr points(Expr left, Expr right, String symbol, Expr at) {
        return SqliteExtensions.points(coordinates(point(left)), coordinates(point(right)), symbol, at);
    }

    private SqlExpr point(Expr expr) {
        return context.type(expr).is(Kind.NULL)
                ? expressions.lower(expr).cast("point", SqlType.POINT)
                : expressions.coerce(expr, SqlType.POINT);
    }

    private static SqlExpr[] coordinates(SqlExpr point) {
        return new SqlExpr[] {
            SqlExpr.of(new Shape.Subscript(point, SqliteNumeric.integer(0, point)), SqlType.REAL, point.span()),
            SqlExpr.of(new Shape.Subscript(point, SqliteNumeric.integer(1, point)), SqlType.REAL, point.span())
        };
    }

    /** Returns the name of an enum's constant. */
    SqlExpr name(SqlExpr ordinal, Expr at) {
        List<String> constants = literals.constants(ordinal.type(), at);
        return SqliteExtensions.enumName(ordinal, constants, (name, type) -> name.cast("text", type));
    }

    /** Returns the text of an interval, whatever the session's intervalstyle. */
    SqlExpr intervalText(SqlExpr interval) {
        return context.helper("interval_text", SqlType.TEXT, interval.span(), interval);
    }

    /** Reads a text as an exact decimal: digits only, for PostgreSQL also reads NaN and hexadecimal numbers. */
    SqlExpr decimal(SqlExpr text, SqlType target) {
        String name = "numeric(" + target.precision() + ", " + target.scale() + ")";
        SqlExpr typed = text.traits().untyped() ? text.cast("text", SqlType.TEXT) : text;
        return context.helper("text_numeric", target, text.span(), typed).cast(name, target);
    }
}

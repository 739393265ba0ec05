package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.SqlExpr.Traits;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions of numbers on PostgreSQL: NULL, as in SQLite, where PostgreSQL has an error. */
final class PostgresMath {
    private final PostgresExpressions expressions;
    private final PostgresConversions conversions;
    private final Context context;

    PostgresMath(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.conversions = expressions.conversions();
        this.context = expressions.context();
    }

    /** Adds the rows of this family. */
    void addTo(Map<String, PostgresFunctions.Rendering> rows) {
        rows.put("abs", this::abs);
        rows.put("round", this::round);
        rows.put("ceil", call -> whole(call, "ceil"));
        rows.put("ceiling", call -> whole(call, "ceil"));
        rows.put("floor", call -> whole(call, "floor"));
        rows.put("trunc", call -> whole(call, "trunc"));
        rows.put(
                "sign",
                call -> SqlExpr.call("sign", SqlType.REAL, call.span(), real(call, 0))
                        .cast("int", SqlType.INTEGER)
                        .with(Traits.NARROW));
        rows.put("pi", call -> SqlExpr.call("pi", SqlType.REAL, call.span()));
        List<String> everywhere =
                List.of("sin", "cos", "tan", "atan", "degrees", "radians", "sinh", "cosh", "tanh", "asinh");
        for (String name : everywhere) {
            rows.put(name, call -> SqlExpr.call(name, SqlType.REAL, call.span(), real(call, 0)));
        }
        rows.put("exp", call -> context.helper("exp", SqlType.REAL, call.span(), real(call, 0)));
        rows.put("atan2", call -> SqlExpr.call("atan2", SqlType.REAL, call.span(), real(call, 0), real(call, 1)));
        rows.put("sqrt", call -> guarded(call, "sqrt", ">= 0"));
        rows.put("ln", call -> guarded(call, "ln", "> 0"));
        rows.put("log10", call -> guarded(call, "log", "> 0"));
        rows.put("asin", call -> guarded(call, "asin", "BETWEEN -1 AND 1"));
        rows.put("acos", call -> guarded(call, "acos", "BETWEEN -1 AND 1"));
        rows.put("acosh", call -> guarded(call, "acosh", ">= 1"));
        rows.put("atanh", call -> guarded(call, "atanh", "BETWEEN -1 AND 1"));
        rows.put(
                "log2",
                call -> logarithm(
                        call,
                        SqlExpr.atom("2", SqlType.REAL, call.span()).cast("float8", SqlType.REAL),
                        real(call, 0)));
        rows.put(
                "log",
                call -> call.arguments().size() == 1
                        ? guarded(call, "log", "> 0")
                        : logarithm(call, real(call, 0), real(call, 1)));
        rows.put("pow", this::power);
        rows.put("power", this::power);
        rows.put("mod", call -> context.helper("fmod", SqlType.REAL, call.span(), real(call, 0), real(call, 1)));
    }

    private SqlExpr real(Expr.FunctionCall call, int index) {
        SqlExpr text = measured(call.arguments().get(index));
        return text != null ? text : conversions.real(call.arguments().get(index));
    }

    /** These functions are NULL for a text that is no number from its first character to its last. */
    private @Nullable SqlExpr measured(Expr argument) {
        SqlExpr member = expressions.members().text(argument);
        if (member == null && !context.type(argument).is(Kind.TEXT)) {
            return null;
        }
        SqlExpr text = member != null ? member : expressions.lower(argument);
        SqlExpr typed = text.traits().untyped() ? text.cast("text", SqlType.TEXT) : text;
        SqlExpr number = context.helper("is_number", SqlType.BOOLEAN, argument.span(), typed);
        SqlExpr value = context.helper("to_real", SqlType.NUMBER, argument.span(), typed);
        return SqlExpr.of(
                new Shape.CaseOf(null, List.of(new Shape.Branch(number, value)), null),
                SqlType.NUMBER,
                argument.span());
    }

    private SqlExpr abs(Expr.FunctionCall call) {
        Expr argument = call.arguments().get(0);
        // Of a text it is REAL, even of one that is known to hold whole numbers.
        SqlExpr value = context.type(argument).is(Kind.TEXT)
                ? conversions.real(argument)
                : conversions.wide(conversions.number(argument));
        SqlType type = value.is(Kind.NUMBER) ? context.type(call) : value.type();
        return SqlExpr.call("abs", type, call.span(), value).with(value.traits());
    }

    private SqlExpr whole(Expr.FunctionCall call, String function) {
        Expr argument = call.arguments().get(0);
        SqlExpr text = measured(argument);
        SqlExpr value = text != null ? text : conversions.number(argument);
        if (value.is(Kind.INTEGER)) {
            return value;
        } else if (value.is(Kind.NUMERIC)) {
            throw context.typeOperation(call, function + " of an exact decimal is not defined", "write ROUND(x, 0)");
        }
        return SqlExpr.call(function, value.type(), call.span(), value);
    }

    private SqlExpr round(Expr.FunctionCall call) {
        Expr operand = call.arguments().get(0);
        if (context.type(call).is(Kind.NUMERIC) || PostgresNumeric.isAverage(context, operand)) {
            return expressions.numeric().round(call);
        }
        SqlType result = context.type(call);
        boolean literal = call.arguments().size() > 1 && call.arguments().get(1) instanceof Expr.IntegerLiteral;
        if (literal) {
            long digits = ((Expr.IntegerLiteral) call.arguments().get(1)).value();
            SqlType decimal = SqlType.numeric(18, (int) Math.max(0, Math.min(digits, 18)));
            SqlExpr quotient = expressions.numeric().quotient(operand, decimal.scale(), decimal);
            if (quotient != null) {
                return quotient;
            }
        }
        SqlExpr value = conversions.real(call.arguments().get(0));
        if (context.type(operand).is(Kind.INTEGER) && (call.arguments().size() == 1 || literal)) {
            return value;
        }
        if (call.arguments().size() == 1) {
            return context.helper("round", result, call.span(), value);
        }
        SqlExpr digits = conversions.truncated(call.arguments().get(1));
        return context.helper("round", SqlType.REAL, call.span(), value, digits);
    }

    /** SQLite answers NULL outside a function's domain, PostgreSQL with an error. */
    private SqlExpr guarded(Expr.FunctionCall call, String function, String domain) {
        SqlExpr value = real(call, 0);
        SqlExpr inside = SqlExpr.of(new Shape.Postfix(value, domain), SqlType.BOOLEAN, call.span());
        return when(inside, SqlExpr.call(function, SqlType.REAL, call.span(), value), call);
    }

    private static SqlExpr when(SqlExpr inside, SqlExpr result, Expr.FunctionCall call) {
        return SqlExpr.of(
                new Shape.CaseOf(null, List.of(new Shape.Branch(inside, result)), null), SqlType.REAL, call.span());
    }

    /** SQLite takes bases greater than 1 only. */
    private SqlExpr logarithm(Expr.FunctionCall call, SqlExpr base, SqlExpr value) {
        SqlExpr inside = SqlExpr.of(new Shape.Postfix(base, "> 1"), SqlType.BOOLEAN, call.span())
                .infix(
                        "AND",
                        SqlExpr.of(new Shape.Postfix(value, "> 0"), SqlType.BOOLEAN, call.span()),
                        SqlType.BOOLEAN);
        SqlExpr quotient = SqlExpr.call("ln", SqlType.REAL, call.span(), value)
                .infix("/", SqlExpr.call("ln", SqlType.REAL, call.span(), base), SqlType.REAL);
        return when(inside, quotient, call);
    }

    private SqlExpr power(Expr.FunctionCall call) {
        boolean safe = call.arguments().get(1) instanceof Expr.IntegerLiteral;
        SqlExpr base = real(call, 0);
        SqlExpr exponent = real(call, 1);
        return safe
                ? SqlExpr.call("power", SqlType.REAL, call.span(), base, exponent)
                : context.helper("power", SqlType.REAL, call.span(), base, exponent);
    }
}

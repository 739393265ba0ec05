package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that are INTEGER in some rows and REAL in others. PostgreSQL has one type for all rows; where SQLite's answer
 * depends on it, as in a division, a condition beside the value tells which it would be.
 */
final class PostgresMixes {
    private final PostgresExpressions expressions;
    private final Context context;

    PostgresMixes(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
    }

    /**
     * Returns the condition under which an expression is INTEGER, in rows where it is not NULL.
     *
     * @return null where nothing in the statement tells
     */
    @Nullable
    SqlExpr isInteger(Expr expr) {
        SqlType type = Comparing.ownType(context, expr);
        if (type.is(Kind.INTEGER) || type.is(Kind.BOOLEAN) || type.is(Kind.NULL)) {
            return truth(true, expr);
        } else if (type.is(Kind.REAL)) {
            return truth(false, expr);
        } else if (type.is(Kind.TEXT)) {
            return beginsWithInteger(expressions.lower(expr), expr);
        } else if (type.is(Kind.DYNAMIC)) {
            return member(expr);
        }
        return type.is(Kind.NUMBER) ? mixed(expr) : null;
    }

    private static SqlExpr truth(boolean value, Expr expr) {
        return SqlExpr.atom(value ? "TRUE" : "FALSE", SqlType.BOOLEAN, expr.span());
    }

    private SqlExpr beginsWithInteger(SqlExpr text, Expr expr) {
        return context.helper("begins_with_int", SqlType.BOOLEAN, expr.span(), typed(text));
    }

    private static SqlExpr typed(SqlExpr text) {
        return text.traits().untyped() ? text.cast("text", SqlType.TEXT) : text;
    }

    private @Nullable SqlExpr member(Expr expr) {
        PostgresMembers.Member member = expressions.members().of(expr);
        return member == null ? null : beginsWithInteger(member.text().as(SqlType.TEXT), expr);
    }

    private @Nullable SqlExpr mixed(Expr expr) {
        if (expr instanceof Expr.Unary unary && unary.operator() != UnaryOperator.NOT) {
            return isInteger(unary.operand());
        } else if (expr instanceof Expr.Binary binary) {
            return both(isInteger(binary.left()), isInteger(binary.right()));
        } else if (expr instanceof Expr.Case choice) {
            return choice(choice);
        } else if (expr instanceof Expr.FunctionCall call && call.over() == null) {
            return call(call);
        }
        return null;
    }

    private static @Nullable SqlExpr both(@Nullable SqlExpr left, @Nullable SqlExpr right) {
        if (left == null || right == null || isFalse(left)) {
            return left == null || right == null ? null : left;
        } else if (isFalse(right) || isTrue(left)) {
            return right;
        }
        return isTrue(right) ? left : left.infix("AND", right, SqlType.BOOLEAN);
    }

    private static boolean isTrue(SqlExpr expr) {
        return expr.shape().equals(new Shape.Atom("TRUE"));
    }

    private static boolean isFalse(SqlExpr expr) {
        return expr.shape().equals(new Shape.Atom("FALSE"));
    }

    private @Nullable SqlExpr choice(Expr.Case choice) {
        List<Shape.Branch> branches = new ArrayList<>();
        Expr operand = choice.operand();
        for (Expr.When when : choice.whens()) {
            SqlExpr result = isInteger(when.result());
            if (result == null) {
                return null;
            }
            SqlExpr condition = operand == null
                    ? expressions.condition(when.condition())
                    : expressions.comparisons().equal(operand, when.condition(), choice);
            branches.add(new Shape.Branch(condition, result));
        }
        Expr otherwise = choice.otherwise();
        SqlExpr last = otherwise == null ? truth(true, choice) : isInteger(otherwise);
        return last == null ? null : SqlExpr.of(new Shape.CaseOf(null, branches, last), SqlType.BOOLEAN, choice.span());
    }

    private @Nullable SqlExpr call(Expr.FunctionCall call) {
        return switch (call.name().key()) {
            case "coalesce", "ifnull" -> firstPresent(call);
            case "iif", "if" -> call.arguments().size() == 3 ? chosen(call) : null;
            case "ceil", "ceiling", "floor", "trunc", "likely", "unlikely", "likelihood", "nullif" ->
                isInteger(call.arguments().get(0));
            case "abs" ->
                context.type(call.arguments().get(0)).is(Kind.NUMBER)
                        ? isInteger(call.arguments().get(0))
                        : null;
            case "sum" -> all(call);
            case "max", "min" -> call.arguments().size() == 2 ? extreme(call) : null;
            default -> null;
        };
    }

    private @Nullable SqlExpr firstPresent(Expr.FunctionCall call) {
        List<Shape.Branch> branches = new ArrayList<>();
        List<Expr> arguments = call.arguments();
        for (Expr argument : arguments.subList(0, arguments.size() - 1)) {
            SqlExpr integer = isInteger(argument);
            if (integer == null) {
                return null;
            }
            SqlExpr value = expressions.lower(argument);
            branches.add(new Shape.Branch(
                    SqlExpr.of(new Shape.Postfix(value, "IS NOT NULL"), SqlType.BOOLEAN, argument.span()), integer));
        }
        SqlExpr last = isInteger(arguments.get(arguments.size() - 1));
        return last == null ? null : SqlExpr.of(new Shape.CaseOf(null, branches, last), SqlType.BOOLEAN, call.span());
    }

    private @Nullable SqlExpr chosen(Expr.FunctionCall call) {
        SqlExpr yes = isInteger(call.arguments().get(1));
        SqlExpr no = isInteger(call.arguments().get(2));
        if (yes == null || no == null) {
            return null;
        }
        SqlExpr condition = expressions.condition(call.arguments().get(0));
        return SqlExpr.of(
                new Shape.CaseOf(null, List.of(new Shape.Branch(condition, yes)), no), SqlType.BOOLEAN, call.span());
    }

    /** Of two equal numbers max takes the first, and min the second. */
    private @Nullable SqlExpr extreme(Expr.FunctionCall call) {
        SqlExpr first = isInteger(call.arguments().get(0));
        SqlExpr second = isInteger(call.arguments().get(1));
        if (first == null || second == null) {
            return null;
        }
        SqlExpr less = expressions
                .conversions()
                .real(call.arguments().get(0))
                .infix("<", expressions.conversions().real(call.arguments().get(1)), SqlType.BOOLEAN);
        boolean greatest = call.name().key().equals("max");
        return SqlExpr.of(
                new Shape.CaseOf(
                        null, List.of(new Shape.Branch(less, greatest ? second : first)), greatest ? first : second),
                SqlType.BOOLEAN,
                call.span());
    }

    /** A sum is INTEGER while all of its addends are. */
    private @Nullable SqlExpr all(Expr.FunctionCall call) {
        Expr argument = call.arguments().get(0);
        SqlExpr text = text(argument);
        SqlExpr integer = text == null
                ? isInteger(argument)
                : wholly(text, argument).infix("AND", beginsWithInteger(text, argument), SqlType.BOOLEAN);
        if (integer == null) {
            return null;
        }
        SqlExpr value = expressions.lower(argument);
        SqlExpr present = SqlExpr.of(new Shape.Postfix(value, "IS NOT NULL"), SqlType.BOOLEAN, argument.span());
        Expr filter = call.filter();
        SqlExpr counted =
                filter == null ? present : present.infix("AND", expressions.condition(filter), SqlType.BOOLEAN);
        Shape every = new Shape.Call("bool_and", false, List.of(integer), List.of(), counted, null);
        return SqlExpr.of(every, SqlType.BOOLEAN, call.span());
    }

    /** Returns what is a text, in all rows or in some; null for what is none. */
    private @Nullable SqlExpr text(Expr expr) {
        PostgresMembers.Member member = expressions.members().of(expr);
        if (member != null) {
            return member.text().as(SqlType.TEXT);
        }
        return Comparing.ownType(context, expr).is(Kind.TEXT) ? typed(expressions.lower(expr)) : null;
    }

    /** A sum takes a text with more than a number for REAL, unlike a sign between two values. */
    private SqlExpr wholly(SqlExpr text, Expr expr) {
        return context.helper("is_number", SqlType.BOOLEAN, expr.span(), text);
    }

    /** Divides as INTEGER where both sides are; null where nothing tells. */
    @Nullable
    SqlExpr quotient(Expr.Binary node, SqlExpr left, SqlExpr right) {
        SqlExpr whole = both(isInteger(node.left()), isInteger(node.right()));
        if (whole == null) {
            return null;
        }
        SqlExpr zero = SqlExpr.atom("0", SqlType.INTEGER, node.span());
        SqlExpr divisor = PostgresConversions.isNonZeroLiteral(node.right())
                ? real(right)
                : SqlExpr.call("nullif", SqlType.NUMBER, node.span(), real(right), zero);
        SqlExpr exact = real(left).infix("/", divisor, SqlType.NUMBER);
        SqlExpr truncated = SqlExpr.call("trunc", SqlType.NUMBER, node.span(), exact);
        return SqlExpr.of(
                new Shape.CaseOf(null, List.of(new Shape.Branch(whole, truncated)), exact),
                SqlType.NUMBER,
                node.span());
    }

    private static SqlExpr real(SqlExpr value) {
        return value.is(Kind.INTEGER) ? value.cast("float8", SqlType.NUMBER) : value;
    }

    /** Converts to text as SQLite does; null where nothing tells. */
    @Nullable
    SqlExpr text(SqlExpr value, Expr expr) {
        SqlExpr whole = isInteger(expr);
        if (whole == null) {
            return null;
        }
        SqlExpr digits =
                context.helper("to_int", SqlType.INTEGER, expr.span(), value).cast("text", SqlType.TEXT);
        SqlExpr real = context.helper("real_text", SqlType.TEXT, expr.span(), value);
        return SqlExpr.of(
                new Shape.CaseOf(null, List.of(new Shape.Branch(whole, digits)), real), SqlType.TEXT, expr.span());
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Choices between values of several types, {@code coalesce(n, 'none')}. PostgreSQL has one type for all rows; where SQLite
 * takes the text of what was chosen, or its exact number, each of the values is turned into that before the choice.
 */
final class PostgresChoices {
    private final PostgresExpressions expressions;
    private final Context context;

    /** What each value of a choice is turned into, where that can be had. */
    private record Form(SqlType type, Predicate<Expr> exists, Function<Expr, SqlExpr> of) {}

    PostgresChoices(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
    }

    /**
     * Returns the text of what an expression chooses.
     *
     * @return null for what is no choice, or one between values of a single type
     */
    @Nullable
    SqlExpr text(Expr expr) {
        return ExpressionLowering.isOpen(context.type(expr)) || isWide(expr)
                ? choose(expr, new Form(SqlType.TEXT, this::hasText, this::textOf))
                : null;
    }

    /**
     * Returns the number that an expression chooses, exact to the last digit of an INTEGER that no double holds.
     *
     * @return null for what is no choice between INTEGER and REAL
     */
    @Nullable
    SqlExpr number(Expr expr) {
        return context.type(expr).is(Kind.NUMBER)
                ? choose(expr, new Form(SqlType.NUMBER, this::hasNumber, this::numberOf))
                : null;
    }

    /**
     * Returns the INTEGER to which the number that an expression chooses is cut.
     *
     * @return null for what is no choice that may come to an INTEGER that no double holds
     */
    @Nullable
    SqlExpr integer(Expr expr) {
        return isWide(expr) ? choose(expr, new Form(SqlType.INTEGER, this::hasNumber, this::integerOf)) : null;
    }

    private SqlExpr integerOf(Expr expr) {
        SqlExpr chosen = integer(expr);
        SqlExpr value = chosen == null ? expressions.conversions().number(expr) : chosen;
        return value.is(Kind.INTEGER) ? value : context.helper("to_int", SqlType.INTEGER, expr.span(), value);
    }

    private @Nullable SqlExpr choose(Expr expr, Form form) {
        if (expr instanceof Expr.Case choice) {
            return choice(choice, form);
        } else if (expr instanceof Expr.FunctionCall call && call.over() == null) {
            return switch (call.name().key()) {
                case "coalesce", "ifnull" -> firstPresent(call, form);
                case "iif", "if" -> chosen(call, form);
                case "max", "min" -> form.type().is(Kind.NUMBER) ? extreme(call, form) : null;
                default -> null;
            };
        }
        return null;
    }

    private boolean hasText(Expr expr) {
        SqlType type = context.type(expr);
        return switch (type.kind()) {
            case TEXT, INTEGER, REAL, BOOLEAN, NULL -> true;
            default ->
                ExpressionLowering.isOpen(type) && (expressions.members().of(expr) != null || text(expr) != null);
        };
    }

    private SqlExpr textOf(Expr expr) {
        SqlExpr text = expressions.conversions().text(expr);
        return text.traits().untyped() ? text.cast("text", SqlType.TEXT) : text;
    }

    private boolean hasNumber(Expr expr) {
        return switch (context.type(expr).kind()) {
            case INTEGER, REAL, NUMBER, BOOLEAN, NULL -> true;
            default -> false;
        };
    }

    /** The exact value of a number. */
    SqlExpr numberOf(Expr expr) {
        SqlExpr chosen = number(expr);
        if (chosen != null) {
            return chosen;
        }
        return exact(expressions.conversions().number(expr));
    }

    /** The exact value of an INTEGER or REAL. */
    SqlExpr exact(SqlExpr value) {
        return value.is(Kind.INTEGER)
                ? value.cast("numeric", SqlType.NUMBER)
                : context.helper("exact", SqlType.NUMBER, value.span(), value);
    }

    /** Tells whether a choice between INTEGER and REAL may come to an INTEGER that no double holds. */
    boolean isWide(Expr expr) {
        if (number(expr) == null) {
            return false;
        }
        List<Expr> values = new ArrayList<>();
        if (expr instanceof Expr.Case choice) {
            choice.whens().forEach(when -> values.add(when.result()));
            if (choice.otherwise() != null) {
                values.add(choice.otherwise());
            }
        } else if (expr instanceof Expr.FunctionCall call) {
            boolean asks = call.name().key().startsWith("i") && call.arguments().size() == 3;
            values.addAll(asks ? call.arguments().subList(1, 3) : call.arguments());
        }
        return values.stream()
                .anyMatch(value -> isWide(value)
                        || (context.type(value).is(Kind.INTEGER) && PostgresPairs.isWide(expressions.lower(value))));
    }

    private @Nullable SqlExpr firstPresent(Expr.FunctionCall call, Form form) {
        if (!call.arguments().stream().allMatch(form.exists())) {
            return null;
        }
        SqlExpr[] values = call.arguments().stream().map(form.of()).toArray(SqlExpr[]::new);
        return SqlExpr.call("coalesce", form.type(), call.span(), values);
    }

    /** The greatest or least of several numbers, which is NULL where one of them is. */
    private @Nullable SqlExpr extreme(Expr.FunctionCall call, Form form) {
        if (call.arguments().size() < 2 || !call.arguments().stream().allMatch(form.exists())) {
            return null;
        }
        SqlExpr[] values = call.arguments().stream().map(form.of()).toArray(SqlExpr[]::new);
        String function = call.name().key().equals("max") ? "greatest" : "least";
        SqlExpr extreme = SqlExpr.call(function, form.type(), call.span(), values);
        SqlExpr present = null;
        for (SqlExpr value : values) {
            SqlExpr test = SqlExpr.of(new Shape.Postfix(value, "IS NOT NULL"), SqlType.BOOLEAN, call.span());
            present = present == null ? test : present.infix("AND", test, SqlType.BOOLEAN);
        }
        return present == null
                ? extreme
                : SqlExpr.of(
                        new Shape.CaseOf(null, List.of(new Shape.Branch(present, extreme)), null),
                        form.type(),
                        call.span());
    }

    private @Nullable SqlExpr chosen(Expr.FunctionCall call, Form form) {
        List<Expr> arguments = call.arguments();
        if (arguments.size() != 3
                || !form.exists().test(arguments.get(1))
                || !form.exists().test(arguments.get(2))) {
            return null;
        }
        SqlExpr condition = expressions.condition(arguments.get(0));
        Shape.Branch branch = new Shape.Branch(condition, form.of().apply(arguments.get(1)));
        SqlExpr otherwise = form.of().apply(arguments.get(2));
        return SqlExpr.of(new Shape.CaseOf(null, List.of(branch), otherwise), form.type(), call.span());
    }

    private @Nullable SqlExpr choice(Expr.Case choice, Form form) {
        Expr otherwise = choice.otherwise();
        boolean all = choice.whens().stream().allMatch(when -> form.exists().test(when.result()));
        if (!all || (otherwise != null && !form.exists().test(otherwise))) {
            return null;
        }
        Expr operand = choice.operand();
        List<Shape.Branch> branches = new ArrayList<>();
        for (Expr.When when : choice.whens()) {
            SqlExpr condition = operand == null
                    ? expressions.condition(when.condition())
                    : expressions.comparisons().equal(operand, when.condition(), choice);
            branches.add(new Shape.Branch(condition, form.of().apply(when.result())));
        }
        SqlExpr last = otherwise == null ? null : form.of().apply(otherwise);
        return SqlExpr.of(new Shape.CaseOf(null, branches, last), form.type(), choice.span());
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Choices between values of several types, {@code coalesce(n, 'none')}. PostgreSQL has one type for all rows; where SQLite
 * takes the text of what was chosen, each of the values is turned into its text before the choice.
 */
final class PostgresChoices {
    private final PostgresExpressions expressions;
    private final Context context;

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
        if (!ExpressionLowering.isOpen(context.type(expr))) {
            return null;
        } else if (expr instanceof Expr.Case choice) {
            return choice(choice);
        } else if (expr instanceof Expr.FunctionCall call && call.over() == null) {
            return switch (call.name().key()) {
                case "coalesce", "ifnull" -> firstPresent(call);
                case "iif", "if" -> chosen(call);
                default -> null;
            };
        }
        return null;
    }

    private boolean hasText(@Nullable Expr expr) {
        if (expr == null) {
            return true;
        }
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

    private @Nullable SqlExpr firstPresent(Expr.FunctionCall call) {
        if (!call.arguments().stream().allMatch(this::hasText)) {
            return null;
        }
        SqlExpr[] texts = call.arguments().stream().map(this::textOf).toArray(SqlExpr[]::new);
        return SqlExpr.call("coalesce", SqlType.TEXT, call.span(), texts);
    }

    private @Nullable SqlExpr chosen(Expr.FunctionCall call) {
        List<Expr> arguments = call.arguments();
        if (arguments.size() != 3 || !hasText(arguments.get(1)) || !hasText(arguments.get(2))) {
            return null;
        }
        SqlExpr condition = expressions.condition(arguments.get(0));
        Shape.Branch branch = new Shape.Branch(condition, textOf(arguments.get(1)));
        return SqlExpr.of(new Shape.CaseOf(null, List.of(branch), textOf(arguments.get(2))), SqlType.TEXT, call.span());
    }

    private @Nullable SqlExpr choice(Expr.Case choice) {
        Expr otherwise = choice.otherwise();
        if (!hasText(otherwise) || !choice.whens().stream().allMatch(when -> hasText(when.result()))) {
            return null;
        }
        Expr operand = choice.operand();
        List<Shape.Branch> branches = new ArrayList<>();
        for (Expr.When when : choice.whens()) {
            SqlExpr condition = operand == null
                    ? expressions.condition(when.condition())
                    : expressions.comparisons().equal(operand, when.condition(), choice);
            branches.add(new Shape.Branch(condition, textOf(when.result())));
        }
        return SqlExpr.of(
                new Shape.CaseOf(null, branches, otherwise == null ? null : textOf(otherwise)),
                SqlType.TEXT,
                choice.span());
    }
}

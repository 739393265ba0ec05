package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Node;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.List;
import java.util.Set;

/**
 * PostgreSQL computes the constant parts of a generated column when the table is made, before it knows how texts compare there,
 * and fails whatever COLLATE says. Comparisons and functions of constant texts are refused in one.
 */
final class PostgresConstantTexts {
    private static final Set<String> COMPARING =
            Set.of("lower", "upper", "replace", "strpos", "nullif", "greatest", "least");
    private static final Set<String> BLIND = Set.of("||", "AND", "OR");

    private final Context context;
    private final Node column;

    PostgresConstantTexts(Context context, Node column) {
        this.context = context;
        this.column = column;
    }

    SqlExpr checked(SqlExpr value) {
        return new ShapeMapper(part -> {
                    if (compares(part.shape())) {
                        throw context.notPortable(
                                column,
                                "PostgreSQL cannot compare or change constant texts in a generated column",
                                "write the result of what has constants only");
                    }
                    return null;
                })
                .map(value);
    }

    private static boolean compares(Shape shape) {
        if (shape instanceof Shape.Infix infix) {
            return !BLIND.contains(infix.operator()) && areTexts(infix.left(), infix.right());
        } else if (shape instanceof Shape.Matching matching) {
            return areTexts(matching.operand(), matching.pattern());
        } else if (shape instanceof Shape.InItems in) {
            return in.items().stream().anyMatch(item -> areTexts(in.operand(), item));
        } else if (shape instanceof Shape.Range range) {
            return areTexts(range.operand(), range.low()) || areTexts(range.operand(), range.high());
        } else if (shape instanceof Shape.CaseOf choice && choice.operand() != null) {
            SqlExpr operand = choice.operand();
            return choice.branches().stream().anyMatch(branch -> areTexts(operand, branch.condition()));
        }
        return shape instanceof Shape.Call call
                && COMPARING.contains(call.function())
                && call.arguments().stream().allMatch(PostgresConstantTexts::isConstant)
                && call.arguments().get(0).is(Kind.TEXT);
    }

    /** Tells whether both are constants, and texts, or rows in which two such texts meet. */
    private static boolean areTexts(SqlExpr one, SqlExpr other) {
        if (one.shape() instanceof Shape.Row left && other.shape() instanceof Shape.Row right) {
            List<SqlExpr> items = left.items();
            for (int i = 0; i < items.size() && i < right.items().size(); i++) {
                if (areTexts(items.get(i), right.items().get(i))) {
                    return true;
                }
            }
            return false;
        }
        return (one.is(Kind.TEXT) || other.is(Kind.TEXT)) && isConstant(one) && isConstant(other);
    }

    private static boolean isConstant(SqlExpr value) {
        boolean[] constant = {true};
        new ShapeMapper(part -> {
                    constant[0] &= !(part.shape() instanceof Shape.Name);
                    return null;
                })
                .map(value);
        return constant[0];
    }
}

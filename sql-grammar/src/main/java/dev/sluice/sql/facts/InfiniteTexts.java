package dev.sluice.sql.facts;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;

/**
 * Asks once whether a number may be infinite though nothing that was computed left the range of REAL: it comes from a text such as {@code
 * '1e999'}, or from a function that grows beyond it. Stored and bound values are taken to be finite.
 */
final class InfiniteTexts {
    private static final Set<String> GROWING = Set.of("exp", "sinh", "cosh", "pow", "power");

    /** With so many digits and no exponent a number is still finite. */
    private static final int DIGITS = 300;

    private final TypeGraph graph;
    private final Resolution resolution;
    private final Set<Output> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    InfiniteTexts(TypeGraph graph, Resolution resolution) {
        this.graph = graph;
        this.resolution = resolution;
    }

    /** Tells whether an expression may be infinite where it is taken for a number. */
    boolean possible(Expr expr) {
        if (expr instanceof Expr.StringLiteral literal) {
            return literal.value().length() > DIGITS
                    || literal.value().toLowerCase(Locale.ROOT).contains("e");
        } else if (graph.type(expr).is(Kind.TEXT)) {
            return true;
        }
        return !graph.type(expr).is(Kind.INTEGER) && isInfinite(expr);
    }

    private boolean isInfinite(Expr expr) {
        if (expr instanceof Expr.ColumnRef ref) {
            return column(resolution.binding(ref));
        } else if (expr instanceof Expr.Binary binary) {
            return isArithmetic(binary.operator()) && (possible(binary.left()) || possible(binary.right()));
        } else if (expr instanceof Expr.FunctionCall call) {
            String name = call.name().key();
            boolean reads =
                    !name.equals("julianday") && call.arguments().stream().anyMatch(this::possible);
            return reads || GROWING.contains(name);
        } else if (expr instanceof Expr.Case branches) {
            Expr otherwise = branches.otherwise();
            return branches.whens().stream().anyMatch(when -> possible(when.result()))
                    || (otherwise != null && possible(otherwise));
        }
        Select query = Children.query(expr);
        if (query != null) {
            return resolution.columns(query).stream().anyMatch(this::output);
        }
        return Children.of(expr).stream().anyMatch(this::possible);
    }

    private static boolean isArithmetic(BinaryOperator operator) {
        return switch (operator) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> true;
            default -> false;
        };
    }

    private boolean column(Target target) {
        if (target instanceof Target.OfColumn of) {
            Output output = of.column().output();
            return output != null && output(output);
        } else if (target instanceof Target.OfOutput of) {
            return output(of.output());
        }
        return target instanceof Target.OfMerged of
                && of.columns().stream().anyMatch(c -> c.output() != null && output(c.output()));
    }

    /** What was looked at once is not looked at again: queries that read one another would take long, or have no end. */
    private boolean output(Output output) {
        if (!seen.add(output)) {
            return false;
        }
        Expr expr = output.expr();
        Target star = output.star();
        return (expr != null && possible(expr))
                || (star != null && column(star))
                || output.parts().stream().anyMatch(this::output);
    }
}

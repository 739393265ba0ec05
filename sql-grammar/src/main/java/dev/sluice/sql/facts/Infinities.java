package dev.sluice.sql.facts;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.Set;

/**
 * Whether a REAL may be infinite, so that arithmetic with it may give NULL: SQLite has no NaN. Stored and bound values are taken
 * to be finite.
 */
final class Infinities {
    private static final Set<String> GROWING =
            Set.of("exp", "sinh", "cosh", "pow", "power", "sum", "total", "avg", "median", "degrees");
    private static final double SMALL = 1e200;

    private final TypeGraph graph;
    private final Resolution resolution;

    Infinities(TypeGraph graph, Resolution resolution) {
        this.graph = graph;
        this.resolution = resolution;
    }

    /** Tells whether an expression may be infinite. */
    boolean possible(Expr expr) {
        Kind kind = graph.type(expr).kind();
        if (kind != Kind.REAL && kind != Kind.NUMBER && kind != Kind.DYNAMIC && kind != Kind.UNKNOWN) {
            return false;
        }
        if (expr instanceof Expr.RealLiteral literal) {
            return Double.isInfinite(literal.value());
        }
        if (expr instanceof Expr.ColumnRef ref) {
            return column(resolution.binding(ref));
        }
        if (expr instanceof Expr.Binary binary) {
            return binary(binary);
        }
        if (expr instanceof Expr.Cast cast) {
            return graph.type(cast.operand()).is(Kind.TEXT) || possible(cast.operand());
        }
        if (expr instanceof Expr.FunctionCall call) {
            boolean grows = GROWING.contains(call.name().key());
            return grows || call.arguments().stream().anyMatch(this::possible);
        }
        Select query = Children.query(expr);
        if (query != null) {
            return true;
        }
        return Children.of(expr).stream().anyMatch(this::possible);
    }

    /** A finite number stays finite when a number that is not huge is added or taken away, or when it is divided. */
    private boolean binary(Expr.Binary binary) {
        BinaryOperator operator = binary.operator();
        if (operator == BinaryOperator.ADD || operator == BinaryOperator.SUBTRACT) {
            boolean bounded = isSmall(binary.left()) || isSmall(binary.right());
            return !bounded || possible(binary.left()) || possible(binary.right());
        }
        if (operator == BinaryOperator.DIVIDE || operator == BinaryOperator.MODULO) {
            boolean shrinks = isNumberLiteral(binary.right()) && Math.abs(value(binary.right())) >= 1;
            return !shrinks || possible(binary.left());
        }
        return true;
    }

    private boolean column(Target target) {
        if (target instanceof Target.OfColumn of) {
            Output output = of.column().output();
            return output != null && output(output);
        }
        if (target instanceof Target.OfOutput of) {
            return output(of.output());
        }
        return target instanceof Target.OfMerged of && of.columns().stream().anyMatch(c -> c.output() != null);
    }

    private boolean output(Output output) {
        Expr expr = output.expr();
        if (expr != null) {
            return possible(expr);
        }
        Target star = output.star();
        if (star != null) {
            return column(star);
        }
        return !output.parts().stream().allMatch(part -> part.expr() != null && isNumberLiteral(part.expr()));
    }

    private boolean isSmall(Expr expr) {
        return graph.type(expr).is(Kind.INTEGER)
                || graph.type(expr).is(Kind.BOOLEAN)
                || (isNumberLiteral(expr) && Math.abs(value(expr)) < SMALL);
    }

    static boolean isNumberLiteral(Expr expr) {
        return expr instanceof Expr.IntegerLiteral || expr instanceof Expr.RealLiteral;
    }

    /** Returns the value of a number that is written out; 0 for anything else. */
    static double value(Expr expr) {
        if (expr instanceof Expr.IntegerLiteral number) {
            return number.value();
        }
        return expr instanceof Expr.RealLiteral number ? number.value() : 0;
    }
}

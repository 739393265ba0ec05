package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What stands right of {@code ->} and {@code ->>} as a path ("JSON Functions And Operators", The -> and ->> operators). */
public final class JsonPaths {
    private JsonPaths() {}

    /**
     * Returns the path that a literal stands for: an index, a key, or a path itself.
     *
     * @param key the right side
     * @return null for what is no literal of these
     */
    public static @Nullable String of(Expr key) {
        if (key instanceof Expr.IntegerLiteral index) {
            return "$[" + index.value() + "]";
        } else if (key instanceof Expr.Unary unary
                && unary.operator() == UnaryOperator.NEGATE
                && unary.operand() instanceof Expr.IntegerLiteral back) {
            return back.value() == 0 ? "$[0]" : "$[#-" + back.value() + "]";
        } else if (key instanceof Expr.StringLiteral text) {
            String value = text.value();
            return value.startsWith("$") ? value : isIndex(value) ? "$" + value : "$.\"" + value + '"';
        }
        return null;
    }

    /** Tells whether a text is an index in brackets. */
    public static boolean isIndex(String text) {
        return text.length() > 2 && text.startsWith("[") && text.endsWith("]");
    }
}

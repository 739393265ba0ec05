package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;

/** Calls of {@code strftime} whose text is a whole number ("Date And Time Functions", Formats). */
public final class TimeFields {
    private static final String WHOLE = "%[YGmdHMSjwusWUV]";

    private TimeFields() {}

    /**
     * Tells whether arithmetic reads an expression's text as an INTEGER in every row.
     *
     * @param expr an expression of any kind
     */
    public static boolean isInteger(Expr expr) {
        return expr instanceof Expr.FunctionCall call
                && call.name().key().equals("strftime")
                && !call.arguments().isEmpty()
                && call.arguments().get(0) instanceof Expr.StringLiteral format
                && format.value().matches(WHOLE);
    }
}

package dev.sluice.sql.facts;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Calls of {@code strftime} whose text is a whole number ("Date And Time Functions", Formats). */
public final class TimeFields {
    private static final String WHOLE = "%[YGmdHMSjwusWUV]";

    private static final Pattern UNIT =
            Pattern.compile("\\s+(?:second|minute|hour|day|month|year)s?", Pattern.CASE_INSENSITIVE);

    private TimeFields() {}

    /**
     * Returns the number in a modifier that is put together, such as {@code '-' || n || ' days'}.
     *
     * @param modifier an argument of a date function
     * @return null for anything else
     */
    static @Nullable Expr count(Expr modifier) {
        if (modifier instanceof Expr.Binary whole
                && whole.operator() == BinaryOperator.CONCAT
                && whole.right() instanceof Expr.StringLiteral unit
                && UNIT.matcher(unit.value()).matches()) {
            Expr number = whole.left();
            boolean signed = number instanceof Expr.Binary sign
                    && sign.operator() == BinaryOperator.CONCAT
                    && sign.left() instanceof Expr.StringLiteral;
            return signed ? ((Expr.Binary) number).right() : number;
        }
        return null;
    }

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

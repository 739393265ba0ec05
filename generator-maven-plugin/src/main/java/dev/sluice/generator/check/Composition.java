package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.OrderingTerm;

/** Whether the text of a statement is finished by the caller: it has placeholders, optional terms, or orders to choose. */
public final class Composition {
    private Composition() {}

    /**
     * Tells whether a statement has no single text.
     *
     * @param subject the statement
     */
    public static boolean isLeftToCaller(Subject subject) {
        boolean expressions = subject.tree().expressions().stream()
                .anyMatch(expr -> expr instanceof Expr.Placeholder || expr instanceof Expr.OptionalTerm);
        boolean orders = subject.tree().selects().stream()
                .anyMatch(select -> !select.pageBy().isEmpty()
                        || select.orderBy().stream().anyMatch(term -> !(term instanceof OrderingTerm.By)));
        boolean row = subject.statement() instanceof Insert insert && insert.source() instanceof Insert.RowPlaceholder;
        return expressions || orders || row;
    }
}

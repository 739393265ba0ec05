package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.NamedQuery.DeclaredParameter;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.types.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a statement.
 *
 * @param name its name without the sign, or null when it has only a number
 * @param number the number that SQLite gives it, from 1
 * @param value what it takes; of a collection the elements
 * @param collection whether it takes a collection ({@code IN :list})
 * @param optional whether it stands in optional terms alone, so that a caller may leave it out
 * @param uses where it stands, in order
 * @param meets the column that it is compared with or assigned to, or null
 * @param declared its declaration, or null
 */
public record ParameterFact(
        @Nullable String name,
        int number,
        ValueType value,
        boolean collection,
        boolean optional,
        List<Expr.Parameter> uses,
        @Nullable Column meets,
        @Nullable DeclaredParameter declared) {
    /** Copies. */
    public ParameterFact {
        uses = List.copyOf(uses);
    }
}

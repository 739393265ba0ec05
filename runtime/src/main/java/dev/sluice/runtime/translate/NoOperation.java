package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import org.jspecify.annotations.Nullable;

/** Operators and functions that a type of the language does not have, and what takes their place. */
public final class NoOperation {
    private NoOperation() {}

    /**
     * Finds in an expression without a type the operation that takes it away.
     *
     * @param facts types of the statement
     * @param expr the expression
     * @return the refusal; null when no type of its operands is the reason
     */
    public static @Nullable Diagnostic of(TypeFacts facts, Expr expr) {
        if (facts.typeOf(expr).type().kind() != Kind.UNKNOWN) {
            return null;
        }
        for (Expr child : Children.of(expr)) {
            Diagnostic inner = of(facts, child);
            if (inner != null) {
                return inner;
            }
        }
        for (Expr child : Children.of(expr)) {
            SqlType type = facts.typeOf(child).type();
            String instead = instead(type);
            if (instead != null) {
                return Diagnostic.of(
                                DiagnosticCode.TYPE_OPERATION,
                                expr.span(),
                                name(expr) + " of " + type + " is not defined")
                        .withHelp(instead);
            }
        }
        return null;
    }

    private static String name(Expr expr) {
        return expr instanceof Expr.FunctionCall call ? call.name().text() : "arithmetic";
    }

    /**
     * Says what to write instead of computing with a type.
     *
     * @param type a type
     * @return null for a type that is computed with
     */
    static @Nullable String instead(SqlType type) {
        return switch (type.kind()) {
            case DATE -> "write julianday(..) or unixepoch(..) for a number, or date(.., '+1 day') for another day";
            case TIMESTAMP, DATETIME -> "write unixepoch(..) for a number, or add an INTERVAL for another time";
            case TIME -> "write unixepoch(..) for the seconds since midnight";
            case UUID -> "count the values, or write CAST(.. AS TEXT)";
            case ENUM, ENUMNAME -> "compare it with a constant: sum(CASE WHEN .. = 'NAME' THEN 1 ELSE 0 END)";
            case JSON, JSONB -> "take a member: CAST(.. ->> '$.key' AS INTEGER)";
            case ARRAY ->
                "take an element: .. ->> 0, all of them: json_each(..), or their number: json_array_length(..)";
            case INTERVAL -> "an INTERVAL is added to times and intervals, and multiplied by an INTEGER";
            case POINT -> "keep the coordinates in two columns of type REAL";
            default -> null;
        };
    }
}

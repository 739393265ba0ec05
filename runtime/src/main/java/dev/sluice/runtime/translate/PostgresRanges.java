package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a CHECK keeps out of a column because of its type: times that SQLite's forms do not have, and unknown constants. */
final class PostgresRanges {
    private static final List<String> MOVING = List.of("date", "datetime");

    private PostgresRanges() {}

    /**
     * Returns the condition of a type; null for one whose values are all taken.
     *
     * @param c the column as SQL names it
     */
    static @Nullable String of(Context context, SqlType type, String c) {
        return switch (type.kind()) {
            case DATE -> c + " BETWEEN '0001-01-01' AND '9999-12-31'";
            case TIME -> c + " < '24:00'";
            case TIMESTAMP -> c + " >= '0001-01-01' AND " + c + " < '10000-01-01'";
            case DATETIME -> c + " >= '0001-01-01T00:00:00Z' AND " + c + " < '10000-01-01T00:00:00Z'";
            case ENUM, ENUMNAME -> SqliteSchema.enumCheck(context, type, c);
            default -> null;
        };
    }

    /** Tells whether a value may be out of the range of a column: a time that is moved, or any text for the name of a constant. */
    static boolean mayLeave(Context context, SqlType column, Expr value) {
        if (column.is(Kind.ENUMNAME)) {
            return context.type(value).is(Kind.TEXT) && !(value instanceof Expr.StringLiteral);
        }
        boolean[] moved = {false};
        if (column.isTemporal()) {
            AstWalk.each(
                    value,
                    expr -> moved[0] |= expr instanceof Expr.FunctionCall call
                            && MOVING.contains(call.name().key())
                            && call.arguments().size() > 1);
        }
        return moved[0];
    }
}

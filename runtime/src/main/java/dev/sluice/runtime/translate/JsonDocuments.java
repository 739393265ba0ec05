package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;

/** The documents that members are taken out of. */
final class JsonDocuments {
    private JsonDocuments() {}

    /**
     * Tells whether a member is one of a JSON column, which is shown as a text whatever it is.
     *
     * @param member {@code document ->> key}, {@code json_extract(document, path)}, or anything else
     */
    static boolean isTyped(Context context, Expr member) {
        Expr document = member;
        if (member instanceof Expr.Binary binary) {
            document = binary.left();
        } else if (member instanceof Expr.FunctionCall call && !call.arguments().isEmpty()) {
            document = call.arguments().get(0);
        }
        SqlType type = context.type(document);
        return type.is(Kind.JSON) || type.is(Kind.JSONB);
    }
}

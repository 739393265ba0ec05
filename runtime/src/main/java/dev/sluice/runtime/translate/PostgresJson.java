package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.Map;

/** JSON on PostgreSQL: a member needs the type that a CAST around it gives; texts stay as SQLite makes them. */
final class PostgresJson {
    private final PostgresExpressions expressions;
    private final Context context;
    private final PostgresJsonTexts texts;

    PostgresJson(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
        this.texts = new PostgresJsonTexts(expressions, this);
    }

    /** Adds the rows of this family. */
    void addTo(Map<String, PostgresFunctions.Rendering> rows) {
        texts.addTo(rows);
        rows.put("json_array_length", call -> helper(call, "json_array_length", SqlType.INTEGER));
        rows.put("json_type", call -> helper(call, "json_type", SqlType.TEXT));
        rows.put("json_extract", call -> {
            throw untyped(call);
        });
    }

    /** Lowers an aggregate that makes a JSON text. */
    SqlExpr group(Expr.FunctionCall call) {
        return texts.group(call);
    }

    private SqlExpr helper(Expr.FunctionCall call, String function, SqlType type) {
        SqlExpr document = document(call.arguments().get(0));
        return call.arguments().size() == 1
                ? context.helper(function, type, call.span(), document)
                : context.helper(
                        function,
                        type,
                        call.span(),
                        document,
                        path(call.arguments().get(1)));
    }

    private RefusedException untyped(Expr node) {
        return context.notPortable(
                node, "a member of a JSON text has another type in each row", "write CAST(.. AS TEXT) around it");
    }

    /** {@code ->}, and {@code ->>} where nothing gives it a type. */
    SqlExpr operator(Expr.Binary node) {
        if (node.operator() == BinaryOperator.JSON_GET_VALUE) {
            throw untyped(node);
        }
        return context.helper("json_get", SqlType.TEXT, node.span(), document(node.left()), path(node.right()));
    }

    /** Lowers a member as a value of a type. */
    SqlExpr member(Expr operand, SqlType target, Expr.Cast node) {
        Expr document;
        Expr path;
        if (operand instanceof Expr.Binary binary) {
            document = binary.left();
            path = binary.right();
        } else {
            Expr.FunctionCall call = (Expr.FunctionCall) operand;
            document = call.arguments().get(0);
            path = call.arguments().get(1);
        }
        SqlExpr text = document(document);
        SqlExpr way = path(path);
        return switch (target.kind()) {
            case TEXT -> context.helper("json_text", SqlType.TEXT, node.span(), text, way);
            case INTEGER -> context.helper("json_int", SqlType.INTEGER, node.span(), text, way);
            case REAL -> context.helper("json_real", SqlType.REAL, node.span(), text, way);
            case BOOLEAN ->
                context.helper("json_int", SqlType.INTEGER, node.span(), text, way)
                        .infix("<>", SqlExpr.atom("0", SqlType.INTEGER, node.span()), SqlType.BOOLEAN);
            default -> throw context.notSupported(node, "a member as " + target + " is not translated yet");
        };
    }

    SqlExpr document(Expr expr) {
        SqlExpr value = expressions.lower(expr);
        if (value.is(Kind.JSON) || value.traits().untyped()) {
            return value.cast("text", SqlType.TEXT);
        } else if (value.is(Kind.TEXT)) {
            return value;
        }
        throw context.typeOperation(expr, "a value of type " + value.type() + " is no JSON text", "use a JSON column");
    }

    SqlExpr path(Expr expr) {
        if (expr instanceof Expr.IntegerLiteral index && index.value() >= 0) {
            return SqlExpr.atom("'$[" + index.value() + "]'", SqlType.TEXT, expr.span());
        }
        if (expr instanceof Expr.StringLiteral text) {
            String path = text.value();
            if (!path.startsWith("$")) {
                if (!path.matches("[A-Za-z_][A-Za-z0-9_]*")) {
                    throw context.notPortable(expr, "this key is not translated", "write a path such as '$.key'");
                }
                path = "$." + path;
            }
            if (path.matches("\\$(\\.[A-Za-z_][A-Za-z0-9_]*|\\.\"[^\"\\\\]*\"|\\[\\d+\\]|\\[#-\\d+\\])*")) {
                return SqlExpr.atom(Literals.quotedForPostgres(path), SqlType.TEXT, expr.span());
            }
        }
        throw context.notPortable(expr, "this path is not translated", "write a literal path such as '$.a[0]'");
    }
}

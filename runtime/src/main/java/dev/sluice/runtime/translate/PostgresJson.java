package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.facts.JsonPaths;
import dev.sluice.sql.types.CanonicalJson;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON on PostgreSQL: a member needs the type that a CAST around it gives; texts stay as SQLite makes them. */
final class PostgresJson {
    private static final Pattern PATH =
            Pattern.compile("\\$(\\.[^.\\[\"\\\\]+|\\.\"[^\"\\\\]*\"|\\[\\d+\\]|\\[#(-\\d+)?\\])*");
    private static final Pattern QUOTED = Pattern.compile("\\.\"([A-Za-z_][A-Za-z0-9_]*)\"");

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
        rows.put(
                "json_array_length",
                call -> isArray(call) && call.arguments().size() == 1
                        ? expressions.arrays().length(call)
                        : helper(call, "json_array_length", SqlType.INTEGER));
        rows.put("json_type", call -> helper(call, "json_type", SqlType.TEXT));
        rows.put("json_extract", this::extract);
    }

    private boolean isArray(Expr.FunctionCall call) {
        return context.type(call.arguments().get(0)).is(Kind.ARRAY);
    }

    /** Several paths give an array; one gives a member, whose type only the row tells. */
    private SqlExpr extract(Expr.FunctionCall call) {
        PostgresMembers.Member member = expressions.members().of(call);
        if (member != null) {
            return member.text();
        } else if (call.arguments().size() == 2 && isArray(call)) {
            return expressions
                    .arrays()
                    .element(call.arguments().get(0), call.arguments().get(1), call);
        } else if (call.arguments().size() < 2) {
            throw context.notPortable(call, "json_extract without a path is NULL", "give a path");
        }
        SqlExpr document = document(call.arguments().get(0));
        SqlExpr out = SqlExpr.atom("'['", SqlType.TEXT, call.span());
        for (int i = 1; i < call.arguments().size(); i++) {
            SqlExpr found = context.helper(
                    "json_get",
                    SqlType.TEXT,
                    call.span(),
                    document,
                    path(call.arguments().get(i)));
            SqlExpr none = SqlExpr.atom("'null'", SqlType.TEXT, call.span());
            SqlExpr item = SqlExpr.call("coalesce", SqlType.TEXT, call.span(), found, none);
            out = i == 1 ? out : out.infix("||", SqlExpr.atom("','", SqlType.TEXT, call.span()), SqlType.TEXT);
            out = out.infix("||", item, SqlType.TEXT);
        }
        SqlExpr whole = out.infix("||", SqlExpr.atom("']'", SqlType.TEXT, call.span()), SqlType.TEXT);
        if (!context.value(call.arguments().get(0)).nullable()) {
            return whole;
        }
        SqlExpr present = SqlExpr.of(new Shape.Postfix(document, "IS NOT NULL"), SqlType.BOOLEAN, call.span());
        return SqlExpr.of(
                new Shape.CaseOf(null, List.of(new Shape.Branch(present, whole)), null), SqlType.TEXT, call.span());
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

    /** {@code ->} and {@code ->>}. */
    SqlExpr operator(Expr.Binary node) {
        PostgresMembers.Member member = expressions.members().of(node);
        return member != null
                ? member.text()
                : context.helper("json_get", SqlType.TEXT, node.span(), document(node.left()), key(node.right()));
    }

    /** Gives a member the type of the CAST around it, or of the result column that shows it. */
    SqlExpr member(PostgresMembers.Member member, SqlType target, Expr node) {
        SqlExpr text = member.text().as(SqlType.TEXT);
        return switch (target.kind()) {
            case TEXT -> text;
            case INTEGER -> expressions.members().integer(member);
            case REAL, NUMBER -> context.helper("to_real", target, node.span(), text);
            case BOOLEAN ->
                expressions
                        .members()
                        .integer(member)
                        .infix("<>", SqlExpr.atom("0", SqlType.INTEGER, node.span()), SqlType.BOOLEAN);
            default -> throw context.notSupported(node, "a member as " + target + " is not translated yet");
        };
    }

    /** Lowers a JSON text that is read; SQLite takes JSON5 too. */
    SqlExpr document(Expr expr) {
        if (expr instanceof Expr.StringLiteral literal) {
            try {
                CanonicalJson.check(literal.value());
            } catch (CanonicalJson.MalformedException notStrict) {
                throw context.notPortable(
                        expr,
                        "this is no JSON text: " + notStrict.getMessage(),
                        "write it as RFC 8259 does: names and texts in double quotes, no comma behind the last item");
            }
        }
        return text(expr);
    }

    /** Lowers what may be a JSON text. */
    SqlExpr text(Expr expr) {
        PostgresMembers.Member member = expressions.members().of(expr);
        if (member != null) {
            return member.text().as(SqlType.TEXT);
        }
        SqlExpr value = expressions.lower(expr);
        if (value.is(Kind.JSON) || value.is(Kind.JSONB) || value.traits().untyped()) {
            return value.cast("text", SqlType.TEXT);
        } else if (value.is(Kind.ARRAY) && PostgresArrays.hasJson(value.type())) {
            return PostgresArrays.json(value);
        } else if (value.is(Kind.TEXT)) {
            return value;
        }
        throw context.typeOperation(expr, "a value " + value.type().ofType() + " is no JSON text", "use a JSON column");
    }

    /** Lowers what stands right of {@code ->}: a path, the key of an object, or the index of an array. */
    SqlExpr key(Expr expr) {
        String path = JsonPaths.of(expr);
        if (path != null) {
            if (expr instanceof Expr.StringLiteral text) {
                checkKey(text);
            }
            return path(path, expr);
        }
        SqlExpr key = expressions.lower(expr);
        if (!key.is(Kind.TEXT) && !key.is(Kind.INTEGER)) {
            throw context.notPortable(expr, "whether this is a key or a path only the row tells", "write json_extract");
        }
        return context.helper(
                "json_key", SqlType.TEXT, expr.span(), expressions.conversions().wide(key));
    }

    private void checkKey(Expr.StringLiteral literal) {
        String text = literal.value();
        boolean key = !text.startsWith("$") && !JsonPaths.isIndex(text);
        if (key && (text.isEmpty() || text.contains("\"") || text.contains("\\"))) {
            throw context.notPortable(literal, "this key is not translated", "write a path such as '$.key'");
        }
    }

    /** Lowers a path; one that is no literal is read by the helpers. */
    SqlExpr path(Expr expr) {
        if (expr instanceof Expr.StringLiteral text) {
            return path(text.value(), expr);
        } else if (context.type(expr).is(Kind.TEXT)) {
            return expressions.lower(expr);
        }
        throw context.notPortable(expr, "this path is not translated", "write a path such as '$.a[0]'");
    }

    /** Lowers a path that is shown: quotes stay as they are written. */
    SqlExpr root(Expr expr) {
        return expr instanceof Expr.StringLiteral text
                ? SqlExpr.atom(Literals.quotedForPostgres(checked(text.value(), expr)), SqlType.TEXT, expr.span())
                : path(expr);
    }

    private SqlExpr path(String path, Expr expr) {
        Matcher plain = QUOTED.matcher(checked(path, expr));
        return SqlExpr.atom(Literals.quotedForPostgres(plain.replaceAll(".$1")), SqlType.TEXT, expr.span());
    }

    private String checked(String path, Expr expr) {
        if (!PATH.matcher(path).matches()) {
            throw context.notPortable(expr, "this path is not translated", "write a path such as '$.a[0]'");
        }
        return path;
    }
}

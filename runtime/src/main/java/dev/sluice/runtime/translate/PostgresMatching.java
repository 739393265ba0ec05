package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.SqlExpr.Traits;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.types.SqlType;
import org.jspecify.annotations.Nullable;

/** LIKE and GLOB on PostgreSQL: ASCII letters without regard to case, no escape character unless asked for. */
final class PostgresMatching {
    /** A regular expression that no text matches. */
    private static final String NEVER = "a^";

    private final PostgresExpressions expressions;
    private final PostgresConversions conversions;
    private final Context context;

    PostgresMatching(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.conversions = expressions.conversions();
        this.context = expressions.context();
    }

    SqlExpr like(Expr.Like node) {
        PostgresTextFunctions.checkWhole(context, node.operand());
        PostgresTextFunctions.checkWhole(context, node.pattern());
        checkOperand(context, node.operand());
        return switch (node.operator()) {
            case LIKE -> liked(node);
            case GLOB -> globbed(node);
            case REGEXP -> throw context.notPortable(node, "REGEXP is not in every SQLite", "use LIKE or GLOB");
            case MATCH -> throw search(context, node);
        };
    }

    /** A search of a full-text table. */
    static RefusedException search(Context context, Node at) {
        return context.notPortable(
                at,
                "PostgreSQL searches texts in another way than fts5",
                "give the query a second text for it: name ON POSTGRES: $$ .. $$");
    }

    /** Refuses to match what is no text on both engines. */
    static void checkOperand(Context context, Expr operand) {
        SqlType type = context.type(operand);
        switch (type.kind()) {
            case TEXT, INTEGER, REAL, BOOLEAN, DATE, ENUMNAME, NULL, DYNAMIC -> {}
            default ->
                throw context.typeOperation(
                        operand, "a value " + type.ofType() + " is no text", "write CAST(.. AS TEXT)");
        }
    }

    private SqlExpr liked(Expr.Like node) {
        SqlExpr operand = conversions.text(node.operand());
        if (node.pattern() instanceof Expr.StringLiteral pattern
                && node.escape() instanceof Expr.StringLiteral escape
                && isCharacter(escape.value())) {
            String plain = withoutEscape(pattern.value(), escape.value().codePointAt(0));
            if (plain == null) {
                SqlExpr never = matched(operand, NEVER, pattern);
                return node.negated()
                        ? SqlExpr.of(new Shape.Prefix("NOT", never), SqlType.BOOLEAN, node.span())
                        : never;
            } else if (Character.isLetter(escape.value().codePointAt(0))) {
                SqlExpr text = SqlExpr.atom(
                        Literals.quotedForPostgres(Literals.asciiLower(plain)), SqlType.TEXT, pattern.span());
                return result(lower(operand), node.negated() ? "NOT LIKE" : "LIKE", text, null, node);
            }
        }
        SqlExpr escape = escape(node);
        String word = node.negated() ? "NOT LIKE" : "LIKE";
        if (node.pattern() instanceof Expr.StringLiteral literal) {
            String pattern = literal.value();
            String folded = Literals.asciiLower(pattern);
            SqlExpr text = SqlExpr.atom(Literals.quotedForPostgres(folded), SqlType.TEXT, literal.span());
            boolean letters = pattern.chars().anyMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
            SqlExpr end = escape != null || pattern.indexOf('\\') < 0 ? escape : none(node);
            return result(letters ? lower(operand) : typed(operand), word, text, end, node);
        }
        SqlExpr pattern = conversions.text(node.pattern());
        return result(lower(operand), word, lower(pattern), escape == null ? none(node) : escape, node);
    }

    private static SqlExpr typed(SqlExpr value) {
        return value.traits().untyped() ? value.cast("text", SqlType.TEXT) : value;
    }

    private static SqlExpr result(
            SqlExpr operand, String word, SqlExpr pattern, @Nullable SqlExpr escape, Expr.Like node) {
        return SqlExpr.of(new Shape.Matching(operand, word, pattern, escape), SqlType.BOOLEAN, node.span());
    }

    private static SqlExpr none(Expr.Like node) {
        return SqlExpr.atom("''", SqlType.TEXT, node.span());
    }

    /** Folds ASCII letters and no others: PostgreSQL's lower does so under the collation of bytes. */
    SqlExpr lower(SqlExpr value) {
        return SqlExpr.call("lower", SqlType.TEXT, value.span(), expressions.bytewise(value))
                .with(Traits.BYTEWISE);
    }

    private @Nullable SqlExpr escape(Expr.Like node) {
        Expr escape = node.escape();
        if (escape == null) {
            return null;
        }
        if (!(escape instanceof Expr.StringLiteral literal)
                || !isCharacter(literal.value())
                || Character.isLetter(literal.value().codePointAt(0))) {
            throw context.notPortable(escape, "this escape character is not portable", "use a literal such as '\\'");
        }
        return SqlExpr.atom(Literals.quotedForPostgres(literal.value()), SqlType.TEXT, escape.span());
    }

    private static boolean isCharacter(String text) {
        return text.codePointCount(0, text.length()) == 1;
    }

    /** Writes a pattern with PostgreSQL's own escape character; null for one that ends with its escape: it matches nothing. */
    private static @Nullable String withoutEscape(String pattern, int escape) {
        StringBuilder out = new StringBuilder();
        boolean open = false;
        for (int c : pattern.codePoints().toArray()) {
            boolean escapes = !open && c == escape;
            if (!escapes) {
                boolean literal = open && (c == '%' || c == '_');
                out.append(literal || c == '\\' ? "\\" : "").appendCodePoint(c);
            }
            open = escapes;
        }
        return open ? null : out.toString();
    }

    private SqlExpr globbed(Expr.Like node) {
        SqlExpr operand = conversions.text(node.operand());
        SqlExpr found;
        if (node.pattern() instanceof Expr.StringLiteral literal) {
            String regex = regularExpression(literal.value());
            found = matched(operand, regex == null ? NEVER : regex, literal);
        } else {
            SqlExpr pattern = conversions.text(node.pattern());
            found = context.helper("glob", SqlType.BOOLEAN, node.span(), pattern, operand);
        }
        return node.negated() ? SqlExpr.of(new Shape.Prefix("NOT", found), SqlType.BOOLEAN, node.span()) : found;
    }

    private SqlExpr matched(SqlExpr operand, String regex, Expr pattern) {
        SqlExpr text = SqlExpr.atom(Literals.quotedForPostgres(regex), SqlType.TEXT, pattern.span());
        return expressions.bytewise(operand).infix("~", text, SqlType.BOOLEAN);
    }

    /** Returns the regular expression of a GLOB pattern; null for an open bracket, which matches nothing. */
    static @Nullable String regularExpression(String glob) {
        StringBuilder out = new StringBuilder("^(?:");
        int i = 0;
        while (i < glob.length()) {
            int c = glob.codePointAt(i);
            i += Character.charCount(c);
            if (c == '*') {
                out.append(".*");
            } else if (c == '?') {
                out.append('.');
            } else if (c == '[') {
                int end = set(glob, i, out);
                if (end < 0) {
                    return null;
                }
                i = end;
            } else if (Character.isLetterOrDigit(c) || c == ' ' || c == '_' || c == '-' || c > 127) {
                out.appendCodePoint(c);
            } else {
                out.append('\\').appendCodePoint(c);
            }
        }
        return out.append(")$").toString();
    }

    private static int set(String glob, int start, StringBuilder out) {
        int i = start;
        out.append('[');
        if (i < glob.length() && glob.charAt(i) == '^') {
            out.append('^');
            i++;
        }
        if (i < glob.length() && glob.charAt(i) == ']') {
            out.append("\\]");
            i++;
        }
        int prior = -1;
        while (i < glob.length() && glob.charAt(i) != ']') {
            int c = glob.codePointAt(i);
            i += Character.charCount(c);
            boolean more = i < glob.length() && glob.charAt(i) != ']';
            if (c == '-' && prior >= 0 && more) {
                int last = glob.codePointAt(i);
                i += Character.charCount(last);
                inSet(prior, out);
                // A range backwards holds its first character alone.
                if (prior <= last) {
                    out.append('-');
                    inSet(last, out);
                }
                prior = -1;
            } else {
                inSet(prior, out);
                prior = c;
            }
        }
        inSet(prior, out);
        out.append(']');
        return i < glob.length() ? i + 1 : -1;
    }

    private static void inSet(int c, StringBuilder out) {
        if (c < 0) {
            return;
        }
        if ("\\[]^-".indexOf(c) >= 0) {
            out.append('\\');
        }
        out.appendCodePoint(c);
    }
}

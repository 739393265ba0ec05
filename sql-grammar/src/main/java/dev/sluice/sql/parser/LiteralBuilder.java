package dev.sluice.sql.parser;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.parser.internal.SluiceParser;
import dev.sluice.sql.parser.internal.SluiceParser.LiteralContext;
import dev.sluice.sql.parser.internal.SluiceParser.ParameterContext;
import dev.sluice.sql.parser.internal.SluiceParser.QualifiedCallPrimaryContext;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.SourceSpan;
import java.math.BigInteger;
import java.util.Locale;
import org.antlr.v4.runtime.Token;

/** Builds literals and parameters. */
final class LiteralBuilder {
    /** How many digits the largest integer has. */
    private static final int LONGEST = 19;

    private static final int HEX_DIGITS = 16;

    private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

    /** SQLite's SQLITE_MAX_VARIABLE_NUMBER, as its JDBC driver sets it. */
    private static final int MAX_PARAMETER = 250_000;

    private final BuildContext context;

    LiteralBuilder(BuildContext context) {
        this.context = context;
    }

    Expr literal(LiteralContext tree) {
        Token token = tree.getStart();
        SourceSpan span = context.span(token);
        String text = token.getText();
        return switch (token.getType()) {
            case SluiceParser.NULL -> new Expr.NullLiteral(span);
            case SluiceParser.NUMBER_INTEGER -> integer(text.replace("_", ""), text, span);
            case SluiceParser.NUMBER_HEX -> hex(text, span);
            case SluiceParser.NUMBER_REAL -> real(text.replace("_", ""), span);
            case SluiceParser.STRING -> new Expr.StringLiteral(NameBuilder.unquote(text), span);
            case SluiceParser.BLOB ->
                new Expr.BlobLiteral(text.substring(2, text.length() - 1).toUpperCase(Locale.ROOT), span);
            case SluiceParser.CURRENT_DATE -> new Expr.CurrentTime(Expr.CurrentTime.Kind.DATE, span);
            case SluiceParser.CURRENT_TIME -> new Expr.CurrentTime(Expr.CurrentTime.Kind.TIME, span);
            case SluiceParser.CURRENT_TIMESTAMP -> new Expr.CurrentTime(Expr.CurrentTime.Kind.TIMESTAMP, span);
            default -> throw new AssertionError(text);
        };
    }

    private static Expr integer(String digits, String text, SourceSpan span) {
        if (digits.length() < LONGEST) {
            return new Expr.IntegerLiteral(Long.parseLong(digits), text, span);
        }
        if (digits.length() > LONGEST && isBeyondLong(digits)) {
            return real(digits, span);
        }
        BigInteger value = new BigInteger(digits);
        return value.compareTo(LONG_MAX) > 0
                ? real(digits, span)
                : new Expr.IntegerLiteral(value.longValue(), text, span);
    }

    /** Tells so of digits, which may be a million, without a number made of them. */
    private static boolean isBeyondLong(String digits) {
        return digits.chars().limit(digits.length() - LONGEST).anyMatch(digit -> digit != '0');
    }

    private static Expr real(String text, SourceSpan span) {
        return new Expr.RealLiteral(Double.parseDouble(text), text, span);
    }

    /** A hexadecimal literal is a bit pattern of 64 bits. */
    private Expr hex(String text, SourceSpan span) {
        String digits = text.substring(2).replace("_", "");
        String last = digits.substring(Math.max(0, digits.length() - HEX_DIGITS));
        if (digits.chars().limit(digits.length() - last.length()).anyMatch(digit -> digit != '0')) {
            context.report(DiagnosticCode.BAD_LITERAL, span, "hexadecimal literal has more than 64 bits");
        }
        return new Expr.IntegerLiteral(Long.parseUnsignedLong(last, 16), text, span);
    }

    /**
     * Builds a sign before a value. The literal 9223372036854775808 is an integer behind a minus, and only there.
     *
     * @param operator the sign
     * @param value what it stands before
     * @param span both
     */
    static Expr negated(UnaryOperator operator, Expr value, SourceSpan span) {
        if (operator == UnaryOperator.NEGATE
                && value instanceof Expr.RealLiteral real
                && real.text().equals("9223372036854775808")) {
            return new Expr.IntegerLiteral(Long.MIN_VALUE, "-" + real.text(), span);
        }
        return new Expr.Unary(operator, value, span);
    }

    Expr parameter(ParameterContext tree) {
        Token token = tree.getStart();
        String text = token.getText();
        SourceSpan span = context.span(token);
        char sign = text.charAt(0);
        if (sign == '?') {
            return new Expr.Parameter(null, number(text.substring(1), span), sign, span);
        }
        if (sign == '#') {
            throw BuildContext.problem(span, "unexpected \"" + text + '"', "a parameter is written :name, @name or ?");
        }
        String name = text.substring(1);
        if (sign == '$' && context.placeholders()) {
            return new Expr.Placeholder(name, span);
        }
        return new Expr.Parameter(name, context.parameters().named(text), sign, span);
    }

    private int number(String digits, SourceSpan span) {
        if (digits.isEmpty()) {
            return context.parameters().next();
        }
        int number = digits.length() > 6 ? MAX_PARAMETER + 1 : Integer.parseInt(digits);
        if (number < 1 || number > MAX_PARAMETER) {
            throw BuildContext.problem(span, "the number of a parameter lies between ?1 and ?" + MAX_PARAMETER);
        }
        context.parameters().numbered(number);
        return number;
    }

    /** Builds {@code sqlc.arg(name)} and its kin. */
    Expr sqlcCall(QualifiedCallPrimaryContext tree) {
        Identifier qualifier = context.names().name(tree.qualifier());
        Identifier function = context.names().name(tree.name(0));
        SourceSpan span = context.span(tree);
        String name = context.names().name(tree.name(1)).text();
        if (qualifier.key().equals("sqlc")) {
            switch (function.key()) {
                case "narg":
                    context.parameters().allowNull(name);
                    return new Expr.Parameter(name, context.parameters().named("@" + name), '@', span);
                case "arg", "slice":
                    return new Expr.Parameter(name, context.parameters().named("@" + name), '@', span);
                default:
                    break;
            }
        }
        throw BuildContext.problem(
                qualifier.span().join(function.span()),
                "a function has no schema: \"" + qualifier.text() + "." + function.text() + '"',
                "of this form there are sqlc.arg, sqlc.narg, sqlc.slice, and sqlc.embed as a result column");
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.SqlExpr.Traits;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Functions of texts and bytes on PostgreSQL. */
final class PostgresTextFunctions {
    private static final Pattern CONVERSION =
            Pattern.compile("%(?:%|[-+0 ,#]*(?:\\*|\\d*)(?:\\.(?:\\*|\\d+))?(?:ll?)?[a-zA-Z])");
    private static final Pattern FORMAT =
            Pattern.compile("(?:[^%]|%%|%[-+0 ,#]*(?:\\*|\\d*)(?:\\.(?:\\*|\\d+))?(?:ll?)?[dsifxXoucqQwzeEgG])*");

    /** A text with a precision, which counts bytes. */
    private static final Pattern CUT = Pattern.compile("%[-+0 ,#]*(?:\\*|\\d*)\\.(?:\\*|\\d+)s");

    private final PostgresExpressions expressions;
    private final PostgresConversions conversions;
    private final Context context;

    PostgresTextFunctions(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.conversions = expressions.conversions();
        this.context = expressions.context();
    }

    /** Adds the rows of this family. */
    void addTo(Map<String, PostgresFunctions.Rendering> rows) {
        rows.put("lower", call -> folded("lower", call));
        rows.put("upper", call -> folded("upper", call));
        rows.put("length", this::length);
        rows.put("octet_length", this::octets);
        rows.put("trim", call -> trimmed("btrim", call));
        rows.put("ltrim", call -> trimmed("ltrim", call));
        rows.put("rtrim", call -> trimmed("rtrim", call));
        rows.put("replace", this::replace);
        rows.put("substr", this::substring);
        rows.put("substring", this::substring);
        rows.put("instr", this::position);
        rows.put("hex", this::hex);
        rows.put("unicode", this::codePoint);
        rows.put("char", this::characters);
        rows.put("concat", call -> joined("concat", call));
        rows.put("concat_ws", call -> joined("concat_ws", call));
        rows.put("unhex", this::bytes);
        rows.put("zeroblob", this::zeros);
        rows.put("like", this::like);
        rows.put("glob", this::glob);
        rows.put("printf", this::formatted);
        rows.put("format", this::formatted);
        rows.put("quote", this::quoted);
        rows.put("unistr", call -> make("unistr", call, text(call, 0)));
        rows.put("randomblob", this::randomBytes);
    }

    private Expr argument(Expr.FunctionCall call, int index) {
        return call.arguments().get(index);
    }

    /** Lowers a text argument; the types whose text differs by engine are refused. */
    private SqlExpr text(Expr.FunctionCall call, int index) {
        Expr argument = argument(call, index);
        PostgresMatching.checkOperand(context, argument);
        SqlExpr value = conversions.text(argument);
        return value.traits().untyped() ? value.cast("text", SqlType.TEXT) : value;
    }

    private SqlExpr make(String function, Expr.FunctionCall call, SqlExpr... arguments) {
        boolean bytewise = List.of(arguments).stream().anyMatch(SqlExpr::bytewise);
        return SqlExpr.call(function, SqlType.TEXT, call.span(), arguments).with(Traits.bytewise(bytewise));
    }

    private SqlExpr folded(String function, Expr.FunctionCall call) {
        return make(function, call, expressions.bytewise(text(call, 0)));
    }

    private SqlExpr length(Expr.FunctionCall call) {
        SqlExpr value =
                context.type(argument(call, 0)).is(Kind.BLOB) ? expressions.lower(argument(call, 0)) : text(call, 0);
        return SqlExpr.call("length", SqlType.INTEGER, call.span(), value).with(Traits.NARROW);
    }

    /** Refuses bytes of a text that {@code %.2s} may have cut within a character: no text on PostgreSQL has such bytes. */
    static void checkWhole(Context context, Expr text) {
        AstWalk.each(text, part -> {
            if (part instanceof Expr.FunctionCall call
                    && Set.of("printf", "format").contains(call.name().key())
                    && !call.arguments().isEmpty()
                    && call.arguments().get(0) instanceof Expr.StringLiteral format
                    && CUT.matcher(format.value()).find()
                    && call.arguments().stream().skip(1).anyMatch(argument -> mayBeWide(context, argument))) {
                throw context.notPortable(
                        call, "a precision of bytes may cut a character, whose bytes differ", "write substr(..)");
            }
        });
    }

    /** Tells whether a character of a value may be longer than a byte. */
    private static boolean mayBeWide(Context context, Expr argument) {
        return argument instanceof Expr.StringLiteral text
                ? text.value().chars().anyMatch(character -> character > 127)
                : !context.type(argument).isNumber();
    }

    private SqlExpr octets(Expr.FunctionCall call) {
        checkWhole(context, argument(call, 0));
        SqlExpr value =
                context.type(argument(call, 0)).is(Kind.BLOB) ? expressions.lower(argument(call, 0)) : text(call, 0);
        return SqlExpr.call("octet_length", SqlType.INTEGER, call.span(), value).with(Traits.NARROW);
    }

    private SqlExpr trimmed(String function, Expr.FunctionCall call) {
        call.arguments().forEach(argument -> checkWhole(context, argument));
        return call.arguments().size() == 1
                ? make(function, call, text(call, 0))
                : make(function, call, text(call, 0), text(call, 1));
    }

    private SqlExpr replace(Expr.FunctionCall call) {
        checkWhole(context, argument(call, 0));
        checkWhole(context, argument(call, 1));
        if (argument(call, 1) instanceof Expr.StringLiteral literal
                && literal.value().isEmpty()
                && !PostgresGroups.hasAggregate(argument(call, 2))) {
            return text(call, 0);
        }
        SqlExpr replaced = make("replace", call, text(call, 0), text(call, 1), text(call, 2));
        if (!context.value(argument(call, 2)).nullable()
                || (argument(call, 1) instanceof Expr.StringLiteral literal
                        && !literal.value().isEmpty())) {
            return replaced;
        }
        // With nothing to look for, SQLite does not look at the replacement, which may be NULL.
        SqlExpr empty = text(call, 1).infix("=", SqlExpr.atom("''", SqlType.TEXT, call.span()), SqlType.BOOLEAN);
        Shape whole = new Shape.CaseOf(null, List.of(new Shape.Branch(empty, text(call, 0))), replaced);
        boolean bytewise = replaced.bytewise() && text(call, 0).bytewise();
        return SqlExpr.of(whole, SqlType.TEXT, call.span()).with(Traits.bytewise(bytewise));
    }

    /** To SQLite's substr no bytes are NULL. */
    private SqlExpr someBytes(Expr argument) {
        SqlExpr none = SqlExpr.atom("''::bytea", SqlType.BLOB, argument.span());
        return SqlExpr.call("nullif", SqlType.BLOB, argument.span(), expressions.lower(argument), none);
    }

    private SqlExpr substring(Expr.FunctionCall call) {
        boolean bytes = context.type(argument(call, 0)).is(Kind.BLOB);
        SqlExpr text = bytes ? someBytes(argument(call, 0)) : text(call, 0);
        Expr start = argument(call, 1);
        boolean plainStart = start instanceof Expr.IntegerLiteral literal && literal.value() >= 1 && isInt(literal);
        boolean ends = call.arguments().size() == 2;
        if (ends
                && !bytes
                && start instanceof Expr.Unary unary
                && unary.operator() == UnaryOperator.NEGATE
                && unary.operand() instanceof Expr.IntegerLiteral count
                && count.value() > 0
                && isInt(count)) {
            return make("right", call, text, expressions.lower(count));
        }
        if (plainStart && ends) {
            return part("substr", call, text, expressions.lower(start));
        }
        if (plainStart
                && argument(call, 2) instanceof Expr.IntegerLiteral count
                && count.value() >= 0
                && isInt(count)) {
            return part("substr", call, text, expressions.lower(start), expressions.lower(count));
        }
        if (ends) {
            return context.helper("substr", text.type(), call.span(), text, conversions.truncated(start))
                    .with(Traits.bytewise(text.bytewise()));
        }
        SqlExpr count = conversions.truncated(argument(call, 2));
        SqlExpr part = context.helper("substr", text.type(), call.span(), text, conversions.truncated(start), count)
                .with(Traits.bytewise(text.bytewise()));
        return context.value(argument(call, 2)).nullable() ? unlessNull(count, part) : part;
    }

    /** A length that is NULL makes the result NULL, while the helper takes it for absent. */
    private static SqlExpr unlessNull(SqlExpr count, SqlExpr part) {
        SqlExpr present = SqlExpr.of(new Shape.Postfix(count, "IS NOT NULL"), SqlType.BOOLEAN, part.span());
        Shape guarded = new Shape.CaseOf(null, List.of(new Shape.Branch(present, part)), null);
        return SqlExpr.of(guarded, part.type(), part.span()).with(part.traits());
    }

    private SqlExpr part(String function, Expr.FunctionCall call, SqlExpr... arguments) {
        return make(function, call, arguments).as(arguments[0].type());
    }

    private static boolean isInt(Expr.IntegerLiteral literal) {
        return literal.value() == (int) literal.value();
    }

    private SqlExpr position(Expr.FunctionCall call) {
        call.arguments().forEach(argument -> checkWhole(context, argument));
        if (context.type(argument(call, 0)).is(Kind.BLOB)
                || context.type(argument(call, 1)).is(Kind.BLOB)) {
            return bytePosition(call);
        }
        return SqlExpr.call("strpos", SqlType.INTEGER, call.span(), text(call, 0), text(call, 1))
                .with(Traits.NARROW);
    }

    /** A BLOB in a BLOB is found by its bytes, a BLOB in a text as a text. */
    private SqlExpr bytePosition(Expr.FunctionCall call) {
        boolean both = context.type(argument(call, 0)).is(Kind.BLOB)
                && context.type(argument(call, 1)).is(Kind.BLOB);
        if (!both) {
            throw context.typeOperation(call, "a BLOB is looked for in a text", "convert one of them with CAST");
        }
        Shape.Call position = new Shape.Call(
                "pg_catalog.position",
                false,
                List.of(expressions.lower(argument(call, 0)), expressions.lower(argument(call, 1))),
                List.of(),
                null,
                null);
        return SqlExpr.of(position, SqlType.INTEGER, call.span()).with(Traits.NARROW);
    }

    private SqlExpr hex(Expr.FunctionCall call) {
        checkWhole(context, argument(call, 0));
        SqlExpr none = SqlExpr.atom("''", SqlType.TEXT, call.span());
        SqlExpr value;
        if (context.isStored() && !context.type(argument(call, 0)).is(Kind.BLOB)) {
            SqlExpr text = text(call, 0).cast("text", SqlType.TEXT);
            return make("coalesce", call, context.helper("hex", SqlType.TEXT, call.span(), text), none);
        } else if (context.type(argument(call, 0)).is(Kind.BLOB)) {
            value = expressions.lower(argument(call, 0));
        } else {
            SqlExpr utf8 = SqlExpr.atom("'UTF8'", SqlType.TEXT, call.span());
            value = SqlExpr.call("convert_to", SqlType.BLOB, call.span(), text(call, 0), utf8);
        }
        SqlExpr form = SqlExpr.atom("'hex'", SqlType.TEXT, call.span());
        SqlExpr digits = make("upper", call, make("encode", call, value, form));
        return make("coalesce", call, digits, none);
    }

    private SqlExpr codePoint(Expr.FunctionCall call) {
        SqlExpr none = SqlExpr.atom("''", SqlType.TEXT, call.span());
        return SqlExpr.call("ascii", SqlType.INTEGER, call.span(), make("nullif", call, text(call, 0), none))
                .with(Traits.NARROW);
    }

    private SqlExpr characters(Expr.FunctionCall call) {
        SqlExpr all = null;
        List<SqlExpr> codes = new ArrayList<>();
        for (Expr argument : call.arguments()) {
            codes.add(conversions.truncated(argument));
            if (argument instanceof Expr.IntegerLiteral literal && literal.value() == 0) {
                throw context.notPortable(argument, "PostgreSQL's text cannot hold the character NUL", "use a BLOB");
            }
        }
        if (!call.arguments().stream().allMatch(PostgresTextFunctions::isCharacter)) {
            return context.helper("chars", SqlType.TEXT, call.span(), codes.toArray(SqlExpr[]::new));
        }
        for (Expr argument : call.arguments()) {
            SqlExpr one = SqlExpr.call("chr", SqlType.TEXT, call.span(), expressions.lower(argument));
            all = all == null ? one : all.infix("||", one, SqlType.TEXT);
        }
        return all == null ? SqlExpr.atom("''", SqlType.TEXT, call.span()).with(Traits.UNTYPED) : all;
    }

    private static boolean isCharacter(Expr expr) {
        return expr instanceof Expr.IntegerLiteral literal
                && literal.value() > 0
                && literal.value() <= Character.MAX_CODE_POINT
                && (literal.value() < Character.MIN_SURROGATE || literal.value() > Character.MAX_SURROGATE);
    }

    private SqlExpr joined(String function, Expr.FunctionCall call) {
        SqlExpr[] texts = new SqlExpr[call.arguments().size()];
        for (int i = 0; i < texts.length; i++) {
            boolean truth = context.type(argument(call, i)).is(Kind.BOOLEAN);
            texts[i] = truth ? conversions.text(argument(call, i)) : text(call, i);
        }
        boolean literal = argument(call, 0) instanceof Expr.StringLiteral;
        return context.isStored() && (function.equals("concat") || (literal && texts.length > 1))
                ? joinedStored(function.equals("concat") ? null : texts[0], call, texts)
                : make(function, call, texts);
    }

    /** PostgreSQL's own functions are not immutable. */
    private SqlExpr joinedStored(@Nullable SqlExpr separator, Expr.FunctionCall call, SqlExpr[] texts) {
        SqlExpr none = SqlExpr.atom("''", SqlType.TEXT, call.span());
        SqlExpr all = null;
        for (int i = separator == null ? 0 : 1; i < texts.length; i++) {
            SqlExpr text = separator == null
                    ? texts[i]
                    : separator.cast("text", SqlType.TEXT).infix("||", texts[i], SqlType.TEXT);
            SqlExpr one = make("coalesce", call, text, none);
            all = all == null ? one : all.infix("||", one, SqlType.TEXT);
        }
        SqlExpr joined = Objects.requireNonNull(all);
        if (separator == null) {
            return joined;
        }
        Expr.StringLiteral literal = (Expr.StringLiteral) argument(call, 0);
        int after = literal.value().codePointCount(0, literal.value().length()) + 1;
        SqlExpr begin = SqlExpr.atom(Integer.toString(after), SqlType.INTEGER, call.span());
        return make("substr", call, joined, begin);
    }

    /** Two digits for each byte; what is none gives NULL. */
    private SqlExpr bytes(Expr.FunctionCall call) {
        return call.arguments().size() > 1
                ? context.helper("unhex", SqlType.BLOB, call.span(), text(call, 0), text(call, 1))
                : context.helper("unhex", SqlType.BLOB, call.span(), text(call, 0));
    }

    private SqlExpr zeros(Expr.FunctionCall call) {
        Expr count = argument(call, 0);
        SqlExpr bytes;
        if (count instanceof Expr.IntegerLiteral) {
            bytes = expressions.lower(count);
        } else {
            // PostgreSQL's greatest passes NULL over, which makes no bytes.
            SqlExpr none = SqlExpr.atom("0", SqlType.INTEGER, call.span());
            bytes = SqlExpr.call("greatest", SqlType.INTEGER, call.span(), conversions.truncated(count), none)
                    .cast("int", SqlType.INTEGER);
        }
        SqlExpr zeros = SqlExpr.call(
                "repeat", SqlType.TEXT, call.span(), SqlExpr.atom("'00'", SqlType.TEXT, call.span()), bytes);
        SqlExpr form = SqlExpr.atom("'hex'", SqlType.TEXT, call.span());
        return SqlExpr.call("decode", SqlType.BLOB, call.span(), zeros, form);
    }

    private SqlExpr like(Expr.FunctionCall call) {
        Expr escape = call.arguments().size() > 2 ? argument(call, 2) : null;
        return expressions.lower(new Expr.Like(
                dev.sluice.sql.ast.LikeOperator.LIKE,
                argument(call, 1),
                argument(call, 0),
                escape,
                false,
                call.span()));
    }

    private SqlExpr glob(Expr.FunctionCall call) {
        return expressions.lower(new Expr.Like(
                dev.sluice.sql.ast.LikeOperator.GLOB, argument(call, 1), argument(call, 0), null, false, call.span()));
    }

    private SqlExpr formatted(Expr.FunctionCall call) {
        String format = PostgresFunctions.literal(call, 0);
        if (format == null || !FORMAT.matcher(format).matches()) {
            throw context.notPortable(call, "this format is not translated", "use %d, %s and %.2f in a literal format");
        }
        List<SqlExpr> values = new ArrayList<>(List.of(text(call, 0)));
        String takers = takers(format);
        for (int i = 1; i < call.arguments().size(); i++) {
            char conversion = i <= takers.length() ? takers.charAt(i - 1) : ' ';
            if (conversion == 'c' && !isSomeCharacter(argument(call, i))) {
                throw noCharacter(call);
            }
            values.add(formatArgument(argument(call, i), conversion));
        }
        if (takers.indexOf('c', call.arguments().size() - 1) >= 0) {
            throw noCharacter(call);
        }
        return context.helper("printf", SqlType.TEXT, call.span(), values.toArray(SqlExpr[]::new));
    }

    /** Tells whether %c finds a character: of NULL and of an empty text SQLite makes NUL. */
    private boolean isSomeCharacter(Expr argument) {
        return argument instanceof Expr.StringLiteral text
                ? !text.value().isEmpty()
                : context.type(argument).isNumber() && !context.value(argument).nullable();
    }

    private RefusedException noCharacter(Expr.FunctionCall call) {
        return context.notPortable(
                call, "%c makes the character NUL of an empty text, which PostgreSQL cannot hold", "use %.1s");
    }

    /** Returns the letter of the conversion that each argument is for; a width or a precision takes an INTEGER. */
    private static String takers(String format) {
        StringBuilder takers = new StringBuilder();
        Matcher conversions = CONVERSION.matcher(format);
        while (conversions.find()) {
            String conversion = conversions.group();
            char letter = conversion.charAt(conversion.length() - 1);
            if (letter != '%') {
                long stars = conversion.chars().filter(c -> c == '*').count();
                takers.append("d".repeat((int) stars)).append(letter);
            }
        }
        return takers.toString();
    }

    private SqlExpr formatArgument(Expr argument, char conversion) {
        boolean member = expressions.members().of(argument) != null;
        if (member || new PostgresChoices(expressions).text(argument) != null) {
            return conversions.text(argument);
        }
        SqlExpr value = expressions.lower(argument);
        if (value.is(Kind.REAL) || value.is(Kind.NUMBER)) {
            return switch (conversion) {
                case 'f', 'e', 'E', 'g', 'G' -> context.helper("real_digits", SqlType.TEXT, argument.span(), value);
                case 'd', 'i', 'u', 'x', 'X', 'o' ->
                    context.helper("to_int", SqlType.INTEGER, argument.span(), value)
                            .cast("text", SqlType.TEXT);
                default -> conversions.text(value, argument);
            };
        }
        SqlExpr text = conversions.text(value, argument);
        return text.traits().untyped() ? text.cast("text", SqlType.TEXT) : text;
    }

    private SqlExpr quoted(Expr.FunctionCall call) {
        Expr argument = argument(call, 0);
        SqlExpr value = expressions.lower(argument);
        return switch (value.type().kind()) {
            case NULL ->
                PostgresGroups.hasAggregate(argument)
                        ? quote(call, value.cast("text", SqlType.TEXT))
                        : SqlExpr.atom("'NULL'", SqlType.TEXT, call.span()).with(Traits.UNTYPED);
            case INTEGER, BOOLEAN -> quote(call, conversions.wide(conversions.number(argument)));
            case REAL, BLOB -> quote(call, value);
            case TEXT -> quote(call, value.traits().untyped() ? value.cast("text", SqlType.TEXT) : value);
            default ->
                throw context.typeOperation(
                        argument, "values " + value.type().ofType() + " are stored in another form", "use CAST");
        };
    }

    private SqlExpr quote(Expr.FunctionCall call, SqlExpr value) {
        return context.helper("quote", SqlType.TEXT, call.span(), value);
    }

    private SqlExpr randomBytes(Expr.FunctionCall call) {
        return context.helper("randomblob", SqlType.BLOB, call.span(), conversions.truncated(argument(call, 0)));
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.SqlExpr.Traits;
import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.facts.TimeFields;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Conversions that SQLite makes by itself and PostgreSQL has to be told. */
final class PostgresConversions {
    private final PostgresExpressions expressions;
    private final Context context;

    PostgresConversions(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
    }

    /** Lowers a condition: SQLite takes every number that is not 0 for true. */
    SqlExpr condition(Expr expr) {
        SqlExpr member = expressions.members().text(expr);
        SqlExpr value = member == null ? expressions.lower(expr) : member;
        return switch (value.type().kind()) {
            case BOOLEAN -> value;
            case NULL -> throughText(value).cast("boolean", SqlType.BOOLEAN);
            case INTEGER, REAL, NUMBER, NUMERIC ->
                // What is grouped is known again in its own form only.
                !context.isGrouped()
                                && value.shape() instanceof Shape.CastTo cast
                                && cast.operand().type().is(Kind.BOOLEAN)
                        ? cast.operand()
                        : value.infix("<>", zero(value), SqlType.BOOLEAN);
            case TEXT ->
                context.helper("to_real", SqlType.REAL, expr.span(), value).infix("<>", zero(value), SqlType.BOOLEAN);
            case BLOB ->
                context.helper("to_real", SqlType.REAL, expr.span(), ascii(value))
                        .infix("<>", zero(value), SqlType.BOOLEAN);
            default ->
                throw context.notPortable(
                        expr,
                        "a value " + value.type().ofType() + " is no condition on PostgreSQL",
                        "write a comparison");
        };
    }

    /** Lowers bytes to a text of which a number is read: other bytes than those of ASCII are spelled out. */
    SqlExpr asciiOf(Expr bytes) {
        return ascii(expressions.lower(bytes));
    }

    private static SqlExpr ascii(SqlExpr bytes) {
        SqlExpr form = SqlExpr.atom("'escape'", SqlType.TEXT, bytes.span());
        return SqlExpr.call("encode", SqlType.TEXT, bytes.span(), bytes, form);
    }

    private static SqlExpr zero(SqlExpr like) {
        return SqlExpr.atom("0", SqlType.INTEGER, like.span());
    }

    /** Lowers an operand of arithmetic. */
    SqlExpr number(Expr expr) {
        return number(expr, "to_real", SqlType.NUMBER);
    }

    /** Lowers an operand of whole numbers: of a text, SQLite reads the digits before a point or exponent. */
    SqlExpr digits(Expr expr) {
        return number(expr, "to_int", SqlType.INTEGER);
    }

    private SqlExpr number(Expr expr, String ofText, SqlType type) {
        if (TimeFields.isInteger(expr) && context.type(expr).is(Kind.TEXT)) {
            SqlExpr part = expressions.dates().integerPart(expr);
            return part != null
                    ? part
                    : context.helper("to_int", SqlType.INTEGER, expr.span(), expressions.lower(expr));
        }
        PostgresMembers.Member member = expressions.members().of(expr);
        SqlExpr value = member == null ? expressions.lower(expr) : member.text().as(SqlType.TEXT);
        return switch (value.type().kind()) {
            case INTEGER, REAL, NUMBER, NUMERIC -> value;
            case NULL -> value.cast("bigint", SqlType.INTEGER);
            case BOOLEAN -> integer(value);
            case TEXT -> {
                SqlExpr text = beginning(value, expr);
                yield member == null
                        ? context.helper(ofText, type, expr.span(), text)
                        : context.helper("to_real", SqlType.NUMBER, expr.span(), text);
            }
            default -> {
                String instead = NoOperation.instead(value.type());
                throw context.typeOperation(
                        expr,
                        "no arithmetic on values " + value.type().ofType(),
                        instead == null ? "convert it with CAST first" : instead);
            }
        };
    }

    /** Returns a text of which the number is read that it begins with: INTEGER in some rows, REAL in others. */
    private SqlExpr beginning(SqlExpr text, Expr expr) {
        if (isConcatenation(expr)) {
            throw context.notPortable(
                    expr, "|| binds tighter than arithmetic, so this computes with a text", "write (..) || ..");
        } else if (PostgresDates.isMoment(expr)) {
            throw context.notPortable(
                    expr,
                    "arithmetic on a text takes its first digits, here the year",
                    "write julianday(..) or unixepoch(..)");
        }
        return text.traits().untyped() ? text.cast("text", SqlType.TEXT) : text;
    }

    /** Turns a truth value into 0 or 1. */
    SqlExpr integer(SqlExpr value) {
        return value.cast("int", SqlType.INTEGER).with(Traits.NARROW);
    }

    /** Makes sure that an integer has 64 bits. */
    SqlExpr wide(SqlExpr value) {
        return value.traits().narrow() ? value.cast("bigint", SqlType.INTEGER) : value;
    }

    /** Lowers to an INTEGER of 64 bits for a place where SQLite cuts the fraction off. */
    SqlExpr truncated(Expr expr) {
        SqlExpr value = number(expr);
        boolean fraction = value.is(Kind.REAL)
                || (value.is(Kind.NUMBER) && !context.type(expr).is(Kind.TEXT));
        if (!value.is(Kind.INTEGER) && !fraction) {
            throw context.typeOperation(expr, "this place is for an INTEGER", "write CAST(.. AS INTEGER)");
        }
        return fraction ? context.helper("to_int", SqlType.INTEGER, expr.span(), value) : wide(value);
    }

    /** Lowers to a double. */
    SqlExpr real(Expr expr) {
        SqlExpr value = number(expr);
        return value.is(Kind.REAL) || value.is(Kind.NUMBER) ? value : value.cast("float8", SqlType.REAL);
    }

    /** Lowers to text as SQLite converts it. */
    SqlExpr text(Expr expr) {
        SqlExpr member = expressions.members().text(expr);
        if (member != null) {
            return member;
        }
        SqlExpr chosen = new PostgresChoices(expressions).text(expr);
        return chosen == null ? text(expressions.lower(expr), expr) : chosen;
    }

    /** Converts to text as SQLite does. */
    SqlExpr text(SqlExpr value, Expr expr) {
        return switch (value.type().kind()) {
            case TEXT -> value;
            case ENUMNAME -> value.as(SqlType.TEXT);
            case INTEGER, NUMERIC, UUID -> value.cast("text", SqlType.TEXT);
            case BOOLEAN -> integer(value).cast("text", SqlType.TEXT);
            case NULL -> value.cast("text", SqlType.TEXT);
            case REAL -> context.helper("real_text", SqlType.TEXT, value.span(), value);
            case BLOB -> utf8(value, expr);
            case DATE, TIME, TIMESTAMP, DATETIME -> expressions.dates().canonicalText(value);
            case NUMBER -> mixed(value, expr);
            case ENUM -> expressions.extensions().name(value, expr);
            case INTERVAL -> expressions.extensions().intervalText(value);
            default ->
                throw context.typeOperation(
                        expr, "values " + value.type().ofType() + " have no text on both engines", "use CAST");
        };
    }

    private SqlExpr mixed(SqlExpr value, Expr expr) {
        SqlExpr text = expressions.mixes().text(value, expr);
        if (text != null) {
            return text;
        }
        throw context.notPortable(
                expr,
                "INTEGER in some rows, REAL in others: its text differs",
                "write 0.0 instead of 0, or CAST(.. AS REAL)");
    }

    /** The bytes of a BLOB that is no literal may be no text, which only the data shows: then it is an error. */
    private SqlExpr utf8(SqlExpr value, Expr expr) {
        if (!(expr instanceof Expr.BlobLiteral literal)) {
            SqlExpr form = SqlExpr.atom("'UTF8'", SqlType.TEXT, value.span());
            return SqlExpr.call("convert_from", SqlType.TEXT, value.span(), value, form);
        }
        String text = Literals.utf8(literal.hex());
        if (text == null || text.indexOf('\0') >= 0) {
            throw context.typeOperation(expr, "these bytes are no text", "write hex(..)");
        }
        return SqlExpr.atom(Literals.quotedForPostgres(text), SqlType.TEXT, value.span())
                .with(Traits.UNTYPED);
    }

    /** {@code ||}. */
    SqlExpr concat(Expr.Binary node) {
        SqlExpr left = text(node.left());
        SqlExpr right = text(node.right());
        if (left.traits().untyped() && right.traits().untyped()) {
            left = left.cast("text", SqlType.TEXT);
        }
        return left.infix("||", right, SqlType.TEXT).with(Traits.bytewise(left.bytewise() || right.bytewise()));
    }

    /** Lowers to a common type of branches, or of columns of a compound. */
    SqlExpr coerce(Expr expr, SqlType target) {
        if (context.type(expr).is(Kind.NULL)) {
            return nothing(expressions.lower(expr), target);
        }
        if (target.isTemporal()) {
            return expressions.dates().typed(expr, target);
        } else if (SqliteExtensions.has(target)) {
            return expressions.extensions().coerce(expr, target);
        }
        SqlExpr value = literal(expr, target);
        if (value != null) {
            return value;
        }
        return convert(expressions.lower(expr), target, expr);
    }

    /** NULL alone takes the type of the values beside it; what comes to NULL is a text to PostgreSQL. */
    private static SqlExpr nothing(SqlExpr value, SqlType target) {
        String name = PostgresTypes.name(target);
        if (value.shape() instanceof Shape.Atom || name == null) {
            return value;
        }
        boolean direct = target.isNumber() || target.is(Kind.TEXT);
        return (direct ? value : throughText(value)).cast(name, SqlType.NULL);
    }

    /** Prepares what is always NULL for a cast to any type: it has one of PostgreSQL's, which no cast leads on from but TEXT. */
    static SqlExpr throughText(SqlExpr nothing) {
        return nothing.traits().untyped() ? nothing : nothing.cast("text", SqlType.NULL);
    }

    private SqlExpr convert(SqlExpr value, SqlType target, Expr expr) {
        Kind from = value.type().kind();
        if ((from == target.kind() && from != Kind.NUMERIC && from != Kind.ARRAY) || from == Kind.NULL) {
            return value;
        }
        return switch (target.kind()) {
            case NUMERIC -> numeric(value, target, expr);
            case INTEGER -> from == Kind.BOOLEAN ? integer(value) : refuse(expr, value.type(), target);
            case REAL, NUMBER ->
                switch (from) {
                    case INTEGER, NUMBER -> value.cast("float8", target);
                    case REAL -> value.as(target);
                    case BOOLEAN -> integer(value).cast("float8", target);
                    default -> refuse(expr, value.type(), target);
                };
            case TEXT ->
                switch (from) {
                    case ENUMNAME -> value.as(target);
                    case JSON -> value.cast("text", target);
                    default -> refuse(expr, value.type(), target);
                };
            default -> refuse(expr, value.type(), target);
        };
    }

    private SqlExpr numeric(SqlExpr value, SqlType target, Expr expr) {
        if (value.is(Kind.INTEGER)) {
            return target.scale() == 0
                    ? value.cast("numeric", target)
                    : value.cast("numeric(18, " + target.scale() + ")", target);
        } else if (value.is(Kind.NUMERIC)) {
            return value.type().scale() == target.scale()
                    ? value
                    : value.cast("numeric(18, " + target.scale() + ")", target);
        }
        return refuse(expr, value.type(), target);
    }

    private SqlExpr refuse(Expr expr, SqlType from, SqlType target) {
        String where =
                target.is(Kind.DYNAMIC) ? "among values of other types" : "where " + target.shown() + " is needed";
        throw context.typeOperation(expr, "a value " + from.ofType() + " " + where, "convert it with CAST");
    }

    /** Reads a literal as a value of a type; null if the expression is none that needs it. */
    private @Nullable SqlExpr literal(Expr expr, SqlType target) {
        if (expr instanceof Expr.StringLiteral text) {
            return text(text, target);
        }
        BigDecimal number = number(expr, target);
        if (number == null) {
            return null;
        }
        return switch (target.kind()) {
            case NUMERIC -> decimal(number, expr, target);
            case BOOLEAN -> {
                boolean one = number.compareTo(BigDecimal.ONE) == 0;
                if (!one && number.signum() != 0) {
                    throw context.typeOperation(expr, "a BOOLEAN is 0 or 1", "write TRUE or FALSE");
                }
                yield SqlExpr.atom(one ? "TRUE" : "FALSE", target, expr.span());
            }
            case REAL, NUMBER ->
                SqlExpr.atom(number.toString(), target, expr.span()).cast("float8", target);
            default -> null;
        };
    }

    /** Returns the exact value of a number literal that meets a type which reads it so. */
    static @Nullable BigDecimal number(Expr expr, SqlType target) {
        if (expr instanceof Expr.IntegerLiteral integer) {
            return BigDecimal.valueOf(integer.value());
        } else if (expr instanceof Expr.RealLiteral real && target.is(Kind.NUMERIC)) {
            return Literals.decimal(real.text());
        } else if (expr instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NEGATE) {
            BigDecimal operand = number(unary.operand(), target);
            return operand == null ? null : operand.negate();
        }
        return null;
    }

    private SqlExpr decimal(BigDecimal value, Expr expr, SqlType target) {
        checkDigits(context, value, expr, target);
        if (Literals.units(value, target.scale()) == null) {
            throw context.typeOperation(
                    expr,
                    "this literal has more than " + target.scale() + " digits behind the point",
                    "round it, or write ROUND(.., " + target.scale() + ")");
        }
        return SqlExpr.atom(value.setScale(target.scale()).toPlainString(), target, expr.span());
    }

    /** Refuses a literal with more digits before the point than a type has. */
    static void checkDigits(Context context, BigDecimal value, Expr expr, SqlType target) {
        int whole = value.precision() - value.scale();
        if (value.signum() != 0 && whole > target.precision() - target.scale()) {
            throw context.typeOperation(expr, "this number does not fit " + target, "use a smaller number");
        }
    }

    private @Nullable SqlExpr text(Expr.StringLiteral node, SqlType target) {
        String text = node.value();
        return switch (target.kind()) {
            case INTEGER -> {
                BigDecimal number = Literals.decimal(text);
                Long whole = number == null ? null : Literals.units(number, 0);
                yield whole == null ? null : SqlExpr.atom(whole.toString(), target, node.span());
            }
            default -> null;
        };
    }

    /** Lowers a value that is stored in a column. */
    SqlExpr assign(Expr expr, SqlType target) {
        PostgresTextFunctions.checkWhole(context, expr);
        if (expr instanceof Expr.ScalarSubquery && context.type(expr).is(Kind.NUMERIC)) {
            checkScale(expr, context.type(expr), target);
            return expressions.lower(expr);
        }
        SqlType from = context.type(expr);
        SqlExpr constant = constant(expr, target);
        if (constant != null) {
            return constant;
        }
        boolean literal = number(expr, target) != null;
        if (from.is(Kind.NUMERIC) && target.is(Kind.NUMERIC) && !literal) {
            checkScale(expr, from, target);
            return expressions.lower(expr);
        } else if (from.is(Kind.INTEGER) && target.is(Kind.NUMERIC) && !(expr instanceof Expr.IntegerLiteral)) {
            return expressions.lower(expr);
        } else if (target.is(Kind.TEXT) && !from.is(Kind.TEXT) && !from.is(Kind.NULL)) {
            return stored(expr, from);
        } else if (target.is(Kind.INTEGER) && from.is(Kind.TEXT) && TimeFields.isInteger(expr)) {
            return number(expr);
        } else if (target.is(Kind.REAL) && from.is(Kind.NUMBER)) {
            return expressions.lower(expr).as(SqlType.REAL);
        } else if (target.is(Kind.INTEGER) && (from.is(Kind.REAL) || from.is(Kind.NUMBER))) {
            if (isWhole(expr)) {
                return expressions.lower(expr).cast("bigint", SqlType.INTEGER);
            }
            throw context.typeOperation(
                    expr, "a REAL in an INTEGER column would be rounded", "write CAST(.. AS INTEGER)");
        }
        return coerce(expr, target);
    }

    /** Tells whether an expression makes a REAL without a fraction, which the affinity of a column makes an INTEGER. */
    private boolean isWhole(Expr expr) {
        if (expr instanceof Expr.Unary unary) {
            return isWhole(unary.operand());
        }
        if (!(expr instanceof Expr.FunctionCall call)) {
            return false;
        }
        return switch (call.name().key()) {
            case "round", "ceil", "ceiling", "floor", "trunc" ->
                call.arguments().size() == 1 && context.type(expr).is(Kind.REAL);
            case "coalesce", "ifnull" ->
                call.arguments().stream().allMatch(each -> context.type(each).is(Kind.INTEGER) || isWhole(each));
            default -> false;
        };
    }

    /** A literal that a column's affinity turns into another number, without loss. */
    private static @Nullable SqlExpr constant(Expr expr, SqlType target) {
        if (target.is(Kind.REAL) && expr instanceof Expr.StringLiteral text) {
            BigDecimal number = Literals.decimal(text.value());
            if (number == null || Double.isInfinite(number.doubleValue())) {
                return null;
            }
            String digits = number.doubleValue() == 0 ? "0" : number.toPlainString();
            return SqlExpr.atom(digits, target, expr.span()).cast("float8", target);
        }
        boolean negative = expr instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NEGATE;
        Expr operand = negative ? ((Expr.Unary) expr).operand() : expr;
        if (target.is(Kind.INTEGER) && operand instanceof Expr.RealLiteral real) {
            BigDecimal number = Literals.decimal(real.text());
            Long whole = number == null ? null : Literals.units(negative ? number.negate() : number, 0);
            return whole == null ? null : SqlExpr.atom(whole.toString(), target, expr.span());
        }
        return null;
    }

    private SqlExpr stored(Expr expr, SqlType from) {
        if (from.isNumber() || from.is(Kind.BOOLEAN) || expressions.members().of(expr) != null) {
            return text(expr);
        }
        SqlExpr chosen = new PostgresChoices(expressions).text(expr);
        if (chosen != null) {
            return chosen;
        }
        throw context.typeOperation(expr, "a value " + from.ofType() + " in a TEXT column", "write CAST(.. AS TEXT)");
    }

    private void checkScale(Expr expr, SqlType from, SqlType target) {
        if (!target.is(Kind.NUMERIC) || from.scale() > target.scale()) {
            throw context.typeOperation(
                    expr,
                    "a value " + from.ofType() + " does not fit " + target,
                    "write ROUND(.., " + target.scale() + ") or CAST(.. AS " + target + ")");
        }
    }

    /** Tells whether an expression is a number literal other than 0, perhaps with a sign. */
    static boolean isNonZeroLiteral(Expr expr) {
        if (expr instanceof Expr.IntegerLiteral integer) {
            return integer.value() != 0;
        } else if (expr instanceof Expr.RealLiteral real) {
            return real.value() != 0;
        }
        return expr instanceof Expr.Unary unary
                && unary.operator() == UnaryOperator.NEGATE
                && isNonZeroLiteral(unary.operand());
    }

    /** Tells whether an expression computes with {@code ||}, which binds tightest in SQLite. */
    static boolean isConcatenation(Expr expr) {
        return expr instanceof Expr.Binary binary && binary.operator() == BinaryOperator.CONCAT;
    }
}

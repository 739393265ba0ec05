package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.SqlExpr.Traits;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** CAST on PostgreSQL, with the results that SQLite gives. */
final class PostgresCasts {
    private final PostgresExpressions expressions;
    private final PostgresConversions conversions;
    private final Context context;

    PostgresCasts(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.conversions = expressions.conversions();
        this.context = expressions.context();
    }

    SqlExpr cast(Expr.Cast node) {
        SqlType target = context.type(node);
        SqlType from = context.type(node.operand());
        if (from.is(Kind.NULL)) {
            String name = PostgresTypes.name(target);
            if (name != null) {
                return expressions.lower(node.operand()).cast(name, target);
            }
        }
        SqlExpr json = member(node, target);
        if (json != null) {
            return json;
        }
        return switch (target.kind()) {
            case TEXT -> toText(node, from);
            case INTEGER -> toInteger(node, from);
            case REAL -> toReal(node, from);
            case NUMBER -> toNumber(node, from);
            case NUMERIC -> toNumeric(node, from, target);
            case BOOLEAN -> toBoolean(node, from);
            case DATE, TIME, TIMESTAMP, DATETIME -> expressions.dates().cast(node.operand(), from, target);
            case BLOB -> toBlob(node, from);
            case UUID, JSON, JSONB, INTERVAL, POINT, ENUM, ENUMNAME, ARRAY -> toExtension(node, from, target);
            default -> refuse(node, from, target);
        };
    }

    private SqlExpr refuse(Expr.Cast node, SqlType from, SqlType target) {
        throw context.typeOperation(
                node, "no conversion of " + from.shown() + " to " + target + " on both engines", "convert it in Java");
    }

    /** A member of a JSON text takes its type from the CAST around it. */
    private @Nullable SqlExpr member(Expr.Cast node, SqlType target) {
        PostgresMembers.Member member = expressions.members().of(node.operand());
        if (member == null) {
            return null;
        }
        SqlExpr read = read(member.text().as(SqlType.TEXT), target);
        return read == null ? expressions.json().member(member, target, node) : read;
    }

    private SqlExpr toText(Expr.Cast node, SqlType from) {
        if (from.is(Kind.JSON)) {
            return expressions.lower(node.operand()).cast("text", SqlType.TEXT);
        }
        SqlExpr text = conversions.text(node.operand());
        return text.traits().untyped() ? text.cast("text", SqlType.TEXT) : text;
    }

    private SqlExpr toExtension(Expr.Cast node, SqlType from, SqlType target) {
        Expr operand = node.operand();
        boolean maker = target.is(Kind.ARRAY) && SqliteExtensions.isArrayMaker(operand);
        if (operand instanceof Expr.StringLiteral || from.equals(target) || maker) {
            return expressions.coerce(operand, target);
        } else if (from.is(Kind.JSON) && target.is(Kind.JSONB)) {
            return expressions.lower(operand).cast("jsonb", target);
        } else if (from.is(Kind.JSONB) && target.is(Kind.JSON)) {
            SqlExpr json = expressions.lower(operand).cast("json", target);
            return context.helper("json_min", SqlType.TEXT, node.span(), json).cast("json", target);
        } else if (!from.is(Kind.TEXT)) {
            return refuse(node, from, target);
        }
        SqlExpr text = expressions.lower(operand);
        SqlExpr typed = text.traits().untyped() ? text.cast("text", SqlType.TEXT) : text;
        SqlExpr read = read(typed, target);
        return read == null ? refuse(node, from, target) : read;
    }

    /** Reads a text as a value of a type; null for a type that is not read so. */
    @Nullable
    SqlExpr read(SqlExpr text, SqlType target) {
        return switch (target.kind()) {
            case UUID -> context.helper("text_uuid", target, text.span(), text);
            case INTERVAL -> context.helper("text_interval", target, text.span(), text);
            case JSON -> text.cast("json", target);
            case NUMERIC -> expressions.extensions().decimal(text, target);
            case DATE, TIME, TIMESTAMP, DATETIME -> expressions.dates().ofText(text, target);
            default -> null;
        };
    }

    private SqlExpr numberToInteger(Expr.Cast node) {
        SqlExpr chosen = new PostgresChoices(expressions).integer(node.operand());
        return chosen == null
                ? context.helper("to_int", SqlType.INTEGER, node.span(), conversions.real(node.operand()))
                : chosen;
    }

    private SqlExpr toInteger(Expr.Cast node, SqlType from) {
        Expr operand = node.operand();
        return switch (from.kind()) {
            case INTEGER -> expressions.lower(operand);
            case BOOLEAN -> conversions.integer(expressions.lower(operand)).cast("bigint", SqlType.INTEGER);
            case REAL -> context.helper("to_int", SqlType.INTEGER, node.span(), conversions.real(operand));
            case NUMBER -> numberToInteger(node);
            case NUMERIC ->
                SqlExpr.call("trunc", from, node.span(), expressions.lower(operand))
                        .cast("bigint", SqlType.INTEGER);
            case TEXT -> textToInteger(node);
            case BLOB -> context.helper("to_int", SqlType.INTEGER, node.span(), conversions.asciiOf(operand));
            case ENUM -> expressions.lower(operand).as(SqlType.INTEGER);
            default -> refuse(node, from, SqlType.INTEGER);
        };
    }

    private SqlExpr textToInteger(Expr.Cast node) {
        SqlExpr part = expressions.dates().integerPart(node.operand());
        if (part != null) {
            return part;
        }
        SqlExpr text = expressions.lower(node.operand());
        SqlExpr typed = text.traits().untyped() ? text.cast("text", SqlType.TEXT) : text;
        return context.helper("to_int", SqlType.INTEGER, node.span(), typed);
    }

    private SqlExpr toReal(Expr.Cast node, SqlType from) {
        return switch (from.kind()) {
            case INTEGER, REAL, NUMBER, NUMERIC, BOOLEAN -> conversions.real(node.operand());
            case TEXT -> {
                SqlExpr text = expressions.lower(node.operand());
                yield context.helper(
                        "to_real",
                        SqlType.REAL,
                        node.span(),
                        text.traits().untyped() ? text.cast("text", SqlType.TEXT) : text);
            }
            case BLOB -> context.helper("to_real", SqlType.REAL, node.span(), conversions.asciiOf(node.operand()));
            default -> refuse(node, from, SqlType.REAL);
        };
    }

    /** CAST AS NUMERIC leaves a number as it is, and makes an INTEGER of a text where that loses nothing. */
    private SqlExpr toNumber(Expr.Cast node, SqlType from) {
        return switch (from.kind()) {
            case INTEGER, REAL, NUMBER, BOOLEAN -> conversions.coerce(node.operand(), SqlType.NUMBER);
            case TEXT, BLOB -> toReal(node, from).as(SqlType.NUMBER);
            default -> refuse(node, from, SqlType.NUMBER);
        };
    }

    private SqlExpr toNumeric(Expr.Cast node, SqlType from, SqlType target) {
        Expr operand = node.operand();
        BigDecimal literal = PostgresConversions.number(operand, target);
        if (literal == null && operand instanceof Expr.StringLiteral text) {
            literal = Literals.decimal(text.value());
            if (literal == null) {
                throw context.typeOperation(operand, "this text is no number", "write digits");
            }
        }
        if (literal != null) {
            BigDecimal rounded = literal.setScale(target.scale(), RoundingMode.HALF_UP);
            if (rounded.precision() - rounded.scale() > target.precision() - target.scale()) {
                throw context.typeOperation(operand, "this number does not fit " + target, "use more digits");
            }
            return SqlExpr.atom(rounded.toPlainString(), target, node.span());
        }
        SqlExpr quotient = expressions.numeric().quotient(operand, target.scale(), target);
        if (quotient != null) {
            return quotient;
        }
        if (from.is(Kind.INTEGER) || from.is(Kind.NUMERIC)) {
            String name = "numeric(" + target.precision() + ", " + target.scale() + ")";
            return expressions.lower(operand).cast(name, target);
        }
        String name = "numeric(" + target.precision() + ", " + target.scale() + ")";
        if (from.is(Kind.TEXT)) {
            return expressions.extensions().decimal(expressions.lower(operand), target);
        } else if (from.is(Kind.REAL) || from.is(Kind.NUMBER)) {
            return expressions.lower(operand).cast(name, target);
        }
        return refuse(node, from, target);
    }

    private SqlExpr toBoolean(Expr.Cast node, SqlType from) {
        if (from.isNumber()) {
            SqlExpr zero = SqlExpr.atom("0", SqlType.INTEGER, node.span());
            return expressions.lower(node.operand()).infix("<>", zero, SqlType.BOOLEAN);
        } else if (from.is(Kind.BOOLEAN)) {
            return expressions.lower(node.operand());
        }
        return refuse(node, from, SqlType.BOOLEAN);
    }

    private SqlExpr toBlob(Expr.Cast node, SqlType from) {
        PostgresTextFunctions.checkWhole(context, node.operand());
        if (from.is(Kind.BLOB)) {
            return expressions.lower(node.operand());
        } else if (from.is(Kind.TEXT) || from.is(Kind.INTEGER) || from.is(Kind.REAL)) {
            return bytes(conversions.text(node.operand()));
        }
        return refuse(node, from, SqlType.BLOB);
    }

    /** The bytes of a text; what PostgreSQL itself has for it is not immutable. */
    private SqlExpr bytes(SqlExpr text) {
        if (context.isStored()) {
            SqlExpr digits = context.helper("hex", SqlType.TEXT, text.span(), text.cast("text", SqlType.TEXT));
            SqlExpr hex = SqlExpr.atom("'hex'", SqlType.TEXT, text.span());
            return SqlExpr.call("decode", SqlType.BLOB, text.span(), digits, hex);
        }
        SqlExpr utf8 = SqlExpr.atom("'UTF8'", SqlType.TEXT, text.span());
        return SqlExpr.call("convert_to", SqlType.BLOB, text.span(), text, utf8).with(Traits.NONE);
    }
}

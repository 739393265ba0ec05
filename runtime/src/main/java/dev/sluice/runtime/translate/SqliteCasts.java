package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** CAST on SQLite: to and from the types that SQLite does not have. */
final class SqliteCasts {
    private final SqliteExpressions expressions;
    private final Context context;

    SqliteCasts(SqliteExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
    }

    SqlExpr cast(Expr.Cast node) {
        SqlType target = context.type(node);
        SqlType from = context.type(node.operand());
        if (from.is(Kind.NULL)) {
            return expressions.lower(node.operand());
        }
        return switch (target.kind()) {
            case NUMERIC -> toNumeric(node, from, target);
            case BOOLEAN -> toBoolean(node, from);
            case DATE, TIME, TIMESTAMP, DATETIME -> expressions.dates().cast(node.operand(), from, target);
            case TEXT ->
                from.is(Kind.NUMERIC)
                        ? expressions.numeric().text(expressions.lower(node.operand()))
                        : plain(node, "TEXT", target, from);
            case INTEGER -> toInteger(node, from);
            case REAL ->
                from.is(Kind.NUMERIC)
                        ? expressions.numeric().real(expressions.lower(node.operand()))
                        : plain(node, "REAL", target, from);
            case BLOB -> plain(node, "BLOB", target, from);
            case UUID, JSON ->
                from.equals(target) || (target.is(Kind.JSON) && from.is(Kind.TEXT))
                        ? expressions.lower(node.operand()).as(target)
                        : literalUuid(node, from, target);
            case NUMBER, ANY -> plain(node, node.type().name(), target, from);
            default -> throw refusal(node, from, target);
        };
    }

    private RefusedException refusal(Expr.Cast node, SqlType from, SqlType target) {
        return context.typeOperation(
                node, "no conversion of " + from + " to " + target + " on both engines", "convert it in Java");
    }

    private SqlExpr literalUuid(Expr.Cast node, SqlType from, SqlType target) {
        if (target.is(Kind.UUID) && node.operand() instanceof Expr.StringLiteral) {
            return expressions.coerce(node.operand(), target);
        }
        throw refusal(node, from, target);
    }

    private SqlExpr plain(Expr.Cast node, String name, SqlType target, SqlType from) {
        if (from.is(Kind.INTERVAL) || from.is(Kind.POINT) || from.is(Kind.ENUM) || from.is(Kind.ARRAY)) {
            throw refusal(node, from, target);
        }
        return expressions.lower(node.operand()).cast(name, target);
    }

    private SqlExpr toInteger(Expr.Cast node, SqlType from) {
        SqlExpr value = expressions.lower(node.operand());
        if (from.isTemporal()) {
            throw context.typeOperation(node, "a " + from + " is no number", "write unixepoch(..)");
        }
        if (!from.is(Kind.NUMERIC)) {
            return value.cast("INTEGER", SqlType.INTEGER);
        }
        SqlExpr power = SqlExpr.atom(SqliteNumeric.power(SqliteNumeric.scale(value)), SqlType.INTEGER, node.span());
        return value.infix("/", power, SqlType.INTEGER);
    }

    private SqlExpr toBoolean(Expr.Cast node, SqlType from) {
        SqlExpr value = expressions.lower(node.operand());
        if (from.is(Kind.BOOLEAN)) {
            return value;
        } else if (from.isNumber()) {
            return value.infix("<>", SqliteNumeric.integer(0, value), SqlType.BOOLEAN);
        }
        throw refusal(node, from, SqlType.BOOLEAN);
    }

    private SqlExpr toNumeric(Expr.Cast node, SqlType from, SqlType target) {
        Expr operand = node.operand();
        BigDecimal literal = operand instanceof Expr.StringLiteral text
                ? Literals.decimal(text.value())
                : PostgresConversions.number(operand, target);
        if (literal != null) {
            BigDecimal rounded = literal.setScale(target.scale(), RoundingMode.HALF_UP);
            Long units = Literals.units(rounded, target.scale());
            if (units == null || rounded.precision() > target.precision()) {
                throw context.typeOperation(operand, "this number does not fit " + target, "use more digits");
            }
            return SqlExpr.atom(units.toString(), target, node.span());
        }
        SqlExpr quotient = expressions.numeric().quotient(operand, target.scale());
        if (quotient != null) {
            return quotient.as(target);
        }
        if (from.is(Kind.INTEGER)) {
            return expressions.numeric().scaled(expressions.lower(operand), target.scale());
        } else if (from.is(Kind.NUMERIC)) {
            SqlExpr value = expressions.lower(operand);
            return SqliteNumeric.scale(value) <= target.scale()
                    ? expressions.numeric().scaled(value, target.scale())
                    : expressions.numeric().rounded(value, target.scale());
        }
        throw context.notSupported(node, "CAST of " + from + " to " + target + " is not translated yet");
    }
}

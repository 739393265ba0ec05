package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

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
        SqlType own = context.type(node.operand());
        SqlType from = own.is(Kind.DYNAMIC) && readsText(target) ? SqlType.TEXT : own;
        if (from.is(Kind.NULL)) {
            return nothing(node, target);
        }
        return switch (target.kind()) {
            case NUMERIC -> toNumeric(node, from, target);
            case BOOLEAN -> toBoolean(node, from);
            case DATE, TIME, TIMESTAMP, DATETIME ->
                own.is(Kind.DYNAMIC)
                        ? SqliteDates.ofText(read(node.operand()), target)
                        : expressions.dates().cast(node.operand(), from, target);
            case TEXT -> toText(node, from);
            case INTEGER -> toInteger(node, from);
            case REAL ->
                from.is(Kind.NUMERIC)
                        ? expressions.numeric().real(expressions.lower(node.operand()))
                        : plain(node, "REAL", target, from);
            case BLOB -> plain(node, "BLOB", target, from);
            case UUID, JSON, JSONB, INTERVAL, POINT, ENUM, ENUMNAME, ARRAY -> toExtension(node, from, target);
            case DYNAMIC, NUMBER, ANY -> plain(node, node.type().name(), target, from);
            default -> throw refusal(node, from, target);
        };
    }

    /** NULL of a type of SQLite's own has its affinity, which a column of a compound may take over. */
    private SqlExpr nothing(Expr.Cast node, SqlType target) {
        SqlExpr value = expressions.lower(node.operand());
        return switch (target.kind()) {
            case INTEGER, REAL, TEXT, BLOB -> value.cast(target.kind().name(), target);
            default -> value;
        };
    }

    /** Tells whether a member of a JSON text is converted to a type by its text. */
    static boolean readsText(SqlType target) {
        return target.isTemporal()
                || target.is(Kind.NUMERIC)
                || target.is(Kind.UUID)
                || target.is(Kind.INTERVAL)
                || target.is(Kind.JSON);
    }

    /** Lowers a value that is read as a text. */
    private SqlExpr read(Expr operand) {
        SqlExpr value = expressions.lower(operand);
        return context.type(operand).is(Kind.DYNAMIC) ? value.cast("TEXT", SqlType.TEXT) : value;
    }

    private RefusedException refusal(Expr.Cast node, SqlType from, SqlType target) {
        return context.typeOperation(
                node, "no conversion of " + from.shown() + " to " + target + " on both engines", "convert it in Java");
    }

    private SqlExpr toText(Expr.Cast node, SqlType from) {
        return switch (from.kind()) {
            case NUMERIC, ENUM -> expressions.text(node.operand());
            case JSON, INTERVAL, UUID, ENUMNAME, DATE, TIME, TIMESTAMP, DATETIME -> stored(node.operand());
            default -> plain(node, "TEXT", SqlType.TEXT, from);
        };
    }

    /** A column has the affinity of a text; any other value gets it, which decides how it is compared with a number. */
    private SqlExpr stored(Expr operand) {
        SqlExpr value = expressions.lower(operand);
        return operand instanceof Expr.ColumnRef ? value.as(SqlType.TEXT) : value.cast("TEXT", SqlType.TEXT);
    }

    private SqlExpr toExtension(Expr.Cast node, SqlType from, SqlType target) {
        Expr operand = node.operand();
        boolean maker = target.is(Kind.ARRAY) && SqliteExtensions.isArrayMaker(operand);
        if (operand instanceof Expr.StringLiteral || from.equals(target) || maker) {
            return expressions.coerce(operand, target);
        } else if (from.is(Kind.JSON) && target.is(Kind.JSONB)) {
            return SqlExpr.call("sluice_jsonb", target, node.span(), expressions.lower(operand));
        } else if (from.is(Kind.JSONB) && target.is(Kind.JSON)) {
            return expressions.lower(operand).as(target);
        } else if (!from.is(Kind.TEXT)) {
            throw refusal(node, from, target);
        }
        SqlExpr text = read(operand);
        return switch (target.kind()) {
            case UUID -> expressions.extensions().uuid(text);
            case INTERVAL -> SqlExpr.call("sluice_interval", target, node.span(), text);
            case JSON -> {
                SqlExpr valid = SqlExpr.call("json_valid", SqlType.BOOLEAN, node.span(), text);
                SqlExpr wrong = SqlExpr.atom("'no JSON: '", SqlType.TEXT, node.span());
                SqlExpr fails = SqlExpr.call("json", target, node.span(), wrong.infix("||", text, SqlType.TEXT));
                yield SqlExpr.of(
                        new Shape.CaseOf(null, List.of(new Shape.Branch(valid, text)), fails), target, node.span());
            }
            default -> throw refusal(node, from, target);
        };
    }

    private SqlExpr plain(Expr.Cast node, String name, SqlType target, SqlType from) {
        boolean stored = SqliteExtensions.has(from) || (from.isTemporal() && !target.is(Kind.DYNAMIC));
        if (stored) {
            throw refusal(node, from, target);
        }
        return expressions.lower(node.operand()).cast(name, target);
    }

    private SqlExpr toInteger(Expr.Cast node, SqlType from) {
        SqlExpr value = expressions.lower(node.operand());
        if (from.isTemporal()) {
            throw context.typeOperation(node, "a " + from + " is no number", "write unixepoch(..)");
        }
        if (from.is(Kind.ENUM)) {
            return value.as(SqlType.INTEGER);
        } else if (SqliteExtensions.has(from)) {
            throw refusal(node, from, SqlType.INTEGER);
        } else if (!from.is(Kind.NUMERIC)) {
            return value.cast("INTEGER", SqlType.INTEGER);
        }
        SqlExpr power = SqlExpr.atom(SqliteNumeric.power(SqliteNumeric.scale(value)), SqlType.INTEGER, node.span());
        return value.infix("/", power, SqlType.INTEGER);
    }

    private SqlExpr toBoolean(Expr.Cast node, SqlType from) {
        SqlExpr value = expressions.lower(node.operand());
        if (from.is(Kind.BOOLEAN)) {
            return value;
        } else if (from.is(Kind.DYNAMIC)) {
            return value.cast("INTEGER", SqlType.INTEGER).infix("<>", SqliteNumeric.integer(0, value), SqlType.BOOLEAN);
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
            SqlExpr value = expressions.lower(operand);
            long limit = decimalLimit(target.precision() - target.scale());
            return SqliteNumeric.fitting(expressions.numeric().scaled(value, target.scale()), value, limit);
        } else if (from.is(Kind.NUMERIC)) {
            return fitting(expressions.lower(operand), from, target);
        }
        if (context.isStored()) {
            throw context.typeOperation(
                    node,
                    "SQLite reads a " + from + " as a " + target + " in a query, which cannot stand in what is stored",
                    "declare what is read as " + target);
        }
        checkOnce(operand);
        if (from.is(Kind.TEXT)) {
            return SqliteDecimals.ofText(read(operand), target);
        } else if (from.is(Kind.REAL) || from.is(Kind.NUMBER)) {
            return SqliteDecimals.ofReal(expressions.lower(operand), target);
        }
        throw refusal(node, from, target);
    }

    /** The first number that has more digits. */
    private static long decimalLimit(int digits) {
        return Long.parseLong(SqliteNumeric.power(digits));
    }

    /** A number of no more digits before the point than the type has always fits, unless rounding adds one. */
    private SqlExpr fitting(SqlExpr value, SqlType from, SqlType target) {
        boolean rounds = SqliteNumeric.scale(value) > target.scale();
        SqlExpr units = rounds
                ? expressions.numeric().rounded(value, target.scale())
                : expressions.numeric().scaled(value, target.scale());
        int whole = from.precision() - from.scale() + (rounds ? 1 : 0);
        return whole <= target.precision() - target.scale()
                ? units
                : SqliteNumeric.fitting(units, units, decimalLimit(target.precision()));
    }

    /** A window function cannot stand in the subquery that names the value. */
    private void checkOnce(Expr operand) {
        AstWalk.each(operand, expr -> {
            if (expr instanceof Expr.FunctionCall call && call.over() != null) {
                throw context.notSupported(call, "a window function within CAST to NUMERIC is not translated yet");
            }
        });
    }
}

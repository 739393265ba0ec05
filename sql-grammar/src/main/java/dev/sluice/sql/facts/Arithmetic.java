package dev.sluice.sql.facts;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.types.CommonType;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.List;

/**
 * Types of the results of operators ("SQL Language Expressions", Operators), of exact decimals, times and intervals included.
 * What is not defined, such as the bare quotient of exact decimals, is unknown.
 */
final class Arithmetic {
    private Arithmetic() {}

    /** Returns the type of {@code left operator right}; unknown while an operand is. */
    static SqlType type(BinaryOperator operator, SqlType left, SqlType right) {
        switch (operator) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO:
                return number(operator, left, right);
            case BIT_AND, BIT_OR, SHIFT_LEFT, SHIFT_RIGHT:
                return SqlType.INTEGER;
            case CONCAT, JSON_GET:
                return SqlType.TEXT;
            case JSON_GET_VALUE:
                return left.element() == null ? SqlType.DYNAMIC : left.element();
            default:
                return SqlType.BOOLEAN;
        }
    }

    /** Returns the type of a quotient that is rounded to some digits: exact, unless it is computed from a REAL. */
    static SqlType roundedQuotient(List<SqlType> operands, int digits) {
        if (operands.stream().anyMatch(type -> type.is(Kind.UNKNOWN))) {
            return SqlType.UNKNOWN;
        }
        boolean decimal = operands.stream().anyMatch(type -> type.is(Kind.NUMERIC));
        boolean exact = decimal && operands.stream().allMatch(Arithmetic::isExact);
        return exact && digits >= 0 && digits <= CommonType.MAX_DIGITS
                ? SqlType.numeric(CommonType.MAX_DIGITS, digits)
                : SqlType.REAL;
    }

    /** Returns the type of {@code -operand}. */
    static SqlType negated(SqlType operand) {
        switch (operand.kind()) {
            case INTEGER, BOOLEAN:
                return SqlType.INTEGER;
            case REAL, NUMBER, NUMERIC, INTERVAL, NULL, UNKNOWN:
                return operand;
            case TEXT, BLOB, DYNAMIC, ANY:
                return SqlType.NUMBER;
            default:
                return SqlType.UNKNOWN;
        }
    }

    private static SqlType number(BinaryOperator operator, SqlType left, SqlType right) {
        if (left.is(Kind.UNKNOWN) || right.is(Kind.UNKNOWN)) {
            return SqlType.UNKNOWN;
        }
        if (left.is(Kind.NULL) || right.is(Kind.NULL)) {
            SqlType other = left.is(Kind.NULL) ? right : left;
            return switch (other.kind()) {
                case BOOLEAN -> SqlType.INTEGER;
                case TEXT, BLOB, DYNAMIC, ANY -> SqlType.NUMBER;
                default -> other;
            };
        }
        if (left.isTemporal() || right.isTemporal() || left.is(Kind.INTERVAL) || right.is(Kind.INTERVAL)) {
            return time(operator, left, right);
        }
        if (left.is(Kind.NUMERIC) || right.is(Kind.NUMERIC)) {
            return decimal(operator, left, right);
        }
        if (isReal(left, right) || isReal(right, left)) {
            return SqlType.REAL;
        }
        if (isWhole(left) && isWhole(right)) {
            return SqlType.INTEGER;
        }
        return isSimple(left) && isSimple(right) ? SqlType.NUMBER : SqlType.UNKNOWN;
    }

    private static boolean isReal(SqlType one, SqlType other) {
        return one.is(Kind.REAL) && isSimple(other);
    }

    private static boolean isWhole(SqlType type) {
        return type.is(Kind.INTEGER) || type.is(Kind.BOOLEAN);
    }

    private static boolean isSimple(SqlType type) {
        switch (type.kind()) {
            case INTEGER, BOOLEAN, NUMBER, REAL, TEXT, BLOB, ANY, DYNAMIC:
                return true;
            default:
                return false;
        }
    }

    private static SqlType decimal(BinaryOperator operator, SqlType left, SqlType right) {
        if (left.is(Kind.REAL) || right.is(Kind.REAL) || left.is(Kind.NUMBER) || right.is(Kind.NUMBER)) {
            return operator == BinaryOperator.MODULO ? SqlType.UNKNOWN : SqlType.REAL;
        }
        if (!isExact(left) || !isExact(right)) {
            return SqlType.UNKNOWN;
        }
        SqlType a = exact(left);
        SqlType b = exact(right);
        int scale = Math.max(a.scale(), b.scale());
        int whole = Math.max(a.precision() - a.scale(), b.precision() - b.scale());
        switch (operator) {
            case ADD, SUBTRACT:
                return SqlType.numeric(Math.max(scale, Math.min(whole + 1 + scale, CommonType.MAX_DIGITS)), scale);
            case MULTIPLY:
                return product(left, right, a, b);
            case MODULO:
                return SqlType.numeric(Math.min(Math.max(1, whole + scale), CommonType.MAX_DIGITS), scale);
            default:
                return SqlType.UNKNOWN;
        }
    }

    /** The digits of a product are those of both factors; an INTEGER is a count, whose overflow is loud at run time. */
    private static SqlType product(SqlType left, SqlType right, SqlType a, SqlType b) {
        int scale = a.scale() + b.scale();
        boolean counted = left.is(Kind.INTEGER) || right.is(Kind.INTEGER);
        int precision = counted ? CommonType.MAX_DIGITS : a.precision() + b.precision();
        return SqlType.numeric(Math.max(precision, scale), scale);
    }

    private static boolean isExact(SqlType type) {
        return type.is(Kind.NUMERIC) || isWhole(type);
    }

    private static SqlType exact(SqlType type) {
        return type.is(Kind.NUMERIC) ? type : SqlType.numeric(CommonType.MAX_DIGITS, 0);
    }

    private static SqlType time(BinaryOperator operator, SqlType left, SqlType right) {
        boolean additive = operator == BinaryOperator.ADD || operator == BinaryOperator.SUBTRACT;
        if (additive && right.is(Kind.INTERVAL)) {
            boolean dated = left.is(Kind.DATETIME) || left.is(Kind.TIMESTAMP) || left.is(Kind.INTERVAL);
            return dated ? left : SqlType.UNKNOWN;
        }
        if (operator == BinaryOperator.ADD && left.is(Kind.INTERVAL)) {
            return right.is(Kind.DATETIME) || right.is(Kind.TIMESTAMP) ? right : SqlType.UNKNOWN;
        }
        if (operator == BinaryOperator.SUBTRACT && left.equals(right)) {
            if (left.is(Kind.DATE)) {
                return SqlType.INTEGER;
            }
            return left.is(Kind.DATETIME) || left.is(Kind.TIMESTAMP) ? SqlType.INTERVAL : SqlType.UNKNOWN;
        }
        boolean multiple = operator == BinaryOperator.MULTIPLY
                && ((left.is(Kind.INTERVAL) && right.is(Kind.INTEGER))
                        || (left.is(Kind.INTEGER) && right.is(Kind.INTERVAL)));
        return multiple ? SqlType.INTERVAL : SqlType.UNKNOWN;
    }
}

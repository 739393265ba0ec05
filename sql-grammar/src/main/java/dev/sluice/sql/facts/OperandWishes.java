package dev.sluice.sql.facts;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.Optional;
import java.util.Set;

/** The type that a parameter takes as an operand of an operator, by the operand on the other side. */
final class OperandWishes {
    private static final Set<BinaryOperator> COMPUTING =
            Set.of(BinaryOperator.ADD, BinaryOperator.SUBTRACT, BinaryOperator.MULTIPLY, BinaryOperator.DIVIDE);

    private OperandWishes() {}

    /**
     * Returns the type.
     *
     * @param operator the operator
     * @param other type of the other operand
     * @param right whether the parameter stands on the right
     * @return nothing when the other side does not say which type it is
     */
    static Optional<SqlType> of(BinaryOperator operator, SqlType other, boolean right) {
        if (other.is(Kind.NUMBER) && COMPUTING.contains(operator)) {
            return Optional.of(SqlType.REAL);
        }
        switch (operator) {
            case ADD, SUBTRACT, MODULO:
                return sum(operator, other, right);
            case MULTIPLY, DIVIDE:
                return other.is(Kind.INTEGER) || other.is(Kind.REAL) ? Optional.of(other) : Optional.empty();
            case BIT_AND, BIT_OR, SHIFT_LEFT, SHIFT_RIGHT:
                return Optional.of(SqlType.INTEGER);
            case CONCAT:
                return Optional.of(SqlType.TEXT);
            case JSON_GET, JSON_GET_VALUE:
                return Optional.of(right && other.is(Kind.ARRAY) ? SqlType.INTEGER : SqlType.TEXT);
            default:
                return Optional.empty();
        }
    }

    private static Optional<SqlType> sum(BinaryOperator operator, SqlType other, boolean right) {
        if (other.is(Kind.INTEGER) || other.is(Kind.REAL) || other.is(Kind.NUMERIC) || other.is(Kind.INTERVAL)) {
            return Optional.of(other);
        }
        if (other.is(Kind.DATE) && operator == BinaryOperator.SUBTRACT) {
            return Optional.of(other);
        }
        boolean dated = other.is(Kind.DATETIME) || other.is(Kind.TIMESTAMP);
        return dated && operator == BinaryOperator.ADD && right ? Optional.of(SqlType.INTERVAL) : Optional.empty();
    }
}

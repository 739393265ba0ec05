package dev.sluice.sql.ast;

/**
 * Operators between two operands, with SQLite's precedence ("SQL Language Expressions", Operators): the higher the
 * tighter.
 */
public enum BinaryOperator {
    /** Logical or. */
    OR("OR", 1),
    /** Logical and. */
    AND("AND", 2),
    /** Equality, unknown for NULL. */
    EQ("=", 4),
    /** Inequality, unknown for NULL. */
    NE("<>", 4),
    /** Equality in which NULL equals NULL. */
    IS("IS", 4),
    /** Inequality in which NULL equals NULL. */
    IS_NOT("IS NOT", 4),
    /** Less. */
    LT("<", 5),
    /** Less or equal. */
    LE("<=", 5),
    /** Greater. */
    GT(">", 5),
    /** Greater or equal. */
    GE(">=", 5),
    /** Bitwise and. */
    BIT_AND("&", 7),
    /** Bitwise or. */
    BIT_OR("|", 7),
    /** Shift to the left. */
    SHIFT_LEFT("<<", 7),
    /** Shift to the right. */
    SHIFT_RIGHT(">>", 7),
    /** Addition. */
    ADD("+", 8),
    /** Subtraction. */
    SUBTRACT("-", 8),
    /** Multiplication. */
    MULTIPLY("*", 9),
    /** Division; of integers it truncates. */
    DIVIDE("/", 9),
    /** Remainder. */
    MODULO("%", 9),
    /** Concatenation. */
    CONCAT("||", 10),
    /** JSON member as JSON. */
    JSON_GET("->", 10),
    /** JSON member as an SQL value. */
    JSON_GET_VALUE("->>", 10);

    private final String symbol;
    private final int precedence;

    BinaryOperator(String symbol, int precedence) {
        this.symbol = symbol;
        this.precedence = precedence;
    }

    /** Returns the operator as SQLite writes it. */
    public String symbol() {
        return symbol;
    }

    /** Returns SQLite's precedence; 3 is NOT, 4 also LIKE, BETWEEN, IN and IS NULL, 6 ESCAPE, 11 COLLATE, 12 unary. */
    public int precedence() {
        return precedence;
    }

    /** Tells whether the result is a truth value computed by comparing. */
    public boolean isComparison() {
        return precedence == 4 || precedence == 5;
    }

    /** Tells whether this is {@code AND} or {@code OR}. */
    public boolean isLogical() {
        return this == AND || this == OR;
    }
}

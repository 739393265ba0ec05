package dev.sluice.sql.ast;

/** Operators that stand before their operand. */
public enum UnaryOperator {
    /** Arithmetic negation. */
    NEGATE("-"),
    /** Does nothing but take away a column's affinity and collation. */
    PLUS("+"),
    /** Bitwise complement. */
    BIT_NOT("~"),
    /** Logical negation. */
    NOT("NOT");

    private final String symbol;

    UnaryOperator(String symbol) {
        this.symbol = symbol;
    }

    /** Returns the operator as SQLite writes it. */
    public String symbol() {
        return symbol;
    }
}

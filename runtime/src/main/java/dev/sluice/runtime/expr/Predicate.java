package dev.sluice.runtime.expr;

import java.util.function.Consumer;

/** A condition. Immutable. */
public final class Predicate extends Expression<Boolean> {
    Predicate(Consumer<Composition> writer) {
        super(DataType.BOOLEAN, writer);
    }

    static Predicate infix(Expression<?> left, String operator, Expression<?> right) {
        return new Predicate(out ->
                out.add("(").add(left).add(" " + operator + " ").add(right).add(")"));
    }

    /**
     * Returns the condition that both hold.
     *
     * @param other the other
     * @return the condition
     */
    public Predicate and(Predicate other) {
        return infix(this, "AND", other);
    }

    /**
     * Returns the condition that one of them holds, or both.
     *
     * @param other the other
     * @return the condition
     */
    public Predicate or(Predicate other) {
        return infix(this, "OR", other);
    }

    /**
     * Returns the condition that this one does not hold; unknown where this one is.
     *
     * @return the condition
     */
    public Predicate not() {
        return new Predicate(out -> out.add("(NOT ").add(this).add(")"));
    }
}

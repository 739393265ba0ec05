package dev.sluice.runtime.expr;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A value that a statement computes. Immutable.
 *
 * <p>Where one side of a comparison is NULL, the comparison is unknown, which no condition takes for true; {@link
 * NullableColumn} has tests for NULL.
 *
 * @param <T> the class of its values in Java
 */
public sealed class Expression<T> implements Part permits Column, Computed, Predicate {
    private final DataType<T> type;
    private final Consumer<Composition> writer;

    Expression(DataType<T> type, Consumer<Composition> writer) {
        this.type = Objects.requireNonNull(type, "type");
        this.writer = writer;
    }

    final void write(Composition out) {
        writer.accept(out);
    }

    final DataType<T> type() {
        return type;
    }

    /** Returns a value as an expression of the same type. */
    final Expression<T> constant(T value) {
        return Expressions.value(type, value);
    }

    /**
     * Tells whether it equals a value.
     *
     * @param value the value
     * @return the condition
     */
    public final Predicate eq(T value) {
        return eq(constant(value));
    }

    /**
     * Tells whether it equals another.
     *
     * @param other the other
     * @return the condition
     */
    public final Predicate eq(Expression<T> other) {
        return Predicate.infix(this, "=", other);
    }

    /**
     * Tells whether it differs from a value.
     *
     * @param value the value
     * @return the condition
     */
    public final Predicate ne(T value) {
        return ne(constant(value));
    }

    /**
     * Tells whether it differs from another.
     *
     * @param other the other
     * @return the condition
     */
    public final Predicate ne(Expression<T> other) {
        return Predicate.infix(this, "<>", other);
    }

    /**
     * Tells whether it is less than a value.
     *
     * @param value the value
     * @return the condition
     */
    public final Predicate lt(T value) {
        return lt(constant(value));
    }

    /**
     * Tells whether it is less than another.
     *
     * @param other the other
     * @return the condition
     */
    public final Predicate lt(Expression<T> other) {
        return Predicate.infix(this, "<", other);
    }

    /**
     * Tells whether it is at most a value.
     *
     * @param value the value
     * @return the condition
     */
    public final Predicate le(T value) {
        return le(constant(value));
    }

    /**
     * Tells whether it is at most another.
     *
     * @param other the other
     * @return the condition
     */
    public final Predicate le(Expression<T> other) {
        return Predicate.infix(this, "<=", other);
    }

    /**
     * Tells whether it is greater than a value.
     *
     * @param value the value
     * @return the condition
     */
    public final Predicate gt(T value) {
        return gt(constant(value));
    }

    /**
     * Tells whether it is greater than another.
     *
     * @param other the other
     * @return the condition
     */
    public final Predicate gt(Expression<T> other) {
        return Predicate.infix(this, ">", other);
    }

    /**
     * Tells whether it is at least a value.
     *
     * @param value the value
     * @return the condition
     */
    public final Predicate ge(T value) {
        return ge(constant(value));
    }

    /**
     * Tells whether it is at least another.
     *
     * @param other the other
     * @return the condition
     */
    public final Predicate ge(Expression<T> other) {
        return Predicate.infix(this, ">=", other);
    }

    /**
     * Tells whether it lies between two values, or equals one of them.
     *
     * @param low the lower value
     * @param high the higher value
     * @return the condition
     */
    public final Predicate between(T low, T high) {
        Expression<T> from = constant(low);
        Expression<T> to = constant(high);
        return new Predicate(out -> out.add("(")
                .add(this)
                .add(" BETWEEN ")
                .add(from)
                .add(" AND ")
                .add(to)
                .add(")"));
    }

    /**
     * Tells whether it equals one of some values.
     *
     * @param values any number of them, perhaps none
     * @return the condition
     */
    public final Predicate in(Collection<? extends T> values) {
        List<? extends T> all = List.copyOf(values);
        return new Predicate(
                out -> out.add("(").add(this).add(" IN ").collection(type, all).add(")"));
    }

    /**
     * Tells whether it equals none of some values.
     *
     * @param values any number of them, perhaps none
     * @return the condition
     */
    public final Predicate notIn(Collection<? extends T> values) {
        List<? extends T> all = List.copyOf(values);
        return new Predicate(out ->
                out.add("(").add(this).add(" NOT IN ").collection(type, all).add(")"));
    }

    /**
     * Tells whether it equals a value of a query of one column. Values of a column with a converter are compared as they are stored.
     *
     * @param query the query, which may use the columns of the statement around it
     * @return the condition; unknown where no value equals it and one is NULL
     */
    public final Predicate in(Subquery<? extends @Nullable T> query) {
        return new Predicate(
                out -> out.add("(").add(this).add(" IN ").add(query).add(")"));
    }

    /**
     * Tells whether it equals no value of a query of one column.
     *
     * @param query the query, which may use the columns of the statement around it
     * @return the condition; unknown where no value equals it and one is NULL
     */
    public final Predicate notIn(Subquery<? extends @Nullable T> query) {
        return new Predicate(
                out -> out.add("(").add(this).add(" NOT IN ").add(query).add(")"));
    }

    /**
     * Orders by it, the smallest first, NULLs before all others.
     *
     * @return the order
     */
    public final Order asc() {
        return new Order(out -> out.add(this));
    }

    /**
     * Orders by it, the greatest first, NULLs behind all others.
     *
     * @return the order
     */
    public final Order desc() {
        return new Order(out -> out.add(this).add(" DESC"));
    }
}

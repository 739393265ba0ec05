package dev.sluice.runtime.expr;

/**
 * A column that may be NULL. Made by generated code.
 * Immutable.
 *
 * @param <T> the class of its values in Java
 */
public final class NullableColumn<T> extends Column<T> {
    NullableColumn(Columns owner, String source, String name, DataType<T> type) {
        super(owner, source, name, type);
    }

    /**
     * Tells whether it is NULL.
     *
     * @return the condition
     */
    public Predicate isNull() {
        return new Predicate(out -> out.add("(").add(this).add(" IS NULL)"));
    }

    /**
     * Tells whether it is not NULL.
     *
     * @return the condition
     */
    public Predicate isNotNull() {
        return new Predicate(out -> out.add("(").add(this).add(" IS NOT NULL)"));
    }
}

package dev.sluice.runtime.expr;

/**
 * A column that may be NULL. Made by generated code.
 * Immutable.
 *
 * @param <T> the class of its values in Java
 */
public final class NullableColumn<T> extends Column<T> {
    private NullableColumn(String source, String name, DataType<T> type) {
        super(source, name, type);
    }

    /**
     * Describes a column.
     *
     * @param source the name of the table or its alias
     * @param name the name of the column
     * @param type its type
     * @param <T> the class of its values
     * @return the column
     */
    public static <T> NullableColumn<T> of(String source, String name, DataType<T> type) {
        return new NullableColumn<>(source, name, type);
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

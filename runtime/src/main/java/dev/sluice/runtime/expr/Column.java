package dev.sluice.runtime.expr;

/**
 * A column of a row source, never NULL unless it is a {@link NullableColumn}. Made by generated code.
 * Immutable.
 *
 * @param <T> the class of its values in Java
 */
public class Column<T> extends Expression<T> {
    Column(String source, String name, DataType<T> type) {
        super(type, out -> out.name(source).add(".").name(name));
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
    public static <T> Column<T> of(String source, String name, DataType<T> type) {
        return new Column<>(source, name, type);
    }
}

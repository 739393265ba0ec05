package dev.sluice.runtime.expr;

/**
 * A column of a row source, never NULL unless it is a {@link NullableColumn}. Made by generated code.
 * Immutable.
 *
 * @param <T> the class of its values in Java
 */
public sealed class Column<T> extends Expression<T> permits NullableColumn {
    Column(Columns owner, String source, String name, DataType<T> type) {
        super(type, out -> out.column(owner, source, name));
    }
}

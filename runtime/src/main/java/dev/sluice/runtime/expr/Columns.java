package dev.sluice.runtime.expr;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns that one placeholder of one call may use. Extended by generated code; immutable. */
public abstract class Columns {
    private final @Nullable Columns whole;

    /** Begins the columns of a placeholder. */
    protected Columns() {
        this.whole = null;
    }

    /**
     * Begins the columns of one of several row sources.
     *
     * @param whole those of all
     */
    protected Columns(Columns whole) {
        this.whole = whole.owner();
    }

    /** Returns what tells the columns of this placeholder from those of others. */
    final Columns owner() {
        return whole == null ? this : whole;
    }

    /**
     * Describes a column that is never NULL.
     *
     * @param source the name of the table or its alias
     * @param name the name of the column
     * @param type its type
     * @param <T> the class of its values
     * @return the column
     */
    protected final <T> Column<T> column(String source, String name, DataType<T> type) {
        return new Column<>(owner(), source, name, type);
    }

    /**
     * Describes a column that may be NULL.
     *
     * @param source the name of the table or its alias
     * @param name the name of the column
     * @param type its type
     * @param <T> the class of its values
     * @return the column
     */
    protected final <T> NullableColumn<T> nullableColumn(String source, String name, DataType<T> type) {
        return new NullableColumn<>(owner(), source, name, type);
    }

    /**
     * Asks a caller's function what stands for a placeholder.
     *
     * @param function the function; null when the placeholder's default stands
     * @param columns the columns that it may use, made for this call
     * @param <C> the class of the columns
     * @return what stands there, or null
     */
    public static <C extends Columns> @Nullable Composed compose(
            @Nullable Function<? super C, ? extends Part> function, C columns) {
        return function == null ? null : new Composed(columns, function.apply(columns));
    }
}

package dev.sluice.generator.model;

import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.ValueType;
import org.jspecify.annotations.Nullable;

/** A part of a row. */
public sealed interface ComponentModel {
    /** Returns its name in SQL: of the column, else its alias. */
    String name();

    /** Returns where it is declared or selected. */
    SourceSpan span();

    /**
     * A value.
     *
     * @param given the name that the source gives the component ({@code AS "name"}), or null
     * @param value its type and nullness
     * @param doc text of its comment, or null
     * @param jsonKey its name in JSON, or null for that of the component
     * @param column the column that it is as {@code table.column}, or null when it is computed
     */
    record Value(
            String name,
            @Nullable String given,
            ValueType value,
            @Nullable String doc,
            @Nullable String jsonKey,
            @Nullable String column,
            SourceSpan span)
            implements ComponentModel {}

    /**
     * A row within the row ({@code t.**}).
     *
     * @param row the inner row
     * @param nullable whether it may be missing as a whole; a column before its own then tells whether it is there
     */
    record Nested(String name, RowModel row, boolean nullable, SourceSpan span) implements ComponentModel {}

    /**
     * A list ({@code LIST(select)}).
     *
     * @param element what each of its rows becomes
     */
    record Listed(String name, ResultModel element, SourceSpan span) implements ComponentModel {}
}

package dev.sluice.generator.model;

import dev.sluice.sql.source.SourceSpan;
import java.util.Objects;

/**
 * A value of a row that the caller gives as a whole ({@code INSERT INTO todos $row}).
 *
 * @param name name of the parameter in the statement
 * @param placeholder the placeholder's name without its sign
 * @param table the table
 * @param part what it is of the row
 * @param span the placeholder
 */
public record RowPartModel(
        String name, String placeholder, String table, TableOperation.Parameter part, SourceSpan span)
        implements ArgumentModel {
    /** Checks. */
    public RowPartModel {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(placeholder, "placeholder");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(span, "span");
    }
}

package dev.sluice.generator.model;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.RowClass;
import dev.sluice.sql.ast.SchemaStatement;
import org.jspecify.annotations.Nullable;

/** What the declarations of tables say about the classes of their rows. */
public final class RowClasses {
    private RowClasses() {}

    /**
     * Returns what a declaration says, or null.
     *
     * @param definition the declaration of a table or view
     */
    public static @Nullable RowClass of(SchemaStatement definition) {
        if (definition instanceof CreateTable table) {
            return table.rowClass();
        }
        return definition instanceof SchemaStatement.CreateView view ? view.rowClass() : null;
    }
}

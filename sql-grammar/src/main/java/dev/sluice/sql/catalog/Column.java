package dev.sluice.sql.catalog;

import dev.sluice.sql.ast.CreateTable.ColumnDefinition;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.ValueType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table or view.
 *
 * @param name its name as declared
 * @param value type, nullness, affinity, collation and converter of what it holds
 * @param defaultValue value of an INSERT that leaves it out, or null for NULL
 * @param generated its expression when it is generated, else null
 * @param stored whether a generated column is stored
 * @param hidden whether {@code *} leaves it out, as for columns of virtual tables and table-valued functions
 * @param component name of the record component when declared by {@code AS "name"}, else null
 * @param jsonKey key of the JSON mapping when declared, else null
 * @param doc text of its comment, or null
 * @param definition its declaration, or null in a view or function
 */
public record Column(
        String name,
        ValueType value,
        @Nullable Expr defaultValue,
        @Nullable Expr generated,
        boolean stored,
        boolean hidden,
        @Nullable String component,
        @Nullable String jsonKey,
        @Nullable String doc,
        @Nullable ColumnDefinition definition) {
    /** Checks. */
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Returns a column that has a name and a value and nothing else.
     *
     * @param name its name
     * @param value what it holds
     */
    public static Column of(String name, ValueType value) {
        return new Column(name, value, null, null, false, false, null, null, null, null);
    }
}

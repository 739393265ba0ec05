package dev.sluice.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The accessor of a table or view.
 *
 * @param table the table
 * @param packageName package of the accessor
 * @param columns what a caller may leave out, for each component of the row
 * @param key indexes of the components that are the primary key, none without one
 * @param operations what can be done on one engine at least
 * @param missing what no engine can do, with the reason
 * @param uses what of the schema the operations rely on, as {@link UsesText} writes it
 */
public record TableAccessModel(
        TableModel table,
        String packageName,
        List<Presence> columns,
        List<Integer> key,
        List<TableOperation> operations,
        List<TableOperation> missing,
        String uses) {
    /** Checks and copies. */
    public TableAccessModel {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(packageName, "packageName");
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        operations = List.copyOf(operations);
        missing = List.copyOf(missing);
        Objects.requireNonNull(uses, "uses");
    }

    /** Whether a new row must say a value. */
    public enum Presence {
        /** It must. */
        REQUIRED,
        /** The database draws a number when it does not. */
        DRAWN,
        /** It may; what is left out takes the default. */
        OPTIONAL,
        /** It cannot: the value is computed. */
        GENERATED
    }

    /**
     * Returns an operation, if an engine has it.
     *
     * @param kind what it does
     */
    public Optional<TableOperation> operation(TableOperation.Kind kind) {
        return operations.stream().filter(operation -> operation.kind() == kind).findFirst();
    }
}

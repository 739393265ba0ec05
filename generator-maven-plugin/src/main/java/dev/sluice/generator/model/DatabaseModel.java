package dev.sluice.generator.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One database: everything that one source root gives.
 *
 * @param packageName package of the database class
 * @param className simple name of the database class
 * @param tables tables and views that have a row of their own, in the order of their names
 * @param rows rows that queries share by name ({@code AS Name}), in the order of their names
 * @param files the source files that declare queries, in the order of their paths
 * @param accesses the accessors of the tables and views, in the order of the tables
 * @param converters how values become objects of the application, by the names that the sources use
 * @param classes classes of the application that rows are made into, by the names that the sources use
 * @param schema the statements that create the schema
 */
public record DatabaseModel(
        String packageName,
        String className,
        List<TableModel> tables,
        List<RowModel> rows,
        List<FileModel> files,
        List<TableAccessModel> accesses,
        Map<String, ConverterModel> converters,
        Map<String, ExistingClassModel> classes,
        SchemaModel schema) {
    /** Checks and copies. */
    public DatabaseModel {
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(className, "className");
        tables = List.copyOf(tables);
        rows = List.copyOf(rows);
        files = List.copyOf(files);
        accesses = List.copyOf(accesses);
        converters = Map.copyOf(converters);
        classes = Map.copyOf(classes);
        Objects.requireNonNull(schema, "schema");
    }
}

package dev.sluice.generator.model;

/** How the class of a row is named. */
public sealed interface RowName {
    /**
     * After a table: the singular of its name.
     *
     * @param packageName package of the class
     * @param table the table's name as declared
     */
    record OfTable(String packageName, String table) implements RowName {}

    /**
     * After a query, within the accessor of its file.
     *
     * @param path path of the file below the source root
     * @param query the query's name as declared
     */
    record OfQuery(String path, String query) implements RowName {}

    /**
     * After a component of another row, beside that row.
     *
     * @param owner the other row
     * @param component the component's name
     */
    record OfComponent(RowName owner, String component) implements RowName {}

    /**
     * By the source ({@code AS Name}).
     *
     * @param packageName package of the class
     * @param name simple name of the class
     */
    record Given(String packageName, String name) implements RowName {}

    /**
     * A class of the application ({@code WITH com.acme.User}).
     *
     * @param reference what the source calls it
     */
    record Existing(String reference) implements RowName {}
}

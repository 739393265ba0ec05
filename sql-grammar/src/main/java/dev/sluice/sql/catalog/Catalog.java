package dev.sluice.sql.catalog;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The schema of a database.
 *
 * <p>Immutable, safe for any number of threads.
 */
public final class Catalog implements Schema {
    private final Map<String, Table> tables;
    private final List<SchemaStatement.CreateIndex> indexes;
    private final List<SchemaStatement.CreateTrigger> triggers;
    private final List<FileItem.DeclareFunction> functions;
    private final EnumConstants enums;
    private final Map<String, Set<Table>> readByViews = new ConcurrentHashMap<>();

    /**
     * Makes a catalog.
     *
     * @param tables tables and views, in an order in which each comes after what it needs
     * @param indexes indexes in order
     * @param triggers triggers in order
     * @param functions declared functions in order
     * @param enums constants of the enums that columns are declared with
     */
    public Catalog(
            Collection<Table> tables,
            List<SchemaStatement.CreateIndex> indexes,
            List<SchemaStatement.CreateTrigger> triggers,
            List<FileItem.DeclareFunction> functions,
            EnumConstants enums) {
        Map<String, Table> byName = new LinkedHashMap<>();
        for (Table table : tables) {
            byName.put(Identifier.key(table.name()), table);
        }
        this.tables = byName;
        this.indexes = List.copyOf(indexes);
        this.triggers = List.copyOf(triggers);
        this.functions = List.copyOf(functions);
        this.enums = enums;
    }

    /** Returns a catalog without anything in it. */
    public static Catalog empty() {
        return new Catalog(List.of(), List.of(), List.of(), List.of(), EnumConstants.none());
    }

    /**
     * Finds a table or view.
     *
     * @param name its name in any case
     */
    @Override
    public Optional<Table> table(String name) {
        return Optional.ofNullable(tables.get(Identifier.key(name)));
    }

    /** Returns all tables and views, each after what it needs. */
    public List<Table> tables() {
        return List.copyOf(tables.values());
    }

    @Override
    public List<String> tableNames() {
        return tables.values().stream().map(Table::name).toList();
    }

    @Override
    public List<String> indexNames(Identifier table) {
        return indexes.stream()
                .filter(index -> index.table().matches(table))
                .map(index -> index.name().name().text())
                .toList();
    }

    /** Returns all indexes in the order of their declaration. */
    public List<SchemaStatement.CreateIndex> indexes() {
        return indexes;
    }

    /** Returns all triggers in the order of their declaration. */
    public List<SchemaStatement.CreateTrigger> triggers() {
        return triggers;
    }

    /** Returns all declared functions. */
    @Override
    public List<FileItem.DeclareFunction> functions() {
        return functions;
    }

    /** Returns this catalog with more functions, which are asked after those that it has. */
    public Catalog with(List<FileItem.DeclareFunction> more) {
        List<FileItem.DeclareFunction> all = new ArrayList<>(functions);
        all.addAll(more);
        return new Catalog(tables.values(), indexes, triggers, all, enums);
    }

    /**
     * Returns the tables and views that a view reads itself. They are found once: each statement that reads the last one of a chain
     * of views asks for all of them.
     *
     * @param view a view of this schema
     * @param find finds them
     */
    public Set<Table> readBy(Table view, Function<Table, Set<Table>> find) {
        return readByViews.computeIfAbsent(Identifier.key(view.name()), name -> find.apply(view));
    }

    /** Returns the constants of the enums that columns are declared with. */
    public EnumConstants enums() {
        return enums;
    }
}

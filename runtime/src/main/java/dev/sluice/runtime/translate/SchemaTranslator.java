package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import java.util.Set;

/**
 * Writes the schema of a database for an engine: tables, then indexes, foreign keys, views and triggers.
 *
 * <p>On SQLite tables are STRICT, with the storage types and checks of the extension types. On PostgreSQL text is ordered by
 * bytes, a rowid alias is an identity column, and foreign keys follow all tables.
 */
public final class SchemaTranslator {
    /** Makes a translator. */
    public SchemaTranslator() {}

    /**
     * Translates a schema.
     *
     * @param catalog the schema; without errors
     * @param dialect the engine
     * @return the statements in the order in which they are to be run, or every reason why there are none
     */
    public Translation translate(Catalog catalog, Dialect dialect) {
        return translate(catalog, dialect, Set.of());
    }

    /**
     * Translates a schema of which some declarations have a text of their own on the engine.
     *
     * @param catalog the schema; without errors
     * @param dialect the engine
     * @param own the names, as keys, of tables, views, indexes and triggers that are left out
     * @return the statements in the order in which they are to be run, or every reason why there are none
     */
    public Translation translate(Catalog catalog, Dialect dialect, Set<String> own) {
        DeclarationRenderer collector = new DeclarationRenderer(catalog, dialect);
        for (Table table : catalog.tables()) {
            if (table.kind() != Table.Kind.VIEW && !own.contains(Identifier.key(table.name()))) {
                collector.add(table.definition(), (writer, out) -> writer.table(table, out));
            }
        }
        for (SchemaStatement.CreateIndex index : catalog.indexes()) {
            if (!own.contains(index.name().name().key())) {
                collector.add(index, (writer, out) -> writer.index(index, out));
            }
        }
        for (Table table : catalog.tables()) {
            if (table.kind() == Table.Kind.TABLE && !own.contains(Identifier.key(table.name()))) {
                collector.add(table.definition(), (writer, out) -> writer.foreignKeys(table, out));
            }
        }
        for (Table table : catalog.tables()) {
            if (table.kind() == Table.Kind.VIEW && !own.contains(Identifier.key(table.name()))) {
                collector.add(table.definition(), (writer, out) -> writer.view(table, out));
            }
        }
        for (SchemaStatement.CreateTrigger trigger : catalog.triggers()) {
            if (!own.contains(trigger.name().name().key())) {
                collector.add(trigger, (writer, out) -> writer.trigger(trigger, out));
            }
        }
        return collector.result();
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements of a schema by the object that they create, for those who compare schemas. */
public final class SchemaTexts {
    private SchemaTexts() {}

    /**
     * Writes each object of a schema.
     *
     * @param catalog the schema; without errors
     * @param dialect the engine
     * @return the statements of each table, view, index and trigger, by its kind and name ({@code table orders}); without
     *     any for what the engine cannot have
     */
    public static Map<String, List<String>> of(Catalog catalog, Dialect dialect) {
        DeclarationRenderer renderer = new DeclarationRenderer(catalog, dialect);
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Table table : catalog.tables()) {
            if (table.kind() == Table.Kind.VIEW) {
                texts.put(
                        "view " + table.name(),
                        renderer.texts(table.definition(), (writer, out) -> writer.view(table, out)));
            } else {
                texts.put("table " + table.name(), renderer.texts(table.definition(), (writer, out) -> {
                    writer.table(table, out);
                    writer.foreignKeys(table, out);
                }));
            }
        }
        for (SchemaStatement.CreateIndex index : catalog.indexes()) {
            texts.put(
                    "index " + index.name().name().text(),
                    renderer.texts(index, (writer, out) -> writer.index(index, out)));
        }
        for (SchemaStatement.CreateTrigger trigger : catalog.triggers()) {
            texts.put(
                    "trigger " + trigger.name().name().text(),
                    renderer.texts(trigger, (writer, out) -> writer.trigger(trigger, out)));
        }
        return texts;
    }
}

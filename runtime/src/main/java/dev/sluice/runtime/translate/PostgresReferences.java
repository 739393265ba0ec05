package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.ForeignKey;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.evolution.SchemaChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The foreign keys of other tables that a change takes the key away from, or gives one. SQLite looks for the key when rows
 * change; PostgreSQL holds on to it, and has no foreign key without.
 */
final class PostgresReferences {
    private final SchemaChange change;
    private final Spelling spelling = Spelling.of(Dialect.POSTGRES);
    private final Map<String, Map<String, ForeignKey>> before;
    private final Map<String, Map<String, ForeignKey>> after;
    private final Set<String> anew = new TreeSet<>();

    PostgresReferences(SchemaChange change) {
        this.change = change;
        this.before = keys(change.before().catalog());
        this.after = keys(change.after().catalog());
    }

    /** Notes that keys of a table are dropped and perhaps created again. */
    void dropsKeys(Table parent, List<PostgresConstraints.Key> dropped) {
        before.forEach((table, keys) -> keys.forEach((text, key) -> {
            boolean concerned = Identifier.key(key.table()).equals(Identifier.key(parent.name()))
                    && dropped.stream().anyMatch(gone -> sameColumns(gone.columns(), key.referenced()));
            if (concerned) {
                anew.add(table + ' ' + text);
            }
        }));
    }

    private static boolean sameColumns(List<String> one, List<String> other) {
        return new TreeSet<>(one.stream().map(Identifier::key).toList())
                .equals(new TreeSet<>(other.stream().map(Identifier::key).toList()));
    }

    /** Returns what stands before the change. */
    List<String> drops() {
        return texts(
                before,
                after,
                (table, key) -> PostgresConstraints.drop(
                        spelling.name(table.name()), new PostgresConstraints.Key("f", key.columns(), "")));
    }

    /** Returns what stands behind the change. */
    List<String> adds() {
        DeclarationRenderer renderer = new DeclarationRenderer(change.after().catalog(), Dialect.POSTGRES);
        return texts(
                after,
                before,
                (table, key) -> String.join(
                        "",
                        renderer.texts(
                                table.definition(),
                                (writer, out) -> out.add("ALTER TABLE " + spelling.name(table.name()) + " ADD "
                                        + writer.foreignKey(key)))));
    }

    private interface Text {
        String of(Table table, ForeignKey key);
    }

    private List<String> texts(
            Map<String, Map<String, ForeignKey>> own, Map<String, Map<String, ForeignKey>> other, Text text) {
        List<String> texts = new ArrayList<>();
        Catalog catalog = (own == before ? change.before() : change.after()).catalog();
        own.forEach((name, keys) -> {
            Map<String, ForeignKey> others = other.get(name);
            if (others != null && !name.equals(changed())) {
                keys.forEach((key, found) -> {
                    if (!others.containsKey(key) || anew.contains(name + ' ' + key)) {
                        texts.add(text.of(catalog.table(name).orElseThrow(), found));
                    }
                });
            }
        });
        return texts;
    }

    /** The table whose own foreign keys are written with it. */
    private String changed() {
        return change.redefines() || change.statement() instanceof SchemaStatement.AlterTable
                ? ChangeWriter.oldName(change).key()
                : "";
    }

    /** What PostgreSQL can have as foreign keys: by table, then by what they say. */
    private static Map<String, Map<String, ForeignKey>> keys(Catalog catalog) {
        Map<String, Map<String, ForeignKey>> all = new TreeMap<>();
        for (Table table : catalog.tables()) {
            if (table.kind() == Table.Kind.TABLE) {
                Map<String, ForeignKey> keys = new TreeMap<>();
                for (ForeignKey key : table.foreignKeys()) {
                    if (PostgresSchema.canRefer(catalog, table, key)) {
                        keys.put(key.columns() + " " + key.table() + key.referenced() + key.name(), key);
                    }
                }
                all.put(Identifier.key(table.name()), keys);
            }
        }
        return all;
    }
}

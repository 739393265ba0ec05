package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.AlterAction;
import dev.sluice.sql.ast.SchemaStatement.AlterTable;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.evolution.SchemaChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes on PostgreSQL: the ALTERs that make the difference between two forms of a table, without writing it anew. */
final class PostgresChanges extends ChangeWriter {
    /** Put in front of the name of a column while its values are computed. */
    private static final String COMPUTED = "sluice_new_";

    private final PostgresReferences references;

    PostgresChanges(SchemaChange change) {
        super(change, Dialect.POSTGRES);
        this.references = new PostgresReferences(change);
    }

    /** What is renamed is followed by all that refers to it. */
    @Override
    void finish() {
        AlterAction action = action();
        boolean renames =
                action instanceof SchemaStatement.RenameTable || action instanceof SchemaStatement.RenameColumn;
        if (!renames) {
            enclose(references.drops(), references.adds());
        }
    }

    @Override
    void foreignKeys(Table table, SchemaWriter writer, List<String> texts) {
        ((PostgresSchema) writer)
                .foreignKeyParts(table)
                .forEach(key -> texts.add("ALTER TABLE " + name(table.name()) + " ADD " + key.text()));
    }

    @Override
    void dropTrigger(CreateTrigger trigger) {
        String name = name(trigger.name().name().text());
        String table = change().before()
                .catalog()
                .table(trigger.table().text())
                .map(Table::name)
                .orElse(trigger.table().text());
        add("DROP TRIGGER " + name + " ON " + name(table));
        add("DROP FUNCTION " + name + "()");
    }

    private @Nullable AlterAction action() {
        return change().statement() instanceof AlterTable alter ? alter.action() : null;
    }

    /** A view holds on to the columns that it reads: none may go or change its type. */
    @Override
    boolean isBlocked(Table old, Table table) {
        return !change().values().isEmpty()
                || old.columns().stream()
                        .anyMatch(column -> table.column(column.name())
                                .filter(now -> ExistingValues.keeps(change(), old, now))
                                .isEmpty());
    }

    @Override
    void core(Table old, Table table) {
        AlterAction action = action();
        String altered = "ALTER TABLE " + name(old.name());
        if (action instanceof SchemaStatement.RenameTable) {
            add(altered + " RENAME TO " + name(table.name()));
        } else if (action instanceof SchemaStatement.RenameColumn rename) {
            String from = old.column(rename.from().text())
                    .map(Column::name)
                    .orElse(rename.from().text());
            add(altered + " RENAME COLUMN " + name(from) + " TO "
                    + name(rename.to().text()));
        } else {
            difference(old, table);
        }
    }

    private void difference(Table old, Table table) {
        Parts was = parts(before(), old);
        Parts is = parts(after(), table);
        String altered = "ALTER TABLE " + name(table.name()) + " ";
        Set<String> anew = columnsAnew(old, table);
        boolean checksDiffer =
                !anew.isEmpty() || (!was.checks().equals(is.checks()) && !onlyAdds(was.checks(), is.checks()));
        if (checksDiffer && !was.checks().isEmpty()) {
            add(PostgresConstraints.dropChecks(name(table.name())));
        }
        List<SchemaStatement.CreateIndex> indexes = indexesAnew(table, anew);
        indexes.forEach(index -> add("DROP INDEX " + name(index.name().name().text())));
        List<PostgresConstraints.Key> keysGone = dropped(was.keys(), kept(is.keys(), anew));
        references.dropsKeys(old, keysGone);
        keysGone.forEach(key -> dropKey(table, key));
        dropped(was.foreignKeys(), kept(is.foreignKeys(), anew)).forEach(key -> dropKey(table, key));
        Map<String, String> values = values(old, table).texts();
        Map<Column, GivenValues.Way> ways = ways(old, table, values);
        write(table, ways, values);
        for (Column column : old.columns()) {
            if (table.column(column.name()).isEmpty()) {
                add(altered + "DROP COLUMN " + name(column.name()));
            }
        }
        for (Column column : table.columns()) {
            Column before = old.column(column.name()).orElse(null);
            GivenValues.Way way = ways.getOrDefault(column, GivenValues.Way.NONE);
            boolean beside = way == GivenValues.Way.BESIDE;
            if (before == null) {
                addColumn(altered, table, column, way, values.getOrDefault(column.name(), ""));
            } else {
                String value = beside ? name(COMPUTED + column.name()) : values.get(column.name());
                alterColumn(altered, old, before, table, column, beside, value);
            }
            if (before != null && beside) {
                add(altered + "DROP COLUMN " + name(COMPUTED + column.name()));
            }
        }
        List<String> checks = new ArrayList<>(is.checks());
        if (!checksDiffer) {
            checks.removeAll(was.checks());
        }
        checks.forEach(check -> add(altered + "ADD " + check));
        dropped(is.keys(), kept(was.keys(), anew)).forEach(key -> add(key.creates(altered)));
        dropped(is.foreignKeys(), kept(was.foreignKeys(), anew)).forEach(key -> add(altered + "ADD " + key.text()));
        indexes.forEach(index -> addAll(index(index)));
    }

    /** The columns that are dropped and added, as how they are computed changes: what is said of them goes with them. */
    private Set<String> columnsAnew(Table old, Table table) {
        Set<String> anew = new LinkedHashSet<>();
        for (Column column : table.columns()) {
            old.column(column.name())
                    .filter(before -> !columnParts(before(), old, before)
                            .generated()
                            .equals(columnParts(after(), table, column).generated()))
                    .ifPresent(before -> anew.add(column.name()));
        }
        return anew;
    }

    private static List<PostgresConstraints.Key> kept(List<PostgresConstraints.Key> keys, Set<String> anew) {
        return keys.stream()
                .filter(key -> key.columns().stream().noneMatch(anew::contains))
                .toList();
    }

    /** The indexes whose text depends on what changes: where NULLs stand, for one, follows from whether there are any. */
    private List<SchemaStatement.CreateIndex> indexesAnew(Table table, Set<String> anew) {
        return change().after().catalog().indexes().stream()
                .filter(index -> index.table().key().equals(Identifier.key(table.name())))
                .filter(index -> change().before().index(index.name().name().text()) != null)
                .filter(index -> {
                    List<String> texts = index(index);
                    return !texts.equals(before().texts(index, (writer, own) -> writer.index(index, own)))
                            || anew.stream()
                                    .anyMatch(column -> texts.stream().anyMatch(text -> text.contains(name(column))));
                })
                .toList();
    }

    /** The constraints of a table, apart from NOT NULL. */
    private record Parts(
            List<String> checks, List<PostgresConstraints.Key> keys, List<PostgresConstraints.Key> foreignKeys) {}

    private static Parts parts(DeclarationRenderer renderer, Table table) {
        List<PostgresConstraints.Key> keys = new ArrayList<>();
        List<PostgresConstraints.Key> foreignKeys = new ArrayList<>();
        List<String> checks = renderer.texts(table.definition(), (writer, texts) -> {
            PostgresSchema schema = (PostgresSchema) writer;
            texts.addAll(schema.checks(table));
            keys.addAll(schema.keys(table));
            foreignKeys.addAll(schema.foreignKeyParts(table));
        });
        return new Parts(checks, keys, foreignKeys);
    }

    private static boolean onlyAdds(List<String> was, List<String> is) {
        return is.containsAll(was);
    }

    private static List<PostgresConstraints.Key> dropped(
            List<PostgresConstraints.Key> was, List<PostgresConstraints.Key> is) {
        List<PostgresConstraints.Key> gone = new ArrayList<>(was);
        gone.removeAll(is);
        return gone;
    }

    private void dropKey(Table table, PostgresConstraints.Key key) {
        if (key.isIndex()) {
            refuse(
                    "a key over a NOCASE column is an index without a name on PostgreSQL, and cannot be found to be dropped",
                    "declare a UNIQUE INDEX with a name, and drop that");
            return;
        }
        add(PostgresConstraints.drop(name(table.name()), key));
    }

    private Map<Column, GivenValues.Way> ways(Table old, Table table, Map<String, String> values) {
        GivenValues given = new GivenValues(change(), old, values);
        Map<Column, GivenValues.Way> ways = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            PostgresSchema.ColumnParts was = old.column(column.name())
                    .map(found -> columnParts(before(), old, found))
                    .orElse(PostgresSchema.ColumnParts.NONE);
            ways.put(column, given.way(column, was, columnParts(after(), table, column)));
        }
        return ways;
    }

    /** Computes given values from the rows as they were, before any of their columns changes, and only where there is a change. */
    private void write(Table table, Map<Column, GivenValues.Way> ways, Map<String, String> values) {
        List<String> assignments = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        boolean all = false;
        for (Map.Entry<Column, GivenValues.Way> entry : ways.entrySet()) {
            Column column = entry.getKey();
            PostgresSchema.ColumnParts parts = columnParts(after(), table, column);
            String value = values.getOrDefault(column.name(), "");
            if (entry.getValue() == GivenValues.Way.BESIDE) {
                String computed = name(COMPUTED + column.name());
                add("ALTER TABLE " + name(table.name()) + " ADD COLUMN " + computed + " " + parts.type());
                assignments.add(computed + " = " + value);
                all = true;
            } else if (entry.getValue() == GivenValues.Way.UPDATE) {
                assignments.add(name(column.name()) + " = " + value);
                differences.add(name(column.name()) + " IS DISTINCT FROM " + value);
                all |= !GivenValues.hasEquality(parts);
            }
        }
        if (!assignments.isEmpty()) {
            add("UPDATE " + name(table.name()) + " SET " + String.join(", ", assignments)
                    + (all ? "" : " WHERE " + String.join(" OR ", differences)));
        }
    }

    private void addColumn(String altered, Table table, Column column, GivenValues.Way way, String value) {
        PostgresSchema.ColumnParts parts = columnParts(after(), table, column);
        String changed = altered + "ALTER COLUMN " + name(column.name()) + " ";
        String ownDefault = parts.defaultValue().strip();
        if (way == GivenValues.Way.DEFAULT) {
            add(altered + "ADD COLUMN " + name(column.name()) + " " + parts.type() + " DEFAULT " + value
                    + (parts.notNull() ? " NOT NULL" : ""));
            add(changed + (ownDefault.isEmpty() ? "DROP DEFAULT" : "SET " + ownDefault));
        } else if (way == GivenValues.Way.BESIDE) {
            add(altered + "RENAME COLUMN " + name(COMPUTED + column.name()) + " TO " + name(column.name()));
            if (!ownDefault.isEmpty()) {
                add(changed + "SET " + ownDefault);
            }
            if (parts.notNull()) {
                add(changed + "SET NOT NULL");
            }
            identity(changed, table, column, parts);
        } else {
            add(altered + "ADD COLUMN " + column(table, column));
        }
    }

    private void identity(String changed, Table table, Column column, PostgresSchema.ColumnParts parts) {
        if (parts.identity()) {
            add(changed + "ADD GENERATED BY DEFAULT AS IDENTITY");
            add(PostgresConstraints.restartIdentity(name(table.name()), name(column.name())));
        }
    }

    private String column(Table table, Column column) {
        return String.join(
                "",
                after().texts(
                                table.definition(),
                                (writer, texts) -> texts.add(((PostgresSchema) writer).plainColumn(table, column))));
    }

    private void alterColumn(
            String altered,
            Table old,
            Column before,
            Table table,
            Column column,
            boolean beside,
            @Nullable String value) {
        PostgresSchema.ColumnParts was = columnParts(before(), old, before);
        PostgresSchema.ColumnParts is = columnParts(after(), table, column);
        if (was.equals(is) && !beside) {
            return;
        }
        if (!was.generated().equals(is.generated())) {
            add(altered + "DROP COLUMN " + name(before.name()));
            add(altered + "ADD COLUMN " + column(table, column));
            return;
        }
        String changed = altered + "ALTER COLUMN " + name(column.name()) + " ";
        boolean retyped = !was.type().equals(is.type());
        if (!was.defaultValue().isEmpty() && (retyped || is.defaultValue().isEmpty())) {
            add(changed + "DROP DEFAULT");
        }
        if (was.identity() && !is.identity()) {
            add(changed + "DROP IDENTITY");
        }
        if (retyped || beside) {
            add(changed + "TYPE " + is.type() + (value == null ? "" : " USING " + value));
        }
        if (!is.defaultValue().isEmpty() && (retyped || !is.defaultValue().equals(was.defaultValue()))) {
            add(changed + "SET " + is.defaultValue().strip());
        }
        if (was.notNull() != is.notNull()) {
            add(changed + (is.notNull() ? "SET" : "DROP") + " NOT NULL");
        }
        if (!was.identity()) {
            identity(changed, table, column, is);
        }
    }

    private static PostgresSchema.ColumnParts columnParts(DeclarationRenderer renderer, Table table, Column column) {
        List<PostgresSchema.ColumnParts> found = new ArrayList<>();
        renderer.texts(
                table.definition(), (writer, texts) -> found.add(((PostgresSchema) writer).parts(table, column)));
        return found.isEmpty() ? PostgresSchema.ColumnParts.NONE : found.get(0);
    }
}

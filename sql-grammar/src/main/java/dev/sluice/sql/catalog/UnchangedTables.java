package dev.sluice.sql.catalog;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.CreateIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the tables of an earlier catalog that are still what they were: the declaration is the same, so are its indexes, and
 * so is every table that a foreign key refers to.
 */
final class UnchangedTables {
    private final Catalog earlier;
    private final Map<String, SchemaStatement> declarations;
    private final List<CreateIndex> indexes;

    /**
     * Begins.
     *
     * @param earlier a catalog without problems
     * @param declarations what is declared now, by the keys of names
     * @param indexes the indexes that are declared now
     */
    UnchangedTables(Catalog earlier, Map<String, SchemaStatement> declarations, List<CreateIndex> indexes) {
        this.earlier = earlier;
        this.declarations = declarations;
        this.indexes = indexes;
    }

    /** Returns them by the keys of their names. */
    Map<String, Table> find() {
        Map<String, Table> same = new HashMap<>();
        Map<String, List<CreateIndex>> before = byTable(earlier.indexes());
        Map<String, List<CreateIndex>> now = byTable(indexes);
        for (Table table : earlier.tables()) {
            String key = Identifier.key(table.name());
            if (table.definition() instanceof CreateTable
                    && declarations.get(key) == table.definition()
                    && before.getOrDefault(key, List.of()).equals(now.getOrDefault(key, List.of()))) {
                same.put(key, table);
            }
        }
        Set<String> gone = new HashSet<>();
        do {
            gone.forEach(same::remove);
            gone.clear();
            same.forEach((key, table) -> {
                if (table.foreignKeys().stream()
                        .anyMatch(foreign -> !same.containsKey(Identifier.key(foreign.table())))) {
                    gone.add(key);
                }
            });
        } while (!gone.isEmpty());
        return same;
    }

    private static Map<String, List<CreateIndex>> byTable(List<CreateIndex> indexes) {
        Map<String, List<CreateIndex>> byTable = new HashMap<>();
        indexes.forEach(index -> byTable.computeIfAbsent(index.table().key(), key -> new ArrayList<>())
                .add(index));
        return byTable;
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Relation;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What SQLite calls the columns of a query in FROM, of a common table and of a view: as the query does, but for a name that
 * another column has already, and for the names of the two constants.
 */
final class SqliteNames {
    private static final Set<String> CONSTANTS = Set.of("true", "false");

    /** Numbers that SQLite tries behind a name before it draws one. */
    private static final int MOST_OF_ONE_NAME = 4;

    private SqliteNames() {}

    /** Returns the name of a column; empty where none means it. */
    static String of(Relation relation, Column column) {
        return isQuery(relation)
                ? Objects.requireNonNull(names(relation.columns()).get(column))
                : column.name();
    }

    /** Two columns of a query may be equal, and still be two. */
    private static IdentityHashMap<Column, String> names(List<Column> columns) {
        IdentityHashMap<Column, String> names = new IdentityHashMap<>();
        Map<String, Integer> earlier = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String key = Identifier.key(column.name());
            int before = earlier.merge(key, 1, Integer::sum) - 1;
            names.putIfAbsent(column, CONSTANTS.contains(key) ? "column" + (i + 1) : numbered(column.name(), before));
        }
        return names;
    }

    private static String numbered(String name, int earlier) {
        if (earlier == 0) {
            return name;
        }
        return earlier > MOST_OF_ONE_NAME || name.indexOf(':') >= 0 ? "" : name + ":" + earlier;
    }

    private static boolean isQuery(Relation relation) {
        Table table = relation.table();
        return table == null ? relation.kind() != Relation.Kind.FUNCTION : table.kind() == Table.Kind.VIEW;
    }
}

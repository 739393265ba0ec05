package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Relation;
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

    /** Returns the name of a column; empty where none means it. Two columns of a query may be equal, and still be two. */
    @SuppressWarnings("ReferenceEquality")
    static String of(Relation relation, Column column) {
        if (!isQuery(relation)) {
            return column.name();
        }
        int earlier = 0;
        int position = 0;
        for (Column other : relation.columns()) {
            position++;
            if (other == column) {
                break;
            }
            earlier += Identifier.same(other.name(), column.name()) ? 1 : 0;
        }
        if (CONSTANTS.contains(Identifier.key(column.name()))) {
            return "column" + position;
        }
        if (earlier == 0) {
            return column.name();
        }
        return earlier > MOST_OF_ONE_NAME || column.name().indexOf(':') >= 0 ? "" : column.name() + ":" + earlier;
    }

    private static boolean isQuery(Relation relation) {
        Table table = relation.table();
        return table == null ? relation.kind() != Relation.Kind.FUNCTION : table.kind() == Table.Kind.VIEW;
    }
}

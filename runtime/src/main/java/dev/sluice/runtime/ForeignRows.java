package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.migrate.Difference;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at the rows of SQLite's tables that are not STRICT where the schema wants them so: something else made them. */
final class ForeignRows {
    private static final TransactionOptions ONE_STATE = TransactionOptions.defaults()
            .withIsolation(IsolationLevel.REPEATABLE_READ)
            .withLocking(SqliteLocking.DEFERRED)
            .asReadOnly();
    private static final String COLUMNS =
            "SELECT l.name, x.name FROM pragma_table_list AS l, pragma_table_xinfo(l.name) AS x"
                    + " WHERE l.schema = 'main' AND l.type = 'table' AND NOT l.strict";

    private ForeignRows() {}

    /** Returns the rows that holds what its columns cannot, as far as tables have the columns of the schema; a row for each of these columns. */
    static List<Difference> problems(Database database, Catalog catalog) {
        return database.transaction(ONE_STATE, session -> {
            Map<String, Set<String>> columns = columns(session);
            List<Difference> problems = new ArrayList<>();
            DeclaredRows rows = new DeclaredRows(
                    session,
                    Dialect.SQLITE,
                    false,
                    (table, names, line) -> problems.add(Difference.ofRow(table, names, line)));
            catalog.tables().stream()
                    .filter(table -> table.kind() == Table.Kind.TABLE && table.strict())
                    .map(table -> new CopiedTable(table, catalog.enums()))
                    .filter(table -> columns.getOrDefault(Identifier.key(table.name()), Set.of())
                            .containsAll(table.columns().stream()
                                    .map(column -> Identifier.key(column.name()))
                                    .toList()))
                    .forEach(rows::look);
            return problems;
        });
    }

    private static Map<String, Set<String>> columns(SqlSession session) {
        Map<String, Set<String>> columns = new HashMap<>();
        SqlText text = SqlText.read("validate", "columns", 1)
                .sqlite(COLUMNS)
                .postgres(COLUMNS)
                .build();
        session.query(
                        text,
                        sink -> {},
                        row -> columns.computeIfAbsent(Identifier.key(row.getString(1)), table -> new HashSet<>())
                                .add(Identifier.key(row.getString(2))))
                .forEach(added -> {});
        return columns;
    }
}

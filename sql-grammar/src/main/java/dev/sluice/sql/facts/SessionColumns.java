package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SessionStatement;
import dev.sluice.sql.catalog.Column;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The result columns of SQLite's statements about a connection: EXPLAIN and PRAGMA have some. */
public final class SessionColumns {
    private static final List<Column> EXPLAIN = TableFunctions.declared(
            "addr INTEGER",
            "opcode TEXT",
            "p1 INTEGER",
            "p2 INTEGER",
            "p3 INTEGER",
            "p4 TEXT?",
            "p5 INTEGER",
            "comment TEXT?");
    private static final List<Column> QUERY_PLAN =
            TableFunctions.declared("id INTEGER", "parent INTEGER", "notused INTEGER", "detail TEXT");

    /** Pragmas without an argument of their own that tell their value when it is set, too. */
    private static final Set<String> ANSWERED = Set.of(
            "analysis_limit",
            "auto_vacuum",
            "busy_timeout",
            "encoding",
            "hard_heap_limit",
            "journal_mode",
            "journal_size_limit",
            "locking_mode",
            "max_page_count",
            "secure_delete",
            "soft_heap_limit",
            "threads");

    /** Those that are no functions of FROM. */
    private static final Map<String, List<Column>> PRAGMAS_ALONE = Map.of(
            "mmap_size", TableFunctions.declared("mmap_size INTEGER"),
            "wal_autocheckpoint", TableFunctions.declared("wal_autocheckpoint INTEGER"),
            "wal_checkpoint", TableFunctions.declared("busy INTEGER", "log INTEGER", "checkpointed INTEGER"));

    private SessionColumns() {}

    /**
     * Returns the columns of a statement.
     *
     * @param statement a statement about a connection
     * @return its result columns; none where it gives no rows
     */
    public static List<Column> of(SessionStatement statement) {
        if (statement instanceof SessionStatement.Explain explain) {
            return explain.queryPlan() ? QUERY_PLAN : EXPLAIN;
        }
        if (statement instanceof SessionStatement.Pragma pragma) {
            String name = Identifier.key(pragma.name().name().text());
            List<Column> alone = PRAGMAS_ALONE.get(name);
            if (alone != null) {
                return alone;
            }
            List<Column> columns = TableFunctions.columns("pragma_" + name);
            if (columns == null || (pragma.value() != null && !isAnswered(name, columns))) {
                return List.of();
            }
            return columns.stream().filter(column -> !column.hidden()).toList();
        }
        return List.of();
    }

    private static boolean isAnswered(String name, List<Column> columns) {
        boolean asks = columns.stream()
                .anyMatch(column -> column.hidden() && column.name().equals("arg"));
        return asks || ANSWERED.contains(name);
    }
}

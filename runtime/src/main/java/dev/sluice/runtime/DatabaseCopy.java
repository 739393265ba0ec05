package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.ValueException;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Copies all rows of a database to another one of the same schema: from one state of the source, in one transaction of the
 * target. Used once.
 */
final class DatabaseCopy {
    private static final int MOST_PROBLEMS = 100;
    /** The class of SQLSTATEs that say that a value is wrong: NaN of a numeric, for one, which Java has not. */
    private static final String DATA = "22";

    private static final TransactionOptions ONE_STATE = TransactionOptions.defaults()
            .withIsolation(IsolationLevel.REPEATABLE_READ)
            .withLocking(SqliteLocking.DEFERRED)
            .asReadOnly();

    private final Database source;
    private final Database target;
    private final boolean toPostgres;
    private final List<CopiedTable> tables;

    DatabaseCopy(Database source, Database target, Catalog catalog) {
        this.source = source;
        this.target = target;
        this.toPostgres = target.dialect() == Dialect.POSTGRES;
        this.tables = CopiedTable.parentsFirst(catalog.tables().stream()
                .filter(table -> table.kind() == Table.Kind.TABLE)
                .map(table -> new CopiedTable(table, catalog.enums()))
                .toList());
    }

    CopyReport run() {
        return source.transaction(ONE_STATE, from -> {
            List<String> problems = new ArrayList<>();
            tables.forEach(table -> isEmpty(table, problems));
            tables.forEach(table -> look(table, from, problems));
            if (source.dialect() == Dialect.SQLITE) {
                orphans(from, problems);
            }
            if (!problems.isEmpty()) {
                throw new CopyRefusedException(problems);
            }
            return target.transaction(into -> copy(from, into));
        });
    }

    private CopyReport copy(SqlSession from, SqlSession into) {
        Map<String, Long> rows = new TreeMap<>();
        CopyGuards guards = new CopyGuards(
                target, into, tables.stream().map(CopiedTable::name).toList());
        guards.lift();
        for (CopiedTable table : tables) {
            CopiedTable.Sum written = write(table, from, into);
            CopiedTable.Sum read = table.new Sum();
            into.query(table.select(), sink -> {}, table::read).forEach(read::add);
            if (!written.isSame(read)) {
                throw new CopyRefusedException(List.of("table " + table.name() + ": " + written.rows()
                        + " rows were written and " + read.rows() + " rows were read back, which are not the same"));
            }
            rows.put(table.name(), written.rows());
            guards.restart(table, table.isAutoincrement() ? lastKey(table, from) : 0);
        }
        guards.putBack();
        return new CopyReport(rows);
    }

    /** The greatest key that was ever given. */
    private long lastKey(CopiedTable table, SqlSession from) {
        String name = table.name().replace("'", "''");
        SqlText text = SqlText.read("copy", table.name(), 1)
                .sqlite("SELECT seq FROM sqlite_sequence WHERE name = '" + name + "'")
                .postgres("SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence('"
                        + CopiedTable.quoted(name) + "', '"
                        + String.valueOf(table.identity()).replace("'", "''") + "')::regclass), 0)")
                .build();
        return from.query(text, sink -> {}, row -> row.getLong(1)).list().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private void isEmpty(CopiedTable table, List<String> problems) {
        long there =
                target.query(table.count(), sink -> {}, row -> row.getLong(1)).one();
        if (there > 0) {
            problems.add("table " + table.name() + " of the target is not empty: it has " + there + " rows");
        }
    }

    /** Reads all rows before anything is written. */
    private void look(CopiedTable table, SqlSession from, List<String> problems) {
        Set<CopiedColumn> doubtful = new LinkedHashSet<>();
        from.query(table.select(), sink -> {}, row -> {
                    problem(table, row, doubtful, problems);
                    return Boolean.TRUE;
                })
                .forEach(nothing -> {});
        if (source.dialect() == Dialect.SQLITE) {
            doubtful.forEach(column -> noTexts(table, column, from, problems));
        }
    }

    /** SQLite keeps whatever bytes it is given as a text. */
    private static void noTexts(CopiedTable table, CopiedColumn column, SqlSession from, List<String> problems) {
        from.query(table.bytes(column), sink -> {}, row -> {
                    byte[] bytes = row.getBytesOrNull(1);
                    if (bytes != null && !CopiedColumn.isText(bytes) && problems.size() < MOST_PROBLEMS) {
                        problems.add("table " + table.name() + ", " + table.keyOf(row) + ": column " + column.name()
                                + " holds bytes that are no UTF-8");
                    }
                    return Boolean.TRUE;
                })
                .forEach(nothing -> {});
    }

    private void problem(CopiedTable table, Row row, Set<CopiedColumn> doubtful, List<String> problems)
            throws SQLException {
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        List<String> found = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            CopiedColumn column = table.columns().get(i);
            String problem;
            try {
                values[i] = column.read(row, i + 1);
                problem = column.problem(values[i], toPostgres);
                if (CopiedColumn.isDoubtful(values[i])) {
                    doubtful.add(column);
                }
            } catch (ValueException invalid) {
                problem = String.valueOf(invalid.getMessage());
            } catch (SQLException invalid) {
                if (invalid.getSQLState() == null || !invalid.getSQLState().startsWith(DATA)) {
                    throw invalid;
                }
                problem = "cannot be read: " + invalid.getMessage();
            }
            if (problem != null) {
                found.add("column " + column.name() + " " + problem);
            }
        }
        if (!found.isEmpty() && problems.size() < MOST_PROBLEMS) {
            problems.add("table " + table.name() + ", " + table.keyOf(values) + ": " + String.join("; ", found));
        }
    }

    /** SQLite lets a connection write rows that refer to nothing. */
    private static void orphans(SqlSession from, List<String> problems) {
        String check = "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check";
        SqlText text = SqlText.read("copy", "foreign keys", 1)
                .sqlite(check)
                .postgres(check)
                .build();
        from.query(text, sink -> {}, row -> {
                    Long rowid = row.getLongOrNull(2);
                    return "table " + row.getString(1) + ", "
                            + (rowid == null ? "a row" : "the row with rowid " + rowid)
                            + ": refers to a row of " + row.getString(3) + " that is not there";
                })
                .forEach(problem -> {
                    if (problems.size() < MOST_PROBLEMS) {
                        problems.add(problem);
                    }
                });
    }

    /** Sends the rows of a table while they are read. */
    private static CopiedTable.Sum write(CopiedTable table, SqlSession from, SqlSession into) {
        SqlText insert = table.insert();
        CopiedTable.Sum sum = table.new Sum();
        try (Stream<@Nullable Object[]> rows = from.query(table.select(), sink -> {}, table::read).stream()) {
            Iterator<@Nullable Object[]> summed = rows.peek(sum::add).iterator();
            into.updateAll(() -> summed, row -> insert, table::bind);
        }
        return sum;
    }
}

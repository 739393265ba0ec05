package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Copies all rows of a database to another one of the same schema: from one state of the source, in one transaction of the
 * target. Used once.
 */
final class DatabaseCopy {
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
            DeclaredRows rows =
                    new DeclaredRows(from, source.dialect(), toPostgres, (table, columns, line) -> problems.add(line));
            tables.forEach(rows::look);
            if (source.dialect() == Dialect.SQLITE) {
                rows.orphans();
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

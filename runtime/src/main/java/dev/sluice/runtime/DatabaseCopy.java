package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.ValueException;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Copies all rows of a database to another one of the same schema, in one transaction. Used once. */
final class DatabaseCopy {
    private static final int BATCH = 1_000;
    private static final int MOST_PROBLEMS = 100;

    private final Database source;
    private final Database target;
    private final List<CopiedTable> tables;

    DatabaseCopy(Database source, Database target, Catalog catalog) {
        this.source = source;
        this.target = target;
        this.tables = catalog.tables().stream()
                .filter(table -> table.kind() == Table.Kind.TABLE)
                .map(CopiedTable::new)
                .toList();
    }

    private static final class CopiedTable {
        private final String name;
        private final List<CopiedColumn> columns = new ArrayList<>();
        private final List<Integer> key = new ArrayList<>();
        private final @Nullable String identity;

        CopiedTable(Table table) {
            this.name = table.name();
            List<String> keyNames = table.primaryKey().map(Key::columns).orElse(List.of()).stream()
                    .map(Column::name)
                    .toList();
            for (Column column : table.columns()) {
                if (column.generated() == null && !column.hidden()) {
                    if (keyNames.contains(column.name())) {
                        key.add(columns.size());
                    }
                    columns.add(new CopiedColumn(column.name(), column.value().type()));
                }
            }
            Column rowid = table.rowidAlias();
            this.identity = rowid == null ? null : rowid.name();
        }

        SqlText select() {
            String names = CopiedColumn.names(columns).stream()
                    .map(DatabaseCopy::quoted)
                    .collect(Collectors.joining(", "));
            String order = key.isEmpty()
                    ? ""
                    : " ORDER BY "
                            + key.stream()
                                    .map(index -> quoted(columns.get(index).name()))
                                    .collect(Collectors.joining(", "));
            String sql = "SELECT " + names + " FROM " + quoted(name) + order;
            return SqlText.read("copy", name, 1).sqlite(sql).postgres(sql).build();
        }

        SqlText insert() {
            int[] slots = new int[columns.size()];
            Arrays.setAll(slots, i -> i);
            String head = "INSERT INTO " + quoted(name) + " ("
                    + CopiedColumn.names(columns).stream()
                            .map(DatabaseCopy::quoted)
                            .collect(Collectors.joining(", "))
                    + ") VALUES (";
            return SqlText.write("copy", name, 1)
                    .sqlite(head + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")", slots)
                    .postgres(
                            head
                                    + columns.stream()
                                            .map(CopiedColumn::postgresParameter)
                                            .collect(Collectors.joining(", "))
                                    + ")",
                            slots)
                    .build();
        }

        String keyOf(@Nullable Object[] values) {
            return key.isEmpty()
                    ? "a row"
                    : "the row with key "
                            + key.stream()
                                    .map(index -> String.valueOf(values[index]))
                                    .collect(Collectors.joining(", "));
        }

        long digest(@Nullable Object[] values) {
            long digest = 17;
            for (int i = 0; i < values.length; i++) {
                digest = digest * 31 + columns.get(i).digest(values[i]);
            }
            return digest;
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** How many rows, and what they add up to. */
    private static final class Sum {
        private long rows;
        private long digest;

        void add(long rowDigest) {
            rows++;
            digest += rowDigest;
        }
    }

    CopyReport run() {
        List<String> problems = new ArrayList<>();
        for (CopiedTable table : tables) {
            table.columns.stream()
                    .filter(column -> !column.isCopied())
                    .forEach(column -> problems.add("table " + table.name + ": column " + column.name()
                            + " is a list, which is not copied yet"));
        }
        if (problems.isEmpty()) {
            tables.forEach(table -> look(table, problems));
        }
        if (!problems.isEmpty()) {
            throw new CopyRefusedException(problems);
        }
        Map<String, Long> rows = new TreeMap<>();
        target.inTransaction(session -> {
            CopyGuards guards = new CopyGuards(
                    target, session, tables.stream().map(table -> table.name).toList());
            guards.lift();
            for (CopiedTable table : tables) {
                Sum written = write(table, session);
                Sum read = sum(table, session);
                if (written.rows != read.rows || written.digest != read.digest) {
                    throw new CopyRefusedException(List.of("table " + table.name + ": " + written.rows
                            + " rows were written and " + read.rows + " rows were read back, which are not the same"));
                }
                rows.put(table.name, written.rows);
                guards.restart(table.name, table.identity);
            }
            guards.putBack();
        });
        return new CopyReport(rows);
    }

    /** Reads all rows before anything is written. */
    private void look(CopiedTable table, List<String> problems) {
        boolean postgres = target.dialect() == Dialect.POSTGRES;
        long there =
                target.query(count(table), sink -> {}, row -> row.getLong(1)).one();
        if (there > 0) {
            problems.add("table " + table.name + " of the target is not empty: it has " + there + " rows");
        }
        source.query(table.select(), sink -> {}, row -> {
                    @Nullable Object[] values = new @Nullable Object[table.columns.size()];
                    List<String> found = new ArrayList<>();
                    for (int i = 0; i < values.length; i++) {
                        CopiedColumn column = table.columns.get(i);
                        String problem;
                        try {
                            values[i] = column.read(row, i + 1);
                            problem = column.problem(values[i], postgres);
                        } catch (ValueException invalid) {
                            problem = String.valueOf(invalid.getMessage());
                        }
                        if (problem != null) {
                            found.add("column " + column.name() + " " + problem);
                        }
                    }
                    if (!found.isEmpty() && problems.size() < MOST_PROBLEMS) {
                        problems.add(
                                "table " + table.name + ", " + table.keyOf(values) + ": " + String.join("; ", found));
                    }
                    return found.size();
                })
                .forEach(count -> {});
    }

    private static SqlText count(CopiedTable table) {
        String sql = "SELECT count(*) FROM " + quoted(table.name);
        return SqlText.read("copy", table.name, 1).sqlite(sql).postgres(sql).build();
    }

    private Sum write(CopiedTable table, SqlSession session) {
        SqlText insert = table.insert();
        Sum sum = new Sum();
        List<@Nullable Object[]> batch = new ArrayList<>();
        rows(table, source, values -> {
            sum.add(table.digest(values));
            batch.add(values);
            if (batch.size() == BATCH) {
                insert(table, insert, batch, session);
            }
        });
        insert(table, insert, batch, session);
        return sum;
    }

    private static void insert(CopiedTable table, SqlText insert, List<@Nullable Object[]> batch, SqlSession session) {
        if (!batch.isEmpty()) {
            session.updateAll(batch, row -> insert, (sink, values) -> {
                for (int i = 0; i < values.length; i++) {
                    table.columns.get(i).bind(sink, i, values[i]);
                }
            });
            batch.clear();
        }
    }

    private static Sum sum(CopiedTable table, SqlSession session) {
        Sum sum = new Sum();
        rows(table, session, values -> sum.add(table.digest(values)));
        return sum;
    }

    private interface Take {
        void row(@Nullable Object[] values);
    }

    private static void rows(CopiedTable table, SqlSession from, Take take) {
        from.query(table.select(), sink -> {}, row -> {
                    @Nullable Object[] values = new @Nullable Object[table.columns.size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = table.columns.get(i).read(row, i + 1);
                    }
                    return values;
                })
                .forEach(take::row);
    }
}

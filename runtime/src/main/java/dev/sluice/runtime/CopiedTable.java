package dev.sluice.runtime;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.catalog.ForeignKey;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.types.SqlType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table whose rows are copied: what reads and writes them, and what they add up to. */
final class CopiedTable {
    private final String name;
    private final List<CopiedColumn> columns = new ArrayList<>();
    private final List<Integer> key = new ArrayList<>();
    private final List<String> parents;
    private final @Nullable String identity;
    private final boolean autoincrement;

    CopiedTable(Table table, EnumConstants enums) {
        this.name = table.name();
        this.parents = table.foreignKeys().stream().map(ForeignKey::table).toList();
        List<String> keyNames = table.primaryKey().map(Key::columns).orElse(List.of()).stream()
                .map(Column::name)
                .toList();
        for (Column column : table.columns()) {
            if (column.generated() == null && !column.hidden()) {
                if (keyNames.contains(column.name())) {
                    key.add(columns.size());
                }
                SqlType type = column.value().type();
                String javaType = type.javaType();
                columns.add(new CopiedColumn(
                        column.name(),
                        type,
                        javaType == null ? null : enums.of(javaType).orElse(null)));
            }
        }
        Column rowid = table.rowidAlias();
        this.identity = rowid == null ? null : rowid.name();
        this.autoincrement = table.definition() instanceof CreateTable created && created.hasAutoincrement();
    }

    /** Orders tables: each behind those that it refers to, as far as they do not refer to each other. */
    static List<CopiedTable> parentsFirst(List<CopiedTable> tables) {
        List<CopiedTable> ordered = new ArrayList<>();
        List<CopiedTable> left = new ArrayList<>(tables);
        while (!left.isEmpty()) {
            CopiedTable next = left.stream()
                    .filter(table -> left.stream().noneMatch(table::refersTo))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private boolean refersTo(CopiedTable other) {
        return other != this
                && parents.stream().anyMatch(parent -> Identifier.key(parent).equals(Identifier.key(other.name)));
    }

    String name() {
        return name;
    }

    List<CopiedColumn> columns() {
        return columns;
    }

    /** The column whose values the engine draws, or null. */
    @Nullable
    String identity() {
        return identity;
    }

    /** Whether a key that was given once must not come again. */
    boolean isAutoincrement() {
        return autoincrement;
    }

    /** Asks SQLite for the bytes of a column's texts, with the key. */
    SqlText bytes(CopiedColumn column) {
        String keys = key.stream()
                .map(index -> ", " + quoted(columns.get(index).name()))
                .collect(Collectors.joining());
        String sql = "SELECT CAST(" + quoted(column.name()) + " AS BLOB)" + keys + " FROM " + quoted(name);
        return SqlText.read("copy", name, 1).sqlite(sql).postgres(sql).build();
    }

    /** Says which row it is, where {@link #bytes} found it. */
    String keyOf(Row row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < key.size(); i++) {
            values[key.get(i)] = columns.get(key.get(i)).read(row, i + 2);
        }
        return keyOf(values);
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private String names() {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    SqlText select() {
        String order = key.isEmpty()
                ? ""
                : " ORDER BY "
                        + key.stream()
                                .map(index -> quoted(columns.get(index).name()))
                                .collect(Collectors.joining(", "));
        String from = " FROM " + quoted(name) + order;
        String values = columns.stream()
                .map(column -> column.postgresValue(quoted(column.name())))
                .collect(Collectors.joining(", "));
        return SqlText.read("copy", name, 1)
                .sqlite("SELECT " + names() + from)
                .postgres("SELECT " + values + from)
                .build();
    }

    SqlText count() {
        String sql = "SELECT count(*) FROM " + quoted(name);
        return SqlText.read("copy", name, 1).sqlite(sql).postgres(sql).build();
    }

    SqlText insert() {
        int[] slots = new int[columns.size()];
        Arrays.setAll(slots, i -> i);
        String head = "INSERT INTO " + quoted(name) + " (" + names() + ") VALUES (";
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String typed = columns.stream().map(CopiedColumn::postgresParameter).collect(Collectors.joining(", "));
        return SqlText.write("copy", name, 1)
                .sqlite(head + marks + ")", slots)
                .postgres(head + typed + ")", slots)
                .build();
    }

    @Nullable
    Object[] read(Row row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).read(row, i + 1);
        }
        return values;
    }

    void bind(ParameterSink sink, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            columns.get(i).bind(sink, i, values[i]);
        }
    }

    /** Says which row it is. */
    String keyOf(@Nullable Object[] values) {
        return key.isEmpty()
                ? "a row"
                : "the row with key "
                        + key.stream()
                                .map(index -> String.valueOf(values[index]))
                                .collect(Collectors.joining(", "));
    }

    /** How many rows, and what they add up to, in whatever order. */
    final class Sum {
        private long rows;
        private long digest;

        void add(@Nullable Object[] values) {
            long row = 17;
            for (int i = 0; i < values.length; i++) {
                row = row * 31 + columns.get(i).digest(values[i]);
            }
            rows++;
            digest += mixed(row);
        }

        long rows() {
            return rows;
        }

        boolean isSame(Sum other) {
            return rows == other.rows && digest == other.digest;
        }

        /** Spreads each bit over all, so that differences of two rows do not cancel out ("SplitMix64"). */
        private static long mixed(long value) {
            long first = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
            long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
            return second ^ (second >>> 31);
        }
    }
}

package dev.sluice.it.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema that can be changed at random, and printed. */
final class SchemaSketch {
    private static final List<String> TYPES = List.of(
            "INTEGER",
            "TEXT",
            "REAL",
            "NUMERIC(10, 2)",
            "NUMERIC(12, 4)",
            "BOOLEAN",
            "DATE",
            "DATETIME",
            "BLOB",
            "UUID");

    private static final Set<String> NOT_OF_TEXT = Set.of("DATE", "DATETIME", "UUID");

    private final Random random;
    private final List<Table> tables = new ArrayList<>();
    private int names;

    private SchemaSketch(Random random) {
        this.random = random;
    }

    private static final class Table {
        private String name;
        private @Nullable String before;
        private final List<Column> columns = new ArrayList<>();
        private @Nullable String index;
        private boolean uniqueIndex;
        private @Nullable String indexed;
        private boolean view;
        private boolean viewOfView;
        private boolean trigger;
        private boolean autoincrement;

        Table(String name) {
            this.name = name;
        }

        Column column(int index) {
            return columns.get(Math.floorMod(index, columns.size()));
        }
    }

    private static final class Column {
        private String name;
        private @Nullable String before;
        private String type;
        private final String first;
        private boolean notNull;
        private boolean hasDefault;
        private boolean check;
        private boolean unique;
        private boolean generated;
        private @Nullable Table parent;

        Column(String name, String type) {
            this.name = name;
            this.type = type;
            this.first = type;
        }

        /** Tells whether it is neither computed nor refers to another table. */
        boolean isPlain() {
            return parent == null && !generated;
        }

        /** Texts here are numbers, and no engine makes a date or a key of them. */
        boolean converts(String to) {
            return !first.equals("TEXT") || !NOT_OF_TEXT.contains(to);
        }
    }

    static SchemaSketch random(Random random) {
        SchemaSketch sketch = new SchemaSketch(random);
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            sketch.addTable();
        }
        return sketch;
    }

    private String name(String prefix) {
        names++;
        return prefix + names;
    }

    private void addTable() {
        Table table = new Table(name("t"));
        table.autoincrement = random.nextInt(4) == 0;
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            addColumn(table);
        }
        table.view = random.nextBoolean();
        table.viewOfView = random.nextInt(3) == 0;
        table.trigger = random.nextInt(3) == 0;
        if (random.nextBoolean()) {
            table.index = name("i");
            table.indexed = table.column(random.nextInt()).name;
        }
        tables.add(table);
    }

    private void addColumn(Table table) {
        Column column = new Column(name("c"), TYPES.get(random.nextInt(TYPES.size())));
        column.notNull = random.nextInt(3) == 0;
        column.hasDefault = random.nextInt(3) == 0;
        column.check = random.nextInt(4) == 0;
        column.unique = random.nextInt(5) == 0;
        if (!tables.isEmpty() && random.nextInt(4) == 0) {
            column.type = "INTEGER";
            column.notNull = false;
            column.hasDefault = false;
            column.parent = tables.get(random.nextInt(tables.size()));
        } else if (random.nextInt(6) == 0) {
            generate(column);
        }
        table.columns.add(column);
    }

    private static void generate(Column column) {
        column.type = "INTEGER";
        column.notNull = false;
        column.hasDefault = false;
        column.parent = null;
        column.generated = true;
    }

    /** Changes it in some places, and remembers what was renamed. */
    void mutate() {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Table table = tables.get(random.nextInt(tables.size()));
            Column column = table.column(random.nextInt(100));
            switch (random.nextInt(19)) {
                case 0 -> addTable();
                case 1 -> dropTable(table);
                case 2 -> rename(table);
                case 3 -> addColumn(table);
                case 4 -> dropColumn(table, column);
                case 5 -> {
                    column.before = column.before == null ? column.name : column.before;
                    String old = column.name;
                    column.name = name("r");
                    if (old.equals(table.indexed)) {
                        table.indexed = column.name;
                    }
                }
                case 6 -> {
                    String type = TYPES.get(random.nextInt(TYPES.size()));
                    if (column.isPlain() && column.converts(type)) {
                        column.type = type;
                    }
                }
                case 7 -> column.notNull = column.isPlain() && !column.notNull;
                case 8 -> column.hasDefault = column.isPlain() && !column.hasDefault;
                case 9 -> column.check = !column.check;
                case 10 -> column.unique = !column.unique;
                case 11 -> column.parent = null;
                case 12 -> {
                    table.index = table.index == null ? name("i") : null;
                    table.indexed = table.column(random.nextInt(100)).name;
                }
                case 13 -> table.view = !table.view;
                case 14 -> table.trigger = !table.trigger;
                case 15 -> table.viewOfView = !table.viewOfView;
                case 16 -> generate(column);
                case 17 -> column.generated = false;
                default -> table.uniqueIndex = !table.uniqueIndex;
            }
        }
    }

    private void rename(Table table) {
        table.before = table.before == null ? table.name : table.before;
        table.name = name("n");
    }

    private void dropTable(Table table) {
        if (tables.size() > 1) {
            tables.remove(table);
            tables.forEach(other -> other.columns.stream()
                    .filter(column -> Objects.equals(column.parent, table))
                    .forEach(column -> column.parent = null));
        }
    }

    private void dropColumn(Table table, Column column) {
        if (table.columns.size() > 1) {
            table.columns.remove(column);
            if (column.name.equals(table.indexed)) {
                table.index = null;
            }
        }
    }

    /** The declarations. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (Table table : tables) {
            if (table.before != null) {
                out.append("-- sluice: renamed from ").append(table.before).append('\n');
            }
            out.append("CREATE TABLE ").append(table.name).append(" (\n  id INTEGER PRIMARY KEY");
            out.append(table.autoincrement ? " AUTOINCREMENT" : "");
            for (Column column : table.columns) {
                out.append(",\n");
                if (column.before != null) {
                    out.append("  -- sluice: renamed from ")
                            .append(column.before)
                            .append('\n');
                }
                out.append("  ").append(text(column));
            }
            out.append("\n);\n");
        }
        tables.forEach(table -> dependents(table, out));
        return out.toString();
    }

    private static String text(Column column) {
        return column.name + " " + column.type
                + (column.generated ? " GENERATED ALWAYS AS (id * 2) STORED" : "")
                + (column.notNull ? " NOT NULL" : "")
                + (column.hasDefault ? " DEFAULT " + value(column.type, 1) : "")
                + (column.check ? " CHECK (" + column.name + " IS NOT NULL OR 1 = 1)" : "")
                + (column.unique ? " UNIQUE" : "")
                + (column.parent == null ? "" : " REFERENCES " + column.parent.name + " (id)");
    }

    private static void dependents(Table table, StringBuilder out) {
        Column first = table.columns.get(0);
        if (table.index != null) {
            out.append(table.uniqueIndex ? "CREATE UNIQUE INDEX " : "CREATE INDEX ")
                    .append(table.index)
                    .append(" ON ")
                    .append(table.name)
                    .append(" (")
                    .append(table.indexed)
                    .append(");\n");
        }
        if (table.view) {
            out.append("CREATE VIEW v_").append(table.columns.get(0).name).append(" AS SELECT id, ");
            out.append(first.name).append(" AS x FROM ").append(table.name).append(" WHERE id > 0;\n");
            if (table.viewOfView) {
                out.append("CREATE VIEW w_").append(table.name).append(" AS SELECT x, id FROM v_");
                out.append(first.name).append(" WHERE id < 100;\n");
            }
        }
        if (table.trigger) {
            out.append("CREATE TRIGGER g_")
                    .append(first.name)
                    .append(" BEFORE DELETE ON ")
                    .append(table.name);
            out.append(" WHEN OLD.id < 0 BEGIN SELECT RAISE(ABORT, 'kept'); END;\n");
        }
    }

    private static String value(String type, int seed) {
        return switch (type) {
            case "INTEGER" -> String.valueOf(seed);
            case "TEXT" -> "'" + seed + "'";
            case "REAL" -> seed + ".5";
            case "NUMERIC(10, 2)", "NUMERIC(12, 4)" -> seed + ".25";
            case "BOOLEAN" -> "TRUE";
            case "DATE" -> "'2026-01-0" + seed + "'";
            case "DATETIME" -> "'2026-01-0" + seed + "T10:00:00Z'";
            case "BLOB" -> "x'0" + seed + "'";
            default -> "'00000000-0000-0000-0000-00000000000" + seed + "'";
        };
    }

    /** Statements that put a row into each table. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (Table table : tables) {
            StringBuilder columns = new StringBuilder("id");
            StringBuilder values = new StringBuilder("7");
            for (Column column : table.columns) {
                if (column.isPlain() && (column.notNull || random.nextBoolean())) {
                    columns.append(", ").append(column.name);
                    values.append(", ").append(value(column.type, 2));
                }
            }
            rows.add("INSERT INTO " + table.name + " (" + columns + ") VALUES (" + values + ")");
        }
        return rows;
    }

    /** Queries about what a change must keep, each with what it is to be called now; to be asked before {@link #mutate}. */
    List<String> tableNames() {
        return tables.stream().map(table -> table.name).toList();
    }

    /** The tables that are left of earlier ones: the old name and the new one. */
    List<String[]> kept(List<String> old) {
        List<String[]> kept = new ArrayList<>();
        for (Table table : tables) {
            String before = table.before == null ? table.name : table.before;
            if (old.contains(before)) {
                kept.add(new String[] {before, table.name});
            }
        }
        return kept;
    }
}

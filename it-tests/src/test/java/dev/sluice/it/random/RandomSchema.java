package dev.sluice.it.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Tables with rows.
 *
 * @param tables the tables
 * @param inserts statements that fill them
 */
record RandomSchema(List<Table> tables, List<String> inserts) {
    /** A column. */
    record Column(String name, Ty type, boolean notNull, boolean nocase) {}

    /** A table whose first column is its key. */
    record Table(String name, List<Column> columns) {
        String ddl() {
            return columns.stream()
                    .map(column -> column.name() + " " + column.type().declared()
                            + (column.name().equals("id") ? " PRIMARY KEY" : column.notNull() ? " NOT NULL" : "")
                            + (column.nocase() ? " COLLATE NOCASE" : ""))
                    .collect(Collectors.joining(", ", "CREATE TABLE " + name + " (", ")"));
        }
    }

    /** The schema as a source file says it. */
    String source() {
        return tables.stream().map(table -> table.ddl() + ";\n").collect(Collectors.joining());
    }

    /** Whether all types are SQLite's own. */
    boolean plain() {
        return tables.stream()
                .allMatch(table -> table.columns().stream()
                        .allMatch(column -> column.type().plain()));
    }

    /** Makes two to three tables, one of them perhaps empty; every other schema has SQLite's own types only. */
    static RandomSchema make(Dice dice) {
        boolean plain = dice.oneIn(2);
        List<Table> tables = new ArrayList<>();
        List<String> inserts = new ArrayList<>();
        RandomValues values = new RandomValues(dice);
        int count = dice.between(2, 3);
        for (int i = 0; i < count; i++) {
            Table table = table(dice, "t" + (i + 1), plain);
            tables.add(table);
            int rows = dice.oneIn(6) ? 0 : dice.between(1, 9);
            for (int row = 1; row <= rows; row++) {
                inserts.add(insert(dice, values, table, row * 2 + dice.below(2)));
            }
        }
        return new RandomSchema(List.copyOf(tables), List.copyOf(inserts));
    }

    private static Table table(Dice dice, String name, boolean plain) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("id", Ty.INT, true, false));
        for (Ty type : Ty.values()) {
            if (plain && !type.plain()) {
                continue;
            }
            int count = type == Ty.INT || type == Ty.TEXT ? 2 : 1;
            for (int i = 0; i < count; i++) {
                String column = type.name().toLowerCase(Locale.ROOT) + "_" + i;
                columns.add(new Column(column, type, dice.oneIn(2), type == Ty.TEXT && dice.oneIn(4)));
            }
        }
        return new Table(name, List.copyOf(columns));
    }

    private static String insert(Dice dice, RandomValues values, Table table, int id) {
        List<String> row = new ArrayList<>();
        for (Column column : table.columns()) {
            if (row.isEmpty()) {
                row.add(String.valueOf(id));
            } else {
                row.add(!column.notNull() && dice.oneIn(3) ? "NULL" : values.literal(column.type()));
            }
        }
        return "INSERT INTO " + table.name() + " VALUES (" + String.join(", ", row) + ")";
    }
}

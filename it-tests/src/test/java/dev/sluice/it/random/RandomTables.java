package dev.sluice.it.random;

import dev.sluice.it.random.RandomSchema.Column;
import dev.sluice.it.random.RandomSchema.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tables of all kinds of keys and columns, with their rows and indexes. */
final class RandomTables {
    private final Dice dice;
    private final boolean plain;
    private final boolean sqlite;
    private final boolean extremes;
    private final RandomValues values;
    private final List<String> inserts = new ArrayList<>();
    private final List<String> indexes = new ArrayList<>();
    /** The table that the following ones may refer to, with the numbers of its rows. */
    private @Nullable Relation first;

    private final List<String> firstIds = new ArrayList<>();

    RandomTables(Dice dice, boolean plain, boolean sqlite) {
        this.dice = dice;
        this.plain = plain;
        this.sqlite = sqlite;
        this.extremes = dice.oneIn(8);
        this.values = new RandomValues(dice);
    }

    List<String> inserts() {
        return List.copyOf(inserts);
    }

    List<String> indexes() {
        return List.copyOf(indexes);
    }

    Relation table(String name) {
        List<Column> columns = new ArrayList<>();
        List<String> key = key(columns);
        for (Ty type : Ty.all(plain)) {
            int count = type == Ty.INT || type == Ty.TEXT ? 2 : 1;
            for (int i = 0; i < count; i++) {
                columns.add(column(type, i));
            }
        }
        unordered(columns);
        reference(columns);
        generated(columns);
        Relation table = new Relation(name, List.copyOf(columns), key, false, ddl(name, columns, key));
        index(table);
        int rows = dice.oneIn(9) ? 0 : dice.between(1, 9);
        for (int row = 1; row <= rows; row++) {
            int id = row * 2 + dice.below(2);
            inserts.add(insert(table, id));
            if (first == null) {
                firstIds.add(String.valueOf(id));
            }
        }
        first = first == null ? table : first;
        return table;
    }

    private void reference(List<Column> columns) {
        Relation parent = first;
        if (parent != null && parent.hasRowid() && dice.oneIn(4)) {
            String actions = dice.of("", "", " ON DELETE CASCADE", " ON DELETE SET NULL", " ON DELETE RESTRICT")
                    + dice.of("", "", " ON UPDATE CASCADE", " ON UPDATE SET NULL")
                    + dice.of("", "", "", " DEFERRABLE INITIALLY DEFERRED");
            columns.add(new Column(
                    RandomSchema.REFERENCE,
                    Ty.INT,
                    "INTEGER REFERENCES " + parent.name() + " (id)" + actions,
                    false,
                    false));
        }
    }

    private List<String> key(List<Column> columns) {
        columns.add(new Column("id", Ty.INT, "INTEGER", true, false));
        if (!dice.oneIn(5)) {
            return List.of("id");
        }
        Ty type = dice.of(Ty.TEXT, Ty.INT, plain ? Ty.BLOB : Ty.UUID);
        columns.add(new Column("k", type, type.declared(), true, false));
        return dice.oneIn(2) ? List.of("id", "k") : List.of("k", "id");
    }

    private Column column(Ty type, int number) {
        boolean notNull = dice.oneIn(2);
        StringBuilder declared = new StringBuilder(
                switch (type) {
                    case INT -> dice.of("INTEGER", "INT", "BIGINT");
                    case REAL -> dice.of("REAL", "DOUBLE", "FLOAT");
                    case TEXT -> dice.of("TEXT", "VARCHAR(40)", "CLOB");
                    case NUM -> dice.of("NUMERIC(8,2)", "DECIMAL(8,2)");
                    default -> type.declared();
                });
        if (notNull) {
            declared.append(" NOT NULL");
        }
        if (dice.oneIn(2) && type.plain() && type != Ty.BLOB) {
            String literal = values.stored(type);
            declared.append(" DEFAULT ").append(literal.startsWith("-") ? "(" + literal + ")" : literal);
        }
        if (type == Ty.TEXT && dice.oneIn(4)) {
            declared.append(" COLLATE ").append(dice.of("NOCASE", "NOCASE", "BINARY", "RTRIM"));
        }
        String name = RandomSchema.columnName(type, number);
        if (type == Ty.JSON) {
            declared.append(" CHECK (json_valid(").append(name).append("))");
        } else if (type == Ty.INT && number == 1 && dice.oneIn(3)) {
            declared.append(" CHECK (").append(name).append(" <> 13)");
        }
        return new Column(name, type, declared.toString(), notNull, false);
    }

    /** Types whose values have no order. */
    private void unordered(List<Column> columns) {
        if (!plain && dice.oneIn(3)) {
            for (Ty type : Ty.shown()) {
                columns.add(column(type, 0));
            }
        }
        if (!plain && dice.oneIn(2)) {
            boolean notNull = dice.oneIn(2);
            columns.add(new Column("ints_0", Ty.INTS, "INTEGER[]" + (notNull ? " NOT NULL" : ""), notNull, false));
            columns.add(new Column("texts_0", Ty.TEXTS, "TEXT[]", false, false));
        }
        if (sqlite && dice.oneIn(3)) {
            columns.add(new Column("any_0", null, "ANY", false, false));
        }
    }

    private void generated(List<Column> columns) {
        if (dice.oneIn(3)) {
            String how = dice.of(
                    "GENERATED ALWAYS AS (int_0 + 1) STORED",
                    "AS (int_0 + id) VIRTUAL",
                    "AS (coalesce(int_0, 0))",
                    "AS (int_0 / int_1)",
                    "AS (length(text_0)) VIRTUAL",
                    "AS (int_0 > 3 AND int_1 IS NOT NULL)",
                    "AS (abs(int_0) % 4) STORED");
            columns.add(new Column("sum_0", Ty.INT, "INTEGER " + how, false, true));
        }
        if (dice.oneIn(3)) {
            String how = dice.of(
                    "lower(text_0)",
                    "text_0 || '-' || int_0",
                    "substr(text_0, 1, 2)",
                    "CASE WHEN int_0 > 3 THEN text_0 ELSE 'small' END",
                    "coalesce(text_0, text_1, 'none')",
                    "replace(trim(text_0), 'a', 'A')",
                    "hex(blob_0)");
            columns.add(new Column(
                    "low_0", Ty.TEXT, "TEXT AS (" + how + ")" + dice.of(" STORED", " VIRTUAL", ""), false, true));
        }
        if (dice.oneIn(6)) {
            columns.add(new Column("double_0", Ty.REAL, "REAL AS (coalesce(real_0, 0.5)) STORED", false, true));
        }
    }

    private String ddl(String name, List<Column> columns, List<String> key) {
        boolean single = key.size() == 1;
        String body = columns.stream()
                .map(column -> column.name() + " " + column.declared()
                        + (single && column.name().equals("id") ? " PRIMARY KEY" : ""))
                .collect(Collectors.joining(", "));
        String constraints = single ? "" : ", PRIMARY KEY (" + String.join(", ", key) + ")";
        if (dice.oneIn(6)) {
            constraints += ", UNIQUE (int_1, text_1, id)";
        }
        if (dice.oneIn(6)) {
            constraints += dice.of(
                    ", CHECK (int_0 IS NULL OR int_0 <> 12)",
                    ", CHECK (length(text_0) < 1000 AND text_1 NOT LIKE 'zz%')",
                    ", CHECK (NOT (int_0 = 7 AND int_1 = 7))",
                    ", CHECK (text_0 NOT GLOB '[0-9]e*')",
                    ", CHECK (real_0 BETWEEN -1e300 AND 1e300 OR real_0 > 0)",
                    ", CONSTRAINT little CHECK (int_1 IN (13) IS NOT TRUE)");
        }
        return "CREATE TABLE " + name + " (" + body + constraints + ")" + (dice.oneIn(8) ? " WITHOUT ROWID" : "");
    }

    private void index(Relation table) {
        if (dice.oneIn(3)) {
            boolean unique = dice.oneIn(4);
            indexes.add("CREATE " + (unique ? "UNIQUE " : "") + "INDEX " + table.name() + "_i ON " + table.name() + " ("
                    + dice.of(
                            "int_0",
                            "text_0",
                            "int_0, text_1 DESC",
                            "lower(text_0)",
                            "text_0 COLLATE NOCASE",
                            "int_0 % 10, coalesce(text_0, '')")
                    + (unique ? ", id" : "") + ")"
                    + dice.of("", "", " WHERE int_1 > 0"));
        }
    }

    private String insert(Relation table, int id) {
        List<String> row = new ArrayList<>();
        for (Column column : table.written()) {
            if (column.name().equals("id")) {
                row.add(String.valueOf(id));
            } else {
                row.add(!column.notNull() && dice.oneIn(3) ? "NULL" : value(column));
            }
        }
        String names = table.written().stream().map(Column::name).collect(Collectors.joining(", "));
        return "INSERT INTO " + table.name() + " (" + names + ") VALUES (" + String.join(", ", row) + ")";
    }

    private String value(Column column) {
        Ty type = column.type();
        if (column.name().equals(RandomSchema.REFERENCE)) {
            return firstIds.isEmpty() ? "NULL" : dice.of(firstIds);
        }
        if (type != null) {
            return extremes && dice.oneIn(6) ? values.extreme(type) : values.stored(type);
        }
        return values.stored(dice.of(Ty.INT, Ty.REAL, Ty.TEXT, Ty.BLOB));
    }
}

package dev.sluice.it.random;

import dev.sluice.it.random.RandomExpressions.Named;
import dev.sluice.it.random.RandomExpressions.Place;
import dev.sluice.it.random.RandomSchema.Column;
import dev.sluice.it.random.RandomSchema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Queries and writes over a random schema. Where ties would decide an answer, all columns are in the ORDER BY. */
final class RandomStatements {
    private static final int DEPTH = 3;

    private final Dice dice;
    private final RandomSchema schema;
    private final RandomExpressions expressions;
    private final RandomValues values;
    private final boolean plain;
    private int aliases;

    RandomStatements(Dice dice, RandomSchema schema) {
        this.dice = dice;
        this.schema = schema;
        this.expressions = new RandomExpressions(dice, this::scalar);
        this.values = new RandomValues(dice);
        this.plain = schema.plain();
    }

    String make() {
        aliases = 0;
        return switch (dice.below(12)) {
            case 0 -> insert();
            case 1 -> update();
            case 2 -> delete();
            case 3 -> compound();
            case 4 -> with();
            case 5 -> recursive();
            default -> select(types(dice.between(1, 4)), true);
        };
    }

    private Ty type() {
        return plain ? dice.of(Ty.INT, Ty.TEXT, Ty.REAL, Ty.BLOB, Ty.BOOL, Ty.INT, Ty.TEXT) : dice.of(Ty.values());
    }

    private List<Ty> types(int count) {
        return IntStream.range(0, count).mapToObj(i -> type()).toList();
    }

    private String alias() {
        aliases++;
        return "a" + aliases;
    }

    /** A FROM clause and the columns that it brings into sight. */
    private record From(String text, List<Named> columns) {}

    private static List<Named> columns(String alias, Table table) {
        return table.columns().stream()
                .map(column -> new Named(alias + "." + column.name(), column.type()))
                .toList();
    }

    private From from() {
        From first = source();
        List<Named> columns = new ArrayList<>(first.columns());
        StringBuilder text = new StringBuilder(first.text());
        int joins = dice.of(0, 0, 0, 1, 1, 2);
        for (int i = 0; i < joins; i++) {
            From next = source();
            String kind = dice.of("JOIN", "LEFT JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "CROSS JOIN", ",");
            List<Named> before = List.copyOf(columns);
            columns.addAll(next.columns());
            text.append(kind.equals(",") ? ", " : " " + kind + " ").append(next.text());
            if (!kind.equals(",") && !kind.equals("CROSS JOIN")) {
                text.append(" ON ").append(on(before, next.columns(), columns, kind));
            }
        }
        return new From(text.toString(), columns);
    }

    private String on(List<Named> left, List<Named> right, List<Named> all, String kind) {
        Ty type = dice.of(Ty.INT, Ty.TEXT, Ty.INT);
        List<Named> ours = left.stream().filter(column -> column.type() == type).toList();
        List<Named> theirs =
                right.stream().filter(column -> column.type() == type).toList();
        if (ours.isEmpty() || theirs.isEmpty()) {
            return "TRUE";
        }
        String equal = dice.of(ours).text() + " = " + dice.of(theirs).text();
        return kind.equals("FULL JOIN") || dice.oneIn(2)
                ? equal
                : equal + " AND " + expressions.condition(1, new Place(all, false, false, false));
    }

    private From source() {
        String alias = alias();
        if (dice.oneIn(6)) {
            List<Ty> types = types(dice.between(1, 3));
            String query = named(types, select(types, false));
            return new From("(" + query + ") AS " + alias, columns(alias, types));
        }
        Table table = dice.of(schema.tables());
        return new From(table.name() + " AS " + alias, columns(alias, table));
    }

    private static List<Named> columns(String alias, List<Ty> types) {
        return IntStream.range(0, types.size())
                .mapToObj(i -> new Named(alias + ".c" + (i + 1), types.get(i)))
                .toList();
    }

    /** Gives the items of a select that was made without names the names c1, c2 and so on. */
    private static String named(List<Ty> types, String select) {
        String text = select;
        for (int i = types.size(); i >= 1; i--) {
            text = text.replace("/*" + i + "*/", "AS c" + i);
        }
        return text;
    }

    private String scalar(Place outer, Ty type) {
        Table table = dice.of(schema.tables());
        String alias = alias();
        List<Named> columns = new ArrayList<>(columns(alias, table));
        if (dice.oneIn(2)) {
            columns.addAll(outer.columns());
        }
        if (dice.oneIn(2)) {
            Place place = new Place(columns(alias, table), true, false, false);
            return "SELECT " + expressions.make(type, 1, place) + " FROM " + table.name() + " AS " + alias
                    + where(columns);
        }
        Place place = new Place(columns, false, false, false);
        return "SELECT " + expressions.make(type, 1, place) + " FROM " + table.name() + " AS " + alias + where(columns)
                + " ORDER BY 1 LIMIT 1";
    }

    private String where(List<Named> columns) {
        return dice.oneIn(2) ? "" : " WHERE " + expressions.condition(1, new Place(columns, false, false, false));
    }

    /** A select with marks behind its items, where names may be put. */
    private String select(List<Ty> types, boolean outermost) {
        From from = from();
        boolean grouped = dice.oneIn(4);
        boolean windows = !grouped && dice.oneIn(4);
        boolean distinct = !windows && dice.oneIn(5);
        Place rows = new Place(from.columns(), false, false, outermost);
        List<String> items = new ArrayList<>();
        String groupBy = "";
        List<String> keys = new ArrayList<>();
        if (grouped && !dice.oneIn(3)) {
            int count = dice.between(1, 2);
            for (int i = 0; i < count; i++) {
                keys.add(dice.of(from.columns()).text());
            }
            groupBy = " GROUP BY " + String.join(", ", keys);
        }
        for (int i = 0; i < types.size(); i++) {
            Place place = new Place(from.columns(), grouped, windows, outermost && !grouped);
            items.add(expressions.make(types.get(i), DEPTH, place) + " /*" + (i + 1) + "*/");
        }
        String where = dice.oneIn(2) ? "" : " WHERE " + expressions.condition(2, rows);
        String having = groupBy.isEmpty() || dice.oneIn(2)
                ? ""
                : " HAVING " + expressions.make(Ty.BOOL, 1, new Place(from.columns(), true, false, false));
        return "SELECT " + (distinct ? "DISTINCT " : "") + String.join(", ", items) + " FROM " + from.text() + where
                + groupBy + having + (outermost ? tail(types.size()) : "");
    }

    /** All columns in the order, so that rows that compare equal are equal. */
    private String tail(int columns) {
        if (dice.oneIn(3)) {
            return "";
        }
        String order = IntStream.rangeClosed(1, columns)
                .mapToObj(i -> i + dice.of("", "", " DESC", " NULLS LAST", " DESC NULLS FIRST"))
                .collect(Collectors.joining(", ", " ORDER BY ", ""));
        return order
                + (dice.oneIn(2)
                        ? ""
                        : " LIMIT " + dice.between(0, 5) + (dice.oneIn(2) ? "" : " OFFSET " + dice.below(3)));
    }

    private String compound() {
        List<Ty> types = types(dice.between(1, 3));
        return select(types, false) + " " + dice.of("UNION", "UNION ALL", "INTERSECT", "EXCEPT") + " "
                + select(types, false) + tail(types.size());
    }

    private String with() {
        List<Ty> types = types(dice.between(1, 3));
        String cte = named(types, select(types, false));
        Place place = new Place(columns("w", types), false, false, false);
        Ty result = type();
        return "WITH w AS " + dice.of("", "", "MATERIALIZED ", "NOT MATERIALIZED ") + "(" + cte + ") SELECT "
                + expressions.make(result, 2, place) + " FROM w WHERE " + expressions.condition(1, place) + tail(1);
    }

    private String recursive() {
        Place place = new Place(List.of(new Named("n", Ty.INT)), false, false, false);
        return "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + " + dice.between(1, 3) + " FROM r WHERE n < "
                + dice.between(2, 20) + ") SELECT " + expressions.make(dice.of(Ty.INT, Ty.TEXT), 2, place)
                + " FROM r WHERE " + expressions.condition(1, place) + tail(1);
    }

    private String insert() {
        Table table = dice.of(schema.tables());
        List<String> row = new ArrayList<>();
        for (Column column : table.columns()) {
            row.add(row.isEmpty() ? String.valueOf(dice.between(100, 200)) : values.literal(column.type()));
        }
        String conflict = dice.of(
                "", "", " ON CONFLICT DO NOTHING", " ON CONFLICT (id) DO UPDATE SET " + assignment(table, "excluded."));
        return "INSERT INTO " + table.name() + " VALUES (" + String.join(", ", row) + ")" + conflict + returning(table);
    }

    private String assignment(Table table, String prefix) {
        Column column = table.columns().get(dice.between(1, table.columns().size() - 1));
        return column.name() + " = " + prefix + column.name();
    }

    private String update() {
        Table table = dice.of(schema.tables());
        List<Named> columns = columns(table.name(), table);
        Place place = new Place(columns, false, false, false);
        Column column = table.columns().get(dice.between(1, table.columns().size() - 1));
        return "UPDATE " + table.name() + " SET " + column.name() + " = " + expressions.make(column.type(), 2, place)
                + where(columns) + returning(table);
    }

    private String delete() {
        Table table = dice.of(schema.tables());
        return "DELETE FROM " + table.name() + " WHERE "
                + expressions.condition(2, new Place(columns(table.name(), table), false, false, false))
                + returning(table);
    }

    private String returning(Table table) {
        return dice.oneIn(2)
                ? ""
                : " RETURNING id, "
                        + expressions.make(type(), 1, new Place(columns(table.name(), table), false, false, false));
    }
}

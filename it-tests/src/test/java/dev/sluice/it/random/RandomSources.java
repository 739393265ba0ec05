package dev.sluice.it.random;

import dev.sluice.it.random.Place.Named;
import dev.sluice.it.random.RandomSchema.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** FROM clauses: tables, views, common table expressions, subqueries and VALUES, joined in all ways. */
final class RandomSources {
    /**
     * A FROM clause.
     *
     * @param text without FROM
     * @param columns what it brings into sight
     * @param keys terms that tell its rows apart, as far as they differ
     * @param star how many columns {@code *} means
     * @param distinct whether no two of its rows are the same in all keys
     */
    record From(String text, List<Named> columns, List<String> keys, int star, boolean distinct) {}

    /** A common table expression that is in sight. */
    record Common(String name, List<Ty> types) {}

    private final Dice dice;
    private final RandomSchema schema;
    private final boolean sqlite;
    private final RandomExpressions expressions;
    private final Function<List<Ty>, String> subquery;
    private final List<Common> common = new ArrayList<>();
    private int aliases;

    /**
     * @param sqlite whether the order of rows does not matter
     */
    RandomSources(
            Dice dice,
            RandomSchema schema,
            boolean sqlite,
            RandomExpressions expressions,
            Function<List<Ty>, String> subquery) {
        this.dice = dice;
        this.sqlite = sqlite;
        this.schema = schema;
        this.expressions = expressions;
        this.subquery = subquery;
    }

    void begin() {
        aliases = 0;
        common.clear();
    }

    void add(Common expression) {
        common.add(expression);
    }

    String alias() {
        aliases++;
        return "a" + aliases;
    }

    From from() {
        if (dice.oneIn(14)) {
            return merged();
        }
        From first = dice.oneIn(6) ? bare() : source(true);
        int joins = first.text().contains(" AS ") ? dice.of(0, 0, 0, 1, 1, 2) : 0;
        for (int i = 0; i < joins; i++) {
            first = join(first, dice.oneIn(12) ? nested() : source(true));
        }
        return first;
    }

    /** One table without an alias, its columns without a qualifier or with the table's name. */
    private From bare() {
        Relation table = dice.of(schema.relations());
        String prefix = dice.of("", "", table.name() + ".");
        String hint = table.view() ? "" : dice.of("", "", "", " NOT INDEXED");
        String name = dice.of(table.name(), table.name(), "\"" + table.name() + "\"", "main." + table.name());
        return new From(
                name + hint,
                table.named(prefix),
                keys(prefix, table),
                table.columns().size(),
                !table.view());
    }

    private From join(From left, From right) {
        String kind = dice.of(
                "JOIN",
                "INNER JOIN",
                "LEFT JOIN",
                "LEFT JOIN",
                "LEFT OUTER JOIN",
                "RIGHT JOIN",
                "FULL JOIN",
                "CROSS JOIN",
                ",");
        List<Named> columns = concat(left.columns(), right.columns());
        if (kind.equals("FULL JOIN") && left.columns().stream().noneMatch(column -> column.type() == Ty.INT)) {
            kind = "JOIN";
        }
        String on = kind.equals(",") || kind.equals("CROSS JOIN")
                ? ""
                : " ON " + on(left.columns(), right.columns(), columns, kind);
        return new From(
                left.text() + (kind.equals(",") ? ", " : " " + kind + " ") + right.text() + on,
                columns,
                concat(left.keys(), right.keys()),
                left.star() + right.star(),
                left.distinct() && right.distinct());
    }

    private From nested() {
        From inner = join(source(false), source(false));
        return new From("(" + inner.text() + ")", inner.columns(), inner.keys(), inner.star(), inner.distinct());
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    private String on(List<Named> left, List<Named> right, List<Named> all, String kind) {
        Ty type = kind.equals("FULL JOIN") ? Ty.INT : dice.of(Ty.INT, Ty.TEXT, Ty.INT, Ty.REAL);
        List<Named> ours = left.stream().filter(column -> column.type() == type).toList();
        List<Named> theirs =
                right.stream().filter(column -> column.type() == type).toList();
        if (ours.isEmpty() || theirs.isEmpty()) {
            return "TRUE";
        }
        String equal = dice.of(ours).text()
                + (kind.equals("FULL JOIN") ? " = " : dice.of(" = ", " = ", " IS ", " < "))
                + dice.of(theirs).text();
        return kind.equals("FULL JOIN") || dice.oneIn(2)
                ? equal
                : equal + " AND " + expressions.condition(1, Place.rows(all, 0));
    }

    /** Two tables that share columns. */
    private From merged() {
        List<Relation> tables = schema.tables();
        Relation left = dice.of(tables);
        Relation right = dice.of(tables);
        String kind = dice.of("", "", "LEFT ", "RIGHT ", "FULL ", "INNER ");
        List<String> using = dice.of(List.of("id"), List.of("id"), List.of("int_0"), List.of("id", "int_0"));
        String a = alias();
        String b = alias();
        List<Named> columns = new ArrayList<>();
        using.forEach(name -> columns.add(new Named(name, Ty.INT)));
        if (dice.oneIn(3)) {
            columns.addAll(left.named(a + "."));
            columns.add(new Named(b + ".text", Ty.TEXT));
            String text = left.name() + " AS " + a + " NATURAL " + kind + "JOIN (SELECT " + String.join(", ", using)
                    + ", text_0 AS text FROM " + right.name() + ") AS " + b;
            List<String> keys = new ArrayList<>(using);
            keys.addAll(keys(a + ".", left));
            keys.add(b + ".text COLLATE BINARY");
            return new From(text, columns, keys, left.columns().size() + 1, false);
        }
        columns.addAll(left.named(a + "."));
        columns.addAll(right.named(b + "."));
        String text = left.name() + " AS " + a + " " + kind + "JOIN " + right.name() + " AS " + b + " USING ("
                + String.join(", ", using) + ")";
        return new From(
                text,
                columns,
                concat(keys(a + ".", left), keys(b + ".", right)),
                left.columns().size() + right.columns().size() - using.size(),
                true);
    }

    private From source(boolean subqueries) {
        String alias = alias();
        if (!common.isEmpty() && dice.oneIn(2)) {
            Common expression = dice.of(common);
            return derived(expression.name(), alias, expression.types());
        }
        if (subqueries && dice.oneIn(6)) {
            List<Ty> types = types();
            return derived("(" + subquery.apply(types) + ")", alias, types);
        }
        if (subqueries && dice.oneIn(20)) {
            String document = dice.of("'[1,2,3]'", "'[]'", "'[4,\"x\"]'");
            List<Named> columns = List.of(new Named("CAST(" + alias + ".value AS INTEGER)", Ty.INT));
            return new From(
                    "json_each(" + document + ") AS " + alias,
                    columns,
                    List.of("CAST(" + alias + ".key AS INTEGER)"),
                    8,
                    true);
        }
        Relation table = dice.of(schema.relations());
        return new From(
                table.name() + " AS " + alias,
                table.named(alias + "."),
                keys(alias + ".", table),
                table.columns().size(),
                !table.view());
    }

    private static From derived(String text, String alias, List<Ty> types) {
        List<Named> columns = columns(alias + ".", types);
        return new From(
                text + " AS " + alias,
                columns,
                columns.stream()
                        .filter(RandomSources::tellsApart)
                        .map(RandomSources::key)
                        .toList(),
                types.size(),
                false);
    }

    /** The columns of a query whose items are called c1, c2 and so on. */
    static List<Named> columns(String prefix, List<Ty> types) {
        return IntStream.range(0, types.size())
                .mapToObj(i -> new Named(prefix + "c" + (i + 1), types.get(i)))
                .toList();
    }

    private static boolean tellsApart(Named column) {
        return column.type() != null && column.type().ordered();
    }

    static String key(Named column) {
        return column.text() + (column.type() == Ty.TEXT ? " COLLATE BINARY" : "");
    }

    private static List<String> keys(String prefix, Relation table) {
        return table.named(prefix).stream()
                .filter(column -> table.key().contains(column.text().substring(prefix.length())))
                .map(RandomSources::key)
                .toList();
    }

    /** The types of a query's columns: what tells no rows apart stands behind what does, where order does not matter. */
    List<Ty> types() {
        List<Ty> types = orderedTypes();
        return sqlite && !schema.plain() && dice.oneIn(6) ? withShown(types) : types;
    }

    List<Ty> orderedTypes() {
        return IntStream.range(0, dice.between(1, 3)).mapToObj(i -> type()).toList();
    }

    List<Ty> withShown(List<Ty> types) {
        List<Ty> more = new ArrayList<>(types);
        more.add(dice.of(Ty.shown()));
        return List.copyOf(more);
    }

    Ty type() {
        return dice.oneIn(3) ? dice.of(Ty.INT, Ty.TEXT) : dice.of(Ty.all(schema.plain()));
    }
}

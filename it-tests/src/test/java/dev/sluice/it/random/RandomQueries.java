package dev.sluice.it.random;

import dev.sluice.it.random.Place.Named;
import dev.sluice.it.random.Place.NamedWindow;
import dev.sluice.it.random.RandomSources.Common;
import dev.sluice.it.random.RandomSources.From;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Queries. Where ties would decide an answer, all columns are in the ORDER BY. */
final class RandomQueries implements RandomSubqueries {
    private static final int DEPTH = 3;
    private static final Pattern ALIAS = Pattern.compile("^\\w+ AS (a\\d+)");

    private final Dice dice;
    private final RandomSchema schema;
    private final RandomExpressions expressions;
    private final RandomSources sources;
    private final RandomValues values;

    RandomQueries(Dice dice, RandomSchema schema, RandomParameters parameters, boolean sqlite) {
        this.dice = dice;
        this.schema = schema;
        this.expressions = new RandomExpressions(dice, sqlite, schema.plain(), parameters, this);
        this.sources = new RandomSources(dice, schema, sqlite, expressions, this::derived);
        this.values = new RandomValues(dice);
    }

    RandomExpressions expressions() {
        return expressions;
    }

    RandomSources sources() {
        return sources;
    }

    /** A whole query as a statement. */
    String make() {
        return switch (dice.below(15)) {
            case 0, 1 -> compound();
            case 2, 3 -> with();
            case 4 -> recursive();
            case 5 -> values();
            case 6 -> star();
            case 7 -> shown();
            default -> {
                List<Ty> types = types();
                yield select(types, 1) + tail(types);
            }
        };
    }

    /** What tells no rows apart is shown, in no order. */
    private String shown() {
        List<Ty> types = schema.plain() ? sources.orderedTypes() : sources.withShown(sources.orderedTypes());
        return switch (dice.below(4)) {
            case 0 -> tuples(types);
            case 1 -> select(types, 0) + " UNION ALL " + select(types, 0);
            case 2 -> "SELECT * FROM (" + select(types, 0) + ")";
            default -> select(types, 1);
        };
    }

    private List<Ty> types() {
        return sources.types();
    }

    /** A query whose columns are c1, c2 and so on, for a FROM clause, a view or a common table expression. */
    String derived(List<Ty> types) {
        if (dice.oneIn(8)) {
            return rows(types);
        }
        return dice.oneIn(6) ? select(types, 0) + operator(types) + select(types, 0) : select(types, 0);
    }

    private String rows(List<Ty> types) {
        String names = IntStream.rangeClosed(1, types.size())
                .mapToObj(i -> "column" + i + " AS c" + i)
                .collect(Collectors.joining(", "));
        return "SELECT " + names + " FROM (" + tuples(types) + ")";
    }

    private String tuples(List<Ty> types) {
        return IntStream.range(0, dice.between(1, 3))
                .mapToObj(i -> types.stream()
                        .map(type -> expressions.make(type, 0, Place.rows(List.of(), 0)))
                        .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", ", "VALUES ", ""));
    }

    private String values() {
        List<Ty> types = types();
        return tuples(types);
    }

    private String operator(List<Ty> types) {
        if (!types.stream().allMatch(Ty::ordered)) {
            return " UNION ALL ";
        }
        return dice.of(" UNION ", " UNION ALL ", " INTERSECT ", " EXCEPT ", " UNION ");
    }

    /** A core with columns that are called c1, c2 and so on. */
    private String select(List<Ty> types, int subqueries) {
        From from = sources.from();
        return dice.oneIn(4) ? grouped(types, from, subqueries) : ungrouped(types, from, subqueries);
    }

    private String ungrouped(List<Ty> types, From from, int subqueries) {
        if (dice.oneIn(20)) {
            return "SELECT " + items(types, Place.rows(List.of(), subqueries)) + where(List.of(), subqueries);
        }
        boolean windows = dice.oneIn(4);
        NamedWindow named = windows ? window(from) : NamedWindow.NONE;
        boolean distinct = !windows && types.stream().allMatch(Ty::ordered) && dice.oneIn(5);
        Place place = new Place(from.columns(), List.of(), windows ? from.keys() : List.of(), named, subqueries);
        String head = "SELECT " + (distinct ? "DISTINCT " : dice.of("", "", "", "ALL "));
        return head + items(types, place) + " FROM " + from.text() + where(from.columns(), subqueries)
                + (named != NamedWindow.NONE ? " WINDOW w AS (ORDER BY " + String.join(", ", from.keys()) + ")" : "");
    }

    /** Two windows may put rows that are the same in different places: then there is one window only. */
    private NamedWindow window(From from) {
        if (!from.distinct()) {
            return NamedWindow.ALWAYS;
        }
        return dice.oneIn(3) ? NamedWindow.SOMETIMES : NamedWindow.NONE;
    }

    private String grouped(List<Ty> types, From from, int subqueries) {
        List<Named> keys = new ArrayList<>();
        int count = dice.of(0, 1, 1, 2);
        for (int i = 0; i < count; i++) {
            Named column = dice.of(from.columns());
            boolean expression = dice.oneIn(4);
            Ty type = dice.of(Ty.INT, Ty.TEXT, Ty.BOOL);
            keys.add(expression ? new Named(keyExpression(type, from), type) : column);
        }
        keys.removeIf(key -> key.type() == null || !key.type().grouped());
        Place place = new Place(List.copyOf(keys), from.columns(), List.of(), NamedWindow.NONE, 0);
        List<String> items = itemList(types, place);
        if (dice.oneIn(4)) {
            overGroups(types, items, keys);
        }
        String groupBy = keys.isEmpty()
                ? ""
                : keys.stream().map(key -> term(key, items, from)).collect(Collectors.joining(", ", " GROUP BY ", ""));
        boolean collected = !keys.isEmpty() || items.stream().anyMatch(RandomQueries::isAggregate);
        String having = collected && dice.oneIn(2) ? " HAVING " + expressions.condition(1, place) : "";
        boolean distinct = types.stream().allMatch(Ty::ordered) && dice.oneIn(8);
        return "SELECT " + (distinct ? "DISTINCT " : "") + named(items) + " FROM " + from.text()
                + where(from.columns(), subqueries) + groupBy + having;
    }

    private static boolean isAggregate(String item) {
        return (item.startsWith("count(") || item.startsWith("sum(")) && !item.contains(" OVER ");
    }

    /** A term of GROUP BY; the number or the name of the item that is the same, if there is one. */
    private String term(Named key, List<String> items, From from) {
        int at = items.indexOf(key.text());
        if (at < 0) {
            return key.text();
        }
        String name = "c" + (at + 1);
        boolean other = from.columns().stream().anyMatch(column -> column.text().matches("(.*\\.)?" + name));
        return dice.of(key.text(), String.valueOf(at + 1), other ? key.text() : name);
    }

    /** Windows over the rows that groups give. */
    private void overGroups(List<Ty> types, List<String> items, List<Named> keys) {
        String order = "(ORDER BY "
                + Stream.concat(Stream.of("count(*)"), keys.stream().map(RandomSources::key))
                        .collect(Collectors.joining(", "))
                + ")";
        for (int i = 0; i < items.size(); i++) {
            if (types.get(i) == Ty.INT) {
                items.set(
                        i,
                        dice.of(
                                "rank() OVER " + order,
                                "sum(count(*)) OVER " + order,
                                "max(count(*)) OVER ()",
                                "lag(count(*), 1, 0) OVER " + order,
                                "count(*) - sum(count(*)) OVER ()"));
            }
        }
    }

    /** An expression with a column in it: SQLite takes what it can compute for the number of a column. */
    private String keyExpression(Ty type, From from) {
        String text = expressions.make(type, 1, Place.rows(from.columns(), 0));
        boolean constant =
                text.contains(" AND ") || from.columns().stream().noneMatch(column -> text.contains(column.text()));
        return constant ? "(" + dice.of(from.columns()).text() + " IS NULL)" : text;
    }

    /** A statement's own items may be deep; what is within others stays small. */
    private int depth(Place place) {
        return place.subqueries() == 0 && place.grouped().isEmpty() ? 1 : dice.oneIn(4) ? DEPTH : DEPTH - 1;
    }

    private String items(List<Ty> types, Place place) {
        return named(itemList(types, place));
    }

    private List<String> itemList(List<Ty> types, Place place) {
        List<String> items = new ArrayList<>();
        types.forEach(type -> items.add(expressions.make(type, depth(place), place)));
        return items;
    }

    private static String named(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> items.get(i) + " AS c" + (i + 1))
                .collect(Collectors.joining(", "));
    }

    private String where(List<Named> columns, int subqueries) {
        return dice.oneIn(3) ? " WHERE " + expressions.condition(2, Place.rows(columns, subqueries)) : "";
    }

    /** The order of a compound, which is one of its columns alone. */
    private String tailOfCompound(List<Ty> types) {
        return tail(types, List.of());
    }

    private String tail(List<Ty> types) {
        String column = "c" + dice.between(1, types.size());
        List<String> first =
                dice.oneIn(5) ? List.of(column + dice.of(" IS NULL", " IS NOT NULL DESC", " NOTNULL DESC")) : List.of();
        return tail(types, first);
    }

    /** Every column in the order, to the last byte, so that rows that are next to each other by chance are equal. */
    private String tail(List<Ty> types, List<String> first) {
        if (dice.oneIn(3)) {
            return "";
        }
        List<String> terms = new ArrayList<>(first);
        int ordered = (int) types.stream().filter(Ty::ordered).count();
        for (int i = 1; i <= ordered; i++) {
            String collation = types.get(i - 1) == Ty.TEXT ? dice.of("", "", " COLLATE NOCASE") : "";
            terms.add((collation.isEmpty() && dice.oneIn(2) ? String.valueOf(i) : "c" + i)
                    + collation
                    + dice.of("", "", " DESC", " ASC NULLS LAST", " DESC NULLS FIRST", " NULLS FIRST"));
        }
        for (int i = 1; i <= types.size(); i++) {
            if (types.get(i - 1) == Ty.TEXT) {
                terms.add("c" + i + " COLLATE BINARY");
            }
        }
        return " ORDER BY " + String.join(", ", terms) + limit();
    }

    private String limit() {
        return switch (dice.below(7)) {
            case 6 ->
                " LIMIT "
                        + dice.of(
                                "1 + 2",
                                "(SELECT count(*) FROM t1)",
                                "(SELECT max(id) FROM t2) - 3",
                                "CASE WHEN 1 THEN 2 ELSE 3 END OFFSET 2 - 1",
                                "-1",
                                "3 OFFSET -1",
                                "abs(-2) OFFSET length('a')");
            case 0 -> " LIMIT " + dice.between(0, 5);
            case 1 -> " LIMIT " + dice.between(1, 5) + " OFFSET " + dice.below(3);
            case 2 -> " LIMIT " + dice.below(3) + ", " + dice.between(1, 5);
            case 3 -> dice.oneIn(3) ? " LIMIT -1 OFFSET 1" : "";
            default -> "";
        };
    }

    private String star() {
        From from = sources.from();
        String order = String.join(", ", from.keys());
        Matcher alias = ALIAS.matcher(from.text());
        String star = alias.find() && dice.oneIn(3)
                ? alias.group(1) + ".*, " + from.keys().get(0)
                : "*";
        return "SELECT " + star + " FROM " + from.text() + where(from.columns(), 1) + " ORDER BY " + order + limit();
    }

    private String compound() {
        List<Ty> types = types();
        if (dice.oneIn(8)) {
            return tuples(types) + operator(types) + select(types, 0);
        }
        StringBuilder query = new StringBuilder(select(types, 0));
        int parts = dice.of(1, 1, 1, 2);
        for (int i = 0; i < parts; i++) {
            boolean last = i == parts - 1;
            query.append(operator(types)).append(!last && dice.oneIn(4) ? tuples(types) : select(types, 0));
        }
        // An order of a compound is that of its columns; a collation of its own needs a query around.
        return types.contains(Ty.TEXT) || query.indexOf(" GROUP BY ") >= 0
                ? "SELECT * FROM (" + query + ")" + tail(types)
                : query + tailOfCompound(types);
    }

    private String with() {
        String with = commons();
        List<Ty> types = types();
        return with + " " + select(types, 1) + tail(types);
    }

    /** Common table expressions that the rest of the statement sees. */
    String commons() {
        int count = dice.of(1, 1, 2);
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            List<Ty> types = types();
            String names = IntStream.rangeClosed(1, types.size())
                    .mapToObj(n -> "c" + n)
                    .collect(Collectors.joining(", ", "(", ")"));
            String query = derived(types);
            texts.add("w" + i + dice.of("", names) + " AS " + dice.of("", "", "MATERIALIZED ", "NOT MATERIALIZED ")
                    + "(" + query + ")");
            sources.add(new Common("w" + i, types));
        }
        return "WITH " + dice.of("", "", "RECURSIVE ") + String.join(", ", texts);
    }

    private String recursive() {
        String union = dice.of("UNION ALL", "UNION");
        int step = dice.between(1, 3);
        String end = String.valueOf(dice.between(2, 20));
        List<Named> row = List.of(new Named("c1", Ty.INT), new Named("c2", Ty.TEXT));
        String cte = dice.oneIn(3)
                ? walk(union, end)
                : dice.oneIn(3)
                        ? "r(c1, c2) AS (SELECT id, text_0 FROM "
                                + dice.of(schema.tables()).name() + " " + union + " SELECT r.c1 + " + step
                                + ", r.c2 FROM r WHERE r.c1 < " + end + ")"
                        : "r(c1, c2) AS (SELECT 1, " + dice.of("''", "'x'", "NULL") + " " + union + " SELECT c1 + "
                                + step + ", c2 || c1 FROM r WHERE c1 < " + end + ")";
        List<Ty> types = types();
        Place place = dice.oneIn(4) ? new Place(List.of(), row, List.of(), NamedWindow.NONE, 0) : Place.rows(row, 1);
        return "WITH RECURSIVE " + cte + " SELECT " + items(types, place) + " FROM r" + where(row, 0) + tail(types);
    }

    /** A recursion that meets a table, begins or goes on with more than one query, or ends by itself. */
    private String walk(String union, String end) {
        String table = dice.of(schema.tables()).name();
        return "r(c1, c2) AS ("
                + dice.of(
                        "VALUES (1, 'a'), (2, 'b') " + union + " SELECT c1 + 2, c2 FROM r WHERE c1 < " + end,
                        "SELECT min(id), 'a' FROM " + table + " UNION SELECT t.id, t.text_0 FROM r JOIN " + table
                                + " AS t ON t.id = r.c1 + 2",
                        "SELECT 1, 'a' UNION SELECT (c1 * 2) % 7, c2 FROM r",
                        "SELECT id, text_0 FROM " + table + " WHERE id < 4 UNION SELECT r.c1 + 1, t.text_0 FROM "
                                + table + " AS t, r WHERE t.id = r.c1",
                        "SELECT 1, 'a' " + union + " SELECT c1 + 1, substr(c2 || 'xyz', 1, 3) FROM r WHERE c1 < 5 "
                                + union + " SELECT c1 + 3, 'q' FROM r WHERE c1 < 4",
                        "SELECT 1, NULL " + union + " SELECT r.c1 + 1, t.text_0 FROM r LEFT JOIN " + table
                                + " AS t ON t.id = r.c1 WHERE r.c1 < " + end)
                + ")";
    }

    @Override
    public String scalar(Place outer, Ty type) {
        From from = sources.from();
        List<Named> columns = inner(from, outer);
        if (dice.oneIn(2)) {
            Place place = new Place(List.of(), from.columns(), List.of(), NamedWindow.NONE, 0);
            return "SELECT " + expressions.make(type, 1, place) + " FROM " + from.text() + where(columns, 0);
        }
        if (dice.oneIn(4)) {
            return "SELECT " + expressions.make(type, 1, Place.rows(columns, 0)) + " FROM " + from.text() + " WHERE "
                    + from.keys().get(0) + " = " + values.literal(Ty.INT) + " ORDER BY "
                    + String.join(", ", from.keys()) + " LIMIT 1";
        }
        return "SELECT " + expressions.make(type, 1, Place.rows(columns, 0)) + " FROM " + from.text()
                + where(columns, 0) + " ORDER BY " + String.join(", ", from.keys()) + " LIMIT 1";
    }

    @Override
    public String rows(Place outer, Ty type) {
        From from = sources.from();
        List<Named> columns = inner(from, outer);
        return "SELECT " + expressions.make(type, 1, Place.rows(columns, 0)) + " FROM " + from.text()
                + where(columns, 0);
    }

    /** What a subquery sees: its own columns, and if its names hide none, those around it. */
    private List<Named> inner(From from, Place outer) {
        List<Named> columns = new ArrayList<>(from.columns());
        boolean clear = from.text().contains(" AS ")
                && outer.columns().stream().allMatch(column -> column.text().matches("a\\d+\\.\\w+"));
        if (clear && dice.oneIn(2)) {
            columns.addAll(outer.columns());
        }
        return columns;
    }
}

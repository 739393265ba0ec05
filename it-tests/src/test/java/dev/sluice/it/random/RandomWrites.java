package dev.sluice.it.random;

import dev.sluice.it.random.Place.Named;
import dev.sluice.it.random.RandomSchema.Column;
import dev.sluice.it.random.RandomSchema.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** INSERT, UPDATE and DELETE. */
final class RandomWrites {
    private final Dice dice;
    private final RandomSchema schema;
    private final RandomQueries queries;
    private final RandomExpressions expressions;
    private final RandomValues values;
    private final boolean sqlite;

    RandomWrites(Dice dice, RandomSchema schema, RandomQueries queries, boolean sqlite) {
        this.sqlite = sqlite;
        this.dice = dice;
        this.schema = schema;
        this.queries = queries;
        this.expressions = queries.expressions();
        this.values = new RandomValues(dice);
    }

    String make() {
        Relation table = dice.of(schema.tables());
        String with = dice.oneIn(6) ? queries.commons() + " " : "";
        return with
                + switch (dice.below(8)) {
                    case 0, 1 -> insert(table);
                    case 2 -> insertSelect(table);
                    case 3 -> upsert(table);
                    case 4, 5 -> update(table);
                    case 6 -> updateFrom(table);
                    default -> delete(table);
                };
    }

    /** A trigger of one table that changes another one, or objects. */
    String trigger(String name) {
        List<Relation> tables = schema.tables();
        Relation table = tables.get(0);
        String event = dice.of("INSERT", "UPDATE", "UPDATE OF int_0, text_0", "DELETE");
        List<Named> rows = new ArrayList<>();
        if (!event.equals("INSERT")) {
            rows.addAll(table.named("OLD."));
        }
        if (!event.equals("DELETE")) {
            rows.addAll(table.named("NEW."));
        }
        String id = event.equals("DELETE") ? "OLD.id" : "NEW.id";
        String when = dice.oneIn(3) ? " WHEN " + expressions.condition(1, Place.rows(rows, 0)) : "";
        return "CREATE TRIGGER " + name + " " + dice.of("BEFORE", "AFTER", "AFTER") + " " + event + " ON "
                + table.name() + dice.of("", " FOR EACH ROW") + when + " BEGIN "
                + IntStream.range(0, dice.of(1, 1, 2, 3))
                        .mapToObj(i -> reaction(tables.get(1), rows, id) + "; ")
                        .collect(Collectors.joining())
                + "END";
    }

    private String reaction(Relation other, List<Named> rows, String id) {
        List<Named> seen = new ArrayList<>(other.named(other.name() + "."));
        seen.addAll(rows);
        String found = " WHERE " + other.name() + ".id = " + id;
        return switch (dice.below(5)) {
            case 0 -> "DELETE FROM " + other.name() + found;
            case 1 ->
                "SELECT RAISE(ABORT, 'no') WHERE " + expressions.condition(1, Place.rows(rows, 0)) + " AND " + id
                        + " > 100";
            case 2 -> {
                List<Column> columns = columns(other);
                String values = columns.stream()
                        .map(column -> column.name().equals("id")
                                ? id + " + 1000"
                                : expressions.make(Objects.requireNonNull(column.type()), 1, Place.rows(rows, 0)))
                        .collect(Collectors.joining(", ", " VALUES (", ")"));
                yield "INSERT INTO " + other.name() + names(columns) + values;
            }
            default -> "UPDATE " + other.name() + " SET " + assignments(other, Place.rows(seen, 0)) + found;
        };
    }

    private String insert(Relation table) {
        // Which number a row gets is promised on neither engine once an insert was undone.
        if (sqlite && dice.oneIn(12)) {
            return "INSERT INTO " + table.name() + " DEFAULT VALUES";
        }
        List<Column> columns = columns(table);
        String or = dice.of("", "", "", "", "OR IGNORE ", "OR REPLACE ", "OR ABORT ");
        if (sqlite && dice.oneIn(8)) {
            or = dice.of("OR FAIL ", "OR ROLLBACK ");
        }
        String conflict = or.isEmpty() ? dice.of("", "", " ON CONFLICT DO NOTHING") : "";
        String verb = dice.oneIn(12) ? "REPLACE INTO " : "INSERT " + or + "INTO ";
        return verb + table.name() + names(columns) + " " + rows(columns) + (verb.startsWith("REPLACE") ? "" : conflict)
                + returning(table);
    }

    /** The key and a random choice of the other columns; what is left out is NULL or has a default. */
    private List<Column> columns(Relation table) {
        boolean all = dice.oneIn(2);
        return table.written().stream()
                .filter(column -> column.type() != null)
                .filter(column -> all
                        || table.key().contains(column.name())
                        || (column.notNull() && !column.declared().contains("DEFAULT"))
                        || dice.oneIn(2))
                .toList();
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", ", " (", ")"));
    }

    private String rows(List<Column> columns) {
        return IntStream.range(0, dice.of(1, 1, 2))
                .mapToObj(i ->
                        columns.stream().map(column -> value(column, i)).collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", ", "VALUES ", ""));
    }

    private String value(Column column, int row) {
        if (column.name().equals("id")) {
            return String.valueOf(dice.oneIn(2) ? dice.between(2, 12) : 100 + row);
        }
        if (column.name().equals(RandomSchema.REFERENCE)) {
            return dice.oneIn(2) ? "NULL" : String.valueOf(dice.between(2, 7));
        }
        Ty type = Objects.requireNonNull(column.type());
        return dice.oneIn(3) ? expressions.make(type, 1, Place.rows(List.of(), 0)) : values.stored(type);
    }

    private String insertSelect(Relation table) {
        Relation source = dice.of(schema.tables());
        List<Column> columns = columns(table);
        Place place = Place.rows(source.named("s."), dice.below(2));
        String items = columns.stream()
                .map(column -> column.name().equals("id")
                        ? "s.id + 50"
                        : expressions.make(Objects.requireNonNull(column.type()), 1, place))
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + table.name() + names(columns) + " SELECT " + items + " FROM " + source.name()
                + " AS s WHERE " + expressions.condition(1, place) + returning(table);
    }

    private String upsert(Relation table) {
        List<Column> columns =
                table.written().stream().filter(column -> column.type() != null).toList();
        String row = columns.stream().map(column -> value(column, 0)).collect(Collectors.joining(", ", "(", ")"));
        List<Named> seen = new ArrayList<>(table.named(table.name() + "."));
        seen.addAll(named("excluded.", columns));
        Place place = Place.rows(seen, 0);
        String where = dice.oneIn(3) ? " WHERE " + expressions.condition(1, place) : "";
        String rows =
                dice.oneIn(4) ? " SELECT " + row.substring(1, row.length() - 1) + " WHERE TRUE" : " VALUES " + row;
        String target = " ON CONFLICT (" + String.join(", ", table.key()) + ")";
        if (dice.oneIn(6)) {
            return "INSERT INTO " + table.name() + names(columns) + rows + target + " DO NOTHING" + returning(table);
        }
        boolean bare = table.hasRowid() && !table.ddl().contains("UNIQUE") && dice.oneIn(4);
        return "INSERT INTO " + table.name() + names(columns) + rows + (bare ? " ON CONFLICT" : target)
                + " DO UPDATE SET " + assignments(table, place) + where + returning(table);
    }

    private static List<Named> named(String prefix, List<Column> columns) {
        return columns.stream()
                .map(column -> new Named(prefix + column.name(), column.type()))
                .toList();
    }

    private String assignments(Relation table, Place place) {
        List<Column> free = table.free();
        List<String> assignments = new ArrayList<>();
        int from = dice.below(free.size());
        int count = Math.min(dice.between(1, 2), free.size() - from);
        for (Column column : free.subList(from, from + count)) {
            assignments.add(column.name() + " = " + expressions.make(Objects.requireNonNull(column.type()), 2, place));
        }
        if (from + 2 < free.size() && dice.oneIn(5)) {
            Column one = free.get(from);
            Column other = free.get(from + 1);
            return "(" + one.name() + ", " + other.name() + ") = ("
                    + expressions.make(Objects.requireNonNull(one.type()), 1, place) + ", "
                    + expressions.make(Objects.requireNonNull(other.type()), 1, place) + ")";
        }
        return String.join(", ", assignments);
    }

    private String update(Relation table) {
        List<Named> columns = table.named(table.name() + ".");
        if (dice.oneIn(10)) {
            return updateOr(table);
        }
        String alias = dice.oneIn(3) ? " AS u" : "";
        List<Named> seen = alias.isEmpty() ? columns : table.named("u.");
        String set = dice.oneIn(6) ? fromSubquery(table, seen) : assignments(table, Place.rows(seen, 0));
        return "UPDATE " + table.name() + alias + " SET " + set + where(seen) + returning(table);
    }

    /** What may meet the key of another row. */
    private String updateOr(Relation table) {
        String key = table.key().get(table.key().size() - 1);
        String row = table.key().stream()
                .map(name -> name + " = " + dice.between(1, 8))
                .collect(Collectors.joining(" AND "));
        return "UPDATE OR " + dice.of("IGNORE", "IGNORE", "REPLACE", "ABORT") + " " + table.name() + " SET " + key
                + " = " + dice.between(1, 12) + " WHERE " + row;
    }

    /** New values that a subquery over another table gives, which may find no row. */
    private String fromSubquery(Relation table, List<Named> seen) {
        Relation other = dice.of(schema.tables());
        List<Column> free = table.free();
        int at = dice.below(free.size() - 1);
        List<Named> columns = new ArrayList<>(other.named("o."));
        String id = seen.get(0).text();
        String items = Stream.of(free.get(at), free.get(at + 1))
                .map(column -> expressions.make(Objects.requireNonNull(column.type()), 1, Place.rows(columns, 0)))
                .collect(Collectors.joining(", "));
        return "(" + free.get(at).name() + ", " + free.get(at + 1).name() + ") = (SELECT " + items + " FROM "
                + other.name() + " AS o WHERE o.id = " + id + " ORDER BY "
                + String.join(
                        ", ", other.key().stream().map(name -> "o." + name).toList()) + " LIMIT 1)";
    }

    /** Each row meets one row of the other table at most: which one would count is not defined otherwise. */
    private String updateFrom(Relation table) {
        Relation other = dice.of(schema.tables());
        if (!other.hasRowid()) {
            return update(table);
        }
        List<Named> seen = new ArrayList<>(table.named(table.name() + "."));
        seen.addAll(other.named("o."));
        Place place = Place.rows(seen, 0);
        String source = dice.of(
                other.name() + " AS o",
                "(SELECT * FROM " + other.name() + " WHERE id > 3) AS o",
                other.name() + " AS o JOIN " + other.name() + " AS p ON p.id = o.id");
        return "UPDATE " + table.name() + " SET " + assignments(table, place) + " FROM " + source
                + " WHERE o.id = " + table.name() + "." + dice.of("id", "int_0") + " AND "
                + expressions.condition(1, place) + returning(table);
    }

    private String delete(Relation table) {
        return "DELETE FROM " + table.name() + where(table.named(table.name() + ".")) + returning(table);
    }

    private String where(List<Named> columns) {
        return dice.oneIn(6) ? "" : " WHERE " + expressions.condition(2, Place.rows(columns, 1));
    }

    private String returning(Relation table) {
        if (dice.oneIn(2)) {
            return "";
        }
        return dice.oneIn(3)
                ? " RETURNING *"
                : " RETURNING id, " + expressions.make(queries.sources().type(), 1, Place.rows(table.named(""), 0))
                        + dice.of(
                                "",
                                " AS a1, "
                                        + expressions.make(queries.sources().type(), 2, Place.rows(table.named(""), 0))
                                        + " AS a2");
    }
}

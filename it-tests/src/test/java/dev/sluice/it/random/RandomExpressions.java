package dev.sluice.it.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Expressions of a wanted type over the columns in sight. */
final class RandomExpressions {
    /** What may stand at a place. */
    record Place(List<Named> columns, boolean aggregates, boolean windows, boolean subqueries) {
        Place rowsOnly() {
            return new Place(columns, false, false, subqueries);
        }

        Place flat() {
            return new Place(columns, false, false, false);
        }
    }

    /** A column by the name it is called. */
    record Named(String text, Ty type) {}

    private final Dice dice;
    private final RandomValues values;
    private final BiFunction<Place, Ty, String> subquery;

    RandomExpressions(Dice dice, BiFunction<Place, Ty, String> subquery) {
        this.dice = dice;
        this.values = new RandomValues(dice);
        this.subquery = subquery;
    }

    String make(Ty type, int depth, Place place) {
        if (depth <= 0 || dice.oneIn(4)) {
            return leaf(type, place);
        }
        if (place.aggregates() && dice.oneIn(3)) {
            return aggregate(type, depth - 1, place.flat());
        }
        if (place.windows() && dice.oneIn(4)) {
            return window(type, depth - 1, place.flat());
        }
        if (place.subqueries() && dice.oneIn(10)) {
            return "(" + subquery.apply(place, type) + ")";
        }
        if (dice.oneIn(4)) {
            return anyType(type, depth - 1, place);
        }
        return switch (type) {
            case INT -> integer(depth - 1, place);
            case REAL -> real(depth - 1, place);
            case TEXT -> text(depth - 1, place);
            case BLOB -> "CAST(" + make(Ty.TEXT, depth - 1, place) + " AS BLOB)";
            case BOOL -> condition(depth - 1, place);
            case NUM -> decimal(depth - 1, place);
            case DATE -> "date(" + make(dice.of(Ty.DATE, Ty.DATETIME), depth - 1, place) + ")";
            case DATETIME ->
                "datetime(" + make(Ty.DATETIME, depth - 1, place) + ", "
                        + dice.of("'+1 day'", "'-2 hours'", "'+90 minutes'", "'start of day'") + ")";
        };
    }

    private String leaf(Ty type, Place place) {
        List<Named> fitting =
                place.columns().stream().filter(column -> column.type() == type).toList();
        if (place.aggregates()) {
            return aggregate(type, 0, place.flat());
        }
        if (!fitting.isEmpty() && !dice.oneIn(4)) {
            return dice.of(fitting).text();
        }
        String literal = values.literal(type);
        return switch (type) {
            case DATE -> "date(" + literal + ")";
            case DATETIME -> "datetime(" + literal + ")";
            case NUM -> "CAST(" + literal + " AS NUMERIC(8,2))";
            default -> literal.startsWith("-") ? "(" + literal + ")" : literal;
        };
    }

    private String anyType(Ty type, int depth, Place place) {
        return dice.make(
                () -> "CASE WHEN " + make(Ty.BOOL, depth, place) + " THEN " + make(type, depth, place)
                        + (dice.oneIn(3) ? "" : " ELSE " + make(type, depth, place)) + " END",
                () -> "CASE " + make(Ty.INT, depth, place) + " WHEN 1 THEN " + make(type, depth, place) + " WHEN "
                        + make(Ty.INT, depth, place) + " THEN " + make(type, depth, place) + " END",
                () -> dice.of("coalesce", "ifnull") + "(" + make(type, depth, place) + ", " + make(type, depth, place)
                        + ")",
                () -> "nullif(" + make(type, depth, place) + ", " + make(type, depth, place) + ")",
                () -> "iif(" + make(Ty.BOOL, depth, place) + ", " + make(type, depth, place) + ", "
                        + make(type, depth, place) + ")",
                () -> dice.of("min", "max") + "(" + make(type, depth, place) + ", " + make(type, depth, place) + ")");
    }

    private String integer(int depth, Place place) {
        return dice.make(
                () -> infix(Ty.INT, dice.of("+", "-", "*", "/", "%", "&", "|"), depth, place),
                () -> dice.of("-", "~", "+") + "(" + make(Ty.INT, depth, place) + ")",
                () -> dice.of("abs", "sign") + "(" + make(Ty.INT, depth, place) + ")",
                () -> dice.of("length", "unicode", "octet_length") + "(" + make(Ty.TEXT, depth, place) + ")",
                () -> "length(" + make(Ty.BLOB, depth, place) + ")",
                () -> "instr(" + make(Ty.TEXT, depth, place) + ", " + make(Ty.TEXT, depth, place) + ")",
                () -> "CAST(" + make(dice.of(Ty.REAL, Ty.TEXT), depth, place) + " AS INTEGER)",
                () -> "(" + make(Ty.INT, depth, place) + " << " + dice.below(8) + ")",
                () -> "(" + make(Ty.INT, depth, place) + " >> " + dice.below(8) + ")",
                () -> "CAST(" + make(Ty.BOOL, depth, place) + " AS INTEGER)");
    }

    private String real(int depth, Place place) {
        return dice.make(
                () -> infix(Ty.REAL, dice.of("+", "-", "*", "/"), depth, place),
                () -> "(" + make(Ty.REAL, depth, place) + dice.of(" + ", " * ", " - ") + make(Ty.INT, depth, place)
                        + ")",
                () -> "(" + make(Ty.INT, depth, place) + " / " + make(Ty.REAL, depth, place) + ")",
                () -> "abs(" + make(Ty.REAL, depth, place) + ")",
                () -> "round(" + make(Ty.REAL, depth, place) + (dice.oneIn(2) ? "" : ", " + dice.below(3)) + ")",
                () -> "CAST(" + make(Ty.INT, depth, place) + " AS REAL)",
                () -> dice.of("floor", "ceil", "trunc") + "(" + make(Ty.REAL, depth, place) + ")",
                () -> "sqrt(" + make(Ty.REAL, depth, place) + ")");
    }

    private String text(int depth, Place place) {
        return dice.make(
                () -> "(" + make(Ty.TEXT, depth, place) + " || " + make(dice.of(Ty.TEXT, Ty.INT), depth, place) + ")",
                () -> dice.of("lower", "upper", "trim", "ltrim", "rtrim") + "(" + make(Ty.TEXT, depth, place) + ")",
                () -> "substr(" + make(Ty.TEXT, depth, place) + ", " + dice.between(-3, 3)
                        + (dice.oneIn(2) ? "" : ", " + dice.between(-2, 4)) + ")",
                () -> "replace(" + make(Ty.TEXT, depth, place) + ", " + make(Ty.TEXT, depth, place) + ", "
                        + make(Ty.TEXT, depth, place) + ")",
                () -> "CAST(" + make(Ty.INT, depth, place) + " AS TEXT)",
                () -> "hex(" + make(dice.of(Ty.BLOB, Ty.TEXT), depth, place) + ")",
                () -> "concat(" + make(Ty.TEXT, depth, place) + ", " + make(dice.of(Ty.TEXT, Ty.INT), depth, place)
                        + ")",
                () -> "concat_ws('-', " + make(Ty.TEXT, depth, place) + ", " + make(Ty.TEXT, depth, place) + ")",
                () -> "printf('%d/%s', " + make(Ty.INT, depth, place) + ", " + make(Ty.TEXT, depth, place) + ")",
                () -> "char(" + dice.between(65, 90) + ", " + dice.between(97, 122) + ")");
    }

    private String decimal(int depth, Place place) {
        return dice.make(
                () -> infix(Ty.NUM, dice.of("+", "-"), depth, place),
                () -> "abs(" + make(Ty.NUM, depth, place) + ")",
                () -> "-(" + make(Ty.NUM, depth, place) + ")",
                () -> "round(" + make(Ty.NUM, depth, place) + ", " + dice.below(3) + ")");
    }

    String condition(int depth, Place place) {
        Ty type = dice.of(Ty.INT, Ty.INT, Ty.TEXT, Ty.TEXT, Ty.REAL, Ty.BLOB, Ty.BOOL, Ty.NUM, Ty.DATE, Ty.DATETIME);
        Ty seen = place.columns().stream().anyMatch(column -> column.type() == type) ? type : Ty.INT;
        return dice.make(
                () -> infix(seen, dice.of("=", "<>", "<", "<=", ">", ">="), depth, place),
                () -> infix(seen, dice.of("IS", "IS NOT", "IS DISTINCT FROM", "IS NOT DISTINCT FROM"), depth, place),
                () -> infix(Ty.BOOL, dice.of("AND", "OR"), depth, place),
                () -> "NOT (" + make(Ty.BOOL, depth, place) + ")",
                () -> "(" + make(seen, depth, place) + dice.of(" IS NULL", " IS NOT NULL") + ")",
                () -> "(" + make(seen, depth, place) + dice.of(" BETWEEN ", " NOT BETWEEN ") + make(seen, depth, place)
                        + " AND " + make(seen, depth, place) + ")",
                () -> "(" + make(seen, depth, place) + dice.of(" IN (", " NOT IN (") + list(seen, depth, place) + "))",
                () -> place.subqueries()
                        ? "(" + make(seen, depth, place) + dice.of(" IN (", " NOT IN (")
                                + subquery.apply(place, seen).replace(" LIMIT 1", "") + "))"
                        : "(" + make(Ty.BOOL, depth, place) + ")",
                () -> place.subqueries()
                        ? dice.of("EXISTS (", "NOT EXISTS (") + subquery.apply(place, seen) + ")"
                        : "(" + make(Ty.BOOL, depth, place) + ")",
                () -> "(" + make(Ty.TEXT, depth, place) + dice.of(" LIKE ", " NOT LIKE ")
                        + dice.of("'a%'", "'%b'", "'_b%'", "'%1%'", "'É%'", "''") + ")",
                () -> "(" + make(Ty.TEXT, depth, place) + " GLOB " + dice.of("'a*'", "'?b'", "'[a-c]*'", "'*1*'")
                        + ")");
    }

    private String list(Ty type, int depth, Place place) {
        List<String> items = new ArrayList<>();
        int count = dice.between(1, 3);
        for (int i = 0; i < count; i++) {
            items.add(make(type, Math.min(depth, 1), place));
        }
        return String.join(", ", items);
    }

    private String infix(Ty type, String operator, int depth, Place place) {
        return "(" + make(type, depth, place) + " " + operator + " " + make(type, depth, place) + ")";
    }

    private String aggregate(Ty type, int depth, Place place) {
        String filter = dice.oneIn(5) ? " FILTER (WHERE " + make(Ty.BOOL, depth, place) + ")" : "";
        if (dice.oneIn(2) && type != Ty.BOOL && type != Ty.BLOB) {
            return dice.of("min", "max") + "(" + make(type, depth, place) + ")" + filter;
        }
        return switch (type) {
            case INT ->
                dice.make(
                                () -> "count(*)",
                                () -> "count(" + make(dice.of(Ty.TEXT, Ty.INT, Ty.REAL), depth, place) + ")",
                                () -> "count(DISTINCT " + make(dice.of(Ty.TEXT, Ty.INT), depth, place) + ")",
                                () -> "sum(" + make(Ty.INT, depth, place) + ")",
                                () -> "sum(DISTINCT " + make(Ty.INT, depth, place) + ")")
                        + filter;
            case REAL ->
                dice.make(
                                () -> "avg(" + make(dice.of(Ty.INT, Ty.REAL), depth, place) + ")",
                                () -> "total(" + make(dice.of(Ty.INT, Ty.REAL), depth, place) + ")",
                                () -> "sum(" + make(Ty.REAL, depth, place) + ")")
                        + filter;
            case TEXT -> {
                String value = make(Ty.TEXT, depth, place);
                yield dice.of("group_concat", "string_agg") + "(" + value + ", ',' ORDER BY " + value
                        + " COLLATE BINARY)" + filter;
            }
            case NUM -> "sum(" + make(Ty.NUM, depth, place) + ")" + filter;
            case BOOL -> "(count(*) > " + dice.below(3) + ")";
            case BLOB -> "x'61'";
            case DATE, DATETIME -> "max(" + make(type, depth, place) + ")" + filter;
        };
    }

    private String window(Ty type, int depth, Place place) {
        String keys = place.columns().stream()
                .filter(column -> column.text().endsWith("id") || column.text().contains(".c"))
                .map(Named::text)
                .collect(Collectors.joining(", "));
        String partition = dice.oneIn(2)
                ? ""
                : "PARTITION BY " + make(dice.of(Ty.INT, Ty.TEXT, Ty.BOOL), Math.min(depth, 1), place) + " ";
        String order =
                "ORDER BY " + (keys.isEmpty() ? "1" : keys) + (dice.oneIn(3) && !keys.contains(",") ? " DESC" : "");
        String frame = dice.oneIn(3)
                ? " " + dice.of("ROWS", "GROUPS") + " BETWEEN "
                        + dice.of(
                                "UNBOUNDED PRECEDING AND CURRENT ROW",
                                "1 PRECEDING AND 1 FOLLOWING",
                                "2 PRECEDING AND 1 PRECEDING",
                                "CURRENT ROW AND UNBOUNDED FOLLOWING")
                        + dice.of("", "", " EXCLUDE CURRENT ROW")
                : "";
        String over = " OVER (" + partition + order + frame + ")";
        String plainOver = " OVER (" + partition + order + ")";
        if (type == Ty.INT && dice.oneIn(2)) {
            return dice.of("row_number()", "rank()", "dense_rank()", "ntile(3)") + plainOver;
        }
        if (dice.oneIn(2)) {
            return dice.of("lag", "lead") + "(" + make(type, depth, place)
                    + (dice.oneIn(2) ? "" : ", " + dice.below(3) + ", " + make(type, depth, place)) + ")" + plainOver;
        }
        if (dice.oneIn(2)) {
            return dice.of("first_value", "last_value") + "(" + make(type, depth, place) + ")" + over;
        }
        if (type == Ty.TEXT || type == Ty.BLOB || type == Ty.BOOL) {
            return "nth_value(" + make(type, depth, place) + ", 2)" + over;
        }
        String function = switch (type) {
            case INT -> dice.of("sum", "min", "max", "count");
            case REAL -> dice.of("sum", "avg", "total", "min", "max");
            case NUM -> dice.of("sum", "min", "max");
            default -> dice.of("min", "max");
        };
        return function + "(" + make(type, depth, place) + ")" + over;
    }
}

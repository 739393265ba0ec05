package dev.sluice.it.random;

import dev.sluice.it.random.Place.Named;
import dev.sluice.it.random.Place.NamedWindow;
import dev.sluice.it.random.Recipe.Where;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Expressions of a wanted type over the columns in sight, by the recipes. */
final class RandomExpressions {
    private final Dice dice;
    private final boolean plain;
    private final RandomValues values;
    private final RandomParameters parameters;
    private final RandomSubqueries subqueries;
    private final Map<Where, Map<Ty, List<Recipe>>> recipes = new EnumMap<>(Where.class);

    /**
     * @param sqlite whether recipes for SQLite alone are drawn too
     * @param plain whether SQLite's own types are the only ones
     */
    RandomExpressions(
            Dice dice, boolean sqlite, boolean plain, RandomParameters parameters, RandomSubqueries subqueries) {
        this.dice = dice;
        this.plain = plain;
        this.values = new RandomValues(dice);
        this.parameters = parameters;
        this.subqueries = subqueries;
        for (Where where : Where.values()) {
            Map<Ty, List<Recipe>> byType = new EnumMap<>(Ty.class);
            for (Ty type : Ty.values()) {
                byType.put(type, Recipe.of(where, type, sqlite));
            }
            recipes.put(where, byType);
        }
    }

    String condition(int depth, Place place) {
        return make(Ty.BOOL, Math.max(depth, 1), place);
    }

    String make(Ty type, int depth, Place place) {
        boolean aggregates =
                !place.grouped().isEmpty() && !recipes(Where.AGGREGATE, type).isEmpty();
        if (aggregates && (depth <= 0 || dice.oneIn(3))) {
            List<Named> own = place.of(type);
            return !own.isEmpty() && dice.oneIn(2)
                    ? dice.of(own).text()
                    : cook(dice.of(recipes(Where.AGGREGATE, type)), type, Math.min(depth - 1, 1), place);
        }
        if (depth <= 0 || dice.oneIn(5)) {
            return leaf(type, place);
        }
        List<Recipe> windows = recipes(Where.WINDOW, type);
        if (!place.keys().isEmpty() && !windows.isEmpty() && dice.oneIn(2)) {
            return cook(dice.of(windows), type, Math.min(depth - 1, 1), place);
        }
        return cook(dice.of(recipes(Where.ROW, type)), type, depth - 1, place);
    }

    private List<Recipe> recipes(Where where, Ty type) {
        return recipes.getOrDefault(where, Map.of()).getOrDefault(type, List.of());
    }

    private String leaf(Ty type, Place place) {
        List<Named> fitting = place.of(type);
        if (!fitting.isEmpty() && !dice.oneIn(4)) {
            return dice.of(fitting).text();
        }
        if (dice.oneIn(40) && type != Ty.JSON) {
            return "CAST(NULL AS " + type.declared() + ")";
        }
        String parameter = dice.oneIn(3) ? parameters.make(type) : null;
        return parameter != null ? parameter : dice.oneIn(30) ? "NULL" : literal(type);
    }

    /** A literal that has its type wherever it stands. */
    private String literal(Ty type) {
        String literal = values.literal(type);
        return switch (type) {
            case DATE -> "date(" + literal + ")";
            case DATETIME -> "datetime(" + literal + ")";
            case TIME, TIMESTAMP, NUM, UUID, ENUM, ENUMNAME, INTS, TEXTS, DOCUMENT, CANONICAL, SPAN, PLACE ->
                "CAST(" + literal + " AS " + type.declared() + ")";
            default -> literal.startsWith("-") ? "(" + literal + ")" : literal;
        };
    }

    private String column(Ty type, Place place) {
        List<Named> fitting = place.of(type);
        return fitting.isEmpty() ? literal(type) : dice.of(fitting).text();
    }

    /** One use of a recipe: what was drawn for all of it. */
    private final class Cooking {
        private final Recipe recipe;
        private final Ty type;
        private final int depth;
        private final Place place;
        private final Place inner;
        private final Ty x;
        private final Ty y;
        private final Map<String, String> repeated = new HashMap<>();

        Cooking(Recipe recipe, Ty type, int depth, Place place) {
            this.recipe = recipe;
            this.type = type;
            this.depth = depth;
            this.place = place;
            this.inner = switch (recipe.where()) {
                case ROW -> place;
                case AGGREGATE -> place.within();
                case WINDOW -> place.plain();
            };
            this.x = anyType();
            this.y = anyType();
        }

        /** Whether columns are terms of GROUP BY, which PostgreSQL does not know again in a subquery. */
        private boolean grouped() {
            return recipe.where() == Where.ROW && !place.grouped().isEmpty();
        }

        private Ty anyType() {
            Ty drawn = dice.of(Ty.all(plain));
            boolean common = drawn == Ty.JSON || (inner.of(drawn).isEmpty() && dice.oneIn(2));
            return common ? dice.of(Ty.INT, Ty.TEXT, Ty.REAL) : drawn;
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (Recipe.Part part : recipe.parts()) {
                if (part instanceof Recipe.Text plain) {
                    text.append(plain.text());
                } else if (part instanceof Recipe.Choice choice) {
                    text.append(dice.of(choice.texts()));
                } else if (part instanceof Recipe.Hole hole) {
                    text.append(fill(hole.name()));
                }
            }
            return text.toString();
        }

        private String fill(String hole) {
            int colon = hole.indexOf(':');
            if (colon < 0) {
                String again = repeated.get(hole);
                return again == null ? simple(hole) : again;
            }
            String kind = hole.substring(0, colon);
            String rest = hole.substring(colon + 1);
            return switch (kind) {
                case "lit" -> rest.equals("blobtext") ? dice.of("x'61'", "x'c3a9'", "x''") : literal(type(rest));
                case "col" -> column(type(rest), inner);
                case "scalar" ->
                    inner.subqueries() > 0
                            ? "(" + subqueries.scalar(inner, type(rest)) + ")"
                            : make(type(rest), depth, inner);
                case "rows" ->
                    inner.subqueries() > 0
                            ? subqueries.rows(inner, type(rest))
                            : "SELECT " + (grouped() ? literal(type(rest)) : column(type(rest), inner));
                default -> repeated.computeIfAbsent(kind, k -> parameters.repeatable(() -> simple(rest)));
            };
        }

        private Ty type(String name) {
            return switch (name) {
                case "same" -> type;
                case "x" -> x;
                case "y" -> y;
                default -> Ty.valueOf(name.toUpperCase(Locale.ROOT));
            };
        }

        private String simple(String hole) {
            return switch (hole) {
                case "one", "other" -> anything(true);
                case "this", "that" -> anything(false);
                case "small" -> String.valueOf(dice.below(8));
                case "count" -> String.valueOf(dice.between(1, 3));
                case "decimals" -> String.valueOf(dice.below(3));
                case "letter" -> String.valueOf(dice.between(65, 122));
                case "offset" -> dice.of("0", "1", "2", "3", "-1", "-2", "-3", "5");
                case "pattern" -> dice.of("'a%'", "'%b'", "'_b%'", "'%1%'", "'É%'", "''", "'%'", "'a!_%'", "'%\\%'");
                case "glob" -> dice.of("'a*'", "'?b'", "'[a-c]*'", "'*1*'", "'[^a]*'", "'*[*]'", "''", "'*É'");
                case "sep" -> dice.of("','", "''", "'; '");
                case "value" -> member();
                case "mix" -> mixed("");
                case "small mix" -> mixed(" % 1000");
                case "path" ->
                    dice.of("'$'", "'$.a'", "'$.b'", "'$.b[1]'", "'$.c.d'", "'$[0]'", "'$[#-1]'", "'$.\"x y\"'");
                case "member" -> dice.of("'a'", "'b'", "'$.a.b'", "'x y'");
                case "format" ->
                    dice.of("'%Y-%m-%d'", "'%H:%M:%S'", "'%j %w'", "'%s'", "'%Y/%m%%'", "'%d.%m.%Y %H h'", "'%f'");
                case "modifier" ->
                    dice.of(
                            "'+1 day'",
                            "'-2 hours'",
                            "'+90 minutes'",
                            "'start of day'",
                            "'start of month'",
                            "'start of year'",
                            "'+1 month'",
                            "'-1 year'",
                            "'weekday 1'",
                            "'+1.5 seconds'");
                case "wide format" -> WideTexts.format(dice);
                case "wide modifier" -> WideTexts.modifier(dice);
                case "wide pattern" -> WideTexts.pattern(dice);
                case "wide glob" -> WideTexts.glob(dice);
                case "step" -> dice.of("'+1 day'", "'-2 hours'", "'+90 minutes'", "'start of day'", "'-1 month'");
                case "time text" -> dice.oneIn(3) ? column(Ty.TEXT, inner) : values.timeText();
                case "numeric text" -> dice.of("'7'", "'10'", "'abc'", "'1.0'", "' 3'", "''");
                case "real1" -> dice.of("1.5", "2.0", "-0.25", "100.0", "1234.5");
                case "sum real" -> inner.of(Ty.REAL).isEmpty() ? "0.5" : column(Ty.REAL, inner);
                case "filter" -> dice.oneIn(4) ? " FILTER (WHERE " + condition(1, inner) + ")" : "";
                case "list" -> parameters.list(x, values);
                case "in" -> typed(column(x, inner));
                case "order" -> window(dice.of("", "", partition()), true, "");
                case "frame" -> window(dice.of("", partition()), true, frame());
                case "range" -> window(dice.of("", partition()), false, range());
                default -> make(type(hole), depth, inner);
            };
        }

        /** An operand of one of SQLite's types, or of one that is an INTEGER in some rows and a REAL in others. */
        private String anything(boolean bytes) {
            Ty drawn = dice.of(Ty.INT, Ty.REAL, Ty.TEXT, Ty.BOOL, Ty.JSON, bytes ? Ty.BLOB : Ty.REAL);
            return drawn == Ty.JSON
                    ? "coalesce(" + column(Ty.REAL, inner) + ", " + column(Ty.INT, inner) + ")"
                    : drawn == Ty.BOOL ? condition(1, inner) : column(drawn, inner);
        }

        /** A member of JSON without a type. */
        private String member() {
            String document = column(Ty.JSON, inner);
            return dice.oneIn(2)
                    ? "json_extract(" + document + ", " + simple("path") + ")"
                    : "(" + document + " ->> " + dice.of(simple("path"), simple("member"), simple("small")) + ")";
        }

        /** A number that is an INTEGER in some rows and a REAL in others. */
        private String mixed(String modulo) {
            String real = column(Ty.REAL, inner);
            String integer = "(" + column(Ty.INT, inner) + modulo + ")";
            return switch (dice.below(4)) {
                case 0 -> "coalesce(" + real + ", " + integer + ")";
                case 1 -> "CASE WHEN " + condition(1, inner) + " THEN " + integer + " ELSE " + real + " END";
                case 2 -> "iif(" + integer + " > 1, " + real + ", " + integer + ")";
                default -> "coalesce(" + integer + ", " + real + ")";
            };
        }

        /** A column of a subquery may be always NULL, which gives a collection no type. */
        private String typed(String column) {
            boolean computed = column.matches("(\\w+\\.)?c\\d+");
            return computed ? "CAST(" + column + " AS " + x.declared() + ")" : column;
        }

        private String partition() {
            return "PARTITION BY " + make(dice.of(Ty.INT, Ty.TEXT, Ty.BOOL), Math.min(depth, 1), inner) + " ";
        }

        private String window(String partition, boolean unique, String frame) {
            boolean named =
                    place.window() == NamedWindow.ALWAYS || (place.window() == NamedWindow.SOMETIMES && dice.oneIn(2));
            if (unique && named) {
                return frame.isEmpty() ? "w" : "(w" + frame + ")";
            }
            String order = dice.oneIn(3) ? "" : make(dice.of(Ty.INT, Ty.TEXT), 0, inner) + dice.of("", " DESC") + ", ";
            String terms = unique
                    ? order + String.join(", ", place.keys())
                    : "(" + column(Ty.INT, inner) + " % 100)" + dice.of("", " DESC", " NULLS LAST");
            return "(" + partition + "ORDER BY " + terms + frame + ")";
        }

        private String frame() {
            if (dice.oneIn(3)) {
                return "";
            }
            String bounds = dice.of(
                    "UNBOUNDED PRECEDING",
                    "CURRENT ROW",
                    "2 PRECEDING",
                    "BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW",
                    "BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING",
                    "BETWEEN UNBOUNDED PRECEDING AND 1 FOLLOWING",
                    "BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING",
                    "BETWEEN 1 PRECEDING AND 1 FOLLOWING",
                    "BETWEEN 2 PRECEDING AND 1 PRECEDING",
                    "BETWEEN 0 PRECEDING AND UNBOUNDED FOLLOWING",
                    "BETWEEN CURRENT ROW AND CURRENT ROW",
                    "BETWEEN CURRENT ROW AND 2 FOLLOWING",
                    "BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING",
                    "BETWEEN 1 FOLLOWING AND 3 FOLLOWING",
                    "BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING");
            return " " + dice.of("ROWS", "GROUPS") + " " + bounds + exclude();
        }

        private String range() {
            return " RANGE "
                    + dice.of(
                            "BETWEEN 1 PRECEDING AND 1 FOLLOWING",
                            "BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW",
                            "BETWEEN 2 PRECEDING AND CURRENT ROW",
                            "BETWEEN CURRENT ROW AND 3 FOLLOWING",
                            "3 PRECEDING",
                            "BETWEEN 5 PRECEDING AND 1 PRECEDING")
                    + exclude();
        }

        private String exclude() {
            return dice.of("", "", "", " EXCLUDE NO OTHERS", " EXCLUDE CURRENT ROW", " EXCLUDE GROUP", " EXCLUDE TIES");
        }
    }

    private String cook(Recipe recipe, Ty type, int depth, Place place) {
        return new Cooking(recipe, type, depth, place).text();
    }
}

package dev.sluice.sql.functions;

import static dev.sluice.sql.functions.FunctionSignature.ANY_NUMBER;

import dev.sluice.sql.functions.FunctionSignature.Kind;
import dev.sluice.sql.functions.FunctionSignature.Want;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Every function of the bundled SQLite that queries may call, and the few that the source language adds: one row each.
 *
 * <p>Sources: SQLite's "Built-In Scalar SQL Functions", "Built-in Aggregate Functions", "Window Functions", "Date And Time
 * Functions", "Built-In Mathematical SQL Functions", "JSON Functions And Operators", "FTS5". Immutable.
 */
public final class FunctionTable {
    private static final Map<String, List<FunctionSignature>> ROWS = new LinkedHashMap<>();

    static {
        text();
        values();
        about();
        math();
        times();
        json();
        aggregates();
        windows();
        search();
        extensions();
    }

    private FunctionTable() {}

    /**
     * Finds the function that a call means.
     *
     * @param name its name in any case
     * @param arguments how many arguments the call has
     * @return the row whose arity fits; nothing when there is no such function, or none with that arity
     */
    public static Optional<FunctionSignature> find(String name, int arguments) {
        return named(name).stream().filter(row -> row.takes(arguments)).findFirst();
    }

    /**
     * Returns all rows of a name: {@code max} is an aggregate with one argument and scalar with more.
     *
     * @param name its name in any case
     */
    public static List<FunctionSignature> named(String name) {
        return Objects.requireNonNullElse(ROWS.get(name.toLowerCase(Locale.ROOT)), List.of());
    }

    /** Returns the names of all functions, in lower case. */
    public static Collection<String> names() {
        return List.copyOf(ROWS.keySet());
    }

    private static void text() {
        scalar("char", 0, ANY_NUMBER, ResultRule.TEXT, NullRule.NEVER, Want.INTEGER);
        scalar("concat", 1, ANY_NUMBER, ResultRule.TEXT, NullRule.NEVER, Want.TEXT);
        scalar("concat_ws", 2, ANY_NUMBER, ResultRule.TEXT, NullRule.FIRST_ARGUMENT, Want.TEXT);
        scalar("format", 0, ANY_NUMBER, ResultRule.TEXT, NullRule.FIRST_ARGUMENT, Want.TEXT, Want.ANY);
        scalar("printf", 0, ANY_NUMBER, ResultRule.TEXT, NullRule.FIRST_ARGUMENT, Want.TEXT, Want.ANY);
        scalar("glob", 2, 2, ResultRule.BOOLEAN, NullRule.ANY_ARGUMENT, Want.TEXT);
        scalar("like", 2, 3, ResultRule.BOOLEAN, NullRule.ANY_ARGUMENT, Want.TEXT);
        scalar("hex", 1, 1, ResultRule.TEXT, NullRule.NEVER, Want.BLOB);
        scalar("unhex", 1, 2, ResultRule.BLOB, NullRule.ALWAYS, Want.TEXT);
        scalar("instr", 2, 2, ResultRule.INTEGER, NullRule.ANY_ARGUMENT, Want.TEXT);
        scalar("length", 1, 1, ResultRule.INTEGER, NullRule.ANY_ARGUMENT, Want.TEXT);
        scalar("octet_length", 1, 1, ResultRule.INTEGER, NullRule.ANY_ARGUMENT, Want.TEXT);
        scalar("lower", 1, 1, ResultRule.TEXT, NullRule.ANY_ARGUMENT, Want.TEXT);
        scalar("upper", 1, 1, ResultRule.TEXT, NullRule.ANY_ARGUMENT, Want.TEXT);
        scalar("trim", 1, 2, ResultRule.TEXT, NullRule.ANY_ARGUMENT, Want.TEXT);
        scalar("ltrim", 1, 2, ResultRule.TEXT, NullRule.ANY_ARGUMENT, Want.TEXT);
        scalar("rtrim", 1, 2, ResultRule.TEXT, NullRule.ANY_ARGUMENT, Want.TEXT);
        scalar("quote", 1, 1, ResultRule.TEXT, NullRule.NEVER, Want.ANY);
        scalar("replace", 3, 3, ResultRule.TEXT, NullRule.REPLACEMENT, Want.TEXT);
        scalar("substr", 2, 3, ResultRule.TEXT_OR_BLOB, NullRule.ANY_ARGUMENT_OR_BYTES, Want.TEXT, Want.INTEGER);
        scalar("substring", 2, 3, ResultRule.TEXT_OR_BLOB, NullRule.ANY_ARGUMENT_OR_BYTES, Want.TEXT, Want.INTEGER);
        scalar("unicode", 1, 1, ResultRule.INTEGER, NullRule.ALWAYS, Want.TEXT);
        scalar("unistr", 1, 1, ResultRule.TEXT, NullRule.ANY_ARGUMENT, Want.TEXT);
        scalar("unistr_quote", 1, 1, ResultRule.TEXT, NullRule.NEVER, Want.TEXT);
    }

    private static void values() {
        scalar("coalesce", 2, ANY_NUMBER, ResultRule.COMMON, NullRule.ALL_ARGUMENTS, Want.SAME);
        scalar("ifnull", 2, 2, ResultRule.COMMON, NullRule.ALL_ARGUMENTS, Want.SAME);
        scalar("iif", 2, ANY_NUMBER, ResultRule.CHOICE, NullRule.CHOICE, Want.CONDITION, Want.SAME);
        scalar("if", 2, ANY_NUMBER, ResultRule.CHOICE, NullRule.CHOICE, Want.CONDITION, Want.SAME);
        scalar("nullif", 2, 2, ResultRule.FIRST, NullRule.ALWAYS, Want.SAME);
        scalar("max", 2, ANY_NUMBER, ResultRule.COMMON, NullRule.ANY_ARGUMENT, Want.SAME);
        scalar("min", 2, ANY_NUMBER, ResultRule.COMMON, NullRule.ANY_ARGUMENT, Want.SAME);
        scalar("likely", 1, 1, ResultRule.FIRST, NullRule.ANY_ARGUMENT, Want.SAME);
        scalar("unlikely", 1, 1, ResultRule.FIRST, NullRule.ANY_ARGUMENT, Want.SAME);
        scalar("likelihood", 2, 2, ResultRule.FIRST, NullRule.FIRST_ARGUMENT, Want.SAME, Want.REAL);
        scalar("typeof", 1, 1, ResultRule.TEXT, NullRule.NEVER, Want.ANY);
        scalar("subtype", 1, 1, ResultRule.INTEGER, NullRule.NEVER, Want.ANY);
        scalar("zeroblob", 1, 1, ResultRule.BLOB, NullRule.NEVER, Want.INTEGER);
        scalar("randomblob", 1, 1, ResultRule.BLOB, NullRule.NEVER, Want.INTEGER);
        scalar("random", 0, 0, ResultRule.INTEGER, NullRule.NEVER);
    }

    private static void about() {
        scalar("changes", 0, 0, ResultRule.INTEGER, NullRule.NEVER);
        scalar("total_changes", 0, 0, ResultRule.INTEGER, NullRule.NEVER);
        scalar("last_insert_rowid", 0, 0, ResultRule.INTEGER, NullRule.NEVER);
        scalar("sqlite_version", 0, 0, ResultRule.TEXT, NullRule.NEVER);
        scalar("sqlite_source_id", 0, 0, ResultRule.TEXT, NullRule.NEVER);
        scalar("sqlite_compileoption_get", 1, 1, ResultRule.TEXT, NullRule.ALWAYS, Want.INTEGER);
        scalar("sqlite_compileoption_used", 1, 1, ResultRule.INTEGER, NullRule.ANY_ARGUMENT, Want.TEXT);
    }

    private static void math() {
        scalar("abs", 1, 1, ResultRule.ABSOLUTE, NullRule.ANY_ARGUMENT, Want.SAME);
        scalar("sign", 1, 1, ResultRule.INTEGER, NullRule.NUMBERS, Want.REAL);
        scalar("round", 1, 2, ResultRule.ROUND, NullRule.ANY_ARGUMENT, Want.REAL, Want.INTEGER);
        for (String name : List.of("ceil", "ceiling", "floor", "trunc")) {
            scalar(name, 1, 1, ResultRule.WHOLE, NullRule.NUMBERS, Want.REAL);
        }
        for (String name :
                List.of("asinh", "atan", "cos", "cosh", "degrees", "exp", "radians", "sin", "sinh", "tan", "tanh")) {
            scalar(name, 1, 1, ResultRule.REAL, NullRule.NUMBERS, Want.REAL);
        }
        for (String name : List.of("acos", "acosh", "asin", "atanh", "ln", "log10", "log2", "sqrt")) {
            scalar(name, 1, 1, ResultRule.REAL, NullRule.ALWAYS, Want.REAL);
        }
        scalar("log", 1, 2, ResultRule.REAL, NullRule.ALWAYS, Want.REAL);
        scalar("atan2", 2, 2, ResultRule.REAL, NullRule.NUMBERS, Want.REAL);
        scalar("mod", 2, 2, ResultRule.REAL, NullRule.REMAINDER, Want.REAL);
        scalar("pow", 2, 2, ResultRule.REAL, NullRule.POWER, Want.REAL);
        scalar("power", 2, 2, ResultRule.REAL, NullRule.POWER, Want.REAL);
        scalar("pi", 0, 0, ResultRule.REAL, NullRule.NEVER);
    }

    private static void times() {
        scalar("date", 0, ANY_NUMBER, ResultRule.TEXT, NullRule.TIME, Want.TEXT);
        scalar("time", 0, ANY_NUMBER, ResultRule.TEXT, NullRule.TIME, Want.TEXT);
        scalar("datetime", 0, ANY_NUMBER, ResultRule.TEXT, NullRule.TIME, Want.TEXT);
        scalar("julianday", 0, ANY_NUMBER, ResultRule.REAL, NullRule.TIME, Want.TEXT);
        scalar("unixepoch", 0, ANY_NUMBER, ResultRule.SECONDS, NullRule.TIME, Want.TEXT);
        scalar("strftime", 0, ANY_NUMBER, ResultRule.TEXT, NullRule.TIME_FORMAT, Want.TEXT);
        scalar("timediff", 2, 2, ResultRule.TEXT, NullRule.ALWAYS, Want.TEXT);
    }

    private static void json() {
        for (String prefix : List.of("json", "jsonb")) {
            ResultRule form = prefix.equals("json") ? ResultRule.TEXT : ResultRule.BLOB;
            scalar(prefix, 1, 1, form, NullRule.ANY_ARGUMENT, Want.TEXT);
            scalar(prefix + "_array", 0, ANY_NUMBER, form, NullRule.NEVER, Want.ANY);
            scalar(prefix + "_object", 0, ANY_NUMBER, form, NullRule.NEVER, Want.ANY);
            scalar(prefix + "_patch", 2, 2, form, NullRule.ANY_ARGUMENT, Want.TEXT);
            scalar(prefix + "_remove", 0, ANY_NUMBER, form, NullRule.JSON_REMOVE, Want.TEXT);
            for (String edit : List.of("_insert", "_replace", "_set", "_array_insert")) {
                scalar(prefix + edit, 0, ANY_NUMBER, form, NullRule.JSON_EDIT, Want.TEXT, Want.TEXT, Want.ANY);
            }
            aggregate(prefix + "_group_array", 1, 1, form, NullRule.NEVER, Want.ANY);
            aggregate(prefix + "_group_object", 2, 2, form, NullRule.NEVER, Want.TEXT, Want.ANY);
        }
        scalar("json_extract", 0, ANY_NUMBER, ResultRule.JSON_VALUE, NullRule.ALWAYS, Want.TEXT);
        scalar("jsonb_extract", 0, ANY_NUMBER, ResultRule.DYNAMIC, NullRule.ALWAYS, Want.TEXT);
        scalar("json_array_length", 1, 2, ResultRule.INTEGER, NullRule.JSON_PATH, Want.TEXT);
        scalar("json_type", 1, 2, ResultRule.TEXT, NullRule.JSON_PATH, Want.TEXT);
        scalar("json_valid", 1, 2, ResultRule.INTEGER, NullRule.ANY_ARGUMENT, Want.TEXT, Want.INTEGER);
        scalar("json_error_position", 1, 1, ResultRule.INTEGER, NullRule.ANY_ARGUMENT, Want.TEXT);
        scalar("json_pretty", 1, 2, ResultRule.TEXT, NullRule.FIRST_ARGUMENT, Want.TEXT);
        scalar("json_quote", 1, 1, ResultRule.TEXT, NullRule.NEVER, Want.ANY);
    }

    private static void aggregates() {
        aggregate("avg", 1, 1, ResultRule.REAL, NullRule.NO_ROWS, Want.REAL);
        aggregate("count", 0, 1, ResultRule.INTEGER, NullRule.NEVER, Want.ANY);
        aggregate("group_concat", 1, 2, ResultRule.TEXT, NullRule.NO_ROWS, Want.TEXT);
        aggregate("string_agg", 2, 2, ResultRule.TEXT, NullRule.NO_ROWS, Want.TEXT);
        aggregate("max", 1, 1, ResultRule.FIRST, NullRule.NO_ROWS, Want.SAME);
        aggregate("min", 1, 1, ResultRule.FIRST, NullRule.NO_ROWS, Want.SAME);
        aggregate("sum", 1, 1, ResultRule.SUM, NullRule.NO_ROWS, Want.REAL);
        aggregate("total", 1, 1, ResultRule.REAL, NullRule.NEVER, Want.REAL);
        aggregate("median", 1, 1, ResultRule.REAL, NullRule.NO_ROWS, Want.REAL);
        aggregate("percentile", 2, 2, ResultRule.REAL, NullRule.NO_ROWS, Want.REAL);
        aggregate("percentile_cont", 2, 2, ResultRule.REAL, NullRule.NO_ROWS, Want.REAL);
        aggregate("percentile_disc", 2, 2, ResultRule.REAL, NullRule.NO_ROWS, Want.REAL);
    }

    private static void windows() {
        for (String name : List.of("row_number", "rank", "dense_rank")) {
            window(name, 0, 0, ResultRule.INTEGER, NullRule.NEVER);
        }
        window("percent_rank", 0, 0, ResultRule.REAL, NullRule.NEVER);
        window("cume_dist", 0, 0, ResultRule.REAL, NullRule.NEVER);
        window("ntile", 1, 1, ResultRule.INTEGER, NullRule.NEVER, Want.INTEGER);
        window("lag", 1, 3, ResultRule.FIRST_OR_DEFAULT, NullRule.OTHER_ROW, Want.SAME, Want.INTEGER, Want.SAME);
        window("lead", 1, 3, ResultRule.FIRST_OR_DEFAULT, NullRule.OTHER_ROW, Want.SAME, Want.INTEGER, Want.SAME);
        window("first_value", 1, 1, ResultRule.FIRST, NullRule.FRAME, Want.SAME);
        window("last_value", 1, 1, ResultRule.FIRST, NullRule.FRAME, Want.SAME);
        window("nth_value", 2, 2, ResultRule.FIRST, NullRule.NTH, Want.SAME, Want.INTEGER);
    }

    private static void search() {
        scalar("bm25", 1, ANY_NUMBER, ResultRule.REAL, NullRule.ALWAYS, Want.ANY, Want.REAL);
        scalar("highlight", 4, 4, ResultRule.TEXT, NullRule.ALWAYS, Want.ANY, Want.INTEGER, Want.TEXT);
        scalar("snippet", 6, 6, ResultRule.TEXT, NullRule.ALWAYS, Want.ANY, Want.INTEGER, Want.TEXT);
    }

    private static void extensions() {
        scalar("now", 0, 0, ResultRule.DATETIME, NullRule.NEVER);
        scalar("gen_random_uuid", 0, 0, ResultRule.UUID, NullRule.NEVER);
    }

    private static void scalar(String name, int min, int max, ResultRule result, NullRule nulls, Want... wants) {
        add(new FunctionSignature(name, Kind.SCALAR, min, max, List.of(wants), result, nulls));
    }

    private static void aggregate(String name, int min, int max, ResultRule result, NullRule nulls, Want... wants) {
        add(new FunctionSignature(name, Kind.AGGREGATE, min, max, List.of(wants), result, nulls));
    }

    private static void window(String name, int min, int max, ResultRule result, NullRule nulls, Want... wants) {
        add(new FunctionSignature(name, Kind.WINDOW, min, max, List.of(wants), result, nulls));
    }

    private static void add(FunctionSignature row) {
        ROWS.computeIfAbsent(row.name(), name -> new ArrayList<>()).add(row);
    }
}

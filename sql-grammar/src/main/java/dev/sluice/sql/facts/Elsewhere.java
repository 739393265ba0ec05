package dev.sluice.sql.facts;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What functions and words of other databases are called in SQLite. */
final class Elsewhere {
    private static final Map<String, String> FUNCTIONS = Map.ofEntries(
            Map.entry("len", "length(..)"),
            Map.entry("char_length", "length(..)"),
            Map.entry("nvl", "ifnull(.., ..)"),
            Map.entry("left", "substr(.., 1, n)"),
            Map.entry("right", "substr(.., -n)"),
            Map.entry("ucase", "upper(..)"),
            Map.entry("lcase", "lower(..)"),
            Map.entry("charindex", "instr(.., ..)"),
            Map.entry("position", "instr(.., ..)"),
            Map.entry("strpos", "instr(.., ..)"),
            Map.entry("to_char", "strftime('%Y-%m', ..), or printf(..)"),
            Map.entry("to_date", "date(..)"),
            Map.entry("date_trunc", "date(.., 'start of month')"),
            Map.entry("date_format", "strftime('%Y-%m', ..)"),
            Map.entry("date_add", "date(.., '+1 day')"),
            Map.entry("dateadd", "date(.., '+1 day')"),
            Map.entry("datediff", "julianday(..) - julianday(..)"),
            Map.entry("year", "CAST(strftime('%Y', ..) AS INTEGER)"),
            Map.entry("month", "CAST(strftime('%m', ..) AS INTEGER)"),
            Map.entry("day", "CAST(strftime('%d', ..) AS INTEGER)"),
            Map.entry("getdate", "CURRENT_TIMESTAMP"),
            Map.entry("sysdate", "CURRENT_TIMESTAMP"),
            Map.entry("curdate", "CURRENT_DATE"),
            Map.entry("rand", "random()"),
            Map.entry("newid", "gen_random_uuid()"),
            Map.entry("uuid", "gen_random_uuid()"),
            Map.entry("array_agg", "json_group_array(..)"),
            Map.entry("json_agg", "json_group_array(..)"),
            Map.entry("listagg", "group_concat(.., ',')"),
            Map.entry("greatest", "max(.., ..)"),
            Map.entry("least", "min(.., ..)"),
            Map.entry("truncate", "trunc(..)"),
            Map.entry("top", "LIMIT n behind the statement"),
            Map.entry("date_sub", "date(.., '-1 day')"),
            Map.entry("adddate", "date(.., '+1 day')"),
            Map.entry("subdate", "date(.., '-1 day')"),
            Map.entry("hour", "CAST(strftime('%H', ..) AS INTEGER)"),
            Map.entry("minute", "CAST(strftime('%M', ..) AS INTEGER)"),
            Map.entry("second", "CAST(strftime('%S', ..) AS INTEGER)"),
            Map.entry("last_day", "date(.., 'start of month', '+1 month', '-1 day')"),
            Map.entry("from_unixtime", "datetime(.., 'unixepoch')"),
            Map.entry("unix_timestamp", "unixepoch(..)"),
            Map.entry("to_timestamp", "datetime(.., 'unixepoch')"),
            Map.entry("to_number", "CAST(.. AS REAL)"),
            Map.entry("convert", "CAST(.. AS type)"),
            Map.entry("chr", "char(..)"),
            Map.entry("ascii", "unicode(..)"),
            Map.entry("ord", "unicode(..)"),
            Map.entry("mid", "substr(.., from, n)"),
            Map.entry("locate", "instr(.., ..)"),
            Map.entry("lpad", "printf('%10s', ..)"),
            Map.entry("rpad", "printf('%-10s', ..)"),
            Map.entry("nvl2", "iif(.. IS NOT NULL, .., ..)"),
            Map.entry("decode", "CASE .. WHEN .. THEN .. END"),
            Map.entry("bool_or", "max(..)"),
            Map.entry("bool_and", "min(..)"),
            Map.entry("stddev", "sqrt(avg(x * x) - avg(x) * avg(x))"),
            Map.entry("scope_identity", "RETURNING id behind the INSERT"),
            Map.entry("lastval", "RETURNING id behind the INSERT"),
            Map.entry("nextval", "INTEGER PRIMARY KEY, which counts by itself"),
            Map.entry("any", "IN :list, or IN (SELECT ..)"),
            Map.entry("some", "IN :list, or IN (SELECT ..)"),
            Map.entry("date_part", "CAST(strftime('%Y', ..) AS INTEGER)"),
            Map.entry("age", "julianday(..) - julianday(..)"),
            Map.entry("sysdatetime", "CURRENT_TIMESTAMP"),
            Map.entry("regexp_like", "LIKE or GLOB"),
            Map.entry("regexp_replace", "replace(.., .., ..)"),
            Map.entry("int", "CAST(.. AS INTEGER)"),
            Map.entry("json_build_object", "json_object('name', ..)"),
            Map.entry("jsonb_build_object", "json_object('name', ..)"),
            Map.entry("row_to_json", "json_object('name', ..)"),
            Map.entry("json_build_array", "json_array(..)"),
            Map.entry("jsonb_build_array", "json_array(..)"),
            Map.entry("jsonb_agg", "json_group_array(..)"),
            Map.entry("json_object_agg", "json_group_object(.., ..)"),
            Map.entry("json_value", ".. ->> '$.name'"),
            Map.entry("json_query", ".. -> '$.name'"),
            Map.entry("uuid_generate_v4", "gen_random_uuid()"));

    private Elsewhere() {}

    /** Returns how a function of another database is written here. */
    static Optional<String> function(String name) {
        return Optional.ofNullable(FUNCTIONS.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns what to do instead of calling a function that SQLite has and Sluice leaves out. */
    static Optional<String> neverHere(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "load_extension" ->
                Optional.of(
                        "no statement loads native code; declare a function of yours: DECLARE FUNCTION name(..) ..");
            case "match" -> Optional.of("an fts5 table is searched by an operator: docs MATCH 'word'");
            default -> Optional.empty();
        };
    }

    /** Returns what a name that is no table may have been meant as. */
    static Optional<String> table(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "DUAL" -> Optional.of("leave FROM out");
            case "ONLY" -> Optional.of("leave it out");
            default -> Optional.empty();
        };
    }

    /** Returns how a table-valued function of another database is written here. */
    static Optional<String> tableFunction(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "generate_series" ->
                Optional.of("write WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10)");
            case "unnest" -> Optional.of("write IN :list, or json_each(:json)");
            default -> Optional.empty();
        };
    }

    /** Returns what a name that is no column may have been meant as. */
    static Optional<String> word(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (!name.isEmpty() && "\u2018\u2019\u201c\u201d\u00b4".indexOf(name.charAt(0)) >= 0) {
            return Optional.of("write plain quotes: 'text'");
        }
        return switch (upper) {
            case "INTERVAL" -> Optional.of("write datetime(.., '-1 day')");
            case "NUL", "NIL", "NONE" -> Optional.of("did you mean NULL?");
            case "SYSDATE" -> Optional.of("write CURRENT_TIMESTAMP");
            case "SYSTIMESTAMP", "LOCALTIMESTAMP" -> Optional.of("write CURRENT_TIMESTAMP");
            case "LOCALTIME" -> Optional.of("write CURRENT_TIME");
            case "ROWNUM" -> Optional.of("write LIMIT behind the statement");
            default -> Optional.empty();
        };
    }
}

package dev.sluice.sql.facts;

import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.types.Affinity;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.Collation.Sequence;
import dev.sluice.sql.types.Collation.Strength;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table-valued functions of SQLite and their columns ("JSON Functions And Operators", Table-valued functions; "PRAGMA
 * Statements", PRAGMA functions), and the table in which it keeps the schema.
 */
final class TableFunctions {
    /** A column, which on the left side of a comparison counts before one that says NOCASE. */
    private static final Collation OF_COLUMN = new Collation(Sequence.BINARY, Strength.COLUMN);

    private static final Map<String, List<Column>> ROWS = new LinkedHashMap<>();

    /** Hidden columns of pragmas that look at one thing of one schema. */
    private static final String ARGUMENTS = "arg schema";

    /** Pragmas that give one integer, in a column of the pragma's own name. */
    private static final List<String> INTEGERS = List.of(
            "analysis_limit",
            "application_id",
            "automatic_index",
            "cell_size_check",
            "checkpoint_fullfsync",
            "count_changes",
            "data_version",
            "defer_foreign_keys",
            "empty_result_callbacks",
            "foreign_keys",
            "freelist_count",
            "full_column_names",
            "fullfsync",
            "hard_heap_limit",
            "ignore_check_constraints",
            "legacy_alter_table",
            "query_only",
            "read_uncommitted",
            "recursive_triggers",
            "reverse_unordered_selects",
            "schema_version",
            "secure_delete",
            "short_column_names",
            "soft_heap_limit",
            "temp_store",
            "threads",
            "trusted_schema",
            "user_version",
            "writable_schema");

    /** The same, with the schema that is asked about as hidden column. */
    private static final List<String> INTEGERS_OF_SCHEMA = List.of(
            "auto_vacuum",
            "cache_size",
            "cache_spill",
            "journal_size_limit",
            "max_page_count",
            "page_count",
            "page_size",
            "synchronous");

    static {
        List<Column> json = jsonColumns();
        for (String name : List.of("json_each", "json_tree", "jsonb_each", "jsonb_tree")) {
            ROWS.put(name, json);
        }
        pragmas();
        List<Column> schema = declared("type TEXT", "name TEXT", "tbl_name TEXT", "rootpage INTEGER", "sql TEXT?");
        for (String name : List.of("sqlite_schema", "sqlite_master", "sqlite_temp_schema", "sqlite_temp_master")) {
            ROWS.put(name, schema);
        }
        List<Column> pages = new ArrayList<>(declared(
                "name TEXT",
                "path TEXT?",
                "pageno INTEGER?",
                "pagetype TEXT?",
                "ncell INTEGER",
                "payload INTEGER",
                "unused INTEGER",
                "mx_payload INTEGER",
                "pgoffset INTEGER?",
                "pgsize INTEGER"));
        pages.add(hidden("schema"));
        pages.add(hidden("aggregate"));
        ROWS.put("dbstat", List.copyOf(pages));
    }

    private TableFunctions() {}

    /** Returns the columns of a function, hidden ones included, or null when there is no such function. */
    static @Nullable List<Column> columns(String name) {
        return ROWS.get(name.toLowerCase(Locale.ROOT));
    }

    /** Tells whether a function takes the values of a JSON array or object apart. */
    static boolean isJsonEach(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("json_each") || lower.equals("jsonb_each");
    }

    /** Returns how many arguments a function takes at most: each stands for a hidden column. */
    static int arguments(List<Column> columns) {
        return (int) columns.stream().filter(Column::hidden).count();
    }

    static List<String> names() {
        return List.copyOf(ROWS.keySet());
    }

    private static List<Column> jsonColumns() {
        List<Column> found = new ArrayList<>(declared(
                "key DYNAMIC?",
                "value DYNAMIC?",
                "type TEXT",
                "atom DYNAMIC?",
                "id INTEGER",
                "parent INTEGER?",
                "fullkey TEXT",
                "path TEXT"));
        found.add(hidden("json"));
        found.add(hidden("root"));
        return List.copyOf(found);
    }

    private static void pragmas() {
        INTEGERS.forEach(name -> pragma(name, "", name + " INTEGER"));
        INTEGERS_OF_SCHEMA.forEach(name -> pragma(name, "schema", name + " INTEGER"));
        pragma("default_cache_size", "schema", "cache_size INTEGER");
        pragma("busy_timeout", "", "timeout INTEGER");
        pragma("collation_list", "", "seq INTEGER", "name TEXT");
        pragma("compile_options", "", "compile_options TEXT");
        pragma("database_list", "", "seq INTEGER", "name TEXT", "file TEXT?");
        pragma("encoding", "", "encoding TEXT");
        pragma("foreign_key_check", ARGUMENTS, "table TEXT", "rowid INTEGER?", "parent TEXT", "fkid INTEGER");
        pragma(
                "foreign_key_list",
                ARGUMENTS,
                "id INTEGER",
                "seq INTEGER",
                "table TEXT",
                "from TEXT",
                "to TEXT?",
                "on_update TEXT",
                "on_delete TEXT",
                "match TEXT");
        pragma(
                "function_list",
                "",
                "name TEXT",
                "builtin INTEGER",
                "type TEXT",
                "enc TEXT",
                "narg INTEGER",
                "flags INTEGER");
        pragma("index_info", ARGUMENTS, "seqno INTEGER", "cid INTEGER", "name TEXT?");
        pragma("index_list", ARGUMENTS, "seq INTEGER", "name TEXT", "unique INTEGER", "origin TEXT", "partial INTEGER");
        pragma(
                "index_xinfo",
                ARGUMENTS,
                "seqno INTEGER",
                "cid INTEGER",
                "name TEXT?",
                "desc INTEGER",
                "coll TEXT",
                "key INTEGER");
        pragma("integrity_check", ARGUMENTS, "integrity_check TEXT");
        pragma("journal_mode", "schema", "journal_mode TEXT");
        pragma("locking_mode", "schema", "locking_mode TEXT");
        pragma("module_list", "", "name TEXT");
        pragma("optimize", "arg", "optimize TEXT");
        pragma("pragma_list", "", "name TEXT");
        pragma("quick_check", ARGUMENTS, "quick_check TEXT");
        pragma(
                "table_list",
                "arg",
                "schema TEXT",
                "name TEXT",
                "type TEXT",
                "ncol INTEGER",
                "wr INTEGER",
                "strict INTEGER");
        String[] info = {
            "cid INTEGER",
            "name TEXT",
            "type TEXT",
            "notnull INTEGER",
            "dflt_value TEXT?",
            "pk INTEGER",
            "hidden INTEGER"
        };
        pragma("table_info", ARGUMENTS, Arrays.copyOf(info, info.length - 1));
        pragma("table_xinfo", ARGUMENTS, info);
    }

    private static void pragma(String name, String hidden, String... columns) {
        List<Column> all = new ArrayList<>(declared(columns));
        for (String column : hidden.isEmpty() ? new String[0] : hidden.split(" ")) {
            all.add(hidden(column));
        }
        ROWS.put("pragma_" + name, List.copyOf(all));
    }

    /** Reads columns from "name TYPE", with a question mark where NULL may stand. */
    static List<Column> declared(String... specifications) {
        List<Column> found = new ArrayList<>();
        for (String specification : specifications) {
            int space = specification.indexOf(' ');
            String type = specification.substring(space + 1);
            boolean nullable = type.endsWith("?");
            SqlType sql = type(nullable ? type.substring(0, type.length() - 1) : type);
            Affinity affinity = sql.is(SqlType.Kind.DYNAMIC) ? Affinity.BLOB : Affinity.NONE;
            found.add(Column.of(
                    specification.substring(0, space), new ValueType(sql, nullable, affinity, OF_COLUMN, null)));
        }
        return List.copyOf(found);
    }

    private static SqlType type(String name) {
        switch (name) {
            case "INTEGER":
                return SqlType.INTEGER;
            case "TEXT":
                return SqlType.TEXT;
            case "DYNAMIC":
                return SqlType.DYNAMIC;
            default:
                throw new AssertionError(name);
        }
    }

    private static Column hidden(String name) {
        return new Column(name, ValueType.of(SqlType.TEXT, true), null, null, false, true, null, null, null, null);
    }
}

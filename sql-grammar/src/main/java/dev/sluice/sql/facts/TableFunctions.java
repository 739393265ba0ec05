package dev.sluice.sql.facts;

import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
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
    private static final Map<String, List<Column>> ROWS = new LinkedHashMap<>();

    static {
        List<Column> json = jsonColumns();
        for (String name : List.of("json_each", "json_tree", "jsonb_each", "jsonb_tree")) {
            ROWS.put(name, json);
        }
        pragmas();
        List<Column> schema = columns("type TEXT", "name TEXT", "tbl_name TEXT", "rootpage INTEGER", "sql TEXT?");
        ROWS.put("sqlite_schema", schema);
        ROWS.put("sqlite_master", schema);
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

    static List<String> names() {
        return List.copyOf(ROWS.keySet());
    }

    private static List<Column> jsonColumns() {
        List<Column> found = new ArrayList<>(columns(
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
        ROWS.put(
                "pragma_table_info",
                columns("cid INTEGER", "name TEXT", "type TEXT", "notnull INTEGER", "dflt_value TEXT?", "pk INTEGER"));
        ROWS.put(
                "pragma_table_xinfo",
                columns(
                        "cid INTEGER",
                        "name TEXT",
                        "type TEXT",
                        "notnull INTEGER",
                        "dflt_value TEXT?",
                        "pk INTEGER",
                        "hidden INTEGER"));
        ROWS.put(
                "pragma_table_list",
                columns("schema TEXT", "name TEXT", "type TEXT", "ncol INTEGER", "wr INTEGER", "strict INTEGER"));
        ROWS.put(
                "pragma_index_list",
                columns("seq INTEGER", "name TEXT", "unique INTEGER", "origin TEXT", "partial INTEGER"));
        ROWS.put("pragma_index_info", columns("seqno INTEGER", "cid INTEGER", "name TEXT?"));
        ROWS.put(
                "pragma_index_xinfo",
                columns("seqno INTEGER", "cid INTEGER", "name TEXT?", "desc INTEGER", "coll TEXT", "key INTEGER"));
        ROWS.put(
                "pragma_foreign_key_list",
                columns(
                        "id INTEGER",
                        "seq INTEGER",
                        "table TEXT",
                        "from TEXT",
                        "to TEXT?",
                        "on_update TEXT",
                        "on_delete TEXT",
                        "match TEXT"));
        ROWS.put("pragma_database_list", columns("seq INTEGER", "name TEXT", "file TEXT?"));
        ROWS.put("pragma_collation_list", columns("seq INTEGER", "name TEXT"));
        ROWS.put("pragma_compile_options", columns("compile_options TEXT"));
        ROWS.put(
                "pragma_function_list",
                columns("name TEXT", "builtin INTEGER", "type TEXT", "enc TEXT", "narg INTEGER", "flags INTEGER"));
        ROWS.put("pragma_user_version", columns("user_version INTEGER"));
        ROWS.put("pragma_application_id", columns("application_id INTEGER"));
        ROWS.put("pragma_schema_version", columns("schema_version INTEGER"));
        ROWS.put("pragma_foreign_keys", columns("foreign_keys INTEGER"));
        ROWS.put("pragma_encoding", columns("encoding TEXT"));
        ROWS.put("pragma_page_count", columns("page_count INTEGER"));
        ROWS.put("pragma_page_size", columns("page_size INTEGER"));
    }

    /** Reads columns from "name TYPE", with a question mark where NULL may stand. */
    private static List<Column> columns(String... specifications) {
        List<Column> found = new ArrayList<>();
        for (String specification : specifications) {
            int space = specification.indexOf(' ');
            String type = specification.substring(space + 1);
            boolean nullable = type.endsWith("?");
            found.add(Column.of(
                    specification.substring(0, space),
                    ValueType.of(type(nullable ? type.substring(0, type.length() - 1) : type), nullable)));
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

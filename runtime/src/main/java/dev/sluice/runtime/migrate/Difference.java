package dev.sluice.runtime.migrate;

import java.util.List;
import java.util.Locale;

/**
 * Something of a database that is not as expected.
 *
 * @param object its kind and name ({@code table orders})
 * @param part the part of it, as the engine writes it; empty where the object as a whole is missing, unless its one part says more
 * @param description a line for a reader
 */
public record Difference(String object, String part, String description) {
    private static final String ROW = "row (";
    private static final List<String> CONSTRAINTS =
            List.of("PRIMARY KEY", "UNIQUE", "CHECK", "FOREIGN KEY", "CONSTRAINT", "EXCLUDE");

    /** What is different. */
    public enum Kind {
        /** A table as a whole. */
        TABLE,
        /** A column. */
        COLUMN,
        /** A key, check or foreign key. */
        CONSTRAINT,
        /** An index that keeps no row out. */
        INDEX,
        /** A view. */
        VIEW,
        /** A trigger. */
        TRIGGER,
        /** One of the runtime's functions. */
        FUNCTION
    }

    /**
     * Returns a row that holds what its columns cannot.
     *
     * @param table name of its table
     * @param columns names of the columns, one or more
     * @param description a line for a reader
     */
    public static Difference ofRow(String table, List<String> columns, String description) {
        return new Difference("table " + table, ROW + String.join(", ", columns) + ")", description);
    }

    /** Returns what is different. */
    public Kind kind() {
        if (part.startsWith(ROW)) {
            return Kind.CONSTRAINT;
        } else if (!object.startsWith("table ") && !object.startsWith("index ")) {
            return Kind.valueOf(object.substring(0, object.indexOf(' ')).toUpperCase(Locale.ROOT));
        } else if (part.startsWith("index ") || object.startsWith("index ")) {
            return part.contains("CREATE UNIQUE INDEX") ? Kind.CONSTRAINT : Kind.INDEX;
        } else if (part.isEmpty()
                || part.equals("table")
                || part.startsWith("options ")
                || part.startsWith("CREATE TABLE")) {
            return Kind.TABLE;
        }
        return CONSTRAINTS.stream().anyMatch(part::startsWith) ? Kind.CONSTRAINT : Kind.COLUMN;
    }

    /** Returns the name of the object; of a function without its schema and arguments. */
    public String name() {
        String name = object.substring(object.indexOf(' ') + 1);
        return object.startsWith("function ")
                ? name.substring(name.indexOf('.') + 1, name.indexOf('(')).replace("\"", "")
                : name;
    }

    /** Returns the name of the table that it belongs to; SQLite's indexes are objects of their own. */
    public String table() {
        int on = part.indexOf(" ON ");
        int columns = part.indexOf('(', on);
        return object.startsWith("index ") && on >= 0 && columns > on ? part.substring(on + 4, columns) : name();
    }

    /**
     * Tells whether the part names a column: as the one that it declares, or in a key, check or index.
     *
     * @param column name of a column of the table
     */
    public boolean mentions(String column) {
        if (kind() == Kind.COLUMN) {
            return begins(part, "column " + column) || begins(part, column);
        }
        int from = part.indexOf('(');
        while (from >= 0) {
            from = indexOf(column, from + 1);
            if (from >= 0 && isEdge(from - 1) && isEdge(from + column.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String part, String name) {
        return part.equalsIgnoreCase(name) || part.regionMatches(true, 0, name + " ", 0, name.length() + 1);
    }

    private int indexOf(String column, int from) {
        for (int i = from; i + column.length() <= part.length(); i++) {
            if (part.regionMatches(true, i, column, 0, column.length())) {
                return i;
            }
        }
        return -1;
    }

    private boolean isEdge(int at) {
        return at >= part.length() || !(Character.isLetterOrDigit(part.charAt(at)) || part.charAt(at) == '_');
    }
}

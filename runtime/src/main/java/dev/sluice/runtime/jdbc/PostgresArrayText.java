package dev.sluice.runtime.jdbc;

/** The text of a one-dimensional array as PostgreSQL writes it, {@code {1,NULL,"a b"}}, as the JSON text of the same list. */
final class PostgresArrayText {
    private PostgresArrayText() {}

    /**
     * Converts a text.
     *
     * @param text what the server sent
     * @param type the server's name of the array's type, for example {@code _int8}
     */
    static String json(String text, String type) {
        StringBuilder out = new StringBuilder(text.length() + 8).append('[');
        int at = 1;
        while (at < text.length() && text.charAt(at) != '}') {
            if (text.charAt(at) == ',') {
                out.append(',');
                at++;
            } else if (text.charAt(at) == '"') {
                at = quoted(text, at, type, out);
            } else {
                int end = at;
                while (text.charAt(end) != ',' && text.charAt(end) != '}') {
                    end++;
                }
                plain(text.substring(at, end), type, out);
                at = end;
            }
        }
        return out.append(']').toString();
    }

    /** The driver quotes numbers too where the server sent them in binary form. */
    private static int quoted(String text, int start, String type, StringBuilder out) {
        StringBuilder item = new StringBuilder();
        int at = start + 1;
        while (text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                at++;
            }
            item.append(text.charAt(at++));
        }
        if (isNumber(type)) {
            plain(item.toString(), type, out);
        } else {
            SqliteBinder.appendString(out, item.toString());
        }
        return at + 1;
    }

    private static void plain(String item, String type, StringBuilder out) {
        if (item.equals("NULL")) {
            out.append("null");
        } else if (type.equals("_bool")) {
            out.append(item.equals("t") ? "true" : "false");
        } else if (isNumber(type) && Character.isDigit(item.charAt(item.length() - 1))) {
            out.append(item);
        } else {
            SqliteBinder.appendString(out, item);
        }
    }

    private static boolean isNumber(String type) {
        return switch (type) {
            case "_int8", "_int4", "_numeric", "_float8" -> true;
            default -> false;
        };
    }
}

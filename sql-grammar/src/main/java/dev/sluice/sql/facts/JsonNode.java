package dev.sluice.sql.facts;

import dev.sluice.sql.types.CanonicalJson;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A JSON text of a statement taken apart: what SQLite makes of each value ("JSON Functions And Operators", Interface Overview). */
sealed interface JsonNode {
    /**
     * A value that is neither array nor object.
     *
     * @param type of the value in SQL: INTEGER for true and false; UNKNOWN for a number that no engine holds
     */
    record Plain(SqlType type) implements JsonNode {}

    /** An array. */
    record Items(List<JsonNode> items) implements JsonNode {}

    /** An object; its keys may repeat, and the first one counts. */
    record Members(List<Member> members) implements JsonNode {}

    /** A member of an object. */
    record Member(String key, JsonNode value) {}

    /** Reads a text; null for one that is not RFC 8259, as SQLite also takes JSON5. */
    static @Nullable JsonNode of(String text) {
        try {
            CanonicalJson.check(text);
        } catch (CanonicalJson.MalformedException notStrict) {
            return null;
        }
        return new Reader(text).value();
    }

    /** Returns the type of the value in SQL; an array or object is a text there. */
    default SqlType type() {
        return this instanceof Plain plain ? plain.type() : SqlType.TEXT;
    }

    /** Returns the member of a key; null without one. */
    default @Nullable JsonNode member(String key) {
        return this instanceof Members object
                ? object.members().stream()
                        .filter(member -> member.key().equals(key))
                        .map(Member::value)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Returns the item at an index, from the end where it is negative; null without one. */
    default @Nullable JsonNode item(long index) {
        if (!(this instanceof Items array)) {
            return null;
        }
        long at = index < 0 ? array.items().size() + index : index;
        return at >= 0 && at < array.items().size() ? array.items().get((int) at) : null;
    }

    /** Returns what an array or object holds itself. */
    default List<JsonNode> children() {
        if (this instanceof Items array) {
            return array.items();
        }
        return this instanceof Members object
                ? object.members().stream().map(Member::value).toList()
                : List.of();
    }

    /** Reads a text that is known to be well formed. */
    final class Reader {
        private final String text;
        private int at;

        private Reader(String text) {
            this.text = text;
        }

        private JsonNode value() {
            space();
            return switch (text.charAt(at)) {
                case '[' -> items();
                case '{' -> members();
                case '"' -> {
                    string();
                    yield new Plain(SqlType.TEXT);
                }
                default -> word();
            };
        }

        private void space() {
            while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        /** Steps over a character, and white space before and behind it, if it is the next one. */
        private boolean takes(char c) {
            space();
            boolean found = text.charAt(at) == c;
            at += found ? 1 : 0;
            space();
            return found;
        }

        private JsonNode items() {
            List<JsonNode> items = new ArrayList<>();
            takes('[');
            while (!takes(']')) {
                items.add(value());
                takes(',');
            }
            return new Items(List.copyOf(items));
        }

        private JsonNode members() {
            List<Member> members = new ArrayList<>();
            takes('{');
            while (!takes('}')) {
                String key = CanonicalJson.unquoted(string());
                takes(':');
                members.add(new Member(key, value()));
                takes(',');
            }
            return new Members(List.copyOf(members));
        }

        private String string() {
            int start = at++;
            while (text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            return text.substring(start, ++at);
        }

        private JsonNode word() {
            int start = at;
            while (at < text.length() && " \t\n\r,]}".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(start, at);
            return new Plain(
                    switch (word) {
                        case "null" -> SqlType.NULL;
                        case "true", "false" -> SqlType.INTEGER;
                        default -> number(word.toLowerCase(Locale.ROOT));
                    });
        }

        private static SqlType number(String word) {
            boolean whole = word.indexOf('.') < 0 && word.indexOf('e') < 0;
            try {
                if (whole) {
                    Long.parseLong(word);
                    return SqlType.INTEGER;
                }
            } catch (NumberFormatException beyondLong) {
                return real(word);
            }
            return real(word);
        }

        private static SqlType real(String word) {
            return Double.isFinite(Double.parseDouble(word)) ? SqlType.REAL : SqlType.UNKNOWN;
        }
    }
}

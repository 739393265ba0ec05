package dev.sluice.sql.parser;

import dev.sluice.sql.parser.internal.SluiceParser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** What people write out of habit: the syntax of other databases, and one thing where another one is meant. */
final class Habits {
    private static final String PARAMETER = "a parameter is written :name";

    /** By a word and the one before it, a blank between the two; a star stands for any word before it. */
    private static final Map<String, String> PAIRS = Map.ofEntries(
            Map.entry("* ILIKE", "write LIKE, which takes a and A as one"),
            Map.entry("* ~", "write LIKE, GLOB, or REGEXP with a function that is declared"),
            Map.entry("= >", "write >="),
            Map.entry("= <", "write <="),
            Map.entry("FETCH FIRST", "write LIMIT"),
            Map.entry("FETCH NEXT", "write LIMIT"),
            Map.entry("FOR UPDATE", "leave it out: a transaction that writes keeps the others waiting"),
            Map.entry("FOR SHARE", "leave it out: a transaction sees one state of the database"),
            Map.entry("ON DUPLICATE", "write ON CONFLICT (..) DO UPDATE SET .."),
            Map.entry("SELECT FROM", "name the columns, or write *"),
            Map.entry("UPDATE SET", "name the table before it: UPDATE table SET .."),
            Map.entry("INDEX ON", "name the index before it: CREATE INDEX name ON .."),
            Map.entry("DISTINCT ON", "write GROUP BY, or number the rows: row_number() OVER (PARTITION BY ..) = 1"),
            Map.entry("* ISNULL", "write ifnull(.., ..)"),
            Map.entry("* %", PARAMETER + ", or ?"));

    private Habits() {}

    /**
     * Returns what is meant where a token cannot stand, or null.
     *
     * @param item the tokens of the item
     * @param index where the token is among them
     */
    static @Nullable String help(List<Token> item, int index) {
        String first = word(item, 0);
        String before = word(item, index - 1);
        String word = word(item, index);
        if (first.equals("IMPORT") && index > 0) {
            return "write import com.acme.Status; or import 'classpath:com/acme/shared.sql';";
        }
        String pair = PAIRS.get(before + " " + word);
        String known = pair == null ? PAIRS.get("* " + word) : pair;
        boolean called = !word.equals("ISNULL") || word(item, index + 1).equals("(");
        if (known != null && called) {
            return known;
        }
        String statement = ofStatement(item, index, word, before);
        return statement == null ? ofPlace(item, index, word, before) : statement;
    }

    private static @Nullable String ofStatement(List<Token> item, int index, String word, String before) {
        int verb = verb(item, index);
        switch (word(item, verb)) {
            case "INSERT":
                return word.equals("SET") ? "write (column, ..) VALUES (value, ..)" : null;
            case "UPDATE":
                return word.equals("JOIN") ? "join behind SET: UPDATE t SET .. FROM u WHERE .." : null;
            case "DELETE":
                boolean using = word.equals("USING");
                return using
                        ? "write WHERE .. IN (SELECT .. FROM ..)"
                        : index == verb + 1 ? "write DELETE FROM table" : null;
            case "SELECT":
                boolean top = before.equals("TOP") && item.get(index).getType() == SluiceParser.NUMBER_INTEGER;
                return top ? "write LIMIT " + word + " behind the statement" : null;
            case "CREATE":
                return declaration(item, index, word, before);
            default:
                return null;
        }
    }

    private static @Nullable String declaration(List<Token> item, int index, String word, String before) {
        if (word.equals("FOREIGN") && !before.equals(",") && !before.equals("(")) {
            return "write REFERENCES table (column) behind a column, or FOREIGN KEY (column) behind all of them";
        }
        if (word.equals("(") && word(item, index - 2).equals("DEFAULT")) {
            return "an expression as a default stands in parentheses: DEFAULT ("
                    + item.get(index - 1).getText() + "(..))";
        }
        boolean texts = word.equals(",") && word(item, index - 3).equals("ENUM");
        return texts ? "ENUM names a Java enum; write TEXT CHECK (.. IN ('a', 'b')) for texts" : null;
    }

    private static @Nullable String ofPlace(List<Token> item, int index, String word, String before) {
        boolean query = word.equals("SELECT") || word.equals("VALUES") || word.equals("WITH");
        if (query && before.equals("(") && index > 1) {
            Token name = item.get(index - 2);
            if (name.getType() == SluiceParser.LIST) {
                return "LIST(SELECT ..) stands alone in the select list, as a component of the row";
            }
            if (word(item, index - 3).equals("WITH")) {
                return "write WITH " + name.getText() + " AS (SELECT ..)";
            }
            return name.getType() == SluiceParser.WORD
                    ? "a subquery has parentheses of its own: " + name.getText() + "((SELECT ..))"
                    : null;
        }
        if (word.equals(":") && word(item, index + 1).startsWith(":")) {
            return "write CAST(.. AS type)";
        }
        if (word.equals("{") && verb(item, index) > 0) {
            return PARAMETER;
        }
        if (word.equals("ON") && item.get(Math.min(index + 1, item.size() - 1)).getType() == Token.EOF) {
            return "a condition is missing behind it";
        }
        return word.equals("FROM") && word(item, index - 3).equals("EXTRACT")
                ? "write CAST(strftime('%Y', ..) AS INTEGER)"
                : null;
    }

    /** The place of the last word before a token that begins a statement. */
    private static int verb(List<Token> item, int index) {
        for (int i = index - 1; i >= 0; i--) {
            switch (word(item, i)) {
                case "SELECT", "INSERT", "UPDATE", "DELETE", "CREATE":
                    return i;
                default:
            }
        }
        return 0;
    }

    private static String word(List<Token> item, int index) {
        if (index < 0 || index >= item.size()) {
            return "";
        }
        return item.get(index).getText().toUpperCase(Locale.ROOT);
    }
}

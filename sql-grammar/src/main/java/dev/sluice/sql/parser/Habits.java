package dev.sluice.sql.parser;

import dev.sluice.sql.parser.internal.SluiceParser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** What people write out of habit: the syntax of other databases, and one thing where another one is meant. */
final class Habits {
    private static final String AS = "write AS before an alias here";
    private static final String PARAMETER = "a parameter is written :name";
    private static final String OPTIONAL = "an optional term begins with its operator: WHERE TRUE [[AND ..]]";
    private static final String COUNTS = "write INTEGER PRIMARY KEY, which counts by itself";

    /** By a word and the one before it, a blank between the two; a star stands for any word before it. */
    private static final Map<String, String> PAIRS = Map.ofEntries(
            Map.entry("* ILIKE", "write LIKE, which takes a and A as one"),
            Map.entry("* ~", "write LIKE, GLOB, or REGEXP with a function that is declared"),
            Map.entry("= >", "write >="),
            Map.entry("= <", "write <="),
            Map.entry("FETCH FIRST", "write LIMIT"),
            Map.entry("FETCH NEXT", "write LIMIT"),
            Map.entry(
                    "FOR UPDATE",
                    "leave it out: of two transactions that write the same rows one waits, or fails and is tried again"),
            Map.entry("FOR SHARE", "leave it out: a transaction sees one state of the database"),
            Map.entry("ON DUPLICATE", "write ON CONFLICT (..) DO UPDATE SET .."),
            Map.entry("SELECT FROM", "name the columns, or write *"),
            Map.entry("UPDATE SET", "name the table before it: UPDATE table SET .."),
            Map.entry("INDEX ON", "name the index before it: CREATE INDEX name ON .."),
            Map.entry("DISTINCT ON", "write GROUP BY, or number the rows: row_number() OVER (PARTITION BY ..) = 1"),
            Map.entry("* ISNULL", "write ifnull(.., ..)"),
            Map.entry("* %", PARAMETER + ", or ?"),
            Map.entry("LIKE %", "write '%' || :name || '%'"),
            Map.entry("* RLIKE", "write LIKE or GLOB"),
            Map.entry("* SIMILAR", "write LIKE or GLOB"),
            Map.entry("& &", "write AND"),
            Map.entry("<= >", "write IS"),
            Map.entry("= =", "write = once"),
            Map.entry("INSERT IGNORE", "write INSERT OR IGNORE INTO"),
            Map.entry("MINUS SELECT", "write EXCEPT"),
            Map.entry("EXCEPT (", "name the columns that are wanted: nothing is taken out of *"),
            Map.entry("CREATE OR", "change the declaration where it stands; there is no OR REPLACE"),
            Map.entry("CREATE MATERIALIZED", "write CREATE VIEW, or a table that triggers keep"),
            Map.entry("CREATE SEQUENCE", "leave it out: an INTEGER PRIMARY KEY counts by itself"),
            Map.entry("CREATE TYPE", "write TEXT CHECK (.. IN (..)), or a Java enum: ENUM(com.acme.Status)"),
            Map.entry("CREATE SCHEMA", "leave it out: all tables lie in one schema"),
            Map.entry("CREATE DATABASE", "leave it out: the pom says which databases there are"),
            Map.entry("CREATE FUNCTION", "write it in Java; DECLARE FUNCTION names one that the server has"),
            Map.entry("CREATE PROCEDURE", "write it in Java"),
            Map.entry("EACH STATEMENT", "write FOR EACH ROW: there is no other trigger"),
            Map.entry("* EXECUTE", "write the statements of a trigger between BEGIN and END"),
            Map.entry(
                    "* MODIFY", "a column keeps its type: write ALTER COLUMN .. SET NOT NULL, or declare a new table"),
            Map.entry("* COMMENT", "write the comment above it: -- text"),
            Map.entry("ENGINE =", "leave it out: tables are of one kind"),
            Map.entry("* NOTNULL", "write NOT NULL"),
            Map.entry("IF EXISTS", "write IF NOT EXISTS"),
            Map.entry("* ELSEIF", "write WHEN"),
            Map.entry("* ELSIF", "write WHEN"),
            Map.entry("* SEPARATOR", "write a comma: group_concat(.., ',')"),
            Map.entry("* CONTAINS", "write instr(.., ..) > 0, or LIKE '%' || .. || '%'"),
            Map.entry("* STARTS", "write LIKE .. || '%'"),
            Map.entry("* AGAINST", "write docs MATCH .., of an fts5 table"),
            Map.entry("* PLACING", "write substr(..) || .. || substr(..)"),
            Map.entry("* OUTPUT", "write RETURNING behind the statement"),
            Map.entry("* OVERRIDING", "leave it out: a key that is given is taken"),
            Map.entry("* RETURN", "write RETURNING"),
            Map.entry("* APPLY", "write JOIN .. ON .., or a subquery in the select list"),
            Map.entry("UNION DISTINCT", "leave DISTINCT out: UNION alone takes equal rows once"),
            Map.entry("INTERSECT ALL", "leave ALL out: equal rows are taken once"),
            Map.entry("EXCEPT ALL", "leave ALL out: equal rows are taken once"),
            Map.entry("LIMIT ALL", "leave LIMIT out"),
            Map.entry("SELECT UNIQUE", "write SELECT DISTINCT"),
            Map.entry("UPDATE TABLE", "write UPDATE table SET .."),
            Map.entry("UPDATE FROM", "write UPDATE table SET .."),
            Map.entry("FROM SELECT", "a subquery stands in parentheses: FROM (SELECT ..)"),
            Map.entry("JOIN SELECT", "a subquery stands in parentheses: JOIN (SELECT ..) ON .."),
            Map.entry("EXISTS SELECT", "a subquery stands in parentheses: EXISTS (SELECT ..)"),
            Map.entry("IN SELECT", "a subquery stands in parentheses: IN (SELECT ..)"),
            Map.entry("OR UPDATE", "write INSERT INTO .. ON CONFLICT (..) DO UPDATE SET .."),
            Map.entry("CONFLICT ON", "name the columns of the key: ON CONFLICT (column) DO .."),
            Map.entry("CURRENT_TIMESTAMP (", "leave out the parentheses"),
            Map.entry("CURRENT_DATE (", "leave out the parentheses"),
            Map.entry("CURRENT_TIME (", "leave out the parentheses"),
            Map.entry("GENERATED BY", COUNTS),
            Map.entry("AS IDENTITY", COUNTS),
            Map.entry("CHARACTER SET", "leave it out: texts are UTF-8"),
            Map.entry("CONSTRAINT UNIQUE", "name the constraint, or leave out CONSTRAINT"),
            Map.entry("CONSTRAINT PRIMARY", "name the constraint, or leave out CONSTRAINT"),
            Map.entry("CONSTRAINT FOREIGN", "name the constraint, or leave out CONSTRAINT"),
            Map.entry("CONSTRAINT CHECK", "name the constraint, or leave out CONSTRAINT"),
            Map.entry("UNIQUE KEY", "write UNIQUE (column, ..)"),
            Map.entry("UNIQUE INDEX", "write UNIQUE (column, ..), or CREATE UNIQUE INDEX behind the table"),
            Map.entry("ADD INDEX", "write CREATE INDEX"),
            Map.entry("CREATE FULLTEXT", "write CREATE VIRTUAL TABLE .. USING fts5 (..)"),
            Map.entry("* CONCURRENTLY", "leave it out"),
            Map.entry("* INCLUDE", "leave it out: add the columns to those of the index"),
            Map.entry("PARTITION BY", "leave it out: a table is one"),
            Map.entry("WHERE [[", OPTIONAL),
            Map.entry("HAVING [[", OPTIONAL),
            Map.entry("ON [[", OPTIONAL),
            Map.entry("AND [[", "the operator belongs to the optional term: [[AND ..]]"),
            Map.entry("OR [[", "the operator belongs to the optional term: [[OR ..]]"));

    /** By the word that begins a statement of another database. */
    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("TRUNCATE", "write DELETE FROM table"),
            Map.entry("SHOW", "read sqlite_schema"),
            Map.entry("DESCRIBE", "read pragma_table_info('table')"),
            Map.entry("DESC", "read pragma_table_info('table')"),
            Map.entry("USE", "leave it out: the pom says which databases there are"),
            Map.entry("GRANT", "leave it out: the server keeps who may do what"),
            Map.entry("REVOKE", "leave it out: the server keeps who may do what"),
            Map.entry("SET", "leave it out: the runtime configures its connections"),
            Map.entry("MERGE", "write INSERT INTO .. ON CONFLICT (..) DO UPDATE SET .."),
            Map.entry("UPSERT", "write INSERT INTO .. ON CONFLICT (..) DO UPDATE SET .."),
            Map.entry("CALL", "call it from Java"),
            Map.entry("EXEC", "call it from Java"));

    /** What may follow the name of a query: then the name is none of a statement. */
    private static final Set<String> BODIES = Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "VALUES");

    /** The clauses of a query behind FROM, in their order. */
    private static final Set<String> CLAUSES = Set.of("WHERE", "GROUP", "HAVING", "ORDER", "LIMIT");

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
        if (first.equals("CREATE") && word.equals("END") && !before.equals(";")) {
            return "end the statement before it with a semicolon";
        }
        if (first.equals("IMPORT") && index > 0) {
            return "write import com.acme.Status; or import 'classpath:com/acme/shared.sql';";
        }
        String verb = index == 0 ? word : index == 1 ? before : "";
        boolean labelled = index == 1 && BODIES.contains(word) && !verb.equals("GRANT");
        if (VERBS.containsKey(verb) && !labelled) {
            return VERBS.get(verb);
        }
        String stop = missingEnd(item, index);
        if (stop != null) {
            return stop;
        }
        String pair = PAIRS.get(before + " " + word);
        String known = pair == null ? PAIRS.get("* " + word) : pair;
        boolean template = word.equals("<") && word(item, index + 2).equals(">");
        boolean called =
                !template && (!word.equals("ISNULL") || word(item, index + 1).equals("("));
        if (known != null && called) {
            return known;
        }
        String meant = MoreHabits.help(item, index, word, before);
        String place = meant == null ? ofPlace(item, index, word, before) : meant;
        return place == null ? ofStatement(item, index, word, before) : place;
    }

    /**
     * Returns the help where the name of the next query was read as a part of a statement that does not end, or null.
     *
     * @param item the tokens of the item
     * @param index where the token is that cannot stand
     */
    private static @Nullable String missingEnd(List<Token> item, int index) {
        int name = nextName(item, index);
        return name < 0
                ? null
                : "a semicolon may be missing before " + item.get(name).getText();
    }

    /** The place of a name at the start of a line that a colon follows, with parameters between or without; -1 if there is none. */
    static int nextName(List<Token> item, int index) {
        for (int i = index; i >= Math.max(1, index - 1); i--) {
            boolean begins = item.get(i).getType() == SluiceParser.WORD
                    && item.get(i).getLine() > item.get(i - 1).getLine();
            if (begins && isHeader(item, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHeader(List<Token> item, int index) {
        int at = index;
        if (word(item, at).equals("(")) {
            while (at < item.size() && !word(item, at).equals(")")) {
                at++;
            }
            at++;
        }
        return word(item, at).equals(":") && BODIES.contains(word(item, at + 1));
    }

    private static @Nullable String ofStatement(List<Token> item, int index, String word, String before) {
        int verb = verb(item, index);
        // The event of a trigger is no statement.
        boolean event = Set.of("AFTER", "BEFORE", "OF").contains(word(item, verb - 1));
        switch (event ? "CREATE" : word(item, verb)) {
            case "INSERT":
                return insert(item, index, verb);
            case "UPDATE":
                return update(item, index, verb);
            case "DELETE":
                if (word.equals("USING") || word.equals(",")) {
                    return "write WHERE .. IN (SELECT .. FROM ..)";
                }
                boolean alias = index == verb + 3 && item.get(index).getType() == SluiceParser.WORD;
                return alias ? AS : index == verb + 1 ? "write DELETE FROM table" : null;
            case "SELECT":
                return select(item, index, word, before);
            case "CREATE":
                return declaration(item, index, word, before);
            default:
                return null;
        }
    }

    private static @Nullable String insert(List<Token> item, int index, int verb) {
        String word = word(item, index);
        if (word.equals("SET")) {
            return "write (column, ..) VALUES (value, ..)";
        }
        if (word.equals("INTO") && index > verb + 1) {
            return "leave it out: what RETURNING names is the result";
        }
        boolean table = index == verb + 1 && item.get(index).getType() == SluiceParser.WORD;
        return table ? "write INSERT INTO " + item.get(index).getText() : null;
    }

    private static @Nullable String update(List<Token> item, int index, int verb) {
        String word = word(item, index);
        String next = word(item, index + 1);
        if (word.equals("JOIN")) {
            return "join behind SET: UPDATE t SET .. FROM u WHERE ..";
        }
        if ((word.equals("+") || word.equals("-")) && (next.equals("=") || next.equals(word))) {
            String column = item.get(index - 1).getText();
            return "write " + column + " = " + column + " " + word + " ..";
        }
        if (index == verb + 2 && next.equals("SET")) {
            return AS;
        }
        return index == verb + 2 && next.equals("=") ? "write SET before it" : null;
    }

    private static @Nullable String select(List<Token> item, int index, String word, String before) {
        int type = item.get(index).getType();
        boolean number = type == SluiceParser.NUMBER_INTEGER;
        if (before.equals("TOP") && number) {
            return "write LIMIT " + word + " behind the statement";
        }
        if (before.equals("OFFSET") && number) {
            return "write LIMIT -1 OFFSET " + word;
        }
        if (before.equals("INTERVAL") && number) {
            boolean added =
                    word(item, index - 2).equals("+") || word(item, index - 5).equals("DATE_ADD");
            return "write datetime(.., '" + (added ? "+" : "-") + "1 day')";
        }
        if (before.equals("WITH")) {
            return word.equals("(") ? "leave it out; a hint is INDEXED BY" : "WITH stands before SELECT";
        }
        int last = item.get(Math.max(index - 1, 0)).getType();
        boolean complete = last == SluiceParser.WORD
                || last == SluiceParser.RPAREN
                || last == SluiceParser.STRING
                || last == SluiceParser.NUMBER_INTEGER;
        return CLAUSES.contains(word) && complete
                ? "the clauses of a query come in this order: FROM, WHERE, GROUP BY, HAVING, ORDER BY, LIMIT"
                : null;
    }

    private static @Nullable String declaration(List<Token> item, int index, String word, String before) {
        if (word.equals("FOREIGN") && !before.equals(",") && !before.equals("(")) {
            return "write REFERENCES table (column) behind a column, or FOREIGN KEY (column) behind all of them";
        }
        if (word.equals("(") && word(item, index - 2).equals("DEFAULT")) {
            return "an expression as a default stands in parentheses: DEFAULT ("
                    + item.get(index - 1).getText() + "(..))";
        }
        if (word.equals("INDEX") && (before.equals(",") || before.equals("("))) {
            return "write CREATE INDEX behind the table";
        }
        if (word.equals("IF")) {
            return "IF NOT EXISTS stands before the name";
        }
        if (word.equals("SET") && word(item, index + 1).equals("(")) {
            return "write TEXT CHECK (.. IN (..)), or JSON for several values";
        }
        if (word.equals("DEFAULT") && before.equals(")")) {
            return "leave it out: texts are UTF-8";
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
        if (word.equals(":") && before.startsWith(":")) {
            return PARAMETER;
        }
        if ((word.equals("TO") || word.equals(",")) && word(item, index - 2).equals("BETWEEN")) {
            return "write AND between the two bounds";
        }
        if (word.equals("{") && verb(item, index) > 0) {
            return PARAMETER;
        }
        if (word.equals(":") && verb(item, index) > 0 && isNamed(item, index)) {
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

    /** Tells whether something that may have been meant as a parameter's name stands directly behind a colon. */
    private static boolean isNamed(List<Token> item, int index) {
        String next = word(item, index + 1);
        return next.equals("{")
                || next.equals(".")
                || Set.of("=", "<", ">", "(", ",").contains(word(item, index - 1));
    }

    static String word(List<Token> item, int index) {
        if (index < 0 || index >= item.size()) {
            return "";
        }
        return item.get(index).getText().toUpperCase(Locale.ROOT);
    }
}

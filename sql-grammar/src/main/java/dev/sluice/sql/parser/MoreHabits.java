package dev.sluice.sql.parser;

import static dev.sluice.sql.parser.Habits.word;

import dev.sluice.sql.parser.internal.SluiceParser;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** What people write out of habit where more than one word before or behind tells what is meant. */
final class MoreHabits {
    private static final Set<String> QUANTIFIERS = Set.of("ALL", "ANY", "SOME");
    private static final Set<String> CONDITIONS = Set.of("WHERE", "AND", "OR", "NOT", "ON", "HAVING", "WHEN");

    /** What stands between two operands, or behind one. */
    private static final Set<String> OPERATORS = Set.of("IN", "BETWEEN", "LIKE", "IS", "GLOB", "=", "<", ">");

    private MoreHabits() {}

    /**
     * Returns what is meant where a token cannot stand, or null.
     *
     * @param item the tokens of the item
     * @param index where the token is among them
     * @param word the token in capitals
     * @param before the one before it
     */
    static @Nullable String help(List<Token> item, int index, String word, String before) {
        String paging = paging(item, index, word);
        if (paging != null) {
            return paging;
        }
        String call = call(item, index, word, before);
        if (call != null) {
            return call;
        }
        String expression = expression(item, index, word, before);
        if (expression != null) {
            return expression;
        }
        String write = write(item, index, word, before);
        return write != null ? write : query(item, index, word, before);
    }

    private static @Nullable String paging(List<Token> item, int index, String word) {
        boolean clause = word.equals("LIMIT") || word.equals("OFFSET") || word.equals("ORDER");
        if (!clause) {
            return null;
        }
        for (int i = index - 1; i > 0; i--) {
            if (word(item, i).equals("BY") && word(item, i - 1).equals("PAGE")) {
                return word.equals("ORDER")
                        ? "leave it out: PAGE BY says the order"
                        : "leave it out: a call says how many rows a page has, and where it begins";
            }
        }
        return null;
    }

    /** Of arguments and what follows a call. */
    private static @Nullable String call(List<Token> item, int index, String word, String before) {
        String third = word(item, index - 3);
        if (word.equals("FROM") && (third.equals("SUBSTRING") || third.equals("SUBSTR"))) {
            return "write substr(.., from, length)";
        }
        if (Set.of("BOTH", "LEADING", "TRAILING").contains(before)
                && word(item, index - 2).equals("(")) {
            return "write trim(.., ' '), ltrim(.., ' ') or rtrim(.., ' ')";
        }
        if (word.equals("AS") && (third.equals("TRY_CAST") || third.equals("SAFE_CAST"))) {
            return "write CAST(.. AS type)";
        }
        if (word.equals("(") && before.equals("LIST")) {
            return "a comma may be missing before LIST";
        }
        if (word.equals("(")
                && before.equals("OVER")
                && item.get(Math.max(0, index - 2)).getType() == SluiceParser.WORD) {
            return "write " + item.get(index - 2).getText() + "() OVER (..)";
        }
        if (word.equals("(") && before.equals("GROUP") && word(item, index - 2).equals("WITHIN")) {
            return "the order stands within the call: group_concat(.., ',' ORDER BY ..)";
        }
        if (before.equals("(") && word(item, index - 2).equals("FILTER")) {
            return "write WHERE before it";
        }
        boolean end = before.equals("PRECEDING") || before.equals("FOLLOWING");
        return word.equals(")") && end ? "name the other end: AND CURRENT ROW" : null;
    }

    private static @Nullable String expression(List<Token> item, int index, String word, String before) {
        if (word.equals("{") && word(item, index + 2).equals("}")) {
            return "a parameter is written :name";
        }
        if (word.equals(",") && before.equals("SELECT")) {
            return "leave out the comma";
        }
        int type = item.get(index).getType();
        boolean literal = type == SluiceParser.NUMBER_INTEGER || type == SluiceParser.STRING;
        if (literal && before.equals("NOT")) {
            return "write <> " + item.get(index).getText() + " without NOT";
        }
        if (word.equals(".")
                && word(item, index - 2).equals(".")
                && word(item, index - 4).equals(".")) {
            return "no more than a database and a table stand before a column: main.users.name";
        }
        if (word.equals("<") && word(item, index + 2).equals(">") && !has(item, index, "CREATE")) {
            return "a parameter is written :name";
        }
        if (word.equals("+") && before.equals("(") && word(item, index + 1).equals(")")) {
            return "write LEFT JOIN .. ON ..";
        }
        if (word.equals("*") && before.equals("*")) {
            return "write pow(.., ..)";
        }
        boolean operand = item.get(index).getType() == SluiceParser.NUMBER_INTEGER
                || item.get(index).getType() == SluiceParser.WORD;
        if (operand && (before.equals("DIV") || before.equals("MOD"))) {
            return before.equals("DIV") ? "write /, which between integers leaves the rest out" : "write %";
        }
        if (QUANTIFIERS.contains(word) && word(item, index + 1).equals("(")) {
            return "write IN (SELECT ..), or compare with (SELECT max(..) ..) or (SELECT min(..) ..)";
        }
        if (QUANTIFIERS.contains(word(item, index - 2)) && before.equals("(") && word.equals("SELECT")) {
            return "write IN (SELECT ..), or compare with (SELECT max(..) ..) or (SELECT min(..) ..)";
        }
        if (before.startsWith(":") && before.length() > 1) {
            if (word.equals(".")) {
                return "a parameter's name has no point: write :userId";
            }
            if (word.equals("AS")) {
                return "its type stands behind the query's name: ("
                        + item.get(index - 1).getText() + " AS ..)";
            }
        }
        if (before.equals("NOT") && word.equals("=")) {
            return "write <>";
        }
        boolean misses = CONDITIONS.contains(before) && OPERATORS.contains(word);
        return misses ? "an expression is missing before it" : null;
    }

    private static @Nullable String write(List<Token> item, int index, String word, String before) {
        boolean insert = has(item, index, "INSERT") || has(item, index, "REPLACE");
        if (word.equals("DEFAULT") && (before.equals("(") || before.equals(",")) && insert) {
            return "leave the column out, and it takes its default";
        }
        if (word.equals("DEFAULT") && before.equals("=")) {
            return "write the value: only a column that INSERT leaves out takes its default";
        }
        if (begins(item, index - 1)
                && before.equals("REPLACE")
                && item.get(index).getType() == SluiceParser.WORD) {
            return "write REPLACE INTO " + item.get(index).getText();
        }
        if (insert && word.equals("VALUES") && before.equals("=")) {
            return "write excluded.column";
        }
        if (insert && word.equals("UPDATE") && before.equals(")")) {
            return "write DO UPDATE SET ..";
        }
        if (insert && before.equals("UPDATE") && word(item, index - 2).equals("DO")) {
            return "write SET before it";
        }
        if (insert
                && before.equals("VALUES")
                && !word.equals("(")
                && item.get(index).getType() != Token.EOF) {
            return "write it in parentheses: (" + item.get(index).getText() + ")";
        }
        if (insert
                && word(item, index - 2).equals("INTO")
                && word(item, index + 1).equals("=")) {
            return "write INSERT INTO " + item.get(index - 1).getText() + " (..) VALUES (..)";
        }
        if (insert && word.equals("(") && before.equals(")")) {
            return "write VALUES before it";
        }
        return insert ? null : update(item, index, word);
    }

    private static @Nullable String update(List<Token> item, int index, String word) {
        int verb = place(item, index, "UPDATE");
        if (verb < 0) {
            return null;
        }
        if (word.equals(":") && word(item, index + 1).equals("=")) {
            return "write =";
        }
        if (index == verb + 2 && word.equals(",")) {
            return "one table is updated: write UPDATE t SET .. FROM u WHERE ..";
        }
        if (index == verb + 2 && word.equals("WHERE")) {
            return "SET stands before WHERE";
        }
        boolean assigned =
                word(item, index - 2).equals("SET") || word(item, index - 2).equals(",");
        return word.equals(".") && assigned
                ? "the column stands alone there: leave out "
                        + item.get(index - 1).getText() + "."
                : null;
    }

    private static @Nullable String query(List<Token> item, int index, String word, String before) {
        if (begins(item, index) && word.equals("FROM")) {
            return "write SELECT .. FROM ..";
        }
        if (begins(item, index) && word.equals("(") && word(item, index + 1).equals("SELECT")) {
            return "the parts of a compound select have no parentheses: SELECT .. UNION SELECT ..";
        }
        if (word.equals("INTO") && has(item, index, "SELECT") && !has(item, index, "INSERT")) {
            return "what is selected is the result; to keep it, write INSERT INTO table SELECT ..";
        }
        if (before.equals("STRAIGHT_JOIN")) {
            return "write CROSS JOIN, which keeps the order";
        }
        if (before.equals("QUALIFY")) {
            return "number the rows in a subquery, and write WHERE around it";
        }
        if (before.equals("(") && word(item, index - 2).equals("EXISTS")) {
            return "write EXISTS (SELECT .. FROM ..)";
        }
        boolean common = has(item, index, "WITH") && before.equals("(") && index > 2;
        if (common && word.equals("SELECT") && word(item, index - 3).equals(",")) {
            return "write " + item.get(index - 2).getText() + " AS (SELECT ..)";
        }
        if (common && Set.of("INSERT", "UPDATE", "DELETE").contains(word)) {
            return "WITH names queries; make the write a statement of its own, in a block { .. ; .. }";
        }
        boolean derived = word.equals("(")
                && index > 2
                && word(item, index - 2).equals("AS")
                && word(item, index - 3).equals(")");
        return derived
                ? "name its columns in a common table expression: WITH "
                        + item.get(index - 1).getText() + " (..) AS (..)"
                : null;
    }

    /** Tells whether a statement begins at a place: at the start, or behind the name of a query. */
    private static boolean begins(List<Token> item, int index) {
        return index == 0 || word(item, index - 1).equals(":");
    }

    private static boolean has(List<Token> item, int index, String wanted) {
        return place(item, index, wanted) >= 0;
    }

    /** The place of the first of some words before another; -1 if there is none. */
    private static int place(List<Token> item, int index, String wanted) {
        for (int i = 0; i < index; i++) {
            if (word(item, i).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }
}

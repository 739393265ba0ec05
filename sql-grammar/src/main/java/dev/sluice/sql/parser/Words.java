package dev.sluice.sql.parser;

import dev.sluice.sql.parser.internal.SluiceLexer;
import dev.sluice.sql.parser.internal.SluiceParser;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;

/** Which tokens are words, which of them are reserved, and how tokens are called when one talks to people. */
final class Words {
    private static final int LONGEST_SHOWN = 40;
    private static final BitSet WORDS = new BitSet();
    private static final BitSet RESERVED = new BitSet();
    private static final Map<String, Integer> KEYWORDS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private static final Set<String> BEGINNINGS = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        BEGINNINGS.addAll(List.of("SELECT", "WITH", "VALUES", "INSERT", "REPLACE", "UPDATE", "DELETE", "CREATE"));
        for (int type = SluiceLexer.ABORT; type <= SluiceLexer.SQLITE; type++) {
            WORDS.set(type);
            KEYWORDS.put(SluiceParser.VOCABULARY.getSymbolicName(type), type);
        }
        WORDS.set(SluiceLexer.WORD);
        WORDS.set(SluiceLexer.QUOTED_NAME);
        WORDS.set(SluiceLexer.WINDOW);
        WORDS.set(SluiceLexer.OVER);
        WORDS.set(SluiceLexer.FILTER);
        RESERVED.or(WORDS);
        // The grammar itself says which keywords may be names.
        ATN atn = SluiceParser._ATN;
        atn.nextTokens(atn.ruleToStartState[SluiceParser.RULE_name]).toList().forEach(RESERVED::clear);
    }

    private Words() {}

    /**
     * Tells whether a token is a keyword, a word or a name in quotes.
     *
     * @param type type of the token
     */
    static boolean isWord(int type) {
        return type >= 0 && WORDS.get(type);
    }

    /**
     * Tells whether a token is a keyword that can be a name in quotes only.
     *
     * @param type type of the token
     */
    static boolean isReserved(int type) {
        return type >= 0 && RESERVED.get(type);
    }

    /**
     * Tells whether a word must be written in quotes to be a name everywhere.
     *
     * @param word a word
     */
    static boolean isKeyword(String word) {
        return KEYWORDS.containsKey(word);
    }

    /**
     * Returns the type of a keyword's token.
     *
     * @param word a keyword in any case
     * @throws IllegalArgumentException if it is none
     */
    static int keywordType(String word) {
        Integer type = KEYWORDS.get(word);
        if (type == null) {
            throw new IllegalArgumentException(word);
        }
        return type;
    }

    /**
     * Tells whether a word begins a statement that may have a name.
     *
     * @param word a word
     */
    static boolean beginsStatement(String word) {
        return BEGINNINGS.contains(word);
    }

    /**
     * Returns how a kind of token is called: {@code SELECT}, {@code ")"}, {@code a name}.
     *
     * @param type type of the token
     */
    static String title(int type) {
        return switch (type) {
            case Token.EOF -> "end of statement";
            case SluiceLexer.WORD, SluiceLexer.QUOTED_NAME -> "a name";
            case SluiceLexer.STRING -> "a string";
            case SluiceLexer.BLOB -> "a blob";
            case SluiceLexer.NUMBER_INTEGER, SluiceLexer.NUMBER_HEX, SluiceLexer.NUMBER_REAL -> "a number";
            case SluiceLexer.NAMED_PARAMETER, SluiceLexer.NUMBERED_PARAMETER -> "a parameter";
            case SluiceLexer.DOLLAR_PARAMETER -> "a placeholder";
            case SluiceLexer.ENGINE_TEXT -> "a text between $$ and $$";
            case SluiceLexer.NE -> "\"<>\"";
            case SluiceLexer.EQ -> "\"=\"";
            case SluiceLexer.ARRAY_MARK -> "\"[]\"";
            case SluiceLexer.TEMP -> "TEMP";
            default -> literalTitle(type);
        };
    }

    /**
     * Tells whether a type is that of a keyword.
     *
     * @param type type of a token
     */
    static boolean isKeywordType(int type) {
        return (type >= SluiceLexer.ABORT && type <= SluiceLexer.SQLITE)
                || type == SluiceLexer.WINDOW
                || type == SluiceLexer.OVER
                || type == SluiceLexer.FILTER;
    }

    /**
     * Tells whether tokens of a type reach the parser.
     *
     * @param type type of a token
     */
    static boolean isVisible(int type) {
        return type != SluiceLexer.SPACE && type != SluiceLexer.LINE_COMMENT && type != SluiceLexer.BLOCK_COMMENT;
    }

    /**
     * Returns how one token is called: {@code FROM}, {@code name "x"}, {@code ")"}.
     *
     * @param token a token
     */
    static String describe(Token token) {
        int type = token.getType();
        if (type == Token.EOF) {
            return "end of statement";
        }
        String text = token.getText();
        String shown = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
        if (isKeywordType(type)) {
            return shown.toUpperCase(Locale.ROOT);
        }
        return switch (type) {
            case SluiceLexer.STRING -> "string " + shown;
            case SluiceLexer.BLOB -> "blob " + shown;
            case SluiceLexer.NUMBER_INTEGER, SluiceLexer.NUMBER_HEX, SluiceLexer.NUMBER_REAL -> "number " + shown;
            case SluiceLexer.QUOTED_NAME -> "name " + shown;
            case SluiceLexer.WORD -> "name \"" + shown + '"';
            default -> '"' + shown + '"';
        };
    }

    private static String literalTitle(int type) {
        String literal = SluiceParser.VOCABULARY.getLiteralName(type);
        if (literal == null) {
            return SluiceParser.VOCABULARY.getSymbolicName(type).toUpperCase(Locale.ROOT);
        }
        String text = literal.substring(1, literal.length() - 1);
        return Character.isLetter(text.charAt(0)) ? text.toUpperCase(Locale.ROOT) : '"' + text + '"';
    }
}

package dev.sluice.sql.parser;

import dev.sluice.sql.parser.internal.SluiceParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with an item that the grammar does not match.
 *
 * <p>What could have stood at the place is found by trying: a token is expected if the grammar gets past it. That is
 * exact whatever prediction did, costs nothing until there is an error, and is left out for very long statements.
 */
final class SyntaxErrors {
    private static final int LONGEST_TRIED = 800;

    /** Tokens that stand behind a list, never in it. */
    private static final Set<Integer> ENDS_LIST = Set.of(
            SluiceParser.RPAREN,
            SluiceParser.FROM,
            SluiceParser.WHERE,
            SluiceParser.GROUP,
            SluiceParser.HAVING,
            SluiceParser.ORDER,
            SluiceParser.LIMIT,
            SluiceParser.SELECT);

    /** Tokens that begin a statement. */
    private static final Set<Integer> BEGINS_STATEMENT = Set.of(
            SluiceParser.SELECT, SluiceParser.INSERT, SluiceParser.UPDATE, SluiceParser.DELETE, SluiceParser.CREATE);

    private final TokenList tokens;
    private final SluiceParser parser;

    SyntaxErrors(TokenList tokens, SluiceParser parser) {
        this.tokens = tokens;
        this.parser = parser;
    }

    /**
     * Describes a token that SQLite's tokenizer does not know either.
     *
     * @param token a token of a bad type
     */
    SyntaxProblem badToken(Token token) {
        String text = token.getText();
        SourceSpan span = tokens.span(token);
        Diagnostic plain = switch (token.getType()) {
            case SluiceParser.BAD_STRING ->
                bad(firstCharacter(span), "string without its closing quote")
                        .withHelp("close it; a quote within a string is written twice: 'it''s'");
            case SluiceParser.BAD_NAME ->
                bad(firstCharacter(span), "name without its closing quote").withHelp("close it");
            case SluiceParser.BAD_BLOB ->
                bad(span, "malformed blob").withHelp("a blob is an even number of hexadecimal digits: x'00FF'");
            case SluiceParser.BAD_NUMBER -> bad(span, "malformed number \"" + text + '"');
            case SluiceParser.BAD_ENGINE_TEXT -> bad(firstCharacter(span), "text without its closing $$");
            default -> character(span, text);
        };
        return new SyntaxProblem(plain);
    }

    private static Diagnostic character(SourceSpan span, String text) {
        Diagnostic plain = bad(span, "unexpected character " + Characters.describe(text));
        return switch (text) {
            case "#" -> plain.withHelp("a comment is written -- or /* */, a parameter :name");
            case "!" -> plain.withHelp("write NOT, or <> for not equal");
            case "^" -> plain.withHelp("write pow(.., ..)");
            case "$", "@", "?" -> plain.withHelp("a parameter is written :name");
            default -> plain;
        };
    }

    private static SourceSpan firstCharacter(SourceSpan span) {
        return span.file().span(span.start(), span.start() + 1);
    }

    private static Diagnostic bad(SourceSpan span, String message) {
        return Diagnostic.of(DiagnosticCode.BAD_TOKEN, span, message);
    }

    /**
     * Describes why the parser gave up.
     *
     * @param item what was parsed
     * @param rule the rule that should have matched
     * @param failure what the parser threw
     */
    SyntaxProblem problem(List<Token> item, Function<SluiceParser, ?> rule, GiveUp.Failure failure) {
        Token offending = failure.offending();
        int index = indexOf(item, offending);
        BitSet expected = expected(item, index, rule);
        Diagnostic diagnostic = Diagnostic.of(
                DiagnosticCode.SYNTAX_ERROR, tokens.span(offending), "unexpected " + Words.describe(offending));
        String list = ExpectedTokens.describe(expected);
        if (list != null) {
            diagnostic = diagnostic.withLabel("expected " + list);
        }
        Token open =
                offending.getType() == Token.EOF && expected.get(SluiceParser.RPAREN) ? openParenthesis(item) : null;
        if (open != null) {
            diagnostic = diagnostic.withRelated(tokens.span(open), "this parenthesis is still open");
        }
        String help = help(item, index, expected, rule);
        return new SyntaxProblem(help == null ? diagnostic : diagnostic.withHelp(help));
    }

    private static int indexOf(List<Token> item, Token token) {
        for (int i = 0; i < item.size(); i++) {
            if (item.get(i) == token) {
                return i;
            }
        }
        return item.size() - 1;
    }

    private BitSet expected(List<Token> item, int index, Function<SluiceParser, ?> rule) {
        BitSet expected = new BitSet();
        if (index > LONGEST_TRIED) {
            return expected;
        }
        List<Token> attempt = new ArrayList<>(item.subList(0, index));
        Token eof = item.get(item.size() - 1);
        attempt.add(eof);
        if (getsPast(attempt, eof, rule)) {
            expected.set(0);
        }
        attempt.add(eof);
        for (int type = 1; type < SluiceParser.BAD_STRING; type++) {
            if (Words.isVisible(type)) {
                CommonToken candidate = new CommonToken(item.get(index));
                candidate.setType(type);
                attempt.set(index, candidate);
                if (getsPast(attempt, candidate, rule)) {
                    expected.set(type);
                }
            }
        }
        return expected;
    }

    /** Returns the keywords that could stand at a place and look like the word that stands there. */
    private BitSet expectedKeywordsNear(List<Token> item, int index, Function<SluiceParser, ?> rule) {
        BitSet expected = new BitSet();
        if (index > LONGEST_TRIED) {
            return expected;
        }
        List<Token> attempt = new ArrayList<>(item.subList(0, index + 1));
        attempt.add(item.get(item.size() - 1));
        for (int type = 1; type < SluiceParser.BAD_STRING; type++) {
            // A keyword that may be a name was read as one, not mistaken for one.
            if (Words.isReserved(type) && isNearKeyword(item.get(index), type)) {
                CommonToken candidate = new CommonToken(item.get(index));
                candidate.setType(type);
                attempt.set(index, candidate);
                if (getsPast(attempt, candidate, rule)) {
                    expected.set(type);
                }
            }
        }
        return expected;
    }

    private static boolean isNearKeyword(Token token, int type) {
        return Words.isKeywordType(type)
                && Spelling.isNear(token.getText().toUpperCase(Locale.ROOT), Words.title(type));
    }

    private boolean getsPast(List<Token> attempt, Token candidate, Function<SluiceParser, ?> rule) {
        parser.setTokenStream(new ItemTokenStream(attempt));
        try {
            return rule.apply(parser) != null;
        } catch (GiveUp.Failure failure) {
            return failure.offending() != candidate;
        }
    }

    private @Nullable String help(List<Token> item, int index, BitSet expected, Function<SluiceParser, ?> rule) {
        Token token = item.get(index);
        String habit = Habits.help(item, index);
        if (habit != null) {
            return habit;
        }
        String near = nearKeyword(token, expected);
        if (near != null) {
            return "did you mean " + near + "?";
        }
        if (index > 0 && item.get(index - 1).getType() == SluiceParser.WORD) {
            Token previous = item.get(index - 1);
            String nearPrevious = nearKeyword(previous, expectedKeywordsNear(item, index - 1, rule));
            if (nearPrevious != null) {
                return "did you mean " + nearPrevious + " where " + previous.getText() + " is written?";
            }
        }
        boolean ends = token.getType() == Token.EOF || ENDS_LIST.contains(token.getType());
        if (ends && expected.get(SluiceParser.END) && isWithinCase(item, index)) {
            return "end CASE with END before it";
        }
        if (index > 0 && item.get(index - 1).getType() == SluiceParser.COMMA && ENDS_LIST.contains(token.getType())) {
            return "leave out the comma before it";
        }
        String repaired = repaired(item, index, rule);
        if (repaired != null) {
            return repaired;
        }
        if (BEGINS_STATEMENT.contains(token.getType()) && expected.get(0)) {
            return "a semicolon may be missing before it";
        }
        boolean clause = token.getType() == SluiceParser.FROM || token.getType() == SluiceParser.WHERE;
        if (clause && expected.get(SluiceParser.NUMBER_INTEGER)) {
            return "an expression is missing before it";
        }
        if (Words.isReserved(token.getType()) && expected.get(SluiceParser.WORD)) {
            return token.getText() + " is a keyword; as a name it is written in double quotes";
        }
        String missing = missing(item, index, expected);
        if (missing != null) {
            return missing;
        }
        boolean newLine = index > 0 && token.getLine() > item.get(index - 1).getLine();
        if (newLine && expected.get(0) && token.getType() != Token.EOF) {
            return "a semicolon may be missing before it";
        }
        return null;
    }

    /** What a statement that stops, or a clause of two words, lacks. */
    private static @Nullable String missing(List<Token> item, int index, BitSet expected) {
        Token token = item.get(index);
        String before = index == 0 ? "" : item.get(index - 1).getText().toUpperCase(Locale.ROOT);
        if (token.getType() == SluiceParser.THEN && expected.get(SluiceParser.WHEN)) {
            return "write CASE WHEN .. THEN ..";
        }
        if (token.getType() == SluiceParser.SELECT && before.equals("AS") && expected.get(SluiceParser.LPAREN)) {
            return "write the query in parentheses: AS (SELECT ..)";
        }
        boolean end = token.getType() == Token.EOF && index > 0;
        if (end && expected.get(SluiceParser.NUMBER_INTEGER)) {
            return before.equals(",") ? "leave out the comma at the end" : "write what comes behind " + before;
        }
        if (expected.cardinality() != 1 || !Words.isKeywordType(expected.nextSetBit(1))) {
            return null;
        }
        String only = Words.title(expected.nextSetBit(1));
        return end ? "write " + only + " behind it" : "write " + only + " before it";
    }

    private static boolean isWithinCase(List<Token> item, int index) {
        int open = 0;
        for (Token token : item.subList(0, index)) {
            if (token.getType() == SluiceParser.CASE) {
                open++;
            } else if (token.getType() == SluiceParser.END) {
                open--;
            }
        }
        return open > 0;
    }

    /** Returns what is missing, or too much, where the statement would go on if it were put right. */
    private @Nullable String repaired(List<Token> item, int index, Function<SluiceParser, ?> rule) {
        Token token = item.get(index);
        if (token.getType() == Token.EOF && openParenthesis(item) != null) {
            return "close the parenthesis";
        }
        if (token.getType() == SluiceParser.RPAREN && openParenthesis(item.subList(0, index)) == null) {
            return "leave it out: no parenthesis is open here";
        }
        if (index == 0 || index > LONGEST_TRIED || token.getType() != SluiceParser.WORD) {
            return null;
        }
        List<Token> wrapped = new ArrayList<>(item);
        wrapped.add(index + 1, made(token, SluiceParser.RPAREN, ")"));
        wrapped.add(index, made(token, SluiceParser.LPAREN, "("));
        if (reach(wrapped, rule) > index + 3) {
            return "write it in parentheses: (" + token.getText() + ")";
        }
        List<Token> separated = new ArrayList<>(item);
        separated.add(index, made(token, SluiceParser.COMMA, ","));
        return reach(separated, rule) > index + 2 ? "a comma may be missing before it" : null;
    }

    private static Token made(Token place, int type, String text) {
        CommonToken token = new CommonToken(place);
        token.setType(type);
        token.setText(text);
        return token;
    }

    /** Returns how far the grammar gets: the place of the token that it cannot take, or behind the last. */
    private int reach(List<Token> attempt, Function<SluiceParser, ?> rule) {
        parser.setTokenStream(new ItemTokenStream(attempt));
        try {
            Objects.requireNonNull(rule.apply(parser), "tree");
            return attempt.size();
        } catch (GiveUp.Failure failure) {
            return indexOf(attempt, failure.offending());
        }
    }

    /** Returns the expected keyword that a word was meant to be, the nearest first, or null. */
    private static @Nullable String nearKeyword(Token token, BitSet expected) {
        if (token.getType() != SluiceParser.WORD) {
            return null;
        }
        String word = token.getText().toUpperCase(Locale.ROOT);
        String nearest = null;
        int distance = Integer.MAX_VALUE;
        for (int type = expected.nextSetBit(1); type >= 0; type = expected.nextSetBit(type + 1)) {
            String title = Words.title(type);
            int found = isNearKeyword(token, type) ? Spelling.distance(word, title) : Integer.MAX_VALUE;
            boolean alike = found == distance && nearest != null && !nearest.startsWith(word.substring(0, 1));
            if (found < distance || (alike && title.startsWith(word.substring(0, 1)))) {
                nearest = title;
                distance = found;
            }
        }
        return nearest;
    }

    private static @Nullable Token openParenthesis(List<Token> item) {
        List<Token> open = new ArrayList<>();
        for (Token token : item) {
            if (token.getType() == SluiceParser.LPAREN) {
                open.add(token);
            } else if (token.getType() == SluiceParser.RPAREN && !open.isEmpty()) {
                open.remove(open.size() - 1);
            }
        }
        return open.isEmpty() ? null : open.get(open.size() - 1);
    }
}

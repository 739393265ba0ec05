package dev.sluice.sql.parser;

import dev.sluice.sql.parser.internal.SluiceLexer;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Recognizes the header of a named query by its tokens alone. Any word may name a query, {@code delete} too, so this is
 * known before the grammar looks at the first word.
 */
final class Labels {
    private static final int LONGEST_HEADER = 200;

    private final TokenList tokens;

    Labels(TokenList tokens) {
        this.tokens = tokens;
    }

    /**
     * Tells whether a header begins here.
     *
     * @param first the first token of an item
     */
    boolean isHeader(Token first) {
        boolean atSign = first.getType() == SluiceLexer.NAMED_PARAMETER
                && first.getText().startsWith("@");
        if (!atSign && !Words.isWord(first.getType())) {
            return false;
        }
        Token token = tokens.next(first);
        if (token.getType() == SluiceLexer.LPAREN) {
            token = behindParameters(token);
        }
        while (true) {
            switch (token.getType()) {
                case SluiceLexer.COLON, SluiceLexer.LBRACE -> {
                    return true;
                }
                case SluiceLexer.NAMED_PARAMETER -> {
                    if (isKeywordBehindColon(token)) {
                        return true;
                    }
                    token = tokens.next(token);
                }
                case SluiceLexer.AS -> token = behindName(tokens.next(token));
                case SluiceLexer.WITH -> token = behindName(tokens.next(token));
                case SluiceLexer.ON -> token = behindEngine(tokens.next(token));
                default -> {
                    return false;
                }
            }
        }
    }

    /**
     * Makes the first word of a header a plain word.
     *
     * @param first the first token of an item
     * @return whether a header begins here
     */
    boolean adjust(Token first) {
        if (!isHeader(first)) {
            return false;
        }
        if (Words.isWord(first.getType()) && first.getType() != SluiceLexer.QUOTED_NAME) {
            ((CommonToken) first).setType(SluiceLexer.WORD);
        }
        return true;
    }

    private Token behindParameters(Token parenthesis) {
        Token token = tokens.next(parenthesis);
        boolean declares = token.getType() == SluiceLexer.NAMED_PARAMETER
                || token.getType() == SluiceLexer.DOLLAR_PARAMETER
                || token.getType() == SluiceLexer.RPAREN;
        int depth = 1;
        for (int i = 0;
                declares
                        && i < LONGEST_HEADER
                        && token.getType() != Token.EOF
                        && token.getType() != SluiceLexer.SEMICOLON;
                i++) {
            if (token.getType() == SluiceLexer.LPAREN) {
                depth++;
            } else if (token.getType() == SluiceLexer.RPAREN && --depth == 0) {
                return tokens.next(token);
            }
            token = tokens.next(token);
        }
        return parenthesis;
    }

    private Token behindName(Token name) {
        Token token = name;
        while (Words.isWord(token.getType())) {
            token = tokens.next(token);
            if (token.getType() != SluiceLexer.DOT) {
                return token;
            }
            token = tokens.next(token);
        }
        return token;
    }

    private Token behindEngine(Token engine) {
        if (engine.getType() != SluiceLexer.POSTGRES && engine.getType() != SluiceLexer.SQLITE) {
            return engine;
        }
        Token token = tokens.next(engine);
        return token.getType() == SluiceLexer.ONLY ? tokens.next(token) : token;
    }

    /** Tells whether a parameter is really a colon and the first word of a statement: {@code all:SELECT}. */
    static boolean isKeywordBehindColon(Token token) {
        String text = token.getText();
        return text.startsWith(":") && Words.beginsStatement(text.substring(1));
    }
}

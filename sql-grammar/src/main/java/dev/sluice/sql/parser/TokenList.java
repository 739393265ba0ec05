package dev.sluice.sql.parser;

import dev.sluice.sql.parser.internal.SluiceLexer;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * All tokens of a file, comments and white space included, with the corrections that need a look at the neighbours.
 *
 * <p>A token's index is its place in this list. The last token is EOF.
 */
final class TokenList {
    private final SourceFile source;
    private final List<Token> tokens;

    private TokenList(SourceFile source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    /**
     * Reads a file. Never fails: what is no token of SQL becomes a token of a bad type.
     *
     * @param source the file
     */
    static TokenList of(SourceFile source) {
        Utf16CharStream input = new Utf16CharStream(source);
        SluiceLexer lexer = new SluiceLexer(input);
        lexer.removeErrorListeners();
        List<Token> tokens = new ArrayList<>(source.text().length() / 4 + 2);
        CommonToken token;
        do {
            token = (CommonToken) lexer.nextToken();
            cutAtLineEnd(token, lexer, source.text());
            if (token.getType() == SluiceLexer.BLOCK_COMMENT && token.getStopIndex() - token.getStartIndex() == 1) {
                token.setType(SluiceLexer.BAD_CHARACTER);
                token.setChannel(Token.DEFAULT_CHANNEL);
            }
            token.setTokenIndex(tokens.size());
            tokens.add(token);
        } while (token.getType() != Token.EOF);
        TokenList list = new TokenList(source, tokens);
        list.findWindowKeywords();
        return list;
    }

    /** A quote that is never closed hides the rest of its line, not the rest of the file. */
    private static void cutAtLineEnd(CommonToken token, SluiceLexer lexer, String text) {
        int type = token.getType();
        if (type != SluiceLexer.BAD_STRING && type != SluiceLexer.BAD_NAME && type != SluiceLexer.BAD_BLOB) {
            return;
        }
        int lineEnd = text.indexOf('\n', token.getStartIndex());
        if (lineEnd >= 0 && lineEnd <= token.getStopIndex()) {
            token.setStopIndex(lineEnd - 1);
            lexer.getInputStream().seek(lineEnd);
            lexer.setLine(token.getLine());
            lexer.setCharPositionInLine(token.getCharPositionInLine() + lineEnd - token.getStartIndex());
            lexer._hitEOF = false;
        }
    }

    /** WINDOW, OVER and FILTER are keywords only where SQLite's tokenizer sees them so. */
    private void findWindowKeywords() {
        Token previous = tokens.get(tokens.size() - 1);
        for (Token token : tokens) {
            if (token.getChannel() != Token.DEFAULT_CHANNEL) {
                continue;
            }
            if (token.getType() == SluiceLexer.WORD) {
                int keyword = windowKeyword((CommonToken) token, previous);
                if (keyword != SluiceLexer.WORD) {
                    ((CommonToken) token).setType(keyword);
                }
            }
            previous = token;
        }
    }

    private int windowKeyword(CommonToken token, Token previous) {
        int length = token.getStopIndex() - token.getStartIndex() + 1;
        if (length == 6 && is(token, "WINDOW")) {
            Token next = next(token);
            return mayBeName(next) && next(next).getType() == SluiceLexer.AS ? SluiceLexer.WINDOW : SluiceLexer.WORD;
        }
        if (previous.getType() != SluiceLexer.RPAREN) {
            return SluiceLexer.WORD;
        }
        if (length == 4 && is(token, "OVER")) {
            Token next = next(token);
            return next.getType() == SluiceLexer.LPAREN || mayBeName(next) ? SluiceLexer.OVER : SluiceLexer.WORD;
        }
        if (length == 6 && is(token, "FILTER")) {
            return next(token).getType() == SluiceLexer.LPAREN ? SluiceLexer.FILTER : SluiceLexer.WORD;
        }
        return SluiceLexer.WORD;
    }

    private boolean is(Token token, String word) {
        return source.text().regionMatches(true, token.getStartIndex(), word, 0, word.length());
    }

    private boolean mayBeName(Token token) {
        int type = token.getType();
        return type == SluiceLexer.STRING
                || (Words.isWord(type)
                        && !Words.isReserved(type)
                        && type != SluiceLexer.INDEXED
                        && !(type == SluiceLexer.WORD
                                && token.getStopIndex() - token.getStartIndex() == 5
                                && is(token, "FILTER")));
    }

    /** Returns the file that was read. */
    SourceFile source() {
        return source;
    }

    /** Returns the number of tokens, hidden ones and EOF included. */
    int size() {
        return tokens.size();
    }

    /**
     * Returns a token.
     *
     * @param index its place, from 0
     */
    Token get(int index) {
        return tokens.get(index);
    }

    /**
     * Returns the first visible token behind another, EOF behind EOF.
     *
     * @param token a token of this list
     */
    Token next(Token token) {
        int index = Math.min(token.getTokenIndex() + 1, tokens.size() - 1);
        while (tokens.get(index).getChannel() != Token.DEFAULT_CHANNEL) {
            index++;
        }
        return tokens.get(index);
    }

    /** Returns the comment that the end of the text ends, which SQLite takes, or null. */
    @Nullable
    Token openComment() {
        Token last = tokens.size() < 2 ? null : tokens.get(tokens.size() - 2);
        if (last == null || last.getType() != SluiceLexer.BLOCK_COMMENT) {
            return null;
        }
        String text = last.getText();
        return text.length() >= 4 && text.endsWith("*/") ? null : last;
    }

    /**
     * Returns the place of a token.
     *
     * @param token a token of this file
     */
    SourceSpan span(Token token) {
        return source.span(token.getStartIndex(), Math.max(token.getStartIndex(), token.getStopIndex() + 1));
    }
}

package dev.sluice.sql.parser;

import dev.sluice.sql.parser.internal.SluiceLexer;
import dev.sluice.sql.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Reads the comment form of a query's header: {@code -- name: openIn :many} and the lines of parameters behind it. */
final class CommentHeaders {
    private static final Pattern NAME = Pattern.compile("(?:--|/\\*)\\s*name:\\s*\\S.*", Pattern.DOTALL);

    private CommentHeaders() {}

    /**
     * Tells whether a token is a comment that gives a query its name.
     *
     * @param token any token
     */
    static boolean isNameComment(Token token) {
        int type = token.getType();
        return (type == SluiceLexer.LINE_COMMENT || type == SluiceLexer.BLOCK_COMMENT)
                && NAME.matcher(token.getText()).matches();
    }

    /**
     * Returns the text of a comment without its signs and the spaces around it.
     *
     * @param comment a comment
     */
    static String text(Token comment) {
        String text = comment.getText();
        int end = comment.getType() == SluiceLexer.BLOCK_COMMENT && text.endsWith("*/") ? 2 : 0;
        return text.substring(2, Math.max(2, text.length() - end)).strip();
    }

    /**
     * Tells whether a comment line declares a parameter: {@code -- :category AS INTEGER OR NULL}.
     *
     * @param token any token
     */
    static boolean isParameterComment(Token token) {
        if (token.getType() != SluiceLexer.LINE_COMMENT) {
            return false;
        }
        String text = text(token);
        return text.length() > 1
                && ":@$".indexOf(text.charAt(0)) >= 0
                && (Character.isLetter(text.charAt(1)) || text.charAt(1) == '_');
    }

    /**
     * Returns the tokens of what a comment says, then EOF; their positions are those in the file.
     *
     * @param source the file
     * @param comment the comment
     * @param skip number of characters of the comment, from its beginning, that are left out
     */
    static List<Token> tokens(SourceFile source, Token comment, int skip) {
        Utf16CharStream input = new Utf16CharStream(source);
        SluiceLexer lexer = new SluiceLexer(input);
        lexer.removeErrorListeners();
        boolean block = comment.getType() == SluiceLexer.BLOCK_COMMENT
                && comment.getText().endsWith("*/");
        int end = comment.getStopIndex() + 1 - (block ? 2 : 0);
        input.seek(comment.getStartIndex() + skip);
        List<Token> tokens = new ArrayList<>();
        CommonToken token = (CommonToken) lexer.nextToken();
        while (token.getType() != Token.EOF && token.getStartIndex() < end) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                token.setTokenIndex(comment.getTokenIndex());
                if (token.getStopIndex() >= end) {
                    token.setStopIndex(end - 1);
                    token.setType(SluiceLexer.BAD_CHARACTER);
                }
                tokens.add(token);
            }
            token = (CommonToken) lexer.nextToken();
        }
        CommonToken eof = new CommonToken(comment);
        eof.setType(Token.EOF);
        eof.setChannel(Token.DEFAULT_CHANNEL);
        eof.setStartIndex(end);
        eof.setStopIndex(end - 1);
        tokens.add(eof);
        return tokens;
    }
}

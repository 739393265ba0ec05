package dev.sluice.sql.parser;

import dev.sluice.sql.parser.internal.SluiceLexer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the comment that documents something: on the lines directly before it, otherwise behind it on its last line.
 *
 * <p>Comments that are for the compiler ({@code -- name:}, {@code -- sluice:}) are no documentation.
 */
final class DocComments {
    private final TokenList tokens;

    DocComments(TokenList tokens) {
        this.tokens = tokens;
    }

    /**
     * Returns the comment's text without comment signs, lines separated by {@code \n}.
     *
     * @param first first token of what is documented
     * @param last its last token; a comma or semicolon may follow
     * @return null without a comment
     */
    @Nullable
    String of(Token first, Token last) {
        String before = before(first);
        return before != null ? before : behind(last);
    }

    /**
     * Returns the comment on the lines directly before something.
     *
     * @param first first token of what is documented
     * @return null without a comment
     */
    @Nullable
    String before(Token first) {
        Deque<String> lines = new ArrayDeque<>();
        int nextLine = first.getLine();
        for (int i = first.getTokenIndex() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.getType() == SluiceLexer.SPACE) {
                continue;
            }
            if (token.getChannel() == Token.DEFAULT_CHANNEL || endLine(token) < nextLine - 1) {
                break;
            }
            if (standsBehindCode(i) || isForCompiler(token)) {
                break;
            }
            nextLine = token.getLine();
            List<String> text = lines(token);
            for (int line = text.size() - 1; line >= 0; line--) {
                lines.addFirst(text.get(line));
            }
        }
        return join(new ArrayList<>(lines));
    }

    /** Tells whether the line of a comment begins with something else; then the comment is about that. */
    private boolean standsBehindCode(int index) {
        int line = tokens.get(index).getLine();
        for (int i = index - 1; i >= 0 && endLine(tokens.get(i)) >= line; i--) {
            if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String behind(Token last) {
        int line = endLine(last);
        for (int i = last.getTokenIndex() + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.getLine() != line) {
                return null;
            }
            int type = token.getType();
            if (type == SluiceLexer.LINE_COMMENT || type == SluiceLexer.BLOCK_COMMENT) {
                return isForCompiler(token) ? null : join(lines(token));
            }
            if (type != SluiceLexer.SPACE && type != SluiceLexer.COMMA && type != SluiceLexer.SEMICOLON) {
                return null;
            }
        }
        return null;
    }

    private static boolean isForCompiler(Token token) {
        return CommentHeaders.isNameComment(token) || CommentHeaders.text(token).startsWith("sluice:");
    }

    private static int endLine(Token token) {
        int line = token.getLine();
        String text = token.getType() == SluiceLexer.LINE_COMMENT ? "" : token.getText();
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }

    /** Returns the lines of a comment without its signs. */
    private static List<String> lines(Token comment) {
        String text = comment.getText();
        if (comment.getType() == SluiceLexer.LINE_COMMENT) {
            return List.of(text.substring(2).strip());
        }
        String inner = text.substring(2, text.endsWith("*/") ? text.length() - 2 : text.length());
        List<String> lines = new ArrayList<>();
        for (String line : inner.split("\n", -1)) {
            String stripped = line.strip();
            while (stripped.startsWith("*")) {
                stripped = stripped.substring(1).strip();
            }
            lines.add(stripped);
        }
        return lines;
    }

    private static @Nullable String join(List<String> lines) {
        String text = String.join("\n", lines).strip();
        return text.isEmpty() ? null : text;
    }
}

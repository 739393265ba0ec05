package dev.sluice.sql.parser;

import dev.sluice.sql.parser.internal.SluiceLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the tokens of a file into items before anything is parsed, so that an error ends with its statement.
 *
 * <p>An item ends at a semicolon, but not at those within the body of a trigger or within braces; a comment {@code --
 * name:} always begins a new one.
 */
final class ItemSplitter {
    private final TokenList tokens;
    private final Labels labels;
    private final List<Item> items = new ArrayList<>();
    private List<Token> current = new ArrayList<>();
    private @Nullable Token nameComment;
    private boolean block;
    private boolean header;
    private boolean trigger;

    private ItemSplitter(TokenList tokens) {
        this.tokens = tokens;
        this.labels = new Labels(tokens);
    }

    /**
     * Cuts a file.
     *
     * @param tokens all tokens of the file
     * @return its items in order; empty statements are left out
     */
    static List<Item> split(TokenList tokens) {
        return new ItemSplitter(tokens).run();
    }

    private List<Item> run() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.getChannel() != Token.DEFAULT_CHANNEL) {
                if (CommentHeaders.isNameComment(token)) {
                    end(token, false);
                    nameComment = token;
                }
            } else if (token.getType() == Token.EOF) {
                end(token, false);
            } else if (token.getType() == SluiceLexer.SEMICOLON && endsItem(token)) {
                end(token, true);
            } else {
                add(token);
                if (block && token.getType() == SluiceLexer.RBRACE) {
                    end(token, false);
                }
            }
        }
        return items;
    }

    private void add(Token token) {
        if (current.isEmpty()) {
            header = labels.adjust(token);
        }
        int type = token.getType();
        if (header && type == SluiceLexer.NAMED_PARAMETER && Labels.isKeywordBehindColon(token)) {
            addColonAndKeyword(token);
            return;
        }
        block |= header && type == SluiceLexer.LBRACE;
        header &= type != SluiceLexer.COLON && type != SluiceLexer.LBRACE;
        if (type == SluiceLexer.TRIGGER && isCreate()) {
            trigger = true;
        }
        current.add(token);
    }

    /** In {@code all:SELECT} SQLite's tokenizer sees a parameter; behind the name of a query it is none. */
    private void addColonAndKeyword(Token parameter) {
        header = false;
        CommonToken colon = new CommonToken(parameter);
        colon.setType(SluiceLexer.COLON);
        colon.setStopIndex(parameter.getStartIndex());
        current.add(colon);
        CommonToken keyword = new CommonToken(parameter);
        keyword.setType(Words.keywordType(parameter.getText().substring(1)));
        keyword.setStartIndex(parameter.getStartIndex() + 1);
        keyword.setCharPositionInLine(parameter.getCharPositionInLine() + 1);
        current.add(keyword);
    }

    /** Tells whether the tokens so far are CREATE, or CREATE TEMP, perhaps behind the header of a query. */
    private boolean isCreate() {
        int last = current.size() - 1;
        if (last > 0 && current.get(last).getType() == SluiceLexer.TEMP) {
            last--;
        }
        return last >= 0
                && current.get(last).getType() == SluiceLexer.CREATE
                && (last == 0 || (!trigger && isHeaderEnd(current.get(last - 1))));
    }

    private static boolean isHeaderEnd(Token token) {
        int type = token.getType();
        return type == SluiceLexer.COLON
                || type == SluiceLexer.LBRACE
                || type == SluiceLexer.SEMICOLON
                || type == SluiceLexer.PLAN
                || type == SluiceLexer.EXPLAIN;
    }

    private boolean endsItem(Token semicolon) {
        Token next = tokens.next(semicolon);
        boolean restarts = next.getType() == Token.EOF || labels.isHeader(next);
        if (trigger) {
            boolean complete = lastIs(0, SluiceLexer.END) && lastIs(1, SluiceLexer.SEMICOLON);
            if (complete && block) {
                trigger = false;
                return restarts;
            }
            return complete || restarts || next.getType() == SluiceLexer.CREATE;
        }
        return !block || restarts;
    }

    private boolean lastIs(int fromEnd, int type) {
        int index = current.size() - 1 - fromEnd;
        return index >= 0 && current.get(index).getType() == type;
    }

    private void end(Token at, boolean semicolon) {
        if (!current.isEmpty()) {
            Token last = semicolon ? at : current.get(current.size() - 1);
            current.add(endToken(semicolon ? at : last, semicolon));
            items.add(new Item(current, nameComment, last));
            current = new ArrayList<>();
            nameComment = null;
        } else if (nameComment != null && !semicolon) {
            List<Token> nothing = List.of(endToken(nameComment, false));
            items.add(new Item(nothing, nameComment, at));
            nameComment = null;
        }
        block = false;
        header = false;
        trigger = false;
    }

    /** Makes the token EOF of an item: it covers the semicolon, or nothing behind the last token. */
    private static Token endToken(Token at, boolean semicolon) {
        CommonToken end = new CommonToken(at);
        end.setType(Token.EOF);
        end.setChannel(Token.DEFAULT_CHANNEL);
        if (!semicolon) {
            end.setStartIndex(at.getStopIndex() + 1);
            end.setStopIndex(at.getStopIndex());
        }
        return end;
    }

    /**
     * Cuts the rest of an item that could not be read at the next place, at the beginning of a line, where another one
     * seems to begin: behind a forgotten semicolon.
     *
     * @param tokens all tokens of the file
     * @param item the item
     * @return the rest as an item of its own, or null
     */
    static @Nullable Item rest(TokenList tokens, Item item) {
        Labels labels = new Labels(tokens);
        List<Token> all = item.tokens();
        for (int i = 1; i < all.size() - 1; i++) {
            Token token = all.get(i);
            boolean newLine = token.getLine() > all.get(i - 1).getLine();
            if (newLine && (token.getType() == SluiceLexer.CREATE || labels.isHeader(token))) {
                labels.adjust(token);
                return new Item(all.subList(i, all.size()), null, item.last());
            }
        }
        return null;
    }
}

package dev.sluice.sql.parser;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one statement, query or directive of a file.
 *
 * @param tokens visible tokens without the semicolon behind them, then a token of type EOF that stands at the semicolon
 * @param nameComment the comment {@code -- name: ..} before it, or null
 * @param last the last visible token, the semicolon included
 */
record Item(List<Token> tokens, @Nullable Token nameComment, Token last) {
    /** Copies. */
    Item {
        tokens = List.copyOf(tokens);
    }

    /** Returns the first visible token. */
    Token first() {
        return tokens.get(0);
    }
}

package dev.sluice.sql.parser;

import dev.sluice.sql.parser.internal.SluiceLexer;
import dev.sluice.sql.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** The words of a text, for those who compare texts. */
public final class Tokens {
    private Tokens() {}

    /**
     * Returns the tokens of a text as they are written, without comments and white space.
     *
     * @param source the text; what is no token of SQL counts as written
     */
    public static List<String> of(SourceFile source) {
        TokenList tokens = TokenList.of(source);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.getChannel() == Token.DEFAULT_CHANNEL && token.getType() != Token.EOF) {
                texts.add(tokens.span(token).text());
            }
        }
        return texts;
    }

    /**
     * Tells whether a word can stand for a name without quotes wherever a name can stand.
     *
     * @param word one token
     */
    public static boolean isName(String word) {
        return TokenList.of(new SourceFile("", word)).get(0).getType() == SluiceLexer.WORD;
    }
}

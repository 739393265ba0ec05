package dev.sluice.sql.parser;

import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/** The visible tokens of one item of a file, the last of them EOF. */
final class ItemTokenStream implements TokenStream {
    private final Token[] tokens;
    private final int last;
    private int position;

    /**
     * Makes a stream.
     *
     * @param tokens one or more; the last one is of type EOF
     */
    ItemTokenStream(List<Token> tokens) {
        this.tokens = tokens.toArray(Token[]::new);
        this.last = tokens.size() - 1;
    }

    @Override
    public Token LT(int k) {
        return tokens[k > 0 ? Math.min(position + k - 1, last) : Math.max(position + k, 0)];
    }

    @Override
    public int LA(int i) {
        return LT(i).getType();
    }

    @Override
    public Token get(int index) {
        return tokens[index];
    }

    @Override
    public void consume() {
        if (position == last) {
            throw new IllegalStateException("cannot consume EOF");
        }
        position++;
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {}

    @Override
    public int index() {
        return position;
    }

    @Override
    public void seek(int index) {
        position = Math.min(index, last);
    }

    @Override
    public int size() {
        return tokens.length;
    }

    @Override
    public String getSourceName() {
        return tokens[0].getInputStream().getSourceName();
    }

    @Override
    public TokenSource getTokenSource() {
        return tokens[0].getTokenSource();
    }

    @Override
    public String getText(Interval interval) {
        StringBuilder out = new StringBuilder();
        for (int i = Math.max(interval.a, 0); i <= Math.min(interval.b, last); i++) {
            out.append(tokens[i].getText());
        }
        return out.toString();
    }

    @Override
    public String getText() {
        return getText(Interval.of(0, last));
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token start, Token stop) {
        List<Token> all = Arrays.asList(tokens);
        return getText(Interval.of(all.indexOf(start), all.indexOf(stop)));
    }
}

package dev.sluice.sql.parser;

import dev.sluice.sql.parser.internal.SluiceParser;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.atn.ATN;
import org.jspecify.annotations.Nullable;

/** Names what the grammar expects, in few words: an expression, a name, and the keywords that continue the statement. */
final class ExpectedTokens {
    private static final int MOST_NAMED = 6;
    private static final BitSet EXPRESSION = first(SluiceParser.RULE_expr);
    private static final BitSet NAME = first(SluiceParser.RULE_name);
    private static final BitSet OPERATOR = first(SluiceParser.RULE_exprTail);
    private static final BitSet JOIN = first(SluiceParser.RULE_joinWord);

    private ExpectedTokens() {}

    private static BitSet first(int rule) {
        ATN atn = SluiceParser._ATN;
        BitSet types = new BitSet();
        atn.nextTokens(atn.ruleToStartState[rule]).toList().forEach(types::set);
        return types;
    }

    /**
     * Describes a set of tokens.
     *
     * @param expected token types; 0 stands for the end of the statement
     * @return for example {@code an expression or ")"}, or null for an empty set
     */
    static @Nullable String describe(BitSet expected) {
        BitSet rest = (BitSet) expected.clone();
        List<String> titles = new ArrayList<>();
        if (rest.get(SluiceParser.NUMBER_INTEGER) && rest.get(SluiceParser.CASE)) {
            titles.add("an expression");
            rest.andNot(EXPRESSION);
            rest.andNot(NAME);
        } else if (rest.get(SluiceParser.WORD)) {
            titles.add("a name");
            rest.andNot(NAME);
        }
        if (rest.get(SluiceParser.CONCAT)) {
            rest.andNot(OPERATOR);
            if (rest.isEmpty()) {
                titles.add("an operator");
            }
        }
        if (rest.get(SluiceParser.CROSS)) {
            rest.andNot(JOIN);
        }
        boolean window = rest.get(SluiceParser.WINDOW);
        rest.clear(SluiceParser.WINDOW);
        for (int type = rest.nextSetBit(1); type >= 0; type = rest.nextSetBit(type + 1)) {
            titles.add(Words.title(type));
        }
        if (window) {
            titles.add(Words.title(SluiceParser.WINDOW));
        }
        if (rest.get(0)) {
            titles.add("the end of the statement");
        }
        return join(titles.stream().distinct().toList());
    }

    private static @Nullable String join(List<String> titles) {
        int count = titles.size();
        if (count == 0) {
            return null;
        }
        if (count > MOST_NAMED + 1) {
            return String.join(", ", titles.subList(0, MOST_NAMED)) + ", ...";
        }
        if (count == 1) {
            return titles.get(0);
        }
        return String.join(", ", titles.subList(0, count - 1)) + " or " + titles.get(count - 1);
    }
}

package dev.sluice.sql.parser;

import dev.sluice.sql.parser.internal.SluiceParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * Runs the grammar over the tokens of one item: first in the fast mode that gives up at the first doubt, and only if
 * that fails in the exact one, which tells what is wrong.
 */
final class ItemParser {
    private final TokenList tokens;
    private final SluiceParser parser;
    private final SyntaxErrors errors;

    ItemParser(TokenList tokens) {
        this.tokens = tokens;
        this.parser = new SluiceParser(new ItemTokenStream(List.of(tokens.get(tokens.size() - 1))));
        this.errors = new SyntaxErrors(tokens, parser);
        parser.removeErrorListeners();
        parser.setErrorHandler(new GiveUp());
    }

    /**
     * Parses.
     *
     * @param item visible tokens, the last one EOF
     * @param rule the rule that must match all of them
     * @param <T> the rule's tree
     * @throws SyntaxProblem if they do not match
     */
    <T> T parse(List<Token> item, Function<SluiceParser, T> rule) {
        checkTokens(item);
        parser.setTokenStream(new ItemTokenStream(item));
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        try {
            return rule.apply(parser);
        } catch (GiveUp.Failure fast) {
            parser.setTokenStream(new ItemTokenStream(item));
            parser.getInterpreter().setPredictionMode(PredictionMode.LL);
            try {
                return rule.apply(parser);
            } catch (GiveUp.Failure exact) {
                throw errors.problem(item, rule, exact);
            }
        }
    }

    private void checkTokens(List<Token> item) {
        int depth = 0;
        for (Token token : item) {
            int type = token.getType();
            if (type >= SluiceParser.BAD_STRING) {
                throw errors.badToken(token);
            }
            if (type == SluiceParser.LPAREN || type == SluiceParser.CASE) {
                depth++;
                if (depth > ExpressionBuilder.MAX_DEPTH) {
                    throw new SyntaxProblem(Diagnostic.of(
                                    DiagnosticCode.TOO_DEEP,
                                    tokens.span(token),
                                    "nested deeper than " + ExpressionBuilder.MAX_DEPTH + " levels")
                            .withHelp("split the statement"));
                }
            } else if (type == SluiceParser.RPAREN || type == SluiceParser.END) {
                depth--;
            }
        }
    }
}

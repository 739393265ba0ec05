package dev.sluice.generator.model;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the text of a statement with placeholders apart: at these, at parameters, at optional terms, and at a choice of orders. */
final class TemplatePieces {
    private static final String OPEN = "[[";
    private static final int BRACKETS = 2;

    private final SourceSpan whole;
    private final String text;
    private final List<Use> uses;
    private final List<ParameterFact> parameters;
    private final List<Expr.OptionalTerm> terms;
    private final OrderingTerm.@Nullable Choice choice;
    private final List<TemplateModel.Piece> pieces = new ArrayList<>();

    /**
     * A use of a placeholder.
     *
     * @param index which placeholder it is
     * @param otherwise what stands for it by default, or null
     */
    record Use(SourceSpan span, int index, @Nullable String otherwise) {}

    TemplatePieces(AnalyzedQuery.Step step, List<Use> uses) {
        this.whole = step.statement().span();
        this.text = whole.file().text();
        this.uses = uses;
        this.parameters = step.facts().parameters();
        this.terms = step.facts().fragments();
        this.choice = Arguments.choice(step);
    }

    List<TemplateModel.Piece> pieces() {
        take(whole.start(), whole.end(), 0, -1);
        return pieces;
    }

    private void take(int from, int to, int fragments, int option) {
        int at = from;
        for (Cut cut = next(at, to); cut != null; cut = next(at, to)) {
            add(at, cut.start(), fragments, option);
            cut.take(fragments, option);
            at = cut.end();
        }
        add(at, to, fragments, option);
    }

    private void add(int from, int to, int fragments, int option) {
        String piece = text.substring(from, to).strip();
        if (!piece.isEmpty()) {
            pieces.add(new TemplateModel.Piece(-1, piece, false, fragments, option));
        }
    }

    /** A place where the text is cut, and what is done with it. */
    private record Cut(int start, int end, Taking taking) {
        void take(int fragments, int option) {
            taking.take(fragments, option);
        }
    }

    private interface Taking {
        void take(int fragments, int option);
    }

    /** Returns the first place within a part of the text, or null. */
    private @Nullable Cut next(int from, int to) {
        Cut first = null;
        for (Use use : uses) {
            first = first(
                    first,
                    new Cut(
                            use.span().start(),
                            use.span().end(),
                            (fragments, option) -> pieces.add(
                                    new TemplateModel.Piece(use.index(), use.otherwise(), false, fragments, option))),
                    from,
                    to);
        }
        for (ParameterFact parameter : parameters) {
            for (Expr.Parameter use : parameter.uses()) {
                first = first(
                        first,
                        new Cut(
                                use.span().start(),
                                use.span().end(),
                                (fragments, option) -> pieces.add(
                                        new TemplateModel.Piece(-1, name(parameter), true, fragments, option))),
                        from,
                        to);
            }
        }
        for (int i = 0; i < terms.size(); i++) {
            int bit = 1 << i;
            int open = text.indexOf(OPEN, terms.get(i).left().span().end());
            int end = terms.get(i).span().end();
            first = first(
                    first,
                    new Cut(
                            open,
                            end,
                            (fragments, option) -> take(open + BRACKETS, end - BRACKETS, fragments | bit, option)),
                    from,
                    to);
        }
        OrderingTerm.Choice orders = choice;
        return orders == null
                ? first
                : first(
                        first,
                        new Cut(
                                orders.span().start(),
                                orders.span().end(),
                                (fragments, option) -> orders(orders, fragments)),
                        from,
                        to);
    }

    private static String name(ParameterFact parameter) {
        String name = parameter.name();
        return name == null ? Integer.toString(parameter.number()) : name;
    }

    private void orders(OrderingTerm.Choice orders, int fragments) {
        for (int i = 0; i < orders.choices().size(); i++) {
            List<OrderingTerm.By> by = orders.choices().get(i).terms();
            take(by.get(0).span().start(), by.get(by.size() - 1).span().end(), fragments, i);
        }
    }

    private static @Nullable Cut first(@Nullable Cut found, Cut other, int from, int to) {
        boolean within = other.start() >= from && other.end() <= to;
        return within && (found == null || other.start() < found.start()) ? other : found;
    }
}

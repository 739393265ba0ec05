package dev.sluice.generator.model;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What decides about the parts of a statement. */
final class Variants {
    private Variants() {}

    static VariantsModel of(AnalyzedQuery.Step step, List<String> keys, @Nullable TemplateModel template) {
        OrderingTerm.Choice choice = Arguments.choice(step);
        PageModel page = Arguments.page(step);
        List<List<Integer>> fragments = new ArrayList<>();
        List<Expr.OptionalTerm> terms = step.facts().fragments();
        for (Expr.OptionalTerm term : terms) {
            TreeSet<Integer> needed = new TreeSet<>();
            // An optional term within another stands only where that one does.
            terms.stream()
                    .filter(outer -> outer.right().span().contains(term.right().span()))
                    .forEach(outer -> own(outer, terms, step.facts().parameters())
                            .forEach(fact -> needed.add(keys.indexOf(Arguments.key(fact)))));
            fragments.add(List.copyOf(needed));
        }
        if (page != null) {
            long open =
                    page.keys().stream().filter(key -> key.value().nullable()).count();
            return new VariantsModel(fragments, 1 + (1 << open), keys.size() - 1, template);
        }
        return new VariantsModel(
                fragments,
                choice == null ? 1 : choice.choices().size(),
                choice == null ? -1 : keys.indexOf(":" + Identifier.key(choice.parameter())),
                template);
    }

    /** Returns the parameters that a caller may leave out and that stand in a term, not in one within it. */
    private static List<ParameterFact> own(
            Expr.OptionalTerm term, List<Expr.OptionalTerm> terms, List<ParameterFact> parameters) {
        SourceSpan span = term.right().span();
        List<SourceSpan> inner = terms.stream()
                .filter(other -> !other.equals(term))
                .map(other -> other.right().span())
                .filter(span::contains)
                .toList();
        return parameters.stream()
                .filter(fact -> fact.optional() || fact.value().nullable())
                .filter(fact -> fact.uses().stream()
                        .map(Expr.Parameter::span)
                        .anyMatch(use -> span.contains(use) && inner.stream().noneMatch(it -> it.contains(use))))
                .toList();
    }
}

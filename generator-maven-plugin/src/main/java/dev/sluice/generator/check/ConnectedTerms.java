package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which optional terms can be wrong together only. A type goes from one to another by a parameter or a placeholder that both
 * use, and by the value of an expression that they are parts of; a condition that rows are chosen by has no such value. So
 * ten conditions with a parameter each are eleven cases and not a thousand.
 */
public final class ConnectedTerms {
    private final StatementFacts facts;
    private final Tree tree;
    private final List<Expr.OptionalTerm> terms;
    /** The group of each term, and behind them that of the rest of the statement. */
    private final int[] groups;

    private ConnectedTerms(StatementFacts facts) {
        this.facts = facts;
        this.tree = Tree.of(facts.statement());
        this.terms = facts.fragments();
        this.groups = IntStream.rangeClosed(0, terms.size()).toArray();
    }

    /**
     * Returns the combinations of optional terms among which is the first of all that has a mistake, if any has: none, those
     * of connected terms, and all.
     *
     * @param facts the facts of a statement
     * @return in ascending order, the terms that stand as bits, from the first term on
     */
    public static SortedSet<Integer> combinations(StatementFacts facts) {
        ConnectedTerms terms = new ConnectedTerms(facts);
        terms.connect();
        return terms.combinations();
    }

    private void connect() {
        Set<Expr> conditions = conditions();
        for (int i = 0; i < terms.size(); i++) {
            if (!conditions.contains(terms.get(i))) {
                join(i, terms.size());
            }
            for (int inner = 0; inner < terms.size(); inner++) {
                if (terms.get(i)
                        .right()
                        .span()
                        .contains(terms.get(inner).right().span())) {
                    join(i, inner);
                }
            }
        }
        Stream.concat(parameters(), placeholders())
                .forEach(uses -> uses.forEach(use -> join(innermost(uses.get(0)), innermost(use))));
        boolean anyOutside = Stream.concat(parameters(), placeholders())
                .flatMap(List::stream)
                .anyMatch(use -> innermost(use) == terms.size());
        if (anyOutside) {
            computedColumns().forEach(use -> join(innermost(use), terms.size()));
        }
    }

    /** Returns where each parameter stands. */
    private Stream<List<SourceSpan>> parameters() {
        return facts.parameters().stream()
                .map(fact -> fact.uses().stream().map(Expr.Parameter::span).toList());
    }

    /** Returns where each placeholder stands. */
    private Stream<List<SourceSpan>> placeholders() {
        return tree.expressions().stream()
                .filter(Expr.Placeholder.class::isInstance)
                .map(Expr.Placeholder.class::cast)
                .collect(Collectors.groupingBy(
                        Expr.Placeholder::name, Collectors.mapping(Expr.Placeholder::span, Collectors.toList())))
                .values()
                .stream();
    }

    /** Returns where columns stand whose type no table declares: it may be that of a parameter in a query. */
    private Stream<SourceSpan> computedColumns() {
        return tree.expressions().stream()
                .filter(expr -> expr instanceof Expr.ColumnRef ref && !isDeclared(facts.binding(ref)))
                .map(Expr::span);
    }

    private static boolean isDeclared(Binding binding) {
        if (binding instanceof Binding.OfMerged merged) {
            return merged.columns().stream().allMatch(ConnectedTerms::isDeclared);
        }
        return binding instanceof Binding.OfRowid
                || (binding instanceof Binding.OfColumn of && of.relation().table() != null);
    }

    /** Returns the term that a place is in, the innermost of several, or what stands for the rest of the statement. */
    private int innermost(SourceSpan span) {
        int found = terms.size();
        for (int i = 0; i < terms.size(); i++) {
            SourceSpan right = terms.get(i).right().span();
            boolean closer =
                    found == terms.size() || terms.get(found).right().span().contains(right);
            if (right.contains(span) && closer) {
                found = i;
            }
        }
        return found;
    }

    private void join(int one, int other) {
        int from = groups[one];
        int to = groups[other];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = groups[i] == from ? to : groups[i];
        }
    }

    /** Returns what chooses rows, with its parts; not in HAVING without GROUP BY, where an aggregate says what a row is. */
    private Set<Expr> conditions() {
        Set<Expr> found = Collections.newSetFromMap(new IdentityHashMap<>());
        tree.clauses().stream()
                .filter(clause -> clause.name().equals("WHERE") || clause.name().equals("ON"))
                .forEach(clause -> addCondition(clause.expr(), found));
        for (SelectBody.Core core : tree.cores()) {
            if (core.having() != null && !core.groupBy().isEmpty()) {
                addCondition(core.having(), found);
            }
        }
        return found;
    }

    private static void addCondition(Expr expr, Collection<Expr> found) {
        found.add(expr);
        if (expr instanceof Expr.Binary binary && binary.operator().isLogical()) {
            addCondition(binary.left(), found);
            addCondition(binary.right(), found);
        } else if (expr instanceof Expr.OptionalTerm term) {
            addCondition(term.left(), found);
            addCondition(term.right(), found);
        } else if (expr instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NOT) {
            addCondition(unary.operand(), found);
        }
    }

    private SortedSet<Integer> combinations() {
        SortedSet<Integer> found = new TreeSet<>(List.of(0, (1 << terms.size()) - 1));
        List<Integer> done = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (!done.contains(groups[i])) {
                done.add(groups[i]);
                int mask = mask(groups[i]);
                for (int some = mask; some != 0; some = (some - 1) & mask) {
                    found.add(some);
                }
            }
        }
        return found;
    }

    private int mask(int group) {
        int mask = 0;
        for (int i = 0; i < terms.size(); i++) {
            mask |= groups[i] == group ? 1 << i : 0;
        }
        return mask;
    }
}

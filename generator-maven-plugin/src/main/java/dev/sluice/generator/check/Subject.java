package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.facts.TypeFacts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a rule looks at: a statement of a named query whose names are all known.
 *
 * @param query the query
 * @param statement its statement, or one of them
 * @param facts what is known of the statement
 * @param all what is known of each statement of the query
 * @param tree everything in the statement
 */
public record Subject(NamedQuery query, Statement statement, TypeFacts facts, List<TypeFacts> all, Tree tree) {
    /** Checks. */
    public Subject {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(facts, "facts");
        all = List.copyOf(all);
        Objects.requireNonNull(tree, "tree");
    }

    /**
     * Returns the subject of a statement.
     *
     * @param query the query
     * @param facts what is known of the statement
     * @param all what is known of each statement of the query
     */
    public static Subject of(NamedQuery query, TypeFacts facts, List<? extends TypeFacts> all) {
        return new Subject(query, facts.statement(), facts, List.copyOf(all), Tree.of(facts.statement()));
    }

    /** Tells whether every column is known: one of a table whose declaration could not be read is not, which was reported. */
    public boolean isUnderstood() {
        boolean tables = Stream.concat(facts.reads().stream(), facts.writes().stream())
                .noneMatch(table -> table.columns().isEmpty());
        return tables
                && tree.expressions().stream()
                        .noneMatch(expr ->
                                expr instanceof Expr.ColumnRef ref && facts.binding(ref) instanceof Binding.Unresolved);
    }

    /** Returns the parameters of all statements of the query. */
    List<ParameterFact> parameters() {
        return all.stream().flatMap(one -> one.parameters().stream()).toList();
    }
}

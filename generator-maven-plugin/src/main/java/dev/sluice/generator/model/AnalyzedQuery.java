package dev.sluice.generator.model;

import dev.sluice.generator.model.QueryModel.EngineSql;
import dev.sluice.runtime.translate.ListFold;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.facts.TypeFacts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named query with everything that was found out about it.
 *
 * @param query the query
 * @param steps its statements in order, one or more
 * @param row the row that its caller gives as a whole, or null
 */
public record AnalyzedQuery(
        NamedQuery query, List<Step> steps, @Nullable RowArgument row) {
    /** Checks and copies. */
    public AnalyzedQuery {
        Objects.requireNonNull(query, "query");
        steps = List.copyOf(steps);
    }

    /**
     * Returns the same with a row that its caller gives as a whole.
     *
     * @param argument the row, or null
     */
    public AnalyzedQuery withRow(@Nullable RowArgument argument) {
        return new AnalyzedQuery(query, steps, argument);
    }

    /** Tells whether it is a block, which gives nothing. */
    boolean isBlock() {
        return query.body() instanceof NamedQuery.Block;
    }

    /**
     * A statement of a query.
     *
     * @param statement the statement
     * @param facts what is known of it
     * @param sqlite its text for SQLite, slots counting the facts' parameters, or null when SQLite is not asked for
     * @param postgres its text for Postgres, or null when Postgres is not asked for
     * @param fold how the texts give its list, or null when it is one column
     */
    public record Step(
            Statement statement,
            TypeFacts facts,
            @Nullable EngineSql sqlite,
            @Nullable EngineSql postgres,
            @Nullable ListFold fold) {
        /** Checks. */
        public Step {
            Objects.requireNonNull(statement, "statement");
            Objects.requireNonNull(facts, "facts");
        }
    }
}

package dev.sluice.generator.model;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named query.
 *
 * @param name its name as declared
 * @param doc text of its comment, or null
 * @param returns what a call gives
 * @param atMostOne whether it is known to give no second row
 * @param parameters what a call gives, in the order of the method
 * @param result what one row becomes, or null when there are no rows
 * @param fold how its list is read from several rows, or null when each row of the result is one of the query
 * @param steps its statements in order; several run in one transaction
 * @param part its text as a part of other statements, or null when it is none
 * @param uses what of the schema it relies on, as {@link UsesText} writes it
 * @param span where its name stands
 */
public record QueryModel(
        String name,
        @Nullable String doc,
        Returns returns,
        boolean atMostOne,
        List<ArgumentModel> parameters,
        @Nullable ResultModel result,
        @Nullable FoldModel fold,
        List<Step> steps,
        @Nullable TemplateModel part,
        String uses,
        SourceSpan span) {
    /** Checks and copies. */
    public QueryModel {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(returns, "returns");
        parameters = List.copyOf(parameters);
        steps = List.copyOf(steps);
        Objects.requireNonNull(uses, "uses");
        Objects.requireNonNull(span, "span");
        if (returns.needsRows() && result == null) {
            throw new IllegalArgumentException("query " + name + " gives rows and has none");
        }
    }

    /** What a call gives. */
    public enum Returns {
        /** A query that the caller runs. */
        QUERY,
        /** One row, else an exception. */
        ONE,
        /** A page of rows. */
        PAGE,
        /** A row or none. */
        OPTIONAL,
        /** All rows. */
        LIST,
        /** The number of rows changed. */
        COUNT,
        /** Nothing. */
        NOTHING;

        /** Tells whether rows are given. */
        public boolean needsRows() {
            return this != COUNT && this != NOTHING;
        }
    }

    /**
     * A statement of a query.
     *
     * @param write whether it changes the database
     * @param parameters indexes of the query's parameters that it takes, in order
     * @param variants what its text depends on
     * @param sqlite its text for SQLite, or null when SQLite is not asked for
     * @param postgres its text for Postgres, or null when Postgres is not asked for
     * @param tables the tables it reads, or for a write those it may change
     */
    public record Step(
            boolean write,
            List<Integer> parameters,
            VariantsModel variants,
            @Nullable EngineSql sqlite,
            @Nullable EngineSql postgres,
            List<String> tables) {
        /** Copies. */
        public Step {
            parameters = List.copyOf(parameters);
            tables = List.copyOf(tables);
        }
    }

    /**
     * A statement in one engine's SQL.
     *
     * @param parts what its text is made of; one that always stands, where the statement has one text
     */
    public record EngineSql(List<Part> parts) {
        /** Copies. */
        public EngineSql {
            parts = List.copyOf(parts);
        }

        /**
         * Returns one text for all calls.
         *
         * @param text the SQL, each parameter a {@code ?}
         * @param slots for each {@code ?} in order the index among the statement's parameters, from 0
         */
        public static EngineSql of(String text, List<Integer> slots) {
            return new EngineSql(List.of(new Part(-1, -1, text, slots)));
        }
    }

    /**
     * A part of a text.
     *
     * @param fragment index of the optional term that it is, from 0, or -1
     * @param option index of the alternative that it belongs to, from 0, or -1
     * @param text the SQL, each parameter a {@code ?}
     * @param slots for each {@code ?} in order the index among the statement's parameters, from 0
     */
    public record Part(int fragment, int option, String text, List<Integer> slots) {
        /** Checks and copies. */
        public Part {
            Objects.requireNonNull(text, "text");
            slots = List.copyOf(slots);
        }
    }
}

package dev.sluice.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A named statement whose text depends on the call: on which optional terms are asked for, and on a choice. Its parts were
 * translated when the application was built; here they are only put together, once for each combination that is used. Held in
 * a constant of generated code; thread-safe.
 */
public final class SqlVariants {
    private final String name;
    private final String source;
    private final int line;
    private final boolean write;
    private final String[] parameters;
    private final String @Nullable [] reads;
    private final String @Nullable [] writes;
    private final int choices;
    private final int fragments;
    private final @Nullable List<SqlPart> sqlite;
    private final @Nullable List<SqlPart> postgres;
    private final AtomicReferenceArray<@Nullable SqlText> known;

    private SqlVariants(Builder builder) {
        this.name = builder.name;
        this.source = builder.source;
        this.line = builder.line;
        this.write = builder.write;
        this.parameters = builder.parameters;
        this.reads = builder.reads;
        this.writes = builder.writes;
        this.choices = builder.choices;
        this.fragments = builder.fragments;
        this.sqlite = builder.sqlite;
        this.postgres = builder.postgres;
        this.known = new AtomicReferenceArray<>(choices << fragments);
    }

    /**
     * Begins a statement that only reads.
     *
     * @param name the query's name
     * @param source the {@code .sql} file, relative to its source root
     * @param line the query's line there, from 1
     * @return a builder that takes the parts
     */
    public static Builder read(String name, String source, int line) {
        return new Builder(name, source, line, false);
    }

    /**
     * Begins a statement that changes the database, with or without RETURNING.
     *
     * @param name the query's name
     * @param source the {@code .sql} file, relative to its source root
     * @param line the query's line there, from 1
     * @return a builder that takes the parts
     */
    public static Builder write(String name, String source, int line) {
        return new Builder(name, source, line, true);
    }

    /**
     * Returns the statement with some of its optional terms and one of its choices; the same object for the same ones.
     *
     * @param terms a bit for each optional term, the first the lowest, set where it is to stand
     * @param choice index of the choice, from 0
     * @return the statement
     * @throws IndexOutOfBoundsException when there is no such term or choice
     */
    public SqlText variant(int terms, int choice) {
        Objects.checkIndex(terms, 1 << fragments);
        int index = terms * choices + Objects.checkIndex(choice, choices);
        SqlText text = known.get(index);
        return text != null ? text : compose(index, terms, choice);
    }

    private SqlText compose(int index, int terms, int choice) {
        SqlText.Builder text = write ? SqlText.write(name, source, line) : SqlText.read(name, source, line);
        text.parameters(parameters);
        if (reads != null) {
            text.reads(reads);
        }
        if (writes != null) {
            text.writes(writes);
        }
        if (sqlite != null) {
            text.sqlite(sql(sqlite, terms, choice), marks(sqlite, terms, choice));
        }
        if (postgres != null) {
            text.postgres(sql(postgres, terms, choice), marks(postgres, terms, choice));
        }
        SqlText built = text.build();
        SqlText other = known.compareAndExchange(index, null, built);
        return other == null ? built : other;
    }

    private static String sql(List<SqlPart> parts, int terms, int choice) {
        return parts.stream()
                .filter(part -> part.stands(terms, choice))
                .map(SqlPart::sql)
                .collect(Collectors.joining("\n"));
    }

    private static int[] marks(List<SqlPart> parts, int terms, int choice) {
        return parts.stream()
                .filter(part -> part.stands(terms, choice))
                .flatMapToInt(part -> Arrays.stream(part.parameterOfMark()))
                .toArray();
    }

    @Override
    public String toString() {
        return name + " (" + source + ":" + line + ")";
    }

    /** Takes the parts of a statement. Not thread-safe; used in one expression. */
    public static final class Builder {
        private static final String[] NO_NAMES = {};

        private final String name;
        private final String source;
        private final int line;
        private final boolean write;
        private String[] parameters = NO_NAMES;
        private String @Nullable [] reads;
        private String @Nullable [] writes;
        private int choices = 1;
        private int fragments;
        private @Nullable List<SqlPart> sqlite;
        private @Nullable List<SqlPart> postgres;

        private Builder(String name, String source, int line, boolean write) {
            this.name = Objects.requireNonNull(name, "name");
            this.source = Objects.requireNonNull(source, "source");
            this.line = line;
            this.write = write;
        }

        /**
         * Names the parameters, for messages.
         *
         * @param names their names in order
         * @return this builder
         */
        public Builder parameters(String... names) {
            this.parameters = names.clone();
            return this;
        }

        /**
         * Names the tables that it reads, with all of its terms.
         *
         * @param tables as declared; views looked through
         * @return this builder
         */
        public Builder reads(String... tables) {
            this.reads = tables.clone();
            return this;
        }

        /**
         * Names the tables that it may change, with all of its terms.
         *
         * @param tables as declared, with those that triggers and actions of foreign keys change in turn
         * @return this builder
         */
        public Builder writes(String... tables) {
            this.writes = tables.clone();
            return this;
        }

        /**
         * Tells how many optional terms there are.
         *
         * @param count their number; none unless it is told
         * @return this builder
         */
        public Builder fragments(int count) {
            this.fragments = count;
            return this;
        }

        /**
         * Tells how many choices there are.
         *
         * @param count their number; one unless it is told
         * @return this builder
         */
        public Builder choices(int count) {
            this.choices = count;
            return this;
        }

        /**
         * Gives the parts of the text for SQLite.
         *
         * @param parts the parts in order
         * @return this builder
         */
        public Builder sqlite(SqlPart... parts) {
            this.sqlite = List.of(parts);
            return this;
        }

        /**
         * Gives the parts of the text for PostgreSQL.
         *
         * @param parts the parts in order
         * @return this builder
         */
        public Builder postgres(SqlPart... parts) {
            this.postgres = List.of(parts);
            return this;
        }

        /**
         * Finishes the statement.
         *
         * @return the statement
         */
        public SqlVariants build() {
            return new SqlVariants(this);
        }
    }
}

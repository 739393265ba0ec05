package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.PreparedSql;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named statement in the texts of both engines, with the parameter that each {@code ?} takes. Built once, in a
 * constant of generated code; immutable and thread-safe.
 */
public final class SqlText {
    private final String name;
    private final String source;
    private final int line;
    private final boolean write;
    private final String[] parameters;
    private final @Nullable List<String> reads;
    private final @Nullable List<String> writes;
    private final @Nullable PreparedSql sqlite;
    private final @Nullable PreparedSql postgres;
    private final @Nullable SqlTemplate part;
    private final @Nullable String absence;

    private SqlText(Builder builder) {
        this.name = builder.name;
        this.source = builder.source;
        this.line = builder.line;
        this.write = builder.write;
        this.parameters = builder.parameters;
        this.reads = builder.reads;
        this.writes = builder.writes;
        this.part = builder.part;
        this.absence = builder.absence;
        int count = Math.max(parameters.length, Math.max(count(builder.sqlite), count(builder.postgres)));
        this.sqlite = prepared(builder.sqlite, count, write);
        this.postgres = prepared(builder.postgres, count, write);
    }

    private static int count(@Nullable Text text) {
        int count = 0;
        if (text != null) {
            for (int parameter : text.parameterOfMark) {
                count = Math.max(count, parameter + 1);
            }
        }
        return count;
    }

    private static @Nullable PreparedSql prepared(@Nullable Text text, int parameters, boolean write) {
        return text == null ? null : new PreparedSql(text.sql, text.parameterOfMark, parameters, write);
    }

    /**
     * Begins a statement that only reads.
     *
     * @param name the query's name
     * @param source the {@code .sql} file, relative to its source root
     * @param line the query's line there, from 1
     * @return a builder that takes the texts
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
     * @return a builder that takes the texts
     */
    public static Builder write(String name, String source, int line) {
        return new Builder(name, source, line, true);
    }

    /**
     * The query's name.
     *
     * @return for example {@code openOrders}
     */
    public String name() {
        return name;
    }

    boolean isWrite() {
        return write;
    }

    /** The tables it reads, views looked through; null where nobody said. */
    @Nullable
    List<String> reads() {
        return reads;
    }

    /** The tables that may change, with those that triggers and foreign keys change in turn; null where nobody said. */
    @Nullable
    List<String> writes() {
        return writes;
    }

    /** The text for an engine; refused when the statement was declared for the other one only. */
    PreparedSql on(Dialect dialect) {
        PreparedSql sql = dialect == Dialect.SQLITE ? sqlite : postgres;
        if (sql == null) {
            if (sqlite == null && postgres == null) {
                throw new StatementRefusedException(String.valueOf(absence), info(dialect), null, null);
            }
            throw new UnsupportedEngineException(
                    "this statement has no text for " + dialect.product() + "; "
                            + (absence == null ? "it was declared for the other engine only" : absence),
                    info(dialect),
                    null,
                    null);
        }
        return sql;
    }

    /** The statement as a part of others; null where it cannot be one. */
    @Nullable
    SqlTemplate part() {
        return part;
    }

    /** Returns a query that no engine can run, for a reason. */
    static SqlText refused(StatementInfo info, String reason) {
        return read(info.name(), info.source(), info.line()).absent(reason).make();
    }

    StatementInfo info(Dialect dialect) {
        PreparedSql sql = dialect == Dialect.SQLITE ? sqlite : postgres;
        return new StatementInfo(name, source, line, sql == null ? "" : sql.sql());
    }

    /** How messages call a parameter: by its name, where the generator gave it. */
    String parameterName(int index) {
        return index < parameters.length ? "parameter \"" + parameters[index] + "\"" : "parameter " + (index + 1);
    }

    /** The name alone, or the number from 1. */
    String shortParameterName(int index) {
        return index < parameters.length ? parameters[index] : Integer.toString(index + 1);
    }

    @Override
    public String toString() {
        return name + " (" + source + ":" + line + ")";
    }

    /** The text for one engine. */
    private static final class Text {
        private final String sql;
        private final int[] parameterOfMark;

        private Text(String sql, int[] parameterOfMark) {
            this.sql = sql;
            this.parameterOfMark = parameterOfMark;
        }
    }

    /** Takes the texts of a statement. Not thread-safe; used in one expression. */
    public static final class Builder {
        private static final String[] NO_NAMES = {};

        private final String name;
        private final String source;
        private final int line;
        private final boolean write;
        private String[] parameters = NO_NAMES;
        private @Nullable List<String> reads;
        private @Nullable List<String> writes;
        private @Nullable Text sqlite;
        private @Nullable Text postgres;
        private @Nullable SqlTemplate part;
        private @Nullable String absence;

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
         * Names the tables that it reads, for live queries and for those who watch it run.
         *
         * @param tables as declared; views looked through
         * @return this builder
         */
        public Builder reads(String... tables) {
            this.reads = List.of(tables);
            return this;
        }

        /**
         * Names the tables that it may change.
         *
         * @param tables as declared, with those that triggers and actions of foreign keys change in turn
         * @return this builder
         */
        public Builder writes(String... tables) {
            this.writes = List.of(tables);
            return this;
        }

        /**
         * Gives the text for SQLite.
         *
         * @param sql the text; white space at its end is dropped
         * @param parameterOfMark for each {@code ?} in order, the index of its parameter, from 0
         * @return this builder
         */
        public Builder sqlite(String sql, int... parameterOfMark) {
            this.sqlite = text(sql, parameterOfMark);
            return this;
        }

        /**
         * Gives the text for PostgreSQL.
         *
         * @param sql the text; white space at its end is dropped
         * @param parameterOfMark for each {@code ?} in order, the index of its parameter, from 0
         * @return this builder
         */
        public Builder postgres(String sql, int... parameterOfMark) {
            this.postgres = text(sql, parameterOfMark);
            return this;
        }

        /**
         * Gives the statement in the source language, as it may be a part of others.
         *
         * @param statement a statement without placeholders
         * @return this builder
         */
        public Builder part(SqlTemplate statement) {
            this.part = statement;
            return this;
        }

        /**
         * Says why there is no text for one of the engines.
         *
         * @param reason why, for whoever runs it there
         * @return this builder
         */
        public Builder absent(String reason) {
            this.absence = reason;
            return this;
        }

        private static Text text(String sql, int[] parameterOfMark) {
            for (int parameter : parameterOfMark) {
                if (parameter < 0) {
                    throw new IllegalArgumentException("the index of a parameter is negative: " + parameter);
                }
            }
            return new Text(sql.stripTrailing(), parameterOfMark.clone());
        }

        /**
         * Finishes the statement.
         *
         * @return the immutable statement
         * @throws IllegalStateException when no text was given
         */
        public SqlText build() {
            if (sqlite == null && postgres == null) {
                throw new IllegalStateException("no text was given for " + name);
            }
            return make();
        }

        private SqlText make() {
            return new SqlText(this);
        }
    }
}

package dev.sluice.runtime;

import dev.sluice.runtime.expr.Composed;
import dev.sluice.runtime.expr.Composition;
import dev.sluice.runtime.expr.StatementNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A named statement with placeholders, in the source language: checked in the build, and translated at run time once for each
 * form of what is composed for them. Held in a constant of generated code; immutable.
 */
public final class SqlTemplate {
    private final String name;
    private final String source;
    private final int line;
    private final List<String> declarations;
    private final List<String> parameters;
    private final StatementNames names;
    private final List<Part> parts;

    private SqlTemplate(SqlTemplate whole, List<Part> parts) {
        this.name = whole.name;
        this.source = whole.source;
        this.line = whole.line;
        this.declarations = whole.declarations;
        this.parameters = whole.parameters;
        this.names = whole.names;
        this.parts = parts;
    }

    private SqlTemplate(Builder builder) {
        this.name = builder.name;
        this.source = builder.source;
        this.line = builder.line;
        this.declarations = List.copyOf(builder.declarations);
        this.parameters = List.copyOf(builder.parameters);
        this.names = new StatementNames(builder.sources, builder.tables, builder.commonTables);
        this.parts = List.copyOf(builder.parts);
    }

    /**
     * Begins a statement.
     *
     * @param name the query's name
     * @param source the {@code .sql} file, relative to its source root
     * @param line the query's line there, from 1
     * @return a builder that takes the text
     */
    public static Builder of(String name, String source, int line) {
        return new Builder(name, source, line);
    }

    /**
     * Returns the statement with some of its optional terms and one of its orders.
     *
     * @param fragments the terms that stand, a bit for each
     * @param choice index of the order, from 0
     * @return the statement
     */
    public SqlTemplate variant(int fragments, int choice) {
        return new SqlTemplate(
                this,
                parts.stream()
                        .filter(part -> (part.fragments & fragments) == part.fragments
                                && (part.option < 0 || part.option == choice))
                        .toList());
    }

    StatementInfo info(String text) {
        return new StatementInfo(name, source, line, text);
    }

    List<String> parameters() {
        return parameters;
    }

    /** Returns the text with what was composed for its placeholders, as a query of the source language. */
    String compose(@Nullable Composed[] placeholders, Composition composition) {
        write(placeholders, composition, name -> ":" + name);
        List<String> declared = new ArrayList<>(declarations);
        declared.addAll(composition.declarations());
        return composition.functions() + "q(" + String.join(", ", declared) + "):\n" + composition.text() + ";";
    }

    /**
     * Writes the statement as a part of another one.
     *
     * @param placeholders what was composed for each placeholder, null for its default
     * @param values a value for each parameter
     * @param composition the other one
     */
    void writeInto(@Nullable Composed[] placeholders, @Nullable Object[] values, Composition composition) {
        Map<String, String> given = new HashMap<>();
        write(
                placeholders,
                composition,
                name -> given.computeIfAbsent(
                        name, it -> composition.parameter(declaration(it), values[parameters.indexOf(it)])));
    }

    private void write(@Nullable Composed[] placeholders, Composition composition, UnaryOperator<String> parameter) {
        composition.begin(names, placeholders);
        for (Part part : parts) {
            Composed composed = part.placeholder < 0 ? null : placeholders[part.placeholder];
            if (composed != null) {
                composition.add(composed);
            } else {
                String text = Objects.requireNonNull(part.text, "nothing was composed for a placeholder");
                composition.sql(part.parameter ? parameter.apply(text) : text);
            }
            composition.sql("\n");
        }
        composition.end();
    }

    /** Returns what is declared of a parameter behind its name; empty where nothing is. */
    private String declaration(String name) {
        return declarations.stream()
                .filter(declared -> declared.startsWith(name + " ", 1))
                .map(declared -> declared.substring(1 + name.length()))
                .findFirst()
                .orElse("");
    }

    /**
     * A part of the text: as it is, a parameter, or what is composed for a placeholder.
     *
     * @param placeholder index of the placeholder, from 0, or -1
     * @param text the text, the parameter's name, or what stands where nothing was composed; null where that may not be
     * @param parameter whether it is a parameter
     * @param fragments the optional terms that it stands in, a bit for each
     * @param option index of the order that it belongs to, from 0, or -1
     */
    private record Part(int placeholder, @Nullable String text, boolean parameter, int fragments, int option) {}

    /** Takes the text of a statement. Not thread-safe; used in one expression. */
    public static final class Builder {
        private final String name;
        private final String source;
        private final int line;
        private final List<String> declarations = new ArrayList<>();
        private final List<String> parameters = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private List<String> sources = List.of();
        private List<String> tables = List.of();
        private List<String> commonTables = List.of();
        private int fragments;
        private int option = -1;

        private Builder(String name, String source, int line) {
            this.name = Objects.requireNonNull(name, "name");
            this.source = Objects.requireNonNull(source, "source");
            this.line = line;
        }

        /**
         * Gives what the query declares of its parameters.
         *
         * @param declared for example {@code :max AS INTEGER}
         * @return this builder
         */
        public Builder declarations(String... declared) {
            declarations.addAll(List.of(declared));
            return this;
        }

        /**
         * Names the parameters.
         *
         * @param names their names in order
         * @return this builder
         */
        public Builder parameters(String... names) {
            parameters.addAll(List.of(names));
            return this;
        }

        /**
         * Names the row sources of its FROM clauses.
         *
         * @param names what each is called
         * @return this builder
         */
        public Builder sources(String... names) {
            this.sources = List.of(names);
            return this;
        }

        /**
         * Names the tables of its FROM clauses.
         *
         * @param names the tables
         * @return this builder
         */
        public Builder tables(String... names) {
            this.tables = List.of(names);
            return this;
        }

        /**
         * Names the tables of its WITH clauses.
         *
         * @param names what each is called
         * @return this builder
         */
        public Builder commonTables(String... names) {
            this.commonTables = List.of(names);
            return this;
        }

        /**
         * Says where the next piece or placeholder stands.
         *
         * @param terms the optional terms, a bit for each
         * @param order index of the order, from 0, or -1
         * @return this builder
         */
        public Builder within(int terms, int order) {
            this.fragments = terms;
            this.option = order;
            return this;
        }

        private Builder add(int placeholder, @Nullable String text, boolean parameter) {
            parts.add(new Part(placeholder, text, parameter, fragments, option));
            return within(0, -1);
        }

        /**
         * Adds a piece of text.
         *
         * @param sql the text
         * @return this builder
         */
        public Builder text(String sql) {
            return add(-1, sql, false);
        }

        /**
         * Adds a parameter.
         *
         * @param name its name
         * @return this builder
         */
        public Builder parameter(String name) {
            return add(-1, name, true);
        }

        /**
         * Adds a placeholder.
         *
         * @param index its index, from 0
         * @return this builder
         */
        public Builder placeholder(int index) {
            return add(index, null, false);
        }

        /**
         * Adds a placeholder that may be left out.
         *
         * @param index its index, from 0
         * @param otherwise what stands for it then
         * @return this builder
         */
        public Builder placeholder(int index, String otherwise) {
            return add(index, otherwise, false);
        }

        /**
         * Finishes the statement.
         *
         * @return the immutable statement
         */
        public SqlTemplate build() {
            return new SqlTemplate(this);
        }
    }
}

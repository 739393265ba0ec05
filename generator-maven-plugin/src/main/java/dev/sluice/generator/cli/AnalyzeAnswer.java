package dev.sluice.generator.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a line is answered with; the components are the keys of the documented form.
 *
 * @param id what was asked under
 * @param ok whether there is no error anywhere
 * @param diagnostics everything found, errors and warnings
 * @param ddl the schema by engine, as statements in order
 * @param statements an answer for each statement, then for each named query
 */
record AnalyzeAnswer(
        @Nullable JsonNode id,
        boolean ok,
        List<Problem> diagnostics,
        Map<String, List<String>> ddl,
        List<StatementAnswer> statements) {
    AnalyzeAnswer {
        diagnostics = List.copyOf(diagnostics);
        statements = List.copyOf(statements);
    }

    /**
     * A diagnostic. Lines and columns count from 1 within the text it is about; the end is behind the last character.
     *
     * @param code the stable code; {@code SLU000} for a line that is no request
     * @param severity {@code error} or {@code warning}
     * @param message what is wrong
     * @param help what to do, or null
     * @param statement index from 0 of the answer that it belongs to, or null
     * @param schema index from 0 of the statement of the schema that it is about, or null
     * @param label what is at the place: what is known there, what was expected; or null
     * @param related other places, as of the two that conflict
     */
    record Problem(
            String code,
            String severity,
            String message,
            int line,
            int column,
            int endLine,
            int endColumn,
            @Nullable String help,
            @Nullable Integer statement,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer schema,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String label,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Related> related) {
        Problem {
            related = List.copyOf(related);
        }

        /** A problem of the request as a whole. */
        static Problem ofRequest(String code, String message, String help) {
            return new Problem(code, "error", message, 1, 1, 1, 1, help, null, null, null, List.of());
        }
    }

    /**
     * Another place that belongs to a diagnostic.
     *
     * @param label what is there
     * @param sameText whether it is in the text that the diagnostic is about
     */
    record Related(String label, int line, int column, int endLine, int endColumn, boolean sameText) {}

    /**
     * What is known of a statement.
     *
     * @param ok whether it has no error
     * @param name of a named query, or null
     * @param kind {@code select}, {@code insert}, {@code update}, {@code delete}, {@code schema}, {@code session} or, for
     *     several statements in one, {@code block}
     * @param cardinality {@code one}, {@code optional} or {@code many} rows; {@code execrows} for a count, {@code exec}
     *     for neither
     * @param sql by engine that can run it, the statements to run in order; the result of the last one counts
     * @param placeholders what its caller composes; the texts are those of a caller that composes nothing
     */
    record StatementAnswer(
            boolean ok,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String cardinality,
            List<Parameter> parameters,
            List<Column> columns,
            List<String> reads,
            List<String> writes,
            Map<String, List<Sql>> sql,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Placeholder> placeholders) {
        StatementAnswer {
            placeholders = List.copyOf(placeholders);
        }

        /** A statement that its caller composes nothing for. */
        StatementAnswer(
                boolean ok,
                @Nullable String name,
                @Nullable String kind,
                @Nullable String cardinality,
                List<Parameter> parameters,
                List<Column> columns,
                List<String> reads,
                List<String> writes,
                Map<String, List<Sql>> sql) {
            this(ok, name, kind, cardinality, parameters, columns, reads, writes, sql, List.of());
        }

        /** Returns the same with other names for its parameters. */
        StatementAnswer renamed(UnaryOperator<String> names) {
            Map<String, List<Sql>> texts = new LinkedHashMap<>();
            sql.forEach((engine, list) -> texts.put(
                    engine,
                    list.stream()
                            .map(text -> new Sql(
                                    text.text(), text.bind().stream().map(names).toList()))
                            .toList()));
            List<Parameter> called = parameters.stream()
                    .map(one -> new Parameter(
                            names.apply(one.name()), one.type(), one.javaType(), one.nullable(), one.list()))
                    .toList();
            return new StatementAnswer(
                    ok, name, kind, cardinality, called, columns, reads, writes, texts, placeholders);
        }

        /** Returns the same with {@link #ok} false. */
        StatementAnswer refused() {
            return new StatementAnswer(
                    false, name, kind, cardinality, parameters, columns, reads, writes, sql, placeholders);
        }
    }

    /**
     * What the caller composes.
     *
     * @param name its name without the sign
     * @param kind {@code condition}, {@code value} or {@code order}
     * @param type type of a condition or value, or null
     * @param otherwise the source text that stands for it when nothing is composed, or null
     */
    record Placeholder(
            String name,
            String kind,
            @Nullable String type,
            @JsonProperty("default") @Nullable String otherwise) {}

    /**
     * A parameter.
     *
     * @param name its name without sign, or its number
     * @param type a type of the source language
     * @param javaType the class that the generated method takes, of one element for a list
     * @param nullable whether NULL may be passed
     * @param list whether it takes a collection
     */
    record Parameter(String name, String type, String javaType, boolean nullable, boolean list) {}

    /**
     * A result column.
     *
     * @param table the table it comes from unchanged, or null
     * @param column the column of that table, or null
     * @param columns of a nested row or list, else null
     */
    record Column(
            String name,
            String type,
            String javaType,
            boolean nullable,
            @Nullable String table,
            @Nullable String column,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Column> columns) {}

    /**
     * A text for one engine.
     *
     * @param text with {@code ?} for parameters
     * @param bind for each {@code ?} the name or number of its parameter
     */
    record Sql(String text, List<String> bind) {}
}

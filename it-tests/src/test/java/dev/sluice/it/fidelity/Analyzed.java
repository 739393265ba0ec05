package dev.sluice.it.fidelity;

import dev.sluice.generator.cli.AnalyzeCommand;
import dev.sluice.sql.types.CanonicalJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answer of the command {@code analyze} about a schema and statements, read for running it. */
final class Analyzed {
    private final Map<?, ?> answer;

    private Analyzed(Map<?, ?> answer) {
        this.answer = answer;
    }

    /**
     * A statement to run.
     *
     * @param text for the engine
     * @param bind the parameter of each mark
     */
    record Sql(String text, List<String> bind) {}

    /**
     * A parameter.
     *
     * @param type as the source language writes it
     * @param list whether it takes a collection of the type
     */
    record Parameter(String name, String type, boolean list) {}

    /**
     * Asks.
     *
     * @param schema CREATE statements and comments
     * @param statements in order
     * @param declared types of the parameters of the last one, by name or number; perhaps none
     */
    static Analyzed of(List<String> schema, List<String> statements, Map<String, String> declared) throws IOException {
        StringBuilder request =
                new StringBuilder("{\"schema\":").append(list(schema)).append(",\"statements\":[");
        for (int i = 0; i < statements.size(); i++) {
            request.append(i == 0 ? "" : ",").append("{\"sql\":").append(CanonicalJson.quoted(statements.get(i)));
            if (i == statements.size() - 1 && !declared.isEmpty()) {
                List<String> types = new ArrayList<>();
                declared.forEach(
                        (name, type) -> types.add(CanonicalJson.quoted(name) + ":" + CanonicalJson.quoted(type)));
                request.append(",\"parameters\":{")
                        .append(String.join(",", types))
                        .append('}');
            }
            request.append('}');
        }
        String line = AnalyzeCommand.answer(request.append("]}").toString());
        return new Analyzed((Map<?, ?>) Objects.requireNonNull(JsonReader.read(line)));
    }

    /**
     * Asks about a source file.
     *
     * @param schema what is declared elsewhere
     * @param source declarations and named queries
     */
    static Analyzed ofSource(List<String> schema, String source) throws IOException {
        String line = AnalyzeCommand.answer(
                "{\"schema\":" + list(schema) + ",\"source\":" + CanonicalJson.quoted(source) + "}");
        return new Analyzed((Map<?, ?>) Objects.requireNonNull(JsonReader.read(line)));
    }

    private static String list(List<String> texts) {
        return texts.stream().map(CanonicalJson::quoted).toList().toString();
    }

    /** Returns the first error, as a text that begins with its code; null without one. */
    @Nullable
    String error() {
        for (Object item : (List<?>) Objects.requireNonNull(answer.get("diagnostics"))) {
            Map<?, ?> problem = (Map<?, ?>) item;
            if ("error".equals(problem.get("severity"))) {
                return problem.get("code") + " " + problem.get("message") + "; " + problem.get("help");
            }
        }
        return null;
    }

    /** Returns all errors, those of named queries and statements and those of the schema: the code, then the message. */
    List<String> errors() {
        List<String> errors = new ArrayList<>();
        for (Object item : (List<?>) Objects.requireNonNull(answer.get("diagnostics"))) {
            Map<?, ?> problem = (Map<?, ?>) item;
            if ("error".equals(problem.get("severity"))) {
                errors.add(problem.get("code") + " " + problem.get("message"));
            }
        }
        return errors;
    }

    /** Returns how many statements and named queries were answered. */
    int statements() {
        return ((List<?>) Objects.requireNonNull(answer.get("statements"))).size();
    }

    /** Returns the name of a named query. */
    String name(int index) {
        return String.valueOf(statement(index).get("name"));
    }

    /** Tells whether a statement was accepted. */
    boolean accepted(int index) {
        return Boolean.TRUE.equals(statement(index).get("ok"));
    }

    /** Returns the schema for an engine. */
    List<String> ddl(String engine) {
        List<String> out = new ArrayList<>();
        if (((Map<?, ?>) Objects.requireNonNull(answer.get("ddl"))).get(engine) instanceof List<?> texts) {
            texts.forEach(text -> out.add(String.valueOf(text)));
        }
        return out;
    }

    private Map<?, ?> statement(int index) {
        return (Map<?, ?>) ((List<?>) Objects.requireNonNull(answer.get("statements"))).get(index);
    }

    /** Returns what a statement is on an engine. */
    List<Sql> sql(int index, String engine) {
        List<Sql> out = new ArrayList<>();
        Map<?, ?> texts = (Map<?, ?>) Objects.requireNonNull(statement(index).get("sql"));
        if (texts.get(engine) instanceof List<?> list) {
            for (Object item : list) {
                Map<?, ?> one = (Map<?, ?>) item;
                List<String> bind = new ArrayList<>();
                ((List<?>) Objects.requireNonNull(one.get("bind"))).forEach(name -> bind.add(String.valueOf(name)));
                out.add(new Sql(String.valueOf(one.get("text")), bind));
            }
        }
        return out;
    }

    List<Parameter> parameters(int index) {
        List<Parameter> out = new ArrayList<>();
        for (Object item : (List<?>) Objects.requireNonNull(statement(index).get("parameters"))) {
            Map<?, ?> one = (Map<?, ?>) item;
            out.add(new Parameter(
                    String.valueOf(one.get("name")),
                    String.valueOf(one.get("type")),
                    Boolean.TRUE.equals(one.get("list"))));
        }
        return out;
    }

    /** Returns the types of the result's columns. */
    List<String> columns(int index) {
        List<String> out = new ArrayList<>();
        for (Object item : (List<?>) Objects.requireNonNull(statement(index).get("columns"))) {
            out.add(String.valueOf(((Map<?, ?>) item).get("type")));
        }
        return out;
    }

    /** All that was answered. */
    @Override
    public String toString() {
        return answer.toString();
    }
}

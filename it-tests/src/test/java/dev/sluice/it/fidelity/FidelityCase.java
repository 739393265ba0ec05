package dev.sluice.it.fidelity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One case: a schema, rows, and statements whose answers on SQLite are the measure.
 *
 * @param id its name
 * @param family what it is about
 * @param ordered whether rows are compared in order
 * @param quiet whether the page about PostgreSQL leaves it out
 * @param pragmas pragmas that are set on SQLite before
 * @param schema CREATE statements
 * @param seed statements that set up
 * @param steps statements whose answers are compared
 */
record FidelityCase(
        String id,
        String family,
        boolean ordered,
        boolean quiet,
        List<String> pragmas,
        List<String> schema,
        List<String> seed,
        List<Step> steps) {
    private static final List<String> FILES = List.of(
            "cases.jsonl",
            "cases-writes.jsonl",
            "cases-random.jsonl",
            "cases-json.jsonl",
            "cases-statements.jsonl",
            "cases-hostile.jsonl",
            "cases-corpus.jsonl",
            "cases-places.jsonl");

    /**
     * A statement with its parameters.
     *
     * @param sql the text
     * @param params values in order of the parameters, by name, or null for none
     */
    record Step(String sql, @Nullable Object params) {}

    /**
     * Reads the cases.
     *
     * @throws IOException if the resource cannot be read
     */
    static List<FidelityCase> all() throws IOException {
        List<FidelityCase> out = new ArrayList<>();
        for (String file : FILES) {
            read(file, out);
        }
        return out;
    }

    private static void read(String file, List<FidelityCase> out) throws IOException {
        InputStream in = Objects.requireNonNull(FidelityCase.class.getResourceAsStream("/fidelity/" + file));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    out.add(of((Map<?, ?>) Objects.requireNonNull(JsonReader.read(line))));
                }
            }
        }
    }

    private static FidelityCase of(Map<?, ?> json) {
        List<Step> steps = new ArrayList<>();
        for (Object step : (List<?>) Objects.requireNonNull(json.get("steps"))) {
            Map<?, ?> map = (Map<?, ?>) step;
            steps.add(new Step((String) Objects.requireNonNull(map.get("sql")), map.get("params")));
        }
        return new FidelityCase(
                (String) Objects.requireNonNull(json.get("id")),
                (String) Objects.requireNonNull(json.get("family")),
                Boolean.TRUE.equals(json.get("ordered")),
                Boolean.TRUE.equals(json.get("quiet")),
                strings(json.get("pragmas")),
                strings(json.get("schema")),
                strings(json.get("seed")),
                steps);
    }

    private static List<String> strings(@Nullable Object list) {
        List<String> out = new ArrayList<>();
        if (list instanceof List<?> items) {
            items.forEach(item -> out.add(String.valueOf(item)));
        }
        return out;
    }
}

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
 * A case of an extension type.
 *
 * @param id its name
 * @param type the type that it is about
 * @param schema CREATE statements
 * @param seed statements that set up
 * @param sqliteRows rows in the form in which SQLite stores them, where there is no seed
 * @param postgresRows the same for PostgreSQL
 * @param statement the statement whose answer is compared
 * @param params type and canonical text of each parameter
 * @param result declared type of each column
 * @param expected rows as texts of the Java values
 * @param refuse whether it has to be refused
 * @param fails whether it has to fail on both engines
 */
record TypeCase(
        String id,
        String type,
        List<String> schema,
        List<String> seed,
        List<String> sqliteRows,
        List<String> postgresRows,
        String statement,
        List<List<@Nullable String>> params,
        List<String> result,
        List<List<@Nullable String>> expected,
        boolean refuse,
        boolean fails) {
    /**
     * Reads the cases.
     *
     * @throws IOException if the resource cannot be read
     */
    static List<TypeCase> all() throws IOException {
        List<TypeCase> out = new ArrayList<>();
        InputStream in = Objects.requireNonNull(TypeCase.class.getResourceAsStream("/fidelity/types.jsonl"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    out.add(of((Map<?, ?>) Objects.requireNonNull(JsonReader.read(line))));
                }
            }
        }
        return out;
    }

    private static TypeCase of(Map<?, ?> json) {
        Map<?, ?> source = (Map<?, ?>) Objects.requireNonNull(json.get("source"));
        List<String> result = new ArrayList<>();
        strings(json.get("result")).forEach(type -> result.add(String.valueOf(type)));
        return new TypeCase(
                (String) Objects.requireNonNull(json.get("id")),
                (String) Objects.requireNonNull(json.get("type")),
                texts(source.get("schema")),
                texts(source.get("seed")),
                stored(json.get("sqlite")),
                stored(json.get("postgres")),
                (String) Objects.requireNonNull(source.get("statement")),
                rows(json.get("params")),
                result,
                rows(json.get("expected")),
                json.containsKey("refuse"),
                json.containsKey("fails"));
    }

    private static List<String> stored(@Nullable Object engine) {
        List<String> out = new ArrayList<>();
        if (engine instanceof Map<?, ?> map) {
            texts(map.get("setup")).stream()
                    .filter(text -> text.startsWith("INSERT"))
                    .forEach(out::add);
        }
        return out;
    }

    private static List<String> texts(@Nullable Object list) {
        List<String> out = new ArrayList<>();
        strings(list).forEach(text -> out.add(String.valueOf(text)));
        return out;
    }

    private static List<@Nullable String> strings(@Nullable Object list) {
        List<@Nullable String> out = new ArrayList<>();
        if (list instanceof List<?> items) {
            items.forEach(item -> out.add(item == null ? null : String.valueOf(item)));
        }
        return out;
    }

    private static List<List<@Nullable String>> rows(@Nullable Object list) {
        List<List<@Nullable String>> out = new ArrayList<>();
        if (list instanceof List<?> items) {
            items.forEach(item -> out.add(strings(item)));
        }
        return out;
    }
}

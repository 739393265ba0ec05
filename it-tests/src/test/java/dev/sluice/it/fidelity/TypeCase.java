package dev.sluice.it.fidelity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case of an extension type.
 *
 * @param id its name
 * @param type the type that it is about
 * @param schema CREATE statements, and comments that declare enums
 * @param seed statements that set up
 * @param setups by engine, what sets up a schema written by hand: indexes, and rows in stored form where there is no seed
 * @param texts by engine, the statement as it is written by hand
 * @param statement the statement whose answer is compared; perhaps several
 * @param params type and canonical text of each parameter
 * @param result declared type of each column
 * @param expected rows as texts of the Java values; null where none are told
 * @param index by engine, what its plan has to say
 * @param refuse why it should be refused, or null
 * @param fails whether it has to fail on both engines
 */
record TypeCase(
        String id,
        String type,
        List<String> schema,
        List<String> seed,
        Map<String, List<String>> setups,
        Map<String, String> texts,
        String statement,
        List<List<@Nullable String>> params,
        List<String> result,
        @Nullable List<List<@Nullable String>> expected,
        Map<String, String> index,
        @Nullable String refuse,
        boolean fails) {
    /**
     * Reads the cases of a resource.
     *
     * @param resource its name in the folder {@code fidelity}
     * @throws IOException if the resource cannot be read
     */
    static List<TypeCase> of(String resource) throws IOException {
        return read(Objects.requireNonNull(TypeCase.class.getResourceAsStream("/fidelity/" + resource)));
    }

    /**
     * Reads cases, one a line, and closes what they come from.
     *
     * @throws IOException if it cannot be read
     */
    static List<TypeCase> read(InputStream in) throws IOException {
        List<TypeCase> out = new ArrayList<>();
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
        Map<String, List<String>> setups = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> index = new LinkedHashMap<>();
        for (String engine : List.of("sqlite", "postgres")) {
            if (json.get(engine) instanceof Map<?, ?> byHand) {
                setups.put(engine, texts(byHand.get("setup")));
                texts.put(engine, String.valueOf(byHand.get("sql")));
            }
            if (json.get("index") instanceof Map<?, ?> plans) {
                index.put(engine, String.valueOf(plans.get(engine)));
            }
        }
        return new TypeCase(
                (String) Objects.requireNonNull(json.get("id")),
                (String) Objects.requireNonNull(json.get("type")),
                texts(source.get("schema")),
                texts(source.get("seed")),
                setups,
                texts,
                (String) Objects.requireNonNull(source.get("statement")),
                rows(json.get("params")),
                texts(json.get("result")),
                json.get("expected") == null ? null : rows(json.get("expected")),
                index,
                (String) json.get("refuse"),
                json.containsKey("fails"));
    }

    /** Returns what the hand-written setup of an engine begins with a word. */
    List<String> setup(String engine, String word) {
        return setups.getOrDefault(engine, List.of()).stream()
                .filter(text -> text.startsWith(word))
                .toList();
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

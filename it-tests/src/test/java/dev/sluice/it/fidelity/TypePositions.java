package dev.sluice.it.fidelity;

import dev.sluice.sql.types.CanonicalJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every place of the language in which a value may stand, for every extension type. */
final class TypePositions {
    private static final String ENUMS = "-- enum Status { OPEN, DONE, LATE }; enum Prio { LOW, MID, HIGH }";

    /**
     * A type and values of it.
     *
     * @param name as it is declared
     * @param values literals of four rows
     * @param literal another one
     * @param other one that differs from it
     * @param params canonical texts of parameters
     */
    record Subject(String name, List<String> values, String literal, String other, List<String> params) {
        private String fill(String template) {
            return template.replace("{type}", name).replace("{l2}", other).replace("{l}", literal);
        }

        private List<String> schema() {
            String table = fill(
                    "CREATE TABLE w(id INTEGER PRIMARY KEY, name TEXT, num INTEGER, x {type}, y {type} DEFAULT {l})");
            return name.contains("com.acme") ? List.of(ENUMS, table) : List.of(table);
        }

        private String seed() {
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                String next = values.get((i + 1) % values.size());
                rows.add("(" + (i + 1) + ", 'n" + i + "', " + i + ", " + values.get(i) + ", " + next + ")");
            }
            return "INSERT INTO w VALUES " + String.join(", ", rows);
        }
    }

    /**
     * A place.
     *
     * @param sql a statement with marks for type and literals
     * @param param what its parameter is: {@code s} a value, {@code null}, {@code list}, {@code empty}; or null for none
     * @param schema further declarations
     * @param seed further rows
     * @param fails whether it violates a constraint
     */
    record Position(
            String name, String sql, @Nullable String param, List<String> schema, List<String> seed, boolean fails) {
        TypeCase of(Subject type) {
            List<String> declared = new ArrayList<>(type.schema());
            schema.forEach(text -> declared.add(type.fill(text)));
            List<String> rows = new ArrayList<>(List.of(type.seed()));
            rows.addAll(seed);
            String statement = type.fill(sql);
            return new TypeCase(
                    name + " " + type.name(),
                    type.name(),
                    declared,
                    rows,
                    Map.of(),
                    Map.of("sqlite", statement, "postgres", statement),
                    statement,
                    params(type),
                    List.of(),
                    null,
                    Map.of(),
                    null,
                    fails);
        }

        private List<List<@Nullable String>> params(Subject type) {
            return switch (param == null ? "" : param) {
                case "s" -> List.of(List.of(type.name(), type.params().get(0)));
                case "null" -> List.of(Arrays.asList(type.name(), null));
                case "list" ->
                    List.of(List.of(
                            type.name() + "[]",
                            type.params().stream()
                                    .map(CanonicalJson::quoted)
                                    .toList()
                                    .toString()));
                case "empty" -> List.of(List.of(type.name() + "[]", "[]"));
                default -> List.of();
            };
        }
    }

    private TypePositions() {}

    static List<Subject> subjects() throws IOException {
        List<Subject> out = new ArrayList<>();
        for (Map<?, ?> json : lines("types-values.jsonl")) {
            out.add(new Subject(
                    text(json.get("type")),
                    texts(json.get("values")),
                    text(json.get("literal")),
                    text(json.get("other")),
                    texts(json.get("params"))));
        }
        return out;
    }

    static List<Position> positions() throws IOException {
        List<Position> out = new ArrayList<>();
        for (Map<?, ?> json : lines("types-positions.jsonl")) {
            out.add(new Position(
                    text(json.get("name")),
                    text(json.get("sql")),
                    (String) json.get("param"),
                    texts(json.get("schema")),
                    texts(json.get("seed")),
                    Boolean.TRUE.equals(json.get("fails"))));
        }
        return out;
    }

    private static String text(@Nullable Object value) {
        return (String) Objects.requireNonNull(value);
    }

    private static List<String> texts(@Nullable Object list) {
        List<String> out = new ArrayList<>();
        if (list instanceof List<?> items) {
            items.forEach(item -> out.add(String.valueOf(item)));
        }
        return out;
    }

    private static List<Map<?, ?>> lines(String resource) throws IOException {
        List<Map<?, ?>> out = new ArrayList<>();
        InputStream in = Objects.requireNonNull(TypePositions.class.getResourceAsStream("/fidelity/" + resource));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                out.add((Map<?, ?>) Objects.requireNonNull(JsonReader.read(line)));
            }
        }
        return out;
    }
}

package dev.sluice.generator.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sluice.sql.ast.Dialect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line that was asked.
 *
 * @param id what the answer repeats, any JSON value, or null
 * @param schema statements that make the schema, in order
 * @param statements statements to analyse, in order
 * @param source a whole source file, or null
 * @param dialects the engines to translate for
 */
record AnalyzeRequest(
        @Nullable JsonNode id,
        List<String> schema,
        List<Input> statements,
        @Nullable String source,
        Set<Dialect> dialects) {
    AnalyzeRequest {
        schema = List.copyOf(schema);
        statements = List.copyOf(statements);
    }

    /**
     * A statement.
     *
     * @param sql its text
     * @param parameters declared types by name without sign, or by number
     */
    record Input(String sql, Map<String, String> parameters) {}

    /** Says that a line is no request, in words for the one who wrote it. */
    static final class BadRequestException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient @Nullable JsonNode id;

        BadRequestException(@Nullable JsonNode id, String message) {
            super(message);
            this.id = id;
        }

        @Nullable
        JsonNode id() {
            return id;
        }
    }

    /**
     * Reads a line.
     *
     * @param line the text
     * @param mapper reads JSON
     * @throws BadRequestException when it is not JSON, or not of the documented form
     */
    static AnalyzeRequest read(String line, ObjectMapper mapper) throws BadRequestException {
        JsonNode root;
        try {
            root = mapper.readTree(line);
        } catch (JacksonException notJson) {
            throw new BadRequestException(null, "the line is not JSON: " + notJson.getOriginalMessage());
        }
        if (!root.isObject()) {
            throw new BadRequestException(null, "a request is a JSON object");
        }
        return new Reader(root).request();
    }

    /** Reads the parts, remembering the id for messages. */
    private static final class Reader {
        private final JsonNode root;
        private final @Nullable JsonNode id;

        Reader(JsonNode root) {
            this.root = root;
            this.id = root.get("id");
        }

        AnalyzeRequest request() throws BadRequestException {
            JsonNode source = root.get("source");
            if (source != null && !source.isNull() && !source.isTextual()) {
                throw bad("\"source\" is a string: the text of a source file");
            }
            return new AnalyzeRequest(
                    id,
                    schema(),
                    statements(),
                    source == null || source.isNull() ? null : source.textValue(),
                    dialects());
        }

        private List<String> schema() throws BadRequestException {
            List<String> texts = new ArrayList<>();
            for (JsonNode item : array("schema")) {
                if (!item.isTextual()) {
                    throw bad("\"schema\" is a list of strings: CREATE statements");
                }
                texts.add(item.textValue());
            }
            return texts;
        }

        private List<Input> statements() throws BadRequestException {
            List<Input> inputs = new ArrayList<>();
            for (JsonNode item : array("statements")) {
                JsonNode sql = item.get("sql");
                if (sql == null || !sql.isTextual()) {
                    throw bad("\"statements\" is a list of objects, each with a string \"sql\"");
                }
                inputs.add(new Input(sql.textValue(), parameters(item.get("parameters"))));
            }
            return inputs;
        }

        private Map<String, String> parameters(@Nullable JsonNode declared) throws BadRequestException {
            Map<String, String> types = new LinkedHashMap<>();
            if (declared == null || declared.isNull()) {
                return types;
            }
            if (!declared.isObject()) {
                throw bad("\"parameters\" is an object: types by parameter, as in {\"id\": \"INTEGER\"}");
            }
            for (Map.Entry<String, JsonNode> entry : declared.properties()) {
                if (!entry.getValue().isTextual()) {
                    throw bad("the type of parameter \"" + entry.getKey() + "\" is not a string");
                }
                types.put(entry.getKey(), entry.getValue().textValue());
            }
            return types;
        }

        private Set<Dialect> dialects() throws BadRequestException {
            if (!root.hasNonNull("dialects")) {
                return EnumSet.allOf(Dialect.class);
            }
            Set<Dialect> dialects = EnumSet.noneOf(Dialect.class);
            for (JsonNode item : array("dialects")) {
                try {
                    dialects.add(Dialect.valueOf(item.asText().toUpperCase(Locale.ROOT)));
                } catch (IllegalArgumentException unknown) {
                    throw bad("\"dialects\" holds \"sqlite\" and \"postgres\", not " + item);
                }
            }
            return dialects;
        }

        private Iterable<JsonNode> array(String name) throws BadRequestException {
            JsonNode value = root.get(name);
            if (value == null || value.isNull()) {
                return List.of();
            }
            if (!value.isArray()) {
                throw bad("\"" + name + "\" is a list");
            }
            return value;
        }

        private BadRequestException bad(String message) {
            return new BadRequestException(id, message);
        }
    }
}

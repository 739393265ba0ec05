package dev.sluice.generator.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** Asks for the analysis of statements for SQLite alone. */
final class SqliteRequests {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SqliteRequests() {}

    static JsonNode answer(List<String> schema, List<String> statements) throws IOException {
        ObjectNode request = JSON.createObjectNode();
        request.putArray("dialects").add("sqlite");
        ArrayNode declarations = request.putArray("schema");
        schema.forEach(declarations::add);
        ArrayNode asked = request.putArray("statements");
        statements.forEach(sql -> asked.addObject().put("sql", sql));
        return JSON.readTree(AnalyzeCommand.answer(request.toString()));
    }
}

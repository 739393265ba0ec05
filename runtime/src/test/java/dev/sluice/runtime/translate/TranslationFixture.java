package dev.sluice.runtime.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of cases: a schema, then for each case a heading {@code == name}, the source, and the blocks {@code -- sqlite},
 * {@code -- postgres} and {@code -- because}. A refused translation is written as {@code refused} with its reasons.
 *
 * @param path the file
 * @param schema CREATE statements
 * @param cases in order
 */
record TranslationFixture(Path path, String schema, List<Case> cases) {
    /**
     * One case.
     *
     * @param name unique in its file
     * @param source what is written
     * @param blocks expected texts by the name of their block
     */
    record Case(String name, String source, Map<String, String> blocks) {}

    /** Reads a file. */
    static TranslationFixture read(Path path) throws IOException {
        StringBuilder schema = new StringBuilder();
        List<Case> cases = new ArrayList<>();
        StringBuilder part = schema;
        StringBuilder source = new StringBuilder();
        Map<String, StringBuilder> blocks = new LinkedHashMap<>();
        String name = null;
        for (String line : Files.readAllLines(path)) {
            if (line.startsWith("== ")) {
                if (name != null) {
                    cases.add(made(name, source, blocks));
                }
                name = line.substring(3).strip();
                source = new StringBuilder();
                blocks = new LinkedHashMap<>();
                part = source;
            } else if (name != null && line.matches("-- (sqlite|postgres|because)")) {
                part = new StringBuilder();
                blocks.put(line.substring(3), part);
            } else {
                part.append(line).append('\n');
            }
        }
        if (name != null) {
            cases.add(made(name, source, blocks));
        }
        return new TranslationFixture(path, schema.toString().strip(), cases);
    }

    private static Case made(String name, StringBuilder source, Map<String, StringBuilder> blocks) {
        Map<String, String> texts = new LinkedHashMap<>();
        blocks.forEach((block, text) -> texts.put(block, text.toString().strip()));
        return new Case(name, source.toString().strip(), texts);
    }

    /** Writes the file with other texts. */
    void write(Map<String, Map<String, String>> texts) throws IOException {
        StringBuilder out = new StringBuilder(schema).append("\n");
        for (Case one : cases) {
            out.append("\n== ")
                    .append(one.name())
                    .append('\n')
                    .append(one.source())
                    .append('\n');
            texts.getOrDefault(one.name(), Map.of())
                    .forEach((block, text) -> out.append("-- ")
                            .append(block)
                            .append('\n')
                            .append(text)
                            .append('\n'));
            out.append("-- because\n")
                    .append(one.blocks().getOrDefault("because", ""))
                    .append('\n');
        }
        Files.writeString(path, out.toString());
    }
}

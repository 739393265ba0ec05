package dev.sluice.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Good source files, broken in random places, are answered: soon, without a failure of the compiler, and with every
 * diagnostic inside the file. {@code -Dbroken.files=20000 -Dbroken.seed=7} tries more.
 */
class BrokenFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ROOTS =
            List.of("../it-tests/src", "../examples/chinook/src/main", "../sql-grammar/src/test");
    private static final String[] STRANGE = {
        "(",
        ")",
        "'",
        "\"",
        ";",
        ",",
        ":",
        "$",
        "{",
        "}",
        "[[",
        "]]",
        "/*",
        "*/",
        "--",
        "NULL",
        " SELECT ",
        " AS ",
        "\u0000",
        "\uD800",
        "é",
        "0x",
        "1e",
        "x'",
        "$$",
        "::",
        "**",
        " ON POSTGRES ",
        " CASE ",
        "-- name: "
    };

    /** Ends a loop that never would; how fast the compiler is, benchmarks measure. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    @Test
    void brokenFilesAreAnsweredInsideTheFile() throws IOException {
        List<String> files = new ArrayList<>();
        for (String root : ROOTS) {
            try (Stream<Path> paths = Files.walk(Path.of(root))) {
                for (Path path : paths.filter(file -> file.toString().endsWith(".sql"))
                        .sorted()
                        .toList()) {
                    files.add(Files.readString(path));
                }
            }
        }
        assertThat(files).hasSizeGreaterThan(3);
        long seed = Long.getLong("broken.seed", 20_260_131);
        Random random = new Random(seed);
        int count = Integer.getInteger("broken.files", 150);
        int found = 0;
        for (int i = 0; i < count; i++) {
            String broken = broken(files.get(random.nextInt(files.size())), random);
            String name = "seed " + seed + ", file " + i;
            String request = JSON.writeValueAsString(JSON.createObjectNode().put("source", broken));
            JsonNode answer =
                    JSON.readTree(assertTimeoutPreemptively(HANGS, () -> AnalyzeCommand.answer(request), name));
            found += check(broken, answer, name);
        }
        assertThat(found).isGreaterThan(count / 2);
    }

    private static int check(String text, JsonNode answer, String name) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (JsonNode diagnostic : answer.get("diagnostics")) {
            String said = name + ": " + diagnostic + "\n" + text;
            assertThat(diagnostic.get("code").textValue()).as(said).isNotEqualTo("SLU999");
            int line = diagnostic.get("line").intValue();
            assertThat(line).as(said).isBetween(1, lines.length);
            int length = lines[line - 1].codePointCount(0, lines[line - 1].length());
            assertThat(diagnostic.get("column").intValue()).as(said).isBetween(1, length + 1);
            assertThat(diagnostic.get("endLine").intValue()).as(said).isBetween(line, lines.length);
        }
        return answer.get("diagnostics").isEmpty() ? 0 : 1;
    }

    private static String broken(String file, Random random) {
        StringBuilder text = new StringBuilder(file);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(8));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, STRANGE[random.nextInt(STRANGE.length)]);
                case 2 -> text.replace(at, end, STRANGE[random.nextInt(STRANGE.length)]);
                default -> text.setLength(Math.max(1, at));
            }
        }
        return text.toString();
    }
}

package dev.sluice.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.generator.support.JavaJudge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles each folder of {@code src/test/resources/compile} and compares what comes out with its folder
 * {@code expected}: the Java files, and {@code diagnostics.txt} when there is something to say. The Java must please the
 * Java compiler, and must not depend on the order in which the files were made. A file {@code configuration.properties}
 * beside {@code input} may set {@code basePackage}, {@code databaseClass} and lints by their code.
 *
 * <p>{@code -Dfixtures=update} writes what comes out; the difference is then to be read before it is committed.
 */
class CompileFixturesTest {
    private static final Path CASES = Path.of("src/test/resources/compile");
    private static final boolean UPDATE = "update".equals(System.getProperty("fixtures"));

    private final Path temporary;

    CompileFixturesTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @TestFactory
    Stream<DynamicTest> compilesAsExpected() throws IOException {
        List<Path> cases;
        try (Stream<Path> folders = Files.list(CASES)) {
            cases = folders.sorted().toList();
        }
        assertThat(cases).isNotEmpty().allMatch(Files::isDirectory, "is a folder");
        return cases.stream()
                .map(folder ->
                        DynamicTest.dynamicTest(folder.getFileName().toString(), folder.toUri(), () -> check(folder)));
    }

    private void check(Path folder) throws IOException {
        assertThat(folder.resolve("input")).isDirectory();
        try (Stream<Path> parts = Files.list(folder)) {
            assertThat(parts.map(part -> part.getFileName().toString()))
                    .isSubsetOf("input", "expected", "configuration.properties");
        }
        Path work = temporary.resolve(folder.getFileName());
        SortedMap<String, String> actual = compile(folder, folder.resolve("input"), work.resolve("first"));
        Path shuffled = shuffledCopy(folder.resolve("input"), work.resolve("shuffled"));
        assertThat(compile(folder, shuffled, work.resolve("second"))).isEqualTo(actual);
        if (UPDATE) {
            update(folder.resolve("expected"), actual);
        }
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(Compilation.texts(folder.resolve("expected"), ""));
        SortedMap<String, String> java = new TreeMap<>(actual);
        java.remove("diagnostics.txt");
        if (!java.isEmpty()) {
            assertThat(JavaJudge.complaints(java, work.resolve("classes"))).isEmpty();
        }
    }

    private static SortedMap<String, String> compile(Path folder, Path input, Path output) throws IOException {
        Properties properties = new Properties();
        Path configuration = folder.resolve("configuration.properties");
        if (Files.exists(configuration)) {
            try (var reader = Files.newBufferedReader(configuration)) {
                properties.load(reader);
            }
        }
        Map<String, CompileRequest.LintLevel> lints = new TreeMap<>();
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("SLU"))
                .forEach(name -> lints.put(name, CompileRequest.LintLevel.valueOf(properties.getProperty(name))));
        Compilation compilation = Compilation.of(Compilation.request(
                input,
                output,
                properties.getProperty("basePackage", ""),
                properties.getProperty("databaseClass", "AppDatabase"),
                lints));
        SortedMap<String, String> result = new TreeMap<>(compilation.files());
        if (!compilation.diagnostics().isEmpty()) {
            result.put("diagnostics.txt", compilation.diagnostics());
        }
        return result;
    }

    private static Path shuffledCopy(Path input, Path copy) throws IOException {
        List<Map.Entry<String, String>> files =
                new ArrayList<>(Compilation.texts(input, "").entrySet());
        Collections.shuffle(files, new Random(1));
        for (Map.Entry<String, String> file : files) {
            Compilation.write(copy.resolve(file.getKey()), file.getValue());
        }
        return copy;
    }

    private static void update(Path expected, SortedMap<String, String> actual) throws IOException {
        if (Files.exists(expected)) {
            try (Stream<Path> old = Files.walk(expected)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, String> file : actual.entrySet()) {
            Compilation.write(expected.resolve(file.getKey()), file.getValue());
        }
    }
}

package dev.sluice.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.source.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/errors.md} explains every code that the compiler can give, and its examples give what they say. */
class ErrorsDocTest {
    private static final Path DOC = Path.of("../docs/errors.md");
    private static final Pattern SECTION = Pattern.compile("^## (SLU\\d{3}) (.*)$", Pattern.MULTILINE);
    private static final Pattern EXAMPLE = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern FILE = Pattern.compile("^-- file: ", Pattern.MULTILINE);

    /** Codes whose cause is no statement: {@link BadFilesTest} and the tests of {@code analyze} have their examples. */
    private static final Set<DiagnosticCode> WITHOUT_EXAMPLE = EnumSet.of(
            DiagnosticCode.NOT_UTF8,
            DiagnosticCode.UNREADABLE_FILE,
            DiagnosticCode.MISSING_FOLDER,
            DiagnosticCode.NO_PACKAGE);

    private final Path folder;

    ErrorsDocTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void explainsEveryCode() throws IOException {
        assertThat(sections().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DiagnosticCode.values())
                        .map(DiagnosticCode::id)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> showsWhatEachCodeIsAbout() throws IOException {
        return sections().entrySet().stream()
                .map(section ->
                        DynamicTest.dynamicTest(section.getKey(), () -> check(section.getKey(), section.getValue())));
    }

    private void check(String code, String text) throws IOException {
        List<String> examples =
                EXAMPLE.matcher(text).results().map(match -> match.group(1)).toList();
        if (WITHOUT_EXAMPLE.stream().anyMatch(without -> without.id().equals(code))) {
            assertThat(examples).isEmpty();
            return;
        }
        assertThat(examples).hasSizeBetween(1, 2);
        assertThat(compile(code + "/wrong", examples.get(0)).codes()).contains(code);
        if (examples.size() > 1) {
            assertThat(compile(code + "/right", examples.get(1)).diagnostics()).isEmpty();
        }
    }

    private Compilation compile(String name, String sql) throws IOException {
        Path sources = folder.resolve(name);
        String[] parts = FILE.split(sql);
        Compilation.write(sources.resolve("com/acme/example.sql"), parts[0]);
        for (int i = 1; i < parts.length; i++) {
            int line = parts[i].indexOf('\n');
            Path file = sources.resolve("com/acme")
                    .resolve(parts[i].substring(0, line))
                    .normalize();
            Compilation.write(file, parts[i].substring(line + 1));
        }
        return Compilation.of(sources, folder.resolve(name + "-java"));
    }

    private static Map<String, String> sections() throws IOException {
        String text = Files.readString(DOC);
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher matcher = SECTION.matcher(text);
        while (matcher.find()) {
            int end = text.indexOf("\n## ", matcher.end());
            sections.put(matcher.group(1), text.substring(matcher.end(), end < 0 ? text.length() : end));
        }
        return sections;
    }
}

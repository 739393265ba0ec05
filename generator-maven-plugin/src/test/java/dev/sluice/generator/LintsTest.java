package dev.sluice.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the configuration does to lints. */
class LintsTest {
    private final Path folder;

    LintsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void warnsUnlessConfigured() throws IOException {
        Compilation compilation = compile(Map.of());
        assertThat(compilation.codes()).containsExactly("SLU601");
        assertThat(compilation.report().outcome()).isEqualTo(CompileReport.Outcome.GENERATED);
    }

    @Test
    void isSilentWhenSwitchedOff() throws IOException {
        assertThat(compile(Map.of("SLU601", CompileRequest.LintLevel.OFF)).codes())
                .isEmpty();
    }

    @Test
    void stopsTheBuildWhenMadeAnError() throws IOException {
        Compilation compilation = compile(Map.of("SLU601", CompileRequest.LintLevel.ERROR));
        assertThat(compilation.report().outcome()).isEqualTo(CompileReport.Outcome.FAILED);
        assertThat(compilation.files()).isEmpty();
    }

    private Compilation compile(Map<String, CompileRequest.LintLevel> lints) throws IOException {
        Path sources = folder.resolve("sql");
        Compilation.write(sources.resolve("com/acme/a.sql"), """
                CREATE TABLE t (id INTEGER PRIMARY KEY);
                clear: DELETE FROM t;
                -- sluice: allow SLU601
                meant: DELETE FROM t;
                """);
        return Compilation.of(Compilation.request(sources, folder.resolve("java"), "", "AppDatabase", lints));
    }
}

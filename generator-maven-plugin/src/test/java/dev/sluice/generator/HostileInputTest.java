package dev.sluice.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file says, the compiler answers. */
class HostileInputTest {
    private static final String TABLE = "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL);\n";

    private final Path folder;

    HostileInputTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void compilesCallsNestedAsDeepAsSqliteTakesThem() throws IOException {
        assertAnswers("q: SELECT " + "abs(".repeat(800) + "a" + ")".repeat(800) + " AS x FROM t;");
    }

    @Test
    void compilesLongChains() throws IOException {
        assertAnswers("q: SELECT " + "b || ".repeat(900) + "b AS x FROM t;");
        assertAnswers("q: SELECT a FROM t WHERE " + "a <> 1 AND ".repeat(900) + "a <> 2;");
    }

    @Test
    void answersForChainsThatSqliteDoesNotTake() throws IOException {
        assertThat(compile("q: SELECT a FROM t WHERE " + "a <> 1 AND ".repeat(10_000) + "a <> 2;")
                        .codes())
                .containsExactly("SLU112");
    }

    @Test
    void answersForBinaryRubbish() throws IOException {
        String rubbish = IntStream.range(1, 20_000)
                .mapToObj(i -> Character.toString(i % 0x2500 + 1))
                .collect(Collectors.joining());
        assertThat(compile(rubbish).report().errors()).isPositive();
    }

    private void assertAnswers(String sql) throws IOException {
        assertThat(compile(sql).diagnostics()).isEmpty();
    }

    private Compilation compile(String sql) throws IOException {
        Path sources = folder.resolve("sql");
        Compilation.write(sources.resolve("com/acme/a.sql"), TABLE + sql);
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Compilation.of(sources, folder.resolve("java")));
    }
}

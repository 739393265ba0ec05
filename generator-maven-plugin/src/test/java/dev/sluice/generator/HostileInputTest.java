package dev.sluice.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
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

    /** On PostgreSQL, max of two values names each of them more than once, and so doubles what is nested in it. */
    @Test
    void refusesWhatBecomesTooLong() throws IOException {
        String nested = "max(nullif(a, 1), ".repeat(60) + "a" + ")".repeat(60);
        assertThat(compile("q: SELECT " + nested + " AS x FROM t;").codes()).containsExactly("SLU112");
        assertThat(compile("CREATE VIEW v AS SELECT " + nested + " AS x FROM t;\nq: SELECT x FROM v;")
                        .codes())
                .containsExactly("SLU112");
        assertThat(compile("CREATE TABLE m (c INTEGER, d REAL);\nq: SELECT " + "(".repeat(40) + "c"
                                + " IN (c, d))".repeat(40) + " AS x FROM m;")
                        .codes())
                .containsOnly("SLU112");
        assertAnswers("q: SELECT " + "max(nullif(a, 1), ".repeat(8) + "a" + ")".repeat(8) + " AS x FROM t;");
    }

    @Test
    void compilesDeepChoicesAndQueries() throws IOException {
        assertAnswers(
                "q: SELECT " + "CASE WHEN a > 1 THEN ".repeat(200) + "a" + " ELSE 0 END".repeat(200) + " AS x FROM t;");
        assertAnswers("q: SELECT " + "(SELECT ".repeat(120) + "a" + ")".repeat(120) + " AS x FROM t;");
        assertAnswers("q: SELECT a FROM " + "(SELECT a FROM ".repeat(120) + "t" + ")".repeat(120) + ";");
        assertAnswers("q: SELECT a" + " + a".repeat(900) + " AS x FROM t;");
    }

    @Test
    void compilesWideTables() throws IOException {
        String columns =
                IntStream.range(0, 1_500).mapToObj(i -> "c" + i + " INTEGER").collect(Collectors.joining(", "));
        assertAnswers("CREATE TABLE wide (id INTEGER PRIMARY KEY, " + columns + ");\nq: SELECT * FROM wide;");
    }

    /** Each of these took minutes when its work grew with the square of its length. */
    @Test
    void answersForWhatIsLongAndFlat() throws IOException {
        String columns = numbered(50_000, i -> "c" + i + " INTEGER");
        assertThat(compile("CREATE TABLE wide (" + columns + ");").codes()).containsExactly("SLU112");
        assertThat(compile("q: SELECT " + numbered(20_000, i -> "?") + ";").codes())
                .contains("SLU302");
        assertThat(compile("q: SELECT " + "9".repeat(1_000_000) + " AS x;").codes())
                .contains("SLU501");
        assertThat(compile("q: SELECT 0x" + "f".repeat(1_000_000) + " AS x;").codes())
                .containsExactly("SLU306");
        String commonTables = numbered(10_000, i -> "c" + i + " AS (SELECT 1 AS x)");
        assertThat(compile("q: WITH " + commonTables + " SELECT x FROM c7;").codes())
                .containsExactly("SLU901");
    }

    private static String numbered(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(", "));
    }

    @Test
    void answersForNamesAsLongAsAFile() throws IOException {
        String name = "x".repeat(50_000);
        assertThat(compile("q: SELECT " + name + "y FROM (SELECT a AS " + name + " FROM t);")
                        .codes())
                .containsExactly("SLU202");
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

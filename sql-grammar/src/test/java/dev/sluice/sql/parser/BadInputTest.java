package dev.sluice.sql.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sluice.sql.ast.SqlFile;
import dev.sluice.sql.source.CodeFrame;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever the text: reading it ends soon, with diagnostics that lie within the file. */
class BadInputTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final long SEED = Long.getLong("sluice.seed", 20261122L);

    @BeforeAll
    static void sayTheSeed() {
        System.out.println("seed of bad input: " + SEED + " (-Dsluice.seed=...)");
    }

    private static List<Diagnostic> read(String text) {
        return assertTimeoutPreemptively(SOON, () -> {
            DiagnosticSink sink = new DiagnosticSink();
            SqlFile file = SqlFileParser.parse(new SourceFile("bad.sql", text), sink);
            assertThat(file.source().text()).isEqualTo(text);
            for (Diagnostic diagnostic : sink.sorted()) {
                assertThat(diagnostic.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(CodeFrame.render(diagnostic)).isNotEmpty();
            }
            return sink.sorted();
        });
    }

    private static void tooDeep(String text) {
        assertThat(read(text)).extracting(Diagnostic::code).containsExactly(DiagnosticCode.TOO_DEEP);
    }

    private static void fine(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void deepNesting() {
        for (int depth : new int[] {1_500, 20_000, 200_000}) {
            tooDeep("SELECT " + "(".repeat(depth) + "1" + ")".repeat(depth));
            tooDeep("SELECT " + "(SELECT ".repeat(depth) + "1" + ")".repeat(depth));
            tooDeep("SELECT " + "CASE WHEN ".repeat(depth) + "1" + " THEN 1 END".repeat(depth));
            tooDeep("SELECT " + "abs(".repeat(depth) + "1" + ")".repeat(depth));
            tooDeep("SELECT * FROM " + "(".repeat(depth) + "t" + ")".repeat(depth));
            tooDeep("SELECT " + "NOT ".repeat(depth) + "1");
            tooDeep("SELECT " + "- ".repeat(depth) + "1");
            tooDeep("SELECT 1" + " + 1".repeat(depth));
            tooDeep("SELECT 1" + " AND 1".repeat(depth));
            tooDeep("SELECT 1" + " COLLATE nocase".repeat(depth));
            tooDeep("SELECT 1" + " UNION SELECT 1".repeat(depth));
            tooDeep("SELECT * FROM t" + ", t".repeat(depth));
        }
    }

    @Test
    void asDeepAsSqliteAllows() {
        int depth = 990;
        fine("SELECT " + "(".repeat(depth) + "1" + ")".repeat(depth));
        fine("SELECT " + "abs(".repeat(depth) + "1" + ")".repeat(depth));
        fine("SELECT " + "(SELECT ".repeat(depth) + "1" + ")".repeat(depth));
        fine("SELECT " + "CASE WHEN ".repeat(depth) + "1" + " THEN 1 END".repeat(depth));
        fine("SELECT " + "NOT ".repeat(depth) + "1");
        fine("SELECT 1" + " AND 1".repeat(depth));
    }

    @Test
    void aMegabyteInOneStatement() {
        fine("INSERT INTO t VALUES (1, 'two', 3.0)" + ", (1, 'two', 3.0)".repeat(60_000));
        fine("SELECT " + "a, ".repeat(350_000) + "a");
        fine("SELECT '" + "x".repeat(1_000_000) + "'");
        fine("SELECT 1 IN (1" + ", 1".repeat(350_000) + ")");
        assertThat(read("SELECT 1 FROM t WHERE " + "a ".repeat(500_000))).hasSize(1);
        assertThat(read("x ".repeat(500_000))).hasSize(1);
        assertThat(read(":".repeat(1_000_000))).hasSize(1);
        assertThat(read("SELECT '".repeat(100_000))).isNotEmpty();
        assertThat(read("(:a\n".repeat(200_000))).isNotEmpty();
        assertThat(read("q(:a\n".repeat(200_000))).isNotEmpty();
        assertThat(read("q: SELECT (\n".repeat(80_000))).isNotEmpty();
        assertThat(read("[x\n".repeat(250_000))).isNotEmpty();
        assertThat(read(":a(".repeat(300_000))).isNotEmpty();
    }

    @Test
    void rubbish() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            int range = round % 3 == 0 ? 128 : 65_536;
            for (int i = random.nextInt(3_000); i >= 0; i--) {
                text.append((char) random.nextInt(range));
            }
            read(text.toString());
        }
    }

    @Test
    void damagedFiles() {
        Random random = new Random(SEED);
        String original = Corpus.text("extensions.sql");
        assertThat(read(original)).isEmpty();
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(original);
            for (int i = random.nextInt(5); i >= 0; i--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(4)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, "'\"()[]{};:$@`".charAt(random.nextInt(13)));
                    case 2 -> text.setLength(at + 1);
                    default -> text.setCharAt(at, (char) random.nextInt(256));
                }
            }
            read(text.toString());
        }
    }

    @Test
    void onlyTheBrokenStatementIsLost() {
        String text = Corpus.text("extensions.sql");
        String broken = text.replace("SELECT * FROM todos WHERE id IN :ids", "SELECT * FORM todos WHERE id IN :ids");
        DiagnosticSink sink = new DiagnosticSink();
        SqlFile file = SqlFileParser.parse(new SourceFile("bad.sql", broken), sink);
        assertThat(sink.sorted()).hasSize(1);
        assertThat(file.items()).hasSize(30);
    }
}

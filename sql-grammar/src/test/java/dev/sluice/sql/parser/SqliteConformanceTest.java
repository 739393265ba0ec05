package dev.sluice.sql.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.parser.internal.SluiceLexer;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the parser to SQLite: both agree on what is well-formed, apart from the differences that are listed by name. */
class SqliteConformanceTest {
    /** Errors of meaning that SQLite reports before it has read the whole statement. */
    private static final Pattern EARLY = Pattern.compile(
            ".*(columns assigned|ORDER BY may not be used|IN\\(\\.\\.\\.\\) element|duplicate WITH table name"
                    + "|not allowed on UPDATE or DELETE|cannot use RETURNING|unrecognized parameter|RAISE\\(\\)"
                    + "|all VALUES must have the same number|temporary t).*");

    private static final long SEED = Long.getLong("sluice.seed", 20261122L);
    private static SqliteJudge sqlite;

    @BeforeAll
    static void open() throws SQLException {
        sqlite = new SqliteJudge();
        System.out.println("seed of generated statements: " + SEED + " (-Dsluice.seed=...)");
    }

    @AfterAll
    static void close() throws SQLException {
        sqlite.close();
    }

    /**
     * A difference that is meant.
     *
     * @param sqliteAccepts whether it is SQLite that accepts
     */
    private record Difference(String name, boolean sqliteAccepts, Pattern statement) {
        static List<Difference> all() {
            List<Difference> all = new ArrayList<>();
            for (String line : Corpus.lines("differences.txt")) {
                String[] parts = line.split(" \\| ", -1);
                assertThat(parts).hasSize(4);
                all.add(new Difference(
                        parts[0].strip(),
                        parts[1].strip().equals("sqlite"),
                        Pattern.compile(parts[2], Pattern.DOTALL)));
            }
            return all;
        }
    }

    private static final List<Difference> DIFFERENCES = Difference.all();

    /** Returns what the parser has against a statement, empty if nothing. */
    private static String parse(String statement) {
        DiagnosticSink sink = new DiagnosticSink();
        SourceFile source = new SourceFile("statement.sql", statement);
        boolean read = SqlFileParser.parseStatement(source, sink) != null;
        assertThat(read || sink.hasErrors()).as(statement).isTrue();
        for (Diagnostic diagnostic : sink.sorted()) {
            assertThat(diagnostic.span().end()).isLessThanOrEqualTo(statement.length());
        }
        return sink.hasErrors() ? sink.sorted().get(0).message() : "";
    }

    /** How a set of statements came out. */
    private static final class Tally {
        private final List<String> faults = new ArrayList<>();
        private int agreed;
        private int wellFormed;
        private int listed;
        private int undecided;

        void check(String statement) {
            SqliteJudge.Verdict verdict = sqlite.judge(statement);
            String complaint = parse(statement);
            boolean accepted = complaint.isEmpty();
            if (verdict.wellFormed() == accepted) {
                agreed++;
                wellFormed += accepted ? 1 : 0;
            } else if (!accepted && mayHaveStoppedEarly(statement, verdict)) {
                undecided++;
            } else if (DIFFERENCES.stream()
                    .anyMatch(difference -> difference.sqliteAccepts() == verdict.wellFormed()
                            && difference.statement().matcher(statement).matches())) {
                listed++;
            } else {
                faults.add((verdict.wellFormed() ? "SQLite accepts: " : "SQLite refuses: ") + statement
                        + "\n   SQLite: " + verdict.message() + "\n   parser: " + complaint);
            }
        }

        private static boolean mayHaveStoppedEarly(String statement, SqliteJudge.Verdict verdict) {
            return verdict.semanticError()
                    && (statement.matches("(?is)\\s*(EXPLAIN\\s+(QUERY\\s+PLAN\\s+)?)?(CREATE|ALTER|DROP)\\b.*")
                            || EARLY.matcher(verdict.message()).matches());
        }

        void done(String what) {
            System.out.println(what + ": " + agreed + " agreed (" + wellFormed + " well-formed), " + listed
                    + " listed differences, " + undecided + " undecided");
            assertThat(faults).isEmpty();
            assertThat(wellFormed).isPositive();
            assertThat(undecided * 20).as("undecided: at most a twentieth").isLessThanOrEqualTo(agreed);
        }
    }

    @Test
    void onStatementsOfEveryProduction() {
        Tally tally = new Tally();
        Corpus.statements().forEach(tally::check);
        tally.done("hand-written");
    }

    @Test
    void onEveryKeywordInEveryPlaceOfAName() {
        Tally tally = new Tally();
        for (String place : Corpus.lines("keyword-places.txt")) {
            for (String keyword : Corpus.keywords()) {
                tally.check(place.replace("{}", keyword));
            }
        }
        tally.done("keywords as names");
    }

    @Test
    void onGeneratedStatements() {
        Tally tally = new Tally();
        StatementGenerator generator = new StatementGenerator(SEED);
        for (int i = 0; i < 3000; i++) {
            tally.check(generator.statement());
        }
        tally.done("generated");
        assertThat(tally.wellFormed).isGreaterThan(2500);
    }

    @Test
    void onMutatedStatements() {
        Tally tally = new Tally();
        Random random = new Random(SEED);
        StatementGenerator generator = new StatementGenerator(SEED + 1);
        List<String> seeds = Corpus.statements();
        for (int i = 0; i < 4000; i++) {
            String seed = i % 2 == 0 ? generator.statement() : seeds.get(random.nextInt(seeds.size()));
            String mutated = Mutations.mutate(seed, random);
            if (!isEmpty(mutated)) {
                tally.check(mutated);
            }
        }
        tally.done("mutated");
    }

    /** The driver cannot prepare what holds no statement. */
    private static boolean isEmpty(String statement) {
        TokenList tokens = TokenList.of(new SourceFile("statement.sql", statement));
        Token first = tokens.get(0).getChannel() == Token.DEFAULT_CHANNEL ? tokens.get(0) : tokens.next(tokens.get(0));
        return first.getType() == Token.EOF || first.getType() == SluiceLexer.SEMICOLON;
    }

    @Test
    void everyListedDifferenceExists() {
        List<String> statements = new ArrayList<>(Corpus.statements());
        Corpus.lines("keyword-places.txt").forEach(place -> statements.add(place.replace("{}", "KEY")));
        for (Difference difference : DIFFERENCES) {
            assertThat(statements)
                    .as(difference.name())
                    .anyMatch(statement ->
                            difference.statement().matcher(statement).matches()
                                    && difference.sqliteAccepts()
                                            == sqlite.judge(statement).wellFormed()
                                    && difference.sqliteAccepts()
                                            != parse(statement).isEmpty());
        }
    }
}

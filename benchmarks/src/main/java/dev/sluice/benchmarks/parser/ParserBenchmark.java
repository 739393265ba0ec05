package dev.sluice.benchmarks.parser;

import dev.sluice.benchmarks.Interleaved;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import org.jooq.Parser;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Parses generated statements, each alone, with Sluice (to its syntax tree), jOOQ (to its query model) and JSqlParser (to
 * its tree), over the statements that all three accept; then shows how time grows with length and nesting.
 */
public final class ParserBenchmark {
    private static final int STATEMENTS = 2_000;
    private static final long SEED = 20_261_122;

    private final Parser jooq = DSL.using(SQLDialect.SQLITE).parser();

    private ParserBenchmark() {}

    /**
     * Runs it and prints the figures.
     *
     * @param arguments none
     * @throws Exception if a parser fails on a statement that it accepted before
     */
    public static void main(String[] arguments) throws Exception {
        new ParserBenchmark().run();
    }

    private void run() throws Exception {
        List<String> all = new StatementGenerator(SEED).statements(STATEMENTS);
        List<String> accepted = new ArrayList<>();
        for (String sql : all) {
            if (sluice(sql) && jooq(sql) && jsqlparser(sql)) {
                accepted.add(sql);
            }
        }
        long characters = accepted.stream().mapToLong(String::length).sum();
        System.out.printf(
                Locale.ROOT,
                "%d of %d statements accepted by all (Sluice alone %d), %d characters on average, seed %d%n",
                accepted.size(),
                all.size(),
                all.stream().filter(ParserBenchmark::sluice).count(),
                characters / accepted.size(),
                SEED);

        Interleaved.Result result = new Interleaved()
                .add(
                        "Sluice",
                        () -> accepted.stream().filter(ParserBenchmark::sluice).count())
                .add(
                        "Sluice, control",
                        () -> accepted.stream().filter(ParserBenchmark::sluice).count())
                .add(
                        "jOOQ Parser.parseQuery",
                        () -> accepted.stream().filter(this::jooq).count())
                .add(
                        "JSqlParser CCJSqlParserUtil.parse",
                        () -> accepted.stream()
                                .filter(ParserBenchmark::jsqlparser)
                                .count())
                .run(10, 30, SEED);
        result.print("stmt", accepted.size());
        System.out.printf(
                Locale.ROOT,
                "speed of Sluice: %.2f x jOOQ, %.2f x JSqlParser%n",
                result.ratio("jOOQ Parser.parseQuery", "Sluice"),
                result.ratio("JSqlParser CCJSqlParserUtil.parse", "Sluice"));
        growth();
    }

    private static void growth() throws Exception {
        Interleaved lengths = new Interleaved();
        for (int rows : new int[] {100, 1_000, 10_000}) {
            String sql = "INSERT INTO track (id, name) VALUES (1, 'a')" + ", (2, 'b')".repeat(rows);
            lengths.add("VALUES, " + rows + " rows", () -> sluice(sql) ? 1 : 0);
        }
        for (int depth : new int[] {10, 100, 400}) {
            String sql = "SELECT " + "(1 + ".repeat(depth) + "1" + ")".repeat(depth);
            lengths.add("nested " + depth + " deep", () -> sluice(sql) ? 1 : 0);
        }
        lengths.run(20, 20, SEED).print("run", 1);
    }

    private static boolean sluice(String sql) {
        DiagnosticSink sink = new DiagnosticSink();
        return !SqlFileParser.parse(new SourceFile("benchmark.sql", sql), sink)
                        .items()
                        .isEmpty()
                && !sink.hasErrors();
    }

    private boolean jooq(String sql) {
        try {
            return jooq.parseQuery(sql) != null;
        } catch (DataAccessException e) {
            return false;
        }
    }

    private static boolean jsqlparser(String sql) {
        try {
            return CCJSqlParserUtil.parse(sql) != null;
        } catch (JSQLParserException e) {
            return false;
        }
    }
}

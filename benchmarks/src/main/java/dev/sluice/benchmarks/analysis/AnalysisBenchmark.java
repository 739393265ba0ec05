package dev.sluice.benchmarks.analysis;

import dev.sluice.generator.check.Checker;
import dev.sluice.generator.check.SchemaRules;
import dev.sluice.generator.check.Subject;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Analyses 1,000 and 10,000 named queries over 100 tables: parse, resolve, infer, check, on one thread. Prints the first run of
 * this JVM, the median of warm ones, and the peak of the heap. For one core: {@code -XX:ActiveProcessorCount=1}.
 */
public final class AnalysisBenchmark {
    private static final int QUERIES = 1_000;
    private static final int WARM_RUNS = 15;

    private AnalysisBenchmark() {}

    /**
     * Runs it and prints the figures.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        String small = Sources.of(QUERIES);
        long first = time(small);
        System.out.printf(
                Locale.ROOT, "first run, %d queries over %d tables: %d ms%n", QUERIES, Sources.TABLES, millis(first));
        long warm = median(small);
        System.out.printf(Locale.ROOT, "warm: %d ms (median of %d)%n", millis(warm), WARM_RUNS);
        String large = Sources.of(10 * QUERIES);
        long tenfold = median(large);
        System.out.printf(
                Locale.ROOT,
                "%d queries, warm: %d ms, %.1f times%n",
                10 * QUERIES,
                millis(tenfold),
                (double) tenfold / warm);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf(Locale.ROOT, "peak of the heap's pools together: %d MB%n", peak >> 20);
    }

    private static long median(String source) {
        long[] times = new long[WARM_RUNS];
        for (int i = 0; i < times.length; i++) {
            times[i] = time(source);
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static long time(String source) {
        // Processor time, so that what else the machine does is not measured; analysis waits for nothing.
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        analyze(source);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }

    private static void analyze(String source) {
        DiagnosticSink sink = new DiagnosticSink();
        List<FileItem> items = SqlFileParser.parse(new SourceFile("benchmark.sql", source), sink)
                .items();
        Catalog catalog = SchemaAnalyzer.catalog(items, sink);
        SchemaRules.check(catalog, sink);
        for (FileItem item : items) {
            if (item instanceof NamedQuery query && query.body() instanceof NamedQuery.Single single) {
                List<Statement> statements = List.of(single.statement());
                List<StatementFacts> facts = StatementAnalyzer.analyze(statements, catalog, query.parameters(), sink);
                facts.forEach(one -> Checker.check(Subject.of(query, one, facts), sink));
            }
        }
        if (sink.hasErrors()) {
            throw new IllegalStateException(sink.sorted().get(0).toString());
        }
    }
}

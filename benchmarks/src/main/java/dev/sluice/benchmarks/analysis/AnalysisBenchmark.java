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
    private static final int TABLES = 100;
    private static final int QUERIES = 1_000;
    private static final int WARM_RUNS = 15;

    private AnalysisBenchmark() {}

    /**
     * Runs it and prints the figures.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        String small = source(QUERIES);
        long first = time(small);
        System.out.printf(Locale.ROOT, "first run, %d queries over %d tables: %d ms%n", QUERIES, TABLES, millis(first));
        long warm = median(small);
        System.out.printf(Locale.ROOT, "warm: %d ms (median of %d)%n", millis(warm), WARM_RUNS);
        String large = source(10 * QUERIES);
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
        List<FileItem> items =
                SqlFileParser.parse(new SourceFile("benchmark.sql", source), sink).items();
        Catalog catalog = SchemaAnalyzer.catalog(items, sink);
        SchemaRules.check(catalog, sink);
        for (FileItem item : items) {
            if (item instanceof NamedQuery query && query.body() instanceof NamedQuery.Single single) {
                List<Statement> statements = List.of(single.statement());
                List<StatementFacts> facts =
                        StatementAnalyzer.analyze(statements, catalog, query.parameters(), sink);
                facts.forEach(one -> Checker.check(Subject.of(query, one, facts), sink));
            }
        }
        if (sink.hasErrors()) {
            throw new IllegalStateException(sink.sorted().get(0).toString());
        }
    }

    /** A project as people write them: joins, conditions, groups, windows, writes. */
    private static String source(int queries) {
        StringBuilder out = new StringBuilder();
        for (int t = 0; t < TABLES; t++) {
            int parent = Math.max(0, t - 1);
            out.append("CREATE TABLE table").append(t).append("""
                     (
                      id INTEGER PRIMARY KEY,
                      name TEXT NOT NULL,
                      note TEXT,
                      amount INTEGER NOT NULL DEFAULT 0,
                      price NUMERIC(10,2),
                      weight REAL,
                      active BOOLEAN NOT NULL DEFAULT TRUE,
                      created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
                      due DATE,
                      parent INTEGER REFERENCES table""").append(parent).append("""
                     (id),
                      UNIQUE (name, amount)
                    );
                    """);
        }
        for (int q = 0; q < queries; q++) {
            String a = "table" + q % TABLES;
            String b = "table" + (q * 7 + 1) % TABLES;
            String c = "table" + (q * 13 + 2) % TABLES;
            out.append("-- Query ").append(q).append(" of the benchmark.\nquery").append(q);
            out.append(query(q % 8, a, b, c)).append(";\n\n");
        }
        return out.toString();
    }

    private static String query(int kind, String a, String b, String c) {
        return switch (kind) {
            case 0 -> ": SELECT * FROM " + a + " WHERE id = :id";
            case 1 ->
                "(:from, :to): SELECT x.id, x.name, y.name AS other, coalesce(y.note, 'none') AS note FROM " + a
                        + " x LEFT JOIN " + b + " y ON y.id = x.parent WHERE x.created BETWEEN :from AND :to"
                        + " ORDER BY x.created DESC, x.id LIMIT 20";
            case 2 ->
                ": SELECT x.active, count(*) AS n, sum(x.price) AS total, max(y.due) AS latest FROM " + a + " x JOIN "
                        + b + " y ON y.parent = x.id WHERE x.name LIKE :pattern GROUP BY x.active HAVING count(*) > 1";
            case 3 ->
                "(:name, :amount, :price): INSERT INTO " + a
                        + " (name, amount, price) VALUES (:name, :amount, :price) ON CONFLICT (name, amount) DO UPDATE"
                        + " SET price = excluded.price RETURNING id";
            case 4 ->
                ": UPDATE " + a + " SET note = :note, amount = amount + 1 WHERE id IN :ids AND active";
            case 5 ->
                ": WITH recent AS (SELECT id, name, parent FROM " + a + " WHERE due > date('now', '-30 days'))"
                        + " SELECT r.name, (SELECT count(*) FROM " + b + " z WHERE z.parent = r.id) AS children FROM"
                        + " recent r JOIN " + c + " p ON p.id = r.parent WHERE p.active AND p.weight > :weight";
            case 6 ->
                ": SELECT id, name, row_number() OVER (PARTITION BY active ORDER BY amount DESC, id) AS place,"
                        + " lag(amount) OVER (ORDER BY id) AS before, CASE WHEN amount > 100 THEN 'large' WHEN amount > 10"
                        + " THEN 'medium' ELSE 'small' END AS size FROM " + a + " WHERE note IS NOT NULL";
            default ->
                ": SELECT name FROM " + a + " WHERE amount > :least UNION SELECT name FROM " + b
                        + " WHERE NOT active ORDER BY name LIMIT 50";
        };
    }
}

package dev.sluice.benchmarks.analysis;

import dev.sluice.generator.check.Checker;
import dev.sluice.generator.check.Subject;
import dev.sluice.runtime.translate.ListFold;
import dev.sluice.runtime.translate.SqlTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the translation of a statement for each engine costs beside its analysis (names, types, rules) and its reading, over
 * 1,000 generated queries and over the sources of the Chinook example: time of the processor, warm. The share of the
 * statements whose translation costs more than their analysis is printed as well. An argument is another folder of sources.
 */
public final class TranslationBenchmark {
    private static final int RUNS = 21;
    private static final int QUERIES = 1_000;

    private final DiagnosticSink sink = new DiagnosticSink();
    private final SqlTranslator translator = new SqlTranslator();

    private int refused;

    private TranslationBenchmark() {}

    /** The steps that are timed. */
    private enum Step {
        READING,
        ANALYSIS,
        SQLITE,
        POSTGRES
    }

    /**
     * Runs it and prints the figures.
     *
     * @param arguments perhaps a folder
     * @throws IOException if a source cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        new TranslationBenchmark().run("generated", List.of(Sources.of(QUERIES)));
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../examples/chinook/src/main/sql");
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".sql"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        new TranslationBenchmark().run(folder.toString(), texts);
    }

    private void run(String title, List<String> texts) {
        Map<String, List<Map<Step, Long>>> times = new LinkedHashMap<>();
        for (int run = -RUNS; run < RUNS; run++) {
            List<FileItem> items = new ArrayList<>();
            for (String text : texts) {
                items.addAll(SqlFileParser.parse(new SourceFile("benchmark.sql", text), sink)
                        .items());
            }
            Catalog catalog = SchemaAnalyzer.catalog(items, sink);
            for (FileItem item : items) {
                if (item instanceof NamedQuery query && query.body() instanceof NamedQuery.Single single) {
                    Map<Step, Long> taken = time(query, single, catalog);
                    if (run >= 0) {
                        times.computeIfAbsent(query.span().text(), name -> new ArrayList<>())
                                .add(taken);
                    }
                }
            }
        }
        if (sink.hasErrors()) {
            throw new IllegalStateException(sink.sorted().toString());
        }
        print(title, times);
        System.out.printf(Locale.ROOT, "  %d translations of them end in a refusal%n", refused / (2 * RUNS));
    }

    private Map<Step, Long> time(NamedQuery query, NamedQuery.Single single, Catalog catalog) {
        Map<Step, Long> taken = new EnumMap<>(Step.class);
        long start = now();
        SqlFileParser.parseStatement(
                new SourceFile("one.sql", single.statement().span().text()), new DiagnosticSink());
        taken.put(Step.READING, now() - start);
        start = now();
        List<StatementFacts> facts =
                StatementAnalyzer.analyze(List.of(single.statement()), catalog, query.parameters(), sink);
        facts.forEach(one -> Checker.check(Subject.of(query, one, facts), sink));
        taken.put(Step.ANALYSIS, now() - start);
        taken.put(Step.SQLITE, translate(facts.get(0), Dialect.SQLITE));
        taken.put(Step.POSTGRES, translate(facts.get(0), Dialect.POSTGRES));
        return taken;
    }

    private long translate(StatementFacts facts, Dialect dialect) {
        long start = now();
        Translation translation = ListFold.of(facts).isPresent()
                ? translator.translateFolded(facts, dialect)
                : translator.translate(facts, dialect);
        long taken = now() - start;
        if (translation instanceof Translation.Refused) {
            refused++;
        }
        return taken;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String title, Map<String, List<Map<Step, Long>>> times) {
        System.out.printf(Locale.ROOT, "%s: %d statements, µs for each (median of %d)%n", title, times.size(), RUNS);
        for (Step step : Step.values()) {
            double sum = times.values().stream()
                    .mapToLong(runs -> median(runs, step))
                    .sum();
            System.out.printf(
                    Locale.ROOT, "  %-10s %8.1f%n", step.name().toLowerCase(Locale.ROOT), sum / times.size() / 1000);
        }
        for (Step step : List.of(Step.SQLITE, Step.POSTGRES)) {
            long dearer = times.values().stream()
                    .filter(runs -> median(runs, step) > median(runs, Step.ANALYSIS))
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "  %s costs more than the analysis: %d of them%n",
                    step.name().toLowerCase(Locale.ROOT),
                    dearer);
        }
    }

    private static long median(List<Map<Step, Long>> runs, Step step) {
        long[] values = runs.stream()
                .mapToLong(run -> Objects.requireNonNull(run.get(step)))
                .toArray();
        Arrays.sort(values);
        return values[values.length / 2];
    }
}

package dev.sluice.it.random;

import dev.sluice.it.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Many random statements, a hundred over each random schema, with what became of them. */
final class Run {
    private static final int PER_SCHEMA = 100;
    private static final int BETWEEN_MOVES = 25;
    private static final int MOST_SHOWN = Integer.getInteger("sluice.finds", 8);
    private static final int MOST_OF_A_KIND = Math.max(2, MOST_SHOWN / 4);

    /** How often a long run says how far it is. */
    private static final int BETWEEN_REPORTS = 10_000;

    private static final Path KEEP = Path.of("target", "random");

    /** Makes the judge of a schema's statements. */
    interface Judges {
        Verdict.Judge of(List<String> schema) throws SQLException;
    }

    private final Logger log;
    private final Judges judges;
    private final @Nullable TestDatabase server;
    private final Consumer<Verdict> onRun;
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final List<String> refusedSchemas = new ArrayList<>();
    private final List<Finding> waiting = new ArrayList<>();
    private final Map<String, String> examples = new TreeMap<>();
    private int made;
    private int ran;
    private int refused;
    private int stopped;
    private int problemCount;

    Run(Logger log, Judges judges, @Nullable TestDatabase server, Consumer<Verdict> onRun) {
        this.log = log;
        this.judges = judges;
        this.server = server;
        this.onRun = onRun;
    }

    void run(int statements, long seed) throws SQLException, IOException {
        for (int i = 0; i < statements / PER_SCHEMA; i++) {
            batch(seed + i);
            if (made % BETWEEN_REPORTS == 0) {
                log.info("{} of {} statements, {} problems", made, statements, problemCount);
            }
        }
        log.info(
                "seed {}: {} statements, {} ran, {} refused, {} stopped, {} problems",
                seed,
                made,
                ran,
                refused,
                stopped,
                problemCount);
        refusals.forEach((reason, count) -> log.info("refused {} times: {}", count, reason));
        failures.forEach((message, count) -> log.info("failed {} times as expected: {}", count, message));
        refusedSchemas.forEach(schema -> log.info("refused schema: {}", schema));
        problems.values().forEach(log::error);
        Files.createDirectories(KEEP);
        List<String> lines = new ArrayList<>();
        examples.forEach((reason, example) -> lines.add(reason + "\n    " + example));
        Files.write(KEEP.resolve("refused.txt"), lines);
        log.info("the cases, and an example of each refusal, are in {}", KEEP.toAbsolutePath());
    }

    private void batch(long seed) throws SQLException, IOException {
        Dice dice = new Dice(seed);
        RandomSchema schema = RandomStatements.schema(dice, server == null);
        RandomStatements statements = new RandomStatements(dice, schema, server == null);
        Verdict.Judge judge = judges.of(schema.statements());
        try (World world = new World(schema.statements(), schema.inserts(), seed, server)) {
            for (int i = 0; i < PER_SCHEMA; i++) {
                one(world, judge, schema, statements.make(), seed + "/" + i);
                if (i % BETWEEN_MOVES == BETWEEN_MOVES - 1) {
                    world.moveRows();
                }
            }
        } catch (Prepared.RefusedException refusal) {
            refusedSchemas.add(refusal.getMessage() + " in " + schema.source());
        }
        if (judge instanceof AutoCloseable closeable) {
            close(closeable);
        }
        for (Finding finding : waiting) {
            finding.note();
        }
        waiting.clear();
    }

    /** What is done about a problem when its world is gone: making it small needs the server. */
    private interface Finding {
        void note() throws SQLException, IOException;
    }

    private static void close(AutoCloseable closeable) throws SQLException {
        try {
            closeable.close();
        } catch (SQLException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void one(World world, Verdict.Judge judge, RandomSchema schema, String statement, String place) {
        made++;
        List<Argument> arguments = arguments(world, statement, place.hashCode());
        Verdict verdict = judged(judge, world, statement, arguments);
        if (verdict.problem() != null) {
            problemCount++;
            RandomCase found = new RandomCase(schema.statements(), world.rows(), arguments, statement);
            waiting.add(() -> note(place, found, verdict));
            return;
        }
        String refusal = verdict.refusal();
        if (refusal != null) {
            refused++;
            refusals.merge(refusal, 1, Integer::sum);
            examples.putIfAbsent(refusal, statement);
            return;
        }
        Outcome outcome = verdict.outcome();
        if (outcome != null && outcome.isStopped()) {
            stopped++;
            log.warn("stopped {}: {}", place, statement);
            return;
        }
        ran++;
        if (outcome != null && outcome.failure() != null) {
            String message = String.valueOf(outcome.failure().getMessage());
            failures.merge(message.replaceAll("\\bt\\d\\(.*?\\)", "t(..)"), 1, Integer::sum);
        }
        onRun.accept(verdict);
    }

    /** Judges; no input may crash anything. */
    static Verdict judged(Verdict.Judge judge, World world, String statement, List<Argument> arguments) {
        try {
            return judge.judge(world, statement, arguments);
        } catch (StackOverflowError | IllegalStateException | NullPointerException | AssertionError crash) {
            return new Verdict("crash: " + crash, null, null, null);
        }
    }

    static List<Argument> arguments(World world, String statement, long seed) {
        try {
            return world.prepare(statement).randomArguments(new Dice(seed));
        } catch (Prepared.RefusedException | StackOverflowError refusal) {
            return List.of();
        }
    }

    /** Some cases of each kind of problem are made small and written to files that can be kept. */
    private void note(String place, RandomCase found, Verdict verdict) throws SQLException, IOException {
        String kind = verdict.kind();
        long known =
                problems.keySet().stream().filter(key -> key.startsWith(kind)).count();
        if (known >= MOST_OF_A_KIND || problems.size() >= MOST_SHOWN) {
            return;
        }
        RandomCase small = new Shrinker(judges, server, verdict.kind()).shrink(found);
        Verdict again = Shrinker.judge(judges, server, small);
        String problem = again.problem() == null ? String.valueOf(verdict.problem()) : again.problem();
        problems.put(kind + place, place + ": " + problem + "\n" + small.statement());
        log.warn("found {}: {}", place, kind);
        Files.createDirectories(KEEP);
        Files.writeString(
                KEEP.resolve("case-" + place.replace('/', '-') + ".sql"),
                "-- " + problem.replace("\n", "\n-- ") + "\n" + small);
    }

    int ran() {
        return ran;
    }

    /** Why statements were refused, as code and message. */
    Set<String> refusals() {
        return Set.copyOf(refusals.keySet());
    }

    /** How many statements of a hundred were refused. */
    double refusedShare() {
        return 100.0 * refused / Math.max(1, made);
    }

    List<String> problems() {
        return List.copyOf(problems.values());
    }

    List<String> refusedSchemas() {
        return List.copyOf(refusedSchemas);
    }
}

package dev.sluice.runtime.migrate;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.Link;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings a database to the version of a plan: creates it, runs the steps that are missing, or refuses. Steps run in one
 * transaction as far as they can; one that cannot runs alone, and is noted when it begins and when it is done.
 */
public final class Migrator {
    private static final Duration WAIT = Duration.ofMinutes(10);
    private static final String CREATED = "(created)";
    private static final Pattern FILLING = Pattern.compile("INSERT INTO \"?sluice_new_(.*?)\"? \\(", Pattern.DOTALL);

    private final Link link;
    private final Plan plan;
    private final Transactions transactions;
    private final boolean destructive;

    /**
     * Makes a migrator.
     *
     * @param link a connection that may write, outside a transaction
     * @param plan where to go
     * @param transactions runs the work that belongs together
     * @param destructive whether a database that cannot be migrated is emptied and created anew
     */
    public Migrator(Link link, Plan plan, Transactions transactions, boolean destructive) {
        this.link = link;
        this.plan = plan;
        this.transactions = transactions;
        this.destructive = destructive;
    }

    /** Work within a transaction. */
    public interface Work {
        /**
         * Does it.
         *
         * @param calls runs the application's code in the transaction
         * @return what was done
         * @throws SQLException when a statement fails
         * @throws MigrationProblem when it cannot be done
         */
        Result run(Calls calls) throws SQLException, MigrationProblem;
    }

    /** Runs what steps have that is no statement. */
    public interface Calls {
        /**
         * Runs the application's code of a step.
         *
         * @param version the version that the step leads to
         * @throws Exception whatever the code throws
         */
        void run(int version) throws Exception;
    }

    /** Runs work in a transaction on the migrator's connection. */
    public interface Transactions {
        /**
         * Begins a transaction, runs the work and what the application adds to it, and commits.
         *
         * @param work the statements
         * @return what they did
         * @throws SQLException when it fails; all is rolled back then
         * @throws MigrationProblem when the work cannot be done; all is rolled back then
         */
        Result run(Work work) throws SQLException, MigrationProblem;
    }

    /**
     * What was done.
     *
     * @param before the version before, 0 for none
     * @param now the version that was reached
     */
    public record Result(int before, int now) {}

    /**
     * Tells, with one question to the database, whether nothing needs to be done.
     *
     * @param link any connection
     * @param plan where to go
     * @throws SQLException when the engine refuses
     * @throws MigrationProblem when the history is not that of the program
     */
    public static boolean isUpToDate(Link link, Plan plan) throws SQLException, MigrationProblem {
        History.State state = History.read(link);
        boolean current = state.version() == plan.version()
                && !state.entries().isEmpty()
                && state.entries().stream().allMatch(History.Entry::done)
                && state.has(plan.helpers());
        if (current) {
            checkHistory(state, plan);
        }
        return current;
    }

    /**
     * Migrates.
     *
     * @return the versions before and now; equal when another process was faster
     * @throws SQLException when the database fails
     * @throws MigrationProblem when the database cannot be brought to the version
     */
    @SuppressWarnings("try") // the lock is held, not used
    public Result migrate() throws SQLException, MigrationProblem {
        try (MigrationLock lock = MigrationLock.acquire(link, WAIT)) {
            History.State found = History.read(link);
            int first = found.version();
            if (first > 0 && first <= plan.version() && !found.has(plan.helpers())) {
                link.execute(plan.helpers().script());
            }
            int reached = first;
            boolean more = true;
            while (more) {
                int from = reached;
                reached = advance();
                more = reached < plan.version() || (reached != from && !isFinished());
            }
            return new Result(first, reached);
        }
    }

    private boolean isFinished() throws SQLException {
        return History.read(link).entries().stream().allMatch(History.Entry::done);
    }

    /** Does one transaction's worth, or one step that has none; returns the version that was reached. */
    private int advance() throws SQLException, MigrationProblem {
        History.State seen = History.read(link);
        Step pending = pending(seen);
        if (pending != null && !pending.transactional()) {
            check(seen);
            alone(pending);
            return pending.version();
        }
        return transactions
                .run(calls -> {
                    History.State state = History.readInTransaction(link);
                    Result result = state.version() == 0 || !canGoOn(state) ? create(state) : upgrade(state, calls);
                    if (link.dialect() == Dialect.SQLITE) {
                        checkForeignKeys();
                    }
                    return result;
                })
                .now();
    }

    private @Nullable Step pending(History.State state) {
        for (History.Entry entry : state.entries()) {
            if (!entry.done()) {
                return plan.steps().stream()
                        .filter(step -> step.version() == entry.version())
                        .findFirst()
                        .orElse(null);
            }
        }
        List<Step> rest = state.version() == 0 ? List.of() : plan.after(state.version());
        return rest.isEmpty() ? null : rest.get(0);
    }

    /** The last version that can be reached without a step that runs alone. */
    private int lastOfRun(int from) {
        int last = from;
        for (Step step : plan.after(from)) {
            if (!step.transactional()) {
                return last;
            }
            last = step.version();
        }
        return last;
    }

    private boolean canGoOn(History.State state) throws MigrationProblem {
        if (!destructive) {
            check(state);
            return true;
        }
        try {
            check(state);
            return true;
        } catch (MigrationProblem problem) {
            return false;
        }
    }

    private void check(History.State state) throws MigrationProblem {
        if (state.version() > plan.version()) {
            throw version("the database has version " + state.version()
                    + " of the schema, and this program has version " + plan.version()
                    + "; run the newer program, or restore the database from before its migration");
        }
        if (state.entries().isEmpty()) {
            throw version(
                    "the database says that it has version " + state.version()
                            + " of the schema, but has no table __schema_history: something else has set the version; if the schema"
                            + " is that of a version of this program, say so once with baseline(engine, version) of its database class");
        }
        if (state.version() < plan.oldest()) {
            throw version("the database has version " + state.version()
                    + " of the schema, and the oldest that this program can migrate is " + plan.oldest()
                    + "; run a program in between first");
        }
        checkHistory(state, plan);
    }

    private static void checkHistory(History.State state, Plan plan) throws MigrationProblem {
        for (History.Entry entry : state.entries()) {
            boolean known = entry.version() > plan.oldest() && entry.version() <= plan.version();
            if (known && !entry.checksum().equals(plan.checksum(entry.version()))) {
                throw version(
                        "the database was brought to version " + entry.version() + " by another step than this program"
                                + " has: it ran " + entry.name() + " with checksum " + entry.checksum()
                                + ", and here the checksum is " + plan.checksum(entry.version())
                                + "; a step that was released must not be edited: add another one");
            }
        }
    }

    private static MigrationProblem version(String message) {
        return new MigrationProblem(MigrationProblem.Kind.VERSION, message, null);
    }

    private Result create(History.State state) throws SQLException, MigrationProblem {
        if (destructive) {
            Emptying.empty(link);
        }
        Set<String> existing = History.tables(link);
        List<String> inTheWay = plan.tables().stream()
                .filter(table -> existing.contains(table.toLowerCase(Locale.ROOT)))
                .toList();
        if (!inTheWay.isEmpty()) {
            throw version("the database has no version of the schema, but these tables: " + String.join(", ", inTheWay)
                    + "; if they are those of a version of this program, say so once with baseline(engine, version)"
                    + " of its database class, else use an"
                    + " empty database");
        }
        long start = System.nanoTime();
        for (String statement : plan.create()) {
            link.execute(statement);
        }
        History.prepare(link);
        History.note(link, plan.version(), CREATED, plan.checksum(plan.version()), millisSince(start));
        History.setVersion(link, plan.version());
        return new Result(state.version(), plan.version());
    }

    private Result upgrade(History.State state, Calls calls) throws SQLException, MigrationProblem {
        int reached = state.version();
        int target = lastOfRun(state.version());
        for (Step step : plan.after(state.version())) {
            if (step.version() > target) {
                break;
            }
            long start = System.nanoTime();
            run(step, calls);
            History.note(link, step.version(), step.name(), step.checksum(), millisSince(start));
            reached = step.version();
        }
        History.setVersion(link, reached);
        return new Result(state.version(), reached);
    }

    /** A step without a transaction: noted as begun, run, noted as done. The version changes with the first note. */
    private void alone(Step step) throws SQLException, MigrationProblem {
        transactions.run(calls -> {
            int before = History.readInTransaction(link).version();
            History.note(link, step.version(), step.name(), step.checksum(), null);
            History.setVersion(link, step.version());
            return new Result(before, step.version());
        });
        long start = System.nanoTime();
        run(step.statements(), step);
        History.note(link, step.version(), step.name(), step.checksum(), millisSince(start));
    }

    private void run(Step step, Calls calls) throws MigrationProblem {
        if (step.callAt() == Step.NO_CALL) {
            run(step.statements(), step);
            return;
        }
        run(step.statements().subList(0, step.callAt()), step);
        try {
            calls.run(step.version());
        } catch (Exception failure) {
            if (failure instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new MigrationProblem(
                    MigrationProblem.Kind.STEP,
                    step + " failed in Java: " + failure + "; the database is as it was before",
                    failure);
        }
        run(step.statements().subList(step.callAt(), step.statements().size()), step);
    }

    private void run(List<String> statements, Step step) throws MigrationProblem {
        for (String statement : statements) {
            try {
                link.execute(statement);
            } catch (SQLException failure) {
                throw new MigrationProblem(
                        MigrationProblem.Kind.STEP,
                        step + " failed: " + told(failure, statement) + "; the statement was: " + statement
                                + (step.transactional()
                                        ? "; the database is as it was before"
                                        : "; the steps before it are done, and this one is run again with the next start:"
                                                + " change first what it stumbled on"),
                        failure);
            }
        }
    }

    /** SQLite speaks of the table that takes the place of the one that everybody knows. */
    private static String told(SQLException failure, String statement) {
        String message = String.valueOf(failure.getMessage());
        Matcher filling = FILLING.matcher(statement);
        return filling.lookingAt()
                ? "of the rows of table " + filling.group(1) + ": " + message.replace("sluice_new_", "")
                : message;
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /** Foreign keys were not looked at meanwhile. */
    private void checkForeignKeys() throws SQLException, MigrationProblem {
        List<String> broken = new ArrayList<>();
        try (Statement statement = link.connection().createStatement();
                ResultSet result = statement.executeQuery("PRAGMA foreign_key_check")) {
            while (result.next() && broken.size() < 10) {
                broken.add("row " + result.getString(2) + " of " + result.getString(1) + " (to " + result.getString(3)
                        + ")");
            }
        }
        if (!broken.isEmpty()) {
            throw new MigrationProblem(
                    MigrationProblem.Kind.STEP,
                    "the migration leaves rows that refer to nothing: " + String.join(", ", broken)
                            + "; the database is as it was before",
                    null);
        }
    }

    /**
     * Declares that the tables that exist are those of a version.
     *
     * @param version the version, from the oldest that the plan knows to its own
     * @throws SQLException when the database fails
     * @throws MigrationProblem when the database has another version already
     */
    @SuppressWarnings("try") // the lock is held, not used
    public void baseline(int version) throws SQLException, MigrationProblem {
        try (MigrationLock lock = MigrationLock.acquire(link, WAIT)) {
            transactions.run(calls -> {
                History.State state = History.readInTransaction(link);
                if (!state.entries().isEmpty()) {
                    throw version("the database has version " + state.version() + " of the schema already");
                }
                if (version < plan.oldest() || version > plan.version()) {
                    throw version("the schema has the versions " + plan.oldest() + " to " + plan.version() + ", not "
                            + version);
                }
                History.prepare(link);
                History.note(link, version, "(baseline)", plan.checksum(version), 0L);
                History.setVersion(link, version);
                return new Result(version, version);
            });
        }
    }
}

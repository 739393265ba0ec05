package dev.sluice.it.random;

import dev.sluice.runtime.ConstraintViolationException;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.SqlAccessException;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.StatementTimeoutException;
import dev.sluice.runtime.TransactionOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a statement did: its rows or count, and for a write what the tables hold after it.
 *
 * @param rows as read
 * @param count rows changed by a write without RETURNING, else -1
 * @param contents rows of each table behind a write
 * @param failure what went wrong, or null
 */
record Outcome(
        List<List<@Nullable Object>> rows,
        long count,
        List<List<List<@Nullable Object>>> contents,
        @Nullable SqlAccessException failure) {
    /** What only the data can show, in the words of SQLite. */
    private static final Set<String> DATA_ERRORS = Set.of(
            "malformed JSON",
            "JSON path error",
            "bad JSON path",
            "ESCAPE expression must be a single character",
            "string or blob too big",
            "outside the years 1 to 9999",
            "cannot hold BLOB values",
            "A RAISE function within a trigger fired",
            "json_object() labels must be TEXT",
            "LIKE or GLOB pattern too complex",
            "datatype mismatch");

    /** What goes on for longer, such as a join of everything with everything, is stopped. */
    private static final TransactionOptions LIMITED =
            TransactionOptions.defaults().withTimeout(Duration.ofSeconds(20));

    /** Ends a transaction whose work is not wanted. */
    private static final class UndoException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static Outcome onSqlite(World world, Prepared prepared, ParameterBinder binder) {
        return of(world, world.sqlite(), Prepared::sqlite, prepared, binder);
    }

    static Outcome onPostgres(World world, Prepared prepared, ParameterBinder binder) {
        return of(world, world.postgres(), one -> Objects.requireNonNull(one.postgres()), prepared, binder);
    }

    private static Outcome of(
            World world,
            Database database,
            Function<Prepared, SqlText> text,
            Prepared prepared,
            ParameterBinder binder) {
        try {
            return prepared.write()
                    ? write(world, database, text, prepared, binder)
                    : new Outcome(
                            database.transaction(LIMITED, tx -> rows(tx, text, prepared, binder)), -1, List.of(), null);
        } catch (SqlAccessException failure) {
            return new Outcome(List.of(), -1, List.of(), failure);
        }
    }

    private static List<List<@Nullable Object>> rows(
            SqlSession session, Function<Prepared, SqlText> text, Prepared prepared, ParameterBinder binder) {
        return session.query(text.apply(prepared), binder, prepared::read).list();
    }

    private static Outcome write(
            World world,
            Database database,
            Function<Prepared, SqlText> text,
            Prepared prepared,
            ParameterBinder binder) {
        List<Outcome> made = new ArrayList<>();
        try {
            database.inTransaction(LIMITED, tx -> {
                boolean returning = !prepared.types().isEmpty();
                List<List<@Nullable Object>> rows = returning ? rows(tx, text, prepared, binder) : List.of();
                long count = returning ? -1 : tx.update(text.apply(prepared), binder);
                List<List<List<@Nullable Object>>> contents = new ArrayList<>();
                world.contents().values().forEach(all -> contents.add(rows(tx, text, all, ParameterBinder.NONE)));
                made.add(new Outcome(rows, count, contents, null));
                throw new UndoException();
            });
        } catch (UndoException undone) {
            return made.get(0);
        }
        throw new AssertionError("a transaction went on behind an exception");
    }

    /** Whether nothing went wrong but what the data decides: a type or NULL that was ruled out shows when it is read. */
    boolean isExpected() {
        return failure == null || failure instanceof ConstraintViolationException || isDataError();
    }

    /** Whether it was stopped because it took too long, so that nothing is known of its answer. */
    boolean isStopped() {
        return failure instanceof StatementTimeoutException;
    }

    private boolean isDataError() {
        String message = message();
        return DATA_ERRORS.stream().anyMatch(message::contains);
    }

    /**
     * Whether a number left its range: PostgreSQL fails, and SQLite goes on with a REAL where an INTEGER was said.
     */
    boolean isOverflow() {
        String message = message();
        return failure != null
                && ("22003".equals(failure.sqlState())
                        || message.contains("integer overflow")
                        || message.contains("out of range")
                        || message.contains("left the range of 64 bits"));
    }

    /** Whether a REAL came where an INTEGER was said: what SQLite goes on with when a step of a computation leaves 64 bits. */
    boolean isReadOtherwise() {
        return message().contains("holds REAL where the schema declares INTEGER");
    }

    /**
     * Whether SQLite gave up a sum that left its range on the way, or that PostgreSQL need not compute, which
     * docs/differences.md lists.
     */
    boolean isOverflowingSum() {
        return message().contains("integer overflow") && "22003".equals(state());
    }

    /**
     * Whether SQLite gave up a time that left the years on the way, which PostgreSQL does where it is read: a row that OFFSET
     * leaves out is not.
     */
    boolean isTimeBeyond() {
        return message().contains("outside the years 1 to 9999");
    }

    /** Whether a foreign key did not hold, between the statements of a trigger perhaps, which docs/differences.md lists. */
    boolean isForeignKey() {
        return "23503".equals(state());
    }

    /** Whether a pattern ends with the character of ESCAPE, which docs/differences.md lists. */
    boolean isCutPattern() {
        return "22025".equals(state());
    }

    /** Whether an upsert met one key twice, which docs/differences.md lists. */
    boolean isSecondChange() {
        return "21000".equals(state()) && message().contains("a second time");
    }

    /** Whether a column did not take a value that was not said to be of its type: a number that may be a REAL. */
    boolean isStoredOtherwise() {
        return message().contains("cannot store");
    }

    /** The SQLSTATE of the failure. */
    String state() {
        return failure == null ? "" : String.valueOf(failure.sqlState());
    }

    /** The engine's words without what belongs to the statement at hand. */
    String cause() {
        Throwable cause = failure == null ? null : failure.getCause();
        String words = cause == null ? message() : String.valueOf(cause.getMessage());
        return words.lines().findFirst().orElse("").replaceAll("\\d+|\"[^\"]*\"", "..");
    }

    String message() {
        return failure == null ? "" : failure.getMessage() + " / " + failure.getCause();
    }

    /** Whether two outcomes are the same; rows in order where the statement orders them. */
    boolean same(Outcome other, boolean ordered) {
        if (failure != null || other.failure != null) {
            return failure != null && other.failure != null;
        }
        boolean same =
                count == other.count && same(rows, other.rows, ordered) && contents.size() == other.contents.size();
        for (int i = 0; same && i < contents.size(); i++) {
            same = same(contents.get(i), other.contents.get(i), false);
        }
        return same;
    }

    private static boolean same(List<List<@Nullable Object>> one, List<List<@Nullable Object>> other, boolean ordered) {
        if (one.size() != other.size()) {
            return false;
        }
        List<List<@Nullable Object>> mine = ordered ? one : sorted(one);
        List<List<@Nullable Object>> theirs = ordered ? other : sorted(other);
        for (int i = 0; i < mine.size(); i++) {
            if (!TypedRow.same(mine.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<List<@Nullable Object>> sorted(List<List<@Nullable Object>> rows) {
        List<List<@Nullable Object>> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(TypedRow::key));
        return sorted;
    }

    @Override
    public String toString() {
        if (failure != null) {
            return "failed: " + message();
        }
        String shown = rows.stream().map(TypedRow::key).toList().toString();
        return (count >= 0 ? count + " rows" : shown)
                + (contents.isEmpty()
                        ? ""
                        : " then "
                                + contents.stream()
                                        .map(all -> sorted(all).stream()
                                                .map(TypedRow::key)
                                                .toList()
                                                .toString())
                                        .toList());
    }
}

package dev.sluice.runtime;

import dev.sluice.runtime.Repetition.Committed;
import dev.sluice.runtime.jdbc.Cancellation;
import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.Isolation;
import dev.sluice.runtime.jdbc.Lease;
import dev.sluice.runtime.jdbc.Link;
import dev.sluice.runtime.jdbc.Locking;
import dev.sluice.runtime.jdbc.SqlStates;
import dev.sluice.runtime.jdbc.TransactionMode;
import dev.sluice.runtime.jdbc.ValueException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One transaction with its savepoints: a connection, the thread that runs the body, the session that may be used now,
 * and the statement that failed, after which only a rollback is accepted. PostgreSQL demands that by itself; SQLite
 * would go on.
 */
final class Transaction {
    private final DatabaseScope database;
    private final TransactionOptions options;
    private final Link link;
    private final Lease lease;
    private final Lease closing;
    private final @Nullable Cancellation deadline;
    private final Thread thread = Thread.currentThread();
    private final List<OpenResult> cursors = new ArrayList<>();
    private @Nullable TransactionSession current;
    private final List<Runnable> afterCommit = new ArrayList<>();
    /** What changed the database so far, each statement once, in the order of their first runs. */
    private final List<SqlText> written = new ArrayList<>();

    private @Nullable SqlAccessException failure;

    Transaction(DatabaseScope database, TransactionOptions options) {
        this(database, options, database.acquireForWork("a transaction was begun", !options.readOnly()), true);
    }

    /** On a connection that the caller has, and keeps. */
    Transaction(DatabaseScope database, TransactionOptions options, Link link) {
        this(database, options, link, false);
    }

    private Transaction(DatabaseScope database, TransactionOptions options, Link link, boolean borrowed) {
        this.database = database;
        this.options = options;
        this.link = link;
        this.lease = new Lent(link);
        this.closing = borrowed ? link : lease;
        this.deadline = deadline(options);
        link.cancelBy(deadline);
    }

    private static @Nullable Cancellation deadline(TransactionOptions options) {
        Duration timeout = options.timeout();
        CancelHandle handle = options.cancel();
        if (timeout == null && handle == null && !options.interruptible()) {
            return null;
        }
        Cancellation cancellation = new Cancellation(timeout == null ? -1 : timeout.toNanos(), options.interruptible());
        if (handle != null) {
            handle.began(cancellation);
        }
        return cancellation;
    }

    /** The connection stays with the transaction when a statement ends. */
    private record Lent(Link link) implements Lease {
        @Override
        public void close() {}
    }

    <T extends @Nullable Object> Committed<T> run(TransactionFunction<SqlSession, T> body) {
        try (closing) {
            begin();
            database.entered(this);
            try {
                T result = commitAfter(body);
                List<Runnable> actions = new ArrayList<>();
                if (!written.isEmpty()) {
                    List<String> tables = tablesWritten();
                    actions.add(() -> link.afterCommit(() -> database.changes().changed(tables)));
                }
                afterCommit.forEach(action -> actions.add(() -> link.afterCommit(action)));
                return new Committed<>(result, actions);
            } finally {
                current = null;
                database.left();
            }
        } catch (SQLException failed) {
            throw Failures.of(dialect(), (StatementInfo) null, failed);
        }
    }

    /** Nothing is cancelled on a connection that was given back. */
    private void endDeadline() throws SQLException {
        link.cancelBy(null);
        if (deadline != null) {
            deadline.close();
            CancelHandle handle = options.cancel();
            if (handle != null) {
                handle.ended(deadline);
            }
            if (deadline.reason() != null) {
                link.recoverFromCancel();
            }
        }
    }

    /** A connection on which this fails goes back as it was, or broken. */
    private void begin() throws SQLException {
        try {
            link.begin(mode());
        } catch (SQLException failed) {
            suppress(failed, this::endDeadline);
            suppress(failed, link::rollback);
            throw failed;
        }
    }

    private <T extends @Nullable Object> T commitAfter(TransactionFunction<SqlSession, T> body) throws SQLException {
        try {
            T result = runBody(body, 0);
            endDeadline();
            if (isTooLate()) {
                throw tooLate(null, null);
            }
            if (!written.isEmpty()) {
                database.changes().announce(link, tablesWritten());
            }
            link.commit();
            return result;
        } catch (SQLException | RuntimeException | Error thrown) {
            closeCursors(0, thrown);
            suppress(thrown, this::endDeadline);
            suppress(thrown, link::rollback);
            throw thrown;
        }
    }

    private TransactionMode mode() {
        return new TransactionMode(
                Isolation.valueOf(options.isolation().name()),
                Locking.valueOf(options.locking().name()),
                options.readOnly());
    }

    private boolean isTooLate() {
        return deadline != null && deadline.reason() != null;
    }

    private StatementTimeoutException tooLate(@Nullable StatementInfo statement, @Nullable Throwable cause) {
        Cancellation.Reason reason = deadline == null ? null : deadline.reason();
        String why = reason == Cancellation.Reason.REQUEST
                ? "the transaction was cancelled by its handle and is rolled back"
                : reason == Cancellation.Reason.INTERRUPT
                        ? "the transaction was cancelled because its thread was interrupted, and is rolled back"
                        : "the transaction ran longer than its timeout of " + options.timeout()
                                + " and is rolled back; give it more time, or do less in it";
        StatementTimeoutException tooLate = new StatementTimeoutException(why, statement, SqlStates.CANCELED, cause);
        SQLException notCancelled = deadline == null ? null : deadline.failure();
        if (notCancelled != null) {
            tooLate.addSuppressed(notCancelled);
        }
        return tooLate;
    }

    /** Runs a body on a session of its own; leaves the cursors of the session closed and no failure behind. */
    private <T extends @Nullable Object> T runBody(TransactionFunction<SqlSession, T> body, int depth) {
        TransactionSession outer = current;
        int openBefore = cursors.size();
        TransactionSession session = new TransactionSession(this, depth);
        current = session;
        try {
            T result = body.apply(session);
            closeCursors(openBefore, null);
            if (failure != null) {
                throw rollbackOnly(null);
            }
            return result;
        } finally {
            current = outer;
        }
    }

    <T extends @Nullable Object> T nested(TransactionFunction<SqlSession, T> body, int depth) {
        int openBefore = cursors.size();
        int actionsBefore = afterCommit.size();
        int writtenBefore = written.size();
        try {
            link.savepoint(depth);
            try {
                T result = runBody(body, depth);
                link.releaseSavepoint(depth);
                return result;
            } catch (SQLException | RuntimeException | Error thrown) {
                closeCursors(openBefore, thrown);
                undo(depth, thrown);
                afterCommit.subList(actionsBefore, afterCommit.size()).clear();
                written.subList(writtenBefore, written.size()).clear();
                throw thrown;
            }
        } catch (SQLException failed) {
            throw remember(Failures.of(dialect(), (StatementInfo) null, failed));
        }
    }

    /** What failed inside is undone with the rest; if even that fails, the whole transaction has failed. */
    private void undo(int depth, Throwable thrown) {
        try {
            link.rollbackToSavepoint(depth);
            failure = null;
        } catch (SQLException second) {
            thrown.addSuppressed(second);
            remember(Failures.of(dialect(), (StatementInfo) null, second));
        }
    }

    @Nullable
    Observed observe(SqlText text) {
        return database.observe(text);
    }

    CustomStatements customs() {
        return database.customs();
    }

    Dialect dialect() {
        return link.dialect();
    }

    /** Refuses a session whose body has ended, whose thread is another, or inside which a nested one runs. */
    void check(TransactionSession session, String what, @Nullable StatementInfo statement) {
        if (current == session && Thread.currentThread() == thread) {
            if (failure != null) {
                throw rollbackOnly(statement);
            }
            if (isTooLate()) {
                throw remember(tooLate(statement, null));
            }
            return;
        }
        String reason;
        if (Thread.currentThread() != thread) {
            reason =
                    "in thread \"" + Thread.currentThread().getName() + "\", while the transaction belongs to thread \""
                            + thread.getName() + "\"; begin a transaction of its own there";
        } else if (current != null && current.depth() > session.depth()) {
            reason = "while a nested transaction is running; use the session that its body receives";
        } else {
            reason = "after its transaction had ended; use a session only inside the body that received it";
        }
        throw new TransactionMisuseException(
                what + " on the session of a transaction, at " + CallPlace.ofCaller() + ", " + reason,
                statement,
                null,
                null);
    }

    private TransactionFailedException rollbackOnly(@Nullable StatementInfo statement) {
        SqlAccessException first = failure;
        StatementInfo failed = first == null ? null : first.statement();
        return new TransactionFailedException(
                "the transaction can only be rolled back, because "
                        + (failed == null ? "the engine ended it" : failed + " failed in it before")
                        + "; let that exception end the body, or run statements that may fail in a nested transaction",
                statement,
                "25P02",
                first);
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** Refuses what the engine would refuse, before it spoils the transaction. */
    void checkWrite(SqlText text, StatementInfo statement) {
        if (options.readOnly()) {
            throw new TransactionMisuseException(
                    text + " writes, but was called in a transaction that only reads, at " + CallPlace.ofCaller()
                            + "; begin it without asReadOnly()",
                    statement,
                    "25006",
                    null);
        }
    }

    void wrote(SqlText text) {
        if (!written.contains(text)) {
            written.add(text);
        }
    }

    /** The tables that the commit changes, or null when nobody knows which. */
    private @Nullable List<String> tablesWritten() {
        Set<String> tables = new LinkedHashSet<>();
        for (SqlText text : written) {
            List<String> writes = text.writes();
            if (writes == null) {
                return null;
            }
            tables.addAll(writes);
        }
        return List.copyOf(tables);
    }

    Lease lease() {
        return lease;
    }

    /** A value refused before it was sent leaves the transaction as it was; all else spoils it, as on the server. */
    SqlAccessException failed(SqlText text, SQLException thrown) {
        SqlAccessException described = Failures.of(dialect(), text, thrown);
        if (described instanceof StatementTimeoutException && isTooLate()) {
            described = tooLate(described.statement(), thrown);
        }
        return thrown instanceof ValueException ? described : remember(described);
    }

    private SqlAccessException remember(SqlAccessException described) {
        if (failure == null) {
            failure = described;
        }
        return described;
    }

    int opened(OpenResult cursor) {
        cursors.add(cursor);
        return link.cursorRows();
    }

    void closed(OpenResult cursor) {
        cursors.remove(cursor);
    }

    private void closeCursors(int keep, @Nullable Throwable thrown) {
        while (cursors.size() > keep) {
            OpenResult last = cursors.remove(cursors.size() - 1);
            if (thrown == null) {
                last.close();
            } else {
                suppress(thrown, last::close);
            }
        }
    }

    private interface Closing {
        void run() throws SQLException;
    }

    private static void suppress(Throwable thrown, Closing closing) {
        try {
            closing.run();
        } catch (SQLException | RuntimeException second) {
            thrown.addSuppressed(second);
        }
    }
}

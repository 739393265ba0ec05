package dev.sluice.runtime.jdbc;

import java.sql.SQLException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Cancels what a connection runs, once a time is over and until this is closed: a statement that was only about to
 * start when the first attempt came is met by the next one. Used by the thread that owns the connection; the attempts
 * come from a thread of their own, never after {@link #close} has returned.
 */
public final class Cancellation implements AutoCloseable {
    private static final long REPEAT_MILLIS = 20;

    private final ScheduledFuture<?> attempts;
    private @Nullable Cancellable running;
    private @Nullable SQLException failure;
    private boolean over;
    private boolean closed;

    /** Loaded with the first use, so that a program without timeouts has no such thread. */
    private static final class Timer {
        private static final ScheduledThreadPoolExecutor THREAD = thread();

        private static ScheduledThreadPoolExecutor thread() {
            ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, task -> {
                Thread thread = new Thread(task, "sluice-timeouts");
                thread.setDaemon(true);
                return thread;
            });
            executor.setRemoveOnCancelPolicy(true);
            return executor;
        }
    }

    /**
     * Begins to count.
     *
     * @param afterNanos the time to leave, in nanoseconds
     */
    public Cancellation(long afterNanos) {
        attempts = Timer.THREAD.scheduleWithFixedDelay(
                this::cancel, afterNanos, TimeUnit.MILLISECONDS.toNanos(REPEAT_MILLIS), TimeUnit.NANOSECONDS);
    }

    /** Something that is running. */
    @FunctionalInterface
    interface Cancellable {
        /** Ends it from another thread. */
        void cancel() throws SQLException;
    }

    synchronized void watch(Cancellable statement) {
        running = statement;
    }

    private synchronized void cancel() {
        over = true;
        if (running != null && !closed) {
            try {
                running.cancel();
            } catch (SQLException failed) {
                failure = SqliteLinks.chain(failure, failed);
                attempts.cancel(false);
            }
        }
    }

    /**
     * Whether the time is over.
     *
     * @return true from the moment of the first attempt
     */
    public synchronized boolean isOver() {
        return over;
    }

    /**
     * What went wrong when a statement was to be cancelled.
     *
     * @return the failure after which no other attempt was made, or null
     */
    public synchronized @Nullable SQLException failure() {
        return failure;
    }

    /** Ends the attempts. */
    @Override
    public void close() {
        attempts.cancel(false);
        synchronized (this) {
            closed = true;
            running = null;
        }
    }
}

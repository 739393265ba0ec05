package dev.sluice.runtime.jdbc;

import java.sql.SQLException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Cancels what a connection runs, once a time is over, its thread was interrupted, or someone asked for it, and until this is
 * closed: a statement that was only about to start when the first attempt came is met by the next one. Used by the thread that
 * owns the connection; the attempts come from a thread of their own, never after {@link #close} has returned.
 */
public final class Cancellation implements AutoCloseable {
    private static final long REPEAT_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Thread owner = Thread.currentThread();
    /** No monitor, since a request to cancel goes over the network: a virtual thread that waits would hold its carrier. */
    private final ReentrantLock lock = new ReentrantLock();

    private final boolean interruptible;
    private final long deadline;
    private @Nullable ScheduledFuture<?> attempts;
    private @Nullable Cancellable running;
    private @Nullable SQLException failure;
    private @Nullable Reason reason;
    private boolean closed;

    /** Why something was cancelled. */
    public enum Reason {
        /** Its time was over. */
        TIMEOUT,
        /** Its thread was interrupted. */
        INTERRUPT,
        /** Someone asked for it. */
        REQUEST
    }

    /** Something that is running. */
    @FunctionalInterface
    interface Cancellable {
        /** Ends it from another thread. */
        void cancel() throws SQLException;
    }

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
     * @param afterNanos the time to leave, in nanoseconds; negative for no limit
     * @param interruptible whether the current thread's being interrupted counts too
     */
    public Cancellation(long afterNanos, boolean interruptible) {
        this.interruptible = interruptible;
        this.deadline = afterNanos < 0 ? Long.MAX_VALUE : System.nanoTime() + afterNanos;
        if (interruptible) {
            look(REPEAT_NANOS);
        } else if (afterNanos >= 0) {
            look(afterNanos);
        }
    }

    private void look(long afterNanos) {
        lock.lock();
        try {
            if (attempts == null && !closed) {
                attempts = Timer.THREAD.scheduleWithFixedDelay(
                        this::attempt, afterNanos, REPEAT_NANOS, TimeUnit.NANOSECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    void watch(Cancellable statement) {
        lock.lock();
        try {
            running = statement;
        } finally {
            lock.unlock();
        }
    }

    /** Cancels from now on. */
    public void request() {
        lock.lock();
        try {
            if (reason == null) {
                reason = Reason.REQUEST;
            }
        } finally {
            lock.unlock();
        }
        look(0);
    }

    private void attempt() {
        lock.lock();
        try {
            if (reason == null) {
                reason = found();
            }
            if (reason != null && running != null && !closed) {
                running.cancel();
            }
        } catch (SQLException failed) {
            failure = failed;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Reason found() {
        if (interruptible && owner.isInterrupted()) {
            return Reason.INTERRUPT;
        }
        return deadline != Long.MAX_VALUE && System.nanoTime() - deadline >= 0 ? Reason.TIMEOUT : null;
    }

    /**
     * Why it is being cancelled.
     *
     * @return null while nothing is to be cancelled
     */
    public @Nullable Reason reason() {
        lock.lock();
        try {
            if (reason == null) {
                reason = found();
            }
            return reason;
        } finally {
            lock.unlock();
        }
    }

    /**
     * What went wrong when a statement was to be cancelled.
     *
     * @return the failure of the last attempt that failed, or null
     */
    public @Nullable SQLException failure() {
        lock.lock();
        try {
            return failure;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the attempts. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            running = null;
            if (attempts != null) {
                attempts.cancel(false);
            }
        } finally {
            lock.unlock();
        }
    }
}

package dev.sluice.runtime.jdbc;

import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Threads that wait for one of several things, served in the order in which they came. Who finds nobody in line may help
 * himself without joining it: as long as nobody waits, giving something back costs one read.
 *
 * @param <T> what they wait for
 */
final class WaitingLine<T> {
    private final AtomicInteger length = new AtomicInteger();
    /** Held by the first in line. */
    private final ReentrantLock first = new ReentrantLock(true);

    private final Semaphore news = new Semaphore(0);

    /**
     * Takes what is free.
     *
     * @param <T> what is taken
     */
    @FunctionalInterface
    interface Attempt<T> {
        /** Returns what was taken, or null when nothing is free. */
        @Nullable
        T take() throws SQLException;
    }

    boolean isEmpty() {
        return length.get() == 0;
    }

    /**
     * Waits.
     *
     * @param nanos how long
     * @param attempt made whenever something may be free
     * @return what it took, or null when the time was over
     */
    @Nullable
    T await(long nanos, Attempt<T> attempt) throws SQLException, InterruptedException {
        long end = System.nanoTime() + nanos;
        length.incrementAndGet();
        try {
            return first.tryLock(nanos, TimeUnit.NANOSECONDS) ? asFirst(end, attempt) : null;
        } finally {
            length.decrementAndGet();
        }
    }

    /** Old news are forgotten before each attempt, and what became free since has told so: none is missed. */
    private @Nullable T asFirst(long end, Attempt<T> attempt) throws SQLException, InterruptedException {
        try {
            while (true) {
                news.drainPermits();
                T taken = attempt.take();
                if (taken != null || !news.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    return taken;
                }
            }
        } finally {
            first.unlock();
        }
    }

    /** Tells the first in line, if there is one, that something may be free. */
    void oneIsFree() {
        if (!isEmpty()) {
            news.release();
        }
    }
}

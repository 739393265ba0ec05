package dev.sluice.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One subscription to a query. It is stale when a commit changed a table since it last ran, and runs when it is stale and
 * something was requested; so a subscriber that asks for little skips what became old meanwhile.
 */
final class LiveQuery<T extends @Nullable Object> implements Flow.Subscription, Runnable {
    private static final Logger LOGGER = System.getLogger("dev.sluice.runtime");
    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int MOST_DOUBLINGS = 10;
    private static final long LONGEST_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final LiveQueries live;
    private final Query<T> query;
    private final SqlText text;
    private final Flow.Subscriber<? super List<T>> subscriber;
    private final Failed onFailure;
    private final AtomicLong requested = new AtomicLong();
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean stale = true;
    private volatile boolean subscribed;
    private volatile boolean closing;
    private volatile boolean ended;
    private volatile boolean waiting;
    private volatile long retryAt;
    private volatile @Nullable IllegalArgumentException misuse;
    private @Nullable List<T> last;
    private int failures;

    /** Is told of runs that failed. */
    interface Failed {
        void failed(RuntimeException failure);
    }

    private LiveQuery(
            LiveQueries live,
            Query<T> query,
            SqlText text,
            Flow.Subscriber<? super List<T>> subscriber,
            Failed onFailure) {
        this.live = live;
        this.query = query;
        this.text = text;
        this.subscriber = subscriber;
        this.onFailure = onFailure;
    }

    static <T extends @Nullable Object> void begin(
            LiveQueries live,
            Query<T> query,
            SqlText text,
            Flow.Subscriber<? super List<T>> subscriber,
            Failed onFailure) {
        LiveQuery<T> begun = new LiveQuery<>(live, query, text, subscriber, onFailure);
        // Before the first run, or a commit between the two would go unnoticed.
        live.add(begun, text.reads());
        subscriber.onSubscribe(begun);
        begun.subscribed = true;
        live.runSoon(begun);
    }

    /** Begins one that calls back. */
    static <T extends @Nullable Object> Watch callBack(
            LiveQueries live,
            Query<T> query,
            SqlText text,
            Consumer<? super List<T>> onRows,
            Consumer<? super RuntimeException> onError) {
        CallingBack<T> subscriber = new CallingBack<>(onRows);
        begin(live, query, text, subscriber, onError::accept);
        return subscriber;
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            misuse = new IllegalArgumentException("a positive number must be requested, not " + count);
        } else {
            requested.accumulateAndGet(count, (had, more) -> had + more < 0 ? Long.MAX_VALUE : had + more);
        }
        live.runSoon(this);
    }

    @Override
    public void cancel() {
        ended = true;
        live.remove(this, text.reads());
    }

    void stale() {
        stale = true;
    }

    /** Has the subscriber told that there will be nothing more, after what is being told now. */
    void complete() {
        closing = true;
        run();
    }

    /** Waits for the executor to take it again. */
    void refused(RuntimeException failure) {
        onFailure.failed(failure);
        tryLater();
    }

    /** One thread at a time; whoever comes meanwhile leaves it to that one to look again. */
    @Override
    public void run() {
        while (isDue() && running.compareAndSet(false, true)) {
            try {
                step();
            } finally {
                running.set(false);
            }
        }
    }

    private boolean isDue() {
        return subscribed && !ended && (closing || misuse != null || (stale && requested.get() > 0 && !isWaiting()));
    }

    private boolean isWaiting() {
        return waiting && System.nanoTime() - retryAt < 0;
    }

    private void tryLater() {
        long pause = Math.min(LONGEST_PAUSE_NANOS, FIRST_PAUSE_NANOS << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        retryAt = System.nanoTime() + pause;
        waiting = true;
        live.runLater(this, pause);
    }

    private void step() {
        if (!isDue()) {
            return;
        }
        IllegalArgumentException wrong = misuse;
        if (wrong != null) {
            cancel();
            subscriber.onError(wrong);
        } else if (closing) {
            cancel();
            subscriber.onComplete();
        } else {
            emit();
        }
    }

    private void emit() {
        stale = false;
        List<T> rows;
        try {
            rows = query.list();
        } catch (DatabaseClosedException closed) {
            closing = true;
            return;
        } catch (RuntimeException failure) {
            stale = true;
            LOGGER.log(Level.WARNING, () -> "the live query " + text + " failed and is tried again", failure);
            onFailure.failed(failure);
            tryLater();
            return;
        }
        failures = 0;
        waiting = false;
        if (rows.equals(last)) {
            return;
        }
        last = rows;
        requested.updateAndGet(had -> had == Long.MAX_VALUE ? had : had - 1);
        tell(rows);
    }

    private void tell(List<T> rows) {
        try {
            subscriber.onNext(rows);
        } catch (RuntimeException failure) {
            cancel();
            LOGGER.log(
                    Level.WARNING,
                    () -> "a subscriber of the live query " + text + " failed and gets no more",
                    failure);
            onFailure.failed(failure);
        }
    }
}

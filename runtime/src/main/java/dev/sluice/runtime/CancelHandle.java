package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Cancellation;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Cancels the transactions that were begun with it, from any thread. Thread-safe. */
public final class CancelHandle {
    private final Set<Cancellation> running = ConcurrentHashMap.newKeySet();
    private volatile boolean cancelled;

    /** Makes a handle. */
    public CancelHandle() {}

    /**
     * Cancels what runs now, and whatever is begun with this handle later. It ends with {@link StatementTimeoutException},
     * and its effects are undone. Without effect on what has been committed. Returns at once.
     */
    public void cancel() {
        cancelled = true;
        running.forEach(Cancellation::request);
    }

    /**
     * Whether {@link #cancel} was called.
     *
     * @return true from then on
     */
    public boolean isCancelled() {
        return cancelled;
    }

    void began(Cancellation cancellation) {
        running.add(cancellation);
        if (cancelled) {
            cancellation.request();
        }
    }

    void ended(Cancellation cancellation) {
        running.remove(cancellation);
    }
}

package dev.sluice.runtime.observe;

import dev.sluice.runtime.StatementCall;
import dev.sluice.runtime.StatementInfo;
import dev.sluice.runtime.StatementInterceptor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds, in tests, a query that runs once for each row of another one (the "N+1" problem): give the detector to the engine
 * of the test, and run what is tested in {@link #check}. Thread-safe.
 */
public final class RepeatedQueryDetector implements StatementInterceptor {
    private final int most;
    private final Map<Thread, Map<StatementInfo, AtomicInteger>> counts = new ConcurrentHashMap<>();

    /**
     * Makes a detector.
     *
     * @param most how often one named query may run within one check, at least 1
     */
    public RepeatedQueryDetector(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a query must be allowed to run once, not " + most + " times");
        }
        this.most = most;
    }

    @Override
    public @Nullable Completion begin(StatementCall call) {
        Map<StatementInfo, AtomicInteger> counting = counts.get(Thread.currentThread());
        if (counting != null && !call.write()) {
            counting.computeIfAbsent(call.statement(), statement -> new AtomicInteger())
                    .incrementAndGet();
        }
        return null;
    }

    /**
     * Runs something, and fails if this thread ran one named query more often than allowed meanwhile.
     *
     * @param action what is tested; not itself within a check
     * @throws AssertionError that names each such query, its place and how often it ran
     */
    public void check(Runnable action) {
        Map<StatementInfo, AtomicInteger> counting = new LinkedHashMap<>();
        if (counts.putIfAbsent(Thread.currentThread(), counting) != null) {
            throw new IllegalStateException("a check within a check");
        }
        try {
            action.run();
        } finally {
            counts.remove(Thread.currentThread());
        }
        String repeated = counting.entrySet().stream()
                .filter(entry -> entry.getValue().get() > most)
                .map(entry -> entry.getKey() + " ran " + entry.getValue() + " times")
                .collect(Collectors.joining("; "));
        if (!repeated.isEmpty()) {
            throw new AssertionError(repeated + "; at most " + most
                    + " is allowed: read the rows with a join, or pass all keys to one query with IN :keys");
        }
    }
}

package dev.sluice.it.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Results that came from another thread, in order.
 *
 * @param <T> what a row is
 */
final class Seen<T> {
    /** Far beyond what anything waited for takes, so that only what never comes fails. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<List<T>> results = new ArrayList<>();

    synchronized void add(List<T> rows) {
        results.add(rows);
    }

    synchronized List<List<T>> all() {
        return List.copyOf(results);
    }

    /** Waits until the newest result is as expected. */
    void await(Predicate<List<T>> expected) {
        until(() -> {
            List<List<T>> all = all();
            return !all.isEmpty() && expected.test(all.get(all.size() - 1));
        });
    }

    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("what was waited for did not come");
            }
            try {
                Thread.sleep(2);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError(interrupted);
            }
        }
    }
}

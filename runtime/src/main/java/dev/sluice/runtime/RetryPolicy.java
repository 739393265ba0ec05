package dev.sluice.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often, and after which pauses, the body of a transaction that lost against another one runs again. A body is
 * repeated only after a {@link ConflictException}, which means that nothing of it was committed; it must bear being run
 * more than once. The pause before each further run is drawn at random from zero up to a bound that doubles each time,
 * so that those who met once do not meet again.
 *
 * @param attempts runs in all, at least 1
 * @param firstPause bound of the pause before the second run; not negative
 * @param longestPause what the bound grows to at most; not less than the first
 */
public record RetryPolicy(int attempts, Duration firstPause, Duration longestPause) {
    private static final RetryPolicy NEVER = new RetryPolicy(1, Duration.ZERO, Duration.ZERO);
    private static final int MOST_DOUBLINGS = 30;

    /**
     * Checks the values.
     *
     * @param attempts runs in all
     * @param firstPause bound of the first pause
     * @param longestPause bound of all pauses
     * @throws IllegalArgumentException when one is out of its range
     */
    public RetryPolicy {
        Objects.requireNonNull(firstPause, "firstPause");
        Objects.requireNonNull(longestPause, "longestPause");
        if (attempts < 1) {
            throw new IllegalArgumentException("a transaction runs at least once, not " + attempts + " times");
        }
        if (firstPause.isNegative() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("pauses must not be negative, nor the longest (" + longestPause
                    + ") shorter than the first (" + firstPause + ")");
        }
    }

    /**
     * One run only.
     *
     * @return the policy without any repetition
     */
    public static RetryPolicy never() {
        return NEVER;
    }

    /**
     * Some runs, with pauses of at most 10 milliseconds at first and at most one second later.
     *
     * @param count runs in all, at least 1
     * @return a policy
     */
    public static RetryPolicy attempts(int count) {
        return new RetryPolicy(count, Duration.ofMillis(10), Duration.ofSeconds(1));
    }

    /** Draws the pause after a number of runs, in milliseconds. */
    long pauseAfter(int runs) {
        long bound = firstPause.toMillis() << Math.min(runs - 1, MOST_DOUBLINGS);
        long most = longestPause.toMillis();
        return ThreadLocalRandom.current().nextLong(Math.min(bound < 0 ? most : bound, most) + 1);
    }
}

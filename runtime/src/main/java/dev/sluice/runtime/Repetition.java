package dev.sluice.runtime;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a transaction, again after a conflict as far as a policy allows, and then what waits for its commit. */
final class Repetition {
    private static final int DEEPEST_CAUSE = 20;

    private final RetryPolicy policy;

    Repetition(RetryPolicy policy) {
        this.policy = policy;
    }

    /**
     * What a transaction leaves when it was committed.
     *
     * @param result of its body
     * @param afterCommit actions to run now
     */
    record Committed<T extends @Nullable Object>(T result, List<Runnable> afterCommit) {}

    <T extends @Nullable Object> T run(Supplier<Committed<T>> transaction) {
        Committed<T> committed = commit(transaction);
        committed.afterCommit().forEach(Runnable::run);
        return committed.result();
    }

    private <T extends @Nullable Object> Committed<T> commit(Supplier<Committed<T>> transaction) {
        for (int runs = 1; ; runs++) {
            try {
                return transaction.get();
            } catch (RuntimeException failure) {
                if (runs >= policy.attempts() || !isConflict(failure)) {
                    throw failure;
                }
                pause(policy.pauseAfter(runs), failure);
            }
        }
    }

    /** A body may wrap the conflict; nothing of it is committed either way. */
    private static boolean isConflict(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < DEEPEST_CAUSE; i++) {
            if (cause instanceof ConflictException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** An interrupted thread does not run its transaction again. */
    private static void pause(long millis, RuntimeException conflict) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            conflict.addSuppressed(interrupted);
            throw conflict;
        }
    }
}

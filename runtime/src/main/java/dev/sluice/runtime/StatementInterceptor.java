package dev.sluice.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Sees each statement before it runs and after it has ended, in the thread that runs it. It cannot change a statement or
 * keep it from running: what it throws is logged and otherwise ignored. Given to an engine with {@code withInterceptor};
 * without one nothing is collected. Must be thread-safe.
 */
@FunctionalInterface
public interface StatementInterceptor {
    /**
     * Called before the statement takes its connection, so that the time of waiting counts.
     *
     * @param call the statement
     * @return what is told when it has ended, or null when this one is of no interest
     */
    @Nullable
    Completion begin(StatementCall call);

    /**
     * Whether parameters' values are to be collected. They may be personal or secret.
     *
     * @return false unless overridden
     */
    default boolean wantsValues() {
        return false;
    }

    /** Is told how a statement ended. */
    @FunctionalInterface
    interface Completion {
        /**
         * Called once, when all rows were read, when the stream was closed, or when it failed.
         *
         * @param outcome how it ended
         */
        void ended(StatementOutcome outcome);
    }
}

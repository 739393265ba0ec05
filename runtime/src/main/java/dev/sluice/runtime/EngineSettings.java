package dev.sluice.runtime;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What both engines can be told.
 *
 * @param transactions null for the defaults, whose classes are loaded with the first transaction
 * @param interceptor who sees each statement, or null
 * @param executor where live queries run, or null for a thread of their own
 */
record EngineSettings(
        @Nullable TransactionOptions transactions,
        @Nullable StatementInterceptor interceptor,
        @Nullable Executor executor) {
    static final EngineSettings DEFAULT = new EngineSettings(null, null, null);

    TransactionOptions transactionsOrDefault() {
        return transactions == null ? TransactionOptions.defaults() : transactions;
    }

    EngineSettings with(TransactionOptions options) {
        return new EngineSettings(options, interceptor, executor);
    }

    EngineSettings with(StatementInterceptor more) {
        return new EngineSettings(
                transactions, interceptor == null ? more : InterceptorPair.of(interceptor, more), executor);
    }

    EngineSettings on(Executor other) {
        return new EngineSettings(transactions, interceptor, other);
    }
}

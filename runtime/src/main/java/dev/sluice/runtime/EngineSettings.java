package dev.sluice.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What both engines can be told.
 *
 * @param transactions null for the defaults, whose classes are loaded with the first transaction
 * @param interceptor who sees each statement, or null
 */
record EngineSettings(
        @Nullable TransactionOptions transactions, @Nullable StatementInterceptor interceptor) {
    static final EngineSettings DEFAULT = new EngineSettings(null, null);

    TransactionOptions transactionsOrDefault() {
        return transactions == null ? TransactionOptions.defaults() : transactions;
    }

    EngineSettings with(TransactionOptions options) {
        return new EngineSettings(options, interceptor);
    }

    EngineSettings with(StatementInterceptor more) {
        return new EngineSettings(transactions, interceptor == null ? more : InterceptorPair.of(interceptor, more));
    }
}

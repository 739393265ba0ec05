package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.ConnectionSource;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What both engines can be told.
 *
 * @param transactions null for the defaults, whose classes are loaded with the first transaction
 * @param interceptor who sees each statement, or null
 * @param executor where live queries run, or null for a thread of their own
 * @param direct where the connection that listens comes from, or null for none
 */
record EngineSettings(
        @Nullable TransactionOptions transactions,
        @Nullable StatementInterceptor interceptor,
        @Nullable Executor executor,
        @Nullable ConnectionSource direct) {
    static final EngineSettings DEFAULT = new EngineSettings(null, null, null, null);

    TransactionOptions transactionsOrDefault() {
        return transactions == null ? TransactionOptions.defaults() : transactions;
    }

    EngineSettings with(TransactionOptions options) {
        return new EngineSettings(options, interceptor, executor, direct);
    }

    EngineSettings with(StatementInterceptor more) {
        return new EngineSettings(
                transactions, interceptor == null ? more : InterceptorPair.of(interceptor, more), executor, direct);
    }

    EngineSettings on(Executor other) {
        return new EngineSettings(transactions, interceptor, other, direct);
    }

    EngineSettings listening(ConnectionSource source) {
        return new EngineSettings(transactions, interceptor, executor, source);
    }

    static EngineSettings of(Engine engine) {
        return engine instanceof Sqlite sqlite ? sqlite.settings() : ((Postgres) engine).settings();
    }
}

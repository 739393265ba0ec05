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
 * @param migrations whether opening a database migrates it
 */
record EngineSettings(
        @Nullable TransactionOptions transactions,
        @Nullable StatementInterceptor interceptor,
        @Nullable Executor executor,
        @Nullable ConnectionSource direct,
        boolean migrations) {
    static final EngineSettings DEFAULT = new EngineSettings(null, null, null, null, true);

    TransactionOptions transactionsOrDefault() {
        return transactions == null ? TransactionOptions.defaults() : transactions;
    }

    EngineSettings with(TransactionOptions options) {
        return new EngineSettings(options, interceptor, executor, direct, migrations);
    }

    EngineSettings with(StatementInterceptor more) {
        return new EngineSettings(
                transactions,
                interceptor == null ? more : InterceptorPair.of(interceptor, more),
                executor,
                direct,
                migrations);
    }

    EngineSettings on(Executor other) {
        return new EngineSettings(transactions, interceptor, other, direct, migrations);
    }

    EngineSettings listening(ConnectionSource source) {
        return new EngineSettings(transactions, interceptor, executor, source, migrations);
    }

    EngineSettings migrating(boolean enabled) {
        return new EngineSettings(transactions, interceptor, executor, direct, enabled);
    }

    static EngineSettings of(Engine engine) {
        return engine instanceof Sqlite sqlite ? sqlite.settings() : ((Postgres) engine).settings();
    }
}

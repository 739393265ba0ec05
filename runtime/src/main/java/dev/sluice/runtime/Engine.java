package dev.sluice.runtime;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Where a database lives: on embedded {@link Sqlite} or on a {@link Postgres} server. Immutable. */
public sealed interface Engine permits Sqlite, Postgres {
    /**
     * How transactions run that are begun without options of their own.
     *
     * @return {@link TransactionOptions#defaults()} unless changed
     */
    TransactionOptions transactions();

    /**
     * Who sees each statement that runs.
     *
     * @return the interceptor, or null when nobody does
     */
    @Nullable
    StatementInterceptor interceptor();

    /**
     * Where live queries run and call back.
     *
     * @return the executor, or null for a thread of their own
     */
    @Nullable
    Executor executor();

    /**
     * Whether opening a database brings it to the version of its schema.
     *
     * @return true unless it was switched off
     */
    boolean migrates();
}

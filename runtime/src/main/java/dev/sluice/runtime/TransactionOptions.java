package dev.sluice.runtime;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction runs. Without any choice: serializable, for reading and writing, without a limit of time, once, and
 * holding SQLite's lock for writing from the beginning.
 *
 * @param isolation what it sees of others; SQLite serves every level by its strongest
 * @param readOnly whether statements that write are refused; such a transaction reads from one snapshot, and on SQLite
 *     it neither waits for a writer nor makes one wait
 * @param timeout the longest time from its beginning to its commit, for each run of the body, or null for no limit
 * @param retry what happens after a conflict
 * @param locking when SQLite's lock is taken; without meaning on PostgreSQL and where only is read
 * @param cancel by what another thread can cancel it, or null
 * @param interruptible whether interrupting its thread cancels it
 */
public record TransactionOptions(
        IsolationLevel isolation,
        boolean readOnly,
        @Nullable Duration timeout,
        RetryPolicy retry,
        SqliteLocking locking,
        @Nullable CancelHandle cancel,
        boolean interruptible) {
    private static final TransactionOptions DEFAULTS = new TransactionOptions(
            IsolationLevel.SERIALIZABLE, false, null, RetryPolicy.never(), SqliteLocking.IMMEDIATE, null, false);

    /**
     * Checks the values.
     *
     * @param isolation what it sees of others
     * @param readOnly whether it only reads
     * @param timeout positive, or null
     * @param retry what happens after a conflict
     * @param locking when SQLite's lock is taken
     * @param cancel by what another thread can cancel it, or null
     * @param interruptible whether interrupting its thread cancels it
     * @throws IllegalArgumentException when the timeout is not positive
     */
    public TransactionOptions {
        Objects.requireNonNull(isolation, "isolation");
        Objects.requireNonNull(retry, "retry");
        Objects.requireNonNull(locking, "locking");
        if (timeout != null && (timeout.isNegative() || timeout.isZero())) {
            throw new IllegalArgumentException("the timeout of a transaction must be positive, not " + timeout);
        }
    }

    /**
     * What holds without any choice.
     *
     * @return the options to begin with
     */
    public static TransactionOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Chooses the isolation level.
     *
     * @param level what the transaction sees of others
     * @return a changed copy
     */
    public TransactionOptions withIsolation(IsolationLevel level) {
        return new TransactionOptions(level, readOnly, timeout, retry, locking, cancel, interruptible);
    }

    /**
     * Restricts the transaction to reading.
     *
     * @return a changed copy
     */
    public TransactionOptions asReadOnly() {
        return new TransactionOptions(isolation, true, timeout, retry, locking, cancel, interruptible);
    }

    /**
     * Limits the time.
     *
     * @param limit positive; a statement that still runs then is cancelled
     * @return a changed copy
     */
    public TransactionOptions withTimeout(Duration limit) {
        return new TransactionOptions(
                isolation, readOnly, Objects.requireNonNull(limit, "limit"), retry, locking, cancel, interruptible);
    }

    /**
     * Runs the body again after a conflict.
     *
     * @param policy how often, and after which pauses
     * @return a changed copy
     */
    public TransactionOptions withRetry(RetryPolicy policy) {
        return new TransactionOptions(isolation, readOnly, timeout, policy, locking, cancel, interruptible);
    }

    /**
     * Chooses when SQLite's lock for writing is taken.
     *
     * @param when the moment
     * @return a changed copy
     */
    public TransactionOptions withLocking(SqliteLocking when) {
        return new TransactionOptions(isolation, readOnly, timeout, retry, when, cancel, interruptible);
    }

    /**
     * Lets another thread cancel the transaction, by {@link CancelHandle#cancel}: the running statement is cancelled, the next
     * one refused, the commit not made.
     *
     * @param handle made for this purpose; one handle may serve several transactions
     * @return a changed copy
     */
    public TransactionOptions withCancel(CancelHandle handle) {
        return new TransactionOptions(isolation, readOnly, timeout, retry, locking, handle, interruptible);
    }

    /**
     * Has the transaction cancelled when its thread is interrupted, also while the engine works. The thread stays interrupted.
     *
     * @return a changed copy
     */
    public TransactionOptions asInterruptible() {
        return new TransactionOptions(isolation, readOnly, timeout, retry, locking, cancel, true);
    }
}

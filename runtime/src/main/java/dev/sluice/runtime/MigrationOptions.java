package dev.sluice.runtime;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an application adds when its database is created or brought to another version. Immutable.
 *
 * @param <S> the session that the hooks receive
 */
public final class MigrationOptions<S> {
    private final @Nullable TransactionConsumer<S> onCreate;
    private final @Nullable UpgradeHook<S> onUpgrade;
    private final @Nullable OpenHook<S> beforeOpen;
    private final boolean destructive;

    private MigrationOptions(
            @Nullable TransactionConsumer<S> onCreate,
            @Nullable UpgradeHook<S> onUpgrade,
            @Nullable OpenHook<S> beforeOpen,
            boolean destructive) {
        this.onCreate = onCreate;
        this.onUpgrade = onUpgrade;
        this.beforeOpen = beforeOpen;
        this.destructive = destructive;
    }

    /**
     * Runs behind the steps, in their transaction.
     *
     * @param <S> the session
     */
    @FunctionalInterface
    public interface UpgradeHook<S> {
        /**
         * Does what the steps cannot.
         *
         * @param session on the schema of the version that was reached
         * @param from the version before
         * @param to the version that was reached
         */
        void accept(S session, int from, int to);
    }

    /**
     * Runs before the database is given to the application, in a transaction of its own.
     *
     * @param <S> the session
     */
    @FunctionalInterface
    public interface OpenHook<S> {
        /**
         * Looks at the database, or puts something into it.
         *
         * @param session on the current schema
         * @param details what happened before
         */
        void accept(S session, OpeningDetails details);
    }

    /**
     * No hooks, and nothing that destroys data.
     *
     * @param <S> the session that hooks would receive
     * @return the options to begin with
     */
    public static <S> MigrationOptions<S> defaults() {
        return new MigrationOptions<>(null, null, null, false);
    }

    /**
     * Fills a database that was just created.
     *
     * @param hook runs in the transaction that creates the schema
     * @return a changed copy
     */
    public MigrationOptions<S> onCreate(TransactionConsumer<S> hook) {
        return new MigrationOptions<>(Objects.requireNonNull(hook, "hook"), onUpgrade, beforeOpen, destructive);
    }

    /**
     * Adds to an upgrade. With a step that runs outside a transaction it is called once for each part of the way.
     *
     * @param hook runs in the transaction of the steps, behind them
     * @return a changed copy
     */
    public MigrationOptions<S> onUpgrade(UpgradeHook<S> hook) {
        return new MigrationOptions<>(onCreate, Objects.requireNonNull(hook, "hook"), beforeOpen, destructive);
    }

    /**
     * Runs each time the database is opened.
     *
     * @param hook runs in a transaction of its own, when the schema is up to date
     * @return a changed copy
     */
    public MigrationOptions<S> beforeOpen(OpenHook<S> hook) {
        return new MigrationOptions<>(onCreate, onUpgrade, Objects.requireNonNull(hook, "hook"), destructive);
    }

    /**
     * For development: a database that cannot be migrated is emptied, whatever it holds, and created anew.
     *
     * @return a changed copy
     */
    public MigrationOptions<S> withDestructiveFallback() {
        return new MigrationOptions<>(onCreate, onUpgrade, beforeOpen, true);
    }

    /**
     * The same hooks on another session, as generated database classes need them.
     *
     * @param wrap makes the hooks' session
     * @param <T> the other session
     * @return options for that session
     */
    public <T> MigrationOptions<T> on(Function<? super T, ? extends S> wrap) {
        TransactionConsumer<S> create = onCreate;
        UpgradeHook<S> upgrade = onUpgrade;
        OpenHook<S> open = beforeOpen;
        return new MigrationOptions<>(
                create == null ? null : session -> create.accept(wrap.apply(session)),
                upgrade == null ? null : (session, from, to) -> upgrade.accept(wrap.apply(session), from, to),
                open == null ? null : (session, details) -> open.accept(wrap.apply(session), details),
                destructive);
    }

    @Nullable
    TransactionConsumer<S> createHook() {
        return onCreate;
    }

    @Nullable
    UpgradeHook<S> upgradeHook() {
        return onUpgrade;
    }

    @Nullable
    OpenHook<S> openHook() {
        return beforeOpen;
    }

    boolean isDestructive() {
        return destructive;
    }
}

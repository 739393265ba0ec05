package dev.sluice.runtime;

import dev.sluice.runtime.expr.Composition;
import dev.sluice.runtime.expr.Subquery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query with its parameters. Immutable; it holds no connection and may be run any number of times, each time afresh.
 * One that came from a transaction's session runs only inside that transaction.
 *
 * @param <T> what a row becomes; may be nullable for a query of one nullable column
 */
public interface Query<T extends @Nullable Object> extends Subquery<T> {
    /**
     * Runs the query and reads all rows.
     *
     * @return the rows in the query's order, unmodifiable
     * @throws SqlAccessException when it fails
     */
    List<T> list();

    /**
     * Runs the query and reads the only row.
     *
     * @return the row
     * @throws NoRowException when there is none
     * @throws TooManyRowsException when there is a second one
     * @throws SqlAccessException when it fails
     */
    T one();

    /**
     * Runs the query and reads the only row, if there is one. A row whose value is null counts as none.
     *
     * @return the row, or empty
     * @throws TooManyRowsException when there is a second one
     * @throws SqlAccessException when it fails
     */
    Optional<T> optional();

    /**
     * Runs the query as {@link #list()} does, in a thread of the caller's executor.
     *
     * @param executor stays the caller's
     * @return completed with the rows, or with what {@link #list()} throws
     */
    default CompletableFuture<List<T>> listAsync(Executor executor) {
        return CompletableFuture.supplyAsync(this::list, executor);
    }

    /**
     * Runs the query as {@link #one()} does, in a thread of the caller's executor.
     *
     * @param executor stays the caller's
     * @return completed with the row, or with what {@link #one()} throws
     */
    default CompletableFuture<T> oneAsync(Executor executor) {
        return CompletableFuture.supplyAsync(this::one, executor);
    }

    /**
     * Runs the query and reads rows as they are asked for, in constant memory. The stream holds a connection until its
     * last row was read or it is closed: use it in try-with-resources, in one thread at a time. A statement that writes
     * is run and read at once.
     *
     * @return the rows in the query's order; reading throws {@link SqlAccessException}
     * @throws SqlAccessException when the query fails
     */
    Stream<T> stream();

    /**
     * Runs the query and gives each row to an action as it is read, in constant memory.
     *
     * @param action called in the query's order, while the connection is held; it may run other queries
     * @throws SqlAccessException when it fails
     */
    void forEach(Consumer<? super T> action);

    /**
     * Watches the query: its rows now, and again after each commit that changed a table it reads. Bursts are taken together,
     * results equal to the last are dropped, and a subscriber gets no more than it asked for, the newest when it asks. What
     * fails is tried again, with growing pauses; subscribers see no error for it. When the database is closed, {@code
     * onComplete} is called.
     *
     * @return a publisher for any number of subscribers, each with a life of its own
     * @throws UnsupportedOperationException when the statement writes
     * @throws TransactionMisuseException when the query belongs to the session of a transaction
     */
    Flow.Publisher<List<T>> watch();

    /**
     * Watches the query as {@link #watch()} does, and calls back.
     *
     * @param onRows called with the rows, by one thread at a time; must not block for long
     * @return the watch, to be closed by the caller
     * @throws UnsupportedOperationException when the statement writes
     * @throws TransactionMisuseException when the query belongs to the session of a transaction
     */
    default Watch watch(Consumer<? super List<T>> onRows) {
        return watch(onRows, failure -> {});
    }

    /**
     * Watches the query as {@link #watch()} does, and calls back for errors too.
     *
     * @param onRows called with the rows, by one thread at a time; must not block for long
     * @param onError called when a run failed, which is tried again, and when {@code onRows} threw, which ends the watch
     * @return the watch, to be closed by the caller
     * @throws UnsupportedOperationException when the statement writes
     * @throws TransactionMisuseException when the query belongs to the session of a transaction
     */
    Watch watch(Consumer<? super List<T>> onRows, Consumer<? super RuntimeException> onError);

    /**
     * Asks the engine how it would run the query with these parameters: {@code EXPLAIN} on PostgreSQL, {@code EXPLAIN QUERY
     * PLAN} on SQLite. Nothing is read or changed.
     *
     * @return the plan in the engine's own words, one step a line, indented
     * @throws SqlAccessException when it fails
     */
    String explain();

    /**
     * Writes the query as a part of another statement; called when that is put together. A select of a generated accessor can be
     * one, where the database has placeholders: what a part may be used for is said at {@link Subquery}.
     *
     * @throws UnsupportedOperationException when it is no such query
     */
    @Override
    default void writeTo(Composition statement) {
        throw new UnsupportedOperationException("this query cannot be a part of another statement");
    }

    /**
     * A query with fixed rows, for tests that replace an accessor.
     *
     * @param rows the rows in order
     * @param <T> what a row becomes
     * @return a query that gives these rows at each run
     */
    @SafeVarargs
    static <T extends @Nullable Object> Query<T> of(T... rows) {
        List<T> list = new ArrayList<>(rows.length);
        for (T row : rows) {
            list.add(row);
        }
        return new FixedQuery<>(list);
    }

    /**
     * A query with fixed rows, for tests that replace an accessor.
     *
     * @param rows the rows in order, copied
     * @param <T> what a row becomes
     * @return a query that gives these rows at each run
     */
    static <T extends @Nullable Object> Query<T> ofAll(Collection<? extends T> rows) {
        return new FixedQuery<>(rows);
    }
}

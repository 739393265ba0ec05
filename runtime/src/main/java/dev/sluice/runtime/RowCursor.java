package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.ResultCursor;
import java.lang.ref.Cleaner.Cleanable;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An open result that is read row by row. It holds its connection until the last row was read or it is closed, and
 * closes itself after an error. One thread at a time.
 */
final class RowCursor<T extends @Nullable Object> extends Spliterators.AbstractSpliterator<T> implements AutoCloseable {
    private final StatementScope scope;
    private final SqlText text;
    private final OpenResult open;
    private final ResultRows<T> rows;
    private @Nullable Cleanable leak;
    private boolean exhausted;

    RowCursor(
            StatementScope scope,
            SqlText text,
            ParameterBinder binder,
            BiFunction<ResultCursor, Row, ResultRows<T>> reading) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.scope = scope;
        this.text = text;
        this.open = new OpenResult(scope, text);
        try {
            ResultCursor result = open.run(binder);
            this.rows = reading.apply(result, new Row(open.reader(result)));
        } catch (SQLException failure) {
            SqlAccessException described = scope.failed(text, failure);
            open.closeAfter(described);
            throw described;
        } catch (RuntimeException | Error failure) {
            open.closeAfter(failure);
            throw failure;
        }
    }

    /** Has the result reported and closed when this cursor is forgotten. */
    void watchForLeaks() {
        leak = LeakedStreams.watch(this, open);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (!open.isOpen()) {
            if (exhausted) {
                return false;
            }
            throw new IllegalStateException(
                    "the stream of " + text + " was closed, by its user or with its transaction");
        }
        T next;
        try {
            if (!rows.hasNext()) {
                exhausted = true;
                close();
                return false;
            }
            next = rows.next();
            open.rowRead();
        } catch (SQLException failure) {
            SqlAccessException described = scope.failed(text, failure);
            open.closeAfter(described);
            throw described;
        } catch (RuntimeException | Error failure) {
            open.closeAfter(failure);
            throw failure;
        }
        action.accept(next);
        return true;
    }

    /** Gives everything back, once. */
    @Override
    public void close() {
        open.close();
        if (leak != null) {
            leak.clean();
        }
    }
}

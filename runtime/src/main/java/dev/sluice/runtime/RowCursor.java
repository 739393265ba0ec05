package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Execution;
import dev.sluice.runtime.jdbc.Lease;
import dev.sluice.runtime.jdbc.Link;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An open result that is read row by row. It holds its connection until the last row was read or it is closed, and
 * closes itself after an error. One thread at a time.
 */
final class RowCursor<T extends @Nullable Object> extends Spliterators.AbstractSpliterator<T> implements AutoCloseable {
    private final StatementScope scope;
    private final SqlText text;
    private final RowReader<T> reader;
    private final Lease lease;
    private final Row row;
    private final Execution execution;
    private final ResultSet result;
    private boolean open = true;
    private boolean exhausted;

    RowCursor(StatementScope scope, SqlText text, ParameterBinder binder, RowReader<T> reader) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.scope = scope;
        this.text = text;
        this.reader = reader;
        this.lease = scope.enter(text);
        Execution prepared = null;
        boolean started = false;
        try {
            Link link = lease.link();
            int rows = scope.beginCursor(this, lease);
            started = true;
            prepared = link.prepare(text.on(link.dialect()));
            binder.bind(new ParameterSink(prepared.binder()));
            if (rows > 0) {
                prepared.statement().setFetchSize(rows);
            }
            this.execution = prepared;
            this.result = prepared.statement().executeQuery();
            this.row = new Row(link.reader(result));
        } catch (SQLException failure) {
            giveBack(failure, prepared, started);
            throw scope.failed(text, failure);
        } catch (RuntimeException | Error failure) {
            giveBack(failure, prepared, started);
            throw failure;
        }
    }

    private void giveBack(Throwable failure, @Nullable Execution prepared, boolean started) {
        if (prepared != null) {
            suppress(failure, prepared::close);
        }
        if (started) {
            suppress(failure, () -> scope.endCursor(this, lease));
        }
        suppress(failure, lease::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (!open) {
            if (exhausted) {
                return false;
            }
            throw new IllegalStateException(
                    "the stream of " + text + " was closed, by its user or with its transaction");
        }
        T next;
        try {
            if (!result.next()) {
                exhausted = true;
                close();
                return false;
            }
            next = reader.read(row);
        } catch (SQLException failure) {
            SqlAccessException described = scope.failed(text, failure);
            closeAfter(described);
            throw described;
        } catch (RuntimeException | Error failure) {
            closeAfter(failure);
            throw failure;
        }
        action.accept(next);
        return true;
    }

    private void closeAfter(Throwable failure) {
        suppress(failure, this::close);
    }

    private interface Closing {
        void run() throws SQLException;
    }

    private static void suppress(Throwable failure, Closing closing) {
        try {
            closing.run();
        } catch (SQLException | RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    /** Gives everything back, once; each part even when the one before failed. */
    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try (lease) {
            try (execution) {
                result.close();
                execution.succeeded();
            } finally {
                scope.endCursor(this, lease);
            }
        } catch (SQLException failure) {
            throw scope.failed(text, failure);
        }
    }
}

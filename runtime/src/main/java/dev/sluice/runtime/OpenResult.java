package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Execution;
import dev.sluice.runtime.jdbc.Lease;
import dev.sluice.runtime.jdbc.PreparedSql;
import dev.sluice.runtime.jdbc.ResultCursor;
import dev.sluice.runtime.jdbc.ValueReader;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an open result holds: its statement, its connection, and the transaction that lets the driver read piece by piece.
 * Knows nothing of the cursor that reads it, so that it outlives one that nobody refers to any more.
 */
final class OpenResult implements AutoCloseable {
    private final StatementScope scope;
    private final SqlText text;
    private final @Nullable Observed observed;
    private final Lease lease;
    private @Nullable Execution execution;
    private @Nullable ResultCursor result;
    private boolean begun;
    private boolean open = true;

    OpenResult(StatementScope scope, SqlText text) {
        this.scope = scope;
        this.text = text;
        this.observed = scope.observe(text);
        try {
            this.lease = scope.enter(text);
        } catch (RuntimeException | Error failure) {
            ended(failure);
            throw failure;
        }
    }

    private void ended(@Nullable Throwable failure) {
        if (observed != null) {
            observed.ended(failure);
        }
    }

    /** Notes that a row was read. */
    void rowRead() {
        if (observed != null) {
            observed.countRow();
        }
    }

    /** Runs the statement. */
    ResultCursor run(ParameterBinder binder) throws SQLException {
        int rows = scope.beginCursor(this, lease);
        begun = true;
        PreparedSql sql = text.on(lease.link().dialect());
        // A kept statement would go on fetching piece by piece.
        Execution prepared =
                rows > 0 ? lease.link().prepareOnce(sql) : lease.link().prepare(sql);
        execution = prepared;
        binder.bind(ParameterSink.of(prepared.binder(), observed));
        if (rows > 0) {
            prepared.statement().setFetchSize(rows);
        }
        ResultCursor opened = prepared.query();
        result = opened;
        return opened;
    }

    /** Reads the result that {@link #run} opened. */
    ValueReader reader(ResultCursor opened) {
        return lease.link().reader(opened, Objects.requireNonNull(execution, "execution"));
    }

    Lease lease() {
        return lease;
    }

    SqlText text() {
        return text;
    }

    boolean isOpen() {
        return open;
    }

    /** Gives everything back, once; each part even when the one before failed. */
    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            closeParts();
            ended(null);
        } catch (SQLException failure) {
            SqlAccessException described = scope.failed(text, failure);
            ended(described);
            throw described;
        }
    }

    private void closeParts() throws SQLException {
        try (lease) {
            try {
                closeStatement();
            } finally {
                if (begun) {
                    scope.endCursor(this, lease);
                }
            }
        }
    }

    private void closeStatement() throws SQLException {
        try (Execution prepared = execution) {
            if (prepared != null && result != null) {
                result.close();
                prepared.succeeded();
            }
        }
    }

    /** Gives everything back after something went wrong, without hiding that. */
    void closeAfter(Throwable failure) {
        ended(failure);
        try {
            close();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }
}

package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Execution;
import dev.sluice.runtime.jdbc.Lease;
import dev.sluice.runtime.jdbc.Link;
import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs statements once for each of many rows, within a transaction. */
final class Batches {
    /** Rows that are sent together. */
    private static final int ROWS = 1_000;

    private final StatementScope scope;

    Batches(StatementScope scope) {
        this.scope = scope;
    }

    <R> long update(Collection<? extends R> rows, Function<? super R, SqlText> text, RowBinder<? super R> binder) {
        long count = 0;
        Run<R> run = new Run<>(rows.iterator(), text);
        while (run.hasMore()) {
            count += updateRun(run, binder);
        }
        return count;
    }

    <R, T extends @Nullable Object> List<T> query(
            Collection<? extends R> rows,
            Function<? super R, SqlText> text,
            RowBinder<? super R> binder,
            RowReader<T> reader) {
        List<T> out = new ArrayList<>(rows.size());
        Run<R> run = new Run<>(rows.iterator(), text);
        while (run.hasMore()) {
            queryRun(run, binder, reader, out);
        }
        return Collections.unmodifiableList(out);
    }

    private <R> long updateRun(Run<R> run, RowBinder<? super R> binder) {
        SqlText text = run.text();
        try (Lease lease = scope.enter(text)) {
            Link link = lease.link();
            try (Execution execution = link.prepare(text.on(link.dialect()))) {
                ParameterSink sink = new ParameterSink(execution.binder());
                long count = 0;
                int waiting = 0;
                while (run.isOf(text)) {
                    binder.bind(sink, run.take());
                    execution.statement().addBatch();
                    waiting++;
                    if (waiting == ROWS || !run.isOf(text)) {
                        count += send(execution.statement());
                        waiting = 0;
                    }
                }
                execution.succeeded();
                return count;
            }
        } catch (BatchUpdateException failure) {
            throw scope.failed(text, cause(failure));
        } catch (SQLException failure) {
            throw scope.failed(text, failure);
        }
    }

    private static long send(PreparedStatement statement) throws SQLException {
        long count = 0;
        for (int rows : statement.executeBatch()) {
            count += rows == PreparedStatement.SUCCESS_NO_INFO ? 1 : rows;
        }
        return count;
    }

    /** What made a batch fail; the batch itself says little. */
    private static SQLException cause(BatchUpdateException failure) {
        if (failure.getNextException() != null) {
            return failure.getNextException();
        }
        return failure.getCause() instanceof SQLException cause ? cause : failure;
    }

    private <R, T extends @Nullable Object> void queryRun(
            Run<R> run, RowBinder<? super R> binder, RowReader<T> reader, List<T> out) {
        SqlText text = run.text();
        try (Lease lease = scope.enter(text)) {
            Link link = lease.link();
            try (Execution execution = link.prepare(text.on(link.dialect()))) {
                ParameterSink sink = new ParameterSink(execution.binder());
                while (run.isOf(text)) {
                    binder.bind(sink, run.take());
                    try (ResultSet result = execution.statement().executeQuery()) {
                        Row row = new Row(link.reader(result));
                        while (result.next()) {
                            out.add(reader.read(row));
                        }
                    }
                }
                execution.succeeded();
            }
        } catch (SQLException failure) {
            throw scope.failed(text, failure);
        }
    }

    /** The rows that wait, and the statement of the next one. */
    private static final class Run<R> {
        private final Iterator<? extends R> rows;
        private final Function<? super R, SqlText> texts;
        private @Nullable R next;
        private @Nullable SqlText text;

        Run(Iterator<? extends R> rows, Function<? super R, SqlText> texts) {
            this.rows = rows;
            this.texts = texts;
            advance();
        }

        private void advance() {
            next = rows.hasNext() ? Objects.requireNonNull(rows.next(), "a row") : null;
            text = next == null ? null : texts.apply(next);
        }

        boolean hasMore() {
            return next != null;
        }

        /** Whether there is a next row and it has this statement. */
        boolean isOf(SqlText other) {
            return text == other;
        }

        SqlText text() {
            if (text == null) {
                throw new IllegalStateException("no row waits");
            }
            return text;
        }

        R take() {
            R row = next;
            if (row == null) {
                throw new IllegalStateException("no row waits");
            }
            advance();
            return row;
        }
    }
}

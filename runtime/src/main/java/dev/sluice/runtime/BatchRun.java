package dev.sluice.runtime;

import dev.sluice.runtime.Batches.RowQueue;
import dev.sluice.runtime.jdbc.ArrayColumns;
import dev.sluice.runtime.jdbc.BulkSql;
import dev.sluice.runtime.jdbc.CopyEncoder;
import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.Execution;
import dev.sluice.runtime.jdbc.Lease;
import dev.sluice.runtime.jdbc.Link;
import dev.sluice.runtime.jdbc.PostgresExtras;
import dev.sluice.runtime.jdbc.PreparedSql;
import dev.sluice.runtime.jdbc.ResultCursor;
import dev.sluice.runtime.jdbc.RowsSink;
import dev.sluice.runtime.jdbc.ValueException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows that follow one another and have the same statement, sent in the fastest way that the engine has for it: on SQLite
 * hundreds of rows in one VALUES; on PostgreSQL COPY, or arrays, a thousand rows in one statement; else row by row.
 */
final class BatchRun<R, T extends @Nullable Object> {
    /** Rows that are fetched before the way is chosen; what has fewer is not worth a COPY. */
    private static final int COPY_FROM = 250;

    private static final String SAVEPOINT = "SAVEPOINT sluice_rows";
    private static final String ROLLBACK = "ROLLBACK TO SAVEPOINT sluice_rows";
    private static final String NEXT = "RELEASE SAVEPOINT sluice_rows; SAVEPOINT sluice_rows";
    private static final String RELEASE = "RELEASE SAVEPOINT sluice_rows";

    private final StatementScope scope;
    private final RowQueue<R> queue;
    private final SqlText text;
    private final RowBinder<? super R> binder;
    private final @Nullable RowReader<T> reader;
    private final @Nullable List<T> out;
    private final @Nullable Observed observed;
    private final long before;
    /** The row that is at fault, from 1; 0 while none is known to be. */
    private long culprit;

    BatchRun(
            StatementScope scope,
            RowQueue<R> queue,
            RowBinder<? super R> binder,
            @Nullable RowReader<T> reader,
            @Nullable List<T> out) {
        this.scope = scope;
        this.queue = queue;
        this.text = queue.text();
        this.binder = binder;
        this.reader = reader;
        this.out = out;
        this.observed = scope.observe(text);
        this.before = queue.taken();
    }

    /** Runs it, and returns how many rows were changed. */
    long observed() {
        try {
            long count = run();
            if (observed != null) {
                observed.rows(count, queue.taken() - before);
                observed.ended(null);
            }
            return count;
        } catch (RuntimeException | Error failure) {
            if (observed != null) {
                observed.rows(0, queue.taken() - before);
                observed.ended(failure);
            }
            throw failure;
        }
    }

    private long run() {
        try (Lease lease = scope.enter(text)) {
            Link link = lease.link();
            long count = run(link);
            if (text.isWrite()) {
                scope.wrote(text, link);
            }
            return count;
        } catch (SQLException failure) {
            SqlAccessException described = scope.failed(text, failure);
            described.concerns(culprit);
            throw described;
        }
    }

    private long run(Link link) throws SQLException {
        PreparedSql single = text.on(link.dialect());
        BulkSql bulk = single.bulk(link.dialect());
        if (bulk == null) {
            return oneByOne(link, single);
        }
        return link.dialect() == Dialect.SQLITE ? values(link, single, bulk) : arrays(link, single, bulk);
    }

    private long oneByOne(Link link, PreparedSql sql) throws SQLException {
        long count = 0;
        try (Execution execution = link.prepare(sql)) {
            while (queue.isOf(text)) {
                long number = queue.taken() + 1;
                count += one(link, execution, queue.take(), number);
            }
            execution.succeeded();
        }
        return count;
    }

    private long one(Link link, Execution execution, R row, long number) throws SQLException {
        culprit = number;
        binder.bind(ParameterSink.of(execution.binder(), observed), row);
        long count = execute(link, execution);
        culprit = 0;
        return count;
    }

    /** Executes what is bound, and keeps the rows that it gives. */
    private long execute(Link link, Execution execution) throws SQLException {
        if (reader == null || out == null) {
            return execution.update();
        }
        int had = out.size();
        try (ResultCursor result = execution.query()) {
            Row row = new Row(link.reader(result, execution));
            while (result.next()) {
                out.add(reader.read(row));
            }
        }
        return (long) out.size() - had;
    }

    private long values(Link link, PreparedSql single, BulkSql bulk) throws SQLException {
        long count = 0;
        while (queue.isOf(text)) {
            long first = queue.taken() + 1;
            List<R> some = queue.take(text, bulk.rows());
            count += values(link, single, bulk, some, first);
        }
        return count;
    }

    private long values(Link link, PreparedSql single, @Nullable BulkSql bulk, List<R> some, long first)
            throws SQLException {
        if (bulk == null) {
            return each(link, single, some, first);
        }
        long count = 0;
        int from = 0;
        for (; some.size() - from >= bulk.rows(); from += bulk.rows()) {
            count += together(link, single, bulk, some.subList(from, from + bulk.rows()), first + from);
        }
        return from == some.size()
                ? count
                : count + values(link, single, bulk.fewer(), some.subList(from, some.size()), first + from);
    }

    private long together(Link link, PreparedSql single, BulkSql bulk, List<R> some, long first) throws SQLException {
        try (Execution execution = link.prepare(Objects.requireNonNull(bulk.many()))) {
            RowsSink rows = new RowsSink(execution.binder());
            ParameterSink sink = ParameterSink.of(rows, observed);
            for (int i = 0; i < some.size(); i++) {
                culprit = first + i;
                rows.row(i, single.parameters());
                binder.bind(sink, some.get(i));
            }
            culprit = 0;
            long count = execute(link, execution);
            execution.succeeded();
            return count;
        } catch (ValueException refused) {
            throw refused.withinRow(single.parameters());
        } catch (SQLException failure) {
            if (culprit == 0 && isOfRow(link, failure)) {
                each(link, single, some, first);
            }
            throw failure;
        }
    }

    private long each(Link link, PreparedSql single, List<R> some, long first) throws SQLException {
        long count = 0;
        try (Execution execution = link.prepare(single)) {
            for (int i = 0; i < some.size(); i++) {
                count += one(link, execution, some.get(i), first + i);
            }
            execution.succeeded();
        }
        return count;
    }

    /** Whether a failure is of a kind that one row causes: its values, or a constraint. */
    private boolean isOfRow(Link link, SQLException failure) {
        String state = Failures.of(link.dialect(), text, failure).sqlState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("P0"));
    }

    private long arrays(Link link, PreparedSql single, BulkSql bulk) throws SQLException {
        long first = queue.taken() + 1;
        List<R> some = queue.take(text, COPY_FROM);
        if (some.size() == 1) {
            return each(link, single, some, first);
        }
        PreparedSql many = bulk.many();
        PostgresExtras extras = bulk.copy() == null || some.size() < COPY_FROM ? null : PostgresExtras.find();
        if (extras != null) {
            return copy(link, bulk, extras, some, first);
        }
        if (many == null) {
            return each(link, single, some, first) + oneByOne(link, single);
        }
        if (some.size() == COPY_FROM) {
            some.addAll(queue.take(text, bulk.rows() - COPY_FROM));
        }
        return arrays(link, single, bulk, many, some, first);
    }

    private long arrays(Link link, PreparedSql single, BulkSql bulk, PreparedSql many, List<R> begun, long begunAt)
            throws SQLException {
        long count = 0;
        List<R> some = begun;
        long first = begunAt;
        link.execute(SAVEPOINT);
        ArrayColumns columns = new ArrayColumns(bulk);
        try (Execution execution = link.prepare(many)) {
            while (!some.isEmpty()) {
                int had = out == null ? 0 : out.size();
                try {
                    count += thousand(link, execution, columns, some, first);
                } catch (SQLException failure) {
                    if (culprit > 0 || !(isOfRow(link, failure) || isTwice(failure))) {
                        throw failure;
                    }
                    if (out != null) {
                        out.subList(had, out.size()).clear();
                    }
                    link.execute(ROLLBACK);
                    count += each(link, single, some, first);
                }
                first = queue.taken() + 1;
                some = queue.take(text, bulk.rows());
                link.execute(some.isEmpty() ? RELEASE : NEXT);
            }
            execution.succeeded();
        }
        return count;
    }

    /** An upsert may not touch a row twice in one statement; row by row it may. */
    private static boolean isTwice(SQLException failure) {
        return "21000".equals(failure.getSQLState());
    }

    private long thousand(Link link, Execution execution, ArrayColumns columns, List<R> some, long first)
            throws SQLException {
        ParameterSink sink = ParameterSink.of(columns, observed);
        for (int i = 0; i < some.size(); i++) {
            culprit = first + i;
            columns.row(i);
            binder.bind(sink, some.get(i));
        }
        culprit = 0;
        columns.send(execution.statement(), some.size());
        return execute(link, execution);
    }

    private long copy(Link link, BulkSql bulk, PostgresExtras extras, List<R> begun, long first) throws SQLException {
        CopyEncoder encoder = new CopyEncoder(bulk, link.copy(extras, bulk));
        try {
            ParameterSink sink = ParameterSink.of(encoder, observed);
            for (int i = 0; i < begun.size(); i++) {
                copy(encoder, sink, begun.get(i), first + i);
            }
            begun.clear();
            while (queue.isOf(text)) {
                long number = queue.taken() + 1;
                copy(encoder, sink, queue.take(), number);
            }
            culprit = 0;
            return encoder.end();
        } catch (SQLException failure) {
            if (!(failure instanceof ValueException)) {
                culprit = rowNamedBy(failure, first);
            }
            cancelAfter(failure, encoder);
            throw failure;
        } catch (RuntimeException | Error failure) {
            cancelAfter(failure, encoder);
            throw failure;
        }
    }

    private void copy(CopyEncoder encoder, ParameterSink sink, R row, long number) throws SQLException {
        culprit = number;
        encoder.beginRow();
        binder.bind(sink, row);
        encoder.endRow();
    }

    private static void cancelAfter(Throwable failure, CopyEncoder encoder) {
        try {
            encoder.cancel();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }

    /** The server counts the lines of a COPY; what fails at its end, as foreign keys do, has none. */
    private static long rowNamedBy(SQLException failure, long first) {
        long line = Failures.lineOfCopy(failure);
        return line == 0 ? 0 : first + line - 1;
    }
}

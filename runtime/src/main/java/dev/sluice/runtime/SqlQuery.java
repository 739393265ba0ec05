package dev.sluice.runtime;

import dev.sluice.runtime.expr.Composed;
import dev.sluice.runtime.expr.Composition;
import dev.sluice.runtime.jdbc.Execution;
import dev.sluice.runtime.jdbc.Lease;
import dev.sluice.runtime.jdbc.Link;
import dev.sluice.runtime.jdbc.ResultCursor;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A query that runs on a session. This is the hot path: a run adds two small objects to what the driver does. */
abstract class SqlQuery<T extends @Nullable Object> implements Query<T> {
    /** Stands for a value that is not there. */
    private static final @Nullable Composed[] NOTHING_COMPOSED = {};

    static final Object NO_ROW = new Object();
    /** Stands for more than one value. */
    static final Object SEVERAL_ROWS = new Object();

    private final StatementScope scope;
    private final SqlText text;
    private final ParameterBinder binder;

    SqlQuery(StatementScope scope, SqlText text, ParameterBinder binder) {
        this.scope = scope;
        this.text = text;
        this.binder = binder;
    }

    /** Reads all values of a result. */
    abstract void readAll(ResultCursor result, Row row, List<T> into) throws SQLException;

    /** Reads a result piece by piece. */
    abstract ResultRows<T> rows(ResultCursor result, Row row);

    /**
     * Reads the first value; a second one is only looked for, so that a wrong query never reads a whole table. Gives the value
     * itself or one of the two marks, since an object around it would be one more for every single row.
     */
    abstract @Nullable Object readOnly(ResultCursor result, Row row) throws SQLException;

    @Override
    public List<T> list() {
        Observed observed = scope.observe(text);
        return observed == null ? list(null) : observed.run(() -> list(observed), List::size);
    }

    private List<T> list(@Nullable Observed observed) {
        try (Lease lease = scope.enter(text)) {
            Link link = lease.link();
            try (Execution execution = link.prepare(text.on(link.dialect()))) {
                binder.bind(ParameterSink.of(execution.binder(), observed));
                List<T> rows = new ArrayList<>();
                try (ResultCursor result = execution.query()) {
                    readAll(result, new Row(link.reader(result, execution)), rows);
                }
                execution.succeeded();
                if (text.isWrite()) {
                    scope.wrote(text, link);
                }
                return Collections.unmodifiableList(rows);
            }
        } catch (SQLException failure) {
            throw scope.failed(text, failure);
        }
    }

    @Override
    public T one() {
        Object only = only();
        if (only == NO_ROW) {
            throw new NoRowException(
                    "no row was found where one was asked for; mark the query :optional if that may happen",
                    scope.info(text),
                    null,
                    null);
        }
        return row(only);
    }

    @Override
    public Optional<T> optional() {
        Object only = only();
        return only == NO_ROW ? Optional.empty() : Optional.ofNullable(row(only));
    }

    /** What {@link #only} gives is the reader's, but for the two marks. */
    @SuppressWarnings({"unchecked", "NullAway"})
    private T row(@Nullable Object only) {
        return (T) only;
    }

    private @Nullable Object only() {
        Observed observed = scope.observe(text);
        Object only = observed == null ? only(null) : observed.run(() -> only(observed), SqlQuery::count);
        if (only == SEVERAL_ROWS) {
            throw new TooManyRowsException(
                    "a second row was found where at most one was asked for; restrict the query, or mark it :many",
                    scope.info(text),
                    null,
                    null);
        }
        return only;
    }

    private static long count(@Nullable Object only) {
        return only == NO_ROW ? 0 : only == SEVERAL_ROWS ? 2 : 1;
    }

    private @Nullable Object only(@Nullable Observed observed) {
        try (Lease lease = scope.enter(text)) {
            Link link = lease.link();
            try (Execution execution = link.prepare(text.on(link.dialect()))) {
                binder.bind(ParameterSink.of(execution.binder(), observed));
                Object only;
                try (ResultCursor result = execution.query()) {
                    only = readOnly(result, new Row(link.reader(result, execution)));
                }
                execution.succeeded();
                if (text.isWrite()) {
                    scope.wrote(text, link);
                }
                return only;
            }
        } catch (SQLException failure) {
            throw scope.failed(text, failure);
        }
    }

    @Override
    public Flow.Publisher<List<T>> watch() {
        LiveQueries live = scope.live(text);
        return subscriber -> LiveQuery.begin(live, this, text, Objects.requireNonNull(subscriber), failure -> {});
    }

    @Override
    public Watch watch(Consumer<? super List<T>> onRows, Consumer<? super RuntimeException> onError) {
        return LiveQuery.callBack(scope.live(text), this, text, onRows, onError);
    }

    @Override
    public void writeTo(Composition statement) {
        SqlTemplate part = text.part();
        if (part == null) {
            throw new UnsupportedOperationException(text
                    + " cannot be a part of another statement: that is for selects without optional terms, choices of"
                    + " orders, pages, lists and nested rows");
        }
        part.writeInto(
                NOTHING_COMPOSED, RecordedValues.of(binder, part.parameters().size()), statement);
    }

    @Override
    public String explain() {
        return Plans.explain(scope, text, binder);
    }

    @Override
    public Stream<T> stream() {
        if (text.isWrite()) {
            return list().stream();
        }
        RowCursor<T> cursor = new RowCursor<>(scope, text, binder, this::rows);
        if (!scope.endsCursors()) {
            cursor.watchForLeaks();
        }
        return StreamSupport.stream(cursor, false).onClose(cursor::close);
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        if (text.isWrite()) {
            list().forEach(action);
            return;
        }
        try (RowCursor<T> cursor = new RowCursor<>(scope, text, binder, this::rows)) {
            cursor.forEachRemaining(action);
        }
    }
}

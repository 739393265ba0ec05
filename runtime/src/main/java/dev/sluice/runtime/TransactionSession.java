package dev.sluice.runtime;

import dev.sluice.runtime.expr.Composed;
import dev.sluice.runtime.jdbc.Lease;
import dev.sluice.runtime.jdbc.Link;
import dev.sluice.sql.ast.SchemaStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the body of a transaction, or of a nested one, works with. */
final class TransactionSession implements SqlSession, StatementScope {
    private final Transaction transaction;
    private final int depth;
    private @Nullable BatchQueue waiting;

    TransactionSession(Transaction transaction, int depth) {
        this.transaction = transaction;
        this.depth = depth;
    }

    /** How many transactions this one is nested in. */
    int depth() {
        return depth;
    }

    @Override
    public <T extends @Nullable Object> Query<T> query(SqlText text, ParameterBinder binder, RowReader<T> reader) {
        return new RowQuery<>(this, text, binder, reader);
    }

    @Override
    public <T extends @Nullable Object> Query<T> queryFolded(
            SqlText text, ParameterBinder binder, FoldedReader<?, T> reader) {
        return new FoldedQuery<>(this, text, binder, reader);
    }

    @Override
    public long update(SqlText text, ParameterBinder binder) {
        if (waiting != null) {
            transaction.check(this, text + " was called", info(text));
            waiting.add(text, binder);
            return BatchQueue.NOT_KNOWN;
        }
        return Database.update(this, text, binder);
    }

    @Override
    public long batch(TransactionConsumer<SqlSession> body) {
        return transaction(session -> ((TransactionSession) session).runBatch(body));
    }

    long runBatch(TransactionConsumer<SqlSession> body) {
        BatchQueue queue = new BatchQueue(this);
        waiting = queue;
        try {
            body.accept(this);
            queue.send();
            return queue.count();
        } finally {
            waiting = null;
        }
    }

    @Override
    public <R> long updateAll(
            Iterable<? extends R> rows, Function<? super R, SqlText> text, RowBinder<? super R> binder) {
        return transaction(session -> new Batches((TransactionSession) session).update(rows, text, binder));
    }

    @Override
    public <R, T extends @Nullable Object> List<T> queryAll(
            Iterable<? extends R> rows,
            Function<? super R, SqlText> text,
            RowBinder<? super R> binder,
            RowReader<T> reader) {
        return transaction(session -> new Batches((TransactionSession) session).query(rows, text, binder, reader));
    }

    @Override
    public <T extends @Nullable Object> Query<T> customSelect(
            String sql, RowReader<T> reader, @Nullable Object... values) {
        CustomStatement statement = transaction.customs().of(sql, true);
        return query(statement.text(), statement.binder(values), reader);
    }

    @Override
    public long customUpdate(String sql, @Nullable Object... values) {
        CustomStatement statement = transaction.customs().of(sql, false);
        return update(statement.text(), statement.binder(values));
    }

    @Override
    public void customStatement(String sql, @Nullable Object... values) {
        SchemaStatement change = transaction.customs().schemaStatement(sql);
        if (change == null) {
            customUpdate(sql, values);
        } else {
            changeSchema(sql, change, values);
        }
    }

    void changeSchema(String sql, SchemaStatement statement, @Nullable Object... values) {
        CustomStatements customs = transaction.customs();
        CustomSchemaChange change = customs.schemaChange(sql, statement);
        if (values.length > 0) {
            throw new IllegalArgumentException("a statement about the schema takes no values: " + sql);
        }
        if (change.condition() == null || change.condition().holds(this)) {
            change.texts().forEach(text -> update(text, ParameterBinder.NONE));
        }
        transaction.afterCommit(() -> customs.learn(change.after()));
    }

    @Override
    public <T extends @Nullable Object> Query<T> composedSelect(
            SqlTemplate template, RowReader<T> reader, @Nullable Composed[] placeholders, @Nullable Object... values) {
        CustomStatements.Composite composed = transaction.customs().of(template, placeholders, values);
        return composed.text().isWrite()
                ? query(composed.text(), composed.binder(), reader)
                : new ComposedQuery<>(this, composed, reader, template, placeholders, values);
    }

    @Override
    public <T extends @Nullable Object, C extends PageCursor> Page<T, C> composedPage(
            SqlTemplate template,
            CursorFormat format,
            int size,
            @Nullable C cursor,
            int columns,
            RowReader<T> reader,
            Function<@Nullable Object[], C> next,
            @Nullable Composed[] placeholders,
            @Nullable Object... values) {
        return transaction
                .customs()
                .of(template, placeholders, values)
                .page(this, format, size, cursor, columns, reader, next);
    }

    @Override
    public long composedUpdate(SqlTemplate template, @Nullable Composed[] placeholders, @Nullable Object... values) {
        CustomStatements.Composite composed = transaction.customs().of(template, placeholders, values);
        return update(composed.text(), composed.binder());
    }

    @Override
    public <T extends @Nullable Object> T transaction(TransactionFunction<SqlSession, T> body) {
        transaction.check(this, "a nested transaction was begun", null);
        return transaction.nested(body, depth + 1);
    }

    @Override
    public void inTransaction(TransactionConsumer<SqlSession> body) {
        transaction(session -> {
            body.accept(session);
            return session;
        });
    }

    @Override
    public void afterCommit(Runnable action) {
        transaction.check(this, "an action was registered to run after the commit", null);
        transaction.afterCommit(action);
    }

    @Override
    public Lease enter(SqlText text) {
        transaction.check(this, text + " was called", info(text));
        if (waiting != null) {
            waiting.send();
        }
        if (text.isWrite()) {
            transaction.checkWrite(text, info(text));
        }
        return transaction.lease();
    }

    @Override
    public SqlAccessException failed(SqlText text, SQLException failure) {
        return transaction.failed(text, failure);
    }

    @Override
    public StatementInfo info(SqlText text) {
        return text.info(transaction.dialect());
    }

    @Override
    public void wrote(SqlText text, Link link) {
        transaction.wrote(text);
    }

    @Override
    public LiveQueries live(SqlText text) {
        throw new TransactionMisuseException(
                text + " was to be watched on the session of a transaction, at " + CallPlace.ofCaller()
                        + ", which ends before anything can change; watch it on the database",
                info(text),
                null,
                null);
    }

    @Override
    public @Nullable Observed observe(SqlText text) {
        return transaction.observe(text);
    }

    @Override
    public int beginCursor(OpenResult cursor, Lease lease) {
        return transaction.opened(cursor);
    }

    @Override
    public boolean endsCursors() {
        return true;
    }

    @Override
    public void endCursor(OpenResult cursor, Lease lease) {
        transaction.closed(cursor);
    }
}

package dev.sluice.runtime;

import dev.sluice.runtime.expr.Composed;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What generated accessors run on: a {@link Database}, where each statement stands for itself, or the session that the
 * body of a transaction receives, where all belong together. An accessor is as cheap as the session it wraps and
 * shares its rules: a database serves any number of threads; a transaction's session serves the thread that runs the
 * body, until the body ends.
 */
public sealed interface SqlSession permits Database, TransactionSession {
    /**
     * Describes a statement that gives rows; nothing runs yet.
     *
     * @param text the statement
     * @param binder sends its parameters, at each run
     * @param reader reads its rows
     * @param <T> what a row becomes
     * @return the query, immutable and bound to this session
     */
    <T extends @Nullable Object> Query<T> query(SqlText text, ParameterBinder binder, RowReader<T> reader);

    /**
     * Describes a read whose rows are folded; nothing runs yet. The name is its own because an overload would cost the Java
     * compiler time at each call of {@link #query}.
     *
     * @param text the statement
     * @param binder sends its parameters, at each run
     * @param reader makes values of rows that follow one another
     * @param <T> what the rows of one key become
     * @return the query, immutable and bound to this session
     */
    <T extends @Nullable Object> Query<T> queryFolded(SqlText text, ParameterBinder binder, FoldedReader<?, T> reader);

    /**
     * Runs a statement that gives no rows.
     *
     * @param text the statement
     * @param binder sends its parameters
     * @return the number of rows inserted, updated or deleted
     * @throws SqlAccessException when it fails
     */
    long update(SqlText text, ParameterBinder binder);

    /**
     * Runs a statement that gives no rows once for each of many rows: all of it happens, or nothing.
     *
     * @param rows the rows in order, perhaps none
     * @param text chooses the statement of a row; rows that follow one another and have the same one are sent together
     * @param binder sends the parameters of a row
     * @param <R> what a row is
     * @return the number of rows inserted, updated or deleted
     * @throws SqlAccessException when it fails; nothing is changed then
     */
    <R> long updateAll(Iterable<? extends R> rows, Function<? super R, SqlText> text, RowBinder<? super R> binder);

    /**
     * Runs a statement that gives rows once for each of many rows: all of it happens, or nothing.
     *
     * @param rows the rows in order, perhaps none
     * @param text chooses the statement of a row
     * @param binder sends the parameters of a row
     * @param reader reads what the statement gives
     * @param <R> what a row is
     * @param <T> what a row of the result becomes
     * @return what each run gave, in the order of the rows, unmodifiable
     * @throws SqlAccessException when it fails; nothing is changed then
     */
    <R, T extends @Nullable Object> List<T> queryAll(
            Iterable<? extends R> rows,
            Function<? super R, SqlText> text,
            RowBinder<? super R> binder,
            RowReader<T> reader);

    /**
     * Sends the writes of a body together: all of them happen, or nothing. What a statement that gives no rows changed is not
     * known before it is sent, so {@link #update} gives -1 meanwhile; writes that follow one another and have the same
     * statement go in one round trip. A query within the body sees the writes before it.
     *
     * @param body the work
     * @return the number of rows inserted, updated or deleted by its statements that give no rows
     * @throws SqlAccessException when one of them fails; nothing is changed then
     */
    long batch(TransactionConsumer<SqlSession> body);

    /**
     * Describes a query that the application composes at run time. It is written, checked and translated like a named query,
     * against the declared schema; the translation is kept by the text, so vary values and not the text.
     *
     * @param sql one SELECT, or a write with RETURNING
     * @param reader reads its rows by position, from 1
     * @param values a value for each parameter in the order of their numbers, of the Java class that a generated method would
     *     take; null for NULL; a collection for {@code IN :list}
     * @param <T> what a row becomes
     * @return the query, which runs whenever its rows are asked for
     * @throws StatementRefusedException when the text is no statement of the schema, or has no rendering on this engine
     * @throws IllegalArgumentException when the values do not fit the parameters
     */
    <T extends @Nullable Object> Query<T> customSelect(String sql, RowReader<T> reader, @Nullable Object... values);

    /**
     * Runs a write that the application composes at run time, as {@link #customSelect} does a query.
     *
     * @param sql one INSERT, UPDATE or DELETE without RETURNING
     * @param values a value for each parameter in the order of their numbers
     * @return the number of rows inserted, updated or deleted
     * @throws StatementRefusedException when the text is no statement of the schema, or has no rendering on this engine
     * @throws IllegalArgumentException when the values do not fit the parameters
     * @throws SqlAccessException when it fails
     */
    long customUpdate(String sql, @Nullable Object... values);

    /**
     * Runs a statement that gives nothing back: a write, or a CREATE or DROP of an index, table, view or trigger, which is
     * checked against the declared schema and translated like the declarations. What it creates is known to the statements
     * composed on this database after it was committed, and to them only.
     *
     * @param sql one INSERT, UPDATE or DELETE without RETURNING, or one CREATE or DROP; IF EXISTS and IF NOT EXISTS ask the server
     * @param values a value for each parameter of a write in the order of their numbers
     * @throws StatementRefusedException when the text is none of these, does not fit the schema, or has no rendering on this engine
     * @throws IllegalArgumentException when the values do not fit the parameters
     * @throws SqlAccessException when it fails; nothing of it happened then
     */
    void customStatement(String sql, @Nullable Object... values);

    /**
     * Describes a query with placeholders; called by generated code.
     *
     * @param template the query
     * @param reader reads its rows
     * @param placeholders what was composed for each placeholder, null for its default
     * @param values a value for each parameter
     * @param <T> what a row becomes
     * @return the query, which runs whenever its rows are asked for
     * @throws StatementRefusedException when what was composed is no condition of the query, or has no rendering on this engine
     */
    <T extends @Nullable Object> Query<T> composedSelect(
            SqlTemplate template, RowReader<T> reader, @Nullable Composed[] placeholders, @Nullable Object... values);

    /**
     * Reads a page of a query with placeholders; called by generated code.
     *
     * @param template the query
     * @param format how its cursors are written
     * @param size number of rows, 1 or more
     * @param cursor where the page begins, or null for the first one
     * @param columns number of the columns of a row; behind them stand the keys
     * @param reader reads its rows
     * @param next makes the query's cursor of keys
     * @param placeholders what was composed for each placeholder, null for its default
     * @param values a value for each parameter
     * @param <T> what a row becomes
     * @param <C> the query's cursor
     * @return the page
     * @throws StatementRefusedException when what was composed is no condition of the query, or has no rendering on this engine
     * @throws IllegalArgumentException when the size is less than 1
     * @throws SqlAccessException when it fails
     */
    <T extends @Nullable Object, C extends PageCursor> Page<T, C> composedPage(
            SqlTemplate template,
            CursorFormat format,
            int size,
            @Nullable C cursor,
            int columns,
            RowReader<T> reader,
            Function<@Nullable Object[], C> next,
            @Nullable Composed[] placeholders,
            @Nullable Object... values);

    /**
     * Runs a write with placeholders, as {@link #composedSelect} does a query.
     *
     * @param template the write, without RETURNING
     * @param placeholders what was composed for each placeholder, null for its default
     * @param values a value for each parameter
     * @return the number of rows inserted, updated or deleted
     * @throws StatementRefusedException when what was composed is no condition of the write, or has no rendering on this engine
     * @throws SqlAccessException when it fails
     */
    long composedUpdate(SqlTemplate template, @Nullable Composed[] placeholders, @Nullable Object... values);

    /**
     * Runs a body in a transaction: all of it happens, or nothing. Inside a transaction this is a nested one: when its
     * body throws, only its own work is undone, and a body that catches the exception around it goes on.
     *
     * @param body the work; returning commits, any exception rolls back and is thrown on
     * @param <T> the result
     * @return what the body returned
     * @throws SqlAccessException when the transaction cannot begin or be committed
     */
    <T extends @Nullable Object> T transaction(TransactionFunction<SqlSession, T> body);

    /**
     * Runs a body in a transaction, without a result.
     *
     * @param body the work; returning commits, any exception rolls back and is thrown on
     * @throws SqlAccessException when the transaction cannot begin or be committed
     */
    void inTransaction(TransactionConsumer<SqlSession> body);

    /**
     * Runs something once the work done so far is committed: on a database at once, since each statement is committed by
     * itself; in a transaction after the outermost one was committed and its connection given back, in the order of
     * registration, in the same thread. What a nested transaction registered is dropped when that is undone. An exception
     * of an action keeps the later ones from running and is thrown by the call that began the transaction, which is
     * committed all the same.
     *
     * @param action what to run, for example sending a message; it may use the database
     */
    void afterCommit(Runnable action);
}

package dev.sluice.runtime;

import dev.sluice.runtime.expr.Composed;
import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.Execution;
import dev.sluice.runtime.jdbc.Lease;
import dev.sluice.runtime.jdbc.Link;
import dev.sluice.runtime.jdbc.LinkSource;
import dev.sluice.runtime.jdbc.SqliteLinks;
import dev.sluice.sql.ast.SchemaStatement;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An open database: the session where each statement stands for itself, and the place where transactions begin.
 * Generated database classes wrap one. Thread-safe; open one per application and close it at the end.
 */
public final class Database implements SqlSession, AutoCloseable {
    private final DatabaseScope scope;
    private final SchemaCreator schema;
    private final Engine engine;

    private Database(LinkSource source, SchemaText schema, Engine engine) {
        this.scope = new DatabaseScope(source, schema, EngineSettings.of(engine));
        this.engine = engine;
        this.schema = new SchemaCreator(source, schema);
    }

    /**
     * Opens a database and connects once, so that a wrong address or password shows here and not at the first query. The
     * schema is not created.
     *
     * @param engine where the database is
     * @param schema what {@link #createSchema} creates
     * @return the database, to be closed by the caller
     * @throws ConnectionFailedException when it cannot be reached
     */
    public static Database open(Engine engine, SchemaText schema) {
        return open(engine, schema, null, engine.migrates());
    }

    /**
     * Opens a database as {@link #open(Engine, SchemaText)} does. A schema that has versions is created or brought to its
     * version, unless the engine was told not to; any number of processes may do this at the same time.
     *
     * @param engine where the database is
     * @param schema what it consists of
     * @param options what the application adds to a migration
     * @return the database, to be closed by the caller
     * @throws ConnectionFailedException when it cannot be reached
     * @throws SchemaVersionException when the database has a version, history or tables that cannot be migrated
     * @throws MigrationFailedException when a step failed
     */
    public static Database open(Engine engine, SchemaText schema, MigrationOptions<SqlSession> options) {
        return open(engine, schema, Objects.requireNonNull(options, "options"), engine.migrates());
    }

    private static Database open(
            Engine engine, SchemaText schema, @Nullable MigrationOptions<SqlSession> options, boolean migrates) {
        Objects.requireNonNull(schema, "schema");
        LinkSource source = Opening.connect(engine);
        if (source instanceof SqliteLinks sqlite) {
            sqlite.provide(schema.functions());
        }
        Database database = new Database(source, schema, engine);
        try {
            if (schema.version() > 0 && migrates) {
                new Migrations(database.scope, schema, options).open();
            }
            database.schema.inspect();
            return database;
        } catch (RuntimeException | Error failure) {
            Opening.closeAfter(failure, source);
            throw failure;
        }
    }

    @Override
    public <T extends @Nullable Object> Query<T> query(SqlText text, ParameterBinder binder, RowReader<T> reader) {
        return text.isWrite() && scope.changes().notifies()
                ? new AnnouncedWrite<>(this, text, binder, reader)
                : new RowQuery<>(scope, text, binder, reader);
    }

    @Override
    public <T extends @Nullable Object> Query<T> queryFolded(
            SqlText text, ParameterBinder binder, FoldedReader<?, T> reader) {
        return new FoldedQuery<>(scope, text, binder, reader);
    }

    @Override
    public long update(SqlText text, ParameterBinder binder) {
        return text.isWrite() && scope.changes().notifies()
                ? transaction(AnnouncedWrite.ALONE, tx -> tx.update(text, binder))
                : update(scope, text, binder);
    }

    @Override
    public long batch(TransactionConsumer<SqlSession> body) {
        return transaction(session -> ((TransactionSession) session).runBatch(body));
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
        CustomStatement statement = scope.customs().of(sql, true);
        return query(statement.text(), statement.binder(values), reader);
    }

    @Override
    public long customUpdate(String sql, @Nullable Object... values) {
        CustomStatement statement = scope.customs().of(sql, false);
        return update(statement.text(), statement.binder(values));
    }

    @Override
    public void customStatement(String sql, @Nullable Object... values) {
        SchemaStatement change = scope.customs().schemaStatement(sql);
        if (change == null) {
            customUpdate(sql, values);
        } else {
            inTransaction(tx -> ((TransactionSession) tx).changeSchema(sql, change, values));
        }
    }

    @Override
    public <T extends @Nullable Object> Query<T> composedSelect(
            SqlTemplate template, RowReader<T> reader, @Nullable Composed[] placeholders, @Nullable Object... values) {
        CustomStatements.Composite composed = scope.customs().of(template, placeholders, values);
        return composed.text().isWrite()
                ? query(composed.text(), composed.binder(), reader)
                : new ComposedQuery<>(scope, composed, reader, template, placeholders, values);
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
        return scope.customs()
                .of(template, placeholders, values)
                .page(this, format, size, cursor, columns, reader, next);
    }

    @Override
    public long composedUpdate(SqlTemplate template, @Nullable Composed[] placeholders, @Nullable Object... values) {
        CustomStatements.Composite composed = scope.customs().of(template, placeholders, values);
        return update(composed.text(), composed.binder());
    }

    /**
     * Installs the functions that translated statements may call on PostgreSQL, in a schema of their own, as {@link
     * #createSchema} does when a named query needs one. Running it again changes nothing; on SQLite there is nothing to do.
     *
     * @throws SqlAccessException when the server refuses
     */
    public void installHelpers() {
        if (scope.dialect() == Dialect.POSTGRES) {
            try (Link link = scope.acquireForWork("functions were installed", true)) {
                schema.installHelpers(link);
            } catch (SQLException failure) {
                throw Failures.of(scope.dialect(), (StatementInfo) null, failure);
            }
        }
        scope.helpersInstalled();
    }

    /**
     * Copies a SQLite database into a new file while others go on using it: what was committed before is in it, and nothing
     * else. The copy is compact.
     *
     * @param target a file that does not exist yet
     * @throws UnsupportedEngineException on PostgreSQL, whose own tools ({@code pg_dump}) do this
     * @throws SqlAccessException when the file exists, or cannot be written
     */
    public void backup(Path target) {
        onSqlite("a backup was begun", "a backup is for SQLite; use pg_dump", false, link -> {
            boolean onlyReads = isOn(link, "PRAGMA query_only");
            if (onlyReads) {
                link.execute("PRAGMA query_only = OFF");
            }
            try (PreparedStatement statement = link.connection().prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, target.toAbsolutePath().toString());
                statement.executeUpdate();
            } finally {
                if (onlyReads) {
                    link.execute("PRAGMA query_only = ON");
                }
            }
        });
    }

    private static boolean isOn(Link link, String pragma) throws SQLException {
        try (Statement statement = link.connection().createStatement();
                ResultSet result = statement.executeQuery(pragma)) {
            return result.next() && result.getBoolean(1);
        }
    }

    /**
     * Moves what SQLite's write-ahead log holds into the database file and empties the log, waiting for readers as long as the
     * busy timeout says. SQLite does this by itself from time to time; at a quiet moment it keeps the log small.
     *
     * @return whether all of it was moved; false while a reader still needs a part of the log
     * @throws UnsupportedEngineException on PostgreSQL
     * @throws SqlAccessException when it fails
     */
    public boolean checkpoint() {
        boolean[] complete = {false};
        onSqlite("a checkpoint was begun", "PostgreSQL makes its checkpoints itself", true, link -> {
            try (Statement statement = link.connection().createStatement();
                    ResultSet result = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
                complete[0] = result.next() && result.getInt(1) == 0;
            }
        });
        return complete[0];
    }

    private interface OnLink {
        void run(Link link) throws SQLException;
    }

    private void onSqlite(String what, String refusal, boolean write, OnLink action) {
        if (scope.dialect() != Dialect.SQLITE) {
            throw new UnsupportedEngineException(refusal, null, null, null);
        }
        try (Link link = scope.acquireForWork(what, write)) {
            action.run(link);
        } catch (SQLException failure) {
            throw Failures.of(scope.dialect(), (StatementInfo) null, failure);
        }
    }

    /**
     * Installs triggers on the tables of the schema on PostgreSQL that tell live queries of changes by writers which know
     * nothing of them, for databases opened with {@link Postgres#listenOn}. Running it again changes nothing; on SQLite there
     * is nothing to do.
     *
     * @throws SqlAccessException when the server refuses
     */
    public void installChangeTriggers() {
        if (scope.dialect() == Dialect.POSTGRES) {
            try (Link link = scope.acquireForWork("triggers were installed", true)) {
                schema.installChangeTriggers(link);
            } catch (SQLException failure) {
                throw Failures.of(scope.dialect(), (StatementInfo) null, failure);
            }
        }
    }

    static long update(StatementScope scope, SqlText text, ParameterBinder binder) {
        Observed observed = scope.observe(text);
        return observed == null
                ? update(scope, text, binder, null)
                : observed.run(() -> update(scope, text, binder, observed), rows -> rows);
    }

    private static long update(
            StatementScope scope, SqlText text, ParameterBinder binder, @Nullable Observed observed) {
        try (Lease lease = scope.enter(text)) {
            Link link = lease.link();
            try (Execution execution = link.prepare(text.on(link.dialect()))) {
                binder.bind(ParameterSink.of(execution.binder(), observed));
                long rows = execution.update();
                execution.succeeded();
                if (text.isWrite()) {
                    scope.wrote(text, link);
                }
                return rows;
            }
        } catch (SQLException failure) {
            throw scope.failed(text, failure);
        }
    }

    /**
     * {@inheritDoc} Unless the engine was given other options, on SQLite it holds the only connection that writes (BEGIN
     * IMMEDIATE) and on PostgreSQL it is SERIALIZABLE, so that both give the same answers.
     */
    @Override
    public <T extends @Nullable Object> T transaction(TransactionFunction<SqlSession, T> body) {
        return transaction(engine.transactions(), body);
    }

    /**
     * Runs a body in a transaction of the given kind.
     *
     * @param options isolation, read-only, timeout, repetition
     * @param body the work; returning commits, any exception rolls back and is thrown on
     * @param <T> the result
     * @return what the body returned in its last run
     * @throws ConflictException when it lost against another transaction, as often as the options let it run
     * @throws StatementTimeoutException when the options' time was over before it could be committed
     * @throws SqlAccessException when the transaction cannot begin or be committed
     */
    public <T extends @Nullable Object> T transaction(
            TransactionOptions options, TransactionFunction<SqlSession, T> body) {
        return new Repetition(options.retry()).run(() -> new Transaction(scope, options).run(body));
    }

    /**
     * Runs a body in a transaction of the given kind, without a result.
     *
     * @param options isolation, read-only, timeout, repetition
     * @param body the work; returning commits, any exception rolls back and is thrown on
     * @throws ConflictException when it lost against another transaction, as often as the options let it run
     * @throws StatementTimeoutException when the options' time was over before it could be committed
     * @throws SqlAccessException when the transaction cannot begin or be committed
     */
    public void inTransaction(TransactionOptions options, TransactionConsumer<SqlSession> body) {
        transaction(options, session -> {
            body.accept(session);
            return session;
        });
    }

    @Override
    public void afterCommit(Runnable action) {
        action.run();
    }

    @Override
    public void inTransaction(TransactionConsumer<SqlSession> body) {
        transaction(session -> {
            body.accept(session);
            return session;
        });
    }

    /**
     * Creates all tables, indexes and views of the schema in one transaction.
     *
     * @throws SchemaExistsException when one of the tables exists already; nothing is created then
     * @throws SqlAccessException when the engine refuses
     */
    public void createSchema() {
        try (Link link = scope.acquireForWork("the schema was created", true)) {
            schema.create(link, false);
        } catch (SQLException failure) {
            throw Failures.of(scope.dialect(), (StatementInfo) null, failure);
        }
    }

    /**
     * Creates the schema when none of its tables exists, and does nothing when all do. Several processes may call this at
     * the same time.
     *
     * @throws MissingTableException when only some of the tables exist; the message names those that are missing
     * @throws SqlAccessException when the engine refuses
     */
    public void createSchemaIfAbsent() {
        try (Link link = scope.acquireForWork("the schema was created", true)) {
            schema.create(link, true);
        } catch (SQLException failure) {
            throw Failures.of(scope.dialect(), (StatementInfo) null, failure);
        }
    }

    /**
     * Compares the tables, indexes, views and triggers that exist with those that the schema declares. What the database
     * has beyond them does not matter. On PostgreSQL the account must be allowed to create schemas; the functions that
     * statements call are compared, too. On SQLite the rows of tables that are not STRICT, because something else made
     * them, are read, and those that hold other values than their columns can are named.
     *
     * @throws SchemaMismatchException when something is missing or different; it lists everything
     * @throws SqlAccessException when the engine refuses
     */
    public void validateSchema() {
        validateSchema(List::of);
    }

    /**
     * Compares as {@link #validateSchema()} does, and says which statements rely on what is different.
     *
     * @param statements gives the generated statements; called when something is different
     * @throws SchemaMismatchException when something is missing or different; it lists everything
     * @throws SqlAccessException when the engine refuses
     */
    public void validateSchema(Supplier<List<StatementUse>> statements) {
        new SchemaValidation(scope, statements).run(this);
    }

    /**
     * Declares once that the tables of a database without a version are those of a version of the schema, so that it can be
     * migrated from there.
     *
     * @param engine where the database is
     * @param schema what it consists of
     * @param version the version that it has
     * @throws SchemaVersionException when it has a version already, or the schema has no such version
     */
    public static void baseline(Engine engine, SchemaText schema, int version) {
        LinkSource source = Opening.connect(engine);
        try (Database database = new Database(source, schema, engine)) {
            new Migrations(database.scope, schema, null).baseline(version);
        }
    }

    /**
     * Copies all rows of a database to an empty one of the same schema and version, on the same engine or the other; the schema
     * is created where there is none. Rows that the target cannot hold are found before anything is written, what was written
     * is read back and compared, and everything is written in one transaction.
     *
     * @param from where the rows are
     * @param to where they are to be
     * @param schema the schema of both
     * @return how many rows each table has
     * @throws CopyRefusedException when a table of the target is not empty or cannot hold a row; nothing was written then
     * @throws SchemaVersionException when the source has another version of the schema
     * @throws SqlAccessException when an engine fails; nothing was written then
     */
    public static CopyReport copy(Engine from, Engine to, SchemaText schema) {
        SchemaText plain = schema.withoutAfterwards();
        try (Database source = open(from, plain, null, false);
                Database target = open(to, plain)) {
            if (plain.version() == 0 || !to.migrates()) {
                target.createSchemaIfAbsent();
            } else {
                new Migrations(source.scope, plain, null).requireCurrent();
            }
            return new DatabaseCopy(source, target, source.scope.customs().catalog()).run();
        }
    }

    Dialect dialect() {
        return scope.dialect();
    }

    /**
     * Closes the connections that {@link #open} made; what the caller passed in stays open. Calls that are running end
     * normally, and the last of them closes its connection; every later call throws {@link DatabaseClosedException}.
     * Closing twice is no error.
     */
    @Override
    public void close() {
        scope.changes().close();
        try {
            scope.source().close();
        } catch (SQLException failure) {
            throw Failures.of(scope.dialect(), (StatementInfo) null, failure);
        }
    }

    /**
     * How many connections are lent to running calls, open streams and transactions at the moment.
     *
     * @return a count, 0 when nothing runs
     */
    public int connectionsInUse() {
        return scope.source().lent();
    }
}

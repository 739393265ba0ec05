package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/** One SQLite connection with its kept statements. */
final class SqliteLink extends Link {
    /** What a failure has whose statement cannot be prepared. Result Codes of SQLite: the low byte is the primary code. */
    private static final int SQLITE_ERROR = 1;

    private static final int PRIMARY_CODE = 0xff;
    private static final PreparedSql COMMIT = statement("COMMIT");
    private static final PreparedSql ROLLBACK = statement("ROLLBACK");

    private final SqliteLinks owner;
    private final SqlitePool pool;
    private final StatementCache statements;
    private final Tenancy tenancy = new Tenancy();
    private boolean taught;
    private final Queue<Runnable> forgotten = new ConcurrentLinkedQueue<>();
    private final ReentrantLock reclaiming = new ReentrantLock();

    SqliteLink(SqliteLinks owner, SqlitePool pool, Connection connection) {
        super(connection);
        this.owner = owner;
        this.pool = pool;
        this.statements = new StatementCache(connection, StatementCache.CAPACITY, PreparedDirectly::make);
    }

    /** Loaded with the first transaction. */
    private static final class Begin {
        private static final Map<Locking, PreparedSql> STATEMENTS = statements();

        private static Map<Locking, PreparedSql> statements() {
            Map<Locking, PreparedSql> statements = new EnumMap<>(Locking.class);
            for (Locking locking : Locking.values()) {
                statements.put(locking, statement("BEGIN " + locking));
            }
            return statements;
        }
    }

    private static PreparedSql statement(String sql) {
        return new PreparedSql(sql, new int[0], 0, true);
    }

    boolean take(Thread thread) {
        return tenancy.take(thread);
    }

    boolean retire() {
        return tenancy.retire();
    }

    boolean isHeld() {
        return tenancy.isHeld();
    }

    boolean reenter(Thread thread) {
        return tenancy.reenter(thread);
    }

    @Override
    public void close() throws SQLException {
        if (tenancy.leave()) {
            pool.released(this);
        } else if (!forgotten.isEmpty()) {
            reclaimForgotten();
        }
    }

    /**
     * The thread that forgot a stream may be using the connection for something else, and nothing here is safe for two
     * threads; so this waits until only what was forgotten holds it.
     */
    @Override
    public void reclaim(Runnable closing) {
        forgotten.add(closing);
        reclaimForgotten();
    }

    private void reclaimForgotten() {
        reclaiming.lock();
        try {
            int count = forgotten.size();
            if (count > 0 && tenancy.takeOver(count)) {
                for (int i = 0; i < count; i++) {
                    Runnable next = forgotten.poll();
                    if (next != null) {
                        next.run();
                    }
                }
            }
        } finally {
            reclaiming.unlock();
        }
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    Execution open(PreparedSql sql) throws SQLException {
        try {
            return statements.take(sql);
        } catch (SQLException failure) {
            teach(failure);
            return statements.take(sql);
        }
    }

    @Override
    public void execute(String sql) throws SQLException {
        try {
            super.execute(sql);
        } catch (SQLException failure) {
            teach(failure);
            super.execute(sql);
        }
    }

    /**
     * Registers what a statement, view or trigger may ask for, so that a program that needs none of it loads none. SQLite does
     * not always say that a function is missing: it reads on, and may tell of a common table expression that it has put away.
     */
    private void teach(SQLException failure) throws SQLException {
        if (taught || (failure.getErrorCode() & PRIMARY_CODE) != SQLITE_ERROR) {
            throw failure;
        }
        taught = true;
        for (SqliteSetup setup : Setups.FOUND) {
            setup.prepare(connection);
            for (JavaFunction function : owner.functions()) {
                setup.register(connection, function);
            }
        }
    }

    /** Looked for when the first statement needs it. */
    private static final class Setups {
        private static final List<SqliteSetup> FOUND =
                ServiceLoader.load(SqliteSetup.class, SqliteSetup.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
    }

    @Override
    Prepared prepared(PreparedStatement statement, PreparedSql sql) throws SQLException {
        return PreparedDirectly.make(statement, sql);
    }

    /** While other statements are kept, SQLite goes on to interrupt whatever comes next. */
    @Override
    public void recoverFromCancel() throws SQLException {
        statements.clear();
    }

    @Override
    public ValueReader reader(ResultCursor result, Execution execution) {
        SqliteCursor cursor = (SqliteCursor) result;
        return owner.trusted()
                ? new SqliteReader(cursor, execution, owner.hasOpaqueView())
                : new CheckedSqliteReader(cursor, execution);
    }

    @Override
    public void begin(TransactionMode mode) throws SQLException {
        Locking locking = mode.readOnly() ? Locking.DEFERRED : mode.locking();
        run(Objects.requireNonNull(Begin.STATEMENTS.get(locking)));
    }

    @Override
    public void commit() throws SQLException {
        run(COMMIT);
    }

    /** Some errors (disk full, out of memory) make SQLite roll back by itself; then there is nothing left to do. */
    @Override
    public void rollback() throws SQLException {
        try {
            run(ROLLBACK);
        } catch (SQLException failure) {
            String message = failure.getMessage();
            if (message == null || !message.contains("no transaction is active")) {
                throw failure;
            }
        }
    }

    private void run(PreparedSql sql) throws SQLException {
        try (Execution execution = prepare(sql)) {
            execution.update();
            execution.succeeded();
        }
    }

    @Override
    public int beginCursor() {
        return 0;
    }

    @Override
    public void endCursor() {}

    @Override
    public int cursorRows() {
        return 0;
    }

    void closeConnection() throws SQLException {
        connection.close();
    }
}

package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.sluice.it.runtime.Things.Thing;
import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.CancelHandle;
import dev.sluice.runtime.ConnectionFailedException;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.DeadlockException;
import dev.sluice.runtime.IsolationLevel;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.RowBinder;
import dev.sluice.runtime.SqlAccessException;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.StatementTimeoutException;
import dev.sluice.runtime.TransactionOptions;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that dies and a network that is cut: nothing half-done, nothing leaked, and the error names the query. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
@ExtendWith(FreshPostgres.class)
class PostgresFaultsTest {
    /** A thread for each: the common pool has a single one on a machine of two cores, where nobody can wait for another. */
    private static final Executor THREADS = work -> new Thread(work).start();

    private static final SqlText COUNT = SqlText.read("count", "things.sql", 30)
            .postgres("SELECT count(*) FROM thing")
            .build();
    private static final SqlText SERIES = SqlText.read("series", "things.sql", 31)
            .postgres("SELECT i, repeat('x', 100) FROM generate_series(1, 5000) AS g (i)")
            .build();
    private static final SqlText SLEEP = SqlText.read("sleep", "things.sql", 32)
            .postgres("SELECT 1 FROM pg_sleep(20)")
            .build();

    @Parameter
    private boolean pooled;

    private TestDatabase server;
    private TcpProxy network;
    private @Nullable HikariDataSource pool;
    private Database db;

    @BeforeEach
    void open(TestDatabase postgres) throws SQLException, IOException {
        server = postgres;
        execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
        URI address = URI.create(server.url().substring("jdbc:".length()));
        network = new TcpProxy(address.getHost(), address.getPort() < 0 ? 5432 : address.getPort());
        String url = "jdbc:postgresql://localhost:" + network.port() + "/" + server.name()
                + "?socketTimeout=3&connectTimeout=1&loginTimeout=1";
        Postgres engine = Postgres.connect(url, server.user(), server.password());
        if (pooled) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setUsername(server.user());
            config.setPassword(server.password());
            config.setMaximumPoolSize(3);
            config.setConnectionTimeout(1_000);
            config.setValidationTimeout(500);
            HikariDataSource made = new HikariDataSource(config);
            pool = made;
            engine = Postgres.of(made);
        }
        db = Database.open(engine, Things.schema());
        db.createSchema();
    }

    @AfterEach
    void close() throws IOException {
        assertThat(db.connectionsInUse()).isZero();
        db.close();
        if (pool != null) {
            pool.close();
        }
        network.close();
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Ends every other session of the database, as an administrator or a dying server does. */
    private void kill() {
        try {
            execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What is committed, seen by a connection of its own. */
    private long committed() throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("SELECT count(*) FROM thing")) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Works again after at most a few attempts, since a pool may hold connections that died. */
    private void assertRecovers() throws SQLException {
        long expected = committed();
        Query<Long> count = db.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1));
        Seen.until(() -> {
            try {
                return count.one() == expected;
            } catch (SqlAccessException notYet) {
                assertThat(notYet).isInstanceOf(ConnectionFailedException.class);
                return false;
            }
        });
        assertThat(db.connectionsInUse()).isZero();
    }

    private static void insert(dev.sluice.runtime.SqlSession session, long id) {
        session.update(Things.INSERT, sink -> Things.bind(sink, Things.named(id, "thing")));
    }

    private Iterable<Thing> thatKillsAt(int limit, int count) {
        return () -> IntStream.range(0, count)
                .mapToObj(i -> {
                    if (i == limit) {
                        kill();
                    }
                    return Things.named(i + 1, "thing " + i);
                })
                .iterator();
    }

    /** The server forgets a request to cancel that finds nothing to cancel, and the driver sends one for each statement. */
    @Test
    void a_request_to_cancel_that_overtakes_its_statement() {
        CancelHandle handle = new CancelHandle();
        assertThatThrownBy(() -> db.inTransaction(TransactionOptions.defaults().withCancel(handle), tx -> {
                    tx.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
                    network.freezeOpen();
                    THREADS.execute(() -> {
                        pause(200);
                        handle.cancel();
                        pause(300);
                        network.restore();
                    });
                    tx.query(SLEEP, ParameterBinder.NONE, row -> row.getLong(1)).one();
                }))
                .isInstanceOf(StatementTimeoutException.class)
                .hasMessageContaining("sleep (things.sql:32)");
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** The server has prepared the statement by then, and would say that its plan must not change its result. */
    @Test
    void a_table_that_is_altered_under_a_statement_that_is_kept() throws SQLException {
        execute("CREATE TABLE changing (n integer NOT NULL)", "INSERT INTO changing VALUES (1)");
        Query<Long> query = db.query(
                SqlText.read("changing", "things.sql", 50)
                        .postgres("SELECT n FROM changing")
                        .build(),
                ParameterBinder.NONE,
                row -> row.getLong(1));
        for (int i = 0; i < 10; i++) {
            assertThat(query.one()).isEqualTo(1);
        }
        execute("ALTER TABLE changing ALTER n TYPE bigint", "UPDATE changing SET n = 5000000000");
        assertThat(query.one()).isEqualTo(5_000_000_000L);
        execute("DROP TABLE changing");
    }

    @Test
    void killed_in_a_transaction() throws SQLException {
        insert(db, 1);
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    insert(tx, 2);
                    kill();
                    insert(tx, 3);
                }))
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("insertThing (things.sql:1)");
        assertThat(committed()).isEqualTo(1);
        assertRecovers();
    }

    @Test
    void killed_before_the_commit() throws SQLException {
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    insert(tx, 2);
                    kill();
                }))
                .isInstanceOf(ConnectionFailedException.class);
        assertThat(committed()).isZero();
        assertRecovers();
    }

    @Test
    void killed_in_a_batch() throws SQLException {
        RowBinder<Thing> binder = (sink, thing) -> sink.setString(0, thing.name());
        assertThatThrownBy(() -> db.queryAll(
                        thatKillsAt(2_500, 4_000), row -> Things.INSERT_NAME, binder, row -> row.getLong(1)))
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("insertName (things.sql:10)");
        assertThat(db.connectionsInUse()).isZero();
        assertRecovers();
        assertThat(db.query(Things.NAMES, ParameterBinder.NONE, row -> row.getLong(1))
                        .list())
                .isEmpty();
    }

    @Test
    void killed_in_a_copy() throws SQLException {
        assertThatThrownBy(() -> db.updateAll(thatKillsAt(5_000, 60_000), row -> Things.INSERT, Things::bind))
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("insertThing (things.sql:1)");
        assertThat(committed()).isZero();
        assertRecovers();
    }

    @Test
    void killed_in_a_cursor() throws SQLException {
        Query<Long> series = db.query(SERIES, ParameterBinder.NONE, row -> row.getLong(1));
        long[] last = {0};
        assertThatThrownBy(() -> series.forEach(i -> {
                    last[0] = i;
                    if (i == 500) {
                        kill();
                    }
                }))
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("series (things.sql:31)");
        assertThat(last[0]).isGreaterThanOrEqualTo(500).isLessThan(5_000);
        assertRecovers();
    }

    @Test
    void restarted_under_the_pool() throws SQLException {
        CountDownLatch held = new CountDownLatch(2);
        CompletableFuture<?>[] holding = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> db.inTransaction(tx -> {
                            held.countDown();
                            await(held);
                            insert(tx, i);
                        }),
                        THREADS))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(holding).join();
        fromOutside("ALTER DATABASE " + server.name() + " WITH ALLOW_CONNECTIONS false");
        killFromOutside();
        Query<Long> count = db.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1));
        assertThatThrownBy(() -> {
                    count.one();
                    count.one();
                    count.one();
                })
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("count (things.sql:30)");
        allowAgain();
        assertRecovers();
        assertThat(committed()).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void fromOutside(String sql) throws SQLException {
        String url = server.url().replace("/" + server.name(), "/postgres");
        try (Connection connection = java.sql.DriverManager.getConnection(url, server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void killFromOutside() throws SQLException {
        fromOutside("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + server.name() + "'");
    }

    private void allowAgain() throws SQLException {
        fromOutside("ALTER DATABASE " + server.name() + " WITH ALLOW_CONNECTIONS true");
    }

    @Test
    void a_network_that_is_cut_under_a_statement() throws Exception {
        Query<Long> sleep = db.query(SLEEP, ParameterBinder.NONE, row -> row.getLong(1));
        CompletableFuture<Throwable> failed = CompletableFuture.supplyAsync(
                () -> org.assertj.core.api.Assertions.catchThrowable(sleep::one), THREADS);
        Thread.sleep(200);
        network.cut();
        assertThat(failed.get())
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("sleep (things.sql:32)");
        assertThatThrownBy(() -> insert(db, 1)).isInstanceOf(ConnectionFailedException.class);
        assertThat(db.connectionsInUse()).isZero();
        network.restore();
        assertRecovers();
        assertThat(committed()).isZero();
    }

    @Test
    void a_network_that_passes_nothing() throws SQLException {
        insert(db, 7);
        db.update(
                SqlText.write("clear", "things.sql", 41)
                        .postgres("DELETE FROM thing")
                        .build(),
                ParameterBinder.NONE);
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    insert(tx, 1);
                    network.freeze();
                    insert(tx, 2);
                }))
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("insertThing (things.sql:1)");
        assertThat(db.connectionsInUse()).isZero();
        network.restore();
        Seen.until(() -> {
            try {
                return committed() == 0;
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
        assertRecovers();
    }

    @Test
    void a_deadlock_ends_one_and_lets_the_other_commit() {
        insert(db, 1);
        insert(db, 2);
        SqlText touch = SqlText.write("touch", "things.sql", 40)
                .parameters("id")
                .postgres("UPDATE thing SET name = 'touched' WHERE id = ?::bigint", 0)
                .build();
        TransactionOptions options = TransactionOptions.defaults().withIsolation(IsolationLevel.READ_COMMITTED);
        CountDownLatch both = new CountDownLatch(2);
        List<CompletableFuture<Throwable>> runs = java.util.stream.LongStream.of(1, 2)
                .mapToObj(first -> CompletableFuture.supplyAsync(
                        () -> org.assertj.core.api.Assertions.catchThrowable(() -> db.inTransaction(options, tx -> {
                            tx.update(touch, sink -> sink.setLong(0, first));
                            both.countDown();
                            await(both);
                            tx.update(touch, sink -> sink.setLong(0, 3 - first));
                        })),
                        THREADS))
                .toList();
        List<Throwable> failures = runs.stream()
                .map(CompletableFuture::join)
                .filter(java.util.Objects::nonNull)
                .toList();
        assertThat(failures)
                .singleElement()
                .isInstanceOf(DeadlockException.class)
                .asString()
                .contains("touch (things.sql:40)");
        assertThat(db.connectionsInUse()).isZero();
    }
}

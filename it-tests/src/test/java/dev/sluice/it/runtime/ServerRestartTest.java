package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.sluice.runtime.ConnectionFailedException;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlAccessException;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A server of its own that is stopped, or killed, and started again at the same address under a pool that goes on. */
class ServerRestartTest {
    private static final Duration START = Duration.ofSeconds(60);
    private static final SqlText COUNT = SqlText.read("count", "things.sql", 30)
            .postgres("SELECT count(*) FROM thing")
            .build();

    private Path data;
    private int port;
    private EmbeddedPostgres server;
    private @Nullable HikariDataSource pool;
    private Database db;

    @BeforeEach
    void open(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws IOException {
        data = folder;
        port = freePort();
        server = start();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://localhost:" + port + "/postgres?connectTimeout=5");
        config.setUsername("postgres");
        config.setMaximumPoolSize(3);
        config.setConnectionTimeout(1_000);
        config.setValidationTimeout(500);
        HikariDataSource made = new HikariDataSource(config);
        pool = made;
        db = Database.open(Postgres.of(made), Things.schema());
        db.createSchema();
    }

    @AfterEach
    void close() throws IOException {
        assertThat(db.connectionsInUse()).isZero();
        db.close();
        if (pool != null) {
            pool.close();
        }
        server.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("db"))
                .setCleanDataDirectory(false)
                .setPort(port)
                // The fixture's default gives commits up that are younger than a moment.
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(START)
                .start();
    }

    /** After a kill the last process of the old server may still hold its memory for a moment. */
    private void startAgain() {
        Seen.until(() -> {
            try {
                server = start();
                return true;
            } catch (IOException | IllegalStateException stillThere) {
                return false;
            }
        });
    }

    private void kill() {
        try {
            long postmaster =
                    Long.parseLong(Files.readAllLines(data.resolve("db").resolve("postmaster.pid"))
                            .get(0)
                            .trim());
            ProcessHandle process = ProcessHandle.of(postmaster).orElseThrow();
            assertThat(process.destroyForcibly()).isTrue();
            process.onExit().join();
            // Finds nothing to stop, and gives up its lock on the folder.
            server.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void insert(SqlSession session, long id) {
        session.update(Things.INSERT, sink -> Things.bind(sink, Things.named(id, "thing")));
    }

    private void assertHolds(long rows) {
        Query<Long> count = db.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1));
        AtomicLong seen = new AtomicLong(-1);
        Seen.until(() -> {
            try {
                seen.set(count.one());
                return true;
            } catch (SqlAccessException notYet) {
                assertThat(notYet).isInstanceOf(ConnectionFailedException.class);
                return false;
            }
        });
        assertThat(seen).hasValue(rows);
    }

    @Test
    void stopped_and_started() throws IOException {
        insert(db, 1);
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    insert(tx, 2);
                    stop();
                    insert(tx, 3);
                }))
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("insertThing (things.sql:1)");
        assertThatThrownBy(() -> insert(db, 4)).isInstanceOf(ConnectionFailedException.class);
        server = start();
        assertHolds(1);
        insert(db, 2);
        assertHolds(2);
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Whatever was confirmed is there afterwards; of the rest at most what was being confirmed when the server died. */
    @Test
    void killed_while_it_writes() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicLong confirmed = new AtomicLong();
        CompletableFuture<Throwable> writer = new CompletableFuture<>();
        Thread thread = new Thread(() -> writer.complete(catchThrowable(() -> {
            for (long id = 1; ; id++) {
                insert(db, id);
                confirmed.set(id);
                if (id == 50) {
                    begun.countDown();
                }
            }
        })));
        thread.start();
        begun.await();
        kill();
        assertThat(writer.join())
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("insertThing (things.sql:1)");
        startAgain();
        Query<Long> count = db.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1));
        Seen.until(() -> catchThrowable(count::one) == null);
        assertThat(count.one()).isBetween(confirmed.get(), confirmed.get() + 1);
    }

    /** The driver tries the hosts in their order. */
    @Test
    void the_next_host_takes_over() throws IOException {
        int nobody = freePort();
        String hosts = "jdbc:postgresql://localhost:" + nobody + ",localhost:" + port
                + "/postgres?targetServerType=primary&connectTimeout=5";
        try (Database other = Database.open(Postgres.connect(hosts, "postgres", ""), Things.schema())) {
            insert(other, 1);
            assertThat(other.connectionsInUse()).isZero();
        }
        assertHolds(1);
    }
}

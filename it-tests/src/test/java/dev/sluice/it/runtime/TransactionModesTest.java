package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.BusyException;
import dev.sluice.runtime.ConnectionProvider;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.IsolationLevel;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.Sqlite;
import dev.sluice.runtime.SqliteLocking;
import dev.sluice.runtime.StatementTimeoutException;
import dev.sluice.runtime.TransactionOptions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What options make of a transaction on one engine, asked of the engine. */
@ExtendWith(FreshPostgres.class)
class TransactionModesTest {
    private static final SchemaText SCHEMA = SchemaText.of(
            List.of("CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT"),
            List.of("CREATE TABLE t (a bigint PRIMARY KEY)"),
            "t");
    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();
    private static final SqlText COUNT = SqlText.read("count", "test.sql", 1)
            .sqlite("SELECT count(*) FROM t")
            .postgres("SELECT count(*) FROM t")
            .build();
    private static final SqlText ADD = SqlText.write("add", "test.sql", 2)
            .parameters("a")
            .sqlite("INSERT INTO t VALUES (?)", 0)
            .postgres("INSERT INTO t VALUES (?)", 0)
            .build();
    private static final SqlText SLOW = SqlText.read("slow", "test.sql", 3)
            .sqlite("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c")
            .postgres("SELECT 1 FROM pg_sleep(600)")
            .build();
    private static final SqlText LEVEL = SqlText.read("level", "test.sql", 4)
            .sqlite("SELECT ''")
            .postgres("SELECT current_setting('transaction_isolation') || current_setting('transaction_read_only')")
            .build();

    private static long count(SqlSession session) {
        return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
    }

    private static void add(SqlSession session, long a) {
        session.update(ADD, sink -> sink.setLong(0, a));
    }

    @Test
    void postgres_gets_the_level_and_mode(TestDatabase postgres) {
        Postgres engine = Postgres.connect(postgres.url(), postgres.user(), postgres.password());
        try (Database db = Database.open(engine, SCHEMA)) {
            assertThat(db.transaction(TransactionModesTest::level)).isEqualTo("serializableoff");
            assertThat(db.transaction(DEFAULTS.asReadOnly(), TransactionModesTest::level))
                    .isEqualTo("serializableon");
            assertThat(db.transaction(
                            DEFAULTS.withIsolation(IsolationLevel.REPEATABLE_READ), TransactionModesTest::level))
                    .isEqualTo("repeatable readoff");
        }
        TransactionOptions cheap = DEFAULTS.withIsolation(IsolationLevel.READ_COMMITTED);
        try (Database db = Database.open(engine.withTransactions(cheap), SCHEMA)) {
            assertThat(db.transaction(TransactionModesTest::level)).isEqualTo("read committedoff");
        }
    }

    private static String level(SqlSession session) {
        return session.query(LEVEL, ParameterBinder.NONE, row -> row.getString(1))
                .one();
    }

    @Test
    void a_running_statement_is_cancelled_when_the_time_is_over(TestDatabase postgres) {
        for (Database db : List.of(
                Database.open(Sqlite.memory(), SCHEMA),
                Database.open(Postgres.connect(postgres.url(), postgres.user(), postgres.password()), SCHEMA))) {
            try (db) {
                db.createSchemaIfAbsent();
                long before = count(db);
                assertThatThrownBy(() -> db.transaction(DEFAULTS.withTimeout(Duration.ofMillis(200)), tx -> {
                            add(tx, 1);
                            return tx.query(SLOW, ParameterBinder.NONE, row -> row.getLong(1))
                                    .one();
                        }))
                        .isInstanceOf(StatementTimeoutException.class)
                        .hasMessageContaining("slow (test.sql:3)")
                        .hasMessageContaining("timeout of PT0.2S");
                assertThat(count(db)).isEqualTo(before);
                assertThat(db.connectionsInUse()).isZero();
            }
        }
    }

    @Test
    void one_that_only_reads_does_not_wait_for_a_writer_and_keeps_its_snapshot(@TempDir Path folder) {
        Sqlite engine = Sqlite.file(folder.resolve("snapshot.db")).withBusyTimeout(Duration.ofMillis(300));
        try (Database db = Database.open(engine, SCHEMA);
                Database other = Database.open(engine, SCHEMA)) {
            db.createSchema();
            other.inTransaction(writing -> {
                add(writing, 1);
                db.inTransaction(
                        DEFAULTS.asReadOnly(),
                        reading -> assertThat(count(reading)).isZero());
            });
            db.inTransaction(DEFAULTS.asReadOnly(), reading -> {
                assertThat(count(reading)).isEqualTo(1);
                add(other, 2);
                assertThat(count(reading)).isEqualTo(1);
            });
            assertThat(count(db)).isEqualTo(2);
        }
    }

    @Test
    void a_deferred_one_lets_another_process_write_first(@TempDir Path folder) {
        Sqlite engine = Sqlite.file(folder.resolve("deferred.db")).withBusyTimeout(Duration.ofMillis(200));
        try (Database db = Database.open(engine, SCHEMA);
                Database other = Database.open(engine, SCHEMA)) {
            db.createSchema();
            db.inTransaction(DEFAULTS.withLocking(SqliteLocking.DEFERRED), tx -> add(other, 1));
            db.inTransaction(tx -> assertThatThrownBy(() -> add(other, 2)).isInstanceOf(BusyException.class));
            assertThat(count(db)).isEqualTo(1);
        }
    }

    /** A transaction manager of the application, as small as can be: one connection, one outer transaction. */
    private static final class Outer implements ConnectionProvider {
        private final TestDatabase database;
        private final List<Runnable> actions = new ArrayList<>();
        private @Nullable Connection transaction;

        Outer(TestDatabase database) {
            this.database = database;
        }

        void run(boolean commit, Runnable body) throws SQLException {
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                transaction = connection;
                body.run();
                transaction = null;
                if (commit) {
                    connection.commit();
                    actions.forEach(Runnable::run);
                } else {
                    connection.rollback();
                }
                actions.clear();
            }
        }

        @Override
        public Connection acquire() throws SQLException {
            return transaction == null ? database.connect() : transaction;
        }

        @Override
        public void release(Connection connection) throws SQLException {
            if (connection != transaction) {
                connection.close();
            }
        }

        @Override
        public boolean isInTransaction(Connection connection) {
            return connection == transaction;
        }

        @Override
        public void afterCommit(Runnable action) {
            actions.add(action);
        }
    }

    @Test
    void takes_part_in_the_transaction_of_the_application(TestDatabase postgres) throws SQLException {
        Outer outer = new Outer(postgres);
        List<String> seen = new ArrayList<>();
        try (Database db = Database.open(Postgres.of(outer), SCHEMA)) {
            db.createSchemaIfAbsent();
            long before = count(db);
            outer.run(false, () -> {
                add(db, 10);
                db.inTransaction(tx -> {
                    add(tx, 11);
                    tx.afterCommit(() -> seen.add("never"));
                });
                assertThat(count(db)).isEqualTo(before + 2);
            });
            assertThat(count(db)).isEqualTo(before);
            outer.run(true, () -> {
                add(db, 10);
                assertThatThrownBy(() -> db.inTransaction(tx -> {
                            add(tx, 11);
                            add(tx, 10);
                        }))
                        .hasMessageContaining("add (test.sql:2)");
                db.inTransaction(tx -> {
                    add(tx, 12);
                    tx.afterCommit(() -> seen.add("after"));
                });
                assertThat(seen).isEmpty();
                assertThat(db.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).stream())
                        .containsExactly(before + 2);
            });
            assertThat(seen).containsExactly("after");
            assertThat(count(db)).isEqualTo(before + 2);
            assertThat(db.connectionsInUse()).isZero();
        }
    }
}

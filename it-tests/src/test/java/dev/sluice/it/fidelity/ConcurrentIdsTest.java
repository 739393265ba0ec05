package dev.sluice.it.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ids that a statement gives move the numbers on while other connections draw theirs: nobody is given a number twice. */
@ExtendWith(FreshPostgres.class)
class ConcurrentIdsTest {
    private static final List<String> SCHEMA =
            List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, worker INTEGER NOT NULL)");
    private static final int GENERATED = 600;
    private static final int GIVEN = 60;

    @Test
    void generatedIdsKeepClearOfGivenOnes(TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            CaseRunner.install(connection);
            for (String sql : analyzed("SELECT 1").ddl("postgres")) {
                CaseRunner.execute(connection, sql);
            }
        }
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (long worker = 1; worker <= 2; worker++) {
                running.add(workers.submit(generating(database, worker)));
            }
            // Nearer than what is drawn one by one, and farther; no generated number comes near by itself.
            running.add(workers.submit(giving(database, 3, 5_000)));
            running.add(workers.submit(giving(database, 4, 50_000)));
            for (Future<Integer> one : running) {
                assertThat(one.get()).isPositive();
            }
        } finally {
            workers.shutdownNow();
        }
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*), count(DISTINCT id) FROM t")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getLong(1)).isEqualTo(2L * GENERATED + 2L * GIVEN);
            assertThat(result.getLong(2)).isEqualTo(result.getLong(1));
        }
    }

    private static Callable<Integer> generating(TestDatabase database, long worker) throws IOException {
        return inserting(database, "INSERT INTO t (worker) VALUES (:worker)", GENERATED, insert -> {
            insert.setLong(1, worker);
            insert.executeUpdate();
        });
    }

    /** What a worker does again and again. */
    private interface Turn {
        void take(PreparedStatement insert) throws SQLException;
    }

    private static Callable<Integer> inserting(TestDatabase database, String source, int times, Turn turn)
            throws IOException {
        String sql = analyzed(source).sql(0, "postgres").get(0).text();
        return () -> {
            try (Connection connection = database.connect();
                    PreparedStatement insert = connection.prepareStatement(sql)) {
                for (int i = 0; i < times; i++) {
                    turn.take(insert);
                }
            }
            return times;
        };
    }

    private static Callable<Integer> giving(TestDatabase database, long worker, long distance) throws IOException {
        String source = "INSERT INTO t (id, worker) SELECT max(id) + :distance, :worker FROM t";
        return inserting(database, source, GIVEN, insert -> giveOne(insert, worker, distance));
    }

    /** Two that give the same id at a time are a conflict, as they are to a table on SQLite; one of them tries again. */
    private static void giveOne(PreparedStatement insert, long worker, long distance) throws SQLException {
        for (int attempt = 0; ; attempt++) {
            insert.setLong(1, distance + attempt);
            insert.setLong(2, worker);
            try {
                insert.executeUpdate();
                return;
            } catch (SQLException conflict) {
                if (attempt == 20 || !"23505".equals(conflict.getSQLState())) {
                    throw conflict;
                }
            }
        }
    }

    private static Analyzed analyzed(String sql) throws IOException {
        return Analyzed.of(SCHEMA, List.of(sql), Map.of());
    }
}

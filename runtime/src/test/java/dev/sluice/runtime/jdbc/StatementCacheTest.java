package dev.sluice.runtime.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements are kept, bounded, never shared by two results, and never kept after an error. */
class StatementCacheTest {
    private static final PreparedSql ONE = sql("SELECT 1");
    private static final PreparedSql TWO = sql("SELECT 2");
    private static final PreparedSql THREE = sql("SELECT 3");

    private Connection connection;
    private StatementCache cache;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        cache = new StatementCache(connection, 2, SqliteBinder::new);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private static PreparedSql sql(String sql, int... parameters) {
        return new PreparedSql(sql, parameters, parameters.length, false);
    }

    private PreparedStatement use(PreparedSql sql) throws SQLException {
        try (Execution execution = cache.take(sql)) {
            try (ResultSet result = execution.statement().executeQuery()) {
                assertThat(result.next()).isTrue();
            }
            execution.succeeded();
            return execution.statement();
        }
    }

    @Test
    void keeps_a_statement_and_forgets_the_least_recently_used() throws SQLException {
        PreparedStatement one = use(ONE);
        PreparedStatement two = use(TWO);
        assertThat(use(ONE)).isSameAs(one);
        use(THREE);
        assertThat(cache.size()).isEqualTo(2);
        assertThat(two.isClosed()).isTrue();
        assertThat(one.isClosed()).isFalse();
        assertThat(use(ONE)).isSameAs(one);
        assertThat(use(TWO)).isNotSameAs(two);
    }

    @Test
    void prepares_a_second_one_while_a_result_is_open() throws SQLException {
        PreparedStatement inner;
        try (Execution outer = cache.take(ONE)) {
            try (ResultSet result = outer.statement().executeQuery()) {
                assertThat(result.next()).isTrue();
                inner = use(ONE);
                assertThat(inner).isNotSameAs(outer.statement());
                assertThat(result.getLong(1)).isEqualTo(1);
            }
            outer.succeeded();
        }
        assertThat(inner.isClosed()).isTrue();
        assertThat(cache.size()).isEqualTo(1);
    }

    @Test
    void closes_an_evicted_statement_only_after_its_use() throws SQLException {
        PreparedStatement one;
        try (Execution outer = cache.take(ONE)) {
            one = outer.statement();
            try (ResultSet result = one.executeQuery()) {
                assertThat(result.next()).isTrue();
                use(TWO);
                use(THREE);
                assertThat(one.isClosed()).isFalse();
                assertThat(result.getLong(1)).isEqualTo(1);
            }
            outer.succeeded();
        }
        assertThat(one.isClosed()).isTrue();
    }

    @Test
    void drops_a_statement_whose_run_failed() throws SQLException {
        PreparedStatement failed;
        try (Execution execution = cache.take(ONE)) {
            failed = execution.statement();
        }
        assertThat(failed.isClosed()).isTrue();
        assertThat(cache.size()).isZero();
        assertThat(use(ONE)).isNotSameAs(failed);
    }

    @Test
    void forgets_large_parameters_and_keeps_small_ones_harmless() throws SQLException {
        PreparedSql echo = sql("SELECT ?", 0);
        try (Execution execution = cache.take(echo)) {
            execution.binder().setString(0, "x".repeat(10_000));
            execution.succeeded();
        }
        try (Execution execution = cache.take(echo);
                ResultSet result = execution.statement().executeQuery()) {
            assertThat(result.next()).isTrue();
            assertThat(result.getString(1)).isNull();
        }
    }

    @Test
    void leaves_nothing_locked() throws SQLException {
        Link.execute(connection, "CREATE TABLE t (x)");
        PreparedSql read = sql("SELECT x FROM t");
        Link.execute(connection, "INSERT INTO t VALUES (1)");
        use(read);
        assertThatCode(() -> Link.execute(connection, "DROP TABLE t")).doesNotThrowAnyException();
    }
}

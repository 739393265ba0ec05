package dev.sluice.runtime.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements are kept, bounded, never shared by two results, and never kept after an error: run directly, and through JDBC. */
@ParameterizedClass
@ValueSource(booleans = {false, true})
class StatementCacheTest {
    private static final PreparedSql ONE = sql("SELECT 1");
    private static final PreparedSql TWO = sql("SELECT 2");
    private static final PreparedSql THREE = sql("SELECT 3");

    @Parameter
    private boolean throughJdbc;

    private Connection connection;
    private StatementCache cache;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        cache = new StatementCache(connection, 2, throughJdbc ? Prepared.OfSqlite::new : PreparedDirectly::make);
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
            try (ResultCursor result = execution.query()) {
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
            try (SqliteCursor result = (SqliteCursor) outer.query()) {
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
            try (SqliteCursor result = (SqliteCursor) outer.query()) {
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
                SqliteCursor result = (SqliteCursor) execution.query()) {
            assertThat(result.next()).isTrue();
            assertThat(result.getString(1)).isNull();
        }
    }

    @Test
    void sends_and_reads_each_storage_class() throws SQLException {
        PreparedSql echo = new PreparedSql("SELECT ?, ?, ?, ?, ?, ?", new int[] {0, 1, 2, 3, 4, 0}, 5, false);
        for (long number : new long[] {Long.MIN_VALUE, 0}) {
            try (Execution execution = cache.take(echo)) {
                ValueBinder binder = execution.binder();
                binder.setLong(0, number);
                binder.setDouble(1, 0.1);
                binder.setString(2, "\u00e9");
                binder.setBytes(3, new byte[] {0, 1});
                binder.setNull(4);
                try (SqliteCursor result = (SqliteCursor) execution.query()) {
                    assertThat(result.next()).isTrue();
                    SqliteReader row = new SqliteReader(result, execution, false);
                    assertThat(row.getLong(1)).isEqualTo(number);
                    assertThat(row.getLongOrNull(6)).isEqualTo(number);
                    assertThat(row.getDouble(2)).isEqualTo(0.1);
                    assertThat(row.getString(3)).isEqualTo("\u00e9");
                    assertThat(row.getBytes(4)).containsExactly(0, 1);
                    assertThat(row.getLongOrNull(5)).isNull();
                    assertThat(row.getString(5)).isNull();
                    assertThat(row.isNull(5)).isTrue();
                    assertThat(row.isNull(1)).isFalse();
                    assertThat(row.getValue(2)).isEqualTo(0.1);
                    assertThat(result.next()).isFalse();
                }
                execution.succeeded();
            }
        }
    }

    @Test
    void says_how_many_rows_were_changed() throws SQLException {
        Link.execute(connection, "CREATE TABLE t (x)");
        PreparedSql insert = new PreparedSql("INSERT INTO t VALUES (?), (?)", new int[] {0, 0}, 1, true);
        for (int run = 0; run < 3; run++) {
            try (Execution execution = cache.take(insert)) {
                execution.binder().setLong(0, run);
                assertThat(execution.update()).isEqualTo(2);
                execution.succeeded();
            }
        }
        try (Execution execution = cache.take(sql("SELECT sum(x) FROM t"));
                SqliteCursor result = (SqliteCursor) execution.query()) {
            assertThat(result.next()).isTrue();
            assertThat(result.getLong(1)).isEqualTo(6);
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

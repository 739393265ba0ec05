package dev.sluice.runtime.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.runtime.jdbc.SqliteCursor;
import dev.sluice.runtime.jdbc.SqliteStatement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteException;

/** What runs beside JDBC gives what JDBC gives, and never reads where no row is. */
class DirectAccessTest {
    private static final Object[] NONE = {};

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v ANY) STRICT");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static SqliteStatement direct(PreparedStatement statement) throws SQLException {
        SqliteStatement direct = new DirectAccess().statement(statement);
        assertThat(direct).isNotNull();
        return direct;
    }

    private long count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM t")) {
            return result.getLong(1);
        }
    }

    @Test
    void random_values_come_back_as_through_jdbc() throws SQLException {
        long seed = 20_261_128;
        Random random = new Random(seed);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO t (v) VALUES (?)")) {
            SqliteStatement direct = direct(insert);
            for (int i = 0; i < 2_000; i++) {
                assertThat(direct.update(new Object[] {value(random)})).isEqualTo(1);
            }
        }
        String all = "SELECT id, v, typeof(v), -id, v IS NULL FROM t ORDER BY id";
        try (PreparedStatement one = connection.prepareStatement(all);
                PreparedStatement other = connection.prepareStatement(all);
                SqliteCursor rows = direct(one).query(NONE);
                ResultSet result = other.executeQuery()) {
            while (result.next()) {
                assertThat(rows.next()).isTrue();
                for (int column = 1; column <= 5; column++) {
                    String place = "seed " + seed + ", row " + result.getLong(1) + ", column " + column;
                    Object expected = result.getObject(column);
                    assertThat(rows.getObject(column))
                            .as(place)
                            .isEqualTo(expected instanceof Integer small ? Long.valueOf(small) : expected);
                    assertThat(rows.wasNull(column)).as(place).isEqualTo(expected == null);
                    assertThat(rows.getLong(column)).as(place).isEqualTo(result.getLong(column));
                    assertThat(rows.getDouble(column)).as(place).isEqualTo(result.getDouble(column));
                    assertThat(rows.getString(column)).as(place).isEqualTo(result.getString(column));
                    assertThat(rows.getBytes(column)).as(place).isEqualTo(result.getBytes(column));
                }
            }
            assertThat(rows.next()).isFalse();
        }
    }

    private static @Nullable Object value(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextLong() >> random.nextInt(64);
            case 1 -> Double.longBitsToDouble(random.nextLong() & 0x7fe0_ffff_ffff_ffffL);
            case 2 -> text(random);
            case 3 -> {
                byte[] bytes = new byte[random.nextInt(20)];
                random.nextBytes(bytes);
                yield bytes;
            }
            case 4 -> random.nextInt(3) - 1L;
            default -> null;
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            int[] from = {0x20, 0x80, 0x400, 0x4e00, 0x1f600};
            text.appendCodePoint(from[random.nextInt(from.length)] + random.nextInt(64));
        }
        return text.toString();
    }

    @Test
    void nothing_is_read_where_no_row_is() throws SQLException {
        execute("INSERT INTO t VALUES (1, 'a')");
        try (PreparedStatement select = connection.prepareStatement("SELECT id, v FROM t")) {
            SqliteCursor rows = direct(select).query(NONE);
            assertThatThrownBy(() -> rows.getLong(1)).hasMessageContaining("no row");
            assertThat(rows.next()).isTrue();
            assertThatThrownBy(() -> rows.getLong(0)).hasMessageContaining("no column 0 of 2");
            assertThatThrownBy(() -> rows.getString(3)).hasMessageContaining("no column 3 of 2");
            assertThat(rows.getString(2)).isEqualTo("a");
            assertThat(rows.next()).isFalse();
            assertThatThrownBy(() -> rows.getBytes(2)).hasMessageContaining("no row");
            rows.close();
            rows.close();
            assertThat(rows.next()).isFalse();
            assertThatThrownBy(() -> rows.getObject(2)).hasMessageContaining("no row");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO t (v) VALUES (1), (2) RETURNING id",
                "INSERT INTO t (v) SELECT 1 WHERE 0 RETURNING id",
                "INSERT INTO t (v) VALUES (1) RETURNING id"
            })
    void a_write_runs_once_however_often_the_end_is_asked_for(String sql) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            SqliteStatement direct = direct(insert);
            long written = 0;
            for (int run = 0; run < 3; run++) {
                try (SqliteCursor rows = direct.query(NONE)) {
                    while (rows.next()) {
                        written++;
                    }
                    assertThat(rows.next()).isFalse();
                    assertThat(rows.next()).isFalse();
                }
                assertThat(count()).isEqualTo(written);
            }
        }
    }

    @Test
    void a_failure_is_the_one_of_jdbc() throws SQLException {
        execute("INSERT INTO t VALUES (1, 1), (2, -9223372036854775807 - 1), (3, 3)");
        String sql = "SELECT abs(v) FROM t WHERE id > ? ORDER BY id";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            SqliteStatement direct = direct(select);
            assertThatThrownBy(() -> direct.query(new Object[] {1L})).hasMessageContaining("integer overflow");
            assertThatThrownBy(() -> direct.query(new Object[] {0L}))
                    .as("the driver gives such a statement up, and so does its cache")
                    .hasMessageContaining("closed");
        }
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            SqliteStatement direct = direct(select);
            List<Long> read = new ArrayList<>();
            try (SqliteCursor rows = direct.query(new Object[] {0L})) {
                assertThat(rows.next()).isTrue();
                read.add(rows.getLong(1));
                assertThatThrownBy(rows::next).hasMessageContaining("integer overflow");
                assertThatThrownBy(() -> rows.getLong(1)).hasMessageContaining("no row");
            }
            try (SqliteCursor rows = direct.query(new Object[] {2L})) {
                assertThat(rows.next()).isTrue();
                read.add(rows.getLong(1));
            }
            assertThat(read).containsExactly(1L, 3L);
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (?, 1)")) {
            SqliteStatement direct = direct(insert);
            insert.setLong(1, 1);
            int code = codeOf(insert);
            assertThatThrownBy(() -> direct.update(new Object[] {1L}))
                    .isInstanceOfSatisfying(
                            SQLiteException.class,
                            e -> assertThat(e.getResultCode().code).isEqualTo(code));
            assertThat(direct.update(new Object[] {4L})).isEqualTo(1);
        }
    }

    private static int codeOf(PreparedStatement insert) {
        try {
            insert.executeUpdate();
            throw new AssertionError("accepted");
        } catch (SQLiteException failure) {
            return failure.getResultCode().code;
        } catch (SQLException other) {
            throw new AssertionError(other);
        }
    }

    @Test
    void a_table_that_changes_under_a_statement_is_read_as_it_is() throws SQLException {
        execute("INSERT INTO t VALUES (1, 'a')");
        try (PreparedStatement select = connection.prepareStatement("SELECT v FROM t")) {
            SqliteStatement direct = direct(select);
            for (String change : List.of(
                    "CREATE INDEX t_v ON t (v)", "ALTER TABLE t ADD COLUMN w TEXT", "ALTER TABLE t DROP COLUMN w")) {
                execute(change);
                try (SqliteCursor rows = direct.query(NONE)) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getString(1)).isEqualTo("a");
                    assertThat(rows.metaData().getTableName(1)).isEqualTo("t");
                }
            }
        }
    }

    @Test
    void a_driver_of_another_make_is_left_to_jdbc() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1")) {
            PreparedStatement wrapped = (PreparedStatement) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {PreparedStatement.class},
                    (proxy, method, arguments) -> {
                        try {
                            return method.invoke(select, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
            assertThat(new DirectAccess().statement(wrapped)).isNull();
        }
    }
}

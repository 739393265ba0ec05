package dev.sluice.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that something else wrote, or holds, is read as it is or refused; SQLite alone would convert silently. */
class ForeignFileTest {
    private static final SchemaText SCHEMA =
            SchemaText.of(List.of("CREATE TABLE t (i INTEGER, r REAL, s TEXT, b BLOB) STRICT"), List.of(), "t");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String url = "";
    private Sqlite engine = Sqlite.memory();

    @BeforeEach
    void place() {
        Path file = folder.resolve("foreign.db");
        url = "jdbc:sqlite:" + file;
        engine = Sqlite.file(file).withBusyTimeout(Duration.ofMillis(100));
    }

    private void foreign(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static <T> Query<T> column(Database db, String column, RowReader<T> reader) {
        SqlText text = SqlText.read("column", "foreign.sql", 5)
                .sqlite("SELECT " + column + " FROM t")
                .build();
        return db.query(text, ParameterBinder.NONE, reader);
    }

    @Test
    void a_value_of_another_class_is_told_with_table_column_and_query() throws SQLException {
        foreign("CREATE TABLE t (i, r, s, b)", "INSERT INTO t VALUES ('abc', 1, 2, 'x')");
        try (Database db = Database.open(engine, SCHEMA)) {
            Map<String, RowReader<?>> readers = Map.of(
                    "i", row -> row.getLong(1),
                    "r", row -> row.getDouble(1),
                    "s", row -> row.getString(1),
                    "b", row -> row.getBytes(1));
            readers.forEach((column, reader) -> assertThatThrownBy(
                            () -> column(db, column, reader).list())
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.sqlState()).isEqualTo("42804"))
                    .hasMessageContaining("column (foreign.sql:5): column 1 (t." + column + ") holds ")
                    .hasMessageNotContaining("abc"));
            assertThatThrownBy(
                            () -> column(db, "(9223372036854775807 + 2) - 9223372036854775807", row -> row.getLong(1))
                                    .one())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("holds REAL where the schema declares INTEGER")
                    .hasMessageContaining("an INTEGER that it is computed of left 64 bits");
            assertThat(column(db, "i", row -> row.getValue(1)).one()).isEqualTo(SqlValue.of("abc"));
            assertThat(column(db, "r", row -> row.getLong(1)).one()).isEqualTo(1);
            assertThat(column(db, "r", row -> row.isNull(1)).one()).isFalse();
        }
    }

    @Test
    void a_file_that_is_as_declared_is_trusted() {
        try (Database db = Database.open(engine, SCHEMA)) {
            db.createSchema();
        }
        try (Database db = Database.open(engine, SCHEMA)) {
            assertThatThrownBy(() -> db.update(
                            SqlText.write("write", "foreign.sql", 9)
                                    .sqlite("INSERT INTO t (i) VALUES ('abc')")
                                    .build(),
                            ParameterBinder.NONE))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.sqlState()).isEqualTo("22P02"));
        }
    }

    @Test
    void numbers_beyond_their_type_are_told() throws SQLException {
        foreign("CREATE TABLE t (i INTEGER, r REAL, s TEXT, b BLOB) STRICT", "INSERT INTO t (i) VALUES (2)");
        try (Database db = Database.open(engine, SCHEMA)) {
            assertThatThrownBy(() -> column(db, "i", row -> row.getBoolean(1)).one())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("is neither 0 nor 1");
            assertThat(column(db, "i * 50", row -> row.getNumeric(1, 2)).one()).isEqualTo(new BigDecimal("1.00"));
            assertThatThrownBy(() -> column(db, "i * 9000000000000000000", row -> row.getNumeric(1, 2))
                            .one())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("left the range of 64 bits");
            assertThatThrownBy(() -> column(db, "i * 1000000000000000000", row -> row.getNumeric(1, 2))
                            .one())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("more than 18 digits");
        }
    }

    @Test
    void a_lock_of_another_program_is_waited_for_and_then_told() throws SQLException {
        try (Database db = Database.open(engine, SCHEMA)) {
            db.createSchema();
            try (Connection other = DriverManager.getConnection(url);
                    Statement statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                assertThatThrownBy(() -> db.inTransaction(tx -> {}))
                        .isInstanceOfSatisfying(
                                BusyException.class,
                                e -> assertThat(e.sqlState()).isEqualTo("55P03"));
                assertThat(column(db, "i", row -> row.getLong(1)).list()).isEmpty();
                statement.execute("ROLLBACK");
            }
            db.inTransaction(tx -> {});
            assertThat(db.connectionsInUse()).isZero();
        }
    }

    @Test
    void a_thread_that_holds_the_writer_is_waited_for_and_then_told() throws InterruptedException {
        try (Database db = Database.open(engine, SCHEMA)) {
            db.createSchema();
            db.inTransaction(tx -> {
                Throwable[] thrown = new Throwable[1];
                Thread other = new Thread(() -> {
                    try {
                        db.inTransaction(nothing -> {});
                    } catch (BusyException busy) {
                        thrown[0] = busy;
                    }
                });
                other.start();
                try {
                    other.join();
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
                assertThat(thrown[0]).isInstanceOf(BusyException.class);
            });
        }
    }
}

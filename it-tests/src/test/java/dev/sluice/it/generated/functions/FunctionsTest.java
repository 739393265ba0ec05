package dev.sluice.it.generated.functions;

import static dev.sluice.runtime.expr.Expressions.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.generated.AppDatabase;
import dev.sluice.it.generated.functions.FunctionsQueries.ComputedRow;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.SqlAccessException;
import dev.sluice.runtime.Sqlite;
import dev.sluice.runtime.StatementRefusedException;
import dev.sluice.runtime.expr.DataType;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Functions that the server has, and a Java class for SQLite: the same answers from statements of every kind. */
class FunctionsTest {
    private static final byte[] ABC = "abc".getBytes(StandardCharsets.UTF_8);
    private static final String DIGEST = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static AppDatabase open(Engine engine) {
        AppDatabase db = AppDatabase.open(engine);
        db.createSchema();
        db.tables()
                .measures()
                .insertAll(List.of(
                        new NewMeasure(true)
                                .withId(1)
                                .withSize(27.0)
                                .withCount(255L)
                                .withBytes(ABC),
                        new NewMeasure(true).withId(2).withCount(-1L),
                        new NewMeasure(false)
                                .withId(3)
                                .withSize(-8.0)
                                .withCount(6L)
                                .withBytes(new byte[0])));
        return db;
    }

    @EachDialect
    void giveTheSameOnBothEngines(Engine engine) {
        try (AppDatabase db = open(engine)) {
            List<ComputedRow> rows = db.functions().computed().list();
            assertThat(rows).extracting(ComputedRow::root).containsExactly(3.0, null, -2.0);
            assertThat(rows).extracting(ComputedRow::hex).containsExactly("ff", "ffffffffffffffff", "6");
            assertThat(rows).extracting(ComputedRow::multiple).containsExactly(255L, 2L, 6L);
            assertThat(rows).extracting(ComputedRow::unlike).containsExactly(true, false, true);
            assertThat(rows)
                    .extracting(
                            row -> row.digest() == null ? null : HexFormat.of().formatHex(row.digest()))
                    .containsExactly(DIGEST, null, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        }
    }

    @EachDialect
    void areCalledInConditionsViewsAndComposedStatements(Engine engine) {
        try (AppDatabase db = open(engine)) {
            assertThat(db.functions().ofRoot(3.0).list()).containsExactly(1L);
            assertThat(db.functions().hexed("6").list()).containsExactly(3L);
            assertThat(db.functions().given(4L, 6L).one()).isEqualTo(12L);
            assertThat(db.functions()
                            .some(m -> call("cbrt", DataType.REAL, m.size()).lt(0.0))
                            .list())
                    .containsExactly(3L);
            assertThat(db.customSelect("SELECT to_hex(id) FROM measures WHERE id = :id", row -> row.getString(1), 3L)
                            .one())
                    .isEqualTo("3");
            long changed =
                    db.transaction(tx -> tx.customUpdate("UPDATE measures SET size = cbrt(size) WHERE cbrt(size) > 0"));
            assertThat(changed).isEqualTo(1);
        }
    }

    @EachDialect
    void failWithWhatTheClassThrows(Engine engine) {
        try (AppDatabase db = open(engine)) {
            if (engine instanceof Sqlite) {
                assertThat(db.customSelect("SELECT picky(7)", row -> row.getLong(1))
                                .one())
                        .isEqualTo(7);
                assertThatThrownBy(() -> db.customSelect("SELECT picky(-1)", row -> row.getLong(1))
                                .one())
                        .isInstanceOf(SqlAccessException.class)
                        .hasMessageContaining("no negative numbers please");
                assertThatThrownBy(() -> db.customSelect("SELECT picky(0)", row -> row.getLong(1))
                                .one())
                        .isInstanceOf(SqlAccessException.class)
                        .hasMessageContaining("NOT NULL");
            } else {
                assertThatThrownBy(() -> db.customSelect("SELECT picky(7)", row -> row.getLong(1)))
                        .isInstanceOf(StatementRefusedException.class)
                        .hasMessageContaining("declared for SQLite alone");
            }
        }
    }

    @EachDialect
    void areNotGivenOtherTypes(Engine engine) {
        try (AppDatabase db = open(engine)) {
            if (engine instanceof Sqlite) {
                assertThatThrownBy(() -> db.customSelect("SELECT to_hex('7')", row -> row.getString(1)))
                        .isInstanceOf(StatementRefusedException.class)
                        .hasMessageContaining("CAST");
            }
            assertThat(db.customSelect("SELECT to_hex(CAST('7' AS INTEGER))", row -> row.getString(1))
                            .one())
                    .isEqualTo("7");
        }
    }
}

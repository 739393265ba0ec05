package dev.sluice.it.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Interval;
import dev.sluice.runtime.Json;
import dev.sluice.runtime.Point;
import dev.sluice.runtime.SqlAccessException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The types that SQLite does not have, as parameters, results and defaults, the same on each engine. */
class TypedRowsTest {
    private static final Instant AT = Instant.parse("2026-01-31T07:08:09Z");
    private static final UUID KEY = UUID.fromString("a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11");

    private static AppDatabase open(Engine engine) {
        AppDatabase db = AppDatabase.open(engine);
        db.createSchema();
        return db;
    }

    private static NewTypedRow full() {
        return new NewTypedRow()
                .withStatus(Status.LATE)
                .withPriority(Priority.HIGH)
                .withData(Json.of("{\"name\": \"Ann\", \"b\":1}"))
                .withSettings(Json.of("{\"size\": 3, \"a\": 1, \"a\": 2}"))
                .withEvery(new Interval(14, -3, 500_000))
                .withPosition(new Point(1.5, -2))
                .withTags(Arrays.asList("a\"b", "{x,y}", null, "é\n"))
                .withNumbers(Arrays.asList(9007199254740993L, null))
                .withPrices(List.of(new BigDecimal("1.50"), new BigDecimal("-0.05")))
                .withDays(List.of(LocalDate.of(2024, 2, 29)))
                .withMoments(List.of(AT, Instant.parse("0001-01-01T00:00:00.000001Z")))
                .withKeys(List.of(KEY))
                .withFlags(Arrays.asList(true, false, null))
                .withSpans(List.of(new Interval(1, 0, 0)))
                .withPoints(List.of(new Point(0, 1e20)))
                .withStates(List.of(Status.DONE, Status.OPEN));
    }

    @EachDialect
    void whatIsStoredIsReadBack(Engine engine) {
        try (AppDatabase db = open(engine)) {
            TypedRow row = db.tables().typedRows().insert(full());
            assertThat(row.status()).isEqualTo(Status.LATE);
            assertThat(row.priority()).isEqualTo(Priority.HIGH);
            assertThat(row.data()).isEqualTo(Json.of("{\"name\": \"Ann\", \"b\":1}"));
            assertThat(row.settings()).isEqualTo(Json.of("{\"a\":2,\"size\":3}"));
            assertThat(row.every()).isEqualTo(new Interval(14, -3, 500_000));
            assertThat(row.position()).isEqualTo(new Point(1.5, -2));
            assertThat(row.tags()).containsExactly("a\"b", "{x,y}", null, "é\n");
            assertThat(row.numbers()).containsExactly(9007199254740993L, null);
            assertThat(row.prices()).containsExactly(new BigDecimal("1.50"), new BigDecimal("-0.05"));
            assertThat(row.days()).containsExactly(LocalDate.of(2024, 2, 29));
            assertThat(row.moments()).containsExactly(AT, Instant.parse("0001-01-01T00:00:00.000001Z"));
            assertThat(row.keys()).containsExactly(KEY);
            assertThat(row.flags()).containsExactly(true, false, null);
            assertThat(row.spans()).containsExactly(new Interval(1, 0, 0));
            assertThat(row.points()).containsExactly(new Point(0, 1e20));
            assertThat(row.states()).containsExactly(Status.DONE, Status.OPEN);
            assertThat(db.tables().typedRows().byId(row.id())).contains(row);
        }
    }

    @EachDialect
    void defaultsAndNulls(Engine engine) {
        try (AppDatabase db = open(engine)) {
            TypedRow row = db.tables().typedRows().insert(new NewTypedRow());
            assertThat(row.status()).isEqualTo(Status.OPEN);
            assertThat(row.tags()).containsExactly("new");
            assertThat(row.at()).isEqualTo(AT);
            assertThat(row.data()).isNull();
            assertThat(row.every()).isNull();
            assertThat(row.numbers()).isNull();
            assertThat(db.typed().open().list()).containsExactly(row);
            assertThat(db.typed().withPriority(null).list()).containsExactly(row.id());
        }
    }

    @EachDialect
    void queriesTakeThem(Engine engine) {
        try (AppDatabase db = open(engine)) {
            long id = db.tables().typedRows().insert(full()).id();
            assertThat(db.typed().ofStatus(List.of(Status.LATE, Status.DONE)).list())
                    .containsExactly(id);
            assertThat(db.typed().ofStatus(List.of()).list()).isEmpty();
            assertThat(db.typed().withPriority(Priority.HIGH).list()).containsExactly(id);
            assertThat(db.typed().tagged("{x,y}").one().name()).isEqualTo("LATE");
            assertThat(db.typed().elements(id).list()).hasSize(4);
            assertThat(db.typed().placedAt(new Point(1.5, -2.0)).list()).containsExactly(id);
            assertThat(db.typed().nextTime(id).one().next()).isEqualTo(Instant.parse("2027-03-28T07:08:09.500Z"));
            assertThat(db.typed().nextTime(id).one().passed()).isEqualTo(Interval.parse("P30DT7H8M9S"));
            assertThat(db.typed().member(id).one().name()).isEqualTo("Ann");
            assertThat(db.typed().member(id).one().size()).isEqualTo(3L);
        }
    }

    @EachDialect
    void writesComputeWithThem(Engine engine) {
        try (AppDatabase db = open(engine)) {
            long id = db.tables().typedRows().insert(full()).id();
            var changed = db.typed().change("more", id).get(0);
            assertThat(changed.status()).isEqualTo(Status.DONE);
            assertThat(changed.tags()).endsWith("more");
            assertThat(changed.every()).isEqualTo(new Interval(28, -6, 1_000_000));
        }
    }

    @EachDialect
    void statementsOfRunTimeKnowTheConstants(Engine engine) {
        try (AppDatabase db = open(engine)) {
            long id = db.tables().typedRows().insert(full()).id();
            assertThat(db.customUpdate("UPDATE typed_rows SET status = 'DONE' WHERE status = 'LATE'"))
                    .isEqualTo(1);
            assertThat(db.tables().typedRows().byId(id).orElseThrow().status()).isEqualTo(Status.DONE);
            assertThatThrownBy(() -> db.customUpdate("UPDATE typed_rows SET status = 'GONE'"))
                    .hasMessageContaining("GONE");
        }
    }

    @EachDialect
    void whatIsNoJsonIsRefused(Engine engine) {
        try (AppDatabase db = open(engine)) {
            for (NewTypedRow bad : List.of(
                    new NewTypedRow().withData(Json.of("{a:1}")), new NewTypedRow().withSettings(Json.of("[1,")))) {
                assertThatThrownBy(() -> db.tables().typedRows().insert(bad)).isInstanceOf(SqlAccessException.class);
            }
        }
    }
}

package dev.sluice.it.generated.dynamic;

import static dev.sluice.runtime.expr.Expressions.always;
import static dev.sluice.runtime.expr.Expressions.call;
import static dev.sluice.runtime.expr.Expressions.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.generated.AppDatabase;
import dev.sluice.it.generated.Priority;
import dev.sluice.it.generated.Status;
import dev.sluice.it.generated.dynamic.ParcelsQueries.ParcelsColumns;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Interval;
import dev.sluice.runtime.Json;
import dev.sluice.runtime.Point;
import dev.sluice.runtime.StatementRefusedException;
import dev.sluice.runtime.expr.DataType;
import dev.sluice.runtime.expr.Predicate;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Columns of enums, JSON, intervals, points and arrays in what callers compose. */
class TypedColumnsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @EachDialect
    void enumsAreComparedPutInOrderAndListed(Engine engine) {
        on(engine, db -> {
            assertThat(ids(db, p -> p.state().eq(Status.DONE))).containsExactly(2L);
            assertThat(ids(db, p -> p.state().in(List.of(Status.OPEN, Status.LATE))))
                    .containsExactly(1L, 3L);
            assertThat(ids(db, p -> p.state().gt(Status.OPEN))).containsExactly(2L, 3L);
            assertThat(ids(db, p -> p.state().in(List.of()))).isEmpty();
            assertThat(ids(db, p -> p.urgency().eq(Priority.HIGH))).containsExactly(2L);
            assertThat(ids(db, p -> p.urgency().notIn(List.of(Priority.HIGH)))).containsExactly(1L);
            assertThat(ids(db, p -> p.urgency().isNull())).containsExactly(3L);
            assertThat(db.parcels()
                            .inState(Status.DONE, p -> p.state().ne(Status.OPEN))
                            .list())
                    .containsExactly(Status.DONE);
            assertThat(db.parcels()
                            .parcels(p -> always(true), p -> p.state().desc())
                            .list())
                    .containsExactly(3L, 2L, 1L);
        });
    }

    @EachDialect
    void arraysPointsAndDocumentsAreComparedAsTheyMayBe(Engine engine) {
        on(engine, db -> {
            assertThat(ids(db, p -> p.tags().eq(List.of("a", "b")))).containsExactly(1L);
            assertThat(ids(db, p -> p.tags().eq(Arrays.asList("c", null)))).containsExactly(2L);
            assertThat(ids(db, p -> p.sizes().ne(List.of(1L, 2L)))).containsExactly(2L);
            assertThat(ids(db, p -> p.prices().eq(List.of(new BigDecimal("1.50")))))
                    .containsExactly(1L);
            assertThat(ids(db, p -> p.states().eq(List.of(Status.LATE, Status.OPEN))))
                    .containsExactly(1L);
            assertThat(ids(db, p -> p.tags().isNotNull())).containsExactly(1L, 2L);
            assertThat(ids(
                            db,
                            p -> call("json_array_length", DataType.INTEGER, p.sizes())
                                    .eq(3L)))
                    .containsExactly(2L);
            assertThat(ids(db, p -> p.place().eq(new Point(1, -0.5)))).containsExactly(1L);
            assertThat(ids(db, p -> p.place().ne(new Point(1, -0.5)))).containsExactly(2L);
            assertThat(ids(db, p -> p.doc().isNull().or(p.docb().isNull()))).containsExactly(3L);
            assertThat(ids(
                            db,
                            p -> call("json_extract", DataType.TEXT, p.doc(), value(DataType.TEXT, "$.name"))
                                    .eq("tea")))
                    .containsExactly(1L);
            assertThat(ids(
                            db,
                            p -> call("json_extract", DataType.TEXT, p.docb(), value(DataType.TEXT, "$.name"))
                                    .eq("tea")))
                    .containsExactly(2L);
            assertThat(ids(db, p -> p.span().isNotNull())).containsExactly(1L, 2L);
            assertThat(ids(db, p -> p.span().gt(Interval.of(Duration.ofHours(2)))))
                    .containsExactly(2L);
        });
    }

    @EachDialect
    void listsOfEveryTypeThatIsCompared(Engine engine) {
        on(engine, db -> {
            assertThat(ids(db, p -> p.price().in(List.of(new BigDecimal("2.50"), new BigDecimal("7")))))
                    .containsExactly(1L);
            assertThat(ids(db, p -> p.hour().in(List.of(LocalTime.of(7, 8))))).containsExactly(1L);
            assertThat(ids(db, p -> p.local().in(List.of(LocalDateTime.of(2026, 1, 2, 3, 4)))))
                    .containsExactly(2L);
            assertThat(ids(db, p -> p.fragile().in(List.of(true)))).containsExactly(2L);
            assertThat(ids(db, p -> p.sent().in(List.of(NOON)))).containsExactly(1L, 3L);
        });
    }

    @EachDialect
    void whatSqlDoesNotCompareIsRefusedWhenTheQueryIsMade(Engine engine) {
        on(engine, db -> {
            assertThatThrownBy(() -> ids(db, p -> p.doc().eq(Json.of("{}"))))
                    .isInstanceOf(StatementRefusedException.class);
            assertThatThrownBy(() -> ids(db, p -> p.place().lt(new Point(0, 0))))
                    .isInstanceOf(StatementRefusedException.class);
        });
    }

    private static List<Long> ids(AppDatabase db, Function<ParcelsColumns, Predicate> where) {
        return db.parcels().parcels(where, p -> p.id().asc()).list();
    }

    private static void on(Engine engine, java.util.function.Consumer<AppDatabase> test) {
        try (AppDatabase db = AppDatabase.open(engine)) {
            db.createSchema();
            db.tables()
                    .parcels()
                    .insert(new NewParcel(Status.OPEN, NOON, new BigDecimal("2.50"), false)
                            .withUrgency(Priority.LOW)
                            .withDoc(Json.of("{\"name\": \"tea\"}"))
                            .withDocb(Json.of("{}"))
                            .withSpan(Interval.of(Duration.ofMinutes(90)))
                            .withPlace(new Point(1, -0.5))
                            .withTags(List.of("a", "b"))
                            .withSizes(List.of(1L, 2L))
                            .withPrices(List.of(new BigDecimal("1.50")))
                            .withStates(List.of(Status.LATE, Status.OPEN))
                            .withHour(LocalTime.of(7, 8)));
            db.tables()
                    .parcels()
                    .insert(new NewParcel(Status.DONE, NOON.plusSeconds(60), new BigDecimal("3"), true)
                            .withUrgency(Priority.HIGH)
                            .withDoc(Json.of("[]"))
                            .withDocb(Json.of("{\"name\": \"tea\"}"))
                            .withSpan(Interval.of(Duration.ofDays(1)))
                            .withPlace(new Point(2, 2))
                            .withTags(Arrays.asList("c", null))
                            .withSizes(List.of(3L, 4L, 5L))
                            .withLocal(LocalDateTime.of(2026, 1, 2, 3, 4)));
            db.tables().parcels().insert(new NewParcel(Status.LATE, NOON, new BigDecimal("9.99"), false));
            test.accept(db);
        }
    }
}

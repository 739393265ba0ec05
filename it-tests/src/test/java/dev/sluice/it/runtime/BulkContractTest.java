package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sluice.it.runtime.Things.Thing;
import dev.sluice.runtime.ConstraintViolationException;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.InvalidValueException;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.RowBinder;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.StatementOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many rows at once arrive as they would one by one, or not at all. */
class BulkContractTest extends ShopTest {
    private final List<StatementOutcome> outcomes = new ArrayList<>();
    private Database many;

    @BeforeEach
    void openMany() {
        many = Database.open(Setup.intercepted(site.engine(), call -> outcomes::add), Things.schema());
        many.createSchema();
        outcomes.clear();
    }

    @AfterEach
    void closeMany() {
        assertThat(many.connectionsInUse()).isZero();
        many.close();
    }

    private List<Thing> stored() {
        return many.query(Things.ALL, ParameterBinder.NONE, Things::read).list();
    }

    private static List<Thing> random(int count) {
        Random random = new Random(count);
        return IntStream.range(0, count)
                .mapToObj(i -> Things.random(i + 1, random))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 99, 100, 101, 249, 250, 251, 999, 1_000, 1_001, 2_345})
    void every_value_of_every_type_arrives(int count) {
        List<Thing> things = random(count);
        assertThat(many.updateAll(things, row -> Things.INSERT, Things::bind)).isEqualTo(count);
        assertThat(stored()).isEqualTo(things);
        if (count > 0) {
            assertThat(outcomes.get(0).batch()).isEqualTo(count);
            assertThat(outcomes.get(0).rows()).isEqualTo(count);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 250, 1_500})
    void keys_come_back_in_the_order_of_the_rows(int count) {
        List<String> names =
                IntStream.range(0, count).mapToObj(i -> "name " + i).toList();
        RowBinder<String> binder = (sink, name) -> sink.setString(0, name);
        List<Long> keys = many.queryAll(names, name -> Things.INSERT_NAME, binder, row -> row.getLong(1));
        assertThat(keys).hasSize(count).isSorted().doesNotHaveDuplicates();
        assertThat(many.query(Things.NAMES, ParameterBinder.NONE, row -> row.getLong(1) + row.getString(2))
                        .list())
                .isEqualTo(IntStream.range(0, count)
                        .mapToObj(i -> keys.get(i) + names.get(i))
                        .toList());
    }

    @Test
    void the_iterable_is_read_once_and_as_it_is_sent() {
        int[] made = {0};
        Iterable<Thing> things = () -> IntStream.range(0, 3_000)
                .mapToObj(i -> {
                    made[0]++;
                    return Things.named(i + 1, "thing " + i);
                })
                .iterator();
        assertThat(many.updateAll(things, row -> Things.INSERT, Things::bind)).isEqualTo(3_000);
        assertThat(made[0]).isEqualTo(3_000);
        assertThat(stored()).hasSize(3_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 150, 400, 1_700})
    void an_error_names_the_row_and_nothing_is_stored(int culprit) {
        List<Thing> things = new ArrayList<>(random(2_000));
        things.set(culprit - 1, things.get(0));
        ConstraintViolationException thrown = catchThrowableOfType(
                ConstraintViolationException.class, () -> many.updateAll(things, row -> Things.INSERT, Things::bind));
        assertThat(thrown.row()).isEqualTo(culprit);
        assertThat(thrown)
                .hasMessageContaining("insertThing (things.sql:1)")
                .hasMessageContaining("(row " + culprit + ")");
        assertThat(thrown.kind()).isEqualTo(ConstraintViolationException.Kind.PRIMARY_KEY);
        assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 120, 1_100})
    void a_refused_value_names_the_row(int culprit) {
        List<Thing> things = new ArrayList<>(random(1_200));
        things.set(culprit - 1, Things.named(culprit, "bad \0"));
        assertThatThrownBy(() -> many.updateAll(things, row -> Things.INSERT, Things::bind))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.row()).isEqualTo(culprit))
                .hasMessageContaining("parameter \"name\"");
        assertThat(stored()).isEmpty();
    }

    @Test
    void rows_with_their_key_error_are_named_when_keys_are_returned() {
        List<String> names = new ArrayList<>(
                IntStream.range(0, 1_300).mapToObj(i -> "name " + i).toList());
        names.set(1_234, "name 7");
        RowBinder<String> binder = (sink, name) -> sink.setString(0, name);
        assertThatThrownBy(() -> many.queryAll(names, name -> Things.INSERT_NAME, binder, row -> row.getLong(1)))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        e -> assertThat(e.row()).isEqualTo(1_235));
        assertThat(many.query(Things.NAMES, ParameterBinder.NONE, row -> row.getLong(1))
                        .list())
                .isEmpty();
    }

    @Test
    void conflicts_are_settled_as_row_by_row() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            names.add("name " + i % 300);
        }
        RowBinder<String> binder = (sink, name) -> sink.setString(0, name);
        assertThat(many.updateAll(names, name -> Things.IGNORE_NAME, binder)).isEqualTo(300);
        assertThat(many.updateAll(names, name -> Things.COUNT_NAME, binder)).isEqualTo(900);
        assertThat(many.query(Things.HITS, ParameterBinder.NONE, row -> row.getLong(1))
                        .list())
                .hasSize(300)
                .containsOnly(3L);
    }

    @Test
    void statements_may_change_from_row_to_row() {
        RowBinder<Long> binder = (sink, id) -> sink.setString(0, "name " + id);
        List<Long> ids = LongStream.range(0, 600).boxed().toList();
        assertThat(many.updateAll(ids, id -> id % 3 == 0 ? Things.IGNORE_NAME : Things.COUNT_NAME, binder))
                .isEqualTo(600);
        assertThat(many.query(Things.NAMES, ParameterBinder.NONE, row -> row.getString(2))
                        .list())
                .hasSize(600);
    }

    @Test
    void other_statements_run_for_each_row() {
        many.updateAll(random(50), row -> Things.INSERT, Things::bind);
        SqlText rename = SqlText.write("rename", "things.sql", 9)
                .parameters("id")
                .sqlite("UPDATE thing SET name = 'x' WHERE id = ?", 0)
                .postgres("UPDATE thing SET name = 'x' WHERE id = ?::bigint", 0)
                .build();
        RowBinder<Long> binder = (sink, id) -> sink.setLong(0, id);
        assertThat(many.updateAll(List.of(1L, 2L, 77L), id -> rename, binder)).isEqualTo(2);
        SqlText values = SqlText.write("seven", "things.sql", 12)
                .parameters("id")
                .sqlite("INSERT INTO thing (id, name) VALUES (?, (SELECT 'n' || max(id) FROM thing))", 0)
                .postgres("INSERT INTO thing (id, name) VALUES (?::bigint, (SELECT 'n' || max(id) FROM thing))", 0)
                .build();
        assertThat(many.updateAll(List.of(101L, 102L), id -> values, binder)).isEqualTo(2);
        assertThat(stored().stream().skip(50).map(Thing::name)).containsExactly("n50", "n101");
    }

    @Test
    void a_row_that_fails_leaves_an_outer_transaction_usable() {
        List<Thing> things = new ArrayList<>(random(400));
        things.set(300, things.get(5));
        many.inTransaction(tx -> {
            tx.updateAll(
                    random(3),
                    row -> Things.INSERT,
                    (sink, row) -> Things.bind(sink, Things.named(row.id() + 900, "a")));
            assertThatThrownBy(() -> tx.updateAll(things, row -> Things.INSERT, Things::bind))
                    .isInstanceOf(ConstraintViolationException.class);
        });
        assertThat(stored()).hasSize(3);
    }

    @Test
    void a_source_that_throws_leaves_nothing() {
        for (int limit : List.of(5, 300, 1_500)) {
            Iterable<Thing> things = () -> IntStream.range(0, 5_000)
                    .mapToObj(i -> {
                        if (i == limit) {
                            throw new IllegalStateException("source");
                        }
                        return Things.named(i + 1, "thing");
                    })
                    .iterator();
            assertThatThrownBy(() -> many.updateAll(things, row -> Things.INSERT, Things::bind))
                    .hasMessage("source");
            assertThat(stored()).isEmpty();
            assertThat(many.connectionsInUse()).isZero();
        }
    }

    @Test
    void a_batch_sends_its_writes_together() {
        long count = many.batch(b -> {
            for (int i = 0; i < 1_500; i++) {
                int number = i;
                assertThat(b.update(Things.IGNORE_NAME, sink -> sink.setString(0, "name " + number)))
                        .isEqualTo(-1);
            }
            assertThat(b.query(Things.NAMES, ParameterBinder.NONE, row -> row.getLong(1))
                            .list())
                    .as("a query sees what was written before it")
                    .hasSize(1_500);
            b.update(Things.IGNORE_NAME, sink -> sink.setString(0, "name 1"));
        });
        assertThat(count).isEqualTo(1_500);
        assertThat(outcomes.stream().filter(outcome -> outcome.call().write()))
                .extracting(StatementOutcome::batch)
                .containsExactly(1_000L, 500L, 1L);
    }

    @Test
    void a_batch_that_fails_names_the_statement_and_leaves_nothing() {
        assertThatThrownBy(() -> many.batch(b -> {
                    for (int i = 0; i < 1_400; i++) {
                        int number = i == 1_300 ? 3 : i;
                        b.update(Things.ADD_NAME, sink -> sink.setString(0, "name " + number));
                    }
                }))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        e -> assertThat(e.row()).isEqualTo(1_301));
        assertThat(many.query(Things.NAMES, ParameterBinder.NONE, row -> row.getLong(1))
                        .list())
                .isEmpty();
    }
}

package dev.sluice.it.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.ConstraintViolationException;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reading and writing tables without SQL, the same on each engine. */
class TableAccessorsTest {
    private static final UUID CODE = UUID.fromString("6f1c1f9e-3a3d-4f0c-9b83-0a8f3b7c2d11");
    private static final Instant SEEN = Instant.parse("2026-01-31T07:08:09Z");

    @EachDialect
    void whatIsNotGivenTakesItsDefault(Engine engine) {
        try (AppDatabase db = open(engine)) {
            Thing thing = db.tables().things().insert(new NewThing("cup"));
            assertThat(thing)
                    .isEqualTo(new Thing(
                            1,
                            "cup",
                            7,
                            1.5,
                            new BigDecimal("9.99"),
                            LocalDate.of(2026, 1, 31),
                            SEEN,
                            thing.stored(),
                            true,
                            new byte[] {1, 2},
                            null,
                            "none",
                            new BigDecimal("0.50"),
                            false,
                            14L));
            assertThat(thing.stored())
                    .isBetween(Instant.now().minusSeconds(600), Instant.now().plusSeconds(600));
            assertThat(db.tables().things().byId(1)).contains(thing);
        }
    }

    @EachDialect
    void aNullIsANull(Engine engine) {
        try (AppDatabase db = open(engine)) {
            Thing thing = db.tables()
                    .things()
                    .insert(new NewThing("cup")
                            .withRemark(null)
                            .withRebate(null)
                            .withFlag(null)
                            .withCode(null));
            assertThat(thing.remark()).isNull();
            assertThat(thing.rebate()).isNull();
            assertThat(thing.flag()).isNull();
            assertThat(thing.code()).isNull();
        }
    }

    @EachDialect
    void whatIsGivenIsStored(Engine engine) {
        try (AppDatabase db = open(engine)) {
            NewThing draft = new NewThing("pot")
                    .withId(40)
                    .withSize(-1)
                    .withWeight(0.1)
                    .withPrice(new BigDecimal("123456.78"))
                    .withMade(LocalDate.of(1999, 12, 31))
                    .withSeen(SEEN.plusNanos(1_000))
                    .withStored(SEEN)
                    .withActive(false)
                    .withPicture(new byte[0])
                    .withCode(CODE)
                    .withRemark("it's \"so\"")
                    .withRebate(new BigDecimal("99.99"))
                    .withFlag(true);
            Thing expected = new Thing(
                    40,
                    "pot",
                    -1,
                    0.1,
                    new BigDecimal("123456.78"),
                    LocalDate.of(1999, 12, 31),
                    SEEN.plusNanos(1_000),
                    SEEN,
                    false,
                    new byte[0],
                    CODE,
                    "it's \"so\"",
                    new BigDecimal("99.99"),
                    true,
                    -2L);
            assertThat(db.tables().things().insert(draft)).isEqualTo(expected);
            assertThat(db.tables().things().insert(new NewThing("next")).id()).isEqualTo(41);
            assertThat(db.tables().things().all().list()).extracting(Thing::id).containsExactly(40L, 41L);
        }
    }

    @EachDialect
    void namesTheConstraintThatIsViolated(Engine engine) {
        try (AppDatabase db = open(engine)) {
            Thing thing = db.tables().things().insert(new NewThing("chair"));
            assertThatThrownBy(() -> db.tables().stock().insert(new NewStock("attic", thing.id(), -1)))
                    .isInstanceOfSatisfying(
                            ConstraintViolationException.class,
                            e -> assertThat(e.constraint()).isEqualTo("no_debt"))
                    .hasMessageContaining("CHECK constraint \"no_debt\"");
        }
    }

    @EachDialect
    void insertsManyOrNone(Engine engine) {
        try (AppDatabase db = open(engine)) {
            List<NewThing> rows = new ArrayList<>();
            IntStream.range(0, 2_500).forEach(i -> rows.add(new NewThing("thing " + i).withSize(i)));
            rows.add(new NewThing("last").withId(9_000));
            rows.add(new NewThing("behind it"));
            assertThat(db.tables().things().insertAll(rows)).isEqualTo(2_502);
            assertThat(db.tables().things().count()).isEqualTo(2_502);
            assertThat(db.tables().things().byId(2_500)).map(Thing::size).contains(2_499L);
            assertThat(db.tables().things().byId(9_001)).map(Thing::name).contains("behind it");
            assertThat(db.tables().things().insertAll(List.of())).isZero();

            List<NewWord> words = List.of(new NewWord("a"), new NewWord("b"), new NewWord("a"));
            assertThatThrownBy(() -> db.tables().words().insertAll(words))
                    .isInstanceOf(ConstraintViolationException.class)
                    .hasMessageContaining("words.insert");
            assertThat(db.tables().words().count()).isZero();
            db.inTransaction(tx -> {
                tx.tables().words().insert(new NewWord("kept"));
                assertThatThrownBy(() -> tx.tables().words().insertAll(words))
                        .isInstanceOf(ConstraintViolationException.class);
            });
            assertThat(db.tables().words().all().list()).containsExactly(new Word("kept"));
        }
    }

    @EachDialect
    void insertsManyAndReturnsThemInOrder(Engine engine) {
        try (AppDatabase db = open(engine)) {
            List<Thing> things = db.tables()
                    .things()
                    .insertAllReturning(List.of(new NewThing("c"), new NewThing("a").withId(10), new NewThing("b")));
            assertThat(things).extracting(Thing::name).containsExactly("c", "a", "b");
            assertThat(things).extracting(Thing::id).containsExactly(1L, 10L, 11L);
        }
    }

    @EachDialect
    void ignoresWhatIsThere(Engine engine) {
        try (AppDatabase db = open(engine)) {
            assertThat(db.tables().words().insertOrIgnore(new NewWord("a"))).isTrue();
            assertThat(db.tables().words().insertOrIgnore(new NewWord("a"))).isFalse();
            assertThat(db.tables().words().count()).isEqualTo(1);
        }
    }

    @EachDialect
    void ignoresWhatBreaksACheck(Engine engine) {
        try (AppDatabase db = open(engine)) {
            db.tables().things().insert(new NewThing("cup"));
            StockTable stock = db.tables().stock();
            assertThat(stock.insertOrIgnore(new NewStock("a", 1, -1))).isFalse();
            assertThat(stock.count()).isZero();
            assertThat(stock.insertOrIgnore(new NewStock("a", 1, 1))).isTrue();
            assertThat(stock.all().list()).containsExactly(new Stock("a", 1, 1, null));
        }
    }

    @EachDialect
    void upserts(Engine engine) {
        try (AppDatabase db = open(engine)) {
            db.tables().things().insert(new NewThing("cup"));
            StockTable stock = db.tables().stock();
            assertThat(stock.upsert(new NewStock("a", 1, 5).withNote("first")))
                    .isEqualTo(new Stock("a", 1, 5, "first"));
            assertThat(stock.upsert(new NewStock("a", 1, 6))).isEqualTo(new Stock("a", 1, 6, "first"));
            assertThat(stock.upsert(new NewStock("a", 1, 7).withNote(null))).isEqualTo(new Stock("a", 1, 7, null));
            assertThat(stock.count()).isEqualTo(1);
            assertThat(db.tables().words().upsert(new NewWord("w"))).isEqualTo(new Word("w"));
            assertThat(db.tables().words().upsert(new NewWord("w"))).isEqualTo(new Word("w"));
            Thing drawn = db.tables().things().upsert(new NewThing("pot").withSize(3));
            assertThat(drawn.id()).isEqualTo(2);
            Thing changed =
                    db.tables().things().upsert(new NewThing("can").withId(2).withFlag(null));
            assertThat(changed.name()).isEqualTo("can");
            assertThat(changed.size()).isEqualTo(3);
            assertThat(changed.remark()).isEqualTo("none");
            assertThat(changed.flag()).isNull();
        }
    }

    @EachDialect
    void updatesByRow(Engine engine) {
        try (AppDatabase db = open(engine)) {
            db.tables().things().insert(new NewThing("cup"));
            db.tables().stock().insert(new NewStock("a", 1, 5));
            assertThat(db.tables().stock().update(new Stock("a", 1, 6, "more"))).isTrue();
            assertThat(db.tables().stock().update(new Stock("b", 1, 6, "more"))).isFalse();
            assertThat(db.tables().stock().all().list()).containsExactly(new Stock("a", 1, 6, "more"));
            assertThatThrownBy(() -> db.tables().stock().update(new Stock("a", 1, -6, "more")))
                    .isInstanceOf(ConstraintViolationException.class);
        }
    }

    @EachDialect
    void updatesSomeColumns(Engine engine) {
        try (AppDatabase db = open(engine)) {
            Thing before = db.tables().things().insert(new NewThing("cup").withCode(CODE));
            assertThat(db.tables().things().update(1, new ThingPatch())).isTrue();
            assertThat(db.tables().things().byId(1)).contains(before);
            assertThat(db.tables()
                            .things()
                            .update(1, new ThingPatch().withCode(null).withPrice(new BigDecimal("1.20"))))
                    .isTrue();
            assertThat(db.tables().things().byId(1)).hasValueSatisfying(after -> {
                assertThat(after.code()).isNull();
                assertThat(after.price()).isEqualTo(new BigDecimal("1.20"));
                assertThat(after.name()).isEqualTo("cup");
                assertThat(after.remark()).isEqualTo("none");
            });
            assertThat(db.tables().things().update(2, new ThingPatch().withName("pot")))
                    .isFalse();
        }
    }

    @EachDialect
    void deletes(Engine engine) {
        try (AppDatabase db = open(engine)) {
            db.tables().things().insert(new NewThing("cup"));
            db.tables().stock().insert(new NewStock("a", 1, 5));
            assertThat(db.tables().stock().delete("b", 1)).isFalse();
            assertThat(db.tables().stock().delete("a", 1)).isTrue();
            assertThat(db.tables().stock().byId("a", 1)).isEmpty();
        }
    }

    @EachDialect
    void servesTablesWithoutAKeyAndViews(Engine engine) {
        try (AppDatabase db = open(engine)) {
            db.tables().logLines().insertAll(List.of(new NewLogLine("x"), new NewLogLine("y").withLevel(2L)));
            assertThat(db.tables().logLines().all().list())
                    .containsExactlyInAnyOrder(new LogLine("x", null), new LogLine("y", 2L));
            assertThat(db.tables().tickets().insert(new NewTicket())).isEqualTo(new Ticket(1));
            assertThat(db.tables().tickets().insert(new NewTicket().withId(5))).isEqualTo(new Ticket(5));
            assertThat(db.tables().tickets().insert(new NewTicket())).isEqualTo(new Ticket(6));
            db.tables().things().insert(new NewThing("cup"));
            db.tables().stock().insert(new NewStock("a", 1, 5));
            assertThat(db.tables().stocked().all().list()).containsExactly(new Stocked("cup", 5));
            assertThat(db.tables().stocked().count()).isEqualTo(1);
        }
    }

    @EachDialect
    void fillsANewSchemaOnce(Engine engine) {
        try (AppDatabase db = AppDatabase.open(engine)) {
            db.createSchemaIfAbsent();
            assertThat(db.tables().units().all().list())
                    .containsExactly(
                            new Unit("km", new BigDecimal("1000.000"), LocalDate.of(2026, 1, 2)),
                            new Unit("m", new BigDecimal("1000.000"), LocalDate.of(2026, 1, 1)),
                            new Unit("mm", new BigDecimal("1.000"), LocalDate.of(2026, 1, 3)));
            db.tables().units().delete("m");
            db.createSchemaIfAbsent();
            assertThat(db.tables().units().count()).isEqualTo(2);
        }
    }

    @EachDialect
    void aQueryTakesTheRowAsAWhole(Engine engine) {
        try (AppDatabase db = open(engine)) {
            Thing thing = db.things()
                    .addThing(new NewThing("cup").withFlag(null).withRebate(null))
                    .get(0);
            assertThat(thing.size()).isEqualTo(7);
            assertThat(thing.flag()).isNull();
            assertThat(db.tables().things().byId(1)).contains(thing);
            assertThat(db.things()
                            .addThing(new NewThing("pot").withId(9))
                            .get(0)
                            .id())
                    .isEqualTo(9);
            assertThat(db.things().putStock(new NewStock("a", 1, 5), 100)).isEqualTo(new Stock("a", 1, 5, null));
            assertThat(db.things().putStock(new NewStock("a", 1, 2), 1)).isEqualTo(new Stock("a", 1, 8, null));
        }
    }

    @Test
    void aRowHasCopiesWithAnotherValue() {
        Stock stock = new Stock("a", 1, 5, "note");
        assertThat(stock.withAmount(6).withNote(null)).isEqualTo(new Stock("a", 1, 6, null));
        assertThat(stock).isEqualTo(new Stock("a", 1, 5, "note"));
    }

    /** An accessor is an interface, so a test needs no database. */
    @Test
    void canBeFaked() {
        WordsTable fake = new FakeWords();
        fake.insertAll(List.of(new NewWord("a")));
        fake.insertAll(Stream.of(new NewWord("b")));
        assertThat(fake.all().list()).containsExactly(new Word("a"), new Word("b"));
        assertThat(fake.byId("b")).contains(new Word("b"));
    }

    private static final class FakeWords implements WordsTable {
        private final List<Word> words = new ArrayList<>();

        @Override
        public Word insert(NewWord row) {
            Word word = new Word(row.word());
            words.add(word);
            return word;
        }

        @Override
        public long insertAll(Iterable<NewWord> rows) {
            int before = words.size();
            rows.forEach(this::insert);
            return (long) words.size() - before;
        }

        @Override
        public List<Word> insertAllReturning(Iterable<NewWord> rows) {
            List<Word> added = new ArrayList<>();
            rows.forEach(row -> added.add(insert(row)));
            return added;
        }

        @Override
        public boolean insertOrIgnore(NewWord row) {
            return byId(row.word()).isEmpty() && words.add(new Word(row.word()));
        }

        @Override
        public Word upsert(NewWord row) {
            insertOrIgnore(row);
            return new Word(row.word());
        }

        @Override
        public boolean delete(String word) {
            return words.remove(new Word(word));
        }

        @Override
        public Optional<Word> byId(String word) {
            return words.stream().filter(it -> it.word().equals(word)).findFirst();
        }

        @Override
        public Query<Word> all() {
            return Query.ofAll(words);
        }

        @Override
        public long count() {
            return words.size();
        }
    }

    private static AppDatabase open(Engine engine) {
        AppDatabase db = AppDatabase.open(engine);
        db.createSchema();
        return db;
    }
}

package dev.sluice.it.generated.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.generated.AppDatabase;
import dev.sluice.it.generated.mapped.Mappings.Tags;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.InvalidValueException;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Columns whose values are objects of the application, wherever they go. */
class ConvertersTest {
    private static final FullName ADA = new FullName("Ada", "Lovelace");
    private static final FullName BOB = new FullName("Bob", "");

    @EachDialect
    void conditionsAreAboutObjects(Engine engine) {
        try (AppDatabase db = open(engine)) {
            Person ada = db.tables().people().insert(new NewPerson(ADA).withRank(Mood.CROSS));
            Person bob = db.tables()
                    .people()
                    .insert(new NewPerson(BOB)
                            .withBoss(ada.id())
                            .withNick(Optional.of("B"))
                            .withShift(Duration.ofMillis(2)));
            List<Mood> all = List.of(Mood.values());
            assertThat(db.people().find(p -> p.id().eq(bob.id()), all, null).list())
                    .containsExactly(bob.id());
            assertThat(db.people()
                            .find(p -> p.name().in(List.of(ADA, BOB)), all, ada.id())
                            .list())
                    .containsExactly(bob.id());
            assertThat(db.people()
                            .find(p -> p.rank().eq(Mood.CROSS), List.of(Mood.CALM), null)
                            .list())
                    .containsExactly(ada.id());
            assertThat(db.people()
                            .find(p -> p.rank().eq(Mood.CROSS), List.of(Mood.CROSS), null)
                            .list())
                    .isEmpty();
            assertThat(db.people()
                            .find(p -> p.mood().ne(Mood.CROSS).and(p.boss().isNull()), all, null)
                            .list())
                    .containsExactly(ada.id());
            assertThat(db.people()
                            .find(p -> p.shift().gt(Duration.ofMillis(1)), all, null)
                            .list())
                    .containsExactly(bob.id());
            assertThat(db.people()
                            .find(p -> p.nick().eq(Optional.of("B")), all, null)
                            .list())
                    .containsExactly(bob.id());
            assertThat(db.people().chosen(null, null, null, null).list()).containsExactly(ada.id(), bob.id());
            assertThat(db.people()
                            .chosen(List.of(bob.id()), null, all, ada.id())
                            .list())
                    .containsExactly(bob.id());
            assertThat(db.people().chosen(null, List.of(ADA), null, null).list())
                    .containsExactly(ada.id());
            assertThat(db.people().chosen(List.of(), null, null, null).list()).isEmpty();
            assertThatThrownBy(() -> db.people().find(p -> p.nick().eq(Optional.empty()), all, null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @EachDialect
    void storesAndReadsObjects(Engine engine) {
        try (AppDatabase db = open(engine)) {
            Person ada = db.tables()
                    .people()
                    .insert(new NewPerson(ADA)
                            .withTags(new Tags(List.of("a", "b")))
                            .withRank(Mood.CROSS)
                            .withNick(Optional.of("The Countess"))
                            .withPause(Duration.ofMinutes(90))
                            .withLeave(Period.of(1, 2, 3))
                            .withHome(URI.create("https://example.com/a?b=c"))
                            .withShift(Duration.ofMillis(1_500)));
            Person expected = new Person(
                    new PersonId(1),
                    ADA,
                    new Tags(List.of("a", "b")),
                    Mood.CALM,
                    Mood.CROSS,
                    null,
                    Optional.of("The Countess"),
                    Duration.ofMinutes(90),
                    Period.of(1, 2, 3),
                    URI.create("https://example.com/a?b=c"),
                    Duration.ofMillis(1_500));
            assertThat(ada).isEqualTo(expected);
            assertThat(db.tables().people().byId(new PersonId(1))).contains(expected);
            Person bob = db.tables().people().insert(new NewPerson(BOB).withBoss(ada.id()));
            assertThat(bob.nick()).isEmpty();
            assertThat(bob.pause()).isNull();
            assertThat(bob.boss()).isEqualTo(new PersonId(1));
            assertThat(db.tables()
                            .people()
                            .update(
                                    bob.id(),
                                    new PersonPatch().withMood(Mood.CROSS).withRank(null)))
                    .isTrue();
            assertThat(db.people().withMood(List.of(Mood.CROSS)).list())
                    .extracting(Person::name)
                    .containsExactly(BOB);
            assertThat(db.tables().people().update(bob.withNick(Optional.of("B"))))
                    .isTrue();
            assertThat(db.tables().people().byId(bob.id()).flatMap(Person::nick))
                    .contains("B");
            assertThat(db.tables().people().delete(bob.id())).isTrue();
        }
    }

    @EachDialect
    void followAColumnEverywhere(Engine engine) {
        try (AppDatabase db = open(engine)) {
            Person ada = db.tables().people().insert(new NewPerson(ADA));
            Person bob = db.tables()
                    .people()
                    .insert(new NewPerson(BOB).withBoss(ada.id()).withTags(new Tags(List.of("x"))));
            assertThat(db.people().byIds(List.of(bob.id(), ada.id())).list())
                    .containsExactly(
                            new PeopleQueries.ByIdsRow(ada.id(), ADA), new PeopleQueries.ByIdsRow(bob.id(), BOB));
            assertThat(db.people().byName(BOB)).contains(bob.id());
            assertThat(db.people().byName(new FullName("No", "Body"))).isEmpty();
            assertThat(db.people().bossOf(bob.id())).contains(new PeopleQueries.BossOfRow(ada, ADA));
            assertThat(db.people().bossOf(ada.id())).contains(new PeopleQueries.BossOfRow(null, null));
            assertThat(db.people().reports(ada.id()).one())
                    .isEqualTo(new PeopleQueries.ReportsRow(
                            ADA, List.of(new PeopleQueries.ReportsPeopleRow(BOB, new Tags(List.of("x"))))));
            assertThat(db.people().names().list()).containsExactly(ADA, BOB);
            assertThat(db.people().lengths().list()).containsExactly(new Length(12), new Length(4));
            assertThat(db.people().retag(ada.id(), new Tags(List.of("q")))).isEqualTo(1);
            assertThat(db.people().retag(bob.id(), null)).isEqualTo(1);
            assertThat(db.tables().people().all().list())
                    .extracting(Person::tags)
                    .containsExactly(new Tags(List.of("q")), null);
            assertThat(db.people().staffOf(ADA).list()).containsExactly(new Staff(bob.id(), BOB, ADA));
            assertThat(db.people().highest()).isEqualTo(bob.id());
            assertThat(db.people().either(bob.id()).one()).isEqualTo(ada.id());
        }
    }

    @EachDialect
    void goWithARowAsAWhole(Engine engine) {
        try (AppDatabase db = open(engine)) {
            assertThat(db.people()
                            .hire(new NewPerson(ADA).withNick(Optional.of("A")).withRank(Mood.CROSS)))
                    .isEqualTo(new PersonId(1));
            assertThat(db.tables().people().byId(new PersonId(1))).hasValueSatisfying(person -> {
                assertThat(person.nick()).contains("A");
                assertThat(person.rank()).isEqualTo(Mood.CROSS);
                assertThat(person.mood()).isEqualTo(Mood.CALM);
            });
        }
    }

    @EachDialect
    void refuseWhatTheColumnCannotHold(Engine engine) {
        try (AppDatabase db = open(engine)) {
            assertThatThrownBy(() -> db.tables().people().insert(new NewPerson(ADA).withShift(Duration.ofNanos(1))))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("finer than the column");
        }
    }

    private static AppDatabase open(Engine engine) {
        AppDatabase db = AppDatabase.open(engine);
        db.createSchema();
        return db;
    }
}

package dev.sluice.it.generated.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.generated.AppDatabase;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import java.time.Instant;
import java.util.List;

/** Everything that the tour says, the same on each engine. */
class TourTest {
    private static final ConfigKey A = new ConfigKey("a");
    private static final ConfigKey B = new ConfigKey("b");
    private static final ConfigKey CREATED = new ConfigKey("created");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @EachDialect
    void settings(Engine engine) {
        try (AppDatabase db = open(engine)) {
            assertThat(db.tour().readConfig(CREATED)).contains(new Setting(CREATED, "with the schema", null, null));
            Setting a = db.tour()
                    .addConfig(new NewSetting(A)
                            .withValue("x")
                            .withSyncState(SyncType.LOCALLY_CREATED)
                            .withSyncName(SyncType.SYNCHRONIZED))
                    .get(0);
            assertThat(a).isEqualTo(new Setting(A, "x", SyncType.LOCALLY_CREATED, SyncType.SYNCHRONIZED));
            assertThat(db.tour().addConfig(new NewSetting(A).withValue("y")).get(0))
                    .isEqualTo(a.withValue("y"));
            db.tables().config().insert(new NewSetting(B).withValue("trigger"));
            assertThat(db.tables().withDefaults().all().list()).containsExactly(new WithDefault("b", 7L));
            assertThat(db.tour()
                            .readMultiple(List.of(A, B, CREATED), TourQueries.ReadMultipleOrder.BY_VALUE)
                            .list())
                    .extracting(Setting::configKey)
                    .containsExactly(A, CREATED, B);
            assertThat(db.tour().readDynamic(null, null).list()).hasSize(3);
            assertThat(db.tour().readDynamic("y", SyncType.LOCALLY_CREATED).list())
                    .hasSize(1);
            assertThat(db.tour().readDynamic("y", SyncType.SYNCHRONIZED).list()).isEmpty();
            assertThat(db.tour().readView().list()).containsExactly(new MyView(A, "y"));
            db.tour().move(A, new ConfigKey("c"));
            assertThat(db.tour().readConfig(A)).isEmpty();
            assertThat(db.tour().readConfig(new ConfigKey("c")))
                    .map(Setting::value)
                    .contains("y");
        }
    }

    @EachDialect
    void nestedRowsAndLists(Engine engine) {
        try (AppDatabase db = open(engine)) {
            WithDefault row = db.tables().withDefaults().insert(new NewWithDefault().withB(1L));
            assertThat(row).isEqualTo(new WithDefault("something", 1L));
            db.tables()
                    .withDefaults()
                    .insert(new NewWithDefault().withA("other").withB(2L));
            db.tables()
                    .withConstraints()
                    .insert(new NewWithConstraint(1).withA("something").withC(0.5));
            assertThat(db.tour().multiple(1L).one())
                    .isEqualTo(new TourQueries.MultipleRow("something", 1L, new WithConstraint("something", 1, 0.5)));
            assertThat(db.tour().multiple(2L).one()).isEqualTo(new TourQueries.MultipleRow("other", 2L, null));
            assertThat(db.tour().nested().list())
                    .containsExactly(
                            new TourQueries.NestedRow(new WithDefault("other", 2L), List.of()),
                            new TourQueries.NestedRow(row, List.of(new TourQueries.NestedNestedRow(1, 0.5))));
            assertThat(db.tour().customResult().list()).containsExactly(new MyResult(row, 1));
        }
    }

    @EachDialect
    void theRest(Engine engine) {
        try (AppDatabase db = open(engine)) {
            assertThat(db.tables()
                            .noIds()
                            .insert(new NewNoIdRow(new byte[] {1, 0, -1}))
                            .payload())
                    .containsExactly(1, 0, -1);
            assertThat(db.tables().noIds().byId(new byte[] {1, 0, -1})).isPresent();
            assertThat(db.tour().cfe(3).list()).containsExactly(3L, 2L, 1L);
            db.tables().weirdTable().insert(new NewOdd(1, "t").withReturn_("r"));
            assertThat(db.tour().odd().one().return_()).isEqualTo("r");
            db.tables().myTable().insert(new NewMyTable().withIsInserting(true).withSomeDate(NOON));
            assertThat(db.tour().latest(NOON)).isEqualTo(new TourQueries.LatestRow(NOON, 1));
            assertThat(db.tour().latest(NOON.plusSeconds(1))).isEqualTo(new TourQueries.LatestRow(null, 0));
        }
    }

    private static AppDatabase open(Engine engine) {
        AppDatabase db = AppDatabase.open(engine);
        db.createSchema();
        return db;
    }
}

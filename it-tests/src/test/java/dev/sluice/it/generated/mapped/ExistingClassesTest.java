package dev.sluice.it.generated.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.generated.AppDatabase;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import java.time.LocalDate;
import java.util.List;

/** Rows that are classes of the application. */
class ExistingClassesTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @EachDialect
    void areMadeOfRows(Engine engine) {
        try (AppDatabase db = AppDatabase.open(engine)) {
            db.createSchema();
            Place mill = db.tables()
                    .places()
                    .insert(new NewPlace("mill").withLatitude(51.5).withInternalNote("leaks"));
            assertThat(mill).isEqualTo(new Place("mill", 1, 51.5, Mood.CALM));
            Place port = db.tables().places().insert(new NewPlace("port").withKind(Mood.CROSS));
            assertThat(db.tables().places().update(2, new PlacePatch().withName("harbour")))
                    .isTrue();
            assertThat(db.places().placeByName("harbour")).contains(new Place("harbour", 2, null, Mood.CROSS));
            VisitsTable visits = db.tables().visits();
            assertThat(visits.insert(new NewVisit(1, MAY))).isEqualTo(new Visit(MAY, 1));
            visits.insert(new NewVisit(1, MAY.plusDays(1)));
            assertThat(visits.byId(1, MAY)).contains(new Visit(MAY, 1));
            assertThat(db.places().summaries().list())
                    .containsExactly(new Summary("mill", 2), new Summary("harbour", 0));
            assertThat(db.places().withVisits().list())
                    .containsExactly(
                            new PlaceWithVisits(mill, List.of(new Visit(MAY, 1), new Visit(MAY.plusDays(1), 1))),
                            new PlaceWithVisits(new Place("harbour", port.id(), null, Mood.CROSS), List.of()));
        }
    }
}

package dev.sluice.it.generated.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sluice.it.generated.AppDatabase;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Nested rows and lists in the parts of compound selects; nested rows without a column that tells whether they are there. */
class PartsTest {
    private static final Shelf HALL = new Shelf(1, "hall", "tools");
    private static final Shelf ATTIC = new Shelf(2, "attic", null);
    private static final Shelf CELLAR = new Shelf(3, "cellar", "wine");
    private static final Box HAMMER = box(1, 1L, 0.1, null, "12.50");
    private static final Box SAW = box(2, 1L, 2.5, new byte[] {0, -1}, null);
    private static final Box LOST = box(3, null, null, new byte[0], "99999.99");
    private static final Box BOTTLE = box(4, 3L, -0.25, null, "0.01");

    @EachDialect
    void partsOfACompoundHaveOneRow(Engine engine) {
        on(engine, parts -> {
            assertThat(parts.rows().list())
                    .extracting(PartsQueries.RowsRow::part, PartsQueries.RowsRow::s, PartsQueries.RowsRow::box)
                    .containsExactly(
                            tuple(1L, HALL, 1L),
                            tuple(1L, HALL, 2L),
                            tuple(1L, CELLAR, 4L),
                            tuple(2L, HALL, 1L),
                            tuple(2L, HALL, 2L),
                            tuple(2L, null, 3L),
                            tuple(2L, CELLAR, 4L));
            assertThat(parts.distinctRows().list())
                    .extracting(PartsQueries.DistinctRowsRow::s)
                    .containsExactly(null, HALL, ATTIC, CELLAR);
            assertThat(parts.likewise().list())
                    .extracting(row -> row.kind() + " " + row.text().about() + " "
                            + row.text().words())
                    .containsExactlyInAnyOrder(
                            "note tools keep dry",
                            "note null null",
                            "shelf hall tools",
                            "shelf attic null",
                            "shelf cellar wine");
        });
    }

    @EachDialect
    void partsOfACompoundHaveLists(Engine engine) {
        on(engine, parts -> {
            List<PartsQueries.ListsRow> lists = parts.lists().list();
            assertThat(lists)
                    .extracting(PartsQueries.ListsRow::room)
                    .containsExactly("attic", "cellar", "hall", "left", "none");
            assertThat(lists.get(0).boxes()).isEmpty();
            assertThat(boxes(lists.get(1))).containsExactly(BOTTLE);
            assertThat(boxes(lists.get(2))).containsExactly(HAMMER, SAW);
            assertThat(boxes(lists.get(3))).containsExactly(HAMMER, SAW, null, BOTTLE);
            assertThat(boxes(lists.get(4))).containsExactly(LOST);
            assertThat(lists.get(4).boxes().get(0).seal()).isEmpty();
        });
    }

    @EachDialect
    void aListIsACompoundOfRowsWithLists(Engine engine) {
        on(engine, parts -> {
            List<PartsQueries.WithinFoundRow> hall =
                    parts.within().list().get(0).found();
            assertThat(hall)
                    .extracting(PartsQueries.WithinFoundRow::b, PartsQueries.WithinFoundRow::place)
                    .containsExactly(tuple(HAMMER, "here"), tuple(SAW, "here"), tuple(BOTTLE, "elsewhere"));
            assertThat(hall.get(0).prices()).containsExactly(new BigDecimal("12.50"), null);
            assertThat(hall.get(2).prices()).containsExactly(new BigDecimal("0.01"));
        });
    }

    @EachDialect
    void aProbeTellsWhetherARowIsThere(Engine engine) {
        on(engine, parts -> {
            assertThat(parts.notes().list())
                    .extracting(PartsQueries.NotesRow::note)
                    .containsExactly(new LooseNote("tools", "keep dry"), new LooseNote(null, null), null);
            List<PartsQueries.LabelsRow> labels = parts.labels().list();
            assertThat(labels)
                    .extracting(PartsQueries.LabelsRow::query)
                    .containsExactly(null, new PartsQueries.LabelsQueryRow(null), null);
            assertThat(labels)
                    .extracting(PartsQueries.LabelsRow::view)
                    .containsExactly(new ShelfLabel("tools"), new ShelfLabel(null), new ShelfLabel("wine"));
            assertThat(labels)
                    .extracting(PartsQueries.LabelsRow::common)
                    .containsExactly(
                            null, new PartsQueries.LabelsCommonRow(null), new PartsQueries.LabelsCommonRow("wine"));
            List<PartsQueries.NotesInListsRow> lists = parts.notesInLists().list();
            assertThat(lists.get(0).notes())
                    .extracting(PartsQueries.NotesInListsNotesRow::note)
                    .containsExactly(new LooseNote("tools", "keep dry"), new LooseNote("tools", "keep dry"));
            assertThat(lists.get(2).notes())
                    .extracting(PartsQueries.NotesInListsNotesRow::note)
                    .containsExactly((LooseNote) null);
        });
    }

    @EachDialect
    void aNumberCountsColumnsOfTheSource(Engine engine) {
        on(engine, parts -> {
            assertThat(parts.numbered().list()).extracting(row -> row.b().id()).containsExactly(1L, 2L, 4L, 3L);
            assertThat(parts.counted().list())
                    .extracting(PartsQueries.CountedRow::s, PartsQueries.CountedRow::n)
                    .containsExactly(tuple(HALL, 2L), tuple(CELLAR, 1L), tuple(ATTIC, 0L));
        });
    }

    private static List<Box> boxes(PartsQueries.ListsRow row) {
        return row.boxes().stream().map(PartsQueries.ListsBoxesRow::box).toList();
    }

    private static Box box(
            long id, @Nullable Long shelf, @Nullable Double weight, byte @Nullable [] seal, @Nullable String price) {
        return new Box(id, shelf, weight, seal, price == null ? null : new BigDecimal(price));
    }

    private static void on(Engine engine, Consumer<PartsQueries> test) {
        try (AppDatabase db = AppDatabase.open(engine)) {
            db.createSchema();
            for (Shelf shelf : List.of(HALL, ATTIC, CELLAR)) {
                db.tables()
                        .shelves()
                        .insert(new NewShelf(shelf.room()).withId(shelf.id()).withLabel(shelf.label()));
            }
            for (Box box : List.of(HAMMER, SAW, LOST, BOTTLE)) {
                db.tables()
                        .boxes()
                        .insert(new NewBox()
                                .withId(box.id())
                                .withShelf(box.shelf())
                                .withWeight(box.weight())
                                .withSeal(box.seal())
                                .withPrice(box.price()));
            }
            db.tables()
                    .looseNotes()
                    .insert(new NewLooseNote().withAbout("tools").withWords("keep dry"));
            db.tables().looseNotes().insert(new NewLooseNote());
            test.accept(db.parts());
        }
    }
}

package dev.sluice.it.generated.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.generated.AppDatabase;
import dev.sluice.it.generated.dynamic.PagesQueries.ComposedCursor;
import dev.sluice.it.generated.dynamic.PagesQueries.MixedCursor;
import dev.sluice.it.generated.dynamic.PagesQueries.NullsCursor;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.InvalidCursorException;
import dev.sluice.runtime.Page;
import dev.sluice.runtime.PageCursor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Queries that are read in pages: every row once and in order, whatever the size of a page and the keys that are missing. */
class PagesTest {
    @EachDialect
    void readsEveryRowOnceInOrder(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            PagesQueries pages = db.pages();
            for (int size : new int[] {1, 2, 7, 59, 60, 100}) {
                assertThat(read(size, pages::mixed, MixedCursor::decode))
                        .isEqualTo(pages.mixedAll().list());
                assertThat(read(size, pages::nulls, NullsCursor::decode))
                        .isEqualTo(pages.nullsAll().list());
                assertThat(read(size, pages::grouped, PagesQueries.GroupedCursor::decode))
                        .extracting(PagesQueries.GroupedRow::color, PagesQueries.GroupedRow::articles)
                        .isEqualTo(pages.groupedAll().list().stream()
                                .map(row -> org.assertj.core.groups.Tuple.tuple(row.color(), row.articles()))
                                .toList());
                for (BigDecimal max : new @Nullable BigDecimal[] {null, new BigDecimal("20")}) {
                    assertThat(read(
                                    size,
                                    (rows, after) -> pages.typed(max, rows, after),
                                    PagesQueries.TypedCursor::decode))
                            .isEqualTo(pages.typedAll(max).list());
                }
            }
        }
    }

    /** Reads page after page; each cursor goes through its text. */
    private static <T extends @Nullable Object, C extends PageCursor> List<T> read(
            int size, BiFunction<Integer, @Nullable C, Page<T, C>> query, Function<String, C> decode) {
        List<T> all = new ArrayList<>();
        C after = null;
        do {
            Page<T, C> page = query.apply(size, after);
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(size);
            all.addAll(page.rows());
            C next = page.after();
            assertThat(next == null || page.rows().size() == size).isTrue();
            after = next == null ? null : decode.apply(next.encode());
            assertThat(after).isEqualTo(next);
        } while (after != null);
        return all;
    }

    @EachDialect
    void readsNestedRows(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            List<Long> ids = read(7, db.pages()::joined, PagesQueries.JoinedCursor::decode).stream()
                    .map(row -> row.a().id())
                    .toList();
            assertThat(ids).hasSize(60).doesNotHaveDuplicates();
        }
    }

    @EachDialect
    void readsPagesOfComposedConditions(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            PagesQueries pages = db.pages();
            for (int size : new int[] {1, 7, 100}) {
                for (BigDecimal max : new @Nullable BigDecimal[] {null, new BigDecimal("20")}) {
                    String price = max == null ? "" : " AND price <= " + max;
                    assertThat(read(
                                    size,
                                    (rows, after) -> pages.composed(
                                            a -> a.stock().gt(3L).or(a.color().isNull()), 5, max, rows, after),
                                    ComposedCursor::decode))
                            .isEqualTo(db.customSelect(
                                            "SELECT id FROM articles WHERE id >= 5 AND (stock > 3 OR color IS NULL)"
                                                    + price + " ORDER BY until DESC, color, id",
                                            row -> row.getLong(1))
                                    .list());
                    assertThat(db.transaction(tx -> read(
                                            size,
                                            (rows, after) -> tx.pages().composed(1, max, rows, after),
                                            ComposedCursor::decode))
                                    .size())
                            .isEqualTo(db.customSelect(
                                            "SELECT count(*) FROM articles WHERE TRUE" + price, row -> row.getLong(1))
                                    .one()
                                    .intValue());
                }
            }
            assertThatThrownBy(() -> pages.composed(a -> a.id().gt(0L), 1, null, 0, null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @EachDialect
    void keepsItsPlaceWhenRowsComeAndGo(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            List<Long> all = db.pages().mixedAll().list();
            Page<Long, MixedCursor> first = db.pages().mixed(10, null);
            db.customUpdate("DELETE FROM articles WHERE id = ?", all.get(9));
            db.customUpdate("DELETE FROM articles WHERE id = ?", all.get(10));
            assertThat(db.pages().mixed(10, first.after()).rows()).isEqualTo(all.subList(11, 21));
        }
    }

    @EachDialect
    void refusesWhatIsNoCursor(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            MixedCursor cursor = db.pages().mixed(3, null).next().orElseThrow();
            String text = cursor.encode();
            assertThat(text).matches("[A-Za-z0-9_-]+").isEqualTo(cursor.toString());
            assertThat(MixedCursor.decode(text)).isEqualTo(cursor).hasSameHashCodeAs(cursor);
            String other = db.pages().nulls(3, null).next().orElseThrow().encode();
            assertThatThrownBy(() -> MixedCursor.decode(other))
                    .isInstanceOf(InvalidCursorException.class)
                    .hasMessageContaining("another query");
            Set<String> changed =
                    new HashSet<>(List.of("", "A", "AAAA", "'; DROP TABLE articles; --", text + "=", " "));
            for (int i = 0; i < text.length(); i++) {
                changed.add(text.substring(0, i));
                changed.add(text.substring(0, i) + (text.charAt(i) == 'A' ? 'B' : 'A') + text.substring(i + 1));
                changed.add(text.substring(0, i) + text.substring(i + 1));
            }
            for (String bad : changed) {
                assertThatThrownBy(() -> MixedCursor.decode(bad)).as(bad).isInstanceOf(InvalidCursorException.class);
            }
            assertThatThrownBy(() -> db.pages().mixed(0, null)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}

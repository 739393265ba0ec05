package dev.sluice.it.generated.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.generated.AppDatabase;
import dev.sluice.it.generated.Priority;
import dev.sluice.it.generated.Status;
import dev.sluice.it.generated.dynamic.SearchQueries.DefaultsParameters;
import dev.sluice.it.generated.dynamic.SearchQueries.DefaultsRow;
import dev.sluice.it.generated.dynamic.SearchQueries.PlacesRow;
import dev.sluice.it.generated.dynamic.SearchQueries.SearchParameters;
import dev.sluice.it.generated.dynamic.SearchQueries.SearchSort;
import dev.sluice.it.generated.dynamic.SearchQueries.WithinRow;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Interval;
import dev.sluice.runtime.Json;
import dev.sluice.runtime.Point;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** Optional terms, choices of orders, defaults and lists of a generated accessor, the same on each engine. */
class SearchTest {
    private static final BigDecimal TWENTY = new BigDecimal("20.00");

    @EachDialect
    void takesTheConditionsThatAreGiven(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            for (int given = 0; given < 16; given++) {
                String text = (given & 1) == 0 ? null : "%a%";
                BigDecimal max = (given & 2) == 0 ? null : TWENTY;
                Collection<Long> ids = (given & 4) == 0 ? null : List.of(1L, 2L, 7L, 15L, 30L);
                String color = (given & 8) == 0 ? null : "red";
                Predicate<Article> wanted = article -> article.listed()
                        && (text == null
                                || article.name().toLowerCase(Locale.ROOT).contains("a"))
                        && (max == null || article.price().compareTo(max) <= 0)
                        && (ids == null || ids.contains(article.id()))
                        && (color == null || color.equals(article.color()));
                assertThat(db.search()
                                .search(text, max, ids, color, SearchSort.BY_NAME, 100)
                                .list())
                        .as("combination %d", given)
                        .containsExactlyInAnyOrderElementsOf(
                                Articles.all().stream().filter(wanted).toList());
            }
        }
    }

    @EachDialect
    void takesAnEmptyListAsGiven(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            assertThat(db.search()
                            .search(null, null, List.of(), null, SearchSort.NEWEST)
                            .list())
                    .isEmpty();
        }
    }

    @EachDialect
    void neverReadsAValueAsSql(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            for (Article article : Articles.all()) {
                assertThat(db.search().either(article.name(), null, null).list())
                        .isEqualTo(Articles.all().stream()
                                .filter(other -> inStock(other) && other.name().equals(article.name()))
                                .map(Article::id)
                                .toList());
            }
            assertThat(db.search().either("' OR '1'='1", null, null).list()).isEmpty();
            assertThat(db.search().allArticles().list()).isEqualTo(Articles.all());
        }
    }

    private static boolean inStock(Article article) {
        Long stock = article.stock();
        return stock != null && stock > 5;
    }

    @EachDialect
    void putsRowsInTheOrderThatIsChosen(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            assertThat(sorted(db, SearchSort.NEWEST))
                    .isEqualTo(listed(Comparator.comparing(Article::since).reversed()));
            assertThat(sorted(db, SearchSort.BY_NAME))
                    .isEqualTo(listed(Comparator.comparing(article -> asciiLower(article.name()))));
            assertThat(sorted(db, SearchSort.HEAVIEST))
                    .isEqualTo(listed(Comparator.comparing(
                                    Article::weight, Comparator.nullsFirst(Comparator.<Double>naturalOrder()))
                            .reversed()
                            .thenComparing(Article::stock, Comparator.nullsFirst(Comparator.naturalOrder()))));
        }
    }

    private static String asciiLower(String text) {
        return text.chars()
                .map(c -> c >= 'A' && c <= 'Z' ? c + 32 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Long> sorted(AppDatabase db, SearchSort sort) {
        return db.search().search(null, null, null, null, sort, 100).list().stream()
                .map(Article::id)
                .toList();
    }

    private static List<Long> listed(Comparator<Article> order) {
        return Articles.all().stream()
                .filter(Article::listed)
                .sorted(order.thenComparing(Article::id))
                .map(Article::id)
                .toList();
    }

    @EachDialect
    void leavesOutATermWithTheOneAroundIt(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            BigDecimal low = new BigDecimal("9.00");
            List<Long> all = ids(SearchTest::inStock);
            assertThat(db.search().either(null, null, null).list()).isEqualTo(all);
            assertThat(db.search().either(null, low, TWENTY).list()).isEqualTo(all);
            assertThat(db.search().either("apple", low, null).list())
                    .isEqualTo(ids(article -> inStock(article) && article.name().equals("apple")));
            assertThat(db.search().either("apple", low, TWENTY).list())
                    .isEqualTo(ids(article -> inStock(article)
                            && (article.name().equals("apple")
                                    || (article.price().compareTo(low) >= 0
                                            && article.price().compareTo(TWENTY) <= 0))));
        }
    }

    private static List<Long> ids(Predicate<Article> wanted) {
        return Articles.all().stream().filter(wanted).map(Article::id).toList();
    }

    @EachDialect
    void takesTermsInEveryClause(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            assertThat(db.search().places(null, null, null).list())
                    .extracting(PlacesRow::color)
                    .containsExactly(null, "", "'", "blue", "red");
            assertThat(db.search().places(TWENTY, 7L, "red").list())
                    .isEqualTo(Arrays.asList("", "'", "blue").stream()
                            .map(color -> new PlacesRow(
                                    color,
                                    Articles.all().stream()
                                            .filter(article -> article.listed()
                                                    && color.equals(article.color())
                                                    && article.price().compareTo(TWENTY) <= 0)
                                            .count()))
                            .filter(row -> row.articles() >= 7)
                            .toList());
        }
    }

    @EachDialect
    void takesEveryCombinationOfTenTerms(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            BigDecimal price = new BigDecimal("5.00");
            for (int given = 0; given < 1024; given++) {
                int it = given;
                Predicate<Article> wanted = article -> ((absent(it, 0) || article.id() != 3)
                                && (absent(it, 1) || article.id() > 10)
                                && (absent(it, 2) || !article.name().equals("apple"))
                                && (absent(it, 3) || !"red".equals(article.color()))
                                && (absent(it, 4) || article.weight() == null || article.weight() < 2.5)
                                && (absent(it, 5) || Objects.requireNonNullElse(article.stock(), 0L) < 7)
                                && (absent(it, 6) || article.price().compareTo(price) > 0)
                                && (absent(it, 7) || article.since().isAfter(Articles.FIRST))
                                && (absent(it, 8) || article.listed()))
                        || (!absent(it, 9) && article.id() == 3);
                assertThat(db.search()
                                .ten(
                                        absent(it, 0) ? null : 3L,
                                        absent(it, 1) ? null : 10L,
                                        absent(it, 2) ? null : "apple",
                                        absent(it, 3) ? null : "red",
                                        absent(it, 4) ? null : 2.5,
                                        absent(it, 5) ? null : 7L,
                                        absent(it, 6) ? null : price,
                                        absent(it, 7) ? null : Articles.FIRST,
                                        absent(it, 8) ? null : true,
                                        absent(it, 9) ? null : 3L)
                                .list())
                        .as("combination %d", given)
                        .isEqualTo(ids(wanted));
            }
        }
    }

    private static boolean absent(int given, int term) {
        return (given & 1 << term) == 0;
    }

    @EachDialect
    void changesRowsUnderConditionsThatAreGiven(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            assertThat(db.search().cheapen("red"))
                    .isEqualTo(ids(article -> article.listed() && "red".equals(article.color()))
                            .size());
            assertThat(db.search().allArticles().list().get(0).price()).isEqualTo(new BigDecimal("0.44"));
            assertThat(db.search().cheapen(new BigDecimal("50"), null))
                    .isEqualTo(ids(Article::listed).size());
        }
    }

    @EachDialect
    void givesDefaultsToWhatIsLeftOut(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            DefaultsRow expected = new DefaultsRow(
                    Status.LATE,
                    Priority.HIGH,
                    Json.of("{\"a\": [1, \"\\u00fc\"]}"),
                    Json.of("[1,2]"),
                    Interval.parse("P1M2D"),
                    new Point(1.5, -2),
                    -Long.MAX_VALUE,
                    1500.0,
                    "it's \"\\z\" ü",
                    true,
                    new byte[] {0, -1},
                    new BigDecimal("9.50"),
                    LocalDate.of(2026, 1, 31),
                    LocalTime.of(23, 59),
                    LocalDateTime.of(2026, 1, 31, 23, 59),
                    Instant.parse("2026-01-31T00:00:00Z"),
                    UUID.fromString("123e4567-e89b-12d3-a456-426614174000"),
                    null);
            assertThat(db.search().defaults()).isEqualTo(expected);
            assertThat(db.search().defaults(DefaultsParameters.builder().build()))
                    .isEqualTo(expected);
            assertThat(db.search()
                            .defaults(DefaultsParameters.builder().text("x").build()))
                    .extracting(DefaultsRow::text, DefaultsRow::whole)
                    .containsExactly("x", -Long.MAX_VALUE);
            assertThat(db.search()
                            .search(SearchParameters.builder()
                                    .sort(SearchSort.NEWEST)
                                    .build())
                            .list())
                    .hasSize(20);
            assertThatThrownBy(() -> SearchParameters.builder().build())
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("sort");
        }
    }

    @EachDialect
    void takesAnyNumberOfValues(Engine engine) {
        try (AppDatabase db = Articles.open(engine)) {
            assertThat(within(db, 1)).isEqualTo(new WithinRow(60, 45, 60, 60, 48, 60, 45, 60));
            assertThat(db.search()
                            .within(
                                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                                    List.of()))
                    .isEqualTo(new WithinRow(0, 0, 0, 0, 0, 0, 0, 0));
            assertThat(within(db, 100)).isEqualTo(new WithinRow(60, 45, 60, 60, 48, 60, 45, 60));
            List<Long> many = LongStream.range(31, 100_031).boxed().toList();
            assertThat(db.search().countOutside(many)).isEqualTo(30);
            assertThat(db.search().countOutside(List.of())).isEqualTo(60);
        }
    }

    /** Gives the values of all rows, so many times. */
    private static WithinRow within(AppDatabase db, int times) {
        List<Article> all = Collections.nCopies(times, Articles.all()).stream()
                .flatMap(List::stream)
                .toList();
        return db.search()
                .within(
                        all.stream().map(Article::id).toList(),
                        all.stream()
                                .map(Article::weight)
                                .filter(Objects::nonNull)
                                .toList(),
                        all.stream().map(Article::name).toList(),
                        all.stream().map(Article::price).toList(),
                        all.stream()
                                .map(Article::until)
                                .filter(Objects::nonNull)
                                .toList(),
                        all.stream().map(Article::since).toList(),
                        all.stream().map(Article::code).filter(Objects::nonNull).toList(),
                        all.stream().map(Article::listed).toList());
    }
}

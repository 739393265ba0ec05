package dev.sluice.it.generated.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.generated.AppDatabase;
import dev.sluice.it.generated.Status;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Interval;
import dev.sluice.runtime.Json;
import dev.sluice.runtime.Point;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.Sqlite;
import dev.sluice.runtime.StatementInterceptor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a list gives is what a query of its own gives, to the last bit and for every type, in one statement. */
class ExactListsTest {
    private static final long SEED = Long.getLong("sluice.seed", 20_261_129);

    private static final long[] WHOLES = {
        Long.MIN_VALUE, Long.MAX_VALUE, 0, -1, (1L << 53) + 1, -(1L << 53) - 1, Integer.MAX_VALUE + 1L
    };

    private static final double[] FRACTIONS = {
        0.1,
        1.0 / 3,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.MIN_VALUE,
        Double.MIN_NORMAL,
        1e15,
        1e16,
        9007199254740992.0,
        1,
        -2,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        123456789.12345679,
        Double.longBitsToDouble(1),
        Double.longBitsToDouble(0xf_ffff_ffff_ffffL)
    };

    private static final String[] WORDS = {
        "", "a", "\"", "\\", "\n\r\t\b\f", "\u0001\u001f\u007f", "日本", "😀", "null", "[]", "\u2028"
    };

    /** Statements that ran. */
    private final AtomicInteger statements = new AtomicInteger();

    private AppDatabase open(Engine engine) {
        StatementInterceptor interceptor = call -> {
            statements.incrementAndGet();
            return null;
        };
        AppDatabase db = AppDatabase.open(
                engine instanceof Sqlite sqlite
                        ? sqlite.withInterceptor(interceptor)
                        : ((Postgres) engine).withInterceptor(interceptor));
        db.createSchema();
        fill(db);
        return db;
    }

    private static void fill(AppDatabase db) {
        Random random = new Random(SEED);
        List<NewKind> rows = new ArrayList<>();
        for (long id = 1; id <= 60; id++) {
            NewKind row = new NewKind().withId(id).withWhole(WHOLES[(int) (id % WHOLES.length)]);
            row = id <= 4 ? row : row.withParent(1L + random.nextInt((int) Math.min(id - 1, 20)));
            rows.add(id % 7 == 0 ? row : filled(row, (int) id, random));
        }
        db.tables().kinds().insertAll(rows);
    }

    private static NewKind filled(NewKind row, int i, Random random) {
        byte[] bytes = new byte[i % 5 == 0 ? 0 : 300];
        random.nextBytes(bytes);
        Instant moment = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L);
        return row.withFraction(i < 40 ? FRACTIONS[i % FRACTIONS.length] : random(random))
                .withWords(WORDS[i % WORDS.length])
                .withBytes(bytes)
                .withYes(random.nextBoolean())
                .withMoney(new BigDecimal(BigInteger.valueOf(random.nextLong() % 1_000_000_000_000_000_000L), 4))
                .withDay(LocalDate.of(1 + random.nextInt(9999), 2, 28))
                .withHour(LocalTime.ofNanoOfDay(random.nextInt(86_400) * 1_000_000_000L + 123_000))
                .withLocal(LocalDateTime.of(2026, 3, 29, 2, 30, i % 60, 999_999_000))
                .withMoment(moment)
                .withCode(new UUID(random.nextLong(), random.nextLong()))
                .withDoc(Json.of("{\"n\": 12345678901234567890, \"f\":1e400, \"b\" : [null, \"\\u00e4\"]}"))
                .withDocb(Json.of("{\"n\": 9007199254740993, \"t\": \"a\\\"b\"}"))
                .withTags(Arrays.asList("a,b", "{}", null, "", "\"", "\\"))
                .withNumbers(Arrays.asList(Long.MAX_VALUE, null, Long.MIN_VALUE))
                .withMoments(List.of(moment))
                .withSpan(new Interval(i, -i, i * 1_000_001L))
                .withPlace(new Point(0.1 * i, -1e-7))
                .withStatus(List.of(Status.values()).get(i % Status.values().length));
    }

    /** Any double that is a number. */
    private static double random(Random random) {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isNaN(value) ? random.nextGaussian() : value;
    }

    private static <R, T extends @Nullable Object> List<T> each(List<R> rows, Function<R, T> part) {
        List<T> parts = new ArrayList<>();
        rows.forEach(row -> parts.add(part.apply(row)));
        return parts;
    }

    private static List<String> hex(List<byte @Nullable []> blobs) {
        return blobs.stream().map(Arrays::toString).toList();
    }

    @EachDialect
    void listsGiveWhatAQueryOfTheirOwnGives(Engine engine) {
        try (AppDatabase db = open(engine)) {
            ExactQueries exact = db.exact();
            List<ExactQueries.SeveralRow> several = one(() -> exact.several().list());
            List<ExactQueries.FoldedRow> folded = one(() -> exact.folded().list());
            assertThat(several).hasSize(60);
            assertThat(folded).hasSize(60);
            for (int i = 0; i < 60; i++) {
                ExactQueries.SeveralRow row = several.get(i);
                List<Kind> children = exact.childrenOf(i + 1L).list();
                String what = "seed " + SEED + ", children of " + (i + 1);
                assertThat(row.parent())
                        .isEqualTo(db.tables().kinds().byId(i + 1L).orElseThrow());
                assertThat(row.children()).as(what).isEqualTo(children);
                assertThat(folded.get(i).children()).as(what).isEqualTo(children);
                assertThat(row.wholes()).as(what).isEqualTo(each(children, Kind::whole));
                assertThat(row.fractions()).as(what).isEqualTo(each(children, Kind::fraction));
                assertThat(hex(row.blobs())).as(what).isEqualTo(hex(each(children, Kind::bytes)));
                assertThat(row.tags()).as(what).isEqualTo(each(children, Kind::tags));
                assertThat(row.pairs().stream().map(pair -> pair.own()).toList())
                        .as(what)
                        .isEqualTo(children);
                for (ExactQueries.SeveralPairsRow pair : row.pairs()) {
                    assertThat(pair.next())
                            .as(what)
                            .isEqualTo(children.stream()
                                    .filter(it -> it.id() == pair.own().id() + 1)
                                    .findFirst()
                                    .orElse(null));
                }
            }
        }
    }

    /** Runs what is to be one statement. */
    private <T> T one(Supplier<T> work) {
        statements.set(0);
        T result = work.get();
        assertThat(statements).hasValue(1);
        return result;
    }

    @EachDialect
    void listsOfCompoundsCommonTablesSubqueriesAndGroups(Engine engine) {
        try (AppDatabase db = open(engine)) {
            ExactQueries exact = db.exact();
            for (ExactQueries.ComposedRow row : one(() -> exact.composed().list())) {
                List<Kind> children = exact.childrenOf(row.id()).list();
                List<@Nullable Long> wholes = each(children, Kind::whole);
                wholes.add(db.tables().kinds().byId(row.id()).orElseThrow().whole());
                assertThat(row.compound()).containsExactlyInAnyOrderElementsOf(wholes);
                List<@Nullable Double> fractions = each(children, Kind::fraction);
                Collections.reverse(fractions);
                assertThat(row.common()).isEqualTo(fractions);
                assertThat(hex(each(row.derived(), it -> it.bytes()))).isEqualTo(hex(each(children, Kind::bytes)));
                assertThat(each(row.derived(), it -> it.money())).isEqualTo(each(children, Kind::money));
                List<@Nullable Status> states = each(children, Kind::status).stream()
                        .distinct()
                        .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                        .toList();
                assertThat(each(row.grouped(), it -> it.status())).isEqualTo(states);
                assertThat(row.grouped().stream().mapToLong(it -> it.n()).sum()).isEqualTo(children.size());
                assertThat(row.some())
                        .isEqualTo(each(children, Kind::yes).stream()
                                .distinct()
                                .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                                .toList());
                assertThat(row.newest())
                        .isEqualTo(children.stream()
                                .map(Kind::id)
                                .sorted(Comparator.reverseOrder())
                                .limit(2)
                                .toList());
            }
        }
    }

    @EachDialect
    void listsOfGroupsAndOfWhatReadsACommonTable(Engine engine) {
        try (AppDatabase db = open(engine)) {
            ExactQueries exact = db.exact();
            assertThat(one(() -> exact.groups().list())).hasSize(3).allSatisfy(row -> {
                List<Kind> children = exact.childrenOf(row.parent()).list();
                assertThat(row.n()).isEqualTo(children.size());
                assertThat(row.moments()).isEqualTo(each(children, Kind::moment));
            });
            assertThat(one(() -> exact.around().list())).isNotEmpty().allSatisfy(row -> {
                List<Kind> children = exact.childrenOf(row.root()).list();
                assertThat(row.least()).isEqualTo(children.get(0).id());
                assertThat(row.docs()).isEqualTo(each(children, Kind::docb));
            });
        }
    }

    @EachDialect
    void listsWithinListsAndNestedRowsOnTheWay(Engine engine) {
        try (AppDatabase db = open(engine)) {
            ExactQueries exact = db.exact();
            int leaves = 0;
            for (ExactQueries.DeepestRow top : one(() -> exact.deepest().list())) {
                assertThat(each(top.below(), it -> it.middle())).isEqualTo(children(db, top.top()));
                for (var middle : top.below()) {
                    assertThat(middle.bytes()).isEqualTo(middle.middle().bytes());
                    assertThat(each(middle.below(), it -> it.innerRow())).isEqualTo(children(db, middle.middle()));
                    for (var inner : middle.below()) {
                        assertThat(inner.leaves()).isEqualTo(each(children(db, inner.innerRow()), Kind::fraction));
                        leaves += inner.leaves().size();
                    }
                }
            }
            assertThat(leaves).isPositive();
        }
    }

    private static List<Kind> children(AppDatabase db, Kind parent) {
        return db.exact().childrenOf(parent.id()).list();
    }
}

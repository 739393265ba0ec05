package dev.sluice.it.generated.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.generated.AppDatabase;
import dev.sluice.it.generated.AppTables;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Json;
import dev.sluice.runtime.NoRowException;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.Sqlite;
import dev.sluice.runtime.StatementInterceptor;
import dev.sluice.runtime.TooManyRowsException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Lists that are folded from a join, beside the same lists as arrays. */
class ListsTest {
    private static final long SEED = Long.getLong("sluice.seed", 20_261_128);

    private static final List<String> TITLES = List.of("ä", "b", "B", "", "\"q\"", "a\\b\n", "日本");

    @EachDialect
    void foldedListsAreThoseOfArrays(Engine engine) {
        try (AppDatabase db = AppDatabase.open(engine)) {
            db.createSchema();
            fill(db, new Random(SEED));
            AlbumsQueries albums = db.albums();
            assertThat(albums.singersWithRecordsFolded().list())
                    .as("seed %d", SEED)
                    .hasSize(40)
                    .isEqualTo(albums.singersWithRecordsAsArray().list());
            for (long least : new long[] {0, 100, 200, 1000}) {
                List<List<?>> folded = new ArrayList<>();
                albums.recordsWithSongs(least)
                        .forEach(row -> folded.add(List.of(row.title(), row.singer(), parts(row))));
                List<List<?>> arrays = new ArrayList<>();
                albums.recordsWithSongsAsArray(least)
                        .list()
                        .forEach(row -> arrays.add(List.of(
                                row.title(),
                                row.singer(),
                                row.songs().stream()
                                        .map(it -> List.of(it.position(), it.song(), it.loud()))
                                        .toList())));
                assertThat(folded).as("seed %d, least %d", SEED, least).isEqualTo(arrays);
            }
        }
    }

    private static List<List<?>> parts(AlbumsQueries.RecordsWithSongsRow row) {
        List<List<?>> parts = new ArrayList<>();
        row.songs().forEach(it -> parts.add(List.of(it.position(), it.song(), it.loud())));
        return parts;
    }

    private static void fill(AppDatabase db, Random random) {
        AppTables tables = db.tables();
        List<UUID> songs = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            songs.add(id);
            tables.songs().insert(new NewSong(id, TITLES.get(random.nextInt(TITLES.size())) + i));
        }
        for (int i = 1; i <= 40; i++) {
            NewSinger singer = new NewSinger(TITLES.get(random.nextInt(TITLES.size()))).withId((long) i);
            tables.singers().insert(random.nextBoolean() ? singer : singer.withBorn(LocalDate.of(1900 + i, 1, 31)));
            int records = random.nextInt(4);
            for (int j = 0; j < records; j++) {
                String label = "l" + random.nextInt(2);
                long number = i * 10L + j;
                tables.records().insert(record(label, number, i, random));
                int tracks = random.nextInt(4);
                for (int k = 0; k < tracks; k++) {
                    NewTrack track = new NewTrack(label, number, (long) k, songs.get(random.nextInt(songs.size())));
                    tables.tracks()
                            .insert(random.nextBoolean() ? track : track.withSeconds((long) random.nextInt(300)));
                }
            }
        }
    }

    private static NewRecord_ record(String label, long number, long singer, Random random) {
        NewRecord_ record = new NewRecord_(label, number, singer, TITLES.get(random.nextInt(TITLES.size())));
        if (random.nextBoolean()) {
            record = record.withSold(random.nextLong()).withWeight(random.nextGaussian() * 1e300);
        }
        if (random.nextBoolean()) {
            record = record.withPrice(new BigDecimal("123456.78"))
                    .withIssued(Instant.parse("2026-01-31T10:00:00.123456Z"));
        }
        byte[] cover = new byte[random.nextInt(5)];
        random.nextBytes(cover);
        return random.nextBoolean() ? record.withCover(cover).withExtra(new Json("{\"a\": [1, null]}")) : record;
    }

    @EachDialect
    void oneRowOfManyRowsOfTheResult(Engine engine) {
        try (AppDatabase db = AppDatabase.open(engine)) {
            db.createSchema();
            assertThat(db.albums().sales(1)).isEmpty();
            assertThatThrownBy(() -> db.albums().only()).isInstanceOf(NoRowException.class);
            db.tables().singers().insert(new NewSinger("a").withId(1L));
            assertThat(db.albums().only().titles()).isEmpty();
            db.tables().records().insert(new NewRecord_("l", 1, 1, "x").withSold(7L));
            db.tables().records().insert(new NewRecord_("l", 2, 1, "y"));
            assertThat(db.albums().sales(1).orElseThrow().sold()).containsExactly(7L, null);
            assertThat(db.albums().only().titles()).containsExactly("x", "y");
            assertThatThrownBy(() -> db.albums().only().titles().add("z"))
                    .isInstanceOf(UnsupportedOperationException.class);
            db.tables().singers().insert(new NewSinger("b").withId(2L));
            assertThatThrownBy(() -> db.albums().only()).isInstanceOf(TooManyRowsException.class);
            db.inTransaction(tx -> {
                try (var rows = tx.albums().singersWithRecords().stream()) {
                    assertThat(rows.map(row -> row.name() + row.records().size()))
                            .containsExactly("a2", "b0");
                }
            });
            assertThat(db.albums().both().list())
                    .extracting(row -> row.titles().size())
                    .containsExactly(2, 0);
        }
    }

    @EachDialect
    void outerJoinsTermsAndOrders(Engine engine) {
        try (AppDatabase db = AppDatabase.open(engine)) {
            db.createSchema();
            UUID first = new UUID(1, 1);
            UUID second = new UUID(1, 2);
            db.tables().songs().insert(new NewSong(first, "x"));
            db.tables().songs().insert(new NewSong(second, "y"));
            db.tables().singers().insert(new NewSinger("a").withId(1L));
            db.tables().records().insert(new NewRecord_("l", 1, 1, "x"));
            db.tables().records().insert(new NewRecord_("m", 1, 1, "x"));
            db.tables().tracks().insert(new NewTrack("l", 1, 1, first));
            db.tables().tracks().insert(new NewTrack("l", 1, 2, first));
            db.tables().tracks().insert(new NewTrack("m", 1, 1, second));
            assertThat(db.albums()
                            .songsWithTracks(null, AlbumsQueries.SongsWithTracksSort.DOWN)
                            .list())
                    .extracting(row -> row.title() + row.record() + row.positions())
                    .containsExactly("ynull[]", "xx[1, 2]", "xx[]");
            assertThat(db.albums()
                            .songsWithTracks("X", AlbumsQueries.SongsWithTracksSort.UP)
                            .list())
                    .extracting(row -> row.title() + row.record() + row.positions())
                    .containsExactly("xx[1, 2]", "xx[]");
            assertThat(db.albums().deep(List.of(1L)).list())
                    .singleElement()
                    .satisfies(row -> assertThat(row.records())
                            .extracting(record -> record.songs())
                            .containsExactly(List.of(first, first), List.of(second)));
        }
    }

    @EachDialect
    void aListIsOneStatement(Engine engine) {
        AtomicInteger statements = new AtomicInteger();
        StatementInterceptor interceptor = call -> {
            statements.incrementAndGet();
            return null;
        };
        Engine counting = engine instanceof Sqlite sqlite
                ? sqlite.withInterceptor(interceptor)
                : ((Postgres) engine).withInterceptor(interceptor);
        try (AppDatabase db = AppDatabase.open(counting)) {
            db.createSchema();
            fill(db, new Random(SEED));
            statements.set(0);
            assertThat(db.albums().singersWithRecords().list()).hasSize(40);
            assertThat(statements).hasValue(1);
        }
    }
}

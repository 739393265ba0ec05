package com.example.chinook;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.chinook.CatalogQueries.GenreOverviewRow;
import com.example.chinook.CatalogQueries.LengthsRow;
import com.example.chinook.CatalogQueries.TopArtistsRow;
import com.example.chinook.CatalogQueries.TopTracksPerGenreRow;
import com.example.chinook.CatalogQueries.TopTracksRow;
import com.example.chinook.PlaylistsQueries.OverviewRow;
import com.example.chinook.source.ChinookRows;
import com.example.chinook.source.ChinookRows.AlbumRow;
import com.example.chinook.source.ChinookRows.InvoiceLineRow;
import com.example.chinook.source.ChinookRows.NamedRow;
import com.example.chinook.source.ChinookRows.PlaylistTrackRow;
import com.example.chinook.source.ChinookRows.TrackRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code catalog.sql} and {@code playlists.sql} find is what is in the data set. */
class CatalogFiguresTest {
    private static LoadedStores stores;
    private static ChinookRows rows;
    private static Totals totals;

    @BeforeAll
    static void read() throws SQLException {
        stores = new LoadedStores();
        rows = stores.rows();
        totals = new Totals(rows);
    }

    @AfterAll
    static void close() throws IOException {
        stores.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyTrackIsFoundByItsKey(StoreEngine engine) throws IOException {
        List<Long> all = rows.tracks().stream().map(TrackRow::id).toList();

        List<Track> actual = stores.on(engine).catalog().tracksByIds(all).list();

        assertThat(actual).extracting(Track::id).isEqualTo(all);
        assertThat(actual)
                .extracting(Track::name)
                .isEqualTo(rows.tracks().stream().map(TrackRow::name).toList());
        assertThat(actual)
                .extracting(Track::composer)
                .isEqualTo(rows.tracks().stream()
                        .map(TrackRow::composer)
                        .collect(Collectors.toCollection(ArrayList::new)));
        assertThat(actual)
                .extracting(Track::unitPrice)
                .isEqualTo(rows.tracks().stream().map(TrackRow::unitPrice).toList());
        assertThat(actual).allMatch(Track::forSale);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyListFindsNothing(StoreEngine engine) throws IOException {
        assertThat(stores.on(engine).catalog().tracksByIds(List.of()).list()).isEmpty();
        assertThat(stores.on(engine).catalog().trackById(1_000_000)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTrackPageFollowsEveryKey(StoreEngine engine) throws IOException {
        TrackRow expected = totals.track(2820);

        CatalogQueries.TrackPageRow page =
                stores.on(engine).catalog().trackPage(2820).orElseThrow();

        assertThat(page.track().name()).isEqualTo(expected.name());
        assertThat(page.album().id()).isEqualTo(expected.albumId());
        assertThat(page.artist().name()).isEqualTo(totals.artist(expected).name());
        assertThat(page.genre()).isNotNull();
        assertThat(page.genre().name()).isEqualTo(totals.genre(expected));
        assertThat(page.mediaType().video()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void anAlbumPageHasItsTracksInOrder(StoreEngine engine) throws IOException {
        assertThat(stores.on(engine).catalog().albumPage(4).orElseThrow().tracks())
                .containsExactlyElementsOf(rows.tracks().stream()
                        .filter(t -> t.albumId() == 4)
                        .map(TrackRow::name)
                        .toList())
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void searchIgnoresTheCaseOfAsciiLetters(StoreEngine engine) throws IOException {
        assertThat(stores.on(engine).catalog().search("RAIN", 1000).list())
                .extracting(CatalogQueries.SearchRow::id)
                .containsExactlyElementsOf(rows.tracks().stream()
                        .filter(t -> contains(t.name(), "rain") || contains(t.composer(), "rain"))
                        .sorted(Comparator.comparing(TrackRow::name, Totals.BY_BYTES)
                                .thenComparing(TrackRow::id))
                        .map(TrackRow::id)
                        .toList())
                .hasSizeGreaterThan(5);
    }

    private static boolean contains(String text, String part) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(part);
    }

    @ParameterizedTest
    @EnumSource
    void beginningWithLooksEverywhere(StoreEngine engine) throws IOException {
        long expected = rows.artists().stream()
                        .filter(a -> startsWithLove(a.name()))
                        .count()
                + rows.albums().stream().filter(a -> startsWithLove(a.title())).count()
                + rows.tracks().stream().filter(t -> startsWithLove(t.name())).count();

        assertThat(stores.on(engine).catalog().beginningWith("Love", 1000).list())
                .hasSize((int) expected)
                .isSortedAccordingTo(Comparator.comparing(CatalogQueries.BeginningWithRow::name, Totals.BY_BYTES)
                        .thenComparing(CatalogQueries.BeginningWithRow::kind)
                        .thenComparing(CatalogQueries.BeginningWithRow::id))
                .isNotEmpty();
    }

    private static boolean startsWithLove(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("love");
    }

    @ParameterizedTest
    @EnumSource
    void topTracksSoldMost(StoreEngine engine) throws IOException {
        Map<Long, Long> copies = totals.copies(InvoiceLineRow::trackId);
        Map<Long, BigDecimal> sold = totals.sold(InvoiceLineRow::trackId);
        List<Long> expected = copies.keySet().stream()
                .sorted(Totals.greatestFirst(copies)
                        .thenComparing(Totals.greatestFirst(sold))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(20)
                .toList();

        assertThat(stores.on(engine).catalog().topTracks(20).list())
                .extracting(TopTracksRow::id)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void topArtistsEarnedMost(StoreEngine engine) throws IOException {
        Map<String, BigDecimal> sold =
                totals.sold(line -> totals.artist(totals.track(line)).name());
        List<String> expected = sold.keySet().stream()
                .sorted(Totals.greatestFirst(sold).thenComparing(Totals.BY_BYTES))
                .limit(10)
                .toList();

        List<TopArtistsRow> actual = stores.on(engine).catalog().topArtists(10).list();

        assertThat(actual).extracting(TopArtistsRow::name).isEqualTo(expected);
        assertThat(actual).allSatisfy(row -> {
            List<InvoiceLineRow> lines = rows.invoiceLines().stream()
                    .filter(line -> totals.artist(totals.track(line)).id() == row.id())
                    .toList();
            assertThat(row.revenue()).isEqualTo(sold.get(row.name()));
            assertThat(row.copies())
                    .isEqualTo(
                            lines.stream().mapToLong(InvoiceLineRow::quantity).sum());
            assertThat(row.countries())
                    .isEqualTo(lines.stream()
                            .map(line -> totals.invoice(line).country())
                            .distinct()
                            .count());
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyGenreHasItsBestSellers(StoreEngine engine) throws IOException {
        Map<Long, Long> copies = totals.copies(InvoiceLineRow::trackId);
        Map<String, List<Long>> expected = new TreeMap<>(Totals.BY_BYTES);
        copies.keySet().stream()
                .map(totals::track)
                .sorted(Comparator.comparing((TrackRow t) -> copies.get(t.id()), Comparator.reverseOrder())
                        .thenComparing(TrackRow::name, Totals.BY_BYTES)
                        .thenComparing(TrackRow::id))
                .forEach(t -> expected.computeIfAbsent(totals.genre(t), g -> new ArrayList<>())
                        .add(t.id()));
        expected.replaceAll((genre, ids) -> ids.subList(0, Math.min(3, ids.size())));

        List<TopTracksPerGenreRow> actual =
                stores.on(engine).catalog().topTracksPerGenre(3).list();

        assertThat(actual)
                .extracting(TopTracksPerGenreRow::id)
                .isEqualTo(expected.values().stream().flatMap(List::stream).toList());
        assertThat(actual)
                .allSatisfy(row ->
                        assertThat(expected.get(row.genre()).indexOf(row.id())).isEqualTo((int) row.place() - 1));
    }

    @ParameterizedTest
    @EnumSource
    void genreOverviewCountsTheStock(StoreEngine engine) throws IOException {
        Set<Long> sold =
                rows.invoiceLines().stream().map(InvoiceLineRow::trackId).collect(Collectors.toSet());
        Map<Long, List<TrackRow>> byGenre = rows.tracks().stream().collect(groupingBy(TrackRow::genreId));

        List<GenreOverviewRow> actual =
                stores.on(engine).catalog().genreOverview().list();

        assertThat(actual).hasSameSizeAs(rows.genres()).allSatisfy(row -> {
            List<TrackRow> tracks = byGenre.getOrDefault(row.id(), List.of());
            assertThat(row.tracks()).isEqualTo(tracks.size());
            assertThat(row.onSale()).isEqualTo(tracks.size());
            assertThat(row.neverSold())
                    .isEqualTo(
                            tracks.stream().filter(t -> !sold.contains(t.id())).count());
            assertThat(row.minutes())
                    .isEqualTo(tracks.stream().mapToLong(TrackRow::milliseconds).sum() / 60_000);
            assertThat(row.lowestPrice())
                    .isEqualTo(tracks.stream()
                            .map(TrackRow::unitPrice)
                            .min(Comparator.naturalOrder())
                            .orElse(null));
            assertThat(row.highestPrice())
                    .isEqualTo(tracks.stream()
                            .map(TrackRow::unitPrice)
                            .max(Comparator.naturalOrder())
                            .orElse(null));
        });
    }

    @ParameterizedTest
    @EnumSource
    void lengthsCoverEveryTrackOnce(StoreEngine engine) throws IOException {
        Map<String, Long> expected =
                rows.tracks().stream().collect(groupingBy(t -> length(t.milliseconds()), Collectors.counting()));

        assertThat(stores.on(engine).catalog().lengths().list().stream()
                        .collect(Collectors.toMap(LengthsRow::length, LengthsRow::tracks)))
                .isEqualTo(expected);
    }

    private static String length(long milliseconds) {
        if (milliseconds < 120_000) {
            return "up to 2 minutes";
        } else if (milliseconds < 300_000) {
            return "2 to 5 minutes";
        } else {
            return milliseconds < 600_000 ? "5 to 10 minutes" : "longer";
        }
    }

    @ParameterizedTest
    @EnumSource
    void artistsWithoutAlbumAreSortedByBytes(StoreEngine engine) throws IOException {
        Set<Long> withAlbum = rows.albums().stream().map(AlbumRow::artistId).collect(Collectors.toSet());

        assertThat(stores.on(engine).catalog().artistsWithoutAlbum().list())
                .extracting(Artist::name)
                .containsExactlyElementsOf(rows.artists().stream()
                        .filter(a -> !withAlbum.contains(a.id()))
                        .map(ChinookRows.ArtistRow::name)
                        .sorted(Totals.BY_BYTES)
                        .toList())
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void playlistsHaveTheirTracks(StoreEngine engine) throws IOException {
        Map<Long, List<TrackRow>> expected = rows.playlistTracks().stream()
                .collect(groupingBy(
                        PlaylistTrackRow::playlistId,
                        Collectors.mapping(p -> totals.track(p.trackId()), Collectors.toList())));
        AppDatabase db = stores.on(engine);

        List<OverviewRow> overview = db.playlists().overview().list();

        assertThat(overview).hasSameSizeAs(rows.playlists());
        for (OverviewRow row : overview) {
            List<TrackRow> tracks = expected.getOrDefault(row.id(), List.of());
            assertThat(row.tracks()).isEqualTo(tracks.size());
            assertThat(row.price())
                    .isEqualTo(
                            tracks.stream().map(TrackRow::unitPrice).reduce(new BigDecimal("0.00"), BigDecimal::add));
            assertThat(db.playlists().withTracks(row.id()).orElseThrow().tracks())
                    .extracting(Track::id)
                    .containsExactlyElementsOf(tracks.stream()
                            .sorted(Comparator.comparing(TrackRow::name, Totals.BY_BYTES)
                                    .thenComparing(TrackRow::id))
                            .map(TrackRow::id)
                            .toList());
        }
        assertThat(overview)
                .extracting(OverviewRow::name)
                .containsExactlyElementsOf(rows.playlists().stream()
                        .map(NamedRow::name)
                        .sorted(Totals.BY_BYTES)
                        .toList());
    }
}

package com.example.chinook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import com.example.chinook.source.ChinookRows;
import com.example.chinook.source.ChinookRows.AlbumRow;
import com.example.chinook.source.ChinookRows.ArtistRow;
import com.example.chinook.source.ChinookRows.CustomerRow;
import com.example.chinook.source.ChinookRows.InvoiceLineRow;
import com.example.chinook.source.ChinookRows.InvoiceRow;
import com.example.chinook.source.ChinookRows.NamedRow;
import com.example.chinook.source.ChinookRows.TrackRow;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The data set with its keys followed, and sums over it: what the queries are held to, computed without SQL. */
final class Totals {
    /** The order of SQLite: the bytes of UTF-8, which is the order of code points. */
    static final Comparator<String> BY_BYTES =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private final ChinookRows rows;
    private final Map<Long, TrackRow> tracks;
    private final Map<Long, AlbumRow> albums;
    private final Map<Long, ArtistRow> artists;
    private final Map<Long, NamedRow> genres;
    private final Map<Long, InvoiceRow> invoices;
    private final Map<Long, CustomerRow> customers;

    Totals(ChinookRows rows) {
        this.rows = rows;
        tracks = index(rows.tracks(), TrackRow::id);
        albums = index(rows.albums(), AlbumRow::id);
        artists = index(rows.artists(), ArtistRow::id);
        genres = index(rows.genres(), NamedRow::id);
        invoices = index(rows.invoices(), InvoiceRow::id);
        customers = index(rows.customers(), CustomerRow::id);
    }

    private static <T> Map<Long, T> index(List<T> list, Function<T, Long> key) {
        return list.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    TrackRow track(long id) {
        return tracks.get(id);
    }

    TrackRow track(InvoiceLineRow line) {
        return tracks.get(line.trackId());
    }

    ArtistRow artist(TrackRow track) {
        return artists.get(albums.get(track.albumId()).artistId());
    }

    String genre(TrackRow track) {
        return genres.get(track.genreId()).name();
    }

    InvoiceRow invoice(InvoiceLineRow line) {
        return invoices.get(line.invoiceId());
    }

    CustomerRow customer(InvoiceRow invoice) {
        return customers.get(invoice.customerId());
    }

    /** Puts the keys of the greatest values first; keys of equal values are equal to it. */
    static <K, V extends Comparable<V>> Comparator<K> greatestFirst(Map<K, V> values) {
        return (a, b) -> values.get(b).compareTo(values.get(a));
    }

    /** The sum of all invoices. */
    BigDecimal revenue() {
        return rows.invoices().stream().map(InvoiceRow::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The sum of the invoices that have the same key, by key. */
    <K> Map<K, BigDecimal> invoiced(Function<InvoiceRow, K> key) {
        return rows.invoices().stream()
                .collect(groupingBy(key, TreeMap::new, reducing(BigDecimal.ZERO, InvoiceRow::total, BigDecimal::add)));
    }

    /** The sum of the invoice lines that have the same key, by key. */
    <K> Map<K, BigDecimal> sold(Function<InvoiceLineRow, K> key) {
        return rows.invoiceLines().stream()
                .collect(groupingBy(
                        key, TreeMap::new, reducing(BigDecimal.ZERO, InvoiceLineRow::amount, BigDecimal::add)));
    }

    /** The copies on the invoice lines that have the same key, by key. */
    <K> Map<K, Long> copies(Function<InvoiceLineRow, K> key) {
        return rows.invoiceLines().stream()
                .collect(groupingBy(key, TreeMap::new, Collectors.summingLong(InvoiceLineRow::quantity)));
    }
}

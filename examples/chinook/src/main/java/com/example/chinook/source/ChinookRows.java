package com.example.chinook.source;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.hydromatic.chinook.data.hsqldb.ChinookHsqldb;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the Chinook data set as its jar ships them, each list in the order of its keys.
 *
 * <p>They are read by hand-written JDBC from the HSQLDB database in that jar, so that nothing that Sluice does stands
 * between them and a test that uses them as its expectation.
 */
public record ChinookRows(
        List<ArtistRow> artists,
        List<AlbumRow> albums,
        List<NamedRow> genres,
        List<NamedRow> mediaTypes,
        List<TrackRow> tracks,
        List<NamedRow> playlists,
        List<PlaylistTrackRow> playlistTracks,
        List<EmployeeRow> employees,
        List<CustomerRow> customers,
        List<InvoiceRow> invoices,
        List<InvoiceLineRow> invoiceLines) {

    /** An artist. */
    public record ArtistRow(long id, String name) {}

    /** An album. */
    public record AlbumRow(long id, String title, long artistId) {}

    /** A row of a table that has a key and a name only. */
    public record NamedRow(long id, String name) {}

    /** A track. */
    public record TrackRow(
            long id,
            String name,
            long albumId,
            long mediaTypeId,
            long genreId,
            @Nullable String composer,
            long milliseconds,
            long bytes,
            BigDecimal unitPrice) {}

    /** That a track belongs to a playlist. */
    public record PlaylistTrackRow(long playlistId, long trackId) {}

    /** A postal address with its telephones. */
    public record Contact(
            String address,
            String city,
            @Nullable String state,
            String country,
            @Nullable String postalCode,
            @Nullable String phone,
            @Nullable String fax) {}

    /** An employee; {@code reportsTo} is null for the head of the store. */
    public record EmployeeRow(
            long id,
            String lastName,
            String firstName,
            String title,
            @Nullable Long reportsTo,
            LocalDate birthDate,
            LocalDate hireDate,
            Contact contact,
            String email) {}

    /** A customer. */
    public record CustomerRow(
            long id,
            String firstName,
            String lastName,
            @Nullable String company,
            Contact contact,
            String email,
            long supportRepId) {}

    /** An invoice. */
    public record InvoiceRow(
            long id,
            long customerId,
            LocalDate date,
            String address,
            String city,
            @Nullable String state,
            String country,
            @Nullable String postalCode,
            BigDecimal total) {}

    /** A line of an invoice. */
    public record InvoiceLineRow(long id, long invoiceId, long trackId, BigDecimal unitPrice, long quantity) {

        /** What the line adds to its invoice. */
        public BigDecimal amount() {
            return unitPrice.multiply(BigDecimal.valueOf(quantity));
        }
    }

    /** Takes over unmodifiable copies. */
    public ChinookRows {
        artists = List.copyOf(artists);
        albums = List.copyOf(albums);
        genres = List.copyOf(genres);
        mediaTypes = List.copyOf(mediaTypes);
        tracks = List.copyOf(tracks);
        playlists = List.copyOf(playlists);
        playlistTracks = List.copyOf(playlistTracks);
        employees = List.copyOf(employees);
        customers = List.copyOf(customers);
        invoices = List.copyOf(invoices);
        invoiceLines = List.copyOf(invoiceLines);
    }

    /** How many rows there are in all tables together. */
    public int size() {
        return artists.size()
                + albums.size()
                + genres.size()
                + mediaTypes.size()
                + tracks.size()
                + playlists.size()
                + playlistTracks.size()
                + employees.size()
                + customers.size()
                + invoices.size()
                + invoiceLines.size();
    }

    /**
     * Reads all rows from the class path.
     *
     * @throws SQLException when the data set is not there or is not the one that this class knows
     */
    public static ChinookRows read() throws SQLException {
        String url = ChinookHsqldb.URI + ";readonly=true;shutdown=true;hsqldb.reconfig_logging=false";
        try (Connection source = DriverManager.getConnection(url, ChinookHsqldb.USER, ChinookHsqldb.PASSWORD)) {
            return new ChinookRows(
                    rows(source, "Artist", r -> new ArtistRow(r.getLong(1), r.getString(2))),
                    rows(source, "Album", r -> new AlbumRow(r.getLong(1), r.getString(2), r.getLong(3))),
                    rows(source, "Genre", ChinookRows::named),
                    rows(source, "MediaType", ChinookRows::named),
                    rows(source, "Track", ChinookRows::track),
                    rows(source, "Playlist", ChinookRows::named),
                    rows(source, "PlaylistTrack", r -> new PlaylistTrackRow(r.getLong(1), r.getLong(2))),
                    rows(source, "Employee", ChinookRows::employee),
                    rows(source, "Customer", ChinookRows::customer),
                    rows(source, "Invoice", ChinookRows::invoice),
                    rows(source, "InvoiceLine", ChinookRows::invoiceLine));
        }
    }

    private static <T> List<T> rows(Connection source, String table, RowMapper<T> mapper) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (Statement statement = source.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM \"" + table + "\" ORDER BY 1, 2")) {
            while (result.next()) {
                rows.add(mapper.map(result));
            }
        }
        return rows;
    }

    private static NamedRow named(ResultSet r) throws SQLException {
        return new NamedRow(r.getLong(1), r.getString(2));
    }

    private static TrackRow track(ResultSet r) throws SQLException {
        return new TrackRow(
                r.getLong(1),
                r.getString(2),
                r.getLong(3),
                r.getLong(4),
                r.getLong(5),
                r.getString(6),
                r.getLong(7),
                r.getLong(8),
                r.getBigDecimal(9));
    }

    private static EmployeeRow employee(ResultSet r) throws SQLException {
        long superior = r.getLong(5);
        Long reportsTo = r.wasNull() ? null : superior;
        return new EmployeeRow(
                r.getLong(1),
                r.getString(2),
                r.getString(3),
                r.getString(4),
                reportsTo,
                r.getObject(6, LocalDate.class),
                r.getObject(7, LocalDate.class),
                contact(r, 8),
                r.getString(15));
    }

    private static CustomerRow customer(ResultSet r) throws SQLException {
        return new CustomerRow(
                r.getLong(1),
                r.getString(2),
                r.getString(3),
                r.getString(4),
                contact(r, 5),
                r.getString(12),
                r.getLong(13));
    }

    private static Contact contact(ResultSet r, int first) throws SQLException {
        return new Contact(
                r.getString(first),
                r.getString(first + 1),
                r.getString(first + 2),
                r.getString(first + 3),
                r.getString(first + 4),
                r.getString(first + 5),
                r.getString(first + 6));
    }

    private static InvoiceRow invoice(ResultSet r) throws SQLException {
        return new InvoiceRow(
                r.getLong(1),
                r.getLong(2),
                r.getObject(3, LocalDate.class),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getString(7),
                r.getString(8),
                r.getBigDecimal(9));
    }

    private static InvoiceLineRow invoiceLine(ResultSet r) throws SQLException {
        return new InvoiceLineRow(r.getLong(1), r.getLong(2), r.getLong(3), r.getBigDecimal(4), r.getLong(5));
    }

    @FunctionalInterface
    private interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }
}

package com.example.chinook;

import com.example.chinook.source.ChinookRows;
import com.example.chinook.source.ChinookRows.Contact;
import java.time.ZoneOffset;

/** Brings the rows of the data set into an empty database. */
public final class StoreLoader {
    private StoreLoader() {}

    /**
     * Creates the tables and inserts all rows in one transaction.
     *
     * @param db a database without tables
     * @param rows what to insert; an invoice of a day is written at the beginning of that day in UTC
     */
    public static void load(AppDatabase db, ChinookRows rows) {
        db.createSchema();
        db.inTransaction(tx -> {
            loadCatalog(tx.load(), rows);
            loadPeople(tx.load(), rows);
            loadInvoices(tx.load(), rows);
        });
    }

    private static void loadCatalog(LoadQueries load, ChinookRows rows) {
        rows.artists().forEach(a -> load.addArtist(a.id(), a.name()));
        rows.albums().forEach(a -> load.addAlbum(a.id(), a.title(), a.artistId()));
        rows.genres().forEach(g -> load.addGenre(g.id(), g.name()));
        rows.mediaTypes()
                .forEach(m -> load.addMediaType(
                        m.id(),
                        m.name(),
                        m.name().startsWith("Protected"),
                        m.name().contains("video")));
        rows.tracks()
                .forEach(t -> load.addTrack(
                        t.id(),
                        t.name(),
                        t.albumId(),
                        t.mediaTypeId(),
                        t.genreId(),
                        t.composer(),
                        t.milliseconds(),
                        t.bytes(),
                        t.unitPrice()));
        rows.playlists().forEach(p -> load.addPlaylist(p.id(), p.name()));
        rows.playlistTracks().forEach(p -> load.addPlaylistTrack(p.playlistId(), p.trackId()));
    }

    private static void loadPeople(LoadQueries load, ChinookRows rows) {
        rows.employees().forEach(e -> {
            Contact c = e.contact();
            load.addEmployee(
                    e.id(),
                    e.lastName(),
                    e.firstName(),
                    e.title(),
                    e.reportsTo(),
                    e.birthDate(),
                    e.hireDate(),
                    c.address(),
                    c.city(),
                    c.state(),
                    c.country(),
                    c.postalCode(),
                    c.phone(),
                    c.fax(),
                    e.email());
        });
        rows.customers().forEach(p -> {
            Contact c = p.contact();
            load.addCustomer(
                    p.id(),
                    p.firstName(),
                    p.lastName(),
                    p.company(),
                    c.address(),
                    c.city(),
                    c.state(),
                    c.country(),
                    c.postalCode(),
                    c.phone(),
                    c.fax(),
                    p.email(),
                    p.supportRepId());
        });
    }

    private static void loadInvoices(LoadQueries load, ChinookRows rows) {
        rows.invoices()
                .forEach(i -> load.addInvoice(
                        i.id(),
                        i.customerId(),
                        i.date().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        i.address(),
                        i.city(),
                        i.state(),
                        i.country(),
                        i.postalCode(),
                        i.total()));
        rows.invoiceLines()
                .forEach(l -> load.addInvoiceLine(l.id(), l.invoiceId(), l.trackId(), l.unitPrice(), l.quantity()));
    }
}

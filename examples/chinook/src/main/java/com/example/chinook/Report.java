package com.example.chinook;

import com.example.chinook.CatalogQueries.TrackPageRow;
import com.example.chinook.PlaylistsQueries.WithTracksRow;
import com.example.chinook.SalesQueries.InvoicePageRow;
import com.example.chinook.SalesQueries.RevenueByMonthRow;
import com.example.chinook.SalesQueries.SummaryRow;
import com.example.chinook.Till.Item;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** The report on the store, as text. It reads everything from the database and leaves one more invoice there. */
final class Report {
    private static final long GRUNGE = 16;
    private static final Instant CLOSING_TIME = Instant.parse("2014-01-01T17:30:00Z");

    private final AppDatabase db;
    private final StringBuilder text = new StringBuilder();

    private Report(AppDatabase db) {
        this.db = db;
    }

    /**
     * Writes the report.
     *
     * @param db the loaded database of the store
     */
    static String on(AppDatabase db) {
        Report report = new Report(db);
        report.summary();
        report.countries();
        report.months();
        report.genres();
        report.artists();
        report.bestSellers();
        report.customers();
        report.staff();
        report.playlists();
        report.search();
        report.sale();
        return report.text.toString();
    }

    private void summary() {
        SummaryRow s = db.sales().summary();
        int wrong = db.sales().wrongTotals().list().size();
        new TextTable("The Chinook store", "what", "value")
                .row("invoices", s.invoices())
                .row("revenue", s.revenue())
                .row("average invoice", s.average())
                .row("largest invoice", s.largest())
                .row("invoices with a wrong total", wrong)
                .appendTo(text);
        TextTable years = new TextTable("Revenue by year", "year", "invoices", "revenue");
        db.sales().revenueByYear().forEach(y -> years.row(y.year(), y.invoices(), y.revenue()));
        years.appendTo(text);
    }

    private void countries() {
        TextTable table =
                new TextTable("Countries with 40 dollars or more", "country", "customers", "invoices", "revenue");
        db.sales()
                .revenueByCountry(new BigDecimal("40.00"))
                .forEach(c -> table.row(c.country(), c.customers(), c.invoices(), c.revenue()));
        table.appendTo(text);
    }

    private void months() {
        TextTable table = new TextTable("The last twelve months", "month", "invoices", "revenue", "change", "so far");
        List<RevenueByMonthRow> months = db.sales().revenueByMonth().list();
        months.subList(months.size() - 12, months.size())
                .forEach(m -> table.row(m.month(), m.invoices(), m.revenue(), m.change(), m.soFar()));
        table.appendTo(text);
    }

    private void genres() {
        TextTable stock = new TextTable("Stock", "genre", "tracks", "on sale", "never sold", "minutes", "from", "to");
        db.catalog()
                .genreOverview()
                .forEach(g -> stock.row(
                        g.name(),
                        g.tracks(),
                        g.onSale(),
                        g.neverSold(),
                        g.minutes(),
                        g.lowestPrice(),
                        g.highestPrice()));
        stock.appendTo(text);
        TextTable revenue = new TextTable("Revenue by genre", "genre", "copies", "revenue");
        db.sales().revenueByGenre().forEach(g -> revenue.row(g.genre(), g.copies(), g.revenue()));
        revenue.appendTo(text);
        TextTable lengths = new TextTable("Playing time", "length", "tracks", "longest (ms)");
        db.catalog().lengths().forEach(l -> lengths.row(l.length(), l.tracks(), l.longest()));
        lengths.appendTo(text);
    }

    private void artists() {
        TextTable table = new TextTable("Artists that earn most", "artist", "copies", "countries", "revenue");
        db.catalog().topArtists(10).forEach(a -> table.row(a.name(), a.copies(), a.countries(), a.revenue()));
        table.appendTo(text);
        List<Artist> none = db.catalog().artistsWithoutAlbum().list();
        TextTable missing = new TextTable(none.size() + " artists without an album, the first five", "artist");
        none.stream().limit(5).forEach(a -> missing.row(a.name()));
        missing.appendTo(text);
    }

    private void bestSellers() {
        TextTable tracks = new TextTable("Best-selling tracks", "track", "artist", "copies", "revenue");
        db.catalog().topTracks(10).forEach(t -> tracks.row(t.name(), t.artist(), t.copies(), t.revenue()));
        tracks.appendTo(text);
        TextTable genres = new TextTable("Best-selling track of every genre", "genre", "track", "copies");
        db.catalog().topTracksPerGenre(1).forEach(t -> genres.row(t.genre(), t.name(), t.copies()));
        genres.appendTo(text);
    }

    private void customers() {
        TextTable best = new TextTable(
                "Best customers", "place", "customer", "country", "invoices", "spent", "average", "last purchase");
        db.customers()
                .bestCustomers(10)
                .forEach(c -> best.row(
                        c.place(),
                        c.firstName() + " " + c.lastName(),
                        c.country(),
                        c.invoices(),
                        c.spent(),
                        c.average(),
                        c.lastPurchase()));
        best.appendTo(text);
        TextTable lapsed =
                new TextTable("Nothing bought since the summer of 2012", "customer", "e-mail", "last purchase");
        db.customers()
                .lapsed(Instant.parse("2012-09-01T00:00:00Z"))
                .forEach(c -> lapsed.row(c.firstName() + " " + c.lastName(), c.email(), c.lastPurchase()));
        lapsed.appendTo(text);
    }

    private void staff() {
        TextTable chain = new TextTable("Staff", "name", "title");
        db.staff()
                .hierarchy()
                .forEach(e -> chain.row("  ".repeat((int) e.depth()) + e.firstName() + " " + e.lastName(), e.title()));
        chain.appendTo(text);
        TextTable sales = new TextTable("Sales by representative", "name", "customers", "invoices", "revenue");
        db.staff()
                .sales()
                .forEach(e -> sales.row(e.firstName() + " " + e.lastName(), e.customers(), e.invoices(), e.revenue()));
        sales.appendTo(text);
    }

    private void playlists() {
        TextTable all = new TextTable("Playlists", "playlist", "tracks", "minutes", "price");
        db.playlists().overview().forEach(p -> all.row(p.name(), p.tracks(), p.minutes(), p.price()));
        all.appendTo(text);
        WithTracksRow grunge = db.playlists().withTracks(GRUNGE).orElseThrow();
        TextTable tracks = new TextTable("Playlist " + grunge.playlist().name(), "track", "composer", "price");
        grunge.tracks().forEach(t -> tracks.row(t.name(), t.composer(), t.unitPrice()));
        tracks.appendTo(text);
    }

    private void search() {
        TextTable table = new TextTable("Tracks with \"rain\"", "track", "artist", "composer", "price");
        db.catalog().search("RAIN", 10).forEach(t -> table.row(t.name(), t.artist(), t.composer(), t.unitPrice()));
        table.appendTo(text);
    }

    private void sale() {
        Customer customer = db.customers().byEmail("luisg@embraer.com.br").orElseThrow();
        TrackPageRow track = db.catalog().trackPage(1).orElseThrow();
        List<Item> basket = List.of(
                new Item(track.track().id(), 1),
                new Item(2819, 2),
                new Item(track.track().id(), 2));
        InvoicePageRow page = new Till(db).sell(customer.id(), CLOSING_TIME, basket);
        TextTable table = new TextTable(
                "Sold to " + page.customer().firstName() + " " + page.customer().lastName() + " at "
                        + page.invoice().invoicedAt(),
                "track",
                "copies",
                "price");
        page.lines()
                .forEach(line -> table.row(
                        db.catalog().trackById(line.trackId()).orElseThrow().name(),
                        line.quantity(),
                        line.unitPrice()));
        table.row("total", null, page.invoice().total());
        table.appendTo(text);
    }
}

package com.example.chinook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.chinook.CatalogQueries.DiscountAlbumRow;
import com.example.chinook.SalesQueries.InvoicePageRow;
import com.example.chinook.Till.Item;
import com.example.chinook.source.ChinookRows;
import com.example.chinook.source.ChinookRows.CustomerRow;
import com.example.chinook.source.ChinookRows.TrackRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the store writes. Every test changes rows that no other test of this class looks at. */
class ChangesTest {
    private static final Instant AT = Instant.parse("2014-02-03T04:05:06.789012Z");

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
    void aSaleWritesAnInvoiceWithItsLines(StoreEngine engine) throws IOException {
        AppDatabase db = stores.on(engine);
        CustomerRow customer = rows.customers().get(4);

        InvoicePageRow page =
                new Till(db).sell(customer.id(), AT, List.of(new Item(10, 1), new Item(2819, 2), new Item(10, 2)));

        assertThat(page.invoice().invoicedAt()).isEqualTo(AT);
        assertThat(page.invoice().billingCity()).isEqualTo(customer.contact().city());
        assertThat(page.customer().email()).isEqualTo(customer.email());
        assertThat(page.lines()).extracting(InvoiceLine::trackId).containsExactly(10L, 2819L);
        assertThat(page.lines()).extracting(InvoiceLine::quantity).containsExactly(3L, 2L);
        assertThat(page.invoice().total())
                .isEqualTo(totals.track(10)
                        .unitPrice()
                        .multiply(BigDecimal.valueOf(3))
                        .add(totals.track(2819).unitPrice().multiply(BigDecimal.valueOf(2))));
        assertThat(db.sales().cancel(page.invoice().id())).isEqualTo(1);
        assertThat(db.sales().invoicePage(page.invoice().id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSaleThatFailsLeavesNothing(StoreEngine engine) throws IOException {
        AppDatabase db = stores.on(engine);
        db.catalog().withdraw(20);
        int before = invoicesAt(db).size();

        assertThatThrownBy(() -> new Till(db).sell(1, AT, List.of(new Item(21, 1), new Item(20, 1))))
                .isInstanceOf(NotForSaleException.class)
                .hasMessage("track 20 is not for sale");

        assertThat(invoicesAt(db)).hasSize(before);
        assertThat(db.catalog().trackById(20).orElseThrow().forSale()).isFalse();
    }

    private static List<Invoice> invoicesAt(AppDatabase db) {
        return db.sales().madeBetween(AT, AT.plusSeconds(1)).list();
    }

    @ParameterizedTest
    @EnumSource
    void aDiscountIsRoundedToTheCent(StoreEngine engine) throws IOException {
        List<DiscountAlbumRow> discounted = stores.on(engine).catalog().discountAlbum(6);

        assertThat(discounted)
                .hasSize((int)
                        rows.tracks().stream().filter(t -> t.albumId() == 6).count())
                .allSatisfy(row -> {
                    TrackRow track = totals.track(row.id());
                    assertThat(row.unitPrice())
                            .isEqualTo(track.unitPrice()
                                    .multiply(new BigDecimal("0.90"))
                                    .setScale(2, RoundingMode.HALF_UP));
                });
    }

    @ParameterizedTest
    @EnumSource
    void savingOpensAnAccountOrChangesIt(StoreEngine engine) throws IOException {
        CustomersQueries customers = stores.on(engine).customers();
        CustomerRow known = rows.customers().get(9);

        Customer changed = customers.save(known.firstName(), "Nouveau", "1 Rue", "Lyon", "France", null, known.email());
        Customer opened =
                customers.save("Ada", "Lovelace", "2 Street", "London", "United Kingdom", "W1", "ada@example.com");

        assertThat(changed.id()).isEqualTo(known.id());
        assertThat(changed.postalCode()).isNull();
        assertThat(changed.supportRepId()).isEqualTo(known.supportRepId());
        assertThat(opened.id())
                .isGreaterThan(rows.customers().get(rows.customers().size() - 1).id());
        assertThat(customers.byEmail("ada@example.com")).contains(opened);
        assertThat(customers.byEmail(known.email())).contains(changed);
    }

    @ParameterizedTest
    @EnumSource
    void aPlaylistIsFilledAndDiscarded(StoreEngine engine) throws IOException {
        PlaylistsQueries playlists = stores.on(engine).playlists();

        long id = playlists.start("For the road");

        assertThat(playlists.addTrack(id, 1)).isEqualTo(1);
        assertThat(playlists.addTrack(id, 1)).isZero();
        assertThat(playlists.addTrack(id, 2)).isEqualTo(1);
        assertThat(playlists.removeTrack(id, 1)).isEqualTo(1);
        assertThat(playlists.withTracks(id).orElseThrow().tracks())
                .extracting(Track::id)
                .containsExactly(2L);
        assertThat(playlists.discard(id)).isEqualTo(1);
        assertThat(playlists.withTracks(id)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anEmployeeGetsAnotherSuperior(StoreEngine engine) throws IOException {
        StaffQueries staff = stores.on(engine).staff();

        assertThat(staff.move(1L, 8)).isEqualTo(1);

        assertThat(staff.hierarchy().list())
                .filteredOn(e -> e.id() == 8)
                .singleElement()
                .satisfies(e -> assertThat(e.path()).isEqualTo("Adams / Callahan"));
    }
}

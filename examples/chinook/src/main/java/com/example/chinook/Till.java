package com.example.chinook;

import com.example.chinook.SalesQueries.InvoicePageRow;
import java.time.Instant;
import java.util.List;

/** Where customers pay. */
public final class Till {
    private final AppDatabase db;

    /** A till that writes its invoices to the given database. */
    public Till(AppDatabase db) {
        this.db = db;
    }

    /** How many copies of which track a customer wants. */
    public record Item(long trackId, long copies) {}

    /**
     * Writes an invoice for everything in the basket, or nothing at all.
     *
     * @param customerId who pays
     * @param at the time of the purchase
     * @param basket what is bought; a track may be in it more than once
     * @return the invoice as it was written
     * @throws NotForSaleException when a track is unknown or was withdrawn; then no invoice is left behind
     */
    public InvoicePageRow sell(long customerId, Instant at, List<Item> basket) {
        return db.transaction(tx -> {
            SalesQueries sales = tx.sales();
            Invoice invoice = sales.open(customerId, at);
            for (Item item : basket) {
                sales.addCopies(invoice.id(), item.trackId(), item.copies())
                        .orElseThrow(() -> new NotForSaleException(item.trackId()));
            }
            sales.total(invoice.id());
            return sales.invoicePage(invoice.id()).orElseThrow();
        });
    }
}

package dev.sluice.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of SQL as names of Java. */
class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "customer_id, customerId",
        "CustomerId, customerId",
        "CUSTOMER_ID, customerId",
        "ID, id",
        "customer_ID, customerId",
        "URLPath, urlPath",
        "class, class_",
        "hash_code, hashCode_",
        "1st, _1st",
        "count(*), count",
        "a-b c, aBC",
        "größe, größe",
        "注文, 注文",
        "a$b, aB",
        "*, ''",
        "_, ''"
    })
    void namesComponents(String sql, String java) {
        assertThat(JavaNames.component(sql)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({"openOrders, OPEN_ORDERS", "byId, BY_ID", "urlOf, URL_OF", "x, X", "to_, TO_"})
    void namesConstants(String method, String constant) {
        assertThat(JavaNames.constant(method)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({
        "orders, Order",
        "order_items, OrderItem",
        "categories, Category",
        "addresses, Address",
        "boxes, Box",
        "branches, Branch",
        "invoices, Invoice",
        "statuses, Status",
        "status, Status",
        "people, Person",
        "movies, Movie",
        "series, Series",
        "analysis, Analysis",
        "heroes, Hero",
        "INVOICE_LINES, InvoiceLine",
        "playlistTracks, PlaylistTrack",
        "orderCategories, OrderCategory",
        "data, Data",
        "class, Class",
        "as, As",
        "1sts, _1st"
    })
    void namesRowsByTheSingular(String table, String row) {
        assertThat(JavaNames.row(table)).isEqualTo(row);
    }
}

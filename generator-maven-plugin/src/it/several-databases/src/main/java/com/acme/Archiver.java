package com.acme;

import com.acme.archive.ArchiveDatabase;
import com.acme.archive.NewOrder;
import com.acme.shop.AppDatabase;
import com.acme.shop.Order;
import java.time.LocalDate;

/** Uses both databases. */
public final class Archiver {
    private Archiver() {}

    /** Moves the orders of a customer from one to the other. */
    public static void archive(AppDatabase shop, ArchiveDatabase archive, String customer, LocalDate day) {
        for (Order order : shop.orders().ordersOf(customer).list()) {
            archive.tables().orders().insert(new NewOrder(order.customer(), day).withId(order.id()));
            shop.tables().orders().delete(order.id());
        }
    }
}

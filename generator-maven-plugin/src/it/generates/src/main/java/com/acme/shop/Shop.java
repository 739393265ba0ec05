package com.acme.shop;

import dev.sluice.runtime.Sqlite;
import java.util.List;

/** What an application does with the generated classes. */
public final class Shop {
    private Shop() {}

    /** Reads the orders of a customer. */
    public static List<Order> ordersOf(String customer) {
        try (AppDatabase db = AppDatabase.open(Sqlite.memory())) {
            db.createSchema();
            return db.orders().ordersOf(customer).list();
        }
    }
}

package com.acme.shop;

import com.acme.shared.NewUser;
import com.acme.shared.Role;
import com.acme.shared.User;
import com.acme.shared.UsersQueries;
import dev.sluice.runtime.Engine;
import java.util.List;

/** Uses tables of another module beside its own, by the classes of that module. */
public final class Shop {
    private Shop() {}

    /** Adds an order of a new user and returns the owners of all orders. */
    public static List<User> order(Engine engine, String name, String title) {
        try (AppDatabase db = AppDatabase.open(engine)) {
            db.createSchema();
            User user = db.tables().users().insert(new NewUser(name).withRole(Role.ADMIN));
            db.tables().orders().insert(new NewOrder(user.id(), title));
            OrdersQueries.WithOwnerRow row = db.orders().withOwner().list().get(0);
            return row.owner().equals(user) ? db.orders().owners().list() : List.of();
        }
    }
}

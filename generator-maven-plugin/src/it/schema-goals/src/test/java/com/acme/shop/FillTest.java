package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sluice.runtime.Sqlite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FillTest {
    @Test
    void fillsTheFileThatIsCopied() {
        try (AppDatabase db = AppDatabase.open(Sqlite.file(Path.of("target/shop.db")))) {
            db.orders().add("Ann", Status.OPEN);
            db.orders().add("Bob", Status.DONE);
            assertEquals(1, db.orders().ofCustomer("Bob").list().size());
        }
    }
}

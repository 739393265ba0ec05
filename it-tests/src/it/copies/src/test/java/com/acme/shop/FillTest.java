package com.acme.shop;

import dev.sluice.runtime.Sqlite;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FillTest {
    @Test
    void fillsTheFileThatIsCopied() {
        try (AppDatabase db = AppDatabase.open(Sqlite.file(Path.of("target/shop.db")))) {
            db.createSchema();
            db.orders().addOrder(7, "Zo\u00eb", LocalDate.of(2024, 2, 29), new byte[] {0, -1});
            db.orders().addOrder(8, "Bob", LocalDate.of(1999, 12, 31), null);
            db.orders().addLine(7, new BigDecimal("1.50"));
            db.orders().addLine(7, new BigDecimal("-2.25"));
            db.orders().addLine(8, new BigDecimal("1000000.00"));
        }
    }
}

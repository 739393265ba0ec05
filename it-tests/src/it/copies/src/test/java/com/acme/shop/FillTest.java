package com.acme.shop;

import com.acme.archive.ArchiveDatabase;
import dev.sluice.runtime.Sqlite;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FillTest {
    @Test
    void fillsTheFilesThatAreCopied() {
        try (AppDatabase db = AppDatabase.open(Sqlite.file(Path.of("target/shop.db")))) {
            db.createSchema();
            db.orders().addOrder(7, "Zo\u00eb");
            db.orders().addOrder(8, "Bob");
            db.orders().addLine(7, new BigDecimal("1.50"));
            db.orders().addLine(7, new BigDecimal("-2.25"));
            db.orders().addLine(8, new BigDecimal("1000000.00"));
        }
        try (ArchiveDatabase db = ArchiveDatabase.open(Sqlite.file(Path.of("target/archive.db")))) {
            db.createSchema();
            db.archived().add("Ann");
        }
    }
}

package com.acme;

import com.acme.probe.ProbeDatabase;
import com.acme.shop.AppDatabase;
import dev.sluice.runtime.Sqlite;
import java.util.List;

/** Uses the database of the tests beside that of the application. */
final class Probes {
    private Probes() {}

    static List<String> names() {
        try (ProbeDatabase probes = ProbeDatabase.open(Sqlite.memory());
                AppDatabase shop = AppDatabase.open(Sqlite.memory())) {
            shop.createSchema();
            probes.createSchema();
            return probes.probes().names().list();
        }
    }
}

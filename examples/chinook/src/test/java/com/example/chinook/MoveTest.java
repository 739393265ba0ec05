package com.example.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.chinook.source.ChinookRows;
import dev.sluice.runtime.CopyReport;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.Sqlite;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store moves from a file to a server, and back, with every row. */
class MoveTest {

    @Test
    void everyRowMovesThereAndBack(@TempDir Path folder) throws IOException, SQLException {
        ChinookRows rows = ChinookRows.read();
        Engine file = Sqlite.file(folder.resolve("store.db"));
        try (AppDatabase db = AppDatabase.open(file)) {
            StoreLoader.load(db, rows);
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Files.createDirectories(LoadedStores.FOLDER).toFile())
                .start()) {
            Engine postgres = Postgres.of(server.getPostgresDatabase());
            CopyReport there = AppDatabase.copy(file, postgres);
            assertThat(there.total()).isEqualTo(rows.size());
            Engine second = Sqlite.file(folder.resolve("second.db"));
            assertThat(AppDatabase.copy(postgres, second)).isEqualTo(there);
            // The report sells something, so each database has one only.
            String expected = report(file);
            assertThat(report(postgres)).isEqualTo(expected);
            assertThat(report(second)).isEqualTo(expected);
        }
    }

    private static String report(Engine engine) {
        try (AppDatabase db = AppDatabase.open(engine)) {
            return Report.on(db);
        }
    }
}

package com.example.chinook;

import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.Sqlite;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The database engines that can hold the store. Nothing else in the program differs between them. */
public enum StoreEngine {

    /** The SQLite file {@code chinook.db}, in this process. One that is there already is replaced. */
    SQLITE {
        @Override
        public Store open(Path folder) throws IOException {
            Files.createDirectories(folder);
            for (String suffix : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(folder.resolve(FILE + suffix));
            }
            AppDatabase db = AppDatabase.open(Sqlite.file(folder.resolve(FILE)));
            return new Store(db, db::close);
        }
    },

    /** A PostgreSQL server that is started for the store alone, and stopped with it. */
    POSTGRES {
        @Override
        public Store open(Path folder) throws IOException {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(Files.createDirectories(folder).toFile())
                    // Sorts as English does: the report must not depend on the order that a server is set to.
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "en-US")
                    .start();
            try {
                AppDatabase db = AppDatabase.open(Postgres.of(server.getPostgresDatabase()));
                return new Store(db, () -> {
                    try (server) {
                        db.close();
                    }
                });
            } catch (RuntimeException e) {
                server.close();
                throw e;
            }
        }
    };

    private static final String FILE = "chinook.db";

    /**
     * Opens a database without tables.
     *
     * @param folder where the engine may keep its files; created when missing
     * @throws IOException when the files cannot be written or the server does not start
     */
    public abstract Store open(Path folder) throws IOException;
}

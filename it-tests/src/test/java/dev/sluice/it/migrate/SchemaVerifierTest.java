package dev.sluice.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.support.EachDialect;
import dev.sluice.it.support.TestEngine;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.SchemaMismatchException;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SchemaVerifier;
import dev.sluice.runtime.VerifiedMigration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** A verifier makes old versions, fills them, and finds out what becomes of them. */
class SchemaVerifierTest {
    private static final String FIRST = """
            -- enum com.acme.Status {NEW, DONE}
            CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, born DATE);
            CREATE TABLE orders (
              id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES people (id), total NUMERIC(10, 2), at DATETIME,
              key UUID, tags TEXT[], status ENUMNAME(com.acme.Status), data JSONB);
            CREATE TABLE old (id INTEGER PRIMARY KEY);
            """;
    private static final String SECOND = FIRST.replace("born DATE", "born DATE, note TEXT NOT NULL DEFAULT ''")
            .replace("CREATE TABLE old (id INTEGER PRIMARY KEY);", "");
    private static final SchemaText CURRENT = Release.of(
            SECOND,
            "0002_note.sql",
            "ALTER TABLE people ADD COLUMN note TEXT NOT NULL DEFAULT ''; DROP TABLE old;",
            "snapshots/0001.sql",
            FIRST);

    private final Path folder;

    SchemaVerifierTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("0001.sql"), FIRST);
    }

    private SchemaVerifier<Database> verifier(SchemaText schema) {
        return SchemaVerifier.of(folder, engine -> Database.open(engine, schema), Database::validateSchema);
    }

    @EachDialect
    void fillsAndMigrates(TestEngine engine) {
        assertThat(verifier(CURRENT).versions()).containsExactly(1);
        VerifiedMigration seen = verifier(CURRENT).verify(1, engine.engine());
        assertThat(seen.rowsBefore()).isEqualTo(Map.of("people", 3L, "orders", 3L, "old", 3L));
        assertThat(seen.rowsAfter()).isEqualTo(Map.of("people", 3L, "orders", 3L));
    }

    @EachDialect
    void takesRowsOfTheTest(TestEngine engine) {
        VerifiedMigration seen = verifier(CURRENT)
                .verify(
                        1,
                        engine.engine(),
                        session -> session.customUpdate("INSERT INTO people (name) VALUES ('ann')"));
        assertThat(seen.rowsAfter()).containsEntry("people", 1L).containsEntry("orders", 0L);
    }

    @EachDialect
    void findsWhatAStepForgets(TestEngine engine) {
        SchemaText forgetful = Release.of(FIRST)
                .atVersion(
                        2,
                        dev.sluice.runtime.MigrationStep.of(
                                2,
                                "nothing",
                                "0",
                                java.util.List.of("DROP TABLE old"),
                                java.util.List.of("DROP TABLE old")));
        assertThatThrownBy(() -> verifier(forgetful).verify(1, engine.engine()))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining("table old is missing");
    }
}

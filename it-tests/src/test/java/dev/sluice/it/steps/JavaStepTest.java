package dev.sluice.it.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.support.EachDialect;
import dev.sluice.it.support.TestEngine;
import dev.sluice.runtime.MigrationFailedException;
import dev.sluice.runtime.SchemaVerifier;
import dev.sluice.runtime.TransactionFailedException;
import dev.sluice.runtime.VerifiedMigration;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A step that calls Java between its statements, as an application has it. */
class JavaStepTest {
    private static final SchemaVerifier<StepsDatabase> VERIFIER = SchemaVerifier.of(
            Path.of("src/test/sql-steps/migrations/snapshots"), StepsDatabase::open, StepsDatabase::validateSchema);

    private static VerifiedMigration migrate(TestEngine engine, String... names) {
        return VERIFIER.verify(1, engine.engine(), session -> {
            for (String name : names) {
                session.customUpdate("INSERT INTO people (name) VALUES ('" + name + "')");
            }
        });
    }

    private static List<String> read(TestEngine engine, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = engine.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    @EachDialect
    void runsOnTheSchemaOfItsPlace(TestEngine engine) throws SQLException {
        assertThat(migrate(engine, "Ada Lovelace", "Johann Sebastian Bach").rowsAfter())
                .isEqualTo(Map.of("people", 2L));
        try (StepsDatabase database = StepsDatabase.open(engine.engine())) {
            assertThat(database.people().allPeople().list())
                    .containsExactly(new Person(1, "Ada", "Lovelace"), new Person(2, "Johann Sebastian", "Bach"));
        }
        assertThat(read(engine, "SELECT name FROM __schema_history ORDER BY version"))
                .containsExactly("(created)", "split_names");
    }

    @EachDialect
    void aNewDatabaseNeedsNone(TestEngine engine) {
        try (StepsDatabase database = StepsDatabase.open(engine.engine())) {
            database.validateSchema();
            assertThat(database.people().allPeople().list()).isEmpty();
        }
    }

    @EachDialect
    void leavesEverythingAsItWasWhenItThrows(TestEngine engine) throws SQLException {
        assertThatThrownBy(() -> migrate(engine, "Ada Lovelace", "Plato"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("step 2 (split_names) failed in Java")
                .hasMessageContaining("no family name: Plato")
                .hasMessageContaining("the database is as it was before")
                .hasRootCauseInstanceOf(IOException.class);
        assertThat(read(engine, "SELECT name FROM people ORDER BY id")).containsExactly("Ada Lovelace", "Plato");
        assertThat(read(engine, "SELECT name FROM __schema_history")).containsExactly("(created)");
        assertThatThrownBy(() -> read(engine, "SELECT given_name FROM people")).isInstanceOf(SQLException.class);
    }

    @EachDialect
    void aStatementThatFailedCannotBeSwallowed(TestEngine engine) throws SQLException {
        assertThatThrownBy(() -> migrate(engine, "Ada Lovelace", "swallowed"))
                .isInstanceOf(MigrationFailedException.class)
                .hasRootCauseInstanceOf(SQLException.class)
                .hasStackTraceContaining(TransactionFailedException.class.getName());
        assertThat(read(engine, "SELECT name FROM people ORDER BY id")).containsExactly("Ada Lovelace", "swallowed");
    }
}

package dev.sluice.it.generated.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.generated.AppDatabase;
import dev.sluice.it.generated.Status;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Sqlite;
import dev.sluice.runtime.UnsupportedEngineException;
import java.util.List;

/** Texts that one engine gets as they are written, and what exists on one engine only. */
class EngineTextsTest {
    @EachDialect
    void eachEngineGetsItsText(Engine engine) {
        try (AppDatabase db = AppDatabase.open(engine)) {
            db.createSchema();
            boolean sqlite = engine instanceof Sqlite;
            EnginesQueries queries = db.engines();
            assertThat(queries.nested().list())
                    .singleElement()
                    .satisfies(row -> assertThat(row.p().title())
                            .isEqualTo(sqlite ? "made on SQLite" : "made on PostgreSQL: '?'"))
                    .satisfies(row -> assertThat(row.twice()).isEqualTo(sqlite ? 2 : 4));
            long id = db.tables()
                    .papers()
                    .insert(new NewPaper("Ships, and the sea").withState(Status.OPEN))
                    .id();
            db.tables().papers().insert(new NewPaper("The sea").withState(Status.DONE));
            assertThat(queries.search("SEA", null, List.of(Status.OPEN)).list())
                    .containsExactly(new EnginesQueries.SearchRow(id, "Ships, and the sea", Status.OPEN));
            assertThat(queries.search("sea", 2L, List.of(Status.values())).list())
                    .isEmpty();
            assertThat(queries.search("sea", 1L, List.of(Status.values())).list())
                    .hasSize(2);
            assertThat(queries.search("sea", 1L, List.of()).list()).isEmpty();
            // Two words that do not stand side by side: the search of the server finds them.
            assertThat(queries.search("sea ships", 1L, List.of(Status.values())).list())
                    .hasSize(sqlite ? 0 : 1);
            assertThat(queries.grow(5, id)).isEqualTo(1);
            assertThat(db.tables().papers().byId(id).orElseThrow().pages()).isEqualTo(sqlite ? 6 : 106);
        }
    }

    @EachDialect
    void whatIsOnOneEngineOnlyIsRefusedOnTheOther(Engine engine) {
        try (AppDatabase db = AppDatabase.open(engine)) {
            db.createSchema();
            EnginesQueries queries = db.engines();
            if (engine instanceof Sqlite) {
                assertThat(queries.bytesOf(1)).isEqualTo(14);
                assertThatThrownBy(() -> queries.twice(4))
                        .isInstanceOf(UnsupportedEngineException.class)
                        .hasMessageContaining("no text for SQLite")
                        .hasMessageContaining("declared for the other engine only");
                assertThatThrownBy(() -> queries.swap(1)).isInstanceOf(UnsupportedEngineException.class);
                assertThat(queries.nested().one().p().title()).isEqualTo("made on SQLite");
            } else {
                assertThat(queries.twice(4)).isEqualTo(8);
                assertThatThrownBy(() -> queries.bytesOf(1)).isInstanceOf(UnsupportedEngineException.class);
                queries.swap(1);
                assertThat(db.tables().papers().byId(1).orElseThrow().title()).isEqualTo("x");
                assertThat(db.customSelect("SELECT length(title) FROM papers WHERE pages = 7", row -> row.getLong(1))
                                .list())
                        .containsExactly(1L);
            }
        }
    }
}

package dev.sluice.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.generator.lookup.JavaEnvironment;
import dev.sluice.sql.ast.Dialect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goals {@code snapshot} and {@code diff} write, and that a build then finds nothing missing. */
class SchemaTasksTest {
    private static final String FIRST = """
            CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, note TEXT);
            byId(:id) :optional: SELECT * FROM orders WHERE id = :id;
            """;
    private static final String SECOND = """
            CREATE TABLE orders (
              id INTEGER PRIMARY KEY,
              buyer TEXT NOT NULL, -- sluice: renamed from customer
              total NUMERIC(10, 2) NOT NULL DEFAULT 0
            );
            CREATE INDEX by_buyer ON orders (buyer);
            byId(:id) :optional: SELECT * FROM orders WHERE id = :id;
            """;

    private final Path folder;
    private final Path sources;
    private final JavaEnvironment java;

    SchemaTasksTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.sources = folder.resolve("sql");
        this.java = new JavaEnvironment(List.of(folder.resolve("src")), List::of);
        Compilation.write(sources.resolve("com/acme/orders.sql"), FIRST);
    }

    private CompileRequest.Database database() {
        return new CompileRequest.Database(sources, true, "", "AppDatabase", EnumSet.allOf(Dialect.class));
    }

    private Compilation build() throws IOException {
        return Compilation.of(
                new CompileRequest(List.of(database()), folder.resolve("java"), sources, Map.of(), java, "test"));
    }

    private static List<String> names(SchemaTasks.Outcome outcome) {
        return outcome.written().stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    @Test
    void leadsFromOneReleaseToTheNext() throws IOException {
        assertThat(names(SchemaTasks.snapshot(database(), folder, java))).containsExactly("0001.sql");
        assertThat(names(SchemaTasks.snapshot(database(), folder, java))).isEmpty();
        assertThat(build().codes()).isEmpty();
        Compilation.write(sources.resolve("com/acme/orders.sql"), SECOND);
        assertThat(build().codes()).containsExactly("SLU704");
        assertThat(build().diagnostics())
                .contains("which was released: add a step migrations/0002_<name>.sql")
                .contains("ALTER TABLE orders RENAME COLUMN customer TO buyer;")
                .contains("-- Loses data: the values of note.");
        SchemaTasks.Outcome diff = SchemaTasks.diff(database(), folder, java, "buyers");
        assertThat(names(diff)).containsExactly("0002_buyers.sql", "0003_buyers.sql");
        assertThat(diff.warnings())
                .containsExactly(
                        "0002_buyers.sql: Loses data: the values of note. If it has another name now, say so where it"
                                + " is declared: -- sluice: renamed from note");
        assertThat(diff.notes()).anyMatch(note -> note.contains("CREATE INDEX CONCURRENTLY"));
        assertThat(Compilation.texts(sources.resolve("migrations"), "_buyers.sql"))
                .containsEntry(
                        "0003_buyers.sql", "-- sluice: concurrently\nCREATE INDEX by_buyer ON orders (buyer);\n");
        assertThat(build().codes()).isEmpty();
        assertThat(names(SchemaTasks.diff(database(), folder, java, "again"))).isEmpty();
        assertThat(names(SchemaTasks.snapshot(database(), folder, java))).containsExactly("0003.sql");
        assertThat(build().codes()).isEmpty();
        Compilation.write(sources.resolve("migrations/0003_buyers.sql"), "CREATE INDEX by_buyer ON orders (buyer);\n");
        assertThat(build().codes()).containsExactly("SLU705");
    }

    /** What the build does not generate is no part of a schema that is written down. */
    @Test
    void refusesTextsForOneEngine() throws IOException {
        Compilation.write(
                sources.resolve("com/acme/orders.sql"),
                FIRST + "TABLE found ON POSTGRES ONLY: $$ CREATE TABLE found (x tsvector) $$;\n");
        assertThat(build().codes()).isEmpty();
        for (SchemaTasks.Outcome outcome : List.of(
                SchemaTasks.snapshot(database(), folder, java),
                SchemaTasks.diff(database(), folder, java, "none"),
                SchemaTasks.export(database(), folder, java, folder.resolve("out")))) {
            assertThat(outcome.diagnostics())
                    .singleElement()
                    .extracting(problem -> problem.code().id())
                    .isEqualTo("SLU901");
            assertThat(outcome.written()).isEmpty();
        }
    }

    /** One cause, one message: what cannot be created is not compared with what was released, and no step is made of it. */
    @Test
    void makesNothingOfWhatCannotBeCreated() throws IOException {
        status("OPEN, DONE");
        String table = "CREATE TABLE orders (id INTEGER PRIMARY KEY, status ENUMNAME(com.acme.Status));\n";
        Compilation.write(sources.resolve("com/acme/orders.sql"), table);
        assertThat(names(SchemaTasks.snapshot(database(), folder, java))).containsExactly("0001.sql");
        Compilation.write(
                sources.resolve("com/acme/orders.sql"), table.replace("Status))", "Status) NOT NULL DEFAULT 0)"));
        assertThat(build().codes()).containsExactly("SLU503");
        SchemaTasks.Outcome diff = SchemaTasks.diff(database(), folder, java, "none");
        assertThat(diff.diagnostics())
                .singleElement()
                .extracting(problem -> problem.code().id())
                .isEqualTo("SLU503");
        assertThat(diff.written()).isEmpty();
    }

    @Test
    void keepsTheConstantsOfEnums() throws IOException {
        String comment = "-- enum com.acme.Status { OPEN, DONE }\n";
        String table = "CREATE TABLE orders (id INTEGER PRIMARY KEY, status ENUMNAME(com.acme.Status) NOT NULL);\n";
        Compilation.write(sources.resolve("com/acme/orders.sql"), comment + table);
        assertThat(names(SchemaTasks.snapshot(database(), folder, java))).containsExactly("0001.sql");
        assertThat(Compilation.texts(sources.resolve("migrations/snapshots"), ".sql")
                        .values())
                .singleElement()
                .asString()
                .contains(comment);
        assertThat(build().codes()).isEmpty();
        Compilation.write(sources.resolve("com/acme/orders.sql"), comment.replace("DONE", "DONE, PAID") + table);
        assertThat(build().codes()).containsExactly("SLU704");
    }

    private void status(String constants) throws IOException {
        Compilation.write(
                folder.resolve("src/com/acme/Status.java"),
                "package com.acme; public enum Status { " + constants + " }");
    }

    @Test
    void keepsWhatACastConvertsBesideOtherColumns() throws IOException {
        status("OPEN, DONE");
        String table = """
                CREATE TABLE orders (
                  id INTEGER PRIMARY KEY,
                  status ENUMNAME(com.acme.Status) NOT NULL,
                  day DATE NOT NULL,
                  count INTEGER NOT NULL,
                  total NUMERIC(10,2) NOT NULL
                );
                """;
        Compilation.write(sources.resolve("com/acme/orders.sql"), table);
        assertThat(names(SchemaTasks.snapshot(database(), folder, java))).containsExactly("0001.sql");
        Compilation.write(
                sources.resolve("com/acme/orders.sql"),
                table.replace("(10,2)", "(12,2)").replace("count INTEGER", "count NUMERIC(12,0)"));
        assertThat(names(SchemaTasks.diff(database(), folder, java, "wider"))).containsExactly("0002_wider.sql");
        assertThat(Compilation.texts(sources.resolve("migrations"), "_wider.sql")
                        .get("0002_wider.sql"))
                .contains("-- sluice: rebuild")
                .doesNotContain("Loses data", "total =", "count =");
        assertThat(build().codes()).containsOnly("SLU707");
    }

    @Test
    void noticesTheConstantsOfJavaEnums() throws IOException {
        status("OPEN, DONE");
        Compilation.write(sources.resolve("com/acme/orders.sql"), """
                CREATE TABLE orders (id INTEGER PRIMARY KEY, status ENUMNAME(com.acme.Status) NOT NULL);
                CREATE TABLE old_orders (id INTEGER PRIMARY KEY, status ENUM(com.acme.Status));
                """);
        SchemaTasks.snapshot(database(), folder, java);
        assertThat(Compilation.texts(sources.resolve("migrations/snapshots"), ".sql")
                        .values())
                .singleElement()
                .asString()
                .contains("-- enum com.acme.Status { OPEN, DONE }\n");
        assertThat(build().codes()).isEmpty();
        status("OPEN, PAID, DONE");
        assertThat(build().codes()).containsExactly("SLU704");
        assertThat(build().diagnostics())
                .contains("what is missing is:")
                .contains("-- enum com.acme.Status { OPEN, PAID, DONE }")
                .contains("different: table old_orders, table orders");
        assertThat(names(SchemaTasks.diff(database(), folder, java, "paid"))).containsExactly("0002_paid.sql");
        assertThat(Compilation.texts(sources.resolve("migrations"), "paid.sql").get("0002_paid.sql"))
                .isEqualTo(
                        "-- The numbers of DONE are others now: rows of columns that are declared ENUM, not ENUMNAME,"
                                + " keep the old ones, unless an UPDATE changes them.\n"
                                + "-- enum com.acme.Status { OPEN, PAID, DONE }\n");
        assertThat(build().codes()).isEmpty();
        assertThat(build().report().outcome()).isEqualTo(CompileReport.Outcome.UP_TO_DATE);
        SchemaTasks.snapshot(database(), folder, java);
        status("OPEN, PAID");
        SchemaTasks.diff(database(), folder, java, "undone");
        assertThat(Compilation.texts(sources.resolve("migrations"), "undone.sql")
                        .get("0003_undone.sql"))
                .startsWith("-- Rows that hold DONE stop this step: change them by an UPDATE before this line.\n");
        assertThat(build().codes()).isEmpty();
        Compilation.write(
                sources.resolve("migrations/0002_paid.sql"), "-- enum com.acme.Status { OPEN, DONE, PAID }\n");
        assertThat(build().codes()).contains("SLU705");
    }

    @Test
    void takesTheSchemaFromTheStepsWhereNothingElseDeclaresIt() throws IOException {
        Compilation.write(sources.resolve("com/acme/orders.sql"), "all: SELECT * FROM orders;\n");
        Compilation.write(
                sources.resolve("migrations/0001_first.sql"), "CREATE TABLE orders (id INTEGER PRIMARY KEY);\n");
        assertThat(build().codes()).isEmpty();
        SchemaTasks.Outcome snapshot = SchemaTasks.snapshot(database(), folder, java);
        assertThat(snapshot.diagnostics()).isEmpty();
        assertThat(names(snapshot)).containsExactly("0001.sql");
    }
}

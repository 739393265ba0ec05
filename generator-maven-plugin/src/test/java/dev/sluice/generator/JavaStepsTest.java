package dev.sluice.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.generator.lookup.JavaEnvironment;
import dev.sluice.sql.ast.Dialect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build says of steps that run Java, and what it generates for them. */
class JavaStepsTest {
    private static final String OLD = "CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);\n";
    private static final String NEW = "CREATE TABLE people (id INTEGER PRIMARY KEY, given TEXT);\n";
    private static final String ADD = "ALTER TABLE people ADD COLUMN given TEXT;\n";
    private static final String QUERIES = """
            everybody: SELECT * FROM people;
            setGiven(:given, :id): UPDATE people SET given = :given WHERE id = :id;
            """;
    private static final String CALL = "-- sluice: java com.acme.Split\n";
    private static final String DROP = "ALTER TABLE people DROP COLUMN name;\n";

    private final Path folder;

    JavaStepsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void hasAClass() throws IOException {
        write("java/com/acme/Split.java", """
                package com.acme;
                import com.acme.migrations.v0002.SplitQueries;
                public final class Split implements dev.sluice.runtime.JavaStep<SplitQueries> {
                    public void run(SplitQueries queries) {
                        queries.everybody().list().forEach(person -> queries.setGiven(person.name(), person.id()));
                    }
                }
                """);
    }

    private void write(String path, String text) throws IOException {
        Compilation.write(folder.resolve(path), text);
    }

    private CompileRequest.Database database() {
        return new CompileRequest.Database(
                folder.resolve("sql"), true, "", "AppDatabase", EnumSet.allOf(Dialect.class));
    }

    private Compilation build(String step) throws IOException {
        write("sql/com/acme/people.sql", NEW);
        write("sql/migrations/snapshots/0001.sql", OLD);
        write("sql/migrations/0002_split.sql", step);
        return build();
    }

    private Compilation build() throws IOException {
        return Compilation.of(new CompileRequest(
                List.of(database()),
                folder.resolve("out"),
                folder.resolve("sql"),
                Map.of(),
                new JavaEnvironment(List.of(folder.resolve("java")), List::of),
                "test"));
    }

    @Test
    void giveTheClassTheQueriesOfItsPlace() throws IOException {
        Compilation built = build(ADD + QUERIES + CALL + DROP);
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.files().get("com/acme/AppDatabase.java"))
                .contains(".calling(1, 1, session -> new Split().run(SplitQueries.of(session)))");
        assertThat(built.files().get("com/acme/migrations/v0002/Person.java"))
                .contains("String name")
                .contains("String given");
    }

    @Test
    void knowTheSchemaOfTheirPlace() throws IOException {
        assertThat(build(CALL + ADD + QUERIES + DROP).diagnostics()).contains("unknown column \"given\"");
        assertThat(build(ADD + DROP + QUERIES + CALL + "-- nothing follows\n").diagnostics())
                .isEmpty();
        assertThat(build(ADD + DROP + "names: SELECT name FROM people;\n" + CALL)
                        .diagnostics())
                .contains("unknown column \"name\"");
    }

    @Test
    void areCalledWhereBothEnginesHaveTheSame() throws IOException {
        String different = ADD + "-- only: sqlite\nCREATE INDEX one ON people (name);\n-- only: all\n";
        assertThat(build(different + QUERIES + CALL + DROP).diagnostics())
                .contains("the engines have different schemas where Java runs: index one");
        assertThat(build(ADD + "-- only: sqlite\n" + CALL + "-- only: all\n" + QUERIES + DROP)
                        .diagnostics())
                .contains("Java runs on both engines");
    }

    @Test
    void nameAClassThatCanRun() throws IOException {
        String step = ADD + QUERIES + CALL + DROP;
        assertThat(build(step.replace("acme.Split", "acme.Spilt")).diagnostics())
                .contains("error[SLU220]: there is no Java class \"com.acme.Spilt\"")
                .contains("public final class Spilt implements JavaStep<com.acme.migrations.v0002.SplitQueries>")
                .contains("migrations/0002_split.sql:4:17");
        assertThat(build(step.replace("com.acme.Split", "java.lang.String")).diagnostics())
                .contains("\"java.lang.String\" is no class that implements JavaStep");
        assertThat(build(step.replace("com.acme.Split", "")).diagnostics()).contains("this is not the name of a class");
        write(
                "java/com/acme/Split.java",
                "package com.acme; class Split implements dev.sluice.runtime.JavaStep<String> {"
                        + " public void run(String queries) {} }");
        assertThat(build(step).diagnostics())
                .contains("\"com.acme.Split\" needs to be public, with a public constructor without parameters");
    }

    @Test
    void haveQueriesAndOneClass() throws IOException {
        assertThat(build(ADD + CALL + DROP).diagnostics())
                .contains("the step has no query that com.acme.Split could call");
        assertThat(build(ADD + QUERIES + DROP).diagnostics())
                .contains("queries are for Java, which is called by -- sluice: java com.acme.SplitNames");
        assertThat(build(ADD + QUERIES + CALL + DROP + CALL).diagnostics()).contains("a step runs one class");
        assertThat(build(ADD + QUERIES + CALL + DROP + "-- sluice: no transaction\n")
                        .diagnostics())
                .contains("this step runs outside a transaction, where Java could not be undone");
    }

    @Test
    void areBuiltAgainWhenTheirClassChanges() throws IOException {
        assertThat(build(ADD + QUERIES + CALL + DROP).report().outcome()).isEqualTo(CompileReport.Outcome.GENERATED);
        assertThat(build().report().outcome()).isEqualTo(CompileReport.Outcome.UP_TO_DATE);
        write("java/com/acme/Split.java", "package com.acme; public class Split {}");
        assertThat(build().diagnostics()).contains("is no class that implements JavaStep");
    }

    @Test
    void cannotBeRunByOtherTools() throws IOException {
        build(ADD + QUERIES + CALL + DROP);
        SchemaTasks.Outcome outcome =
                SchemaTasks.export(database(), folder, JavaEnvironment.NONE, folder.resolve("export"));
        assertThat(outcome.written()).isEmpty();
        assertThat(outcome.diagnostics())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).isEqualTo("this step runs Java, which no other tool can"));
    }
}

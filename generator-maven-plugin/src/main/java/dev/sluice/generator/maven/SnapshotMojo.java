package dev.sluice.generator.maven;

import dev.sluice.generator.CompileRequest;
import dev.sluice.generator.SchemaTasks;
import dev.sluice.generator.lookup.JavaEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the schema of the current version to {@code migrations/snapshots}, where later versions are checked against it. To be
 * run when a version is released; the first time it makes version 1.
 */
@Mojo(name = "snapshot", threadSafe = true)
public final class SnapshotMojo extends SchemaMojo {
    /**
     * Whether a test is written, where there is none yet, that brings a database of every old version to the schema as it is:
     * {@code MigrationsTest} beside the database class, for JUnit 5.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.test", defaultValue = "false")
    private boolean test;

    /**
     * Makes the goal.
     *
     * @param classPath finds the project's dependencies
     */
    @Inject
    public SnapshotMojo(ProjectClassPath classPath) {
        super(classPath);
    }

    @Override
    SchemaTasks.Outcome run(CompileRequest.Database database, Path base, JavaEnvironment java) throws IOException {
        SchemaTasks.Outcome outcome = SchemaTasks.snapshot(database, base, java);
        return test ? MigrationsTestFile.write(database, base, outcome) : outcome;
    }
}

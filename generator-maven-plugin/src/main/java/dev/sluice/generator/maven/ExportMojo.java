package dev.sluice.generator.maven;

import dev.sluice.generator.CompileRequest;
import dev.sluice.generator.SchemaTasks;
import dev.sluice.generator.lookup.JavaEnvironment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the schema and each step as files that Flyway, Liquibase or psql run on PostgreSQL, for those who let another tool
 * migrate. The application then opens the database with {@code enableMigrations(false)}.
 */
@Mojo(name = "export", threadSafe = true)
public final class ExportMojo extends SchemaMojo {
    /**
     * The folder that takes the files, in folders called {@code flyway}, {@code liquibase} and {@code psql}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.exportDirectory", defaultValue = "${project.build.directory}/sluice-export")
    private @Nullable File exportDirectory;

    /**
     * Makes the goal.
     *
     * @param classPath finds the project's dependencies
     */
    @Inject
    public ExportMojo(ProjectClassPath classPath) {
        super(classPath);
    }

    @Override
    SchemaTasks.Outcome run(CompileRequest.Database database, Path base, JavaEnvironment java) throws IOException {
        Path output = exportDirectory == null ? base.resolve("target/sluice-export") : exportDirectory.toPath();
        return SchemaTasks.export(database, base, java, output);
    }
}

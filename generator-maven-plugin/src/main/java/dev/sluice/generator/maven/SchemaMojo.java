package dev.sluice.generator.maven;

import dev.sluice.generator.CompileRequest;
import dev.sluice.generator.SchemaTasks;
import dev.sluice.sql.source.CodeFrame;
import dev.sluice.sql.source.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that write into the folder {@code migrations} have in common. */
abstract class SchemaMojo extends AbstractMojo {
    /**
     * Engines that the schema is for: {@code sqlite}, {@code postgres}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.dialects", defaultValue = "sqlite,postgres")
    private List<String> dialects = List.of();

    /**
     * Several databases, as for the goal {@code generate}.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<DatabaseConfiguration> databases;

    /**
     * The folder of the {@code .sql} files; {@code src/main/sql} unless configured.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.sourceDirectory")
    private @Nullable File sourceDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    /** Does the goal's work for one database. */
    abstract SchemaTasks.Outcome run(CompileRequest.Database database, Path base) throws IOException;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        MavenProject target = project;
        if (target == null) {
            throw new MojoExecutionException("this goal needs a project");
        }
        Path base = target.getBasedir().toPath();
        ConfigurationReader reader = new ConfigurationReader(base, dialects, null, "AppDatabase");
        for (CompileRequest.Database database : reader.databases(databases, sourceDirectory, "src/main/sql")) {
            try {
                report(run(database, base), base);
            } catch (IOException e) {
                throw new MojoExecutionException("cannot write: " + e, e);
            }
        }
    }

    private void report(SchemaTasks.Outcome outcome, Path base) throws MojoFailureException {
        outcome.diagnostics().forEach(diagnostic -> getLog().error(CodeFrame.render(diagnostic)));
        if (outcome.diagnostics().stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            throw new MojoFailureException("there are errors in the SQL of this module, see above");
        }
        outcome.written().forEach(file -> getLog().info("Wrote " + base.relativize(file.toAbsolutePath())));
        outcome.notes().forEach(note -> getLog().info("On PostgreSQL, " + note));
        if (outcome.written().isEmpty()) {
            getLog().info("Nothing to write");
        }
    }
}

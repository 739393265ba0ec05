package dev.sluice.generator.maven;

import dev.sluice.generator.CompileRequest;
import dev.sluice.generator.SchemaTasks;
import dev.sluice.generator.lookup.JavaEnvironment;
import dev.sluice.sql.source.CodeFrame;
import dev.sluice.sql.source.Severity;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that are run by hand, for the databases of a project. */
abstract class DatabaseMojo extends AbstractMojo {
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
     * A package that is put in front of the package of each folder, as for the goal {@code generate}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.basePackage")
    private @Nullable String basePackage;

    /**
     * Name of the class that opens the database, as for the goal {@code generate}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.databaseClass", defaultValue = "AppDatabase")
    private String databaseClass = "AppDatabase";

    /**
     * The folder of the {@code .sql} files; {@code src/main/sql} unless configured.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.sourceDirectory")
    private @Nullable File sourceDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    private final ProjectClassPath classPath;

    DatabaseMojo(ProjectClassPath classPath) {
        this.classPath = classPath;
    }

    /** Where the enums are that columns are declared with. */
    final JavaEnvironment java() throws MojoExecutionException {
        MavenProject target = project();
        MavenSession current = session;
        List<Path> folders =
                target.getCompileSourceRoots().stream().map(Path::of).toList();
        return new JavaEnvironment(
                folders,
                () -> current == null
                        ? List.of()
                        : classPath.of(target, current, Set.of("compile", "provided", "system")));
    }

    final MavenProject project() throws MojoExecutionException {
        MavenProject target = project;
        if (target == null) {
            throw new MojoExecutionException("this goal needs a project");
        }
        return target;
    }

    final Path base() throws MojoExecutionException {
        return project().getBasedir().toPath();
    }

    /** Shows what is wrong; fails when there are errors. */
    final void report(SchemaTasks.Outcome outcome) throws MojoFailureException {
        outcome.diagnostics().forEach(diagnostic -> {
            if (diagnostic.severity() == Severity.ERROR) {
                getLog().error(CodeFrame.render(diagnostic));
            } else {
                getLog().warn(CodeFrame.render(diagnostic));
            }
        });
        if (outcome.diagnostics().stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            throw new MojoFailureException("there are errors in the SQL of this module, see above");
        }
    }

    final List<CompileRequest.Database> databases() throws MojoExecutionException, MojoFailureException {
        return new ConfigurationReader(base(), dialects, basePackage, databaseClass)
                .databases(databases, sourceDirectory, "src/main/sql");
    }
}

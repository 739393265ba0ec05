package dev.sluice.generator.maven;

import dev.sluice.generator.CompileRequest;
import dev.sluice.generator.SchemaTasks;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Copies all rows of a SQLite file to an empty PostgreSQL database, or back: what {@code AppDatabase.copy} does. The project is
 * compiled first; its own classes and drivers do the work.
 */
@Mojo(name = "copy", requiresDependencyResolution = ResolutionScope.RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class CopyMojo extends DatabaseMojo {
    /**
     * Where the rows are: the path of a SQLite file, a JDBC URL of SQLite or PostgreSQL, or {@code
     * postgres://user:password@host:port/database}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.from", required = true)
    private @Nullable String from;

    /**
     * Where they shall be, as {@code from}; the schema is created if it is not there, and must be empty.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.to", required = true)
    private @Nullable String to;

    /**
     * Which of several {@code <databases>} is copied: the name of its class, simple or qualified.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.database")
    private @Nullable String database;

    /**
     * The account of the PostgreSQL server, which must own the tables.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.user", defaultValue = "${env.PGUSER}")
    private @Nullable String user;

    /**
     * Its password; better given by the environment than on a command line.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.password", defaultValue = "${env.PGPASSWORD}")
    private @Nullable String password;

    /**
     * Makes the goal.
     *
     * @param classPath finds the project's dependencies
     */
    @Inject
    public CopyMojo(ProjectClassPath classPath) {
        super(classPath);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        String source = from;
        String target = to;
        if (source == null || target == null) {
            throw new MojoFailureException("say where the rows are and shall be: -Dsluice.from=.. -Dsluice.to=..");
        }
        DatabasePlace place = DatabasePlace.of(source);
        DatabasePlace wanted = DatabasePlace.of(target);
        requireSource(place);
        String name = databaseClass();
        try (ApplicationClasses classes = new ApplicationClasses(project().getRuntimeClasspathElements())) {
            Map<String, Long> rows =
                    classes.copy(name, classes.engine(place, user, password), classes.engine(wanted, user, password));
            rows.forEach((table, count) -> getLog().info("Copied " + count + " rows of " + table));
        } catch (DependencyResolutionRequiredException | IOException | ReflectiveOperationException e) {
            throw new MojoExecutionException("cannot run " + name + ": " + e, e);
        }
    }

    private String databaseClass() throws MojoExecutionException, MojoFailureException {
        List<String> names = new ArrayList<>();
        for (CompileRequest.Database one : databases()) {
            names.add(SchemaTasks.databaseClass(one, base())
                    .orElseThrow(() ->
                            new MojoFailureException("there are no source files with a package: " + one.sourceRoot())));
        }
        String wanted = database;
        List<String> found = names.stream()
                .filter(name -> wanted == null || name.equals(wanted) || name.endsWith("." + wanted))
                .toList();
        if (found.size() != 1) {
            throw new MojoFailureException((found.isEmpty() ? "there is no database class " + wanted + "; " : "")
                    + "say which one is to be copied: -Dsluice.database=" + String.join(" or ", names));
        }
        return found.get(0);
    }

    /** SQLite would make a file that is not there. */
    private static void requireSource(DatabasePlace source) throws MojoFailureException {
        if (source.file() != null && !Files.isRegularFile(source.file())) {
            throw new MojoFailureException("there is no file " + source.file() + " to copy from");
        }
    }
}

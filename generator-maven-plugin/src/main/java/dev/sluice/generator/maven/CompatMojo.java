package dev.sluice.generator.maven;

import dev.sluice.generator.Compatibility;
import dev.sluice.generator.CompileRequest;
import dev.sluice.generator.SchemaTasks;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the queries of an earlier release against the schema as it is now, and fails if one of them would break: whether its
 * servers can go on while the database has the new schema already.
 */
@Mojo(name = "compat", threadSafe = true)
public final class CompatMojo extends DatabaseMojo {
    /**
     * The jar of the earlier release, which has its {@code .sql} files in it; or a folder of them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.previous", required = true)
    private @Nullable File previous;

    /**
     * Makes the goal.
     *
     * @param classPath finds the project's dependencies
     */
    @Inject
    public CompatMojo(ProjectClassPath classPath) {
        super(classPath);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (previous == null) {
            throw new MojoFailureException("name the jar of the earlier release: -Dsluice.previous=app-1.0.jar");
        }
        Path release = previous.toPath();
        int broken = 0;
        for (CompileRequest.Database database : databases()) {
            broken += check(database, release);
        }
        if (broken > 0) {
            throw new MojoFailureException(
                    broken + (broken == 1 ? " query" : " queries") + " of " + release + " would break, see above");
        }
        getLog().info("All queries of " + release + " run on the schema as it is now");
    }

    private int check(CompileRequest.Database database, Path release)
            throws MojoExecutionException, MojoFailureException {
        try {
            SchemaTasks.Compared compared = SchemaTasks.compare(database, base(), java(), release);
            report(compared.outcome());
            if (compared.sources() == 0) {
                throw new MojoFailureException(release + " has no .sql files. A release has them when its pom says:\n"
                        + "  <resource><directory>src/main/sql</directory></resource>");
            }
            List<Compatibility.Broken> broken = compared.broken();
            for (Compatibility.Broken query : broken) {
                getLog().error(query.place() + ": " + query.query() + " would break: "
                        + String.join("; ", query.reasons()));
            }
            return broken.size();
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read " + release + ": " + e, e);
        }
    }
}

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
 * Writes the steps that lead from the last snapshot, and the steps behind it, to the schema as it is declared now. What loses
 * data is marked in them, and what they do to others that use a PostgreSQL server is said.
 */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends SchemaMojo {
    /**
     * What the step is called: letters, digits and underscores.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sluice.name", defaultValue = "changes")
    private String name = "changes";

    /**
     * Makes the goal.
     *
     * @param classPath finds the project's dependencies
     */
    @Inject
    public DiffMojo(ProjectClassPath classPath) {
        super(classPath);
    }

    @Override
    SchemaTasks.Outcome run(CompileRequest.Database database, Path base, JavaEnvironment java) throws IOException {
        return SchemaTasks.diff(database, base, java, name);
    }
}

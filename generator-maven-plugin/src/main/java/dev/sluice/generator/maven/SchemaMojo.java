package dev.sluice.generator.maven;

import dev.sluice.generator.CompileRequest;
import dev.sluice.generator.SchemaTasks;
import dev.sluice.generator.lookup.JavaEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** What the goals that write into the folder {@code migrations} have in common. */
abstract class SchemaMojo extends DatabaseMojo {
    SchemaMojo(ProjectClassPath classPath) {
        super(classPath);
    }

    /** Does the goal's work for one database. */
    abstract SchemaTasks.Outcome run(CompileRequest.Database database, Path base, JavaEnvironment java)
            throws IOException;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path base = base();
        for (CompileRequest.Database database : databases()) {
            try {
                SchemaTasks.Outcome outcome = run(database, base, java());
                report(outcome);
                outcome.written().forEach(file -> getLog().info("Wrote " + base.relativize(file.toAbsolutePath())));
                outcome.warnings().forEach(warning -> getLog().warn(warning));
                outcome.notes().forEach(note -> getLog().info("On PostgreSQL, " + note));
                if (outcome.written().isEmpty()) {
                    getLog().info("Nothing to write");
                }
            } catch (IOException e) {
                throw new MojoExecutionException("cannot write: " + e, e);
            }
        }
    }
}

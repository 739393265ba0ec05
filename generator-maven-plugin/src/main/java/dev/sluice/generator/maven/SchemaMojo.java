package dev.sluice.generator.maven;

import dev.sluice.generator.CompileRequest;
import dev.sluice.generator.SchemaTasks;
import dev.sluice.sql.source.CodeFrame;
import dev.sluice.sql.source.Severity;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** What the goals that write into the folder {@code migrations} have in common. */
abstract class SchemaMojo extends DatabaseMojo {
    /** Does the goal's work for one database. */
    abstract SchemaTasks.Outcome run(CompileRequest.Database database, Path base) throws IOException;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path base = base();
        for (CompileRequest.Database database : databases()) {
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

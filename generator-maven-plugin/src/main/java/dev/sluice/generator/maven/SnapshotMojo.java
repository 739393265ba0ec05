package dev.sluice.generator.maven;

import dev.sluice.generator.CompileRequest;
import dev.sluice.generator.SchemaTasks;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the schema of the current version to {@code migrations/snapshots}, where later versions are checked against it. To be
 * run when a version is released; the first time it makes version 1.
 */
@Mojo(name = "snapshot", threadSafe = true)
public final class SnapshotMojo extends SchemaMojo {
    /** Makes the goal. */
    public SnapshotMojo() {}

    @Override
    SchemaTasks.Outcome run(CompileRequest.Database database, Path base) throws IOException {
        return SchemaTasks.snapshot(database, base);
    }
}

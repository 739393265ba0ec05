package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.migrate.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * A step that brings the schema from the version before it to its own, as generated from a file of the folder
 * {@code migrations}. Immutable.
 */
public final class MigrationStep {
    private final int version;
    private final String name;
    private final String checksum;
    private final List<String> sqlite;
    private final List<String> postgres;
    private final boolean transactional;

    private MigrationStep(
            int version,
            String name,
            String checksum,
            List<String> sqlite,
            List<String> postgres,
            boolean transactional) {
        this.version = version;
        this.name = name;
        this.checksum = checksum;
        this.sqlite = List.copyOf(sqlite);
        this.postgres = List.copyOf(postgres);
        this.transactional = transactional;
    }

    /**
     * Describes a step.
     *
     * @param version the version that it leads to, 2 or more
     * @param name what its file is called, without number and ending
     * @param checksum digest of the tokens of its file
     * @param sqlite statements for SQLite, one string each
     * @param postgres statements for PostgreSQL, one string each
     * @return the step
     */
    public static MigrationStep of(
            int version, String name, String checksum, List<String> sqlite, List<String> postgres) {
        return new MigrationStep(version, name, checksum, sqlite, postgres, true);
    }

    /**
     * The same, for statements that PostgreSQL runs outside a transaction only, as CREATE INDEX CONCURRENTLY, and that may
     * be run again after they were interrupted.
     *
     * @return a changed copy
     */
    public MigrationStep outsideTransaction() {
        return new MigrationStep(version, name, checksum, sqlite, postgres, false);
    }

    /**
     * The version that it leads to.
     *
     * @return 2 or more
     */
    public int version() {
        return version;
    }

    /**
     * What its file is called.
     *
     * @return the name without number and ending
     */
    public String name() {
        return name;
    }

    Step on(Dialect dialect, List<String> before) {
        List<String> statements = new ArrayList<>(before);
        statements.addAll(dialect == Dialect.SQLITE ? sqlite : postgres);
        return new Step(version, name, checksum, statements, transactional || dialect == Dialect.SQLITE);
    }
}

package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.migrate.Step;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable Call call;

    private MigrationStep(
            int version,
            String name,
            String checksum,
            List<String> sqlite,
            List<String> postgres,
            boolean transactional,
            @Nullable Call call) {
        this.version = version;
        this.name = name;
        this.checksum = checksum;
        this.sqlite = List.copyOf(sqlite);
        this.postgres = List.copyOf(postgres);
        this.transactional = transactional;
        this.call = call;
    }

    /** The Java of a step, and how many statements of each engine come before it. */
    private record Call(int sqliteAt, int postgresAt, JavaStep<SqlSession> code) {}

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
        return new MigrationStep(version, name, checksum, sqlite, postgres, true, null);
    }

    /**
     * The same, for statements that PostgreSQL runs outside a transaction only, as CREATE INDEX CONCURRENTLY, and that may
     * be run again after they were interrupted.
     *
     * @return a changed copy
     */
    public MigrationStep outsideTransaction() {
        return new MigrationStep(version, name, checksum, sqlite, postgres, false, call);
    }

    /**
     * The same, with Java that runs among the statements.
     *
     * @param sqliteAt how many statements for SQLite run before it
     * @param postgresAt how many statements for PostgreSQL run before it
     * @param code what it does
     * @return a changed copy
     */
    public MigrationStep calling(int sqliteAt, int postgresAt, JavaStep<SqlSession> code) {
        Objects.checkIndex(sqliteAt, sqlite.size() + 1);
        Objects.checkIndex(postgresAt, postgres.size() + 1);
        return new MigrationStep(
                version,
                name,
                checksum,
                sqlite,
                postgres,
                transactional,
                new Call(sqliteAt, postgresAt, Objects.requireNonNull(code, "code")));
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

    /** Runs the Java of the step, if it has any: nested, so that nothing that it opened is open behind it. */
    void call(SqlSession session) throws Exception {
        Call called = call;
        if (called == null) {
            return;
        }
        try {
            session.inTransaction(nested -> {
                try {
                    called.code().run(nested);
                } catch (RuntimeException failure) {
                    throw failure;
                } catch (Exception failure) {
                    throw new Carrier(failure);
                }
            });
        } catch (Carrier carrier) {
            throw carrier.carried();
        }
    }

    Step on(Dialect dialect) {
        boolean onSqlite = dialect == Dialect.SQLITE;
        int callAt = call == null ? Step.NO_CALL : onSqlite ? call.sqliteAt() : call.postgresAt();
        return new Step(version, name, checksum, onSqlite ? sqlite : postgres, transactional || onSqlite, callAt);
    }
}

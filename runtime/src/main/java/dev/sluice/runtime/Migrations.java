package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.Link;
import dev.sluice.runtime.jdbc.SqliteLinks;
import dev.sluice.runtime.jdbc.TransactionMode;
import dev.sluice.runtime.migrate.Difference;
import dev.sluice.runtime.migrate.MigrationProblem;
import dev.sluice.runtime.migrate.Migrator;
import dev.sluice.runtime.migrate.Plan;
import dev.sluice.runtime.migrate.Structure;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings an opened database to the version of its schema, runs the application's hooks, and compares structures. */
final class Migrations {
    private static final TransactionOptions TRANSACTION = TransactionOptions.defaults()
            .withIsolation(IsolationLevel.READ_COMMITTED)
            .withLocking(SqliteLocking.EXCLUSIVE);
    private static final String SCRATCH = "__schema_expected";

    private final DatabaseScope scope;
    private final SchemaText schema;
    private final MigrationOptions<SqlSession> options;

    Migrations(DatabaseScope scope, SchemaText schema, @Nullable MigrationOptions<SqlSession> options) {
        this.scope = scope;
        this.schema = schema;
        this.options = options == null ? MigrationOptions.defaults() : options;
    }

    /** Migrates unless the database is up to date; then one statement has been run. */
    OpeningDetails open() {
        Plan plan = schema.plan(scope.dialect());
        OpeningDetails details = run(link -> {
            if (isUpToDate(link, plan)) {
                return new OpeningDetails(plan.version(), plan.version());
            }
            Migrator.Result result = migrator(link, plan).migrate();
            return new OpeningDetails(result.before(), result.now());
        });
        MigrationOptions.OpenHook<SqlSession> hook = options.openHook();
        if (hook != null) {
            Repetition.Committed<SqlSession> committed = new Transaction(scope, TRANSACTION).run(session -> {
                hook.accept(session, details);
                return session;
            });
            committed.afterCommit().forEach(Runnable::run);
        }
        return details;
    }

    private boolean isUpToDate(Link link, Plan plan) throws SQLException, MigrationProblem {
        try {
            return Migrator.isUpToDate(link, plan);
        } catch (MigrationProblem problem) {
            if (options.isDestructive()) {
                return false;
            }
            throw problem;
        }
    }

    /** Refuses a database that has another version. */
    void requireCurrent() {
        boolean current = run(link -> Migrator.isUpToDate(link, schema.plan(scope.dialect())));
        if (!current) {
            throw new SchemaVersionException(
                    "the database to be copied is not at version " + schema.version()
                            + " of the schema; open it once with this program, which migrates it",
                    null,
                    null,
                    null);
        }
    }

    void baseline(int version) {
        run(link -> {
            migrator(link, schema.plan(scope.dialect())).baseline(version);
            return version;
        });
    }

    private Migrator migrator(Link link, Plan plan) {
        return new Migrator(link, plan, work -> transaction(link, work), options.isDestructive());
    }

    private Migrator.Result transaction(Link link, Migrator.Work work) throws SQLException, MigrationProblem {
        try {
            Repetition.Committed<Migrator.Result> committed = new Transaction(scope, TRANSACTION, link).run(session -> {
                try {
                    Migrator.Result result = work.run(of -> schema.call(of, session));
                    hooks(session, result);
                    return result;
                } catch (SQLException | MigrationProblem failure) {
                    throw new Carrier(failure);
                }
            });
            committed.afterCommit().forEach(Runnable::run);
            return committed.result();
        } catch (Carrier carrier) {
            if (carrier.carried() instanceof SQLException sql) {
                throw sql;
            } else if (carrier.carried() instanceof MigrationProblem problem) {
                throw problem;
            }
            throw carrier;
        }
    }

    private void hooks(SqlSession session, Migrator.Result result) {
        TransactionConsumer<SqlSession> create = options.createHook();
        MigrationOptions.UpgradeHook<SqlSession> upgrade = options.upgradeHook();
        if (result.before() == 0 && create != null) {
            create.accept(session);
        } else if (result.before() > 0 && result.before() < result.now() && upgrade != null) {
            upgrade.accept(session, result.before(), result.now());
        }
    }

    private interface Work<T> {
        T on(Link link) throws SQLException, MigrationProblem;
    }

    private <T extends @Nullable Object> T run(Work<T> work) {
        try (Link link = scope.acquireForWork("the schema was migrated", true)) {
            return work.on(link);
        } catch (SQLException failure) {
            throw Failures.of(scope.dialect(), (StatementInfo) null, failure);
        } catch (MigrationProblem problem) {
            throw of(problem);
        }
    }

    private static SqlAccessException of(MigrationProblem problem) {
        String message = String.valueOf(problem.getMessage());
        String state = problem.getCause() instanceof SQLException sql ? sql.getSQLState() : null;
        return problem.kind() == MigrationProblem.Kind.VERSION
                ? new SchemaVersionException(message, null, state, problem.getCause())
                : new MigrationFailedException(message, null, state, problem.getCause());
    }

    /** Returns what of the database is not as the schema declares it. */
    List<Difference> differences() {
        return run(link -> {
            Structure found;
            Structure expected;
            if (link.dialect() == Dialect.SQLITE) {
                found = Structure.of(link);
                expected = expectedOnSqlite();
            } else {
                link.begin(TransactionMode.SCHEMA);
                try {
                    found = Structure.of(link);
                    expected = expectedOnPostgres(link);
                } finally {
                    link.rollback();
                }
            }
            return found.differencesFrom(expected, false);
        });
    }

    private Structure expectedOnSqlite() throws SQLException {
        try (SqliteLinks memory = SqliteLinks.memory(Duration.ofSeconds(5));
                Link link = memory.acquire(true)) {
            for (String statement : schema.statements(Dialect.SQLITE)) {
                link.execute(statement);
            }
            return Structure.of(link);
        }
    }

    /** Creates the schema beside the real one; the caller rolls back. */
    private Structure expectedOnPostgres(Link link) throws SQLException {
        link.execute("CREATE SCHEMA " + SCRATCH);
        link.execute("SET LOCAL search_path = " + SCRATCH);
        for (String statement : schema.statements(Dialect.POSTGRES)) {
            link.execute(statement);
        }
        return Structure.of(link);
    }
}

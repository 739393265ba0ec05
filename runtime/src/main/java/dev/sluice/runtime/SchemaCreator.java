package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.Link;
import dev.sluice.runtime.jdbc.LinkSource;
import dev.sluice.runtime.jdbc.Notifications;
import dev.sluice.runtime.jdbc.SqliteLinks;
import dev.sluice.runtime.jdbc.TransactionMode;
import dev.sluice.runtime.translate.PostgresHelpers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Creates an application's schema, and compares the tables that exist with those that it declares. */
final class SchemaCreator {
    /** One number for all applications: processes that create schemas in one database do so one after the other. */
    private static final String POSTGRES_LOCK = "SELECT pg_advisory_xact_lock(7453282001948)";

    private static final String POSTGRES_TABLES = "SELECT c.relname FROM pg_catalog.pg_class AS c"
            + " JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace"
            + " WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm', 'f')";

    private static final String SQLITE_TABLES = "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')";

    private final LinkSource source;
    private final SchemaText schema;

    SchemaCreator(LinkSource source, SchemaText schema) {
        this.source = source;
        this.schema = schema;
    }

    /** Looks at a SQLite database that may have been made by something else. */
    void inspect() {
        if (source instanceof SqliteLinks sqlite) {
            try (Link link = source.acquire(true).link()) {
                sqlite.trust(StorageCheck.isAsDeclared(link, schema), schema.statements(Dialect.SQLITE));
            } catch (SQLException failure) {
                throw Failures.of(Dialect.SQLITE, (StatementInfo) null, failure);
            }
        }
    }

    void create(Link link, boolean ifAbsent) throws SQLException {
        link.begin(TransactionMode.SCHEMA);
        try {
            if (link.dialect() == Dialect.POSTGRES) {
                link.execute(POSTGRES_LOCK);
            }
            Set<String> existing = existing(link);
            List<String> missing = schema.tables().stream()
                    .filter(table -> !existing.contains(key(table)))
                    .toList();
            boolean absent = missing.size() == schema.tables().size();
            if (absent) {
                for (String statement : schema.statements(link.dialect())) {
                    link.execute(statement);
                }
                for (String statement : schema.afterwards(link.dialect())) {
                    link.execute(statement);
                }
            } else {
                refuse(missing, ifAbsent);
            }
            link.commit();
        } catch (SQLException | RuntimeException | Error failure) {
            rollbackAfter(failure, link);
            throw failure;
        }
        if (source instanceof SqliteLinks sqlite) {
            sqlite.trust(StorageCheck.isAsDeclared(link, schema), schema.statements(Dialect.SQLITE));
        }
    }

    void installHelpers(Link link) throws SQLException {
        install(link, List.of(PostgresHelpers.script()));
    }

    /** A payload without a sender is everybody's news. */
    void installChangeTriggers(Link link) throws SQLException {
        List<String> statements = new ArrayList<>(Notifications.TRIGGER_FUNCTION);
        for (String table : schema.tables()) {
            statements.addAll(Notifications.trigger(table));
        }
        install(link, statements);
    }

    private static void install(Link link, List<String> statements) throws SQLException {
        link.begin(TransactionMode.SCHEMA);
        try {
            link.execute(POSTGRES_LOCK);
            for (String statement : statements) {
                link.execute(statement);
            }
            link.commit();
        } catch (SQLException | RuntimeException | Error failure) {
            rollbackAfter(failure, link);
            throw failure;
        }
    }

    private void refuse(List<String> missing, boolean ifAbsent) {
        if (!ifAbsent) {
            List<String> present = new ArrayList<>(schema.tables());
            present.removeAll(missing);
            throw new SchemaExistsException(
                    "the schema was not created, because these tables exist already: " + String.join(", ", present)
                            + "; use createSchemaIfAbsent(), or an empty database",
                    null,
                    "42P07",
                    null);
        }
        if (!missing.isEmpty()) {
            throw new MissingTableException(
                    "the database has only a part of the schema; these tables are missing: "
                            + String.join(", ", missing)
                            + "; it was made by another version of the application or by something else, so nothing was created",
                    null,
                    "42P01",
                    null,
                    missing.get(0));
        }
    }

    private static Set<String> existing(Link link) throws SQLException {
        Set<String> names = new HashSet<>();
        String sql = link.dialect() == Dialect.SQLITE ? SQLITE_TABLES : POSTGRES_TABLES;
        try (Statement statement = link.connection().createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                names.add(key(result.getString(1)));
            }
        }
        return names;
    }

    /** Names of tables differ by more than case on either engine, in a schema that works on both. */
    private static String key(String table) {
        return table.toLowerCase(Locale.ROOT);
    }

    private static void rollbackAfter(Throwable failure, Link link) {
        try {
            link.rollback();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }
}

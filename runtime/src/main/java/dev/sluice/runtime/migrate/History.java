package dev.sluice.runtime.migrate;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.Link;
import dev.sluice.runtime.jdbc.SqlStates;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The version of a database and how it came to it: {@code user_version} of SQLite, the table {@code __schema} of PostgreSQL,
 * and the table {@code __schema_history} of both.
 */
public final class History {
    private static final String CREATE_HISTORY = "CREATE TABLE IF NOT EXISTS __schema_history ("
            + "version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL,"
            + " started_at TEXT NOT NULL, millis INTEGER, applied_by TEXT NOT NULL)";
    private static final String CREATE_VERSION =
            "CREATE TABLE IF NOT EXISTS __schema (one boolean PRIMARY KEY DEFAULT TRUE CHECK (one), version integer NOT NULL)";
    private static final String READ_POSTGRES = "SELECT s.version, h.version, h.name, h.checksum, h.millis IS NOT NULL,"
            + " (SELECT string_agg(nspname || ' ' || functions, ' ') FROM (SELECT n.nspname, count(*) AS functions"
            + " FROM pg_catalog.pg_namespace AS n JOIN pg_catalog.pg_proc AS p ON p.pronamespace = n.oid"
            + " WHERE n.nspname ~ '^sluice_[0-9]+$' GROUP BY n.nspname) AS f)"
            + " FROM __schema AS s LEFT JOIN __schema_history AS h ON TRUE ORDER BY h.version";
    private static final String READ_SQLITE =
            "SELECT 0, version, name, checksum, millis IS NOT NULL, NULL FROM __schema_history ORDER BY version";
    private static final String INSERT = "INSERT INTO __schema_history"
            + " (version, name, checksum, started_at, millis, applied_by) VALUES (?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (version) DO UPDATE SET millis = excluded.millis, started_at = excluded.started_at,"
            + " applied_by = excluded.applied_by";

    private History() {}

    /**
     * A row of the history.
     *
     * @param version the version that was reached
     * @param name of its step; {@code (created)} where the schema was created at once
     * @param checksum of its step
     * @param done whether it is finished
     */
    public record Entry(int version, String name, String checksum, boolean done) {}

    /**
     * What a database says of itself.
     *
     * @param version 0 when it says nothing
     * @param entries its history by version
     * @param functions how many functions for statements of programs there are, by their schema
     */
    public record State(int version, List<Entry> entries, Map<String, Integer> functions) {
        private static final State NONE = new State(0, List.of(), Map.of());

        /** Copies. */
        public State {
            entries = List.copyOf(entries);
            functions = Map.copyOf(functions);
        }

        /** Tells whether there are all functions that a program needs. */
        boolean has(Helpers helpers) {
            return functions.getOrDefault(helpers.schema(), 0) >= helpers.functions();
        }
    }

    /**
     * Reads the version and the history.
     *
     * @param link a connection outside a transaction, or one in which nothing has failed
     * @return version 0 without a history when there is none
     * @throws SQLException when the engine refuses
     */
    public static State read(Link link) throws SQLException {
        return link.dialect() == Dialect.SQLITE ? readSqlite(link) : readPostgres(link);
    }

    /**
     * As {@link #read}, where a question that fails would spoil the transaction.
     *
     * @param link a connection in a transaction
     * @return version 0 without a history when there is none
     * @throws SQLException when the engine refuses
     */
    static State readInTransaction(Link link) throws SQLException {
        return link.dialect() == Dialect.POSTGRES && !tables(link).contains("__schema") ? State.NONE : read(link);
    }

    private static State readSqlite(Link link) throws SQLException {
        int version = 0;
        try (Statement statement = link.connection().createStatement();
                ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            if (result.next()) {
                version = result.getInt(1);
            }
        }
        return version == 0 || !tables(link).contains("__schema_history")
                ? new State(version, List.of(), Map.of())
                : new State(version, entries(link, READ_SQLITE).entries(), Map.of());
    }

    private static State readPostgres(Link link) throws SQLException {
        try {
            return entries(link, READ_POSTGRES);
        } catch (SQLException failure) {
            if (SqlStates.UNDEFINED_TABLE.equals(failure.getSQLState())) {
                return State.NONE;
            }
            throw failure;
        }
    }

    private static State entries(Link link, String sql) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        int version = 0;
        Map<String, Integer> functions = new HashMap<>();
        try (Statement statement = link.connection().createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                version = result.getInt(1);
                int of = result.getInt(2);
                if (!result.wasNull()) {
                    entries.add(new Entry(of, result.getString(3), result.getString(4), result.getBoolean(5)));
                }
                functions.putAll(functions(result.getString(6)));
            }
        }
        return new State(version, entries, functions);
    }

    private static Map<String, Integer> functions(@Nullable String found) {
        Map<String, Integer> functions = new HashMap<>();
        String[] words = found == null ? new String[0] : found.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            functions.put(words[i], Integer.valueOf(words[i + 1]));
        }
        return functions;
    }

    /** Makes the tables that hold version and history. */
    static void prepare(Link link) throws SQLException {
        link.execute(CREATE_HISTORY);
        if (link.dialect() == Dialect.POSTGRES) {
            link.execute(CREATE_VERSION);
        }
    }

    /** Notes a step in the history; without a duration it has only begun. */
    static void note(Link link, int version, String name, String checksum, @Nullable Long millis) throws SQLException {
        try (PreparedStatement statement = link.connection().prepareStatement(INSERT)) {
            statement.setInt(1, version);
            statement.setString(2, name);
            statement.setString(3, checksum);
            statement.setString(4, java.time.Instant.now().toString());
            if (millis == null) {
                statement.setNull(5, java.sql.Types.INTEGER);
            } else {
                statement.setInt(5, (int) Math.min(Integer.MAX_VALUE, millis));
            }
            statement.setString(
                    6,
                    System.getProperty("user.name", "") + ", process "
                            + ProcessHandle.current().pid());
            statement.executeUpdate();
        }
    }

    /** Makes a version the database's own. */
    static void setVersion(Link link, int version) throws SQLException {
        if (link.dialect() == Dialect.SQLITE) {
            link.execute("PRAGMA user_version = " + version);
        } else {
            link.execute("INSERT INTO __schema (version) VALUES (" + version
                    + ") ON CONFLICT (one) DO UPDATE SET version = excluded.version");
        }
    }

    /** Returns the names of all tables and views in lower case. */
    static Set<String> tables(Link link) throws SQLException {
        String sql = link.dialect() == Dialect.SQLITE
                ? "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')"
                : "SELECT c.relname FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n"
                        + " ON n.oid = c.relnamespace WHERE n.nspname = current_schema()"
                        + " AND c.relkind IN ('r', 'p', 'v', 'm', 'f')";
        Set<String> names = new HashSet<>();
        try (Statement statement = link.connection().createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                names.add(result.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}

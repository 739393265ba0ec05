package dev.sluice.it.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A Postgres database made for one test class; {@link #close()} drops it. */
public final class TestDatabase implements AutoCloseable {
    private final PostgresServer server;
    private final String name;

    /**
     * Takes charge of a database.
     *
     * @param server where it is
     * @param name its name
     */
    TestDatabase(PostgresServer server, String name) {
        this.server = server;
        this.name = name;
    }

    /**
     * The database's name.
     *
     * @return letters, digits and underscores
     */
    public String name() {
        return name;
    }

    /**
     * Where the database is.
     *
     * @return a JDBC URL
     */
    public String url() {
        return server.urlOf(name);
    }

    /**
     * The account to connect with.
     *
     * @return its name
     */
    public String user() {
        return server.user();
    }

    /**
     * The password of the account.
     *
     * @return the password, empty when none is needed
     */
    public String password() {
        return server.password();
    }

    /**
     * Connects.
     *
     * @return a new connection, for the caller to close
     * @throws SQLException if the server refuses
     */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    /**
     * A source of unpooled connections.
     *
     * @return a new source
     */
    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(user());
        source.setPassword(password());
        return source;
    }

    /** Drops the database, and with it the connections that are still open. */
    @Override
    public void close() throws SQLException {
        try (Connection admin = server.connect();
                Statement statement = admin.createStatement()) {
            statement.execute("DROP DATABASE " + name + " WITH (FORCE)");
        }
    }
}

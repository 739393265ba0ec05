package dev.sluice.it.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A running Postgres server and an account on it that may create databases.
 *
 * @param origin where the server came from, for messages
 * @param url JDBC URL of a database that is there already, with host: {@code jdbc:postgresql://host:port/database}
 * @param user name of the account
 * @param password password of the account, empty when none is needed
 */
record PostgresServer(PostgresOrigin origin, String url, String user, String password) {
    private static final Pattern URL = Pattern.compile("(jdbc:postgresql://[^/?]*/)([^?]*)(\\?.*)?");

    PostgresServer {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(user);
        Objects.requireNonNull(password);
        if (!URL.matcher(url).matches()) {
            throw new IllegalArgumentException("not of the form jdbc:postgresql://host:port/database: " + url);
        }
    }

    /**
     * The JDBC URL of another database of this server.
     *
     * @param database its name, of letters, digits and underscores
     * @return this server's URL with that name and the same options
     */
    String urlOf(String database) {
        Matcher matcher = URL.matcher(url);
        if (!matcher.matches()) {
            throw new AssertionError(url);
        }
        String options = matcher.group(3) == null ? "" : matcher.group(3);
        return matcher.group(1) + database + options;
    }

    /**
     * Connects to the database that is there already.
     *
     * @return a new connection, for the caller to close
     * @throws SQLException if the server refuses
     */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}

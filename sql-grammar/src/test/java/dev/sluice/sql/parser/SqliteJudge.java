package dev.sluice.sql.parser;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Asks SQLite itself whether a statement is well-formed, by preparing it. */
final class SqliteJudge implements AutoCloseable {
    /** What SQLite's messages say when the text, and not its meaning, is wrong. */
    private static final List<String> SYNTAX = List.of(
            "syntax error",
            "incomplete input",
            "unrecognized token",
            "should come after",
            "JOIN clause is required",
            "unknown join type",
            "unknown table option",
            "unsupported frame specification",
            "variable number must be",
            "error in generated column",
            "too many terms in compound SELECT",
            "Expression tree is too large",
            "parser stack overflow");

    private final Connection connection;

    SqliteJudge() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (a, b, c)");
            statement.execute("CREATE TABLE u (a, b, c)");
        }
    }

    /**
     * What SQLite says.
     *
     * @param message empty for a statement that was prepared
     */
    record Verdict(String message) {
        boolean wellFormed() {
            return SYNTAX.stream().noneMatch(message::contains);
        }

        /** Tells whether SQLite stopped at what the statement means, perhaps before it saw all of it. */
        boolean semanticError() {
            return !message.isEmpty() && wellFormed();
        }
    }

    Verdict judge(String statement) {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            assert prepared != null;
            return new Verdict("");
        } catch (SQLException e) {
            return new Verdict(String.valueOf(e.getMessage()));
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

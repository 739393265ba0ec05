package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.ErrorDetails;
import dev.sluice.runtime.jdbc.ErrorDetails.Violated;
import dev.sluice.runtime.jdbc.SqlStates;
import dev.sluice.runtime.jdbc.ValueException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Turns what a driver throws into the exception that says what it means and what to do. */
final class Failures {
    private Failures() {}

    /** A statement that failed. */
    static SqlAccessException of(Dialect dialect, SqlText text, SQLException failure) {
        StatementInfo statement = text.info(dialect);
        if (failure instanceof ValueException value) {
            String subject = value.parameter() < 0 ? "" : text.parameterName(value.parameter()) + " ";
            return new InvalidValueException(
                    subject + value.getMessage(), statement, value.getSQLState(), value.getCause());
        }
        return of(dialect, statement, failure);
    }

    /** The line of a COPY that failed, from 1, or 0 when the server names none. */
    static long lineOfCopy(SQLException failure) {
        return ErrorDetails.lineOfCopy(failure);
    }

    /** An error without a statement of the application: connecting, beginning, committing. */
    static SqlAccessException of(Dialect dialect, @Nullable StatementInfo statement, SQLException failure) {
        ErrorDetails details = ErrorDetails.of(dialect, failure);
        Violated violated = details.violated();
        if (violated != null) {
            return violation(statement, failure, details, violated);
        }
        String state = details.sqlState();
        String said = details.text() == null ? "" : " (" + dialect.product() + ": " + details.text() + ")";
        return switch (state) {
            case SqlStates.UNDEFINED_TABLE -> missingTable(statement, failure, details);
            case SqlStates.SERIALIZATION_FAILURE ->
                new SerializationConflictException(
                        "the transaction conflicts with another one" + said + "; run it again from its beginning",
                        statement,
                        state,
                        failure);
            case SqlStates.DEADLOCK ->
                new DeadlockException(
                        "the transaction and another one waited for each other" + said
                                + "; run it again from its beginning",
                        statement,
                        state,
                        failure);
            case SqlStates.LOCK_NOT_AVAILABLE ->
                new BusyException(
                        "a lock or connection was not free in time" + said
                                + "; try again, or keep transactions shorter",
                        statement,
                        state,
                        failure);
            case SqlStates.CANCELED ->
                new StatementTimeoutException("the statement was cancelled" + said, statement, state, failure);
            case SqlStates.CLOSED -> closed(statement, failure);
            default -> byClass(dialect, statement, failure, state, said);
        };
    }

    /** A connection that leads to something else than it was said to. */
    static SqlAccessException otherEngine(Engine engine, String product, Dialect meant) {
        return new ConnectionFailedException(
                engine + " is a connection to " + product + ", not to " + meant.product(), null, null, null);
    }

    /** A call on the database within the body of a transaction; made in the thread that is to blame. */
    static SqlAccessException insideTransaction(String what, @Nullable StatementInfo statement) {
        return new TransactionMisuseException(
                what + " on the database, at " + CallPlace.ofCaller()
                        + ", while the same thread is inside the body of a transaction, begun at "
                        + CallPlace.ofTransaction()
                        + "; use the session that the body receives instead",
                statement,
                null,
                null);
    }

    static DatabaseClosedException closed(@Nullable StatementInfo statement, @Nullable Throwable cause) {
        return new DatabaseClosedException(
                "the database was closed before this call; keep it open as long as the application uses it",
                statement,
                SqlStates.CLOSED,
                cause);
    }

    private static SqlAccessException byClass(
            Dialect dialect, @Nullable StatementInfo statement, SQLException failure, String state, String said) {
        if (state.startsWith("28")) {
            return new AuthenticationFailedException(
                    dialect.product() + " refused the user or the password" + said
                            + "; check both, and the server's pg_hba.conf",
                    statement,
                    state,
                    failure);
        }
        if (isConnection(state)) {
            return new ConnectionFailedException(
                    "the connection to " + dialect.product() + " failed" + said + adviceOnDriver(dialect, failure),
                    statement,
                    state,
                    failure);
        }
        if (state.startsWith("22")) {
            return new InvalidValueException(
                    dialect.product() + " refused a value as invalid for its type or operation (SQLSTATE " + state
                            + ")",
                    statement,
                    state,
                    failure);
        }
        return new SqlAccessException(
                dialect.product() + " reported an error, SQLSTATE " + state + said, statement, state, failure);
    }

    /** Class 08, a server that has no room or is going away, and a database that is not there. */
    private static boolean isConnection(String state) {
        return state.startsWith("08")
                || state.startsWith("57P")
                || state.equals(SqlStates.TOO_MANY_CONNECTIONS)
                || state.equals("3D000");
    }

    private static String adviceOnDriver(Dialect dialect, SQLException failure) {
        String message = failure.getMessage();
        if (message == null || !message.startsWith("No suitable driver")) {
            return "";
        }
        return dialect == Dialect.SQLITE
                ? "; add org.xerial:sqlite-jdbc to the class path"
                : "; add org.postgresql:postgresql to the class path, and begin the URL with jdbc:postgresql:";
    }

    private static SqlAccessException missingTable(
            @Nullable StatementInfo statement, SQLException failure, ErrorDetails details) {
        String table = details.table();
        return new MissingTableException(
                (table == null ? "a table" : "table \"" + table + "\"")
                        + " does not exist in this database; create the schema with createSchema() or createSchemaIfAbsent() of"
                        + " the generated database class, or run your migrations first",
                statement,
                details.sqlState(),
                failure,
                table);
    }

    private static SqlAccessException violation(
            @Nullable StatementInfo statement, SQLException failure, ErrorDetails details, Violated violated) {
        ConstraintViolationException.Kind kind = ConstraintViolationException.Kind.valueOf(violated.name());
        StringBuilder problem = new StringBuilder(kind.name().replace('_', ' ')).append(" constraint");
        if (details.constraint() != null) {
            problem.append(" \"").append(details.constraint()).append('"');
        }
        if (details.table() != null) {
            problem.append(" on ").append(details.table());
            if (!details.columns().isEmpty()) {
                problem.append('(').append(String.join(", ", details.columns())).append(')');
            }
        }
        return new ConstraintViolationException(
                problem.append(" violated; nothing of this statement was stored")
                        .toString(),
                statement,
                details.sqlState(),
                failure,
                kind,
                details.constraint(),
                details.table(),
                details.columns());
    }
}

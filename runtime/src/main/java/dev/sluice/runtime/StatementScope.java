package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Lease;
import dev.sluice.runtime.jdbc.Link;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where a statement gets its connection from, and who is told when it fails: a database, or a transaction. */
interface StatementScope {
    /**
     * Borrows a connection for one statement.
     *
     * @throws SqlAccessException when the session may not be used here, or no connection could be had
     */
    Lease enter(SqlText text);

    /** Says what a failure of a statement means to the application. */
    SqlAccessException failed(SqlText text, SQLException failure);

    /** Names a statement in the text of this scope's engine, for messages. */
    StatementInfo info(SqlText text);

    /** Notes that a statement has changed the database, or will have with the commit. */
    void wrote(SqlText text, Link link);

    /** What keeps live queries; refused where a query cannot be watched. */
    LiveQueries live(SqlText text);

    /** Begins to tell of a statement; null when nobody wants to know. */
    @Nullable
    Observed observe(SqlText text);

    /** Rows to fetch at a time, where the driver needs to be told; begins what that takes. */
    int beginCursor(OpenResult cursor, Lease lease) throws SQLException;

    /** Whether results that are left open are closed with the scope, as a transaction does. */
    boolean endsCursors();

    /** Ends what {@link #beginCursor} began. */
    void endCursor(OpenResult cursor, Lease lease) throws SQLException;
}

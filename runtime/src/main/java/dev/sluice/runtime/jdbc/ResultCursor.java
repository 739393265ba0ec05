package dev.sluice.runtime.jdbc;

import java.sql.SQLException;

/** An open result, before its first row. Its rows are read by the {@link ValueReader} that its link makes for it. */
public interface ResultCursor extends AutoCloseable {
    /**
     * Goes to the next row.
     *
     * @return whether there is one
     * @throws SQLException when the statement fails
     */
    boolean next() throws SQLException;

    /**
     * Ends the run of the statement. Closing again does nothing.
     *
     * @throws SQLException when that fails
     */
    @Override
    void close() throws SQLException;
}

package dev.sluice.runtime.jdbc;

import java.sql.SQLException;

/** Where the bytes of COPY go. One thread at a time. */
public interface CopyTarget {
    /**
     * Sends bytes.
     *
     * @param bytes the buffer, which is used again afterwards
     * @param count how many of it
     * @throws SQLException when the connection failed, or the server ended the statement
     */
    void write(byte[] bytes, int count) throws SQLException;

    /**
     * Ends the statement.
     *
     * @return the rows inserted
     * @throws SQLException when the server refuses them
     */
    long end() throws SQLException;

    /**
     * Has the server drop what it got.
     *
     * @throws SQLException when the connection failed
     */
    void cancel() throws SQLException;
}

package dev.sluice.runtime.jdbc;

/** The SQLSTATEs that the runtime itself speaks of; SQLite's result codes are mapped to them. */
public final class SqlStates {
    /** Successful completion class of "connection does not exist": the database was closed. */
    public static final String CLOSED = "08003";

    /** The connection could not be made. */
    public static final String CANNOT_CONNECT = "08001";

    /** No connection became free in time. */
    public static final String TOO_MANY_CONNECTIONS = "53300";

    /** A lock could not be had in time. */
    public static final String LOCK_NOT_AVAILABLE = "55P03";

    /** A transaction cannot be serialized; running it again may succeed. */
    public static final String SERIALIZATION_FAILURE = "40001";

    /** Two transactions waited for one another. */
    public static final String DEADLOCK = "40P01";

    /** The statement was cancelled, for example by a timeout. */
    public static final String CANCELED = "57014";

    /** A key occurs twice. */
    public static final String UNIQUE_VIOLATION = "23505";

    /** A table is not there. */
    public static final String UNDEFINED_TABLE = "42P01";

    private SqlStates() {}
}

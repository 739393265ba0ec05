package dev.sluice.runtime.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A function that Java implements for SQLite. Immutable.
 *
 * @param name its name in SQL
 * @param arguments how many it takes
 * @param body what it computes
 */
public record JavaFunction(String name, int arguments, Body body) {
    /** What a function computes; called by any thread that runs a statement. */
    @FunctionalInterface
    public interface Body {
        /**
         * Computes.
         *
         * @param arguments the arguments of this call, valid during it
         * @return a Long, Double, String, byte[] or Boolean; null for NULL
         * @throws SQLException when the driver fails
         */
        @Nullable
        Object apply(Arguments arguments) throws SQLException;
    }

    /** The arguments of a call, each read as SQLite converts it. */
    public interface Arguments {
        /**
         * Tells whether an argument is NULL.
         *
         * @param index from 0
         * @return whether it is
         * @throws SQLException when the driver fails
         */
        boolean isNull(int index) throws SQLException;

        /**
         * Returns an INTEGER.
         *
         * @param index from 0
         * @return the value
         * @throws SQLException when the driver fails
         */
        long getLong(int index) throws SQLException;

        /**
         * Returns a REAL.
         *
         * @param index from 0
         * @return the value
         * @throws SQLException when the driver fails
         */
        double getDouble(int index) throws SQLException;

        /**
         * Returns a TEXT.
         *
         * @param index from 0
         * @return the value
         * @throws SQLException when the driver fails
         */
        String getString(int index) throws SQLException;

        /**
         * Returns a BLOB.
         *
         * @param index from 0
         * @return the value, the caller's own
         * @throws SQLException when the driver fails
         */
        byte[] getBytes(int index) throws SQLException;
    }
}

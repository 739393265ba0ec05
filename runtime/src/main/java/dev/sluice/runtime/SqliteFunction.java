package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.JavaFunction;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A function that a source declares and a Java class implements for SQLite. Held by a constant of generated code; immutable.
 * What the class throws fails the statement.
 */
public final class SqliteFunction {
    private final JavaFunction function;

    private SqliteFunction(JavaFunction function) {
        this.function = function;
    }

    /**
     * What a function computes.
     *
     * @param <T> the class of the result: Long, Double, String, byte[] or Boolean
     */
    @FunctionalInterface
    public interface Body<T> {
        /**
         * Computes.
         *
         * @param arguments the arguments of this call, valid during it
         * @return the result, or null for NULL
         * @throws SQLException when the driver fails
         */
        @Nullable
        T apply(Arguments arguments) throws SQLException;
    }

    /** The arguments of a call. */
    public static final class Arguments {
        private final JavaFunction.Arguments arguments;

        private Arguments(JavaFunction.Arguments arguments) {
            this.arguments = arguments;
        }

        /**
         * Tells whether an argument is NULL.
         *
         * @param index from 0
         * @return whether it is
         * @throws SQLException when the driver fails
         */
        public boolean isNull(int index) throws SQLException {
            return arguments.isNull(index);
        }

        /**
         * Returns an INTEGER that is not NULL.
         *
         * @param index from 0
         * @return the value
         * @throws SQLException when the driver fails
         */
        public long getLong(int index) throws SQLException {
            return arguments.getLong(index);
        }

        /**
         * Returns a REAL that is not NULL.
         *
         * @param index from 0
         * @return the value
         * @throws SQLException when the driver fails
         */
        public double getDouble(int index) throws SQLException {
            return arguments.getDouble(index);
        }

        /**
         * Returns a BOOLEAN that is not NULL.
         *
         * @param index from 0
         * @return the value
         * @throws SQLException when the driver fails
         */
        public boolean getBoolean(int index) throws SQLException {
            return arguments.getLong(index) != 0;
        }

        /**
         * Returns an INTEGER.
         *
         * @param index from 0
         * @return the value, or null
         * @throws SQLException when the driver fails
         */
        public @Nullable Long getLongOrNull(int index) throws SQLException {
            return isNull(index) ? null : (Long) getLong(index);
        }

        /**
         * Returns a REAL.
         *
         * @param index from 0
         * @return the value, or null
         * @throws SQLException when the driver fails
         */
        public @Nullable Double getDoubleOrNull(int index) throws SQLException {
            return isNull(index) ? null : (Double) getDouble(index);
        }

        /**
         * Returns a BOOLEAN.
         *
         * @param index from 0
         * @return the value, or null
         * @throws SQLException when the driver fails
         */
        public @Nullable Boolean getBooleanOrNull(int index) throws SQLException {
            return isNull(index) ? null : (Boolean) getBoolean(index);
        }

        /**
         * Returns a TEXT.
         *
         * @param index from 0
         * @return the value, or null
         * @throws SQLException when the driver fails
         */
        public @Nullable String getStringOrNull(int index) throws SQLException {
            return isNull(index) ? null : arguments.getString(index);
        }

        /**
         * Returns a BLOB.
         *
         * @param index from 0
         * @return the value, or null
         * @throws SQLException when the driver fails
         */
        public byte @Nullable [] getBytesOrNull(int index) throws SQLException {
            return isNull(index) ? null : arguments.getBytes(index);
        }
    }

    /**
     * Describes a function that may give NULL.
     *
     * @param name its name in SQL
     * @param arguments how many it takes
     * @param result the class of its result: Long, Double, String, byte[] or Boolean
     * @param body what it computes
     * @param <T> the class of its result
     * @return the function
     */
    public static <T> SqliteFunction of(String name, int arguments, Class<T> result, Body<T> body) {
        Objects.requireNonNull(result, "result");
        return new SqliteFunction(new JavaFunction(name, arguments, given -> body.apply(new Arguments(given))));
    }

    /**
     * Describes a function that never gives NULL: when its body does, the statement fails.
     *
     * @param name its name in SQL
     * @param arguments how many it takes
     * @param result the class of its result: Long, Double, String, byte[] or Boolean
     * @param body what it computes
     * @param <T> the class of its result
     * @return the function
     */
    public static <T> SqliteFunction ofNotNull(String name, int arguments, Class<T> result, Body<T> body) {
        return of(name, arguments, result, given -> {
            T value = body.apply(given);
            if (value == null) {
                throw new IllegalStateException("it is declared NOT NULL and gave NULL");
            }
            return value;
        });
    }

    JavaFunction function() {
        return function;
    }
}

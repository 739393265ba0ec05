package dev.sluice.runtime.sqlite;

import dev.sluice.runtime.jdbc.JavaFunction;
import java.sql.SQLException;
import org.sqlite.Function;

/** A function of the application on a connection of the driver. */
final class RegisteredFunction extends Function implements JavaFunction.Arguments {
    private final JavaFunction function;

    RegisteredFunction(JavaFunction function) {
        this.function = function;
    }

    @Override
    protected void xFunc() throws SQLException {
        try {
            Object value = function.body().apply(this);
            if (value == null) {
                result();
            } else if (value instanceof Long number) {
                result(number.longValue());
            } else if (value instanceof Double number) {
                result(number.doubleValue());
            } else if (value instanceof byte[] bytes) {
                result(bytes);
            } else if (value instanceof Boolean truth) {
                result(truth ? 1 : 0);
            } else {
                result((String) value);
            }
        } catch (RuntimeException wrong) {
            // An exception that is thrown through SQLite is lost; its message is what the statement fails with.
            error(function.name() + ": " + wrong);
        }
    }

    @Override
    public boolean isNull(int index) throws SQLException {
        return value_type(index) == NULL;
    }

    @Override
    public long getLong(int index) throws SQLException {
        return value_long(index);
    }

    @Override
    public double getDouble(int index) throws SQLException {
        return value_double(index);
    }

    @Override
    public String getString(int index) throws SQLException {
        return value_text(index);
    }

    @Override
    public byte[] getBytes(int index) throws SQLException {
        byte[] bytes = value_blob(index);
        return bytes == null ? new byte[0] : bytes;
    }

    private static final int NULL = 5;
}

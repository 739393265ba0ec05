package dev.sluice.runtime.pgjdbc;

import dev.sluice.runtime.jdbc.CopyTarget;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;

/** A COPY that is running. */
final class PgjdbcCopy implements CopyTarget {
    private final CopyIn copy;

    PgjdbcCopy(CopyIn copy) {
        this.copy = copy;
    }

    @Override
    public void write(byte[] bytes, int count) throws SQLException {
        copy.writeToCopy(bytes, 0, count);
    }

    @Override
    public long end() throws SQLException {
        return copy.endCopy();
    }

    /** Once the server has ended it, there is nothing left to cancel. */
    @Override
    public void cancel() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}

package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.ResultCursor;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query of which each row is a value. */
class RowQuery<T extends @Nullable Object> extends SqlQuery<T> {
    private final RowReader<T> reader;

    RowQuery(StatementScope scope, SqlText text, ParameterBinder binder, RowReader<T> reader) {
        super(scope, text, binder);
        this.reader = reader;
    }

    @Override
    void readAll(ResultCursor result, Row row, List<T> into) throws SQLException {
        while (result.next()) {
            into.add(reader.read(row));
        }
    }

    @Override
    ResultRows<T> rows(ResultCursor result, Row row) {
        return new ResultRows<>() {
            @Override
            public boolean hasNext() throws SQLException {
                return result.next();
            }

            @Override
            public T next() throws SQLException {
                return reader.read(row);
            }
        };
    }

    @Override
    @Nullable
    Object readOnly(ResultCursor result, Row row) throws SQLException {
        if (!result.next()) {
            return NO_ROW;
        }
        Object first = reader.read(row);
        return result.next() ? SEVERAL_ROWS : first;
    }
}

package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.ResultCursor;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query of which the rows of one key are a value. */
final class FoldedQuery<E extends @Nullable Object, T extends @Nullable Object> extends SqlQuery<T> {
    private final FoldedReader<E, T> reader;

    FoldedQuery(StatementScope scope, SqlText text, ParameterBinder binder, FoldedReader<E, T> reader) {
        super(scope, text, binder);
        this.reader = reader;
    }

    @Override
    void readAll(ResultCursor result, Row row, List<T> into) throws SQLException {
        FoldedRows<E, T> rows = reader.read(result, row);
        while (rows.hasNext()) {
            into.add(rows.next());
        }
    }

    @Override
    ResultRows<T> rows(ResultCursor result, Row row) {
        return reader.read(result, row);
    }

    @Override
    @Nullable
    Object readOnly(ResultCursor result, Row row) throws SQLException {
        FoldedRows<E, T> rows = reader.read(result, row);
        if (!rows.hasNext()) {
            return NO_ROW;
        }
        Object first = rows.next();
        return rows.hasNext() ? SEVERAL_ROWS : first;
    }
}

package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.ResultCursor;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An open result of which the rows of one key are one value. One thread at a time. */
final class FoldedRows<E extends @Nullable Object, T extends @Nullable Object> implements ResultRows<T> {
    private final FoldedReader<E, T> reader;
    private final ResultCursor result;
    private final Row row;
    private final long[] integers;
    private final @Nullable Object[] objects;
    private boolean begun;
    private boolean more;

    FoldedRows(FoldedReader<E, T> reader, ResultCursor result, Row row) {
        this.reader = reader;
        this.result = result;
        this.row = row;
        this.integers = new long[reader.keys.length];
        this.objects = new Object[reader.keys.length];
    }

    @Override
    public boolean hasNext() throws SQLException {
        if (!begun) {
            begun = true;
            more = result.next();
        }
        return more;
    }

    @Override
    public T next() throws SQLException {
        Function<List<E>, T> head = reader.head.read(row);
        note();
        boolean present = row.getBoolean(reader.present);
        if (!present && !reader.scattered) {
            more = result.next();
            return head.apply(List.of());
        }
        List<E> items = new ArrayList<>();
        do {
            if (present) {
                items.add(reader.item.read(row));
            }
            more = result.next();
            if (!more || !isSame()) {
                break;
            }
            present = !reader.scattered || row.getBoolean(reader.present);
        } while (true);
        return head.apply(Collections.unmodifiableList(items));
    }

    private void note() throws SQLException {
        for (int i = 0; i < reader.keys.length; i++) {
            FoldKey key = reader.keys[i];
            RowReader<?> read = key.reader();
            if (read == null) {
                integers[i] = row.getLong(key.column());
            } else {
                objects[i] = read.read(row);
            }
        }
    }

    private boolean isSame() throws SQLException {
        // The last part of a key changes most often.
        for (int i = reader.keys.length - 1; i >= 0; i--) {
            FoldKey key = reader.keys[i];
            RowReader<?> read = key.reader();
            boolean same = read == null
                    ? integers[i] == row.getLong(key.column())
                    : Objects.equals(objects[i], read.read(row));
            if (!same) {
                return false;
            }
        }
        return true;
    }
}

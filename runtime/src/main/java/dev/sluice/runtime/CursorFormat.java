package dev.sluice.runtime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the pages of a query, and how they are written: a version, a mark of the query and its order, each key, a check
 * sum; in the alphabet of RFC 4648, section 5, without padding. Held in a constant of generated code; immutable.
 */
public final class CursorFormat {
    private static final byte VERSION = 1;
    private static final int HEAD = 1 + Integer.BYTES;
    private static final int MOST_CHARACTERS = 1 << 20;

    private final String query;
    private final List<CursorKey> keys;
    private final int mark;

    private CursorFormat(String query, List<CursorKey> keys) {
        this.query = query;
        this.keys = keys;
        String types = keys.stream().map(CursorKey::type).collect(Collectors.joining(","));
        this.mark = (int) checksum((query + "|" + types).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes the format of a query.
     *
     * @param query what names the query and its order
     * @param keys the types of the keys in order
     * @return the format
     */
    public static CursorFormat of(String query, CursorKey... keys) {
        return new CursorFormat(query, List.of(keys));
    }

    /**
     * Reads what {@link PageCursor#encode} wrote.
     *
     * @param text any text
     * @return the keys
     * @throws InvalidCursorException when it is no cursor of this query
     */
    public @Nullable Object[] decode(String text) {
        byte[] bytes = bytes(text);
        int end = bytes.length - Integer.BYTES;
        if (end < HEAD || !encode(bytes).equals(text)) {
            throw new InvalidCursorException("the text is no cursor");
        }
        ByteBuffer head = ByteBuffer.wrap(bytes);
        if (head.getInt(end) != (int) checksum(Arrays.copyOf(bytes, end))) {
            throw new InvalidCursorException("the cursor was changed, or is not complete");
        }
        if (head.get() != VERSION || head.getInt() != mark) {
            throw new InvalidCursorException(
                    "the cursor is one of another query, or of another version of it; begin with the first page");
        }
        @Nullable Object[] values = new @Nullable Object[keys.size()];
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, HEAD, end - HEAD))) {
            for (int i = 0; i < values.length; i++) {
                CursorKey key = keys.get(i);
                boolean present = !key.nullable() || in.readBoolean();
                values[i] = present ? key.read(in, end) : null;
            }
            if (in.available() > 0) {
                throw new IOException("more than the keys");
            }
        } catch (IOException | DateTimeException | ArithmeticException | NumberFormatException e) {
            throw new InvalidCursorException("the cursor holds no keys of the query");
        }
        return values;
    }

    private static byte[] bytes(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new InvalidCursorException("the text is no cursor");
        }
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidCursorException("the text is no cursor");
        }
    }

    String encode(@Nullable Object[] values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(mark);
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (keys.get(i).nullable()) {
                    out.writeBoolean(value != null);
                }
                if (value != null) {
                    keys.get(i).write(value, out);
                }
            }
            out.writeInt((int) checksum(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return encode(bytes.toByteArray());
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static long checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    /** Returns a bit for each key that may be NULL, set where it is. */
    int nulls(@Nullable Object[] values) {
        int bits = 0;
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            if (keys.get(i).nullable()) {
                bits |= values[i] == null ? 1 << next : 0;
                next++;
            }
        }
        return bits;
    }

    void bind(@Nullable Object[] values, ParameterSink sink, int first) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                keys.get(i).send(sink, first + i, value);
            }
        }
    }

    /**
     * Reads a page; called by generated code.
     *
     * @param session where it runs
     * @param text the query for the page: with {@link PageCursor#choice}
     * @param size number of rows, 1 or more
     * @param cursor where it begins, or null for the first page
     * @param parameters number of the query's own parameters; behind them stand the number of rows and the keys
     * @param binder sends the query's own parameters
     * @param columns number of the columns of a row; behind them stand the keys
     * @param reader reads a row
     * @param next makes the query's cursor of keys
     * @param <T> what a row becomes
     * @param <C> the query's cursor
     * @return the page
     * @throws IllegalArgumentException when the size is less than 1
     */
    public <T extends @Nullable Object, C extends PageCursor> Page<T, C> page(
            SqlSession session,
            SqlText text,
            int size,
            @Nullable C cursor,
            int parameters,
            ParameterBinder binder,
            int columns,
            RowReader<T> reader,
            Function<@Nullable Object[], C> next) {
        if (size < 1) {
            throw new IllegalArgumentException("a page of " + query + " has at least one row, not " + size);
        }
        PageReader<T> rows = new PageReader<>(reader, size, columns);
        List<T> read = session.query(
                        text,
                        sink -> {
                            binder.bind(sink);
                            sink.setLong(parameters, size + 1L);
                            if (cursor != null) {
                                cursor.bind(sink, parameters + 1);
                            }
                        },
                        rows)
                .list();
        @Nullable Object[] last = rows.last;
        return read.size() <= size || last == null
                ? new Page<>(read, null)
                : new Page<>(read.subList(0, size), next.apply(last));
    }

    /** Reads rows, and the keys of the last one of the page. */
    private final class PageReader<T extends @Nullable Object> implements RowReader<T> {
        private final RowReader<T> reader;
        private final int size;
        private final int columns;
        private int count;
        private @Nullable Object @Nullable [] last;

        PageReader(RowReader<T> reader, int size, int columns) {
            this.reader = reader;
            this.size = size;
            this.columns = columns;
        }

        @Override
        public T read(Row row) throws SQLException {
            count++;
            if (count == size) {
                @Nullable Object[] values = new @Nullable Object[keys.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = keys.get(i).read(row, columns + 1 + i);
                }
                last = values;
            }
            return reader.read(row);
        }
    }
}

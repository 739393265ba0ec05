package dev.sluice.runtime.jdbc;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows in the binary form of COPY ("COPY", Binary Format, of PostgreSQL's documentation). The values of a row may come
 * in any order; they are put into that of the columns at its end.
 */
public final class CopyEncoder extends ValueSink {
    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int BUFFER = 1 << 16;
    private static final int NULL = -1;
    private static final long EPOCH_DAYS = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long EPOCH_SECONDS = EPOCH_DAYS * 86_400;
    private static final long MICROS = 1_000_000;

    private final BulkSql bulk;
    private final int[] order;
    private final int[] from;
    private final int[] length;
    private final boolean[] jsonb;
    private final CopyTarget target;
    private byte[] row = new byte[1 << 10];
    private int rowEnd;
    private final byte[] out = new byte[BUFFER];
    private int outEnd;

    /**
     * Begins.
     *
     * @param bulk has a COPY statement
     * @param target where the bytes go
     */
    public CopyEncoder(BulkSql bulk, CopyTarget target) {
        this.bulk = bulk;
        this.target = target;
        this.order = bulk.copiedParameters();
        this.from = new int[bulk.types().size()];
        this.length = new int[from.length];
        this.jsonb = new boolean[from.length];
        for (int i = 0; i < jsonb.length; i++) {
            jsonb[i] = bulk.types().get(i).equals("jsonb");
        }
        System.arraycopy(HEADER, 0, out, 0, HEADER.length);
        outEnd = HEADER.length;
    }

    /** Begins a row; what is not set is NULL. */
    public void beginRow() {
        rowEnd = 0;
        Arrays.fill(length, NULL);
    }

    /**
     * Ends a row.
     *
     * @throws SQLException when the bytes cannot be sent
     */
    public void endRow() throws SQLException {
        reserve(2);
        putShort(order.length);
        for (int parameter : order) {
            int count = length[parameter];
            reserve(4);
            putInt(count);
            if (count > 0) {
                put(row, from[parameter], count);
            }
        }
    }

    /**
     * Ends the statement.
     *
     * @return the rows inserted
     * @throws SQLException when the server refuses them
     */
    public long end() throws SQLException {
        reserve(2);
        putShort(-1);
        flush();
        return target.end();
    }

    /**
     * Gives up.
     *
     * @throws SQLException when the connection failed
     */
    public void cancel() throws SQLException {
        target.cancel();
    }

    private void reserve(int count) throws SQLException {
        if (outEnd + count > BUFFER) {
            flush();
        }
    }

    private void flush() throws SQLException {
        target.write(out, outEnd);
        outEnd = 0;
    }

    private void putShort(int value) {
        out[outEnd++] = (byte) (value >> 8);
        out[outEnd++] = (byte) value;
    }

    private void putInt(int value) {
        putShort(value >> 16);
        putShort(value);
    }

    private void put(byte[] bytes, int start, int count) throws SQLException {
        int next = start;
        int left = count;
        while (left > 0) {
            reserve(1);
            int part = Math.min(left, BUFFER - outEnd);
            System.arraycopy(bytes, next, out, outEnd, part);
            outEnd += part;
            next += part;
            left -= part;
        }
    }

    /** Makes room for the value of a parameter, perhaps in a new array, and returns where it begins. */
    private int begin(int parameter, int count) {
        if (rowEnd + count > row.length) {
            row = Arrays.copyOf(row, Math.max(row.length * 2, rowEnd + count));
        }
        int start = rowEnd;
        from[parameter] = start;
        length[parameter] = count;
        rowEnd += count;
        return start;
    }

    private void longAt(int at, long value) {
        for (int i = 0; i < 8; i++) {
            row[at + i] = (byte) (value >> (56 - 8 * i));
        }
    }

    private void intAt(int at, int value) {
        shortAt(at, value >> 16);
        shortAt(at + 2, value);
    }

    private void shortAt(int at, int value) {
        row[at] = (byte) (value >> 8);
        row[at + 1] = (byte) value;
    }

    @Override
    public void setNull(int parameter) {
        length[parameter] = NULL;
    }

    @Override
    public void setLong(int parameter, long value) {
        longAt(begin(parameter, 8), value);
    }

    @Override
    public void setDouble(int parameter, double value) throws SQLException {
        longAt(begin(parameter, 8), Double.doubleToLongBits(ValueBinder.real(parameter, value)));
    }

    @Override
    public void setBoolean(int parameter, boolean value) {
        int at = begin(parameter, 1);
        row[at] = (byte) (value ? 1 : 0);
    }

    @Override
    public void setString(int parameter, String value) throws SQLException {
        ValueBinder.checkText(parameter, value);
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        int prefix = jsonb[parameter] ? 1 : 0;
        int at = begin(parameter, bytes.length + prefix);
        if (prefix > 0) {
            row[at] = 1;
        }
        System.arraycopy(bytes, 0, row, at + prefix, bytes.length);
    }

    @Override
    public void setBytes(int parameter, byte[] value) {
        int at = begin(parameter, value.length);
        System.arraycopy(value, 0, row, at, value.length);
    }

    /** Digits of base 10,000, the decimal point between two of them. */
    @Override
    public void setNumeric(int parameter, BigDecimal value, int precision, int scale) throws SQLException {
        BigDecimal exact = Decimals.exact(parameter, value, precision, scale);
        int padding = (4 - scale % 4) % 4;
        BigInteger units = exact.unscaledValue().abs().multiply(BigInteger.TEN.pow(padding));
        int fraction = (scale + padding) / 4;
        int[] digits = new int[12];
        int count = 0;
        long rest = units.bitLength() < Long.SIZE ? units.longValueExact() : -1;
        if (rest < 0) {
            BigInteger[] parts = units.divideAndRemainder(BigInteger.valueOf(10_000));
            digits[count++] = parts[1].intValueExact();
            rest = parts[0].longValueExact();
        }
        while (rest > 0) {
            digits[count++] = (int) (rest % 10_000);
            rest /= 10_000;
        }
        int at = begin(parameter, 8 + 2 * count);
        shortAt(at, count);
        shortAt(at + 2, count - fraction - 1);
        shortAt(at + 4, exact.signum() < 0 ? 0x4000 : 0);
        shortAt(at + 6, scale);
        for (int i = 0; i < count; i++) {
            shortAt(at + 8 + 2 * i, digits[count - 1 - i]);
        }
    }

    @Override
    public void setLocalDate(int parameter, LocalDate value) throws SQLException {
        LocalDate date = PostgresBinder.date(parameter, value);
        int days = (int) (date.toEpochDay() - EPOCH_DAYS);
        intAt(begin(parameter, 4), days);
    }

    @Override
    public void setLocalTime(int parameter, LocalTime value) {
        longAt(begin(parameter, 8), TemporalText.cut(value).toNanoOfDay() / 1_000);
    }

    @Override
    public void setLocalDateTime(int parameter, LocalDateTime value) throws SQLException {
        OffsetDateTime cut;
        try {
            cut = TemporalText.cut(value).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException outside) {
            throw ValueBinder.badDateTime(parameter, outside);
        }
        moment(parameter, cut);
    }

    @Override
    public void setInstant(int parameter, Instant value) throws SQLException {
        OffsetDateTime cut;
        try {
            cut = TemporalText.cut(value);
        } catch (DateTimeException outside) {
            throw ValueBinder.badDateTime(parameter, outside);
        }
        moment(parameter, cut);
    }

    private void moment(int parameter, OffsetDateTime value) {
        longAt(begin(parameter, 8), (value.toEpochSecond() - EPOCH_SECONDS) * MICROS + value.getNano() / 1_000);
    }

    @Override
    public void setUuid(int parameter, UUID value) {
        int at = begin(parameter, 16);
        longAt(at, value.getMostSignificantBits());
        longAt(at + 8, value.getLeastSignificantBits());
    }

    @Override
    public void setInterval(int parameter, int months, int days, long microseconds, String text) {
        int at = begin(parameter, 16);
        longAt(at, microseconds);
        intAt(at + 8, days);
        intAt(at + 12, months);
    }

    @Override
    public void setPoint(int parameter, double x, double y, String text) {
        int at = begin(parameter, 16);
        longAt(at, Double.doubleToLongBits(x));
        longAt(at + 8, Double.doubleToLongBits(y));
    }

    /** Dimensions, whether there is a NULL, the type of the elements; each dimension; then each element with its length. */
    @Override
    public void setList(int parameter, ElementType type, Collection<? extends @Nullable Object> values)
            throws SQLException {
        if (bulk.types().get(parameter).equals(BulkSql.UNUSED)) {
            return;
        }
        boolean empty = values.isEmpty();
        int start = begin(parameter, empty ? 12 : 20);
        intAt(start, empty ? 0 : 1);
        intAt(start + 4, values.stream().anyMatch(Objects::isNull) ? 1 : 0);
        intAt(start + 8, type.kind().oid());
        if (!empty) {
            intAt(start + 12, values.size());
            intAt(start + 16, 1);
        }
        for (Object value : values) {
            int at = begin(parameter, 4);
            if (value == null) {
                intAt(at, NULL);
            } else {
                element(parameter, type, value);
                intAt(at, rowEnd - at - 4);
            }
        }
        from[parameter] = start;
        length[parameter] = rowEnd - start;
    }

    private void element(int parameter, ElementType type, Object value) throws SQLException {
        switch (type.kind()) {
            case INTEGER -> setLong(parameter, (Long) value);
            case REAL -> setDouble(parameter, (Double) value);
            case TEXT -> setString(parameter, (String) value);
            case BOOLEAN -> setBoolean(parameter, (Boolean) value);
            case NUMERIC -> setNumeric(parameter, (BigDecimal) value, type.precision(), type.scale());
            case DATE -> setLocalDate(parameter, (LocalDate) value);
            case TIME -> setLocalTime(parameter, (LocalTime) value);
            case TIMESTAMP -> setLocalDateTime(parameter, (LocalDateTime) value);
            case DATETIME -> setInstant(parameter, (Instant) value);
            case UUID -> setUuid(parameter, (UUID) value);
            case INTERVAL, POINT ->
                throw new IllegalStateException("a list of " + type.kind() + " is not sent in binary form");
        }
    }
}

package dev.sluice.runtime;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The type of a key of a page: how it is read, sent, and written into a cursor. Immutable. */
public final class CursorKey {
    /** INTEGER. */
    public static final CursorKey LONG =
            new CursorKey("long", Row::getLongOrNull, (sink, i, value) -> sink.setLong(i, (Long) value));

    /** REAL. */
    public static final CursorKey DOUBLE =
            new CursorKey("double", Row::getDoubleOrNull, (sink, i, value) -> sink.setDouble(i, (Double) value));

    /** TEXT. */
    public static final CursorKey STRING =
            new CursorKey("string", Row::getStringOrNull, (sink, i, value) -> sink.setString(i, (String) value));

    /** BLOB. */
    public static final CursorKey BYTES =
            new CursorKey("bytes", Row::getBytesOrNull, (sink, i, value) -> sink.setBytes(i, (byte[]) value));

    /** BOOLEAN. */
    public static final CursorKey BOOLEAN =
            new CursorKey("boolean", Row::getBooleanOrNull, (sink, i, value) -> sink.setBoolean(i, (Boolean) value));

    /** DATE. */
    public static final CursorKey LOCAL_DATE =
            new CursorKey("date", Row::getLocalDateOrNull, (sink, i, value) -> sink.setLocalDate(i, (LocalDate) value));

    /** TIME. */
    public static final CursorKey LOCAL_TIME =
            new CursorKey("time", Row::getLocalTimeOrNull, (sink, i, value) -> sink.setLocalTime(i, (LocalTime) value));

    /** TIMESTAMP. */
    public static final CursorKey LOCAL_DATE_TIME = new CursorKey(
            "timestamp",
            Row::getLocalDateTimeOrNull,
            (sink, i, value) -> sink.setLocalDateTime(i, (LocalDateTime) value));

    /** DATETIME. */
    public static final CursorKey INSTANT =
            new CursorKey("instant", Row::getInstantOrNull, (sink, i, value) -> sink.setInstant(i, (Instant) value));

    /** UUID. */
    public static final CursorKey UUID =
            new CursorKey("uuid", Row::getUuidOrNull, (sink, i, value) -> sink.setUuid(i, (UUID) value));

    private static final int MOST_DIGITS = 18;

    private final String type;
    private final boolean nullable;
    private final Reader reader;
    private final Sender sender;

    private CursorKey(String type, Reader reader, Sender sender) {
        this(type, false, reader, sender);
    }

    private CursorKey(String type, boolean nullable, Reader reader, Sender sender) {
        this.type = type;
        this.nullable = nullable;
        this.reader = reader;
        this.sender = sender;
    }

    private interface Reader {
        @Nullable
        Object read(Row row, int column) throws SQLException;
    }

    private interface Sender {
        void send(ParameterSink sink, int parameter, Object value) throws SQLException;
    }

    /**
     * Returns the type NUMERIC.
     *
     * @param precision number of digits
     * @param scale number of digits behind the point
     * @return the type
     */
    public static CursorKey numeric(int precision, int scale) {
        return new CursorKey(
                "numeric " + precision + " " + scale,
                (row, column) -> row.getNumericOrNull(column, scale),
                (sink, i, value) -> sink.setNumeric(i, (BigDecimal) value, precision, scale));
    }

    /**
     * Returns the same type for a key that may be NULL.
     *
     * @return the type
     */
    public CursorKey orNull() {
        return new CursorKey(type, true, reader, sender);
    }

    boolean nullable() {
        return nullable;
    }

    /** Returns what makes cursors of two types differ. */
    String type() {
        return nullable ? type + "?" : type;
    }

    @Nullable
    Object read(Row row, int column) throws SQLException {
        return reader.read(row, column);
    }

    void send(ParameterSink sink, int parameter, Object value) throws SQLException {
        sender.send(sink, parameter, value);
    }

    void write(Object value, DataOutput out) throws IOException {
        if (value instanceof Long number) {
            out.writeLong(number);
        } else if (value instanceof Double number) {
            out.writeDouble(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof LocalDate date) {
            out.writeLong(date.toEpochDay());
        } else if (value instanceof LocalTime time) {
            out.writeLong(time.toNanoOfDay());
        } else if (value instanceof LocalDateTime time) {
            write(time.toInstant(ZoneOffset.UTC), out);
        } else if (value instanceof Instant instant) {
            out.writeLong(instant.getEpochSecond());
            out.writeInt(instant.getNano());
        } else if (value instanceof UUID uuid) {
            out.writeLong(uuid.getMostSignificantBits());
            out.writeLong(uuid.getLeastSignificantBits());
        } else if (value instanceof BigDecimal number) {
            out.writeInt(number.scale());
            writeBytes(number.unscaledValue().toByteArray(), out);
        } else if (value instanceof String text) {
            writeBytes(text.getBytes(StandardCharsets.UTF_8), out);
        } else {
            writeBytes((byte[]) value, out);
        }
    }

    private static void writeBytes(byte[] bytes, DataOutput out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param left number of bytes that are left at most
     * @throws DateTimeException or ArithmeticException when it is no value of the type
     */
    Object read(DataInput in, int left) throws IOException {
        switch (type) {
            case "long":
                return in.readLong();
            case "double":
                return in.readDouble();
            case "boolean":
                return in.readBoolean();
            case "date":
                return LocalDate.ofEpochDay(in.readLong());
            case "time":
                return LocalTime.ofNanoOfDay(in.readLong());
            case "timestamp":
                return LocalDateTime.ofEpochSecond(in.readLong(), in.readInt(), ZoneOffset.UTC);
            case "instant":
                return Instant.ofEpochSecond(in.readLong(), in.readInt());
            case "uuid":
                return new UUID(in.readLong(), in.readLong());
            case "string":
                return new String(readBytes(in, left), StandardCharsets.UTF_8);
            case "bytes":
                return readBytes(in, left);
            default:
                int scale = in.readInt();
                if (scale < 0 || scale > MOST_DIGITS) {
                    throw new IOException("a scale that cannot be");
                }
                return new BigDecimal(new BigInteger(readBytes(in, left)), scale);
        }
    }

    private static byte[] readBytes(DataInput in, int left) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > left) {
            throw new IOException("a length that cannot be");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}

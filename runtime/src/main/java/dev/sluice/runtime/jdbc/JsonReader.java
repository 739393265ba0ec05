package dev.sluice.runtime.jdbc;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a list that came as JSON text. Integers and reals are JSON numbers; text is a JSON string; dates,
 * times, instants and UUIDs are strings with their canonical text; a NUMERIC is a string with its decimals or, where
 * the engine stores units, a JSON integer; a BLOB is a string of hex digits; a BOOLEAN is {@code true}, {@code false},
 * 1 or 0.
 */
public final class JsonReader implements ValueReader {
    private final JsonScanner scanner;
    private final boolean storesUnits;
    private final String outer;
    private int item;

    /**
     * Starts before the first item.
     *
     * @param text a JSON array
     * @param storesUnits whether a JSON integer in a NUMERIC column counts units of 10^-s (as SQLite stores it)
     * @param outer the column that holds the list, named for people
     * @throws ValueException when the text is no JSON array
     */
    public JsonReader(String text, boolean storesUnits, String outer) throws ValueException {
        this.storesUnits = storesUnits;
        this.outer = outer;
        try {
            this.scanner = new JsonScanner(text);
        } catch (IllegalStateException malformed) {
            throw notJson(outer);
        }
    }

    /**
     * Moves to the next item.
     *
     * @return false after the last
     * @throws ValueException when the text is no JSON array
     */
    public boolean next() throws ValueException {
        item++;
        try {
            return scanner.nextItem();
        } catch (IllegalStateException malformed) {
            throw notJson(outer);
        }
    }

    private static ValueException notJson(String outer) {
        return ValueException.ofColumn(outer, ValueException.TYPE_MISMATCH, "holds no JSON array");
    }

    @Override
    public String place(int column) {
        return "column " + column + " of item " + item + " in " + outer;
    }

    @Override
    public boolean isNull(int column) throws ValueException {
        return kind(column) == 'n';
    }

    private char kind(int column) throws ValueException {
        if (column > scanner.columns()) {
            throw bad(column, ValueException.TYPE_MISMATCH, "is missing: the item has fewer values");
        }
        return scanner.kind(column - 1);
    }

    private String string(int column) throws ValueException {
        try {
            return scanner.string(column - 1);
        } catch (IllegalStateException malformed) {
            throw notJson(outer);
        }
    }

    private ValueException not(int column, String type) {
        return bad(column, ValueException.TYPE_MISMATCH, "is no " + type);
    }

    @Override
    public long getLong(int column) throws ValueException {
        kind(column);
        if (!scanner.isInteger(column - 1)) {
            throw not(column, "INTEGER");
        }
        try {
            return scanner.number(column - 1);
        } catch (NumberFormatException tooLong) {
            throw bad(column, ValueException.OUT_OF_RANGE, "is beyond 64 bits");
        }
    }

    @Override
    public @Nullable Long getLongOrNull(int column) throws ValueException {
        return isNull(column) ? null : Long.valueOf(getLong(column));
    }

    @Override
    public double getDouble(int column) throws ValueException {
        char kind = kind(column);
        try {
            return Double.parseDouble(kind == '"' ? string(column) : scanner.raw(column - 1));
        } catch (NumberFormatException none) {
            throw not(column, "REAL");
        }
    }

    @Override
    public @Nullable Double getDoubleOrNull(int column) throws ValueException {
        return isNull(column) ? null : Double.valueOf(getDouble(column));
    }

    @Override
    public boolean getBoolean(int column) throws ValueException {
        char kind = kind(column);
        if (kind == 't' || kind == 'f') {
            return kind == 't';
        }
        if ((kind != '0' && kind != '1') || scanner.raw(column - 1).length() != 1) {
            throw not(column, "BOOLEAN");
        }
        return kind == '1';
    }

    @Override
    public @Nullable Boolean getBooleanOrNull(int column) throws ValueException {
        return isNull(column) ? null : Boolean.valueOf(getBoolean(column));
    }

    @Override
    public @Nullable String getString(int column) throws ValueException {
        return text(column, "TEXT");
    }

    private @Nullable String text(int column, String type) throws ValueException {
        char kind = kind(column);
        if (kind == 'n') {
            return null;
        }
        if (kind != '"') {
            throw not(column, type);
        }
        return string(column);
    }

    @Override
    public byte @Nullable [] getBytes(int column) throws ValueException {
        String hex = text(column, "BLOB");
        if (hex == null) {
            return null;
        }
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException noHex) {
            throw not(column, "BLOB in hex digits");
        }
    }

    @Override
    public @Nullable BigDecimal getNumeric(int column, int scale) throws ValueException {
        char kind = kind(column);
        if (kind == 'n') {
            return null;
        }
        if (kind != '"' && storesUnits) {
            long units = getLong(column);
            if (!Decimals.inRange(units)) {
                throw Decimals.tooManyDigits(this, column);
            }
            return BigDecimal.valueOf(units, scale);
        }
        try {
            String digits = kind == '"' ? string(column) : scanner.raw(column - 1);
            return Decimals.read(this, column, new BigDecimal(digits), scale);
        } catch (NumberFormatException none) {
            throw not(column, "NUMERIC");
        }
    }

    @Override
    public @Nullable LocalDate getLocalDate(int column) throws ValueException {
        String text = text(column, "DATE");
        try {
            return text == null ? null : TemporalText.date(text);
        } catch (DateTimeException none) {
            throw bad(column, ValueException.BAD_DATETIME, "is no DATE");
        }
    }

    @Override
    public @Nullable LocalTime getLocalTime(int column) throws ValueException {
        String text = text(column, "TIME");
        try {
            return text == null ? null : TemporalText.time(text);
        } catch (DateTimeException none) {
            throw bad(column, ValueException.BAD_DATETIME, "is no TIME");
        }
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTime(int column) throws ValueException {
        String text = text(column, "TIMESTAMP");
        try {
            return text == null ? null : TemporalText.dateTime(text);
        } catch (DateTimeException none) {
            throw bad(column, ValueException.BAD_DATETIME, "is no TIMESTAMP");
        }
    }

    @Override
    public @Nullable Instant getInstant(int column) throws ValueException {
        String text = text(column, "DATETIME");
        try {
            return text == null ? null : TemporalText.instant(text);
        } catch (DateTimeException none) {
            throw bad(column, ValueException.BAD_DATETIME, "is no DATETIME");
        }
    }

    @Override
    public @Nullable UUID getUuid(int column) throws ValueException {
        String text = text(column, "UUID");
        return text == null ? null : SqliteReader.uuid(this, column, text);
    }

    @Override
    public @Nullable String getInterval(int column) throws ValueException {
        return text(column, "INTERVAL");
    }

    @Override
    public @Nullable Object getValue(int column) throws ValueException {
        char kind = kind(column);
        if (kind == 'n') {
            return null;
        }
        if (kind == '"') {
            return string(column);
        }
        if (scanner.isInteger(column - 1)) {
            return getLong(column);
        }
        return getDouble(column);
    }

    @Override
    public @Nullable JsonReader getJson(int column) throws ValueException {
        char kind = kind(column);
        if (kind == 'n') {
            return null;
        }
        String text = kind == '"' ? string(column) : scanner.raw(column - 1);
        return new JsonReader(text, storesUnits, place(column));
    }
}

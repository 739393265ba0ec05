package dev.sluice.sql.types;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value: a kind and, for some kinds, what belongs to it.
 *
 * @param kind the kind
 * @param precision digits of a {@link Kind#NUMERIC}, else 0
 * @param scale digits behind the point of a {@link Kind#NUMERIC}, else 0
 * @param element element type of an {@link Kind#ARRAY}, else null
 * @param javaType qualified enum class of {@link Kind#ENUM} and {@link Kind#ENUMNAME}, else null
 */
public record SqlType(
        Kind kind,
        int precision,
        int scale,
        @Nullable SqlType element,
        @Nullable String javaType) {
    /** 64-bit integer. */
    public static final SqlType INTEGER = of(Kind.INTEGER);

    /** Double. */
    public static final SqlType REAL = of(Kind.REAL);

    /** Integer in some rows, real in others. */
    public static final SqlType NUMBER = of(Kind.NUMBER);

    /** Text. */
    public static final SqlType TEXT = of(Kind.TEXT);

    /** Bytes. */
    public static final SqlType BLOB = of(Kind.BLOB);

    /** Truth value. */
    public static final SqlType BOOLEAN = of(Kind.BOOLEAN);

    /** Calendar date. */
    public static final SqlType DATE = of(Kind.DATE);

    /** Time of day. */
    public static final SqlType TIME = of(Kind.TIME);

    /** Date and time without zone. */
    public static final SqlType TIMESTAMP = of(Kind.TIMESTAMP);

    /** Instant. */
    public static final SqlType DATETIME = of(Kind.DATETIME);

    /** UUID. */
    public static final SqlType UUID = of(Kind.UUID);

    /** JSON as written. */
    public static final SqlType JSON = of(Kind.JSON);

    /** JSON in canonical form. */
    public static final SqlType JSONB = of(Kind.JSONB);

    /** Months, days and microseconds. */
    public static final SqlType INTERVAL = of(Kind.INTERVAL);

    /** Point of the plane. */
    public static final SqlType POINT = of(Kind.POINT);

    /** A value of any storage class, declared so. */
    public static final SqlType ANY = of(Kind.ANY);

    /** A value whose storage class is known in each row only. */
    public static final SqlType DYNAMIC = of(Kind.DYNAMIC);

    /** The literal NULL: fits everywhere. */
    public static final SqlType NULL = of(Kind.NULL);

    /** Nothing is known. */
    public static final SqlType UNKNOWN = of(Kind.UNKNOWN);

    /** Checks. */
    public SqlType {
        Objects.requireNonNull(kind, "kind");
    }

    /** The kinds of types. */
    public enum Kind {
        /** 64-bit integer. */
        INTEGER,
        /** Double. */
        REAL,
        /** Integer in some rows, real in others. */
        NUMBER,
        /** Exact decimal with a fixed scale. */
        NUMERIC,
        /** Text. */
        TEXT,
        /** Bytes. */
        BLOB,
        /** Truth value. */
        BOOLEAN,
        /** Calendar date. */
        DATE,
        /** Time of day. */
        TIME,
        /** Date and time without zone. */
        TIMESTAMP,
        /** Instant. */
        DATETIME,
        /** UUID. */
        UUID,
        /** JSON as written. */
        JSON,
        /** JSON in canonical form. */
        JSONB,
        /** Months, days and microseconds. */
        INTERVAL,
        /** Point of the plane. */
        POINT,
        /** Array of one dimension. */
        ARRAY,
        /** Java enum by ordinal. */
        ENUM,
        /** Java enum by name. */
        ENUMNAME,
        /** A value of any storage class, declared so. */
        ANY,
        /** A value whose storage class is known in each row only. */
        DYNAMIC,
        /** The literal NULL. */
        NULL,
        /** Nothing is known. */
        UNKNOWN
    }

    /**
     * Returns an exact decimal type.
     *
     * @param precision digits in all, from 1
     * @param scale digits behind the point, from 0 to {@code precision}
     */
    public static SqlType numeric(int precision, int scale) {
        return new SqlType(Kind.NUMERIC, precision, scale, null, null);
    }

    /**
     * Returns an array type.
     *
     * @param element the element's type
     */
    public static SqlType array(SqlType element) {
        return new SqlType(Kind.ARRAY, 0, 0, element, null);
    }

    /**
     * Returns an enum stored by ordinal.
     *
     * @param javaType the qualified class name
     */
    public static SqlType enumByOrdinal(String javaType) {
        return new SqlType(Kind.ENUM, 0, 0, null, javaType);
    }

    /**
     * Returns an enum stored by name.
     *
     * @param javaType the qualified class name
     */
    public static SqlType enumByName(String javaType) {
        return new SqlType(Kind.ENUMNAME, 0, 0, null, javaType);
    }

    /**
     * Tells whether this type is of a kind.
     *
     * @param other the kind
     */
    public boolean is(Kind other) {
        return kind == other;
    }

    /** Tells whether the type is known well enough to name it in Java. */
    public boolean isKnown() {
        return kind != Kind.UNKNOWN && kind != Kind.NULL && kind != Kind.DYNAMIC;
    }

    /** Tells whether values are numbers to SQLite that arithmetic takes: INTEGER, REAL, NUMBER and NUMERIC. */
    public boolean isNumber() {
        return kind == Kind.INTEGER || kind == Kind.REAL || kind == Kind.NUMBER || kind == Kind.NUMERIC;
    }

    /** Tells whether values are dates or times. */
    public boolean isTemporal() {
        return kind == Kind.DATE || kind == Kind.TIME || kind == Kind.TIMESTAMP || kind == Kind.DATETIME;
    }

    /** Returns the affinity of a column of this type in the DDL that SQLite gets. */
    public Affinity affinity() {
        switch (kind) {
            case INTEGER, BOOLEAN, NUMERIC, ENUM:
                return Affinity.INTEGER;
            case REAL:
                return Affinity.REAL;
            case NUMBER:
                return Affinity.NUMERIC;
            case TEXT, DATE, TIME, TIMESTAMP, DATETIME, UUID, JSON, JSONB, INTERVAL, POINT, ARRAY, ENUMNAME:
                return Affinity.TEXT;
            case BLOB, ANY, DYNAMIC, NULL, UNKNOWN:
                return Affinity.NONE;
        }
        throw new AssertionError(kind);
    }

    /** Returns the type as the source language writes it. */
    @Override
    public String toString() {
        switch (kind) {
            case NUMERIC:
                return "NUMERIC(" + precision + "," + scale + ")";
            case ARRAY:
                return element + "[]";
            case ENUM, ENUMNAME:
                return kind + "(" + javaType + ")";
            default:
                return kind.name();
        }
    }

    /** Returns what messages call the type, which has no name in the source where it is not known. */
    public String shown() {
        return switch (kind) {
            case UNKNOWN -> "an unknown type";
            case DYNAMIC -> "any type";
            case NUMBER -> "INTEGER or REAL";
            default -> toString();
        };
    }

    /** Returns what messages say behind "a value". */
    public String ofType() {
        return is(Kind.UNKNOWN) || is(Kind.DYNAMIC) ? "of " + shown() : "of type " + shown();
    }

    private static SqlType of(Kind kind) {
        return new SqlType(kind, 0, 0, null, null);
    }
}

package dev.sluice.runtime.jdbc;

/**
 * The type of a list's elements.
 *
 * @param kind what the elements are
 * @param precision digits of a NUMERIC, else 0
 * @param scale decimals of a NUMERIC, else 0
 */
public record ElementType(Kind kind, int precision, int scale) {
    /** Elements without digits and decimals, INTEGER. */
    public static final ElementType INTEGERS = new ElementType(Kind.INTEGER, 0, 0);

    /** Elements without digits and decimals, REAL. */
    public static final ElementType REALS = new ElementType(Kind.REAL, 0, 0);

    /** Elements without digits and decimals, TEXT. */
    public static final ElementType TEXTS = new ElementType(Kind.TEXT, 0, 0);

    /** Elements without digits and decimals, BOOLEAN. */
    public static final ElementType BOOLEANS = new ElementType(Kind.BOOLEAN, 0, 0);

    /** Elements without digits and decimals, DATE. */
    public static final ElementType DATES = new ElementType(Kind.DATE, 0, 0);

    /** Elements without digits and decimals, TIME. */
    public static final ElementType TIMES = new ElementType(Kind.TIME, 0, 0);

    /** Elements without digits and decimals, TIMESTAMP. */
    public static final ElementType TIMESTAMPS = new ElementType(Kind.TIMESTAMP, 0, 0);

    /** Elements without digits and decimals, DATETIME. */
    public static final ElementType DATETIMES = new ElementType(Kind.DATETIME, 0, 0);

    /** Elements without digits and decimals, UUID. */
    public static final ElementType UUIDS = new ElementType(Kind.UUID, 0, 0);

    /** Elements without digits and decimals, INTERVAL. */
    public static final ElementType INTERVALS = new ElementType(Kind.INTERVAL, 0, 0);

    /** Elements without digits and decimals, POINT. */
    public static final ElementType POINTS = new ElementType(Kind.POINT, 0, 0);

    /** What the elements are. */
    public enum Kind {
        /** {@link Long}. */
        INTEGER("int8"),
        /** {@link Double}. */
        REAL("float8"),
        /** {@link String}. */
        TEXT("text"),
        /** {@link Boolean}. */
        BOOLEAN("bool"),
        /** {@link java.math.BigDecimal}. */
        NUMERIC("numeric"),
        /** {@link java.time.LocalDate}. */
        DATE("date"),
        /** {@link java.time.LocalTime}. */
        TIME("time"),
        /** {@link java.time.LocalDateTime}. */
        TIMESTAMP("timestamp"),
        /** {@link java.time.Instant}. */
        DATETIME("timestamptz"),
        /** {@link java.util.UUID}. */
        UUID("uuid"),
        /** The text of an interval, {@link String}. */
        INTERVAL("interval"),
        /** The text of a point, {@link String}. */
        POINT("point");

        private final String serverType;

        Kind(String serverType) {
            this.serverType = serverType;
        }

        String serverType() {
            return serverType;
        }
    }
}

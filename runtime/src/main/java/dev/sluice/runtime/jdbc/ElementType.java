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
        INTEGER("int8", 20),
        /** {@link Double}. */
        REAL("float8", 701),
        /** {@link String}. */
        TEXT("text", 25),
        /** {@link Boolean}. */
        BOOLEAN("bool", 16),
        /** {@link java.math.BigDecimal}. */
        NUMERIC("numeric", 1700),
        /** {@link java.time.LocalDate}. */
        DATE("date", 1082),
        /** {@link java.time.LocalTime}. */
        TIME("time", 1083),
        /** {@link java.time.LocalDateTime}. */
        TIMESTAMP("timestamp", 1114),
        /** {@link java.time.Instant}. */
        DATETIME("timestamptz", 1184),
        /** {@link java.util.UUID}. */
        UUID("uuid", 2950),
        /** The text of an interval, {@link String}. */
        INTERVAL("interval", 1186),
        /** The text of a point, {@link String}. */
        POINT("point", 600);

        private final String serverType;
        private final int oid;

        Kind(String serverType, int oid) {
            this.serverType = serverType;
            this.oid = oid;
        }

        String serverType() {
            return serverType;
        }

        /** The number by which the server knows the type ("pg_type"). */
        int oid() {
            return oid;
        }
    }
}

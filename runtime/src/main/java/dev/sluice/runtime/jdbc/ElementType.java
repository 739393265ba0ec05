package dev.sluice.runtime.jdbc;

/**
 * The type of a list's elements.
 *
 * @param kind what the elements are
 * @param precision digits of a NUMERIC, else 0
 * @param scale decimals of a NUMERIC, else 0
 */
public record ElementType(Kind kind, int precision, int scale) {
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
        UUID("uuid");

        private final String serverType;

        Kind(String serverType) {
            this.serverType = serverType;
        }

        String serverType() {
            return serverType;
        }
    }

    /**
     * A type without digits and decimals.
     *
     * @param kind what the elements are
     * @return the type
     */
    public static ElementType of(Kind kind) {
        return new ElementType(kind, 0, 0);
    }
}

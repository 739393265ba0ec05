package dev.sluice.runtime.jdbc;

/** The engines a statement can run on. */
public enum Dialect {
    /** Embedded SQLite. */
    SQLITE("SQLite"),
    /** A PostgreSQL server. */
    POSTGRES("PostgreSQL");

    private final String product;

    Dialect(String product) {
        this.product = product;
    }

    /**
     * The name of the product, as its driver reports it.
     *
     * @return {@code SQLite} or {@code PostgreSQL}
     */
    public String product() {
        return product;
    }
}

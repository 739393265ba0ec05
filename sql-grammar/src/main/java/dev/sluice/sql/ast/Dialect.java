package dev.sluice.sql.ast;

/** The engines that a source is compiled for. */
public enum Dialect {
    /** SQLite. */
    SQLITE("SQLite"),
    /** PostgreSQL. */
    POSTGRES("Postgres");

    private final String title;

    Dialect(String title) {
        this.title = title;
    }

    /** Returns the engine's name for people. */
    public String title() {
        return title;
    }
}

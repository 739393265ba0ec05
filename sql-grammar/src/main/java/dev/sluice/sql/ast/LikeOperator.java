package dev.sluice.sql.ast;

/** Operators that match a text against a pattern. */
public enum LikeOperator {
    /** {@code %} and {@code _}, ASCII letters without regard to case. */
    LIKE,
    /** {@code *}, {@code ?} and {@code [..]}, with regard to case. */
    GLOB,
    /** The function {@code regexp}, which plain SQLite does not have. */
    REGEXP,
    /** Full-text search. */
    MATCH
}

package dev.sluice.runtime.translate;

/**
 * A term of ORDER BY.
 *
 * @param nulls {@code NULLS FIRST}, {@code NULLS LAST} or empty
 */
record SqlOrder(SqlExpr expr, boolean descending, String nulls) {}

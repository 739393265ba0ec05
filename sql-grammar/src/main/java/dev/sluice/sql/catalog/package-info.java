/**
 * The schema as resolved from its declarations: tables, views, columns, keys.
 *
 * <p>Immutable once built. Knows nothing about queries, and answers by name without regard to case as SQLite does.
 */
@NullMarked
package dev.sluice.sql.catalog;

import org.jspecify.annotations.NullMarked;

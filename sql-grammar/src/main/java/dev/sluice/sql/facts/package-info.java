/**
 * What a statement means: which column each name is, what {@code *} expands to, type and nullness of every expression,
 * parameter and result column.
 *
 * <p>Answers, and never rejects: what cannot be known is reported as unknown, and whoever needs to know refuses. Knows
 * nothing about engines other than SQLite, and nothing about Java.
 */
@NullMarked
package dev.sluice.sql.facts;

import org.jspecify.annotations.NullMarked;

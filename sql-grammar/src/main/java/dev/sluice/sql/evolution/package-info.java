/**
 * Decides how a schema becomes another one: what {@code CREATE}, {@code ALTER} and {@code DROP} do to its declarations. Must not
 * know where the statements come from, about engines or rows.
 */
@NullMarked
package dev.sluice.sql.evolution;

import org.jspecify.annotations.NullMarked;

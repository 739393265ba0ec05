/**
 * Decides what {@code ALTER} and {@code DROP} leave of a schema, by changing the text of its declarations as SQLite does.
 * Must not know where the statements come from or what is done with the schema.
 */
@NullMarked
package dev.sluice.sql.evolution;

import org.jspecify.annotations.NullMarked;

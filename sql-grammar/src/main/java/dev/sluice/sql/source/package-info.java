/**
 * Source files, positions in them, and what is said about them: diagnostics and how they are printed.
 *
 * <p>Knows nothing about SQL: no tokens, no trees, no types.
 */
@NullMarked
package dev.sluice.sql.source;

import org.jspecify.annotations.NullMarked;

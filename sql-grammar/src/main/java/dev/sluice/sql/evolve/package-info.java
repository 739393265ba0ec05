/**
 * How a schema becomes another one: applying ALTER and DROP to declarations, and finding out what two schemas differ in.
 *
 * <p>Works on declarations and their catalog. Knows nothing about files, versions or engines.
 */
@NullMarked
package dev.sluice.sql.evolve;

import org.jspecify.annotations.NullMarked;

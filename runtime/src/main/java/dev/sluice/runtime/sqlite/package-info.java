/**
 * Decides what is asked of SQLite's driver beside JDBC: arithmetic with intervals by functions that SQLite is taught, and runs of
 * statements step by step. Nothing else may import this package, which alone needs the driver's classes.
 */
@NullMarked
package dev.sluice.runtime.sqlite;

import org.jspecify.annotations.NullMarked;

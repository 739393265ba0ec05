/**
 * Decides what SQLite is taught that it has no SQL for: arithmetic with intervals, by functions of the driver. Nothing else may
 * import this package, which alone needs the driver's classes.
 */
@NullMarked
package dev.sluice.runtime.sqlite;

import org.jspecify.annotations.NullMarked;

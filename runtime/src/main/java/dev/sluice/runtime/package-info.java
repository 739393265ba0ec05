/**
 * Decides how an application opens a database, runs a query and ends a transaction. Must not know how SQL text is
 * parsed or how Java code is generated.
 */
@NullMarked
package dev.sluice.runtime;

import org.jspecify.annotations.NullMarked;

/**
 * Decides how an application opens a database, runs a query and ends a transaction. Must not know how SQL text is
 * parsed or how Java code is generated.
 *
 * <p>Records, enums and exceptions are immutable and may be shared by threads; each other type says what threads may do.
 */
@NullMarked
package dev.sluice.runtime;

import org.jspecify.annotations.NullMarked;

/**
 * Decides how a checked statement is written for each engine, or that it cannot be written with the same answer.
 *
 * <p>Must not know JDBC, Java types of results, or how rows are read: it takes facts and gives texts.
 */
@NullMarked
package dev.sluice.runtime.translate;

import org.jspecify.annotations.NullMarked;

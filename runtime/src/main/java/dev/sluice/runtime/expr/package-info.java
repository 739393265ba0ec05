/**
 * Conditions, values and orders that an application composes in Java for the placeholders of a query: typed by the columns that
 * generated code describes, written in the source language, every value a parameter.
 *
 * <p>Must not know sessions, nor what an engine's SQL looks like.
 */
@NullMarked
package dev.sluice.runtime.expr;

import org.jspecify.annotations.NullMarked;

/**
 * The functions that queries may call: one row each, with arity, argument, result and nullness rules.
 *
 * <p>Knows neither trees nor tables; how a function is rendered on an engine is not known here.
 */
@NullMarked
package dev.sluice.sql.functions;

import org.jspecify.annotations.NullMarked;

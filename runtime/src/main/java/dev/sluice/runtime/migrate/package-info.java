/**
 * Decides how a database gets from one version of its schema to another: locks, history, order of the steps, and what the
 * structure of a live database is. Must not know what the statements mean, nor the API that applications call.
 */
@NullMarked
package dev.sluice.runtime.migrate;

import org.jspecify.annotations.NullMarked;

/** Generated queries beside JDBC written by hand. */
@NullMarked
package dev.sluice.benchmarks.query;

import org.jspecify.annotations.NullMarked;

/** The queries of the example beside the same by hand, on PostgreSQL. It must not know how the translator works. */
@NullMarked
package dev.sluice.benchmarks.chinook;

import org.jspecify.annotations.NullMarked;

/** Inserts of very many rows beside the fastest code by hand. */
@NullMarked
package dev.sluice.benchmarks.bulk;

import org.jspecify.annotations.NullMarked;

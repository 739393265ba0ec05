/** Nested lists beside an ordered join folded by hand. */
@NullMarked
package dev.sluice.benchmarks.lists;

import org.jspecify.annotations.NullMarked;

/** Measures how long the analysis of a whole project takes. Must not know how the analysis works. */
@NullMarked
package dev.sluice.benchmarks.analysis;

import org.jspecify.annotations.NullMarked;

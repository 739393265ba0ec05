/** The Java that the generator writes: its size, and the time that the Java compiler takes for it. */
@NullMarked
package dev.sluice.benchmarks.generation;

import org.jspecify.annotations.NullMarked;

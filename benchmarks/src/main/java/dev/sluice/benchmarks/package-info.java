/** How benchmarks are run: contestants take turns in one JVM, and a figure is a ratio. */
@NullMarked
package dev.sluice.benchmarks;

import org.jspecify.annotations.NullMarked;

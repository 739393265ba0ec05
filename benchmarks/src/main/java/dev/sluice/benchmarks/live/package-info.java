/** What live queries cost those who write, and a long run of everything. */
@NullMarked
package dev.sluice.benchmarks.live;

import org.jspecify.annotations.NullMarked;

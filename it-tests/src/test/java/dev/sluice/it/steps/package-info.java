/** An application whose schema has a step that is written in Java: {@code src/test/sql-steps}. */
@NullMarked
package dev.sluice.it.steps;

import org.jspecify.annotations.NullMarked;

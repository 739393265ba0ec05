/** An application whose database another tool made, and not quite as it is declared: {@code src/test/sql-checked}. */
@NullMarked
package dev.sluice.it.checked;

import org.jspecify.annotations.NullMarked;

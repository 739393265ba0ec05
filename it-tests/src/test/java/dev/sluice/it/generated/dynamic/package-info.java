/** Generated accessors on both engines: the SQL lies in {@code src/test/sql}, the build's own plugin compiles it. */
@NullMarked
package dev.sluice.it.generated.dynamic;

import org.jspecify.annotations.NullMarked;

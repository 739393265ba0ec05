/** Functions that Java implements for SQLite. */
@NullMarked
package dev.sluice.it.generated.functions;

import org.jspecify.annotations.NullMarked;

/** Rows whose columns have defaults that are computed. */
@NullMarked
package dev.sluice.it.generated.defaults;

import org.jspecify.annotations.NullMarked;

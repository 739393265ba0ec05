/** Looks into the runtime for tests. */
@NullMarked
package dev.sluice.runtime;

import org.jspecify.annotations.NullMarked;

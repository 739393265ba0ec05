/**
 * Decides whether the runtime keeps its promises on every engine and in every way to reach one. Must not know the
 * inside of the runtime: what the generator would write is written by hand in {@code shop}.
 */
@NullMarked
package dev.sluice.it.runtime;

import org.jspecify.annotations.NullMarked;

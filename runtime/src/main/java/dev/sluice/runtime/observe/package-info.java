/**
 * Decides what is done with what interceptors see where that takes no library: logging, and finding repetitions in
 * tests. Must not know how statements are run.
 */
@NullMarked
package dev.sluice.runtime.observe;

import org.jspecify.annotations.NullMarked;

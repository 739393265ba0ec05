/**
 * Decides by fixtures which text each engine gets.
 *
 * <p>Must not know what an engine answers to it: that is tried on real servers elsewhere.
 */
@NullMarked
package dev.sluice.runtime.translate;

import org.jspecify.annotations.NullMarked;

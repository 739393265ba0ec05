/**
 * Decides how statements are counted and timed in Micrometer. Must not know how statements are run; the only package
 * that needs {@code io.micrometer:micrometer-core}.
 */
@NullMarked
package dev.sluice.runtime.micrometer;

import org.jspecify.annotations.NullMarked;

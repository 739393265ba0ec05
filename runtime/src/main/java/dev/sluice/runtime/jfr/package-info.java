/**
 * Decides which events a flight recording has. Must not know how statements are run; the only package that needs
 * {@code jdk.jfr}.
 */
@NullMarked
package dev.sluice.runtime.jfr;

import org.jspecify.annotations.NullMarked;

/**
 * The Maven goals: their parameters, what they print, and how a build fails.
 *
 * <p>Must not know how anything is compiled; nothing of Maven leaves this package.
 */
@NullMarked
package dev.sluice.generator.maven;

import org.jspecify.annotations.NullMarked;

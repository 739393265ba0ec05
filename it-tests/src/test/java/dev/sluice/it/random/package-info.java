/**
 * Decides what random schemas, rows and statements look like, and holds analysis and translation to the engines with
 * them. It must not know how either works.
 */
@NullMarked
package dev.sluice.it.random;

import org.jspecify.annotations.NullMarked;

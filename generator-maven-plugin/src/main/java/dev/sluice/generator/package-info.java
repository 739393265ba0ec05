/**
 * Decides in which order the phases of the compiler run and what they read and write. Must not know Maven, nor how any
 * one phase works.
 */
@NullMarked
package dev.sluice.generator;

import org.jspecify.annotations.NullMarked;

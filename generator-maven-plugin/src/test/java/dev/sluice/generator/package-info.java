/** Tests of the compiler from source files to Java files. */
@NullMarked
package dev.sluice.generator;

import org.jspecify.annotations.NullMarked;

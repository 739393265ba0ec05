/** Tests of the generated Java: what it looks like and that the Java compiler likes it. */
@NullMarked
package dev.sluice.generator.emit;

import org.jspecify.annotations.NullMarked;

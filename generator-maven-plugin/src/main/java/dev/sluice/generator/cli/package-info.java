/**
 * Decides how the compiler is asked from a command line: requests and answers as lines of JSON. It must not know Maven
 * nor Java code generation beyond the names of Java types.
 */
@NullMarked
package dev.sluice.generator.cli;

import org.jspecify.annotations.NullMarked;

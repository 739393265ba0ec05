/** Parsing beside other parsers of SQL for Java. */
@NullMarked
package dev.sluice.benchmarks.parser;

import org.jspecify.annotations.NullMarked;

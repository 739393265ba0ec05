/**
 * What will be generated, in terms of SQL: databases, files, queries, parameters, rows, with the texts of both engines.
 *
 * <p>Must not know Java's types or identifiers, nor how anything is printed.
 */
@NullMarked
package dev.sluice.generator.model;

import org.jspecify.annotations.NullMarked;

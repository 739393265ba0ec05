/**
 * What a source file says, as immutable trees: statements, queries, expressions, and the place each part came from.
 *
 * <p>Knows nothing about types, tables that exist, or engines: names are as written.
 */
@NullMarked
package dev.sluice.sql.ast;

import org.jspecify.annotations.NullMarked;

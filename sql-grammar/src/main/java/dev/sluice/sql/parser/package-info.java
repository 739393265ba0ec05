/**
 * Decides which texts are well-formed SQL and which syntax tree each becomes. Must not know what a name refers to or
 * what type an expression has.
 */
@NullMarked
package dev.sluice.sql.parser;

import org.jspecify.annotations.NullMarked;

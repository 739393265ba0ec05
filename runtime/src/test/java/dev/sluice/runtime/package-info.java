/** Decides whether the public API keeps its promises on SQLite. Must not know how JDBC is used. */
@NullMarked
package dev.sluice.runtime;

import org.jspecify.annotations.NullMarked;

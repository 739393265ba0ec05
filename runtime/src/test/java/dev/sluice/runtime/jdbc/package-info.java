/** Decides whether the layer over JDBC keeps its promises on SQLite. Must not know the public API. */
@NullMarked
package dev.sluice.runtime.jdbc;

import org.jspecify.annotations.NullMarked;

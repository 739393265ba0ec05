/**
 * Decides how a Java value travels to and from each engine over JDBC, which statements are kept prepared, and which
 * connection serves whom. Must not know the public API that is built on it, nor any driver's own classes.
 */
@NullMarked
package dev.sluice.runtime.jdbc;

import org.jspecify.annotations.NullMarked;

/** Decides whether what is done beside JDBC gives what JDBC gives. */
@NullMarked
package dev.sluice.runtime.sqlite;

import org.jspecify.annotations.NullMarked;

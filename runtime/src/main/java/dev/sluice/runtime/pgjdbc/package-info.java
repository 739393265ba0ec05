/**
 * Decides how pgjdbc's own classes do what JDBC cannot: notifications and COPY. Must not know who asks; the only package
 * that needs {@code org.postgresql:postgresql}.
 */
@NullMarked
package dev.sluice.runtime.pgjdbc;

import org.jspecify.annotations.NullMarked;

/**
 * Decides which servers and databases the tests run against, and sets them up and takes them down. Must not know what is
 * tested.
 */
@NullMarked
package dev.sluice.it.support;

import org.jspecify.annotations.NullMarked;

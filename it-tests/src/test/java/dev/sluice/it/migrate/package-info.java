/** Decides whether databases get from one version of a schema to the next, on both engines; knows no generated class. */
@NullMarked
package dev.sluice.it.migrate;

import org.jspecify.annotations.NullMarked;

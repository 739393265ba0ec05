/**
 * Decides what the files of the folder {@code migrations} mean: steps from one version of a schema to the next, checked
 * against snapshots of old versions and the schema that is declared. Must not know about Java code or Maven.
 */
@NullMarked
package dev.sluice.generator.migrate;

import org.jspecify.annotations.NullMarked;

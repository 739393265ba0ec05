/**
 * What the Java classes are like that a source names: converters, enums, existing rows. Reads their source where they are part
 * of the project, else the class path.
 *
 * <p>Must not run any of their code, nor know what is generated.
 */
@NullMarked
package dev.sluice.generator.lookup;

import org.jspecify.annotations.NullMarked;

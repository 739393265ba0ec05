/**
 * What the generated Java looks like: names, types, files. The only package that uses JavaPoet.
 *
 * <p>Must not know the syntax tree, nor check any SQL: it reads the finished model, and objects only to names that Java
 * cannot have twice.
 */
@NullMarked
package dev.sluice.generator.emit;

import org.jspecify.annotations.NullMarked;

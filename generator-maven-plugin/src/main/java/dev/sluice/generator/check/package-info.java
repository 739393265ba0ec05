/**
 * Every rule that can fail a build although the SQL is well-formed and its names are known: one small class a rule.
 *
 * <p>Must not know what is generated, nor change anything: a rule reads facts and reports.
 */
@NullMarked
package dev.sluice.generator.check;

import org.jspecify.annotations.NullMarked;

/** What the tests of this module share: the Java compiler as a judge. */
@NullMarked
package dev.sluice.generator.support;

import org.jspecify.annotations.NullMarked;

/** Tests of the plugin's configuration. */
@NullMarked
package dev.sluice.generator.maven;

import org.jspecify.annotations.NullMarked;

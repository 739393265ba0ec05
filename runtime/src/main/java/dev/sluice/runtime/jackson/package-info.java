/**
 * Rows as JSON, and JSON in columns, through Jackson. The only package that needs it; an application without Jackson does not
 * load it.
 *
 * <p>Must not be used by any other package of the runtime.
 */
@NullMarked
package dev.sluice.runtime.jackson;

import org.jspecify.annotations.NullMarked;

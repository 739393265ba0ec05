/**
 * Decides how statements are traced and measured by OpenTelemetry's conventions for databases. Must not know how
 * statements are run; the only package that needs {@code io.opentelemetry:opentelemetry-api}.
 */
@NullMarked
package dev.sluice.runtime.opentelemetry;

import org.jspecify.annotations.NullMarked;

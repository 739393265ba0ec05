/**
 * The types that values have, as the source language names them, with SQLite's affinities and collations.
 *
 * <p>Knows neither trees nor tables, and nothing of Java or an engine's own type names.
 */
@NullMarked
package dev.sluice.sql.types;

import org.jspecify.annotations.NullMarked;

package dev.sluice.it.generated.mapped;

import org.jspecify.annotations.Nullable;

/**
 * A place, without what nobody else needs to know.
 *
 * @param name its name
 * @param id its number
 * @param latitude where it is, or null
 * @param kind what it is like
 */
public record Place(String name, long id, @Nullable Double latitude, Mood kind) {}

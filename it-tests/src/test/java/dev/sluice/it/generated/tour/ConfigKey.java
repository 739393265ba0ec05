package dev.sluice.it.generated.tour;

/**
 * The key of a setting.
 *
 * @param name its name
 */
public record ConfigKey(String name) {}

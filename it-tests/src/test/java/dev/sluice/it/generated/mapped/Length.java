package dev.sluice.it.generated.mapped;

/**
 * A number of characters.
 *
 * @param characters how many
 */
public record Length(long characters) {}

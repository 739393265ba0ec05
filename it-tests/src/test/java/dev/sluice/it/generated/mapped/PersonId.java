package dev.sluice.it.generated.mapped;

/**
 * The number of a person, which is no other number.
 *
 * @param value the number
 */
public record PersonId(long value) {}

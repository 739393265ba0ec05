package dev.sluice.it.generated.mapped;

/**
 * A name in two parts.
 *
 * @param first the first name
 * @param last the last name
 */
public record FullName(String first, String last) {}

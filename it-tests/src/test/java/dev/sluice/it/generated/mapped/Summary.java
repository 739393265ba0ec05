package dev.sluice.it.generated.mapped;

/**
 * A place and how often it was seen.
 *
 * @param title its name
 * @param visits how often
 */
public record Summary(String title, long visits) {}

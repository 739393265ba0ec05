package dev.sluice.it.generated.tour;

/**
 * A result of the application's own.
 *
 * @param defaults a row that is generated
 * @param number a number
 */
public record MyResult(WithDefault defaults, long number) {}

package dev.sluice.it.generated.tour;

/**
 * A row that has bytes and no number.
 *
 * @param payload the bytes
 */
public record NoIdRow(byte[] payload) {}

package dev.sluice.it.generated.tour;

/**
 * A row that has bytes and no number.
 *
 * @param payload the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // a BLOB is a byte[], and that a record takes one is what is tried here
public record NoIdRow(byte[] payload) {}

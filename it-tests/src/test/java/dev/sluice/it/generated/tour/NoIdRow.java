package dev.sluice.it.generated.tour;

/** A row that has bytes and no number. */
public final class NoIdRow {
    private final byte[] payload;

    /**
     * Makes a row.
     *
     * @param payload the bytes
     */
    public NoIdRow(byte[] payload) {
        this.payload = payload.clone();
    }

    /**
     * Returns the bytes.
     *
     * @return a copy
     */
    public byte[] payload() {
        return payload.clone();
    }
}

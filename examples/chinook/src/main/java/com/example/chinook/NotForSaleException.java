package com.example.chinook;

/** Somebody wanted to buy a track that the store does not sell. */
public final class NotForSaleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long trackId;

    NotForSaleException(long trackId) {
        super("track " + trackId + " is not for sale");
        this.trackId = trackId;
    }

    /** The key of the track. */
    public long trackId() {
        return trackId;
    }
}

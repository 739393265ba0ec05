package dev.sluice.runtime;

import java.io.Serial;

/** Carries a checked exception through a body that may throw none. */
final class Carrier extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Exception carried;

    Carrier(Exception carried) {
        super(carried);
        this.carried = carried;
    }

    Exception carried() {
        return carried;
    }
}

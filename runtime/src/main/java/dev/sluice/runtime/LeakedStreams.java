package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Link;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.ref.Cleaner;
import java.lang.ref.Cleaner.Cleanable;

/**
 * Finds streams that were forgotten: neither read to their end nor closed, and referred to by nobody. Each is reported
 * with the name of its query, and what it holds is given back. Loaded with the first stream.
 */
final class LeakedStreams {
    private static final Logger LOGGER = System.getLogger("dev.sluice.runtime");
    private static final Cleaner CLEANER = Cleaner.create(task -> {
        Thread thread = new Thread(task, "sluice-leaks");
        thread.setDaemon(true);
        return thread;
    });

    private LeakedStreams() {}

    /** Watches a cursor; the result must not refer to it. */
    static Cleanable watch(Object cursor, OpenResult open) {
        return CLEANER.register(cursor, () -> report(open));
    }

    private static void report(OpenResult open) {
        if (!open.isOpen()) {
            return;
        }
        LOGGER.log(
                Level.WARNING,
                () -> "a stream of " + open.text()
                        + " was neither read to its end nor closed, and held its connection until now; use it in"
                        + " try-with-resources");
        Link link = open.lease().link();
        link.reclaim(() -> {
            try {
                open.close();
            } catch (RuntimeException failure) {
                LOGGER.log(Level.WARNING, "closing the forgotten stream of " + open.text() + " failed", failure);
            }
        });
    }
}

package dev.sluice.runtime.jdbc;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Listens on a connection of its own, and connects again whenever that is lost, with growing pauses. After each connecting
 * it tells of a change of anything, since what was sent meanwhile is lost. A connection on which nothing comes is tried from
 * time to time: a network may die silently.
 */
public final class PostgresListener implements AutoCloseable {
    private static final Logger LOGGER = System.getLogger("dev.sluice.runtime");
    private static final int WAIT_MILLIS = 5_000;
    private static final int TRY_SECONDS = 5;
    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long LONGEST_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final ConnectionSource source;
    private final Consumer<@Nullable String> heard;
    private final Thread thread;
    private volatile @Nullable Connection connection;
    private volatile boolean closed;

    PostgresListener(ConnectionSource source, Consumer<@Nullable String> heard) {
        this.source = source;
        this.heard = heard;
        this.thread = new Thread(this::run, "sluice-listen");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        PostgresExtras extras = PostgresExtras.find();
        if (extras == null) {
            LOGGER.log(
                    Level.ERROR,
                    "changes by other processes are not heard: listenOn needs org.postgresql:postgresql on the class path");
            return;
        }
        long pause = FIRST_PAUSE_NANOS;
        while (!closed) {
            try (Connection opened = source.connect()) {
                connection = opened;
                opened.setAutoCommit(true);
                Link.execute(opened, "LISTEN " + Notifications.CHANNEL);
                pause = FIRST_PAUSE_NANOS;
                heard.accept(null);
                listen(extras, opened);
            } catch (SQLException failure) {
                if (!closed) {
                    LOGGER.log(Level.WARNING, "the connection that listens was lost; connecting again", failure);
                }
            }
            connection = null;
            if (!closed) {
                LockSupport.parkNanos(this, pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE_NANOS);
            }
        }
    }

    private void listen(PostgresExtras extras, Connection opened) throws SQLException {
        while (!closed) {
            boolean silent = true;
            for (String payload : extras.notifications(opened, WAIT_MILLIS)) {
                silent = false;
                heard.accept(payload);
            }
            if (silent && !closed && !opened.isValid(TRY_SECONDS)) {
                throw new SQLException("the server does not answer", "08006");
            }
        }
    }

    /** Ends the thread soon; what waits for a notification is woken by the end of its connection. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        Connection opened = connection;
        if (opened != null) {
            try {
                opened.abort(Runnable::run);
            } catch (SQLException failure) {
                LOGGER.log(Level.DEBUG, "the connection that listens could not be closed", failure);
            }
        }
    }
}

package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Link;
import dev.sluice.runtime.jdbc.Notifications;
import dev.sluice.runtime.jdbc.PostgresListener;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Brings news of commits to live queries: of this database's own commits directly, of those of other processes through the
 * server, where that was configured. Thread-safe.
 */
final class ChangeFeed {
    private final @Nullable Executor executor;
    private final @Nullable Notifications notifications;
    private volatile @Nullable LiveQueries live;
    private @Nullable PostgresListener listener;
    private boolean closed;

    static ChangeFeed of(EngineSettings settings) {
        return new ChangeFeed(
                settings.executor(), settings.direct() == null ? null : new Notifications(settings.direct()));
    }

    private ChangeFeed(@Nullable Executor executor, @Nullable Notifications notifications) {
        this.executor = executor;
        this.notifications = notifications;
    }

    /** Whether commits are told to other processes, which takes a transaction for every write. */
    boolean notifies() {
        return notifications != null;
    }

    boolean hasQueries() {
        return live != null;
    }

    /** Returns the live queries, whose threads start with the first one. */
    synchronized LiveQueries live() {
        LiveQueries found = live;
        if (found == null) {
            found = new LiveQueries(executor);
            live = found;
            if (closed) {
                found.close();
            } else if (notifications != null) {
                listener = notifications.listen(found::changed);
            }
        }
        return found;
    }

    /** Tells of a commit that changed some tables; null for any number of them. */
    void changed(@Nullable List<String> tables) {
        LiveQueries found = live;
        if (found != null) {
            found.changed(tables);
        }
    }

    /** Has the server tell other processes when the transaction commits. */
    void announce(Link link, @Nullable List<String> tables) throws SQLException {
        if (notifications != null) {
            notifications.send(link, tables);
        }
    }

    synchronized void close() {
        closed = true;
        if (listener != null) {
            listener.close();
        }
        if (live != null) {
            live.close();
        }
    }
}

package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The prepared statements that one connection keeps: on SQLite preparing costs three times what a small query costs, and on
 * PostgreSQL, where the driver keeps what the server has prepared, still more than reading a row. The least recently used go first. A statement whose result is open is in use, and the same text asked for meanwhile is
 * prepared a second time. Not thread-safe; it belongs to its connection and to the thread that holds that.
 */
final class StatementCache {
    /** How many statements a connection keeps. */
    static final int CAPACITY = 256;

    private final Connection connection;
    private final Prepared.Maker maker;
    private final int capacity;
    private final Map<PreparedSql, Kept> kept = new HashMap<>();
    private long uses;

    StatementCache(Connection connection, int capacity, Prepared.Maker maker) {
        this.connection = connection;
        this.maker = maker;
        this.capacity = capacity;
    }

    Execution take(PreparedSql sql) throws SQLException {
        Kept found = kept.get(sql);
        if (found == null) {
            found = keep(sql);
        } else if (found.inUse) {
            return new Execution.Single(prepare(sql), sql.sql());
        }
        found.inUse = true;
        found.good = false;
        found.lastUse = ++uses;
        return found;
    }

    private Kept keep(PreparedSql sql) throws SQLException {
        Prepared prepared = prepare(sql);
        if (kept.size() >= capacity) {
            evictLeastRecentlyUsed();
        }
        Kept added = new Kept(sql, prepared);
        kept.put(sql, added);
        return added;
    }

    private Prepared prepare(PreparedSql sql) throws SQLException {
        return maker.make(connection.prepareStatement(sql.sql()), sql);
    }

    /** Looks at all of them, which costs less than preparing and leaves nothing to do for a statement that is found. */
    private void evictLeastRecentlyUsed() throws SQLException {
        Kept least = Collections.min(kept.values(), Comparator.comparingLong(one -> one.lastUse));
        kept.remove(least.sql);
        least.evict();
    }

    /** Closes all that is kept; what is in use is closed when it is given back. */
    void clear() throws SQLException {
        List<Kept> all = List.copyOf(kept.values());
        kept.clear();
        for (Kept one : all) {
            one.evict();
        }
    }

    int size() {
        return kept.size();
    }

    /** A statement that is kept while its runs succeed. */
    private final class Kept extends Execution {
        private final PreparedSql sql;
        private boolean inUse;
        private boolean evicted;
        private long lastUse;

        Kept(PreparedSql sql, Prepared prepared) {
            super(prepared, sql.sql());
            this.sql = sql;
        }

        @Override
        public void close() throws SQLException {
            inUse = false;
            if (evicted) {
                prepared.statement.close();
            } else if (!good) {
                kept.remove(sql, this);
                prepared.statement.close();
            } else if (prepared.binder.takeLarge()) {
                prepared.clear();
            }
        }

        void evict() throws SQLException {
            evicted = true;
            if (!inUse) {
                prepared.statement.close();
            }
        }
    }
}

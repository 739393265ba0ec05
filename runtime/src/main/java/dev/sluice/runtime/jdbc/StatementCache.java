package dev.sluice.runtime.jdbc;

import java.io.Serial;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The prepared statements that one connection keeps: on SQLite preparing costs three times what a small query costs, and on
 * PostgreSQL, where the driver keeps what the server has prepared, still more than reading a row. The least recently used go first. A statement whose result is open is in use, and the same text asked for meanwhile is
 * prepared a second time. Not thread-safe; it belongs to its connection and to the thread that holds that.
 */
final class StatementCache {
    /** How many statements a connection keeps. */
    static final int CAPACITY = 256;

    private final Connection connection;
    private final BiFunction<PreparedStatement, PreparedSql, ValueBinder> binders;
    private final KeptStatements kept;

    StatementCache(
            Connection connection, int capacity, BiFunction<PreparedStatement, PreparedSql, ValueBinder> binders) {
        this.connection = connection;
        this.binders = binders;
        this.kept = new KeptStatements(capacity);
    }

    Execution take(PreparedSql sql) throws SQLException {
        Kept found = kept.get(sql);
        if (found == null) {
            PreparedStatement statement = connection.prepareStatement(sql.sql());
            found = new Kept(sql, statement, binders.apply(statement, sql));
            kept.put(sql, found);
            closeEvicted();
        } else if (found.inUse) {
            PreparedStatement second = connection.prepareStatement(sql.sql());
            return new Execution.Single(second, binders.apply(second, sql), sql.sql());
        }
        found.inUse = true;
        found.good = false;
        return found;
    }

    private void closeEvicted() throws SQLException {
        while (!kept.evicted.isEmpty()) {
            kept.evicted.remove(kept.evicted.size() - 1).evict();
        }
    }

    /** Closes all that is kept; what is in use is closed when it is given back. */
    void clear() throws SQLException {
        kept.evicted.addAll(kept.values());
        kept.clear();
        closeEvicted();
    }

    int size() {
        return kept.size();
    }

    /** A statement that is kept while its runs succeed. */
    private final class Kept extends Execution {
        private final PreparedSql sql;
        private boolean inUse;
        private boolean evicted;

        Kept(PreparedSql sql, PreparedStatement statement, ValueBinder binder) {
            super(statement, binder, sql.sql());
            this.sql = sql;
        }

        @Override
        public void close() throws SQLException {
            inUse = false;
            if (evicted) {
                statement.close();
            } else if (!good) {
                kept.remove(sql, this);
                statement.close();
            } else if (binder.takeLarge()) {
                statement.clearParameters();
            }
        }

        void evict() throws SQLException {
            evicted = true;
            if (!inUse) {
                statement.close();
            }
        }
    }

    /** In order of last use; what falls out is closed by the cache, since this map cannot throw. */
    private static final class KeptStatements extends LinkedHashMap<PreparedSql, Kept> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final int capacity;
        private final transient List<Kept> evicted = new ArrayList<>(1);

        KeptStatements(int capacity) {
            super(16, 0.75f, true);
            this.capacity = capacity;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<PreparedSql, Kept> eldest) {
            if (size() <= capacity) {
                return false;
            }
            evicted.add(eldest.getValue());
            return true;
        }
    }
}

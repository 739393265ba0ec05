package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.Lease;
import dev.sluice.runtime.jdbc.Link;
import dev.sluice.runtime.jdbc.LinkSource;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Runs each statement of a database on a connection of its own choice, in autocommit. Remembers which threads are
 * inside the body of a transaction only to refuse them: a transaction is bound to its session, never to a thread.
 */
final class DatabaseScope implements StatementScope {
    private final LinkSource source;
    /** Of this database alone, hence no constant. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Transaction> inside = new ThreadLocal<>();

    private final SchemaText schema;
    private final @Nullable StatementInterceptor interceptor;
    private final ChangeFeed changes;
    private @Nullable CustomStatements customs;
    private boolean helpers;

    DatabaseScope(LinkSource source, SchemaText schema, EngineSettings settings) {
        this.interceptor = settings.interceptor();
        this.changes = ChangeFeed.of(settings);
        this.source = source;
        this.schema = schema;
        this.helpers = schema.hasPostgresHelpers();
    }

    /** Returns what translates statements that are composed at run time; the schema is read with the first one. */
    synchronized CustomStatements customs() {
        CustomStatements found = customs;
        if (found == null) {
            found = new CustomStatements(schema, dialect(), helpers);
            customs = found;
        }
        return found;
    }

    /** Notes that the server has the functions that translated statements call. */
    synchronized void helpersInstalled() {
        helpers = true;
        if (customs != null) {
            customs.helpersInstalled();
        }
    }

    Dialect dialect() {
        return source.dialect();
    }

    SchemaText schema() {
        return schema;
    }

    LinkSource source() {
        return source;
    }

    @Override
    public Lease enter(SqlText text) {
        if (inside.get() != null) {
            throw Failures.insideTransaction(text + " was called", info(text));
        }
        try {
            return source.acquire(text.isWrite());
        } catch (SQLException failure) {
            throw failed(text, failure);
        }
    }

    @Override
    public SqlAccessException failed(SqlText text, SQLException failure) {
        return Failures.of(source.dialect(), text, failure);
    }

    @Override
    public StatementInfo info(SqlText text) {
        return text.info(source.dialect());
    }

    ChangeFeed changes() {
        return changes;
    }

    @Override
    public void wrote(SqlText text, Link link) {
        if (changes.hasQueries() || link.isPartOfAnother()) {
            link.afterCommit(() -> changes.changed(text.writes()));
        }
    }

    @Override
    public LiveQueries live(SqlText text) {
        if (text.isWrite()) {
            throw new UnsupportedOperationException(text + " writes, and cannot be watched");
        }
        return changes.live();
    }

    @Override
    public @Nullable Observed observe(SqlText text) {
        return interceptor == null ? null : Observed.of(interceptor, text, source.dialect());
    }

    @Override
    public int beginCursor(OpenResult cursor, Lease lease) throws SQLException {
        return lease.link().beginCursor();
    }

    @Override
    public boolean endsCursors() {
        return false;
    }

    @Override
    public void endCursor(OpenResult cursor, Lease lease) throws SQLException {
        lease.link().endCursor();
    }

    /** Borrows a connection for a transaction or for creating the schema. */
    Link acquireForWork(String what, boolean write) {
        if (inside.get() != null) {
            throw Failures.insideTransaction(what, null);
        }
        try {
            return source.acquire(write).link();
        } catch (SQLException failure) {
            throw Failures.of(source.dialect(), (StatementInfo) null, failure);
        }
    }

    void entered(Transaction transaction) {
        inside.set(transaction);
    }

    void left() {
        inside.remove();
    }
}

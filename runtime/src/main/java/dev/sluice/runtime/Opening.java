package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.Link;
import dev.sluice.runtime.jdbc.LinkSource;
import java.sql.SQLException;

/** Connects to an engine, and makes sure that it is the one that was meant. */
final class Opening {
    private Opening() {}

    static LinkSource connect(Engine engine) {
        Dialect dialect = engine instanceof Sqlite ? Dialect.SQLITE : Dialect.POSTGRES;
        try {
            LinkSource source = engine instanceof Sqlite sqlite ? sqlite.connect() : ((Postgres) engine).connect();
            try {
                check(engine, source);
                return source;
            } catch (SQLException | RuntimeException | Error failure) {
                closeAfter(failure, source);
                throw failure;
            }
        } catch (SQLException failure) {
            throw Failures.of(dialect, (StatementInfo) null, failure);
        }
    }

    /** A URL of the runtime's own leads to SQLite for sure; what the caller passed in may lead anywhere. */
    private static void check(Engine engine, LinkSource source) throws SQLException {
        if (source.dialect() == Dialect.SQLITE) {
            return;
        }
        try (Link link = source.acquire(false).link()) {
            String product = link.connection().getMetaData().getDatabaseProductName();
            if (!product.equals(source.dialect().product())) {
                throw Failures.otherEngine(engine, product, source.dialect());
            }
        }
    }

    static void closeAfter(Throwable failure, LinkSource source) {
        try {
            source.close();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }
}

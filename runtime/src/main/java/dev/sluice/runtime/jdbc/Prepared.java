package dev.sluice.runtime.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A prepared statement with what sends its parameters and what runs it. One thread at a time. */
abstract class Prepared {
    final PreparedStatement statement;
    final ValueBinder binder;

    Prepared(PreparedStatement statement, ValueBinder binder) {
        this.statement = statement;
        this.binder = binder;
    }

    /** Makes what an engine needs for a statement. */
    @FunctionalInterface
    interface Maker {
        Prepared make(PreparedStatement statement, PreparedSql sql) throws SQLException;
    }

    abstract ResultCursor query() throws SQLException;

    long update() throws SQLException {
        return statement.executeLargeUpdate();
    }

    /** Forgets the parameters. */
    void clear() throws SQLException {
        statement.clearParameters();
    }

    /** A statement of PostgreSQL. */
    static final class OfPostgres extends Prepared {
        OfPostgres(PreparedStatement statement, PreparedSql sql) {
            super(statement, new PostgresBinder(statement, sql));
        }

        @Override
        ResultCursor query() throws SQLException {
            return new JdbcCursor(statement.executeQuery());
        }
    }

    /** A statement of a driver that is only known by JDBC. */
    static final class OfSqlite extends Prepared {
        OfSqlite(PreparedStatement statement, PreparedSql sql) {
            super(statement, new SqliteBinder(statement, sql, null));
        }

        @Override
        ResultCursor query() throws SQLException {
            return new JdbcSqliteCursor(statement.executeQuery());
        }
    }
}

package dev.sluice.runtime.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A statement of SQLite whose parameters are kept here until it runs. */
final class PreparedDirectly extends Prepared {
    private final SqliteStatement direct;
    private final @Nullable Object[] values;

    private PreparedDirectly(
            PreparedStatement statement, PreparedSql sql, SqliteStatement direct, @Nullable Object[] values) {
        super(statement, new SqliteBinder(statement, sql, values));
        this.direct = direct;
        this.values = values;
    }

    /** Makes one, or one of JDBC where the driver is not known. */
    static Prepared make(PreparedStatement statement, PreparedSql sql) throws SQLException {
        SqliteAccess access = SqliteAccess.find();
        SqliteStatement direct = access == null ? null : access.statement(statement);
        return direct == null
                ? new OfSqlite(statement, sql)
                : new PreparedDirectly(statement, sql, direct, new Object[sql.countMarks()]);
    }

    @Override
    ResultCursor query() throws SQLException {
        return direct.query(values);
    }

    @Override
    long update() throws SQLException {
        return direct.update(values);
    }

    @Override
    void clear() throws SQLException {
        Arrays.fill(values, null);
        super.clear();
    }
}

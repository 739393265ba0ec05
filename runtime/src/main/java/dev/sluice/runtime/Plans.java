package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.Lease;
import dev.sluice.runtime.jdbc.Link;
import dev.sluice.runtime.jdbc.ResultCursor;
import dev.sluice.runtime.jdbc.ValueReader;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Asks an engine for the plan of a statement. */
final class Plans {
    private static final int INDENT = 2;

    private Plans() {}

    static String explain(StatementScope scope, SqlText text, ParameterBinder binder) {
        try (Lease lease = scope.enter(text)) {
            Link link = lease.link();
            boolean sqlite = link.dialect() == Dialect.SQLITE;
            // Not kept: a statement that is only explained would push out one that runs.
            try (var execution =
                    link.prepareOnce(text.on(link.dialect()).prefixed(sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN "))) {
                binder.bind(new ParameterSink(execution.binder()));
                try (ResultCursor result = execution.query()) {
                    ValueReader row = link.reader(result, execution);
                    return sqlite ? steps(result, row) : lines(result, row);
                }
            }
        } catch (SQLException failure) {
            throw scope.failed(text, failure);
        }
    }

    private static String lines(ResultCursor result, ValueReader row) throws SQLException {
        StringBuilder plan = new StringBuilder();
        while (result.next()) {
            plan.append(plan.length() == 0 ? "" : "\n").append(row.getString(1));
        }
        return plan.toString();
    }

    /** Each step names the one it is part of. */
    private static String steps(ResultCursor result, ValueReader row) throws SQLException {
        Map<Long, Integer> depths = new HashMap<>();
        StringBuilder plan = new StringBuilder();
        while (result.next()) {
            int depth = depths.getOrDefault(row.getLong(2), -1) + 1;
            depths.put(row.getLong(1), depth);
            plan.append(plan.length() == 0 ? "" : "\n")
                    .append(" ".repeat(depth * INDENT))
                    .append(row.getString(4));
        }
        return plan.toString();
    }
}

package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.Lease;
import dev.sluice.runtime.jdbc.Link;
import java.sql.ResultSet;
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
                try (ResultSet result = execution.statement().executeQuery()) {
                    return sqlite ? steps(result) : lines(result);
                }
            }
        } catch (SQLException failure) {
            throw scope.failed(text, failure);
        }
    }

    private static String lines(ResultSet result) throws SQLException {
        StringBuilder plan = new StringBuilder();
        while (result.next()) {
            plan.append(plan.length() == 0 ? "" : "\n").append(result.getString(1));
        }
        return plan.toString();
    }

    /** Each step names the one it is part of. */
    private static String steps(ResultSet result) throws SQLException {
        Map<Integer, Integer> depths = new HashMap<>();
        StringBuilder plan = new StringBuilder();
        while (result.next()) {
            int depth = depths.getOrDefault(result.getInt(2), -1) + 1;
            depths.put(result.getInt(1), depth);
            plan.append(plan.length() == 0 ? "" : "\n")
                    .append(" ".repeat(depth * INDENT))
                    .append(result.getString(4));
        }
        return plan.toString();
    }
}

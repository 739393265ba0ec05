package dev.sluice.runtime;

import java.util.List;

/**
 * A statement that is about to run.
 *
 * @param statement its name, place and text
 * @param engine the product it runs on: {@code SQLite} or {@code PostgreSQL}
 * @param operation the verb of its text: {@code SELECT}, {@code INSERT}, {@code UPDATE}, {@code DELETE}, or another
 * @param reads the tables it reads, views looked through; empty where the build did not say
 * @param writes the tables it may change, also by triggers and foreign keys; empty for a read
 * @param write whether it may change the database
 */
public record StatementCall(
        StatementInfo statement,
        String engine,
        String operation,
        List<String> reads,
        List<String> writes,
        boolean write) {
    /** Copies. */
    public StatementCall {
        reads = List.copyOf(reads);
        writes = List.copyOf(writes);
    }
}

package dev.sluice.runtime;

import java.util.ArrayList;
import java.util.List;

/** Writes that wait to be sent together. */
final class BatchQueue {
    /** What is said of the rows that a waiting statement will change. */
    static final long NOT_KNOWN = -1;

    private static final int MOST = 1_000;

    private final StatementScope scope;
    private List<Waiting> statements = new ArrayList<>();
    private long sent;
    private long count;

    private record Waiting(SqlText text, ParameterBinder binder) {}

    BatchQueue(StatementScope scope) {
        this.scope = scope;
    }

    void add(SqlText text, ParameterBinder binder) {
        statements.add(new Waiting(text, binder));
        if (statements.size() == MOST) {
            send();
        }
    }

    /** Sends what waits; meanwhile nothing does. */
    void send() {
        if (statements.isEmpty()) {
            return;
        }
        List<Waiting> now = statements;
        statements = new ArrayList<>();
        try {
            count += new Batches(scope)
                    .update(now, Waiting::text, (sink, one) -> one.binder().bind(sink));
        } catch (SqlAccessException failure) {
            if (failure.row() > 0) {
                failure.concerns(sent + failure.row());
            }
            throw failure;
        }
        sent += now.size();
    }

    long count() {
        return count;
    }
}

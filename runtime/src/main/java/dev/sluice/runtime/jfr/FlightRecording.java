package dev.sluice.runtime.jfr;

import dev.sluice.runtime.StatementCall;
import dev.sluice.runtime.StatementInterceptor;
import dev.sluice.runtime.StatementOutcome;
import org.jspecify.annotations.Nullable;

/** Writes a {@link StatementEvent} for each statement while a flight recording runs. Thread-safe. */
public final class FlightRecording implements StatementInterceptor {
    /** Makes the interceptor. */
    public FlightRecording() {}

    @Override
    public @Nullable Completion begin(StatementCall call) {
        StatementEvent event = new StatementEvent();
        if (!event.isEnabled()) {
            return null;
        }
        event.begin();
        return outcome -> write(event, outcome);
    }

    private static void write(StatementEvent event, StatementOutcome outcome) {
        event.end();
        if (event.shouldCommit()) {
            event.fill(outcome);
            event.commit();
        }
    }
}

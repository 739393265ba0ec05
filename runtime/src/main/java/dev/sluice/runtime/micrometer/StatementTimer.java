package dev.sluice.runtime.micrometer;

import dev.sluice.runtime.StatementCall;
import dev.sluice.runtime.StatementInterceptor;
import dev.sluice.runtime.StatementOutcome;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Times statements in a registry: the timer {@value #DURATION} and the summary {@value #ROWS}, with the tags {@code query}
 * (its name), {@code engine}, {@code operation} and {@code error} (SQLSTATE, else the exception's class, else {@code none}).
 * Thread-safe.
 */
public final class StatementTimer implements StatementInterceptor {
    /** How long statements took. */
    public static final String DURATION = "sluice.statements";

    /** How many rows they read or changed. */
    public static final String ROWS = "sluice.statement.rows";

    private final MeterRegistry registry;

    /**
     * Makes the interceptor.
     *
     * @param registry where the meters are
     */
    public StatementTimer(MeterRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    @Override
    public @Nullable Completion begin(StatementCall call) {
        return this::record;
    }

    private void record(StatementOutcome outcome) {
        Tags tags = Tags.of(
                "query", outcome.call().statement().name(),
                "engine", outcome.call().engine(),
                "operation", outcome.call().operation(),
                "error", error(outcome));
        Timer.builder(DURATION)
                .description("Time that statements took")
                .tags(tags)
                .register(registry)
                .record(outcome.duration());
        DistributionSummary.builder(ROWS)
                .description("Rows that statements read or changed")
                .baseUnit("rows")
                .tags(tags)
                .register(registry)
                .record((double) outcome.rows());
    }

    private static String error(StatementOutcome outcome) {
        Throwable failure = outcome.error();
        if (failure == null) {
            return "none";
        }
        String state = outcome.sqlState();
        return state == null ? failure.getClass().getSimpleName() : state;
    }
}

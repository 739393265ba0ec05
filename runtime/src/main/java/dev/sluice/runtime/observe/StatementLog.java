package dev.sluice.runtime.observe;

import dev.sluice.runtime.StatementCall;
import dev.sluice.runtime.StatementInterceptor;
import dev.sluice.runtime.StatementOutcome;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Logs statements to the {@link Logger} {@code dev.sluice.statements}: those that fail and those that took long at level
 * WARNING, the others at DEBUG. Values of parameters are logged only when that is asked for. Immutable and thread-safe.
 */
public final class StatementLog implements StatementInterceptor {
    private static final Logger LOGGER = System.getLogger("dev.sluice.statements");

    private final Duration slow;
    private final boolean values;

    private StatementLog(Duration slow, boolean values) {
        this.slow = slow;
        this.values = values;
    }

    /**
     * Makes a log.
     *
     * @param duration from which duration on a statement is slow
     * @return the log, without values
     */
    public static StatementLog slowerThan(Duration duration) {
        return new StatementLog(Objects.requireNonNull(duration, "duration"), false);
    }

    /**
     * Has parameters' values logged too. They may be personal or secret, and logs are read by many.
     *
     * @return a changed copy
     */
    public StatementLog withValues() {
        return new StatementLog(slow, true);
    }

    @Override
    public boolean wantsValues() {
        return values;
    }

    @Override
    public @Nullable Completion begin(StatementCall call) {
        return this::log;
    }

    private void log(StatementOutcome outcome) {
        boolean warn = outcome.error() != null || outcome.duration().compareTo(slow) >= 0;
        Level level = warn ? Level.WARNING : Level.DEBUG;
        if (LOGGER.isLoggable(level)) {
            LOGGER.log(level, sentence(outcome));
        }
    }

    private String sentence(StatementOutcome outcome) {
        StringBuilder sentence = new StringBuilder()
                .append(outcome.call().statement())
                .append(" on ")
                .append(outcome.call().engine())
                .append(outcome.error() == null ? " took " : " failed after ")
                .append(outcome.duration().toNanos() / 1_000)
                .append(" µs, ")
                .append(outcome.rows())
                .append(outcome.rows() == 1 ? " row" : " rows");
        if (outcome.batch() > 1) {
            sentence.append(", ").append(outcome.batch()).append(" in one batch");
        }
        if (outcome.error() != null) {
            String state = outcome.sqlState();
            sentence.append(", ")
                    .append(state == null ? outcome.error().getClass().getName() : "SQLSTATE " + state);
        }
        if (!outcome.parameters().isEmpty()) {
            sentence.append(outcome.parameters().stream().map(this::show).collect(Collectors.joining(", ", " (", ")")));
        }
        return sentence.toString();
    }

    private String show(StatementOutcome.Parameter parameter) {
        String shown = parameter.name() + " " + parameter.type();
        return values ? shown + " " + parameter.value() : shown;
    }
}

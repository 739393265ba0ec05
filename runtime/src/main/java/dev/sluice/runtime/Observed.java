package dev.sluice.runtime;

import dev.sluice.runtime.StatementInterceptor.Completion;
import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.ValueSink;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** One run of a statement that an interceptor sees. Does not exist where nobody looks. */
final class Observed {
    private static final Logger LOGGER = System.getLogger("dev.sluice.runtime");

    private final SqlText text;
    private final StatementCall call;
    private final boolean values;
    private final @Nullable Completion completion;
    private final long start = System.nanoTime();
    private @Nullable ParameterRecorder parameters;
    private long rows;
    private long batch = 1;
    private boolean ended;

    private Observed(StatementInterceptor interceptor, SqlText text, Dialect dialect) {
        this.text = text;
        this.call = call(text, dialect);
        this.values = interceptor.wantsValues();
        this.completion = begin(interceptor, call);
    }

    static @Nullable Observed of(@Nullable StatementInterceptor interceptor, SqlText text, Dialect dialect) {
        return interceptor == null ? null : new Observed(interceptor, text, dialect);
    }

    private static StatementCall call(SqlText text, Dialect dialect) {
        StatementInfo info = text.info(dialect);
        return new StatementCall(
                info,
                dialect.product(),
                operation(info.sql(), text.isWrite()),
                Objects.requireNonNullElse(text.reads(), List.of()),
                Objects.requireNonNullElse(text.writes(), List.of()),
                text.isWrite());
    }

    /** The first word; behind WITH and VALUES a read is a SELECT all the same. */
    private static String operation(String sql, boolean write) {
        int end = 0;
        while (end < sql.length() && Character.isLetter(sql.charAt(end))) {
            end++;
        }
        String word = sql.substring(0, end).toUpperCase(Locale.ROOT);
        return word.isEmpty() || (!write && (word.equals("WITH") || word.equals("VALUES"))) ? "SELECT" : word;
    }

    static @Nullable Completion begin(StatementInterceptor interceptor, StatementCall call) {
        try {
            return interceptor.begin(call);
        } catch (RuntimeException failure) {
            LOGGER.log(Level.WARNING, "an interceptor failed at the beginning of " + call.statement(), failure);
            return null;
        }
    }

    static void end(Completion completion, StatementOutcome outcome) {
        try {
            completion.ended(outcome);
        } catch (RuntimeException failure) {
            LOGGER.log(
                    Level.WARNING,
                    "an interceptor failed at the end of " + outcome.call().statement(),
                    failure);
        }
    }

    /** Where the values of a run go. */
    ParameterSink sink(ValueSink binder) {
        if (completion == null) {
            return new ParameterSink(binder);
        }
        ParameterRecorder recorder = new ParameterRecorder(binder, values);
        parameters = recorder;
        return new ParameterSink(recorder);
    }

    /** Runs something whose result says how many rows there were. */
    <R extends @Nullable Object> R run(Supplier<R> statement, ToLongFunction<R> count) {
        try {
            R result = statement.get();
            rows = count.applyAsLong(result);
            ended(null);
            return result;
        } catch (RuntimeException | Error failure) {
            ended(failure);
            throw failure;
        }
    }

    void countRow() {
        rows++;
    }

    void rows(long count, long times) {
        rows = count;
        batch = times;
    }

    /** Tells of the end, once. */
    void ended(@Nullable Throwable failure) {
        if (ended || completion == null) {
            return;
        }
        ended = true;
        ParameterRecorder sent = parameters;
        List<StatementOutcome.Parameter> seen = sent == null ? List.of() : sent.parameters(text);
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        end(completion, new StatementOutcome(call, seen, rows, batch, duration, failure));
    }
}

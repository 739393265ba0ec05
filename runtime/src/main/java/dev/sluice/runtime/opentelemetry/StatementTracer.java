package dev.sluice.runtime.opentelemetry;

import dev.sluice.runtime.StatementCall;
import dev.sluice.runtime.StatementInterceptor;
import dev.sluice.runtime.StatementOutcome;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A span for each statement and the histogram {@code db.client.operation.duration}, by OpenTelemetry's stable conventions
 * for databases. Spans have the text of the statement, which never contains values. Thread-safe.
 */
public final class StatementTracer implements StatementInterceptor {
    private static final String SCOPE = "dev.sluice";
    private static final double NANOS = 1e9;
    private static final List<Double> BUCKETS = List.of(0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 10.0);

    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("db.system.name");
    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("db.operation.name");
    private static final AttributeKey<String> COLLECTION = AttributeKey.stringKey("db.collection.name");
    private static final AttributeKey<String> SUMMARY = AttributeKey.stringKey("db.query.summary");
    private static final AttributeKey<String> TEXT = AttributeKey.stringKey("db.query.text");
    private static final AttributeKey<Long> BATCH = AttributeKey.longKey("db.operation.batch.size");
    private static final AttributeKey<Long> ROWS = AttributeKey.longKey("db.response.returned_rows");
    private static final AttributeKey<String> STATUS = AttributeKey.stringKey("db.response.status_code");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
    private static final AttributeKey<String> FILE = AttributeKey.stringKey("code.file.path");
    private static final AttributeKey<Long> LINE = AttributeKey.longKey("code.line.number");
    private static final AttributeKey<String> QUERY = AttributeKey.stringKey("sluice.query.name");

    private final Tracer tracer;
    private final DoubleHistogram durations;
    private final Attributes more;

    /**
     * Makes the interceptor.
     *
     * @param telemetry where spans and measurements go
     */
    public StatementTracer(OpenTelemetry telemetry) {
        this(telemetry, Attributes.empty());
    }

    /**
     * Makes the interceptor.
     *
     * @param telemetry where spans and measurements go
     * @param more what the application knows of its server: {@code server.address}, {@code server.port}, {@code
     *     db.namespace}
     */
    public StatementTracer(OpenTelemetry telemetry, Attributes more) {
        this.tracer = telemetry.getTracer(SCOPE);
        this.more = more;
        this.durations = telemetry
                .getMeter(SCOPE)
                .histogramBuilder("db.client.operation.duration")
                .setUnit("s")
                .setDescription("Duration of database client operations.")
                .setExplicitBucketBoundariesAdvice(BUCKETS)
                .build();
    }

    @Override
    public @Nullable Completion begin(StatementCall call) {
        Context parent = Context.current();
        Attributes known = attributes(call);
        Span span = tracer.spanBuilder(summary(call))
                .setParent(parent)
                .setSpanKind(SpanKind.CLIENT)
                .setAllAttributes(known)
                .setAttribute(TEXT, call.statement().sql())
                .setAttribute(FILE, call.statement().source())
                .setAttribute(LINE, (long) call.statement().line())
                .setAttribute(QUERY, call.statement().name())
                .startSpan();
        return outcome -> end(span, parent, known, outcome);
    }

    private Attributes attributes(StatementCall call) {
        AttributesBuilder attributes = more.toBuilder()
                .put(SYSTEM, call.engine().equals("SQLite") ? "sqlite" : "postgresql")
                .put(OPERATION, call.operation())
                .put(SUMMARY, summary(call));
        List<String> tables = tables(call);
        if (tables.size() == 1) {
            attributes.put(COLLECTION, tables.get(0));
        }
        return attributes.build();
    }

    private static List<String> tables(StatementCall call) {
        return call.write() ? call.writes() : call.reads();
    }

    /** The operation and its tables, which is also the name that the conventions give to the span. */
    private static String summary(StatementCall call) {
        String tables = String.join(" ", tables(call));
        return tables.isEmpty() ? call.operation() : call.operation() + " " + tables;
    }

    private void end(Span span, Context parent, Attributes known, StatementOutcome outcome) {
        AttributesBuilder measured = known.toBuilder();
        Throwable failure = outcome.error();
        if (failure != null) {
            String state = outcome.sqlState();
            String type = state == null ? failure.getClass().getName() : state;
            span.setStatus(StatusCode.ERROR).setAttribute(ERROR, type);
            measured.put(ERROR, type);
            if (state != null) {
                span.setAttribute(STATUS, state);
                measured.put(STATUS, state);
            }
        }
        if (outcome.batch() > 1) {
            span.setAttribute(BATCH, outcome.batch());
        }
        if (!outcome.call().write()) {
            span.setAttribute(ROWS, outcome.rows());
        }
        span.end();
        durations.record((double) outcome.duration().toNanos() / NANOS, measured.build(), parent);
    }
}

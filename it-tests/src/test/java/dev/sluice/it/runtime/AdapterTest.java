package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.runtime.shop.ShopDatabase;
import dev.sluice.runtime.ConstraintViolationException;
import dev.sluice.runtime.Sqlite;
import dev.sluice.runtime.StatementInterceptor;
import dev.sluice.runtime.jfr.FlightRecording;
import dev.sluice.runtime.micrometer.StatementTimer;
import dev.sluice.runtime.observe.StatementLog;
import dev.sluice.runtime.opentelemetry.StatementTracer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the adapters make of what an interceptor sees. */
class AdapterTest {
    private static final String SECRET = "s3cret";

    private static void use(StatementInterceptor interceptor) {
        try (ShopDatabase shop = ShopDatabase.open(Sqlite.memory().withInterceptor(interceptor))) {
            shop.createSchema();
            shop.shop().addCustomer(SECRET);
            assertThat(shop.shop().customers().list()).hasSize(1);
            assertThatThrownBy(() -> shop.shop().addOrder(77, SECRET, null, BigDecimal.ONE))
                    .isInstanceOf(ConstraintViolationException.class);
        }
    }

    private static List<LogRecord> logged(StatementLog log) {
        List<LogRecord> records = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                records.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("dev.sluice.statements");
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
        try {
            use(log);
        } finally {
            logger.removeHandler(handler);
        }
        return records;
    }

    @Test
    void logs_failures_and_what_is_slow() {
        List<LogRecord> quick = logged(StatementLog.slowerThan(Duration.ofHours(1)));
        assertThat(quick).extracting(LogRecord::getLevel).containsExactly(Level.FINE, Level.FINE, Level.WARNING);
        assertThat(quick.get(2).getMessage())
                .startsWith("addOrder (com/acme/shop/shop.sql:36) on SQLite failed after ")
                .contains("SQLSTATE 23503 (customerId INTEGER, title TEXT, note NULL, total NUMERIC)");
        assertThat(quick).allSatisfy(record -> assertThat(record.getMessage()).doesNotContain(SECRET));
        List<LogRecord> slow = logged(StatementLog.slowerThan(Duration.ZERO).withValues());
        assertThat(slow).extracting(LogRecord::getLevel).containsOnly(Level.WARNING);
        assertThat(slow.get(0).getMessage()).contains(" µs, 1 row (name TEXT " + SECRET + ")");
    }

    @Test
    void times_in_micrometer() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        use(new StatementTimer(registry));
        assertThat(registry.get(StatementTimer.DURATION)
                        .tags("query", "customers", "engine", "SQLite", "operation", "SELECT", "error", "none")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get(StatementTimer.DURATION)
                        .tags("query", "addOrder", "error", "23503")
                        .timer()
                        .totalTime(java.util.concurrent.TimeUnit.NANOSECONDS))
                .isPositive();
        assertThat(registry.get(StatementTimer.ROWS)
                        .tags("query", "customers")
                        .summary()
                        .totalAmount())
                .isEqualTo(1);
    }

    @Test
    void traces_by_the_conventions() {
        InMemorySpanExporter spans = InMemorySpanExporter.create();
        InMemoryMetricReader metrics = InMemoryMetricReader.create();
        try (OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(spans))
                        .build())
                .setMeterProvider(
                        SdkMeterProvider.builder().registerMetricReader(metrics).build())
                .build()) {
            use(new StatementTracer(sdk, Attributes.of(AttributeKey.stringKey("db.namespace"), "shop")));
            assertThat(spans.getFinishedSpanItems()).hasSize(3);
            SpanData select = spans.getFinishedSpanItems().get(1);
            assertThat(select.getName()).isEqualTo("SELECT customers orders");
            assertThat(select.getKind()).isEqualTo(SpanKind.CLIENT);
            assertThat(select.getAttributes().asMap())
                    .containsEntry(AttributeKey.stringKey("db.system.name"), "sqlite")
                    .containsEntry(AttributeKey.stringKey("db.namespace"), "shop")
                    .containsEntry(AttributeKey.stringKey("db.operation.name"), "SELECT")
                    .containsEntry(AttributeKey.stringKey("db.query.summary"), "SELECT customers orders")
                    .containsEntry(AttributeKey.longKey("db.response.returned_rows"), 1L)
                    .containsEntry(AttributeKey.stringKey("sluice.query.name"), "customers")
                    .containsEntry(AttributeKey.longKey("code.line.number"), 44L);
            SpanData failed = spans.getFinishedSpanItems().get(2);
            assertThat(failed.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(failed.getAttributes().asMap())
                    .containsEntry(AttributeKey.stringKey("db.collection.name"), "orders")
                    .containsEntry(AttributeKey.stringKey("db.response.status_code"), "23503")
                    .containsEntry(AttributeKey.stringKey("error.type"), "23503");
            assertThat(failed.toString()).doesNotContain(SECRET);
            assertThat(metrics.collectAllMetrics()).singleElement().satisfies(metric -> {
                assertThat(metric.getName()).isEqualTo("db.client.operation.duration");
                assertThat(metric.getUnit()).isEqualTo("s");
                assertThat(metric.getHistogramData().getPoints()).hasSize(3);
            });
        }
    }

    @Test
    void records_flights(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("flight.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("dev.sluice.Statement");
            recording.start();
            use(new FlightRecording());
            recording.stop();
            recording.dump(file);
        }
        List<RecordedEvent> events = RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals("dev.sluice.Statement"))
                .toList();
        assertThat(events).hasSize(3);
        assertThat(events.get(1).getString("query")).isEqualTo("customers");
        assertThat(events.get(1).getString("tables")).isEqualTo("customers, orders");
        assertThat(events.get(2).getString("error")).isEqualTo("23503");
        assertThat(events.toString()).doesNotContain(SECRET);
    }
}

package dev.sluice.runtime;

import java.net.URI;
import java.time.Duration;
import java.time.Period;

/**
 * Converters for types of the Java platform. {@code MAPPED BY java.time.Duration} means the first one here that fits. Thread-safe.
 */
public final class Converters {
    /** A duration as ISO-8601 text ({@code PT1H30M}). */
    public static final ColumnConverter<Duration, String> DURATION =
            ColumnConverter.of(Duration::parse, Duration::toString);

    /** A duration as whole milliseconds; a finer one is refused. */
    public static final ColumnConverter<Duration, Long> DURATION_IN_MILLISECONDS =
            ColumnConverter.of(Duration::ofMillis, value -> whole(value, 1_000_000L));

    /** A duration as whole seconds; a finer one is refused. */
    public static final ColumnConverter<Duration, Long> DURATION_IN_SECONDS =
            ColumnConverter.of(Duration::ofSeconds, value -> whole(value, 1_000_000_000L));

    /** A period as ISO-8601 text ({@code P1Y2M}). */
    public static final ColumnConverter<Period, String> PERIOD = ColumnConverter.of(Period::parse, Period::toString);

    /** An address as text. */
    public static final ColumnConverter<URI, String> ADDRESS = ColumnConverter.of(URI::create, URI::toString);

    private Converters() {}

    private static long whole(Duration value, long unit) {
        if (value.getNano() % unit != 0) {
            throw new InvalidValueException(
                    "the duration " + value + " is finer than the column holds; round it first", null, null, null);
        }
        return Math.addExact(Math.multiplyExact(value.getSeconds(), 1_000_000_000L / unit), value.getNano() / unit);
    }
}

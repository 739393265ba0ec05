package dev.sluice.runtime;

import dev.sluice.sql.types.IntervalValue;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * A span of time in months, days and microseconds, which are kept apart because a month has no fixed length. Its text
 * is ISO-8601 as PostgreSQL writes it: {@code P1Y2M3DT4H5M6.000007S}, and {@code PT0S} for none.
 *
 * @param months whole months, 12 to the year
 * @param days whole days
 * @param microseconds the rest
 */
public record Interval(int months, int days, long microseconds) {
    private static final long SECOND = 1_000_000;

    /**
     * Converts years, months and days.
     *
     * @param period any
     * @return the same span
     * @throws ArithmeticException when it has more months than an int holds
     */
    public static Interval of(Period period) {
        return new Interval(Math.toIntExact(period.toTotalMonths()), Math.toIntExact(period.get(ChronoUnit.DAYS)), 0);
    }

    /**
     * Converts seconds, cut to microseconds.
     *
     * @param duration any
     * @return the same span
     * @throws ArithmeticException when it is longer than 292,000 years
     */
    public static Interval of(Duration duration) {
        return new Interval(
                0, 0, Math.addExact(Math.multiplyExact(duration.getSeconds(), SECOND), duration.getNano() / 1_000));
    }

    /**
     * The years, months and days.
     *
     * @return a normalized period
     */
    public Period toPeriod() {
        return Period.of(months / 12, months % 12, days);
    }

    /**
     * The part below a day.
     *
     * @return a duration
     */
    public Duration toDuration() {
        return Duration.ofSeconds(Math.floorDiv(microseconds, SECOND), Math.floorMod(microseconds, SECOND) * 1_000);
    }

    /**
     * Reads the text of an interval.
     *
     * @param text ISO-8601 with designators, or with the units that PostgreSQL writes ({@code 1 year 2 mons 04:05:06})
     * @return the interval
     * @throws IllegalArgumentException when it is none
     * @throws ArithmeticException when a part is too large
     */
    public static Interval parse(String text) {
        IntervalValue value = IntervalValue.parse(text);
        return new Interval(value.months(), value.days(), value.microseconds());
    }

    @Override
    public String toString() {
        return new IntervalValue(months, days, microseconds).toString();
    }
}

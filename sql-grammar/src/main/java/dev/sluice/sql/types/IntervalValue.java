package dev.sluice.sql.types;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A span of time as PostgreSQL computes with it: months, days and microseconds, which are kept apart because a month has no
 * fixed length. Its text is ISO-8601 as PostgreSQL writes it: {@code P1Y2M3DT4H5M6.000007S}, and {@code PT0S} for none.
 *
 * @param months whole months, 12 to the year
 * @param days whole days
 * @param microseconds the rest
 */
public record IntervalValue(int months, int days, long microseconds) {
    private static final long SECOND = 1_000_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    /**
     * Reads the text of an interval.
     *
     * @param text ISO-8601 with designators, or with the units that PostgreSQL writes ({@code 1 year 2 mons 04:05:06})
     * @throws IllegalArgumentException when it is none
     * @throws ArithmeticException when a part is too large
     */
    public static IntervalValue parse(String text) {
        return IntervalText.parse(text);
    }

    /**
     * Returns the time from one moment to another, in days of 24 hours and a rest below a day, both of one sign.
     *
     * @param from the earlier one, or the later one
     * @param to the other
     */
    public static IntervalValue between(LocalDateTime from, LocalDateTime to) {
        long micros = ChronoUnit.MICROS.between(from, to);
        return new IntervalValue(0, (int) (micros / DAY), micros % DAY);
    }

    /**
     * Adds this to a moment: months first, of which a day past the end of the month becomes its last, then days, then the
     * rest.
     *
     * @param moment any
     * @throws DateTimeException when the result is outside of Java's years
     */
    public LocalDateTime addedTo(LocalDateTime moment) {
        return moment.plusMonths(months).plusDays(days).plus(microseconds, ChronoUnit.MICROS);
    }

    /**
     * Returns the sum, part by part.
     *
     * @param other another interval
     * @throws ArithmeticException when a part is too large
     */
    public IntervalValue plus(IntervalValue other) {
        return new IntervalValue(
                Math.addExact(months, other.months),
                Math.addExact(days, other.days),
                Math.addExact(microseconds, other.microseconds));
    }

    /**
     * Returns a multiple, part by part; microseconds are computed as doubles, as PostgreSQL does.
     *
     * @param factor how often
     * @throws ArithmeticException when a part is too large
     */
    public IntervalValue times(long factor) {
        double micros = Math.rint((double) microseconds * (double) factor);
        if (!(Math.abs(micros) < Long.MAX_VALUE)) {
            throw new ArithmeticException("interval out of range");
        }
        return new IntervalValue(
                Math.toIntExact(Math.multiplyExact(months, factor)),
                Math.toIntExact(Math.multiplyExact(days, factor)),
                (long) micros);
    }

    /**
     * Returns the negative, part by part.
     *
     * @throws ArithmeticException when a part is too large
     */
    public IntervalValue negated() {
        return new IntervalValue(Math.negateExact(months), Math.negateExact(days), Math.negateExact(microseconds));
    }

    /**
     * Returns the microseconds by which intervals are compared: a month has 30 days, a day 24 hours.
     *
     * @throws ArithmeticException when they are too many
     */
    public long key() {
        long all = Math.addExact(Math.multiplyExact((long) months, 30L), (long) days);
        return Math.addExact(Math.multiplyExact(all, DAY), microseconds);
    }

    @Override
    public String toString() {
        if (months == 0 && days == 0 && microseconds == 0) {
            return "PT0S";
        }
        StringBuilder text = new StringBuilder("P");
        append(text, months / 12, 'Y');
        append(text, months % 12, 'M');
        append(text, days, 'D');
        if (microseconds != 0) {
            text.append('T');
            append(text, microseconds / HOUR, 'H');
            append(text, microseconds % HOUR / MINUTE, 'M');
            appendSeconds(text, microseconds % MINUTE);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, long value, char unit) {
        if (value != 0) {
            text.append(value).append(unit);
        }
    }

    private static void appendSeconds(StringBuilder text, long micros) {
        if (micros == 0) {
            return;
        }
        long size = Math.abs(micros);
        text.append(micros < 0 ? "-" : "").append(size / SECOND);
        if (size % SECOND != 0) {
            String fraction = Long.toString(SECOND + size % SECOND).substring(1);
            int end = fraction.length();
            while (fraction.charAt(end - 1) == '0') {
                end--;
            }
            text.append('.').append(fraction, 0, end);
        }
        text.append('S');
    }
}

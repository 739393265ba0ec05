package dev.sluice.runtime.jdbc;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The one text that each date or time has: {@code 2024-05-06}, {@code 07:08:09.123456},
 * {@code 2024-05-06T07:08:09.123456}, and the same with {@code Z} for an instant. Fixed width, so that the order of
 * the texts is the order in time. What is written is cut to microseconds and lies in the years 1 to 9999.
 *
 * <p>Methods throw {@link DateTimeException} for what is out of range or no date.
 */
public final class TemporalText {
    private static final int DATE_LENGTH = 10;
    private static final int TIME_LENGTH = 15;
    private static final int DATE_TIME_LENGTH = DATE_LENGTH + 1 + TIME_LENGTH;
    private static final int MICROS = 1_000;

    private TemporalText() {}

    static LocalDate checked(LocalDate date) {
        checkYear(date.getYear());
        return date;
    }

    static LocalTime cut(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    static LocalDateTime cut(LocalDateTime dateTime) {
        checkYear(dateTime.getYear());
        return dateTime.truncatedTo(ChronoUnit.MICROS);
    }

    static OffsetDateTime cut(Instant instant) {
        OffsetDateTime utc = instant.atOffset(ZoneOffset.UTC);
        checkYear(utc.getYear());
        return utc.truncatedTo(ChronoUnit.MICROS);
    }

    private static void checkYear(int year) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("the year is outside 1 to 9999");
        }
    }

    static String text(LocalDate date) {
        char[] text = new char[DATE_LENGTH];
        putDate(text, checked(date));
        return new String(text);
    }

    static String text(LocalTime time) {
        char[] text = new char[TIME_LENGTH];
        putTime(text, 0, time);
        return new String(text);
    }

    static String text(LocalDateTime dateTime) {
        char[] text = new char[DATE_TIME_LENGTH];
        putDateTime(text, dateTime);
        return new String(text);
    }

    static String text(Instant instant) {
        char[] text = new char[DATE_TIME_LENGTH + 1];
        putDateTime(text, LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC));
        text[DATE_TIME_LENGTH] = 'Z';
        return new String(text);
    }

    private static void putDateTime(char[] text, LocalDateTime dateTime) {
        putDate(text, checked(dateTime.toLocalDate()));
        text[DATE_LENGTH] = 'T';
        putTime(text, DATE_LENGTH + 1, dateTime.toLocalTime());
    }

    private static void putDate(char[] text, LocalDate date) {
        putDigits(text, 0, 4, date.getYear());
        text[4] = '-';
        putDigits(text, 5, 2, date.getMonthValue());
        text[7] = '-';
        putDigits(text, 8, 2, date.getDayOfMonth());
    }

    private static void putTime(char[] text, int at, LocalTime time) {
        putDigits(text, at, 2, time.getHour());
        text[at + 2] = ':';
        putDigits(text, at + 3, 2, time.getMinute());
        text[at + 5] = ':';
        putDigits(text, at + 6, 2, time.getSecond());
        text[at + 8] = '.';
        putDigits(text, at + 9, 6, time.getNano() / MICROS);
    }

    private static void putDigits(char[] text, int at, int count, int value) {
        int rest = value;
        for (int i = at + count - 1; i >= at; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    static LocalDate date(String text) {
        if (text.length() != DATE_LENGTH) {
            throw new DateTimeException("no date of the form 2024-05-06");
        }
        return dateAt(text);
    }

    static LocalTime time(String text) {
        return text.length() == TIME_LENGTH ? timeAt(text, 0) : LocalTime.parse(text);
    }

    static LocalDateTime dateTime(String text) {
        return text.length() == DATE_TIME_LENGTH ? dateTimeAt(text) : cut(LocalDateTime.parse(text));
    }

    static Instant instant(String text) {
        if (text.length() == DATE_TIME_LENGTH + 1 && text.charAt(DATE_TIME_LENGTH) == 'Z') {
            return instantAt(text);
        }
        return cut(OffsetDateTime.parse(text).toInstant()).toInstant();
    }

    /** Counted by hand: two objects less than through LocalDateTime, for what most rows have. */
    private static Instant instantAt(String text) {
        expect(text, DATE_LENGTH, 'T');
        expect(text, 13, ':');
        expect(text, 16, ':');
        expect(text, 19, '.');
        int hour = digits(text, 11, 2);
        int minute = digits(text, 14, 2);
        int second = digits(text, 17, 2);
        if (hour > 23 || minute > 59 || second > 59) {
            throw new DateTimeException("no time of day");
        }
        long seconds = dateAt(text).toEpochDay() * 86_400 + hour * 3_600L + minute * 60L + second;
        return Instant.ofEpochSecond(seconds, digits(text, 20, 6) * (long) MICROS);
    }

    private static LocalDateTime dateTimeAt(String text) {
        LocalDate date = dateAt(text);
        expect(text, DATE_LENGTH, 'T');
        return LocalDateTime.of(date, timeAt(text, DATE_LENGTH + 1));
    }

    private static LocalDate dateAt(String text) {
        expect(text, 4, '-');
        expect(text, 7, '-');
        return checked(LocalDate.of(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)));
    }

    private static LocalTime timeAt(String text, int at) {
        expect(text, at + 2, ':');
        expect(text, at + 5, ':');
        expect(text, at + 8, '.');
        return LocalTime.of(
                digits(text, at, 2),
                digits(text, at + 3, 2),
                digits(text, at + 6, 2),
                digits(text, at + 9, 6) * MICROS);
    }

    private static void expect(String text, int at, char expected) {
        if (text.charAt(at) != expected) {
            throw new DateTimeException("a separator is missing");
        }
    }

    private static int digits(String text, int at, int count) {
        int value = 0;
        for (int i = at; i < at + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("a digit is missing");
            }
            value = value * 10 + digit;
        }
        return value;
    }
}

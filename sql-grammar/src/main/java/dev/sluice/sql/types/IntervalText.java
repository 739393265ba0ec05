package dev.sluice.sql.types;

import java.math.BigDecimal;

/**
 * Reads the spellings of an interval: numbers with one-letter designators (ISO-8601), and numbers with names of units,
 * the time of day also as {@code 04:05:06.7} (PostgreSQL's default style, and its driver's).
 */
final class IntervalText {
    private static final BigDecimal SECOND = BigDecimal.valueOf(1_000_000);
    private static final long MINUTE = 60_000_000L;

    private final String text;
    private int at;
    private long months;
    private long days;
    private long micros;

    private IntervalText(String text) {
        this.text = text;
    }

    static IntervalValue parse(String text) {
        IntervalText parser = new IntervalText(text);
        if (text.isEmpty()) {
            throw malformed();
        }
        if (text.startsWith("P")) {
            parser.designators();
        } else {
            parser.units();
        }
        return new IntervalValue(Math.toIntExact(parser.months), Math.toIntExact(parser.days), parser.micros);
    }

    private void designators() {
        at = 1;
        boolean time = false;
        if (at == text.length()) {
            throw malformed();
        }
        while (at < text.length()) {
            if (text.charAt(at) == 'T') {
                if (time || ++at == text.length()) {
                    throw malformed();
                }
                time = true;
            }
            BigDecimal number = number();
            String unit = at < text.length() ? text.substring(at, at + 1) : "";
            at++;
            if (!unit.isEmpty() && time != "HMS".contains(unit) && !unit.equals("M")) {
                throw malformed();
            }
            add(number, time && unit.equals("M") ? "min" : unit);
        }
    }

    private void units() {
        while (at < text.length()) {
            int start = at;
            BigDecimal number = number();
            if (at < text.length() && text.charAt(at) == ':') {
                clock(start, number);
                skipSpace();
                continue;
            }
            skipSpace();
            int from = at;
            while (at < text.length() && text.charAt(at) != ' ') {
                at++;
            }
            add(number, text.substring(from, at));
            skipSpace();
        }
    }

    /** Hours, minutes and seconds between colons, with one sign for all of them. */
    private void clock(int start, BigDecimal hours) {
        BigDecimal sign = BigDecimal.valueOf(text.charAt(start) == '-' ? -1 : 1);
        add(hours, "hours");
        at++;
        add(number().multiply(sign), "mins");
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
            add(number().multiply(sign), "secs");
        }
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private BigDecimal number() {
        int from = at;
        while (at < text.length() && "+-.0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return new BigDecimal(text.substring(from, at));
        } catch (NumberFormatException none) {
            throw malformed();
        }
    }

    private void add(BigDecimal number, String unit) {
        switch (unit) {
            case "Y", "year", "years" -> months = Math.addExact(months, Math.multiplyExact(whole(number), 12L));
            case "M", "mon", "mons" -> months = Math.addExact(months, whole(number));
            case "W" -> days = Math.addExact(days, Math.multiplyExact(whole(number), 7L));
            case "D", "day", "days" -> days = Math.addExact(days, whole(number));
            case "H", "hour", "hours" -> micros = Math.addExact(micros, Math.multiplyExact(whole(number), 60 * MINUTE));
            case "min", "mins" -> micros = Math.addExact(micros, Math.multiplyExact(whole(number), MINUTE));
            case "S", "sec", "secs" -> micros = Math.addExact(micros, whole(number.multiply(SECOND)));
            default -> throw malformed();
        }
    }

    private static long whole(BigDecimal number) {
        return number.longValueExact();
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("not an interval of the form P1Y2M3DT4H5M6.000007S");
    }
}

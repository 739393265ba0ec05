package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A modifier of SQLite's date functions ("Date And Time Functions", Modifiers), as far as both engines have it. */
sealed interface TimeModifier {
    /**
     * A number of units.
     *
     * @param amount the literal number with its sign, or null where {@code count} is given
     * @param count an expression that is the number, or null
     * @param sign the sign before the count, {@code +} or {@code -}; the empty text where it has none, or an amount has it
     * @param unit second, minute, hour, day, month or year
     */
    record Shift(@Nullable String amount, @Nullable Expr count, String sign, String unit) implements TimeModifier {
        /** Years at the most, as far as a literal number tells. */
        double years() {
            return amount == null ? 0 : Math.abs(Double.parseDouble(amount)) / perYear();
        }

        /** How many of the unit are about a year. */
        long perYear() {
            return switch (unit) {
                case "second" -> 31_536_000;
                case "minute" -> 525_600;
                case "hour" -> 8_760;
                case "day" -> 365;
                case "month" -> 12;
                default -> 1;
            };
        }

        boolean isBackwards() {
            return sign.equals("-") || (amount != null && amount.startsWith("-"));
        }

        boolean isForwards() {
            return sign.equals("+") || (amount != null && !amount.startsWith("-"));
        }

        boolean calendar() {
            return unit.equals("month") || unit.equals("year");
        }

        /** Tells whether the amount is a number of milliseconds, to which SQLite rounds it, or of whole months. */
        boolean isExact() {
            BigDecimal number = new BigDecimal(Objects.requireNonNull(amount));
            int milliseconds = calendar() ? 1 : (int) (31_536_000_000L / perYear());
            return number.multiply(BigDecimal.valueOf(milliseconds))
                            .stripTrailingZeros()
                            .scale()
                    <= 0;
        }
    }

    /** {@code ±HH:MM[:SS]}: the text with its sign. */
    record Clock(String text) implements TimeModifier {
        /** Tells whether it is a number of milliseconds, to which SQLite rounds it. */
        boolean isExact() {
            int point = text.indexOf('.');
            return point < 0 || text.length() - point <= 4;
        }
    }

    /** {@code start of unit}. */
    record StartOf(String unit) implements TimeModifier {}

    /** {@code weekday n}: 0 is Sunday. */
    record Weekday(int day) implements TimeModifier {}

    /** {@code unixepoch}. */
    record UnixEpoch() implements TimeModifier {}

    /** {@code subsec}. */
    record Subsecond() implements TimeModifier {}

    /** {@code floor} and {@code ceiling}. */
    record Rounding(boolean floor) implements TimeModifier {}

    /** Another one. */
    record Other(String text) implements TimeModifier {}

    /** The forms with numbers. */
    Pattern SHIFT = Pattern.compile("([+-]?)(\\d+(?:\\.\\d+)?)\\s+(second|minute|hour|day|month|year)s?");

    /** The end of a composed modifier. */
    Pattern UNIT = Pattern.compile("\\s+(second|minute|hour|day|month|year)s?");

    /** A distance on the clock, of less than a day. */
    Pattern CLOCK = Pattern.compile("[+-](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?");

    /**
     * Reads a modifier.
     *
     * @return null for an expression that is neither a literal nor composed of sign, number and unit
     */
    static @Nullable TimeModifier of(Expr expr) {
        if (expr instanceof Expr.StringLiteral literal) {
            return of(literal.value().toLowerCase(Locale.ROOT));
        }
        List<Expr> pieces = new ArrayList<>();
        pieces(expr, pieces);
        return composed(pieces);
    }

    private static void pieces(Expr expr, List<Expr> out) {
        if (expr instanceof Expr.Binary binary && binary.operator() == BinaryOperator.CONCAT) {
            pieces(binary.left(), out);
            pieces(binary.right(), out);
        } else {
            out.add(expr);
        }
    }

    private static @Nullable TimeModifier composed(List<Expr> pieces) {
        int last = pieces.size() - 1;
        if (last < 1 || last > 2 || !(pieces.get(last) instanceof Expr.StringLiteral unit)) {
            return null;
        }
        Matcher matcher = UNIT.matcher(unit.value().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return null;
        }
        String sign = "";
        if (last == 2) {
            if (!(pieces.get(0) instanceof Expr.StringLiteral literal)
                    || (!literal.value().equals("-") && !literal.value().equals("+"))) {
                return null;
            }
            sign = literal.value();
        }
        return new Shift(null, pieces.get(last - 1), sign, matcher.group(1));
    }

    private static TimeModifier of(String text) {
        Matcher shift = SHIFT.matcher(text);
        if (shift.matches()) {
            return new Shift((shift.group(1).equals("-") ? "-" : "") + shift.group(2), null, "", shift.group(3));
        } else if (CLOCK.matcher(text).matches()) {
            return new Clock(text);
        } else if (text.matches("weekday [0-6]")) {
            return new Weekday(text.charAt(8) - '0');
        }
        return switch (text) {
            case "start of day" -> new StartOf("day");
            case "start of month" -> new StartOf("month");
            case "start of year" -> new StartOf("year");
            case "unixepoch" -> new UnixEpoch();
            case "subsec", "subsecond" -> new Subsecond();
            case "floor" -> new Rounding(true);
            case "ceiling" -> new Rounding(false);
            default -> new Other(text);
        };
    }
}

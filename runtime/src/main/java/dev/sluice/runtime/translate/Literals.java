package dev.sluice.runtime.translate;

import dev.sluice.sql.types.SqlType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads literals of the extension types and gives their canonical text. */
final class Literals {
    /** Java would take digits and white space of all scripts. */
    private static final Pattern NUMBER =
            Pattern.compile("\\s*([+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)\\s*");

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "HH:mm[:ss][.SSSSSSSSS][.SSSSSSSS][.SSSSSSS][.SSSSSS][.SSSSS][.SSSS][.SSS][.SS][.S]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);

    private Literals() {}

    /**
     * Reads a text as a value of a temporal type.
     *
     * @param type DATE, TIME, TIMESTAMP or DATETIME
     * @param text as written
     * @return the canonical text as SQLite stores it, or null if the text is no such value
     */
    static @Nullable String temporal(SqlType type, String text) {
        try {
            return switch (type.kind()) {
                case DATE -> DAY.format(inRange(LocalDate.parse(text, DAY)));
                case TIME -> MICROS.format(LocalTime.parse(text, TIME));
                case TIMESTAMP -> timestamp(local(text));
                case DATETIME -> timestamp(instant(text)) + "Z";
                default -> throw new AssertionError(type);
            };
        } catch (DateTimeException noSuchValue) {
            return null;
        }
    }

    private static LocalDate inRange(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException("year out of range");
        }
        return day;
    }

    private static String timestamp(LocalDateTime value) {
        return DAY.format(inRange(value.toLocalDate())) + "T" + MICROS.format(value);
    }

    private static LocalDateTime local(String text) {
        if (text.length() <= 10) {
            return LocalDate.parse(text, DAY).atStartOfDay();
        }
        char separator = text.charAt(10);
        if (separator != ' ' && separator != 'T') {
            throw new DateTimeException("no separator");
        }
        return LocalDate.parse(text.substring(0, 10), DAY).atTime(LocalTime.parse(text.substring(11), TIME));
    }

    private static LocalDateTime instant(String text) {
        if (text.endsWith("Z") || text.endsWith("z")) {
            return local(text.substring(0, text.length() - 1).strip());
        }
        int zone = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
        if (zone > 10) {
            ZoneOffset offset = ZoneOffset.of(text.substring(zone));
            LocalDateTime local = local(text.substring(0, zone).strip());
            return OffsetDateTime.of(local, offset)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDateTime();
        }
        return local(text);
    }

    /**
     * Reads a text as a UUID.
     *
     * @return lower case, or null if it is none
     */
    static @Nullable String uuid(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return UUID_FORM.matcher(lower).matches() ? lower : null;
    }

    /**
     * Returns the value of a decimal literal.
     *
     * @param text digits, perhaps with sign, point and exponent
     * @return null if it is no number
     */
    static @Nullable BigDecimal decimal(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return null;
        }
        try {
            return new BigDecimal(number.group(1));
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /**
     * Returns the units of 10^-scale of a decimal.
     *
     * @return null if it has more digits behind the point, or more than a 64-bit integer holds
     */
    static @Nullable Long units(BigDecimal value, int scale) {
        try {
            return value.movePointRight(scale).longValueExact();
        } catch (ArithmeticException tooFine) {
            return null;
        }
    }

    /** Reads the bytes of a BLOB literal as text; null if they are none. */
    static @Nullable String utf8(String hex) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(HexFormat.of().parseHex(hex)))
                    .toString();
        } catch (CharacterCodingException notText) {
            return null;
        }
    }

    /** Returns the text in quotes as both engines read it whatever the session says; no NUL may be in it. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** As {@link #quoted}, for PostgreSQL: a backslash asks for the form that does not depend on a setting. */
    static String quotedForPostgres(String text) {
        return text.indexOf('\\') < 0 ? quoted(text) : "E" + quoted(text.replace("\\", "\\\\"));
    }

    /** Returns a text with its ASCII letters in lower case. */
    static String asciiLower(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out.setCharAt(i, (char) (c + 32));
            }
        }
        return out.toString();
    }
}

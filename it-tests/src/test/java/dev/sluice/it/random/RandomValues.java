package dev.sluice.it.random;

import java.util.Locale;

/** Literals: everyday values, and those that differ between engines when something was forgotten. */
final class RandomValues {
    private static final String[] TEXTS = {
        "''",
        "'a'",
        "'B'",
        "'b'",
        "'Ab'",
        "'aB'",
        "' a '",
        "'10'",
        "'9'",
        "'1.5'",
        "'abc'",
        "'ABC'",
        "'a_c'",
        "'a%c'",
        "'é'",
        "'É'",
        "'ß'",
        "'ı'",
        "'İ'",
        "'日本'",
        "'😀x'",
        "'O''Brien'",
        "'2024-02-29'",
        "'zebra'",
        "'Zoe'",
        "'it is'",
        "'a  '",
        "'e\u0301'",
        "'\uFF21'",
        "'-7'",
        "'1e3'",
        "'0x1F'",
        "'12abc'",
        "' 5'",
        "'[1]'",
        "'{\"a\":1}'",
        "'a\\b'",
        "'a!b'",
        "'true'",
        "'NaN'",
        "'4f'",
        "'aa-bb'",
        "'\t'"
    };
    private static final String[] REALS = {
        "0.0", "1.0", "-1.5", "2.5", "0.5", "3.25", "100.0", "-0.25", "1e3", "1234.5", "7.0", "-7.75", "0.125"
    };
    private static final String[] INEXACT = {"0.1", "1.005", "2.675", "-0.3", "1e-7", "123456.789", "1e10", "0.07"};
    private static final String[] BLOBS = {"x''", "x'00'", "x'61'", "x'6162'", "x'ff'", "x'0aff'", "x'c3a9'"};
    private static final String[] JSONS = {
        "'{\"a\":1,\"b\":[1,2.5,\"x\",null,true],\"c\":{\"d\":\"é\"}}'",
        "'{}'",
        "'[]'",
        "'[1,2,3]'",
        "'[\"a\",\"b\",[],{}]'",
        "'{\"a\":\"10\",\"x y\":false}'",
        "'\"text\"'",
        "'12'",
        "'1.5'",
        "'null'",
        "'true'",
        "'{\"a\":null}'",
        "'{\"a\":{\"b\":[{\"c\":7}]}}'",
        "'{ \"a\" : -3 , \"b\" : \"q\\\"u\" }'",
        "'[1e3,0.10,-0]'"
    };
    private static final String[] UUIDS = {
        "'00000000-0000-0000-0000-000000000000'",
        "'6ba7b810-9dad-11d1-80b4-00c04fd430c8'",
        "'ffffffff-ffff-ffff-ffff-ffffffffffff'",
        "'0a7b810f-9dad-41d1-90b4-00c04fd43012'"
    };
    private static final String[] SPANS = {
        "'P1M2DT3H'", "'PT90S'", "'P0D'", "'P30D'", "'P1M'", "'P-1Y'", "'PT0.5S'", "'PT24H'"
    };
    private static final String[] TIME_TEXTS = {
        "'2024-02-29'",
        "'2024-01-31 23:59:59'",
        "'1999-12-31T12:00'",
        "'2025-06-15 08:30:15.250'",
        "'12:34:56'",
        "'1970-01-01'",
        "'2024-12-30'",
        "'2021-01-01 00:00:00Z'",
        "'2024-03-10 10:00:00+02:00'",
        "'no date'",
        "''"
    };

    private final Dice dice;

    RandomValues(Dice dice) {
        this.dice = dice;
    }

    String literal(Ty type) {
        return switch (type) {
            case INT -> integer();
            case REAL -> dice.oneIn(6) ? dice.of(INEXACT) : dice.of(REALS);
            case TEXT -> dice.of(TEXTS);
            case BLOB -> dice.of(BLOBS);
            case JSON -> dice.of(JSONS);
            case BOOL -> dice.of("TRUE", "FALSE");
            case NUM -> String.format(Locale.ROOT, "%d.%02d", dice.between(-50, 200), dice.below(100));
            case DATE -> "'" + date() + "'";
            case TIME -> "'" + time() + "'";
            case TIMESTAMP, DATETIME -> "'" + date() + " " + time() + "'";
            case UUID -> dice.of(UUIDS);
            case ENUM, ENUMNAME -> dice.of("'SAD'", "'CALM'", "'GLAD'");
            case INTS -> dice.of("'[]'", "'[1]'", "'[1,2]'", "'[3,null,-1]'", "'[9007199254740993]'");
            case DOCUMENT, CANONICAL -> dice.of(JSONS);
            case SPAN -> dice.of(SPANS);
            case PLACE -> dice.of("'(1,2)'", "'(-0.5,1e3)'", "'(0,0)'", "'(1.5,-2.25)'");
            case TEXTS -> dice.of("'[]'", "'[\"a\"]'", "'[\"b\",\"\",null]'", "'[\"é,\\\"{}\",\"NULL\"]'");
        };
    }

    /** A value for a row; sums of REAL are exact in whatever order they are made. */
    String stored(Ty type) {
        return type == Ty.REAL ? dice.of(REALS) : literal(type);
    }

    /** The ends of what a column can hold. */
    String extreme(Ty type) {
        return switch (type) {
            case INT -> dice.of("9223372036854775807", "-9223372036854775808", "9007199254740993", "4294967296");
            // Large ones of one sign: what is left of a sum in which they meet the other depends on how it is added.
            case REAL -> dice.of("1.7976931348623157e308", "-5e-324", "5e-324", "9007199254740992.0");
            case TEXT -> dice.of("'" + "ab".repeat(150) + "'", "'\uFFFD'", "'\uD83D\uDE00\uD83D\uDE00'");
            case BLOB -> "x'" + "00ff".repeat(100) + "'";
            case NUM -> dice.of("999999.99", "-999999.99");
            // Times lie in the years 1 to 9999; what is computed from these still does, backwards.
            case DATE -> dice.of("'0100-01-01'", "'9999-12-31'");
            case TIME -> dice.of("'00:00:00'", "'23:59:59'");
            case TIMESTAMP, DATETIME -> dice.of("'0100-01-01 00:00:00'", "'9999-12-31 23:59:59'");
            default -> literal(type);
        };
    }

    /** The place of a constant of the enum. */
    String ordinal() {
        return String.valueOf(dice.below(3));
    }

    String timeText() {
        return dice.of(TIME_TEXTS);
    }

    private String integer() {
        return String.valueOf(dice.oneIn(12) ? dice.between(-100_000, 1_000_000) : dice.between(-3, 12));
    }

    private String date() {
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                dice.of(1970, 1999, 2024, 2025),
                dice.between(1, 12),
                dice.between(1, 28));
    }

    private String time() {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", dice.below(24), dice.below(60), dice.below(60));
    }
}

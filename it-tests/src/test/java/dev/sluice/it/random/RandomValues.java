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
        "'日本'",
        "'😀x'",
        "'O''Brien'",
        "'2024-02-29'",
        "'zebra'",
        "'Zoe'",
        "'it is'"
    };
    private static final String[] REALS = {
        "0.0", "1.0", "-1.5", "2.5", "0.1", "3.25", "100.0", "-0.25", "1e3", "1234.5678", "7.0", "-7.75"
    };
    private static final String[] BLOBS = {"x''", "x'00'", "x'61'", "x'6162'", "x'ff'", "x'0aff'"};

    private final Dice dice;

    RandomValues(Dice dice) {
        this.dice = dice;
    }

    String literal(Ty type) {
        return switch (type) {
            case INT -> integer();
            case REAL -> dice.of(REALS);
            case TEXT -> dice.of(TEXTS);
            case BLOB -> dice.of(BLOBS);
            case BOOL -> dice.of("TRUE", "FALSE");
            case NUM -> String.format(Locale.ROOT, "%d.%02d", dice.between(-50, 200), dice.below(100));
            case DATE -> date();
            case DATETIME ->
                String.format(
                        Locale.ROOT,
                        "'%s %02d:%02d:%02d'",
                        date().replace("'", ""),
                        dice.below(24),
                        dice.below(60),
                        dice.below(60));
        };
    }

    private String integer() {
        return String.valueOf(dice.oneIn(12) ? dice.between(-100_000, 1_000_000) : dice.between(-3, 12));
    }

    private String date() {
        return String.format(
                Locale.ROOT,
                "'%04d-%02d-%02d'",
                dice.of(1970, 1999, 2024, 2025),
                dice.between(1, 12),
                dice.between(1, 28));
    }
}

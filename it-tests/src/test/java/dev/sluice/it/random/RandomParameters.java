package dev.sluice.it.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The parameters of one statement, in one of the spellings. */
final class RandomParameters {
    private static final int MOST = 4;

    /** A parameter that was used already. */
    private record Used(@Nullable Ty type, String text) {}

    private final Dice dice;
    private final List<Used> used = new ArrayList<>();
    private final List<String> declared = new ArrayList<>();
    private String style = ":";
    private boolean allowed = true;

    RandomParameters(Dice dice) {
        this.dice = dice;
    }

    /** Forgets those of the statement before. */
    void begin() {
        used.clear();
        declared.clear();
        style = dice.of(":", ":", "@", "?", "?1");
        allowed = !dice.oneIn(3);
    }

    /** Statements of the schema have no parameters. */
    void forbid() {
        allowed = false;
    }

    /** Makes a text that may be written twice: each plain {@code ?} would be another parameter. */
    String repeatable(Supplier<String> text) {
        boolean before = allowed;
        allowed &= !style.equals("?");
        try {
            return text.get();
        } finally {
            allowed = before;
        }
    }

    /** A parameter of a type; null when there should be no further one. */
    @Nullable
    String make(Ty type) {
        if (type == Ty.JSON || type.array()) {
            return null;
        }
        List<Used> same = used.stream().filter(one -> one.type() == type).toList();
        if (!same.isEmpty() && !style.equals("?") && dice.oneIn(2)) {
            return dice.of(same).text();
        }
        if (!allowed || used.size() >= MOST) {
            return null;
        }
        int number = used.size() + 1;
        String text;
        if (style.equals("?")) {
            text = "CAST(? AS " + type.declared() + ")";
        } else if (style.equals("?1")) {
            text = "CAST(?" + number + " AS " + type.declared() + ")";
        } else {
            String name = style + name(type, number);
            boolean bare = dice.oneIn(2);
            if (bare || dice.oneIn(3)) {
                declared.add(":" + name.substring(1) + " AS " + type.declared() + (dice.oneIn(2) ? " OR NULL" : ""));
            }
            text = bare ? name : "CAST(" + name + " AS " + type.declared() + ")";
        }
        used.add(new Used(type, text));
        return text;
    }

    /** What stands behind IN: a collection, else a list of values. */
    String list(Ty type, RandomValues values) {
        boolean collections = type != Ty.BLOB && type != Ty.JSON;
        if (!allowed || !collections || style.startsWith("?")) {
            return "(" + values.literal(type) + ")";
        }
        String name = style + "list" + name(type, used.size() + 1);
        used.add(new Used(null, name));
        return dice.oneIn(2) ? name : "(" + name + ")";
    }

    private static String name(Ty type, int number) {
        return type.name().toLowerCase(Locale.ROOT) + number;
    }

    /** What stands before a statement in a source file: its name, and the declared parameters that came to be used. */
    String header(String statement) {
        List<String> kept = declared.stream()
                .filter(one -> statement.contains(style + one.substring(1, one.indexOf(' '))))
                .toList();
        return "random" + (kept.isEmpty() ? "" : "(" + String.join(", ", kept) + ")") + ": ";
    }
}

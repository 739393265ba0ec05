package dev.sluice.runtime.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A part of a statement's text. The text of a call is the parts that belong to it, each on lines of its own.
 *
 * @param fragment index of the optional term that it is, from 0, or -1 where it does not depend on one
 * @param option index of the alternative that it belongs to, from 0, or -1 where it belongs to all
 * @param text SQL
 * @param slots for each mark in order the index into the parameters of the statement, from 0
 */
public record TextPart(int fragment, int option, String text, List<Integer> slots) {
    /** What stands for no optional term, and for all alternatives. */
    public static final int ALWAYS = -1;

    /** Checks and copies. */
    public TextPart {
        Objects.requireNonNull(text, "text");
        slots = List.copyOf(slots);
    }

    /** Returns this part with the lines of another behind it. */
    TextPart followedBy(TextPart next) {
        List<Integer> all = new ArrayList<>(slots);
        all.addAll(next.slots);
        return new TextPart(fragment, option, text + "\n" + next.text, all);
    }

    /** Returns the same for one alternative. */
    TextPart of(int alternative) {
        return new TextPart(fragment, alternative, text, slots);
    }
}

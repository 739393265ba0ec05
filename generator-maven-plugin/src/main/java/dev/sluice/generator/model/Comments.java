package dev.sluice.generator.model;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comments of the source, without what they say to the compiler. */
final class Comments {
    private Comments() {}

    /**
     * Returns what a comment says to people.
     *
     * @param comment text of a comment, or null
     * @return the lines that do not begin with {@code sluice:}, or null when there are none
     */
    static @Nullable String text(@Nullable String comment) {
        if (comment == null) {
            return null;
        }
        String text = comment.lines()
                .filter(line -> !line.strip().startsWith("sluice:"))
                .collect(Collectors.joining("\n"))
                .strip();
        return text.isEmpty() ? null : text;
    }
}

package dev.sluice.runtime.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that somebody wrote for one engine ({@code ON POSTGRES: $$ .. $$}), ready for JDBC: it stays as it is, but for the
 * parameters.
 *
 * @param text with {@code ?} for each parameter; a question mark that is an operator is doubled, as the driver asks
 * @param parameters for each {@code ?} the name of its parameter
 */
public record OwnText(String text, List<String> parameters) {
    /** What hides a colon or question mark, then the marks themselves. */
    private static final Pattern PARTS = Pattern.compile(
            "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\\n]*|/\\*.*?\\*/|\\$(\\w*)\\$.*?\\$\\1\\$"
                    + "|::|(?<![\\w:]):(?<name>[A-Za-z_]\\w*)|(?<mark>\\?)",
            Pattern.DOTALL);

    /** Copies. */
    public OwnText {
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a text.
     *
     * @param written the text with parameters as {@code :name}
     */
    public static OwnText of(String written) {
        List<String> names = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        Matcher part = PARTS.matcher(written);
        while (part.find()) {
            String name = part.group("name");
            String replaced = part.group();
            if (name != null) {
                names.add(name);
                replaced = "?";
            } else if (part.group("mark") != null) {
                replaced = "??";
            }
            part.appendReplacement(out, Matcher.quoteReplacement(replaced));
        }
        return new OwnText(part.appendTail(out).toString(), names);
    }
}

package dev.sluice.generator.emit;

import java.util.regex.Pattern;

/** Comments of SQL as Javadoc: what Javadoc or the Java compiler would read as more than text is escaped. */
final class JavadocText {
    private static final Pattern PLAIN = Pattern.compile("[\\w .,:/()=-]*");

    private JavadocText() {}

    /**
     * Returns the text of a comment as paragraphs of Javadoc.
     *
     * @param comment text of a comment, without comment signs
     * @return one or more lines, separated by {@code \n}
     */
    static String paragraphs(String comment) {
        String[] paragraphs = comment.strip().split("\\R\\h*(\\R\\h*)+");
        StringBuilder out = new StringBuilder();
        for (String paragraph : paragraphs) {
            out.append(out.isEmpty() ? "" : "\n\n<p>").append(lines(paragraph));
        }
        return out.toString();
    }

    /**
     * Returns the text of a comment in one line.
     *
     * @param comment text of a comment, without comment signs
     */
    static String line(String comment) {
        return escape(comment.strip().replaceAll("\\s+", " "));
    }

    /**
     * Returns a text as inline code, whatever it contains.
     *
     * @param text a name or a piece of SQL in one line
     */
    static String code(String text) {
        return PLAIN.matcher(text).matches() ? "{@code " + text + "}" : "<code>" + escape(text) + "</code>";
    }

    private static String lines(String paragraph) {
        return paragraph
                .lines()
                .map(line -> escape(line.strip()))
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int before = 0;
        for (int c : text.codePoints().toArray()) {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\\' -> out.append("&#92;");
                case '@' -> out.append(before == 0 || before == '{' ? "&#64;" : "@");
                case '/' -> out.append(before == '*' ? "&#47;" : "/");
                default -> out.appendCodePoint(isHidden(c) ? ' ' : c);
            }
            before = c;
        }
        return out.toString();
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }
}

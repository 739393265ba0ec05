package dev.sluice.generator.emit;

/**
 * SQL as a Java text block (JLS 3.10.6). Each line stands as it is read; what a text block would change or end is
 * escaped.
 */
final class TextBlocks {
    /** Bytes that a constant of a class file can hold (JVMS 4.4.7). */
    static final int MAX_BYTES = 65_535;

    private TextBlocks() {}

    /**
     * Returns the text block of a text, which it gives with one line end behind it: the closing quotes stand on a line
     * of their own, so that a quote at the end of the text needs no escape.
     *
     * @param text any text
     * @return several lines, separated by {@code \n}, without indentation
     */
    static String of(String text) {
        StringBuilder out = new StringBuilder("\"\"\"\n");
        for (String line : text.split("\n", -1)) {
            appendLine(out, line);
            out.append('\n');
        }
        return out.append("\"\"\"").toString();
    }

    /**
     * Tells whether a text fits into a constant.
     *
     * @param text any text
     */
    static boolean fits(String text) {
        long bytes = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c == 0 ? 2 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        return bytes <= MAX_BYTES;
    }

    private static void appendLine(StringBuilder out, String line) {
        int end = line.length();
        while (end > 0 && isBlank(line.charAt(end - 1))) {
            end--;
        }
        int quotes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quotes = c == '"' ? quotes + 1 : 0;
            if (quotes == 3) {
                out.append("\\\"");
                quotes = 0;
            } else if (i == line.length() - 1 && i >= end && c == ' ') {
                out.append("\\s");
            } else {
                append(out, c, line, i);
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    private static void append(StringBuilder out, char c, String line, int index) {
        switch (c) {
            case '\\' -> out.append("\\\\");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            case '\f' -> out.append("\\f");
            default -> {
                if (c < ' ' || c == 0x7f) {
                    out.append(String.format("\\%03o", (int) c));
                } else if ((Character.isSurrogate(c) && !isPaired(line, index)) || isInvisible(c)) {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /** Characters that would hide from a reader, or reorder, what is written. */
    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (c > 0x7f && type == Character.CONTROL);
    }

    private static boolean isPaired(String line, int index) {
        char c = line.charAt(index);
        return Character.isHighSurrogate(c)
                ? index + 1 < line.length() && Character.isLowSurrogate(line.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(line.charAt(index - 1));
    }
}

package dev.sluice.sql.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * The text of one source file and where its lines begin.
 *
 * <p>Offsets count UTF-16 code units from 0. Lines and columns count from 1; a column counts code points, so that an
 * editor's cursor agrees. Immutable.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    /**
     * Makes a source file.
     *
     * @param path path as it is shown to people, with {@code /} between its parts, relative where that is possible
     * @param text the whole text
     */
    public SourceFile(String path, String text) {
        this.path = Objects.requireNonNull(path, "path");
        this.text = Objects.requireNonNull(text, "text");
        this.lineStarts = lineStarts(text);
    }

    /** Returns the path as it is shown to people. */
    public String path() {
        return path;
    }

    /** Returns the whole text. */
    public String text() {
        return text;
    }

    /** Returns the number of lines, at least 1. */
    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * Returns the line that an offset lies in.
     *
     * @param offset from 0 to the length of the text
     * @return the line, from 1
     */
    public int line(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Returns the column of an offset.
     *
     * @param offset from 0 to the length of the text
     * @return the column in code points, from 1
     */
    public int column(int offset) {
        int start = lineStarts[line(offset) - 1];
        return text.codePointCount(start, offset) + 1;
    }

    /**
     * Returns the text of a line without its line end.
     *
     * @param line from 1 to {@link #lineCount()}
     */
    public String lineText(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * Returns the offset at which a line begins.
     *
     * @param line from 1 to {@link #lineCount()}
     */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /**
     * Returns a span of this file.
     *
     * @param start first offset
     * @param end offset behind the last character, not less than {@code start}
     */
    public SourceSpan span(int start, int end) {
        return new SourceSpan(this, start, end);
    }

    @Override
    public String toString() {
        return path;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}

package dev.sluice.sql.source;

import java.util.Objects;

/**
 * A half-open range of a source file.
 *
 * @param file the file
 * @param start first offset, in UTF-16 code units from 0
 * @param end offset behind the last character, not less than {@code start}
 */
public record SourceSpan(SourceFile file, int start, int end) {
    /** Checks the bounds. */
    public SourceSpan {
        Objects.requireNonNull(file, "file");
        Objects.checkFromToIndex(start, end, file.text().length());
    }

    /** Returns the text that this span covers. */
    public String text() {
        return file.text().substring(start, end);
    }

    /** Returns the line of the first character, from 1. */
    public int line() {
        return file.line(start);
    }

    /** Returns the column of the first character in code points, from 1. */
    public int column() {
        return file.column(start);
    }

    /** Returns the line that the span ends in, from 1. */
    public int endLine() {
        return file.line(end);
    }

    /** Returns the column behind the last character in code points, from 1. */
    public int endColumn() {
        return file.column(end);
    }

    /**
     * Tells whether another span of the same file lies within this one.
     *
     * @param other the other span
     */
    public boolean contains(SourceSpan other) {
        return file == other.file && start <= other.start && other.end <= end;
    }

    /**
     * Returns the smallest span that covers this one and another of the same file.
     *
     * @param other the other span
     * @throws IllegalArgumentException if the spans are of different files
     */
    public SourceSpan join(SourceSpan other) {
        if (file != other.file) {
            throw new IllegalArgumentException("spans of " + file + " and " + other.file);
        }
        return new SourceSpan(file, Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Returns {@code file:line:column}. */
    @Override
    public String toString() {
        return file.path() + ":" + line() + ":" + column();
    }
}

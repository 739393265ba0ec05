package dev.sluice.sql.parser;

import dev.sluice.sql.source.SourceFile;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The text of a source file as ANTLR reads it. Its positions are UTF-16 code units, as everywhere in this project; the
 * streams that ANTLR brings count code points.
 */
final class Utf16CharStream implements CharStream {
    private final SourceFile source;
    private final String text;
    private int position;

    Utf16CharStream(SourceFile source) {
        this.source = source;
        this.text = source.text();
    }

    @Override
    public void consume() {
        if (position == text.length()) {
            throw new IllegalStateException("cannot consume EOF");
        }
        position++;
    }

    @Override
    public int LA(int i) {
        int at = i > 0 ? position + i - 1 : position + i;
        return i == 0 || at < 0 || at >= text.length() ? IntStream.EOF : text.charAt(at);
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {}

    @Override
    public int index() {
        return position;
    }

    @Override
    public void seek(int index) {
        position = Math.min(index, text.length());
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getSourceName() {
        return source.path();
    }

    @Override
    public String getText(Interval interval) {
        int end = Math.min(interval.b + 1, text.length());
        return interval.a >= end ? "" : text.substring(interval.a, end);
    }
}

package dev.sluice.runtime.jdbc;

import java.util.Arrays;

/**
 * Walks the items of one JSON array, as an engine wrote it, and marks where each value of the current item begins and
 * ends. It copies nothing and builds no tree; text is unescaped only when asked for.
 *
 * <p>Methods throw {@link IllegalStateException} for text that is no such array; the reader names the column.
 */
final class JsonScanner {
    private static final int FIRST_CAPACITY = 8;

    private final String text;
    private int at;
    private boolean started;
    private int[] starts = new int[FIRST_CAPACITY];
    private int[] ends = new int[FIRST_CAPACITY];
    private int count;

    JsonScanner(String text) {
        this.text = text;
        skipSpace();
        expect('[');
    }

    /** Moves to the next item; an item that is no array counts as an array of one value. */
    boolean nextItem() {
        skipSpace();
        if (peek() == ']') {
            at++;
            skipSpace();
            if (at != text.length()) {
                throw malformed();
            }
            return false;
        }
        if (started) {
            expect(',');
            skipSpace();
        }
        started = true;
        count = 0;
        if (peek() == '[') {
            scanRow();
        } else {
            scanValue();
        }
        return true;
    }

    int columns() {
        return count;
    }

    private void scanRow() {
        at++;
        skipSpace();
        if (peek() == ']') {
            at++;
            return;
        }
        scanValue();
        skipSpace();
        while (peek() == ',') {
            at++;
            skipSpace();
            scanValue();
            skipSpace();
        }
        expect(']');
    }

    private void scanValue() {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = at;
        skipValue();
        ends[count++] = at;
    }

    private void skipValue() {
        char first = peek();
        if (first == '"') {
            skipString();
        } else if (first == '[' || first == '{') {
            skipNested();
        } else {
            int from = at;
            while (at < text.length() && !isEnd(text.charAt(at))) {
                at++;
            }
            if (at == from) {
                throw malformed();
            }
        }
    }

    private static boolean isEnd(char c) {
        return c == ',' || c == ']' || c == '}' || c <= ' ';
    }

    private void skipNested() {
        int depth = 0;
        do {
            char c = peek();
            if (c == '"') {
                skipString();
                continue;
            }
            if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
            }
            at++;
        } while (depth > 0);
    }

    private void skipString() {
        at++;
        while (peek() != '"') {
            at += peek() == '\\' ? 2 : 1;
        }
        at++;
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw malformed();
        }
        return text.charAt(at);
    }

    private void expect(char expected) {
        if (peek() != expected) {
            throw malformed();
        }
        at++;
    }

    /** First character of a value of the current item, which tells its kind. */
    char kind(int index) {
        return text.charAt(starts[index]);
    }

    /** The value as it is written. */
    String raw(int index) {
        return text.substring(starts[index], ends[index]);
    }

    long number(int index) {
        return Long.parseLong(text, starts[index], ends[index], 10);
    }

    boolean isInteger(int index) {
        int from = starts[index];
        int first = text.charAt(from) == '-' ? from + 1 : from;
        for (int i = first; i < ends[index]; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return first < ends[index];
    }

    /** The text of a JSON string, its escapes resolved. */
    String string(int index) {
        int from = starts[index] + 1;
        int to = ends[index] - 1;
        int escape = text.indexOf('\\', from);
        if (escape < 0 || escape >= to) {
            return text.substring(from, to);
        }
        StringBuilder result = new StringBuilder(to - from);
        int copied = from;
        while (escape >= 0 && escape < to) {
            result.append(text, copied, escape);
            copied = appendEscape(result, escape + 1, to);
            escape = text.indexOf('\\', copied);
        }
        return result.append(text, copied, to).toString();
    }

    private int appendEscape(StringBuilder result, int index, int to) {
        char c = text.charAt(index);
        switch (c) {
            case 'n' -> result.append('\n');
            case 't' -> result.append('\t');
            case 'r' -> result.append('\r');
            case 'b' -> result.append('\b');
            case 'f' -> result.append('\f');
            case 'u' -> {
                if (index + 5 > to) {
                    throw malformed();
                }
                result.append(codeUnit(index + 1));
                return index + 5;
            }
            case '"', '\\', '/' -> result.append(c);
            default -> throw malformed();
        }
        return index + 1;
    }

    private char codeUnit(int from) {
        int unit = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                throw malformed();
            }
            unit = unit * 16 + digit;
        }
        return (char) unit;
    }

    static IllegalStateException malformed() {
        return new IllegalStateException("no JSON array");
    }
}

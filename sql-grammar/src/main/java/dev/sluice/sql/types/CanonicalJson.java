package dev.sluice.sql.types;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON texts (RFC 8259) in the one form that stands for all texts of the same value, which is that of PostgreSQL's jsonb
 * without white space: the last of equal keys counts, keys are ordered by length and then by bytes, numbers have no
 * exponent.
 */
public final class CanonicalJson {
    private static final int MAX_DEPTH = 1_000;
    private static final int MAX_EXPONENT = 100_000;

    private final String text;
    private int at;
    private int depth;

    private CanonicalJson(String text) {
        this.text = text;
    }

    /** Says that a text is no JSON. */
    public static final class MalformedException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final int position;

        MalformedException(int position) {
            super("not JSON at character " + (position + 1));
            this.position = position;
        }

        /** Returns the index of the first character that does not fit, from 0. */
        public int position() {
            return position;
        }
    }

    /**
     * Returns the canonical text.
     *
     * @param json a JSON text
     * @throws MalformedException if it is none
     */
    public static String of(String json) {
        CanonicalJson parser = new CanonicalJson(json);
        String value = parser.value(true);
        parser.end();
        return value;
    }

    /**
     * Checks that a text is JSON.
     *
     * @param json any text
     * @throws MalformedException if it is not
     */
    public static void check(String json) {
        CanonicalJson parser = new CanonicalJson(json);
        parser.value(false);
        parser.end();
    }

    /**
     * Returns the texts of the items of an array: strings in quotes, each in canonical form.
     *
     * @param json a JSON text
     * @throws MalformedException if it is no array
     */
    public static List<String> items(String json) {
        CanonicalJson parser = new CanonicalJson(json);
        parser.space();
        if (parser.peek() != '[') {
            throw parser.malformed();
        }
        List<String> items = parser.array(true);
        parser.end();
        return items;
    }

    /**
     * Returns the characters that a string stands for.
     *
     * @param json a JSON string in quotes
     * @throws MalformedException if it is none
     */
    public static String unquoted(String json) {
        CanonicalJson parser = new CanonicalJson(json);
        String value = parser.string();
        parser.end();
        return value;
    }

    /**
     * Writes a string.
     *
     * @param value any characters
     */
    public static String quoted(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(c < 16 ? '0' : '1').append(Character.forDigit(c % 16, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private MalformedException malformed() {
        return new MalformedException(at);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void space() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void end() {
        space();
        if (at < text.length()) {
            throw malformed();
        }
    }

    private void expect(char c) {
        space();
        if (peek() != c) {
            throw malformed();
        }
        at++;
    }

    /**
     * Reads a value.
     *
     * @param written whether its canonical text is wanted; else the result is empty
     */
    private String value(boolean written) {
        space();
        switch (peek()) {
            case '{':
                return object(written);
            case '[':
                List<String> items = array(written);
                return written ? "[" + String.join(",", items) + "]" : "";
            case '"':
                String string = string();
                return written ? quoted(string) : "";
            case 't':
                return word("true");
            case 'f':
                return word("false");
            case 'n':
                return word("null");
            default:
                return number();
        }
    }

    private String word(String word) {
        if (!text.startsWith(word, at)) {
            throw malformed();
        }
        at += word.length();
        return word;
    }

    private void enter() {
        at++;
        if (++depth > MAX_DEPTH) {
            throw malformed();
        }
    }

    private List<String> array(boolean written) {
        enter();
        List<String> items = new ArrayList<>();
        space();
        if (peek() != ']') {
            items.add(value(written));
            space();
            while (peek() == ',') {
                at++;
                items.add(value(written));
                space();
            }
        }
        expect(']');
        depth--;
        return items;
    }

    private String object(boolean written) {
        enter();
        Map<String, String> members = new TreeMap<>(CanonicalJson::compareKeys);
        space();
        if (peek() != '}') {
            member(members, written);
            space();
            while (peek() == ',') {
                at++;
                member(members, written);
                space();
            }
        }
        expect('}');
        depth--;
        StringBuilder out = new StringBuilder("{");
        members.forEach((key, value) -> out.append(out.length() > 1 ? "," : "")
                .append(quoted(key))
                .append(':')
                .append(value));
        return out.append('}').toString();
    }

    private void member(Map<String, String> members, boolean written) {
        space();
        String key = string();
        expect(':');
        members.put(key, value(written));
    }

    private static int compareKeys(String a, String b) {
        byte[] one = a.getBytes(StandardCharsets.UTF_8);
        byte[] other = b.getBytes(StandardCharsets.UTF_8);
        return one.length != other.length
                ? Integer.compare(one.length, other.length)
                : Arrays.compareUnsigned(one, other);
    }

    private String string() {
        if (peek() != '"') {
            throw malformed();
        }
        at++;
        StringBuilder out = new StringBuilder();
        while (peek() != '"') {
            if (at >= text.length() || text.charAt(at) < ' ') {
                throw malformed();
            }
            char c = text.charAt(at++);
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        switch (c) {
            case '"', '\\', '/':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                return unicode();
            default:
                at--;
                throw malformed();
        }
    }

    private char unicode() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = peek() < 128 ? Character.digit(peek(), 16) : -1;
            if (digit < 0) {
                throw malformed();
            }
            value = value * 16 + digit;
            at++;
        }
        if (value == 0) {
            throw malformed();
        }
        return (char) value;
    }

    private String number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        int whole = at;
        digits();
        if (text.charAt(whole) == '0' && at > whole + 1) {
            at = whole + 1;
            throw malformed();
        }
        if (peek() == '.') {
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        try {
            BigDecimal value = new BigDecimal(text.substring(start, at));
            if (Math.abs((long) value.scale()) > MAX_EXPONENT) {
                throw new MalformedException(start);
            }
            return value.toPlainString();
        } catch (NumberFormatException beyondExponents) {
            MalformedException malformed = new MalformedException(start);
            malformed.initCause(beyondExponents);
            throw malformed;
        }
    }

    private void digits() {
        int from = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == from) {
            throw malformed();
        }
    }
}

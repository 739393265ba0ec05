package dev.sluice.runtime.translate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where the parts of a printed text begin and end, marked by characters that are no characters (Unicode, 23.7). */
final class PartMarks {
    private static final char BEGIN = '\uFDD0';
    private static final char END = '\uFDD1';
    private static final char PARAMETER = '\uFDD2';

    private PartMarks() {}

    /** Tells whether a text holds a mark, so that nothing can be marked in it. */
    static boolean isMarked(String text) {
        return text.chars().anyMatch(c -> c >= BEGIN && c <= PARAMETER);
    }

    /** Returns a text marked as an optional term. */
    static String fragment(int index, String text) {
        return "" + BEGIN + (char) index + "\n  " + text + END;
    }

    /** Returns the mark of a parameter. */
    static String parameter() {
        return PARAMETER + "?";
    }

    /**
     * Takes the texts of alternatives apart: what they begin with and what they end with alike stands once.
     *
     * @param alternatives the marked texts, one or more
     */
    static List<TextPart> parts(List<Marked> alternatives) {
        List<List<TextPart>> all = alternatives.stream().map(Marked::lines).toList();
        List<TextPart> first = all.get(0);
        if (all.size() == 1) {
            return merged(first);
        }
        int shortest = all.stream().mapToInt(List::size).min().orElse(0);
        int before = 0;
        while (before < shortest && alike(all, before, false)) {
            before++;
        }
        int behind = 0;
        while (before + behind < shortest && alike(all, behind, true)) {
            behind++;
        }
        List<TextPart> parts = new ArrayList<>(merged(first.subList(0, before)));
        for (int i = 0; i < all.size(); i++) {
            List<TextPart> lines = all.get(i);
            for (TextPart part : merged(lines.subList(before, lines.size() - behind))) {
                parts.add(part.of(i));
            }
        }
        parts.addAll(merged(first.subList(first.size() - behind, first.size())));
        return parts;
    }

    private static boolean alike(List<List<TextPart>> all, int index, boolean fromEnd) {
        return all.stream()
                        .map(lines -> lines.get(fromEnd ? lines.size() - 1 - index : index))
                        .distinct()
                        .count()
                == 1;
    }

    /** Puts neighbouring lines together that are chosen alike, and takes the marks away. */
    private static List<TextPart> merged(List<TextPart> lines) {
        List<TextPart> parts = new ArrayList<>();
        for (TextPart line : lines) {
            TextPart clean =
                    new TextPart(line.fragment(), line.option(), line.text().replace("" + PARAMETER, ""), line.slots());
            int last = parts.size() - 1;
            if (last >= 0 && parts.get(last).fragment() == clean.fragment()) {
                parts.set(last, parts.get(last).followedBy(clean));
            } else {
                parts.add(clean);
            }
        }
        return parts;
    }

    /**
     * A marked text.
     *
     * @param slots of all its parameters in order
     */
    record Marked(String text, List<Integer> slots) {
        Marked {
            slots = List.copyOf(slots);
        }

        /** Returns its lines, each with the optional term that it belongs to and its own slots. */
        List<TextPart> lines() {
            List<TextPart> lines = new ArrayList<>();
            Deque<Integer> open = new ArrayDeque<>();
            open.push(TextPart.ALWAYS);
            int next = 0;
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                char c = i == text.length() ? END : text.charAt(i);
                if (c != BEGIN && c != END) {
                    continue;
                }
                String region = trimmed(text.substring(start, i));
                for (String line : region.isBlank() ? new String[0] : region.split("\n", -1)) {
                    int count =
                            (int) line.chars().filter(mark -> mark == PARAMETER).count();
                    lines.add(new TextPart(open.element(), TextPart.ALWAYS, line, slots.subList(next, next + count)));
                    next += count;
                }
                if (c == BEGIN) {
                    open.push((int) text.charAt(++i));
                } else if (i < text.length()) {
                    open.pop();
                }
                start = i + 1;
            }
            return lines;
        }

        /** Marks stand between words, so that white space around them says nothing. */
        private static String trimmed(String region) {
            int line = 0;
            for (int i = 0; i < region.length() && Character.isWhitespace(region.charAt(i)); i++) {
                line = region.charAt(i) == '\n' ? i + 1 : line;
            }
            return region.substring(line).stripTrailing();
        }
    }
}

package dev.sluice.runtime.translate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One statement as an engine takes it.
 *
 * @param text with JDBC's {@code ?} for parameters, with all optional terms and the first of its alternatives
 * @param slots for each mark in order the index into the parameters of the statement's facts, from 0
 * @param parts what the text of a call is composed of; one that always stands, where the statement has one text
 * @param cells what each column of the result holds; empty for what returns no rows
 */
public record RenderedSql(String text, List<Integer> slots, List<TextPart> parts, List<Cell> cells) {
    /** Checks and copies. */
    public RenderedSql {
        Objects.requireNonNull(text, "text");
        slots = List.copyOf(slots);
        parts = List.copyOf(parts);
        cells = List.copyOf(cells);
    }

    /** A statement of one text. */
    static RenderedSql plain(String text, List<Integer> slots, List<Cell> cells) {
        TextPart whole = new TextPart(TextPart.ALWAYS, TextPart.ALWAYS, text, slots);
        return new RenderedSql(text, slots, List.of(whole), cells);
    }

    /** A statement of parts. */
    static RenderedSql of(List<TextPart> parts, List<Cell> cells) {
        List<TextPart> first = parts.stream().filter(part -> part.option() <= 0).toList();
        return new RenderedSql(
                first.stream().map(TextPart::text).collect(Collectors.joining("\n")),
                first.stream().flatMap(part -> part.slots().stream()).toList(),
                parts,
                cells);
    }
}

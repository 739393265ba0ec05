package com.example.chinook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of a terminal: a title, a row of headings, and rows in columns just as wide as they must be. */
final class TextTable {
    private static final String GAP = "  ";

    private final String title;
    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] numeric;

    TextTable(String title, String... headings) {
        this.title = title;
        this.headings = List.of(headings);
        this.numeric = new boolean[headings.length];
    }

    /**
     * Adds a row. Numbers stand at the right of their column, a time is shown as its day in UTC, null as nothing.
     *
     * @throws IllegalArgumentException when there are not as many cells as headings
     */
    TextTable row(@Nullable Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(title + " has " + headings.size() + " columns, not " + cells.length);
        }
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            numeric[i] |= cells[i] instanceof Number;
            row.add(text(cells[i]));
        }
        rows.add(row);
        return this;
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        } else if (cell instanceof BigDecimal amount) {
            return amount.toPlainString();
        } else if (cell instanceof Instant at) {
            return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
        } else {
            return cell.toString();
        }
    }

    /** Appends the table and an empty line to a report. Lines end in a line feed, on every platform. */
    void appendTo(StringBuilder report) {
        int[] widths = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = length(headings.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        report.append(title).append('\n');
        appendLine(report, headings, widths);
        List<String> rules = new ArrayList<>();
        for (int width : widths) {
            rules.add("-".repeat(width));
        }
        appendLine(report, rules, widths);
        rows.forEach(row -> appendLine(report, row, widths));
        report.append('\n');
    }

    private void appendLine(StringBuilder report, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String padding = " ".repeat(widths[i] - length(cell));
            line.append(i == 0 ? "" : GAP).append(numeric[i] ? padding + cell : cell + padding);
        }
        report.append(line.toString().stripTrailing()).append('\n');
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}

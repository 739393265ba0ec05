package dev.sluice.sql.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints a diagnostic for people: code and message, {@code file:line:column}, the line, carets, further places, help.
 *
 * <pre>
 * error[SLU202]: unknown column "titel"
 *   --&gt; library.sql:26:39
 *    |
 * 26 | WHERE b.titel LIKE :pattern
 *    |       ^^^^^^^ "b" is table "book": id, title
 *    = help: did you mean "title"?
 * </pre>
 */
public final class CodeFrame {
    private static final int MAX_WIDTH = 160;

    private CodeFrame() {}

    /**
     * Renders a diagnostic, without a line end behind it.
     *
     * @param diagnostic what to print
     * @return several lines, separated by {@code \n}
     */
    public static String render(Diagnostic diagnostic) {
        List<String> lines = new ArrayList<>();
        lines.add(diagnostic.severity().label() + "[" + diagnostic.code().id() + "]: " + diagnostic.message());
        int gutter = gutter(diagnostic);
        lines.add(" ".repeat(gutter) + "--> " + diagnostic.span());
        frame(lines, gutter, diagnostic.span(), '^', diagnostic.label());
        for (Diagnostic.Related related : diagnostic.related()) {
            if (related.span().file() != diagnostic.span().file()) {
                lines.add(" ".repeat(gutter) + "::: " + related.span());
            }
            frame(lines, gutter, related.span(), '-', related.label());
        }
        String help = diagnostic.help();
        if (help != null) {
            lines.add(" ".repeat(gutter) + " = help: " + help);
        }
        return String.join("\n", lines);
    }

    private static int gutter(Diagnostic diagnostic) {
        int last = diagnostic.span().line();
        for (Diagnostic.Related related : diagnostic.related()) {
            last = Math.max(last, related.span().line());
        }
        return Integer.toString(last).length() + 1;
    }

    private static void frame(List<String> lines, int gutter, SourceSpan span, char mark, @Nullable String label) {
        int line = span.line();
        String text = span.file().lineText(line);
        int from = Math.min(span.start() - span.file().lineStart(line), text.length());
        int shift = from > MAX_WIDTH / 2 ? from - MAX_WIDTH / 4 : 0;
        int shownEnd = Math.min(text.length(), shift + MAX_WIDTH);
        int to = Math.max(from, Math.min(span.end() - span.file().lineStart(line), shownEnd));
        String shown = printable(text.substring(shift, shownEnd));
        String before = printable(text.substring(shift, from));
        String marked = printable(text.substring(from, to));
        String margin = " ".repeat(gutter) + " |";
        String number = Integer.toString(line);
        String lead = shift > 0 ? "..." : "";
        lines.add(margin);
        lines.add(" ".repeat(gutter - number.length()) + number + " | " + lead + shown);
        String carets = String.valueOf(mark).repeat(Math.max(1, marked.codePointCount(0, marked.length())));
        int indent = lead.length() + before.codePointCount(0, before.length());
        lines.add(margin + " " + " ".repeat(indent) + carets + (label == null ? "" : " " + label));
    }

    /** Replaces what would move the caret or the terminal. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(c == '\t' ? ' ' : Character.isISOControl(c) ? '\ufffd' : c));
        return out.toString();
    }
}

package dev.sluice.generator.migrate;

import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a step into what is meant for all engines and what a comment ({@code -- only: postgres}) gives to one of them, up to the
 * next such comment.
 */
final class Sections {
    private static final Pattern ONLY = Pattern.compile("\\h*--\\h*only:\\h*(\\w+)\\h*");

    private Sections() {}

    /**
     * A part of a file.
     *
     * @param only the engine that takes it as it is written, or null for all of them
     * @param file the file with blanks in place of everything else, so that positions are those of the file
     */
    record Section(@Nullable Dialect only, SourceFile file) {}

    static List<Section> of(SourceFile file, DiagnosticSink sink) {
        List<Section> sections = new ArrayList<>();
        Dialect only = null;
        int start = 0;
        for (int line = 1; line <= file.lineCount(); line++) {
            Matcher matcher = ONLY.matcher(file.lineText(line));
            if (matcher.matches()) {
                sections.add(new Section(only, masked(file, start, file.lineStart(line))));
                start = file.lineStart(line);
                only = dialect(matcher.group(1), file, line, sink);
            }
        }
        sections.add(new Section(only, masked(file, start, file.text().length())));
        return sections;
    }

    private static @Nullable Dialect dialect(String word, SourceFile file, int line, DiagnosticSink sink) {
        switch (word.toLowerCase(Locale.ROOT)) {
            case "sqlite":
                return Dialect.SQLITE;
            case "postgres":
                return Dialect.POSTGRES;
            case "all":
                return null;
            default:
                int start = file.lineStart(line);
                sink.add(Diagnostic.of(
                                DiagnosticCode.BAD_MIGRATION,
                                file.span(start, start + file.lineText(line).length()),
                                "no engine is called \"" + word + "\"")
                        .withHelp("-- only: sqlite, -- only: postgres, or -- only: all"));
                return null;
        }
    }

    private static SourceFile masked(SourceFile file, int start, int end) {
        String text = file.text();
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append((i >= start && i < end) || c == '\n' || c == '\r' ? c : ' ');
        }
        return new SourceFile(file.path(), out.toString());
    }
}

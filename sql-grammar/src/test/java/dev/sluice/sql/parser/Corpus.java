package dev.sluice.sql.parser;

import dev.sluice.sql.parser.internal.SluiceLexer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Statements for tests, from resources. */
final class Corpus {
    private Corpus() {}

    static String text(String resource) {
        try (InputStream in = Corpus.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the lines of a resource without empty ones and comments. */
    static List<String> lines(String resource) {
        return text(resource)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Returns hand-written statements, well-formed or not. */
    static List<String> statements() {
        return lines("statements.txt").stream()
                .map(line -> line.replace("\\n", "\n").replace("\\f", "\f"))
                .toList();
    }

    /** Returns the keywords of SQLite and those of the extensions. */
    static List<String> keywords() {
        List<String> keywords = new ArrayList<>(List.of("TEMPORARY", "WINDOW", "OVER", "FILTER"));
        for (int type = SluiceLexer.ABORT; type <= SluiceLexer.SQLITE; type++) {
            keywords.add(SluiceLexer.VOCABULARY.getSymbolicName(type));
        }
        return keywords;
    }
}

package dev.sluice.sql.catalog;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Suggestions;
import dev.sluice.sql.types.Collation.Sequence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The names of the collating sequences ("Datatypes In SQLite", Collating Sequences). */
public final class Collations {
    private static final List<String> NAMES =
            Arrays.stream(Sequence.values()).map(Sequence::name).toList();

    private Collations() {}

    /** Tells whether a sequence is called so. */
    public static boolean isKnown(Identifier name) {
        return NAMES.contains(name.text().toUpperCase(Locale.ROOT));
    }

    /**
     * Returns the sequence that a name means; reports one that does not exist.
     *
     * @param name the name behind COLLATE
     * @param sink where an unknown one is reported
     * @return {@link Sequence#BINARY} for what was reported
     */
    public static Sequence sequence(Identifier name, DiagnosticSink sink) {
        String upper = name.text().toUpperCase(Locale.ROOT);
        if (NAMES.contains(upper)) {
            return Sequence.valueOf(upper);
        }
        Diagnostic problem = Diagnostic.of(
                DiagnosticCode.UNKNOWN_COLLATION, name.span(), "unknown collation \"" + name.text() + "\"");
        sink.add(problem.withHelp(Suggestions.nearest(upper, NAMES)
                .map(near -> "did you mean " + near + "?")
                .orElse("collations are " + String.join(", ", NAMES))));
        return Sequence.BINARY;
    }
}

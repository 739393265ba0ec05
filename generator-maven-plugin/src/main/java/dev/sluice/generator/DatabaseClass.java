package dev.sluice.generator;

import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The name of the class that opens a database.
 *
 * @param packageName its package
 * @param simpleName its simple name
 */
record DatabaseClass(String packageName, String simpleName) {
    /**
     * Finds the name: as configured; a simple name goes to the longest package that all files share.
     *
     * @param configured simple or qualified name
     * @param sources the source files, one or more
     * @param sink takes the report when the files share no package
     */
    static Optional<DatabaseClass> of(String configured, List<SqlSource> sources, DiagnosticSink sink) {
        int dot = configured.lastIndexOf('.');
        if (dot > 0) {
            return Optional.of(new DatabaseClass(configured.substring(0, dot), configured.substring(dot + 1)));
        }
        List<String> common = List.of(sources.get(0).packageName().split("\\."));
        SqlSource stranger = null;
        for (SqlSource source : sources) {
            List<String> shared =
                    common(common, Arrays.asList(source.packageName().split("\\.")));
            stranger = shared.isEmpty() && stranger == null ? source : stranger;
            common = shared;
        }
        if (stranger == null) {
            return Optional.of(new DatabaseClass(String.join(".", common), configured));
        }
        SourceFile first = sources.get(0).file();
        sink.add(Diagnostic.of(
                        DiagnosticCode.NO_PACKAGE,
                        stranger.file().span(0, 0),
                        "the files share no package that \"" + configured + "\" could lie in")
                .withRelated(first.span(0, 0), "package " + sources.get(0).packageName())
                .withHelp("configure the plugin: <databaseClass>com.acme." + configured + "</databaseClass>"));
        return Optional.empty();
    }

    private static List<String> common(List<String> one, List<String> other) {
        int length = 0;
        while (length < one.size() && length < other.size() && one.get(length).equals(other.get(length))) {
            length++;
        }
        return one.subList(0, length);
    }
}

package dev.sluice.generator.check;

import dev.sluice.sql.ast.SchemaStatement.CreateVirtualTable;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Suggestions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A full-text table over the rows of another one names a table that has its columns; SQLite notices when it is read. */
final class SearchContents {
    private SearchContents() {}

    static void check(CreateVirtualTable search, Catalog catalog, DiagnosticSink sink) {
        String content = option(search, "content");
        if (content == null || content.isEmpty()) {
            return;
        }
        Optional<Table> found = catalog.table(content);
        if (found.isEmpty()) {
            List<String> names = catalog.tables().stream().map(Table::name).toList();
            report(
                    search,
                    DiagnosticCode.UNKNOWN_TABLE,
                    "unknown table \"" + content + "\", named by content",
                    content,
                    names,
                    sink);
            return;
        }
        Table table = found.get();
        List<String> names = table.columns().stream().map(Column::name).toList();
        catalog.table(search.name().name().text())
                .ifPresent(own -> own.columns().stream()
                        .filter(column ->
                                !column.hidden() && table.column(column.name()).isEmpty())
                        .forEach(column -> report(
                                search,
                                DiagnosticCode.UNKNOWN_COLUMN,
                                "table \"" + table.name() + "\", named by content, has no column \"" + column.name()
                                        + "\"",
                                column.name(),
                                names,
                                sink)));
        String rowid = option(search, "content_rowid");
        if (rowid != null && table.column(rowid).isEmpty() && !rowid.equalsIgnoreCase("rowid")) {
            report(
                    search,
                    DiagnosticCode.UNKNOWN_COLUMN,
                    "table \"" + table.name() + "\" has no column \"" + rowid + "\", named by content_rowid",
                    rowid,
                    names,
                    sink);
        }
    }

    private static void report(
            CreateVirtualTable search,
            DiagnosticCode code,
            String message,
            String name,
            List<String> names,
            DiagnosticSink sink) {
        Diagnostic problem = Diagnostic.of(code, search.name().span(), message);
        sink.add(Suggestions.nearest(name, names)
                .map(near -> problem.withHelp("did you mean \"" + near + "\"?"))
                .orElse(problem.withHelp("there is: " + String.join(", ", names))));
    }

    private static @Nullable String option(CreateVirtualTable search, String name) {
        for (String argument : search.arguments()) {
            int equals = argument.indexOf('=');
            if (equals > 0 && argument.substring(0, equals).strip().equalsIgnoreCase(name)) {
                String value = argument.substring(equals + 1).strip();
                boolean quoted = value.length() > 1 && "'\"`[".indexOf(value.charAt(0)) >= 0;
                return quoted ? value.substring(1, value.length() - 1) : value;
            }
        }
        return null;
    }
}

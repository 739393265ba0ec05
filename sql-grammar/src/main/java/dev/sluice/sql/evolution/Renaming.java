package dev.sluice.sql.evolution;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.NameUses;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import java.util.function.Function;

/**
 * Gives a table or column another name, in its own declaration and wherever else it is meant: a declaration is printed, the
 * places are found, and the names are replaced in the text.
 */
final class Renaming {
    private final DeclaredSchema schema;
    private final DiagnosticSink sink;

    Renaming(DeclaredSchema schema, DiagnosticSink sink) {
        this.schema = schema;
        this.sink = sink;
    }

    DeclaredSchema table(CreateTable table, Identifier to) {
        Table known = known(table);
        return renamed(to, statement -> NameUses.ofTable(statement, schema.catalog(), known));
    }

    DeclaredSchema column(CreateTable table, Identifier from, Identifier to) {
        Table known = known(table);
        if (!from.matches(to) && table.columns().stream().anyMatch(c -> c.name().matches(to))) {
            sink.add(Diagnostic.of(
                    DiagnosticCode.DUPLICATE_COLUMN, to.span(), "column \"" + to + "\" exists already at this step"));
        }
        return renamed(to, statement -> {
            List<SourceSpan> places = NameUses.ofColumn(statement, schema.catalog(), known, from);
            if (!places.isEmpty()) {
                Nodes.each(statement, node -> {
                    if (node instanceof TableSource.Join join) {
                        using(join, from);
                    }
                });
            }
            return places;
        });
    }

    private Table known(CreateTable table) {
        return schema.catalog().table(table.name().name().text()).orElseThrow();
    }

    private void using(TableSource.Join join, Identifier from) {
        if (join.using().stream().anyMatch(column -> column.matches(from))) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.REFUSED_BY_SQLITE,
                            from.span(),
                            "a view or trigger joins by USING (" + from + "), which both sides must have")
                    .withHelp("drop it before this step and create it anew behind it"));
        }
    }

    private DeclaredSchema renamed(Identifier to, Function<SchemaStatement, List<SourceSpan>> uses) {
        String name = '"' + to.text().replace("\"", "\"\"") + '"';
        return schema.mapped(declaration -> {
            SchemaStatement printed = parsed(schema.text(declaration), declaration);
            List<SourceSpan> places = uses.apply(printed);
            if (places.isEmpty()) {
                return declaration;
            }
            StringBuilder text = new StringBuilder(printed.span().file().text());
            for (int i = places.size() - 1; i >= 0; i--) {
                text.replace(places.get(i).start(), places.get(i).end(), name);
            }
            return parsed(text.toString(), declaration);
        });
    }

    private static SchemaStatement parsed(String text, SchemaStatement origin) {
        SourceFile file = new SourceFile(origin.span().file().path(), text);
        List<FileItem> items = SqlFileParser.parse(file, new DiagnosticSink()).items();
        if (items.size() != 1
                || !(items.get(0) instanceof FileItem.Plain plain)
                || !(plain.statement() instanceof SchemaStatement statement)) {
            throw new IllegalStateException("changed text is no declaration: " + text);
        }
        return statement;
    }
}

package dev.sluice.generator;

import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the sources say to one engine in its own words about tables, views, indexes and triggers, and once they are there. */
final class SchemaTexts {
    private final List<FileItem.EngineText> texts = new ArrayList<>();
    private final List<NamedQuery> creating = new ArrayList<>();

    /**
     * Collects the texts.
     *
     * @param items everything that the files say, in order
     */
    SchemaTexts(List<FileItem> items) {
        for (FileItem item : items) {
            if (item instanceof FileItem.EngineText text) {
                texts.add(text);
            } else if (item instanceof NamedQuery query
                    && query.atCreate()
                    && query.engineOnly()
                    && query.body() instanceof NamedQuery.Text) {
                creating.add(query);
            }
        }
    }

    /** Reports each text about something that no file declares, unless it is said to be there on its engine only. */
    void check(Catalog catalog, DiagnosticSink sink) {
        Set<String> known = new HashSet<>();
        catalog.tables().forEach(table -> known.add(Identifier.key(table.name())));
        catalog.indexes().forEach(index -> known.add(index.name().name().key()));
        catalog.triggers().forEach(trigger -> known.add(trigger.name().name().key()));
        for (FileItem.EngineText text : texts) {
            if (!text.only() && !known.contains(text.name().key())) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.BAD_QUERY_HEADER,
                                text.name().span(),
                                "\"" + text.name() + "\" has a text for one engine and no declaration for both")
                        .withHelp("declare it, which gives its types; or write ON " + text.engine() + " ONLY"));
            }
        }
    }

    /** Returns the names, as keys, of what has a text of its own on an engine. */
    Set<String> names(Dialect dialect) {
        return texts.stream()
                .filter(text -> text.engine() == dialect)
                .map(text -> text.name().key())
                .collect(Collectors.toSet());
    }

    /** Returns the texts for an engine, in the order in which they are to run. */
    List<String> of(Dialect dialect) {
        List<String> found = new ArrayList<>();
        texts.stream().filter(text -> text.engine() == dialect).forEach(text -> found.add(text.text()));
        creating.stream()
                .filter(query -> query.engine() == dialect)
                .forEach(query -> found.add(((NamedQuery.Text) query.body()).text()));
        return found;
    }
}

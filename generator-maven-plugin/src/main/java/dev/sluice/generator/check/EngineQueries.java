package dev.sluice.generator.check;

import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The queries of a source: those that are declared for all engines, and the texts that some have for one engine ({@code ON
 * POSTGRES: $$ .. $$}).
 */
public final class EngineQueries {
    private final List<NamedQuery> queries = new ArrayList<>();
    private final Map<String, NamedQuery> first = new HashMap<>();
    private final Map<String, NamedQuery> texts = new HashMap<>();

    /**
     * Sorts queries.
     *
     * @param all the queries of a file in order
     * @param ofQueries whether queries of one name are reported, which the names of methods tell too
     * @param sink takes a report of each text that there is twice, or that belongs to no query
     */
    public EngineQueries(List<NamedQuery> all, boolean ofQueries, DiagnosticSink sink) {
        for (NamedQuery query : all) {
            boolean own = query.engine() != null && !query.engineOnly();
            String name = query.atCreate() ? "@create" : query.name().text();
            NamedQuery other = own ? texts.putIfAbsent(name + query.engine(), query) : first.putIfAbsent(name, query);
            if (other != null && !query.atCreate() && (own || ofQueries)) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.DUPLICATE_QUERY,
                                query.name().span(),
                                "query \"" + name + "\" is declared twice")
                        .withRelated(other.name().span(), "declared first here")
                        .withHelp("give one of them another name"));
            }
            if (!own) {
                queries.add(query);
            }
        }
        for (NamedQuery text : texts.values()) {
            if (!text.atCreate() && !first.containsKey(text.name().text())) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.BAD_QUERY_HEADER,
                                text.name().span(),
                                "query \"" + text.name() + "\" has a text for one engine and no declaration for both")
                        .withHelp("declare it, which gives its types; or write ON " + text.engine() + " ONLY"));
            }
        }
    }

    /** Returns the queries without those texts, in order. */
    public List<NamedQuery> queries() {
        return List.copyOf(queries);
    }

    /**
     * Returns the text that a query has for one engine.
     *
     * @param query a query
     * @param dialect the engine
     */
    public Optional<NamedQuery> text(NamedQuery query, Dialect dialect) {
        String name = query.atCreate() ? "@create" : query.name().text();
        return Optional.ofNullable(texts.get(name + dialect));
    }

    /**
     * Reports the parameters of a text that its query does not have.
     *
     * @param text the text's declaration
     * @param used the names it uses
     * @param known the names that the query has
     * @param sink takes the report
     */
    public static void checkParameters(NamedQuery text, List<String> used, Set<String> known, DiagnosticSink sink) {
        for (String name : new TreeSet<>(used)) {
            if (!known.contains(name)) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.BAD_QUERY_HEADER,
                                text.body().span(),
                                "this text uses a parameter \"" + name + "\" that query \"" + text.name()
                                        + "\" has not")
                        .withHelp(
                                known.isEmpty()
                                        ? "the query has no parameters"
                                        : "the query has " + String.join(", ", new TreeSet<>(known))));
            }
        }
    }
}

package dev.sluice.generator;

import dev.sluice.generator.check.EngineQueries;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The queries of a file, each with what is said for it to one engine: by its name, of {@code @create} behind it. */
final class DeclaredQueries {
    private DeclaredQueries() {}

    /**
     * A query.
     *
     * @param query what is declared for all engines, or for one alone
     * @param texts what is said to an engine instead
     */
    record Declared(NamedQuery query, Map<Dialect, NamedQuery> texts) {}

    /**
     * Puts the queries of a file together with their texts.
     *
     * @param all everything with a name, in order
     * @param sink takes a report of each text without a query
     */
    static List<Declared> of(List<NamedQuery> all, DiagnosticSink sink) {
        List<Declared> found = new ArrayList<>();
        EngineQueries engines = new EngineQueries(
                all.stream().filter(query -> !query.atCreate()).toList(), false, sink);
        Declared created = null;
        for (NamedQuery query : all) {
            Dialect engine = query.engine();
            if (engine != null && !query.engineOnly()) {
                if (query.atCreate() && (created == null || created.texts().putIfAbsent(engine, query) != null)) {
                    sink.add(Diagnostic.of(
                                    DiagnosticCode.BAD_QUERY_HEADER,
                                    query.name().span(),
                                    "this text for one engine stands behind no @create of its own")
                            .withHelp("put it behind the one that it stands for, or write ON " + engine + " ONLY"));
                }
                continue;
            }
            Map<Dialect, NamedQuery> texts = new EnumMap<>(Dialect.class);
            for (Dialect dialect : Dialect.values()) {
                if (!query.atCreate()) {
                    engines.text(query, dialect).ifPresent(text -> texts.put(dialect, text));
                }
            }
            Declared declared = new Declared(query, texts);
            created = query.atCreate() ? declared : created;
            found.add(declared);
        }
        return found;
    }
}

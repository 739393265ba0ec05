package dev.sluice.generator;

import dev.sluice.sql.ast.NamedQuery;
import java.util.stream.Collectors;

/** A query as a source text of its own, with the same declarations. */
public final class QuerySource {
    private QuerySource() {}

    /**
     * Returns what stands before the statement: a name, and what the query declares.
     *
     * @param query the query
     * @return text that ends before the statement
     */
    public static String header(NamedQuery query) {
        return query.parameters().stream()
                .map(declared -> declaration(declared, query))
                .collect(Collectors.joining(", ", "q(", "): "));
    }

    private static String declaration(NamedQuery.Declared declared, NamedQuery query) {
        boolean written = !declared.span().equals(query.body().span());
        // What sqlc.narg says is not written as a declaration.
        return written ? declared.span().text() : ":" + declared.name().text() + " OR NULL";
    }
}

package dev.sluice.generator.model;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import java.util.Objects;

/**
 * A source file that declares queries.
 *
 * @param path path below the source root, with {@code /} between its parts: {@code com/acme/shop/orders.sql}
 * @param packageName package of its accessor
 * @param name its file name without {@code .sql}
 * @param queries the queries in the order of their declaration, one or more
 * @param span where the file begins
 */
public record FileModel(String path, String packageName, String name, List<QueryModel> queries, SourceSpan span) {
    /** Checks and copies. */
    public FileModel {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(name, "name");
        queries = List.copyOf(queries);
        Objects.requireNonNull(span, "span");
    }
}

package dev.sluice.generator.model;

import dev.sluice.sql.source.SourceFile;
import java.util.List;
import java.util.Objects;

/**
 * A source file with its queries.
 *
 * @param file the file
 * @param path path below the source root, with {@code /} between its parts
 * @param packageName package of its accessor and of the rows of its tables
 * @param name file name without {@code .sql}
 * @param queries its queries in order, perhaps none
 */
public record AnalyzedFile(SourceFile file, String path, String packageName, String name, List<AnalyzedQuery> queries) {
    /** Checks and copies. */
    public AnalyzedFile {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(name, "name");
        queries = List.copyOf(queries);
    }

    /** Returns the same without what runs when the schema was created, which nobody calls. */
    public AnalyzedFile withoutCreate() {
        return new AnalyzedFile(
                file,
                path,
                packageName,
                name,
                queries.stream().filter(query -> !query.query().atCreate()).toList());
    }
}

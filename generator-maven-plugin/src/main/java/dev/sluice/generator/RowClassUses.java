package dev.sluice.generator;

import dev.sluice.generator.lookup.RowClassLookup;
import dev.sluice.generator.model.AnalyzedFile;
import dev.sluice.generator.model.ExistingClassModel;
import dev.sluice.generator.model.RowClasses;
import dev.sluice.sql.ast.RowClass;
import dev.sluice.sql.catalog.Catalog;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up every class that tables, views and queries say their rows are. */
final class RowClassUses {
    private RowClassUses() {}

    /**
     * Returns the classes by the names that the sources use.
     *
     * @param catalog the schema
     * @param files the queries
     * @param lookup finds them, and reports those that cannot be rows
     */
    static Map<String, ExistingClassModel> find(Catalog catalog, List<AnalyzedFile> files, RowClassLookup lookup) {
        use(catalog.tables().stream().map(table -> RowClasses.of(table.definition())), lookup);
        return ofQueries(files, lookup);
    }

    /**
     * The same for queries alone.
     *
     * @param files the queries
     * @param lookup finds them, and reports those that cannot be rows
     */
    static Map<String, ExistingClassModel> ofQueries(List<AnalyzedFile> files, RowClassLookup lookup) {
        use(
                files.stream()
                        .flatMap(file -> file.queries().stream())
                        .map(query -> query.query().rowClass()),
                lookup);
        return lookup.found();
    }

    private static void use(Stream<@Nullable RowClass> classes, RowClassLookup lookup) {
        classes.forEach(rowClass -> {
            if (rowClass instanceof RowClass.Existing existing) {
                lookup.use(existing.javaType(), existing.span());
            }
        });
    }
}

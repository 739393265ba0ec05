package dev.sluice.sql.facts;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.CatalogBuilder;
import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.catalog.QueryColumns;
import dev.sluice.sql.catalog.Schema;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.List;

/** Makes the catalog of a database: what {@link CatalogBuilder} builds, with the columns of views found out by analysis. */
public final class SchemaAnalyzer {
    private SchemaAnalyzer() {}

    /**
     * As {@link #catalog(List, EnumConstants, DiagnosticSink)}, with the enums that comments declare.
     *
     * @param items what stands in all files of the database; named queries are passed over
     * @param sink where problems are reported
     */
    public static Catalog catalog(List<FileItem> items, DiagnosticSink sink) {
        return catalog(items, EnumConstants.inCommentsOf(items), sink);
    }

    /**
     * Builds the catalog, and looks at every expression, query and trigger in the schema.
     *
     * @param items what stands in all files of the database; named queries are passed over
     * @param enums constants of the enums that columns are declared with
     * @param sink where problems are reported
     */
    public static Catalog catalog(List<FileItem> items, EnumConstants enums, DiagnosticSink sink) {
        return catalog(items, enums, Catalog.empty(), sink);
    }

    /**
     * The same for a schema that was made of another one: tables that did not change are taken from there.
     *
     * @param items what stands in all files of the database; named queries are passed over
     * @param enums constants of the enums that columns are declared with
     * @param earlier the catalog of the other schema, which knew the same enums and had no problems
     * @param sink where problems are reported
     */
    public static Catalog catalog(List<FileItem> items, EnumConstants enums, Catalog earlier, DiagnosticSink sink) {
        Catalog catalog = new CatalogBuilder(SchemaAnalyzer::columns, earlier, sink).build(items, enums);
        List<SchemaStatement> declarations = new ArrayList<>();
        for (Table table : catalog.tables()) {
            boolean known = table.definition() instanceof CreateTable
                    && earlier.table(table.name()).filter(table::equals).isPresent();
            if (!known && (table.definition() instanceof CreateTable || table.kind() == Table.Kind.VIEW)) {
                declarations.add(table.definition());
            }
        }
        declarations.addAll(catalog.indexes());
        declarations.addAll(catalog.triggers());
        declarations.forEach(declaration -> StatementAnalyzer.analyze(declaration, catalog, List.of(), sink));
        return catalog;
    }

    private static QueryColumns.Found columns(
            Select select, List<Identifier> names, Schema schema, DiagnosticSink sink) {
        Resolution resolution = NameResolver.resolve(select, schema, List.of(), sink);
        if (resolution.bindings.values().stream().anyMatch(Target.Unresolved.class::isInstance)
                || resolution.reads.stream().anyMatch(table -> table.columns().isEmpty())) {
            return new QueryColumns.Found(List.of(), List.of());
        }
        TypeGraph graph = new TypeGraph();
        StatementAnalyzer.collect(select, resolution, graph, schema, sink);
        List<Output> outputs = QueryNames.renamed(resolution.results, names);
        QueryTypes queries = new QueryTypes(graph, resolution, sink);
        outputs.forEach(queries::wire);
        TypeSolver.solve(graph);
        QueryNullness nullness = new QueryNullness(resolution, graph, parameter -> true);
        select.accept(new StatementNullness(nullness, new ReturnedRows(nullness, resolution, List.of())));
        Relations relations = new Relations(resolution, graph, new DiagnosticSink());
        return new QueryColumns.Found(
                outputs.stream().map(output -> relations.derived(output, false)).toList(),
                new Cardinality(resolution).keys(select));
    }
}

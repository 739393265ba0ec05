package dev.sluice.generator;

import dev.sluice.generator.emit.JavaEmitter;
import dev.sluice.generator.model.AnalyzedFile;
import dev.sluice.generator.model.AnalyzedQuery;
import dev.sluice.generator.model.DatabaseModel;
import dev.sluice.generator.model.JavaModels;
import dev.sluice.generator.model.ModelBuilder;
import dev.sluice.generator.model.QueryModel;
import dev.sluice.generator.model.SchemaModel;
import dev.sluice.generator.model.TableAccess;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Java could not tell apart, or could not hold, of a source that is analysed and not generated. */
public final class JavaShapes {
    /** What depends on the source alone, and not on classes of the application. */
    private static final Set<DiagnosticCode> OF_SOURCE = EnumSet.of(
            DiagnosticCode.DUPLICATE_RESULT_NAME,
            DiagnosticCode.DUPLICATE_JAVA_TYPE,
            DiagnosticCode.BAD_JAVA_NAME,
            DiagnosticCode.BAD_QUERY_HEADER,
            DiagnosticCode.BAD_PLACEHOLDER,
            DiagnosticCode.BAD_DEFAULT,
            DiagnosticCode.BAD_SORT);

    private static final QueryModel.EngineSql NO_TEXT = QueryModel.EngineSql.of("", List.of());

    private final Catalog catalog;
    private final List<AnalyzedQuery> queries = new ArrayList<>();

    /**
     * Begins.
     *
     * @param catalog the schema
     */
    public JavaShapes(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Adds a query of the source.
     *
     * @param query a query without errors
     * @param facts the facts of its statements
     */
    public void add(NamedQuery query, List<StatementFacts> facts) {
        boolean known =
                facts.stream().allMatch(one -> one.resultColumns().stream().allMatch(JavaShapes::isKnown));
        if (!known) {
            // Only a converter, which is a class of the application, knows what it becomes.
            return;
        }
        queries.add(new AnalyzedQuery(
                query,
                facts.stream()
                        .map(one -> new AnalyzedQuery.Step(one.statement(), one, NO_TEXT, NO_TEXT, null))
                        .toList(),
                null));
    }

    private static boolean isKnown(ResultColumn column) {
        if (column instanceof ResultColumn.Scalar scalar) {
            return scalar.value().type().isKnown();
        }
        return column instanceof ResultColumn.Listed listed
                ? listed.columns().stream().allMatch(JavaShapes::isKnown)
                : ((ResultColumn.Nested) column).columns().stream().allMatch(JavaShapes::isKnown);
    }

    /**
     * Reports.
     *
     * @param file the source
     * @param sink takes the reports
     */
    public void check(SourceFile file, DiagnosticSink sink) {
        DiagnosticSink found = new DiagnosticSink();
        AnalyzedFile analyzed = new AnalyzedFile(file, file.path(), "app", "source", queries).withoutCreate();
        DatabaseModel model = new ModelBuilder(catalog, List.of(analyzed), TableAccess.unwritten(catalog), found)
                .build("app", "AppDatabase", SchemaModel.NONE, new JavaModels(Map.of(), Map.of()));
        JavaEmitter.check(model, found);
        found.sorted().stream()
                .filter(diagnostic -> OF_SOURCE.contains(diagnostic.code()))
                .forEach(sink::add);
    }
}

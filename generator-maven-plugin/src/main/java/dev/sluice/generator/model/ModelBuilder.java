package dev.sluice.generator.model;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the model of a database of its catalog and its analyzed queries: what each call takes and gives. Reports queries
 * that give one name to rows of different shapes; everything else was checked before.
 */
public final class ModelBuilder {
    private final Catalog catalog;
    private final List<AnalyzedFile> files;
    private final RowModels rows;
    private final TableAccess access;
    private final DiagnosticSink sink;

    /**
     * Begins.
     *
     * @param catalog the schema
     * @param files the source files, ordered by path
     * @param access writes the statements of the tables' accessors
     * @param sink takes what does not fit together
     */
    public ModelBuilder(Catalog catalog, List<AnalyzedFile> files, TableAccess access, DiagnosticSink sink) {
        this.catalog = catalog;
        this.access = access;
        this.sink = sink;
        this.files = List.copyOf(files);
        this.rows = new RowModels(files, sink);
    }

    /**
     * Returns the model.
     *
     * @param packageName package of the database class
     * @param className simple name of the database class
     * @param schema the statements that create the schema
     * @param converters how values become objects of the application
     */
    public DatabaseModel build(
            String packageName, String className, SchemaModel schema, Map<String, ConverterModel> converters) {
        List<TableModel> tables = catalog.tables().stream()
                .filter(RowModels::hasRow)
                .map(rows::table)
                .sorted(Comparator.comparing(TableModel::name))
                .toList();
        List<FileModel> models = new ArrayList<>();
        for (AnalyzedFile file : files) {
            List<QueryModel> queries =
                    file.queries().stream().map(query -> query(query, file)).toList();
            if (!queries.isEmpty()) {
                models.add(new FileModel(
                        file.path(),
                        file.packageName(),
                        file.name(),
                        queries,
                        file.file().span(0, 0)));
            }
        }
        List<TableAccessModel> accesses = accesses();
        return new DatabaseModel(
                packageName,
                className,
                tables,
                rows.shared(),
                models,
                accesses,
                converters,
                access.usesHelpers() ? schema.withPostgresHelpers() : schema);
    }

    /** The accessors of the tables; none after an error, whose cause they could only repeat. */
    private List<TableAccessModel> accesses() {
        if (sink.hasErrors()) {
            return List.of();
        }
        return catalog.tables().stream()
                .filter(table -> RowModels.hasRow(table) && table.kind() != Table.Kind.VIRTUAL)
                .sorted(Comparator.comparing(Table::name))
                .map(table -> access.of(table, rows.table(table), rows.packageName(table)))
                .toList();
    }

    private QueryModel query(AnalyzedQuery analyzed, AnalyzedFile file) {
        NamedQuery query = analyzed.query();
        List<ParameterFact> order = callOrder(analyzed);
        List<String> keys = order.stream().map(ModelBuilder::key).toList();
        return new QueryModel(
                query.name().text(),
                Comments.text(query.doc()),
                returns(analyzed),
                order.stream().map(ModelBuilder::parameter).toList(),
                analyzed.isBlock() ? null : rows.result(analyzed, file),
                analyzed.steps().stream().map(step -> step(step, keys)).toList(),
                query.name().span());
    }

    private static QueryModel.Returns returns(AnalyzedQuery analyzed) {
        NamedQuery.Mark mark = analyzed.query().mark();
        if (analyzed.isBlock()) {
            return QueryModel.Returns.NOTHING;
        }
        if (mark != null) {
            return switch (mark) {
                case ONE -> QueryModel.Returns.ONE;
                case OPTIONAL -> QueryModel.Returns.OPTIONAL;
                case MANY -> QueryModel.Returns.LIST;
                case EXEC -> QueryModel.Returns.NOTHING;
                case EXECROWS -> QueryModel.Returns.COUNT;
            };
        }
        AnalyzedQuery.Step step = analyzed.steps().get(0);
        if (step.statement() instanceof Select) {
            return QueryModel.Returns.QUERY;
        }
        return step.facts().resultColumns().isEmpty() ? QueryModel.Returns.COUNT : QueryModel.Returns.LIST;
    }

    /** The parameters of all statements, each once: as declared, then the others by first use. */
    private static List<ParameterFact> callOrder(AnalyzedQuery analyzed) {
        Map<String, ParameterFact> byUse = new LinkedHashMap<>();
        analyzed.steps().stream()
                .flatMap(step -> step.facts().parameters().stream())
                .filter(fact -> !fact.uses().isEmpty())
                .sorted(Comparator.comparing(ModelBuilder::firstUse))
                .forEach(fact -> byUse.putIfAbsent(key(fact), fact));
        List<ParameterFact> order = new ArrayList<>();
        for (NamedQuery.Declared declared : analyzed.query().parameters()) {
            ParameterFact fact = byUse.remove(":" + declared.name().key());
            if (fact != null) {
                order.add(fact);
            }
        }
        order.addAll(byUse.values());
        return order;
    }

    /** What makes two parameters of a query the same. */
    private static String key(ParameterFact fact) {
        String name = fact.name();
        return name == null ? "?" + fact.number() : ":" + Identifier.key(name);
    }

    private static int firstUse(ParameterFact fact) {
        return fact.uses().stream().mapToInt(use -> use.span().start()).min().orElse(Integer.MAX_VALUE);
    }

    private static ParameterModel parameter(ParameterFact fact) {
        String name = fact.name();
        Column meets = fact.meets();
        NamedQuery.DeclaredParameter declared = fact.declared();
        SourceSpan span =
                declared == null ? fact.uses().get(0).span() : declared.name().span();
        return new ParameterModel(
                name == null ? Integer.toString(fact.number()) : name,
                fact.value(),
                fact.collection(),
                meets == null ? null : meets.name(),
                span);
    }

    private static QueryModel.Step step(AnalyzedQuery.Step step, List<String> keys) {
        List<ParameterFact> facts = step.facts().parameters();
        List<Integer> indexes =
                facts.stream().map(fact -> keys.indexOf(key(fact))).toList();
        List<Integer> taken =
                indexes.stream().filter(index -> index >= 0).sorted().toList();
        return new QueryModel.Step(
                !(step.statement() instanceof Select),
                taken,
                reordered(step.sqlite(), indexes, taken),
                reordered(step.postgres(), indexes, taken));
    }

    /** Turns slots that count the facts' parameters into slots that count those that the step takes. */
    private static QueryModel.@Nullable EngineSql reordered(
            QueryModel.@Nullable EngineSql sql, List<Integer> indexes, List<Integer> taken) {
        return sql == null
                ? null
                : new QueryModel.EngineSql(
                        sql.text(),
                        sql.slots().stream()
                                .map(slot -> taken.indexOf(indexes.get(slot)))
                                .toList());
    }
}

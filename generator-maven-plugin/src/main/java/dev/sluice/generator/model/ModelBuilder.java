package dev.sluice.generator.model;

import dev.sluice.runtime.translate.ListFold;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.facts.RowCount;
import dev.sluice.sql.facts.SchemaUses;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
    private final boolean composes;

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
        this.composes =
                this.files.stream().flatMap(file -> file.queries().stream()).anyMatch(Templates::takesParts);
    }

    /**
     * Returns the model.
     *
     * @param packageName package of the database class
     * @param className simple name of the database class
     * @param schema the statements that create the schema
     * @param java the Java classes that the sources name
     */
    public DatabaseModel build(String packageName, String className, SchemaModel schema, JavaModels java) {
        List<TableModel> tables = catalog.tables().stream()
                .filter(RowModels::hasRow)
                .map(rows::table)
                .sorted(Comparator.comparing(TableModel::name))
                .toList();
        List<FileModel> models = queries();
        List<TableAccessModel> accesses = accesses();
        return new DatabaseModel(
                packageName,
                className,
                tables,
                rows.shared(),
                models,
                accesses,
                java.converters(),
                java.classes(),
                access.usesHelpers() ? schema.withPostgresHelpers() : schema);
    }

    /**
     * Returns a model of the queries alone, with the rows that they give.
     *
     * @param packageName package of everything
     * @param java the Java classes that the sources name
     */
    public DatabaseModel buildQueries(String packageName, JavaModels java) {
        List<FileModel> models = queries();
        return new DatabaseModel(
                packageName,
                "Database",
                rows.asked(),
                rows.shared(),
                models,
                List.of(),
                java.converters(),
                java.classes(),
                SchemaModel.NONE);
    }

    private List<FileModel> queries() {
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
        return models;
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
        List<ArgumentModel> arguments =
                new Arguments(sink, analyzed.steps().get(0).facts().catalog().enums()).of(analyzed);
        List<String> keys = arguments.stream().map(Arguments::key).toList();
        return new QueryModel(
                query.name().text(),
                doc(query),
                returns(analyzed),
                atMostOne(analyzed),
                arguments,
                analyzed.isBlock() ? null : rows.result(analyzed, file),
                fold(analyzed),
                analyzed.steps().stream()
                        .map(step -> step(step, keys, Templates.of(query, step, sink)))
                        .toList(),
                part(analyzed),
                uses(analyzed),
                query.name().span());
    }

    /** What it relies on; after an error nobody is told. */
    private String uses(AnalyzedQuery analyzed) {
        if (sink.hasErrors()) {
            return "";
        }
        SchemaUses uses = new SchemaUses();
        SortedSet<String> helpers = new TreeSet<>();
        for (AnalyzedQuery.Step step : analyzed.steps()) {
            step.facts().addUses(uses);
            UsesText.addHelpers(step.postgres(), helpers);
        }
        return UsesText.of(uses, helpers);
    }

    /** What is said about a query, and where it is if not on all engines. */
    private static @Nullable String doc(NamedQuery query) {
        String doc = Comments.text(query.doc());
        Dialect engine = query.engine();
        if (engine == null || !query.engineOnly()) {
            return doc;
        }
        return (doc == null ? "Runs query " + query.name().text() + "." : doc) + "\n\nExists on "
                + (engine == Dialect.SQLITE ? "SQLite" : "PostgreSQL")
                + " only: elsewhere the call throws an UnsupportedEngineException.";
    }

    /** A select that a caller may compose into others, where there are some that take it. */
    private @Nullable TemplateModel part(AnalyzedQuery analyzed) {
        if (!composes || analyzed.isBlock() || returns(analyzed) != QueryModel.Returns.QUERY) {
            return null;
        }
        AnalyzedQuery.Step step = analyzed.steps().get(0);
        boolean plain = step.statement() instanceof Select
                && step.facts().fragments().isEmpty()
                && Arguments.choice(step) == null
                && !Templates.takesParts(analyzed);
        return plain ? Templates.part(analyzed.query(), step) : null;
    }

    private static @Nullable FoldModel fold(AnalyzedQuery analyzed) {
        ListFold fold = analyzed.isBlock() ? null : analyzed.steps().get(0).fold();
        return fold == null ? null : FoldModel.of(fold);
    }

    private static boolean atMostOne(AnalyzedQuery analyzed) {
        TypeFacts last = analyzed.steps().get(analyzed.steps().size() - 1).facts();
        return !last.resultColumns().isEmpty() && last.rowCount() != RowCount.MANY;
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
        if (Arguments.page(step) != null) {
            return QueryModel.Returns.PAGE;
        }
        if (step.statement() instanceof Select) {
            return QueryModel.Returns.QUERY;
        }
        return step.facts().resultColumns().isEmpty() ? QueryModel.Returns.COUNT : QueryModel.Returns.LIST;
    }

    private static QueryModel.Step step(AnalyzedQuery.Step step, List<String> keys, @Nullable TemplateModel template) {
        List<ParameterFact> facts = step.facts().parameters();
        List<Integer> indexes =
                facts.stream().map(fact -> keys.indexOf(Arguments.key(fact))).toList();
        List<Integer> taken =
                indexes.stream().filter(index -> index >= 0).sorted().toList();
        return new QueryModel.Step(
                !(step.statement() instanceof Select),
                taken,
                Variants.of(step, keys, template),
                reordered(step.sqlite(), indexes, taken),
                reordered(step.postgres(), indexes, taken),
                tables(step.facts(), step.statement()));
    }

    /** The tables that a read reads, or that a write may change, without the views between. */
    static List<String> tables(TypeFacts facts, Statement statement) {
        Set<Table> tables = statement instanceof Select ? facts.reads() : facts.changes();
        return tables.stream()
                .filter(table -> table.kind() != Table.Kind.VIEW)
                .map(Table::name)
                .sorted()
                .toList();
    }

    /** Turns slots that count the facts' parameters into slots that count those that the step takes. */
    private static QueryModel.@Nullable EngineSql reordered(
            QueryModel.@Nullable EngineSql sql, List<Integer> indexes, List<Integer> taken) {
        return sql == null
                ? null
                : new QueryModel.EngineSql(sql.parts().stream()
                        .map(part -> new QueryModel.Part(
                                part.fragment(),
                                part.option(),
                                part.text(),
                                part.slots().stream()
                                        .map(slot -> slot < indexes.size()
                                                ? taken.indexOf(indexes.get(slot))
                                                : taken.size() + slot - indexes.size())
                                        .toList()))
                        .toList());
    }
}

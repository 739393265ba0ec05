package dev.sluice.generator;

import dev.sluice.generator.check.Checker;
import dev.sluice.generator.check.FileRules;
import dev.sluice.generator.check.OwnTexts;
import dev.sluice.generator.check.SchemaRules;
import dev.sluice.generator.check.Subject;
import dev.sluice.generator.emit.JavaEmitter;
import dev.sluice.generator.lookup.ConverterLookup;
import dev.sluice.generator.lookup.EnumLookup;
import dev.sluice.generator.lookup.FunctionLookup;
import dev.sluice.generator.lookup.JavaImports;
import dev.sluice.generator.lookup.JavaLookup;
import dev.sluice.generator.lookup.RowClassLookup;
import dev.sluice.generator.migrate.CompiledMigrations;
import dev.sluice.generator.migrate.MigrationCompiler;
import dev.sluice.generator.migrate.MigrationFiles;
import dev.sluice.generator.model.AnalyzedFile;
import dev.sluice.generator.model.AnalyzedQuery;
import dev.sluice.generator.model.DatabaseModel;
import dev.sluice.generator.model.JavaModels;
import dev.sluice.generator.model.ModelBuilder;
import dev.sluice.generator.model.RowArgument;
import dev.sluice.generator.model.SchemaModel;
import dev.sluice.generator.model.TableAccess;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.SqlFile;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.SharedImports;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The way of one database from its source files to its Java files. */
final class DatabaseCompiler {
    private final CompileRequest.Database database;
    private final JavaLookup lookup;
    private final Imports files;
    private final List<FileItem> imported = new ArrayList<>();
    private final DiagnosticSink sink;
    private final LintFilter lints;
    private final TextRenderer renderer;

    DatabaseCompiler(
            CompileRequest.Database database, JavaLookup lookup, Imports files, DiagnosticSink sink, LintFilter lints) {
        this.database = database;
        this.lookup = lookup;
        this.files = files;
        this.sink = sink;
        this.lints = lints;
        this.renderer = new TextRenderer(database.dialects(), sink);
    }

    /**
     * Compiles: what is wrong anywhere is reported in one run.
     *
     * @param sources the source files, one or more
     * @param migrations the files of the folder of steps
     * @return the Java files by path; empty after an error
     */
    SortedMap<String, String> compile(List<SqlSource> sources, MigrationFiles migrations) {
        Map<SqlSource, List<FileItem>> files = parse(sources);
        DiagnosticSink schemaSink = new DiagnosticSink();
        DiagnosticSink stepSink = new DiagnosticSink();
        MigrationCompiler steps = new MigrationCompiler(migrations, database.dialects(), stepSink);
        List<FileItem> items = items(files, migrations, steps);
        JavaImports imports = new JavaImports(items, sink);
        Catalog catalog = catalog(items, imports, schemaSink);
        SchemaTexts texts = new SchemaTexts(items);
        texts.check(catalog, schemaSink);
        schemaSink.sorted().forEach(sink::add);
        if (hasUnknownEnums(schemaSink)) {
            return new TreeMap<>();
        }
        List<AnalyzedFile> all = analyze(files, catalog);
        List<AnalyzedFile> analyzed =
                all.stream().map(AnalyzedFile::withoutCreate).toList();
        List<AnalyzedQuery> creating = all.stream()
                .flatMap(file -> file.queries().stream())
                .filter(query -> query.query().atCreate())
                .toList();
        Map<Dialect, List<String>> statements = schemaSink.hasErrors() ? Map.of() : renderer.statements(catalog, texts);
        CompiledMigrations compiled = statements.isEmpty()
                ? CompiledMigrations.NONE
                : steps.compile(DeclaredSchema.of(items, catalog.enums()));
        stepSink.sorted().forEach(sink::add);
        Optional<DatabaseClass> name = DatabaseClass.of(database.className(), sources, sink);
        if (name.isEmpty()) {
            return new TreeMap<>();
        }
        Map<Integer, SchemaModel.Call> calls = stepSink.hasErrors()
                ? Map.of()
                : new StepCalls(database.dialects(), lookup, imports, sink, this::analyzeAlone)
                        .of(compiled, name.get().packageName());
        SchemaModel schema = statements.isEmpty()
                ? SchemaModel.NONE
                : renderer.schema(statements, declarations(items, catalog), compiled, calls);
        List<SchemaModel.Function> functions = database.dialects().contains(Dialect.SQLITE)
                ? new FunctionLookup(lookup, imports, sink).find(items)
                : List.of();
        JavaModels java = new JavaModels(
                ConverterUses.find(catalog, all, new ConverterLookup(lookup, imports, sink)),
                RowClassUses.find(catalog, all, new RowClassLookup(lookup, imports, sink)));
        DatabaseModel model = new ModelBuilder(catalog, analyzed, new TableAccess(catalog, database.dialects()), sink)
                .build(
                        name.get().packageName(),
                        name.get().simpleName(),
                        schema.andThen(creating).withFunctions(functions),
                        java);
        return JavaEmitter.emit(model, sink);
    }

    /** The items of each file that may stand where they stand. */
    private Map<SqlSource, List<FileItem>> parse(List<SqlSource> sources) {
        Map<SqlSource, List<FileItem>> files = new LinkedHashMap<>();
        Map<String, String> shared = SharedImports.of(
                sources.stream().map(source -> source.file().text()).toList());
        sources.stream().sorted(Comparator.comparing(SqlSource::path)).forEach(source -> {
            SqlFile file = SqlFileParser.parse(source.file(), shared, sink);
            lints.add(file);
            for (FileItem item : file.items()) {
                if (item instanceof FileItem.ImportFile imports) {
                    imported.addAll(this.files.of(imports));
                }
            }
            files.put(
                    source,
                    file.items().stream()
                            .filter(item -> FileRules.check(item, sink))
                            .toList());
        });
        return files;
    }

    /** Each literal beside such a column would be an error of its own. */
    private static boolean hasUnknownEnums(DiagnosticSink schemaSink) {
        return schemaSink.sorted().stream()
                .anyMatch(found -> found.code() == DiagnosticCode.UNKNOWN_JAVA_TYPE
                        || found.code() == DiagnosticCode.BAD_JAVA_TYPE);
    }

    private Catalog catalog(List<FileItem> items, JavaImports imports, DiagnosticSink schemaSink) {
        EnumConstants enums = new EnumLookup(lookup, imports, schemaSink).find(items);
        Catalog catalog = SchemaAnalyzer.catalog(items, enums, schemaSink);
        SchemaRules.check(catalog, schemaSink);
        return catalog;
    }

    /** What declares the schema: the source files, or the steps where these declare no table. */
    private List<FileItem> items(
            Map<SqlSource, List<FileItem>> files, MigrationFiles migrations, MigrationCompiler steps) {
        List<FileItem> items = new ArrayList<>(imported);
        files.values().forEach(items::addAll);
        if (migrations.steps().isEmpty()
                || DeclaredSchema.declaresTable(
                        files.values().stream().flatMap(List::stream).toList())) {
            return items;
        }
        List<FileItem> all = new ArrayList<>(steps.outcomeItems());
        all.addAll(items);
        return all;
    }

    /** What statements that are composed at run time are checked against, the constants of enums included. */
    private static List<String> declarations(List<FileItem> items, Catalog catalog) {
        List<String> declarations = new ArrayList<>(catalog.enums().comments());
        items.stream()
                .filter(item -> item instanceof FileItem.ImportType type
                        && catalog.enums().of(type.javaType()).isPresent())
                .map(item -> "import " + ((FileItem.ImportType) item).javaType())
                .distinct()
                .forEach(declarations::add);
        declarations.addAll(items.stream()
                .filter(item -> item instanceof FileItem.Plain || item instanceof FileItem.DeclareFunction)
                .map(item -> item.span().text())
                .toList());
        return declarations;
    }

    private List<AnalyzedFile> analyze(Map<SqlSource, List<FileItem>> files, Catalog catalog) {
        List<AnalyzedFile> analyzed = new ArrayList<>();
        files.forEach((source, items) -> {
            List<NamedQuery> named = items.stream()
                    .filter(NamedQuery.class::isInstance)
                    .map(NamedQuery.class::cast)
                    .toList();
            List<AnalyzedQuery> queries = DeclaredQueries.of(named, sink).stream()
                    .flatMap(query -> analyze(query, catalog).stream())
                    .toList();
            analyzed.add(new AnalyzedFile(source.file(), source.path(), source.packageName(), source.name(), queries));
        });
        return analyzed;
    }

    /** A query of a step, which has no text for one engine. */
    private Optional<AnalyzedQuery> analyzeAlone(NamedQuery query, Catalog catalog) {
        return analyze(new DeclaredQueries.Declared(query, Map.of()), catalog);
    }

    /** Names, types and rules of one query, then its texts; each only when what comes before found no error. */
    private Optional<AnalyzedQuery> analyze(DeclaredQueries.Declared all, Catalog catalog) {
        NamedQuery declared = all.query();
        if (!new OwnTexts(sink).checkOnly(declared, database.dialects())
                || declared.body() instanceof NamedQuery.Text) {
            return Optional.empty();
        }
        DiagnosticSink ofRow = new DiagnosticSink();
        RowArgument row = RowArgument.of(declared, catalog, ofRow).orElse(null);
        ofRow.sorted().forEach(sink::add);
        if (ofRow.hasErrors()) {
            return Optional.empty();
        }
        NamedQuery query = row == null ? declared : row.query();
        List<Statement> statements = query.body() instanceof NamedQuery.Block block
                ? block.statements()
                : List.of(((NamedQuery.Single) query.body()).statement());
        try {
            return analyze(query, row, statements, catalog, all.texts()).map(found -> found.withRow(row));
        } catch (StackOverflowError overflow) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.TOO_DEEP,
                            query.name().span(),
                            "query \"" + query.name() + "\" is nested too deeply")
                    .withHelp("split it"));
            return Optional.empty();
        }
    }

    private Optional<AnalyzedQuery> analyze(
            NamedQuery query,
            @Nullable RowArgument row,
            List<Statement> statements,
            Catalog catalog,
            Map<Dialect, NamedQuery> ownTexts) {
        DiagnosticSink own = new DiagnosticSink();
        List<StatementFacts> facts = StatementAnalyzer.analyze(statements, catalog, query.parameters(), own);
        if (!own.hasErrors()) {
            facts.forEach(one -> Checker.check(Subject.of(query, one, facts), own));
            facts.forEach(one -> Checker.checkGenerated(Subject.of(query, one, facts), own));
        }
        if (!own.hasErrors()) {
            FragmentCombinations.check(query, facts, catalog, own);
        }
        (row == null ? own : row.placed(own)).sorted().forEach(sink::add);
        return own.hasErrors() ? Optional.empty() : renderer.render(query, facts, ownTexts);
    }
}

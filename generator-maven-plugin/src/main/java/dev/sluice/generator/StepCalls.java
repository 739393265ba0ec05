package dev.sluice.generator;

import dev.sluice.generator.check.FileRules;
import dev.sluice.generator.check.GeneratorLimits;
import dev.sluice.generator.emit.JavaEmitter;
import dev.sluice.generator.lookup.ConverterLookup;
import dev.sluice.generator.lookup.JavaImports;
import dev.sluice.generator.lookup.JavaLookup;
import dev.sluice.generator.lookup.RowClassLookup;
import dev.sluice.generator.lookup.StepClassLookup;
import dev.sluice.generator.migrate.CompiledMigrations;
import dev.sluice.generator.migrate.CompiledStep;
import dev.sluice.generator.migrate.JavaCall;
import dev.sluice.generator.model.AnalyzedFile;
import dev.sluice.generator.model.AnalyzedQuery;
import dev.sluice.generator.model.JavaModels;
import dev.sluice.generator.model.JavaTypeModel;
import dev.sluice.generator.model.ModelBuilder;
import dev.sluice.generator.model.SchemaModel;
import dev.sluice.generator.model.TableAccess;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The Java of steps: their queries on the schema as it is at their place, and the classes that call them. */
final class StepCalls {
    private final Set<Dialect> dialects;
    private final JavaLookup lookup;
    private final JavaImports imports;
    private final DiagnosticSink sink;
    private final BiFunction<NamedQuery, Catalog, Optional<AnalyzedQuery>> analysis;

    /**
     * Begins.
     *
     * @param dialects the engines
     * @param lookup finds classes
     * @param imports what simple names stand for
     * @param sink takes what is wrong
     * @param analysis analyzes a query on a schema
     */
    StepCalls(
            Set<Dialect> dialects,
            JavaLookup lookup,
            JavaImports imports,
            DiagnosticSink sink,
            BiFunction<NamedQuery, Catalog, Optional<AnalyzedQuery>> analysis) {
        this.dialects = dialects;
        this.lookup = lookup;
        this.imports = imports;
        this.sink = sink;
        this.analysis = analysis;
    }

    /**
     * Compiles them.
     *
     * @param migrations the steps
     * @param packageName package of the database class
     * @return the calls by the version of their step; without those that have mistakes
     */
    Map<Integer, SchemaModel.Call> of(CompiledMigrations migrations, String packageName) {
        Map<Integer, SchemaModel.Call> calls = new HashMap<>();
        for (CompiledStep step : migrations.steps()) {
            if (step.call() != null) {
                String own = packageName + String.format(Locale.ROOT, ".migrations.v%04d", step.version());
                call(step.call(), own).ifPresent(call -> calls.put(step.version(), call));
            }
        }
        return calls;
    }

    private Optional<SchemaModel.Call> call(JavaCall call, String packageName) {
        Catalog catalog = call.schema().catalog();
        List<AnalyzedQuery> queries = call.queries().stream()
                .filter(query -> FileRules.check(query, sink) && GeneratorLimits.check(query, sink))
                .flatMap(query -> analysis.apply(query, catalog).stream())
                .toList();
        AnalyzedFile file = new AnalyzedFile(
                call.step().file(),
                "migrations/" + call.step().fileName(),
                packageName,
                call.step().name(),
                queries);
        Optional<JavaTypeModel> type = new StepClassLookup(lookup, imports, sink)
                .find(
                        call.className(),
                        call.span(),
                        packageName + "." + JavaEmitter.queriesName(call.step().name()));
        if (queries.size() < call.queries().size()) {
            return Optional.empty();
        }
        List<AnalyzedFile> files = List.of(file);
        ModelBuilder models = new ModelBuilder(catalog, files, new TableAccess(catalog, dialects), sink);
        JavaModels java = new JavaModels(
                ConverterUses.find(catalog, files, new ConverterLookup(lookup, imports, sink)),
                RowClassUses.ofQueries(files, new RowClassLookup(lookup, imports, sink)));
        return type.map(found -> new SchemaModel.Call(
                found, models.buildQueries(packageName, java), call.sqliteAt(), call.postgresAt()));
    }
}

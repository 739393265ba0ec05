package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Schema;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.catalog.TypeNames;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out the facts of statements. The passes: {@link NameResolver}, the collection and solution of {@link TypeRelation}s,
 * {@link StatementNullness}, parameters.
 */
public final class StatementAnalyzer {
    private StatementAnalyzer() {}

    /**
     * Analyses a statement.
     *
     * @param statement any statement; of a schema statement its expressions, query or trigger body
     * @param catalog the schema
     * @param declared what the header of the named query declares, perhaps nothing
     * @param sink where unknown names and conflicting parameters are reported
     */
    public static StatementFacts analyze(
            Statement statement, Catalog catalog, List<NamedQuery.Declared> declared, DiagnosticSink sink) {
        return analyze(List.of(statement), catalog, declared, sink).get(0);
    }

    /**
     * Analyses the statements of a block, which share parameters of the same name.
     *
     * @param statements the statements in order
     * @param catalog the schema
     * @param declared what the header of the named query declares, perhaps nothing
     * @param sink where unknown names and conflicting parameters are reported
     * @return the facts of each
     */
    public static List<StatementFacts> analyze(
            List<Statement> statements, Catalog catalog, List<NamedQuery.Declared> declared, DiagnosticSink sink) {
        TypeGraph graph = new TypeGraph();
        declare(declared, graph, sink);
        List<Resolution> resolutions = new ArrayList<>();
        for (Statement statement : statements) {
            Resolution resolution = NameResolver.resolve(statement, catalog, declared, sink);
            ParameterNames.check(resolution.parameters, sink);
            collect(statement, resolution, graph, catalog, sink);
            resolutions.add(resolution);
        }
        IdentityHashMap<TypeVariable, List<Wish>> wishes = TypeSolver.solve(graph);
        ParameterCollector parameters = new ParameterCollector(graph, wishes, resolutions, declared);
        parameters.reportConflicts(sink);
        List<StatementFacts> facts = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Resolution resolution = resolutions.get(i);
            QueryNullness nullness = new QueryNullness(resolution, graph, parameters::nullable);
            statements
                    .get(i)
                    .accept(new StatementNullness(
                            nullness, new ReturnedRows(nullness, resolution, catalog.triggers())));
            facts.add(new StatementFacts(
                    catalog,
                    statements.get(i),
                    resolution,
                    graph,
                    nullness,
                    new Relations(resolution, graph, new DiagnosticSink()),
                    parameters.of(resolution),
                    throughViews(read(statements.get(i), resolution), catalog)));
        }
        return facts;
    }

    static void collect(
            Statement statement, Resolution resolution, TypeGraph graph, Schema schema, DiagnosticSink sink) {
        QueryTypes queries = new QueryTypes(graph, resolution, sink);
        statement.accept(new StatementTypes(graph, resolution, queries, schema::table));
    }

    private static void declare(List<NamedQuery.Declared> declared, TypeGraph graph, DiagnosticSink sink) {
        for (NamedQuery.Declared declaration : declared) {
            if (declaration instanceof NamedQuery.DeclaredParameter parameter && parameter.type() != null) {
                SqlType type = TypeNames.type(parameter.type(), sink);
                graph.declare(parameter.name().text(), type);
            }
        }
    }

    /** An UPDATE or DELETE of a view reads the rows that it shows. */
    private static Set<Table> read(Statement statement, Resolution resolution) {
        Set<Table> read = new LinkedHashSet<>(resolution.reads);
        if (statement instanceof Update || statement instanceof Delete) {
            resolution.writes.stream()
                    .filter(table -> table.kind() == Table.Kind.VIEW)
                    .forEach(read::add);
        }
        return read;
    }

    /** Adds the tables that the views among some tables read. */
    private static Set<Table> throughViews(Set<Table> tables, Catalog catalog) {
        Set<Table> all = new LinkedHashSet<>();
        Deque<Table> waiting = new ArrayDeque<>(tables);
        while (!waiting.isEmpty()) {
            Table table = waiting.removeFirst();
            if (all.add(table) && table.definition() instanceof SchemaStatement.CreateView view) {
                waiting.addAll(catalog.readBy(
                        table,
                        shown -> new LinkedHashSet<>(
                                NameResolver.resolve(view, catalog, List.of(), new DiagnosticSink()).reads)));
            }
        }
        return all;
    }
}

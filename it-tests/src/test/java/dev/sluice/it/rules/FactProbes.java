package dev.sluice.it.rules;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements with expected types and nullness, each as a thing that may turn red when a rule is made wrong. */
final class FactProbes {
    private static final Path CASES = Path.of("..", "sql-grammar", "src", "test", "resources", "facts");

    private FactProbes() {}

    /** Makes all of them: what is said of a statement now is what its line expects, as a test of that module asserts. */
    static List<Probe> all() throws IOException {
        String schema = Files.readString(CASES.resolve("schema.sql"));
        List<Probe> probes = new ArrayList<>();
        for (String line : Files.readAllLines(CASES.resolve("statements.cases"))) {
            int arrow = line.indexOf(" --> ");
            if (arrow > 0 && !line.startsWith("#")) {
                String statement = line.substring(0, arrow).strip();
                Catalog catalog = catalog(schema);
                String now = described(statement, catalog);
                probes.add(new Probe(
                        "line " + statement, () -> described(statement, catalog).equals(now)));
            }
        }
        return probes;
    }

    private static Catalog catalog(String schema) {
        return SchemaAnalyzer.catalog(items(schema), new DiagnosticSink());
    }

    private static List<FileItem> items(String text) {
        return SqlFileParser.parse(new SourceFile("schema.sql", text), new DiagnosticSink())
                .items();
    }

    private static String described(String sql, Catalog catalog) {
        String named = sql.startsWith("{")
                ? "q " + sql
                : sql.startsWith("(:") || sql.startsWith("($") ? "q" + sql : "q: " + sql;
        NamedQuery query = (NamedQuery) items(named.replaceFirst("^q(\\([^)]*\\)) (?!:)", "q$1: ") + ";")
                .get(0);
        List<Statement> statements = query.body() instanceof NamedQuery.Block block
                ? block.statements()
                : List.of(((NamedQuery.Single) query.body()).statement());
        List<StatementFacts> facts =
                StatementAnalyzer.analyze(statements, catalog, query.parameters(), new DiagnosticSink());
        return facts.stream().map(FactProbes::described).collect(Collectors.joining("; "));
    }

    private static String described(StatementFacts facts) {
        String columns =
                facts.resultColumns().stream().map(FactProbes::described).collect(Collectors.joining(", "));
        String parameters =
                facts.parameters().stream().map(ParameterFact::toString).collect(Collectors.joining(", "));
        return columns + " | " + parameters + " | " + facts.rowCount();
    }

    private static String described(ResultColumn column) {
        if (column instanceof ResultColumn.Scalar scalar) {
            return scalar.name() + " " + scalar.value();
        } else if (column instanceof ResultColumn.Nested nested) {
            return nested.name() + " " + nested.relation().nullable()
                    + nested.columns().stream().map(FactProbes::described).toList();
        }
        return column.name()
                + ((ResultColumn.Listed) column)
                        .columns().stream().map(FactProbes::described).toList();
    }
}

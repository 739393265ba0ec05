package dev.sluice.it.random;

import dev.sluice.generator.check.Checker;
import dev.sluice.generator.check.Subject;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SqlTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Severity;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.types.ValueType;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named query that was analysed, checked and written for both engines, as the build does it.
 *
 * @param sqlite for SQLite
 * @param postgres for PostgreSQL, or null when it is refused there
 * @param texts both, to be shown
 * @param refusal why it is refused there, or null
 */
record Prepared(
        StatementFacts facts,
        List<ValueType> types,
        SqlText sqlite,
        @Nullable SqlText postgres,
        String texts,
        @Nullable Diagnostic refusal) {
    /** Says why a statement does not run on SQLite. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Diagnostic diagnostic;

        RefusedException(Diagnostic diagnostic) {
            super(diagnostic.code().id() + " " + diagnostic.message() + why(diagnostic));
            this.diagnostic = diagnostic;
        }

        /** The type that is not known says beside the place why. */
        private static String why(Diagnostic diagnostic) {
            return diagnostic.code() == DiagnosticCode.TYPE_NOT_KNOWN ? ": " + diagnostic.label() : "";
        }

        Diagnostic diagnostic() {
            return diagnostic;
        }
    }

    /** Prepares a statement without parameters. */
    static Prepared plain(String sql, Catalog catalog) throws RefusedException {
        return of("random: " + sql, catalog);
    }

    static Prepared of(String source, Catalog catalog) throws RefusedException {
        DiagnosticSink sink = new DiagnosticSink();
        NamedQuery query = query(source, sink);
        Statement statement = ((NamedQuery.Single) query.body()).statement();
        StatementFacts facts = StatementAnalyzer.analyze(statement, catalog, query.parameters(), sink);
        refuse(sink);
        Checker.check(Subject.of(query, facts, List.of(facts)), sink);
        refuse(sink);
        SqlTranslator translator = new SqlTranslator();
        Translation sqlite = translator.translate(facts, Dialect.SQLITE);
        if (sqlite instanceof Translation.Refused refused) {
            throw new RefusedException(refused.diagnostics().get(0));
        }
        Translation postgres = translator.translate(facts, Dialect.POSTGRES);
        List<ValueType> types = facts.resultColumns().stream()
                .map(column -> ((ResultColumn.Scalar) column).value())
                .toList();
        boolean write = !(statement instanceof Select);
        RenderedSql here = first(sqlite);
        RenderedSql there = postgres instanceof Translation.Rendered ? first(postgres) : null;
        return new Prepared(
                facts,
                types,
                text(write, facts).sqlite(here.text(), slots(here)).build(),
                there == null
                        ? null
                        : text(write, facts)
                                .postgres(there.text(), slots(there))
                                .build(),
                here.text() + "\n-- postgres\n" + (there == null ? "refused" : there.text()),
                postgres instanceof Translation.Refused refused
                        ? refused.diagnostics().get(0)
                        : null);
    }

    static NamedQuery query(String source, DiagnosticSink sink) throws RefusedException {
        var items = SqlFileParser.parse(new SourceFile("random.sql", source + ";"), sink)
                .items();
        refuse(sink);
        if (items.size() != 1 || !(items.get(0) instanceof NamedQuery query)) {
            throw new AssertionError("no query and no error: " + source);
        }
        return query;
    }

    private static int[] slots(RenderedSql sql) {
        return sql.slots().stream().mapToInt(Integer::intValue).toArray();
    }

    private static SqlText.Builder text(boolean write, StatementFacts facts) {
        String[] names = facts.parameters().stream()
                .map(fact -> fact.name() == null ? String.valueOf(fact.number()) : fact.name())
                .toArray(String[]::new);
        SqlText.Builder builder =
                write ? SqlText.write("random", "random.sql", 1) : SqlText.read("random", "random.sql", 1);
        return builder.parameters(names);
    }

    private static RenderedSql first(Translation translation) {
        List<RenderedSql> statements = ((Translation.Rendered) translation).statements();
        if (statements.size() != 1) {
            throw new AssertionError(statements.size() + " statements of one");
        }
        return statements.get(0);
    }

    private static void refuse(DiagnosticSink sink) throws RefusedException {
        if (sink.hasErrors()) {
            throw new RefusedException(sink.sorted().stream()
                    .filter(one -> one.severity() == Severity.ERROR)
                    .findFirst()
                    .orElseThrow());
        }
    }

    boolean write() {
        return !(facts.statement() instanceof Select);
    }

    /** Whether the statement says in which order its rows come. */
    boolean ordered() {
        return facts.statement() instanceof Select select && !select.orderBy().isEmpty();
    }

    /** Whether analysis says that there is one row at most. */
    boolean single() {
        return facts.statement() instanceof Select select && facts.atMostOneRow(select);
    }

    List<Argument> randomArguments(Dice dice) {
        return facts.parameters().stream()
                .map(fact -> Argument.random(fact, dice))
                .toList();
    }

    ParameterBinder binder(List<Argument> arguments) {
        List<ParameterFact> parameters = facts.parameters();
        return sink -> {
            for (int i = 0; i < parameters.size(); i++) {
                arguments.get(i).bind(sink, i, parameters.get(i));
            }
        };
    }

    List<@Nullable Object> read(Row row) throws SQLException {
        return TypedRow.read(row, types);
    }
}

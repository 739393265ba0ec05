package dev.sluice.it.random;

import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SqlTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.types.ValueType;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was analysed and written for both engines.
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
            super(diagnostic.code().id() + " " + diagnostic.message());
            this.diagnostic = diagnostic;
        }

        Diagnostic diagnostic() {
            return diagnostic;
        }
    }

    static Prepared of(String sql, Catalog catalog) throws RefusedException {
        DiagnosticSink sink = new DiagnosticSink();
        Statement statement = SqlFileParser.parseStatement(new SourceFile("random.sql", sql), sink);
        refuse(sink);
        if (statement == null) {
            throw new AssertionError("no statement and no error: " + sql);
        }
        StatementFacts facts = StatementAnalyzer.analyze(statement, catalog, List.of(), sink);
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
        return new Prepared(
                facts,
                types,
                text(write).sqlite(first(sqlite)).build(),
                postgres instanceof Translation.Rendered
                        ? text(write).postgres(first(postgres)).build()
                        : null,
                first(sqlite) + "\n-- postgres\n"
                        + (postgres instanceof Translation.Rendered ? first(postgres) : "refused"),
                postgres instanceof Translation.Refused refused
                        ? refused.diagnostics().get(0)
                        : null);
    }

    private static SqlText.Builder text(boolean write) {
        return write ? SqlText.write("random", "random.sql", 1) : SqlText.read("random", "random.sql", 1);
    }

    private static String first(Translation translation) {
        List<RenderedSql> statements = ((Translation.Rendered) translation).statements();
        return statements.get(0).text();
    }

    private static void refuse(DiagnosticSink sink) throws RefusedException {
        if (sink.hasErrors()) {
            throw new RefusedException(sink.sorted().get(0));
        }
    }

    boolean write() {
        return !(facts.statement() instanceof Select);
    }

    List<@Nullable Object> read(Row row) throws SQLException {
        return TypedRow.read(row, types);
    }
}

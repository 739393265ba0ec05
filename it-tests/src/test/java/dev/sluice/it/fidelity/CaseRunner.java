package dev.sluice.it.fidelity;

import dev.sluice.runtime.translate.PostgresHelpers;
import dev.sluice.runtime.translate.Preceding;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SchemaTranslator;
import dev.sluice.runtime.translate.SqlTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.types.SqlType.Kind;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs one case: as it is on SQLite, and translated on both engines. */
final class CaseRunner {
    private final Connection postgres;
    private final SqlTranslator translator = new SqlTranslator();
    private final List<TypeFacts> before = new ArrayList<>();

    CaseRunner(Connection postgres) {
        this.postgres = postgres;
    }

    /** How a case ended. */
    enum Outcome {
        /** The same answers. */
        SAME,
        /** Refused at build time. */
        REFUSED,
        /** An engine rejected what was translated. */
        ERROR,
        /** Another answer. */
        WRONG
    }

    /**
     * The outcome of a case and why.
     *
     * @param detail the refusal, message or difference
     */
    record Verdict(Outcome outcome, String detail) {}

    /** Ends a case that is not translated. */
    static final class NotTranslated extends Exception {
        private static final long serialVersionUID = 1L;

        NotTranslated(String why) {
            super(why);
        }
    }

    Verdict run(FidelityCase test) throws SQLException {
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite::memory:");
                Connection sqlite = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            execute(sqlite, "PRAGMA foreign_keys = ON");
            for (String pragma : test.pragmas()) {
                execute(plain, "PRAGMA " + pragma);
            }
            List<Answer> expected = plainly(plain, test);
            execute(postgres, "DROP SCHEMA IF EXISTS public CASCADE");
            execute(postgres, "CREATE SCHEMA public");
            return translated(test, sqlite, expected);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Answer> plainly(Connection plain, FidelityCase test) throws SQLException {
        for (String sql : test.schema()) {
            execute(plain, sql);
        }
        for (String sql : test.seed()) {
            execute(plain, sql);
        }
        List<Answer> out = new ArrayList<>();
        for (FidelityCase.Step step : test.steps()) {
            try (PreparedStatement statement = plain.prepareStatement(step.sql())) {
                List<@Nullable Object> values = values(step.params());
                for (int i = 0; i < values.size(); i++) {
                    bindSqlite(statement, i + 1, values.get(i));
                }
                out.add(Answer.of(statement));
            } catch (SQLException fault) {
                out.add(new Answer(null, -1, String.valueOf(fault.getMessage())));
            }
        }
        return out;
    }

    private Verdict translated(FidelityCase test, Connection sqlite, List<Answer> expected) {
        try {
            DiagnosticSink sink = new DiagnosticSink();
            SourceFile file = new SourceFile("schema.sql", String.join(";\n", test.schema()) + ";");
            Catalog catalog =
                    SchemaAnalyzer.catalog(SqlFileParser.parse(file, sink).items(), sink);
            check(sink);
            for (Dialect dialect : Dialect.values()) {
                for (RenderedSql sql : rendered(new SchemaTranslator().translate(catalog, dialect))) {
                    execute(dialect == Dialect.SQLITE ? sqlite : postgres, sql.text());
                }
            }
            for (String seed : test.seed()) {
                StatementFacts facts = facts(seed, catalog);
                RenderedSql forSqlite =
                        rendered(translator.translate(facts, Dialect.SQLITE)).get(0);
                RenderedSql forPostgres =
                        rendered(translator.translate(facts, Dialect.POSTGRES)).get(0);
                execute(sqlite, forSqlite.text());
                execute(postgres, forPostgres.text());
            }
            before.clear();
            for (int i = 0; i < test.steps().size(); i++) {
                Verdict verdict = step(test, test.steps().get(i), catalog, sqlite, expected.get(i));
                if (verdict.outcome() != Outcome.SAME) {
                    return verdict;
                }
            }
            return new Verdict(Outcome.SAME, "");
        } catch (NotTranslated refused) {
            return new Verdict(Outcome.REFUSED, String.valueOf(refused.getMessage()));
        } catch (SQLException fault) {
            return new Verdict(Outcome.ERROR, "set-up: " + fault.getMessage());
        }
    }

    /** Makes all texts for the server, or returns why there are none. */
    String texts(FidelityCase test) {
        StringBuilder texts = new StringBuilder();
        try {
            DiagnosticSink sink = new DiagnosticSink();
            SourceFile file = new SourceFile("schema.sql", String.join(";\n", test.schema()) + ";");
            Catalog catalog =
                    SchemaAnalyzer.catalog(SqlFileParser.parse(file, sink).items(), sink);
            add(new SchemaTranslator().translate(catalog, Dialect.POSTGRES), texts);
            for (String seed : test.seed()) {
                add(translator.translate(facts(seed, catalog), Dialect.POSTGRES), texts);
            }
            before.clear();
            for (FidelityCase.Step step : test.steps()) {
                StatementFacts facts = chosenFacts(step, catalog);
                add(translator.translate(facts, Dialect.POSTGRES, new Preceding(before, false)), texts);
                before.add(facts);
            }
        } catch (NotTranslated refused) {
            texts.append(refused.getMessage());
        }
        return texts.toString();
    }

    private static void add(Translation translation, StringBuilder texts) throws NotTranslated {
        rendered(translation)
                .forEach(sql -> texts.append(sql.text()).append(sql.slots()).append('\n'));
    }

    private Verdict step(FidelityCase test, FidelityCase.Step step, Catalog catalog, Connection sqlite, Answer expected)
            throws NotTranslated {
        StatementFacts facts = chosenFacts(step, catalog);
        List<@Nullable Object> values = values(step.params());
        RenderedSql forSqlite =
                rendered(translator.translate(facts, Dialect.SQLITE)).get(0);
        RenderedSql forPostgres = rendered(translator.translate(facts, Dialect.POSTGRES, new Preceding(before, false)))
                .get(0);
        before.add(facts);
        Answer onPostgres = answer(postgres, forPostgres, facts, values, Dialect.POSTGRES);
        Answer onSqlite = answer(sqlite, forSqlite, facts, values, Dialect.SQLITE);
        String texts = "\n  sqlite:   " + onSqlite + "\n  postgres: " + onPostgres + "\n  expected: " + expected + "\n"
                + forSqlite.text() + "\n--\n" + forPostgres.text();
        if (onPostgres.failure() != null && expected.failure() == null) {
            return new Verdict(Outcome.ERROR, onPostgres.failure() + texts);
        }
        if (onSqlite.failure() != null && expected.failure() == null) {
            return new Verdict(Outcome.ERROR, onSqlite.failure() + texts);
        }
        boolean same = expected.same(onPostgres, test.ordered()) && expected.same(onSqlite, test.ordered());
        return same ? new Verdict(Outcome.SAME, "") : new Verdict(Outcome.WRONG, "differs" + texts);
    }

    private static Answer answer(
            Connection connection,
            RenderedSql sql,
            StatementFacts facts,
            List<@Nullable Object> values,
            Dialect dialect)
            throws NotTranslated {
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            for (int i = 0; i < sql.slots().size(); i++) {
                int slot = sql.slots().get(i);
                Object value = slot < values.size() ? values.get(slot) : null;
                if (dialect == Dialect.SQLITE) {
                    bindSqlite(statement, i + 1, value);
                } else {
                    bindPostgres(statement, i + 1, value, facts.parameters().get(slot));
                }
            }
            return Answer.of(statement);
        } catch (SQLException fault) {
            return new Answer(null, -1, String.valueOf(fault.getMessage()));
        }
    }

    private static void bindSqlite(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
            return;
        }
        List<?> typed = (List<?>) value;
        String text = String.valueOf(typed.get(1));
        switch (String.valueOf(typed.get(0))) {
            case "i" -> statement.setLong(index, Long.parseLong(text));
            case "r" -> statement.setDouble(index, Double.parseDouble(text));
            case "b" -> statement.setBytes(index, HexFormat.of().parseHex(text));
            case "bool" -> statement.setLong(index, text.equals("true") ? 1 : 0);
            default -> statement.setString(index, text);
        }
    }

    /** Where the statement is refused, or has no place for what the case passes, the user declares that. */
    private StatementFacts chosenFacts(FidelityCase.Step step, Catalog catalog) throws NotTranslated {
        StatementFacts facts = stepFacts(step, catalog);
        List<@Nullable Object> values = values(step.params());
        Preceding preceding = new Preceding(before, false);
        boolean refused = translator.translate(facts, Dialect.POSTGRES, preceding) instanceof Translation.Refused;
        return !values.isEmpty() && (refused || !allFit(values, facts))
                ? facts(step.sql(), catalog, declared(values))
                : facts;
    }

    private static boolean allFit(List<@Nullable Object> values, StatementFacts facts) {
        for (int i = 0; i < Math.min(values.size(), facts.parameters().size()); i++) {
            if (values.get(i) instanceof List<?> typed
                    && !fits(typed, facts.parameters().get(i).value().type().kind())) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a parameter of a type takes a value of a case. */
    private static boolean fits(List<?> value, Kind wanted) {
        String kind = String.valueOf(value.get(0));
        String text = String.valueOf(value.get(1));
        return switch (wanted) {
            case INTEGER -> kind.equals("i") || kind.equals("bool");
            case REAL -> kind.equals("r") || kind.equals("i");
            case TEXT -> kind.equals("t");
            case BLOB -> kind.equals("b");
            case BOOLEAN -> kind.equals("bool") || text.equals("0") || text.equals("1");
            default -> true;
        };
    }

    /** A value of a type that the parameter's Java type cannot hold is not expressible, as good as refused. */
    private static void bindPostgres(PreparedStatement statement, int index, @Nullable Object value, ParameterFact fact)
            throws SQLException, NotTranslated {
        if (value == null) {
            statement.setNull(index, Types.NULL);
            return;
        }
        List<?> typed = (List<?>) value;
        String text = String.valueOf(typed.get(1));
        String kind = String.valueOf(typed.get(0));
        Kind wanted = fact.value().type().kind();
        if (!fits(typed, wanted)) {
            throw new NotTranslated("a value of kind " + kind + " does not fit the parameter's type " + wanted);
        }
        if (kind.equals("b")) {
            statement.setBytes(index, HexFormat.of().parseHex(text));
        } else if (wanted == Kind.INTEGER && kind.equals("bool")) {
            statement.setString(index, text.equals("true") ? "1" : "0");
        } else {
            statement.setString(index, text);
        }
    }

    private static List<@Nullable Object> values(@Nullable Object params) {
        List<@Nullable Object> out = new ArrayList<>();
        if (params instanceof List<?> list) {
            out.addAll(list);
        } else if (params instanceof Map<?, ?> map) {
            out.addAll(map.values());
        }
        return out;
    }

    /** Where nothing tells the type of a parameter, the user declares it: here, as what the case passes. */
    static StatementFacts stepFacts(FidelityCase.Step step, Catalog catalog) throws NotTranslated {
        try {
            return facts(step.sql(), catalog, List.of());
        } catch (NotTranslated refused) {
            String reason = String.valueOf(refused.getMessage());
            boolean untyped = reason.startsWith("SLU301") || reason.startsWith("SLU302");
            if (!untyped || !(step.params() instanceof List<?> values)) {
                throw refused;
            }
            return facts(step.sql(), catalog, declared(values));
        }
    }

    private static List<NamedQuery.Declared> declared(List<?> values) {
        List<NamedQuery.Declared> out = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof List<?> value) {
                String type = Map.of("i", "INTEGER", "r", "REAL", "b", "BLOB", "bool", "BOOLEAN")
                        .getOrDefault(String.valueOf(value.get(0)), "TEXT");
                SourceFile file = new SourceFile("declared.sql", "q(:p AS " + type + "): SELECT :p;");
                NamedQuery query = (NamedQuery)
                        SqlFileParser.parse(file, new DiagnosticSink()).items().get(0);
                NamedQuery.DeclaredParameter read =
                        (NamedQuery.DeclaredParameter) query.parameters().get(0);
                Identifier name = new Identifier("?" + (i + 1), false, read.span());
                out.add(new NamedQuery.DeclaredParameter(name, read.type(), read.nullable(), null, read.span()));
            }
        }
        return out;
    }

    static StatementFacts facts(String sql, Catalog catalog) throws NotTranslated {
        return facts(sql, catalog, List.of());
    }

    private static StatementFacts facts(String sql, Catalog catalog, List<NamedQuery.Declared> declared)
            throws NotTranslated {
        DiagnosticSink sink = new DiagnosticSink();
        Statement statement = SqlFileParser.parseStatement(new SourceFile("case.sql", sql), sink);
        check(sink);
        if (statement == null) {
            throw new NotTranslated("no statement");
        }
        StatementFacts facts = StatementAnalyzer.analyze(statement, catalog, declared, sink);
        check(sink);
        return facts;
    }

    static void check(DiagnosticSink sink) throws NotTranslated {
        if (sink.hasErrors()) {
            throw new NotTranslated(text(sink.sorted()));
        }
    }

    private static String text(List<Diagnostic> diagnostics) {
        Diagnostic first = diagnostics.get(0);
        String help = first.help() == null ? "" : "; " + first.help();
        return first.code().id() + " " + first.message() + " [" + first.span().text() + "]" + help;
    }

    static List<RenderedSql> rendered(Translation translation) throws NotTranslated {
        if (translation instanceof Translation.Rendered rendered) {
            return rendered.statements();
        }
        throw new NotTranslated(text(((Translation.Refused) translation).diagnostics()));
    }

    /** Installs the helper functions. */
    static void install(Connection connection) throws SQLException {
        execute(connection, PostgresHelpers.script());
        execute(connection, PostgresHelpers.script());
    }
}

package dev.sluice.generator.cli;

import dev.sluice.generator.FragmentCombinations;
import dev.sluice.generator.Imports;
import dev.sluice.generator.JavaShapes;
import dev.sluice.generator.check.Checker;
import dev.sluice.generator.check.EngineQueries;
import dev.sluice.generator.check.FileRules;
import dev.sluice.generator.check.Subject;
import dev.sluice.generator.cli.AnalyzeAnswer.Sql;
import dev.sluice.generator.cli.AnalyzeAnswer.StatementAnswer;
import dev.sluice.generator.model.RowArgument;
import dev.sluice.runtime.translate.Preceding;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SessionTranslator;
import dev.sluice.runtime.translate.SqlTranslator;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SessionStatement;
import dev.sluice.sql.ast.SqlFile;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.evolution.SchemaChanges;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way of one request to its answer. */
final class RequestAnalysis {
    private final AnalyzeRequest request;
    private final SqlTranslator translator = new SqlTranslator();
    private final Renderings renderings = new Renderings();
    private final RequestProblems problems = new RequestProblems();
    private final RequestSchema schema;
    private @Nullable SourceFile source;
    private EngineQueries queries = new EngineQueries(List.of(), true, new DiagnosticSink());
    private final Map<Dialect, SessionTranslator> sessions = new EnumMap<>(Dialect.class);
    private final List<StatementAnswer> answers = new ArrayList<>();
    private final List<TypeFacts> before = new ArrayList<>();
    private boolean inTransaction;

    RequestAnalysis(AnalyzeRequest request) {
        this.request = request;
        this.schema = new RequestSchema(request, renderings);
        request.dialects().forEach(dialect -> sessions.put(dialect, new SessionTranslator(dialect)));
    }

    AnalyzeAnswer answer() {
        DiagnosticSink sink = new DiagnosticSink();
        SchemaChanges changes = new SchemaChanges(sink);
        readSchema(changes, sink);
        readSource(sink);
        DiagnosticSink own = new DiagnosticSink();
        schema.build(own);
        own.sorted().forEach(diagnostic -> sink.add(changes.placed(diagnostic)));
        Map<String, List<String>> ddl = sink.hasErrors() ? Map.of() : schema.ddl(sink);
        problems.report(sink, null);
        request.statements().forEach(this::statement);
        namedQueries();
        return new AnalyzeAnswer(
                request.id(), !problems.hasErrors(), problems.sorted(), renderings.withHelpers(ddl), answers);
    }

    private void readSchema(SchemaChanges changes, DiagnosticSink sink) {
        for (int i = 0; i < request.schema().size(); i++) {
            SourceFile file =
                    new SourceFile("schema[" + i + "]", request.schema().get(i));
            problems.place(file, i);
            for (FileItem item : SqlFileParser.parse(file, sink).items()) {
                if (FileRules.check(item, sink)) {
                    changes.apply(item);
                }
            }
        }
        schema.addAll(changes.items());
    }

    private void readSource(DiagnosticSink sink) {
        if (request.source() == null) {
            return;
        }
        source = new SourceFile("source", request.source());
        SqlFile file = SqlFileParser.parse(source, sink);
        problems.filterBy(file);
        Imports imports = new Imports(ClassLoader.getSystemClassLoader(), sink);
        List<NamedQuery> named = new ArrayList<>();
        for (FileItem item : file.items()) {
            if (!FileRules.check(item, sink)) {
                continue;
            }
            if (item instanceof NamedQuery query) {
                named.add(query);
            } else if (item instanceof FileItem.ImportFile imported) {
                schema.addAll(imports.of(imported));
            } else {
                schema.add(item);
            }
        }
        queries = new EngineQueries(named, true, sink);
    }

    private void statement(AnalyzeRequest.Input input) {
        DiagnosticSink sink = new DiagnosticSink();
        StatementAnswer answer = null;
        SourceFile file = new SourceFile("statements[" + answers.size() + "]", input.sql());
        try {
            List<NamedQuery.Declared> declared = DeclaredTypes.of(input.parameters(), sink);
            Statement statement = SqlFileParser.parseStatement(file, DeclaredTypes.scalars(declared), sink);
            if (statement instanceof SchemaStatement || statement instanceof SessionStatement) {
                before.clear();
                inTransaction = statement instanceof SessionStatement.Begin;
            }
            if (statement instanceof SchemaStatement declaration) {
                answer = schema.answer(declaration, sink);
            } else if (statement instanceof SessionStatement session) {
                answer = sessionStatement(session, declared, sink);
            } else if (statement != null) {
                answer = statement(statement, declared, sink);
            }
        } catch (StackOverflowError overflow) {
            sink.add(tooDeep(file.span(0, 0)));
        }
        if (sink.hasErrors()) {
            before.clear();
        }
        finish(answer, null, sink);
    }

    private @Nullable StatementAnswer statement(
            Statement statement, List<NamedQuery.Declared> declared, DiagnosticSink sink) {
        StatementFacts facts = StatementAnalyzer.analyze(statement, schema.catalog(), declared, sink);
        if (sink.hasErrors()) {
            return null;
        }
        Subject subject = Subject.of(UnnamedQuery.of(statement, declared), facts, List.of(facts));
        if (!subject.isUnderstood()) {
            return null;
        }
        Checker.checkStatement(subject, sink);
        UnnamedQuery.checkTypes(facts, sink);
        StatementAnswer answer = sink.hasErrors() ? null : answer(null, null, null, List.of(facts), sink);
        if (answer != null) {
            before.add(facts);
        }
        return answer;
    }

    private @Nullable StatementAnswer sessionStatement(
            SessionStatement statement, List<NamedQuery.Declared> declared, DiagnosticSink sink) {
        if (statement instanceof SessionStatement.Explain explain) {
            return explained(explain, declared, sink);
        }
        StatementAnalyzer.analyze(statement, schema.catalog(), List.of(), sink);
        if (sink.hasErrors()) {
            return null;
        }
        Map<String, List<Sql>> texts = new LinkedHashMap<>();
        sessions.forEach((dialect, session) ->
                texts.put(Renderings.key(dialect), renderings.texts(session.translate(statement), sink)));
        return StatementAnswers.session(statement, List.of(), texts);
    }

    /** What is explained is a statement of its own, with its mistakes and its parameters. */
    private @Nullable StatementAnswer explained(
            SessionStatement.Explain explain, List<NamedQuery.Declared> declared, DiagnosticSink sink) {
        boolean nested = explain.statement() instanceof SessionStatement;
        boolean declares = explain.statement() instanceof SchemaStatement;
        StatementAnswer inner = nested || declares ? null : statement(explain.statement(), declared, sink);
        Map<String, List<Sql>> texts = new LinkedHashMap<>();
        sessions.forEach((dialect, session) -> {
            List<Sql> own = renderings.texts(session.translate(explain), sink);
            if (inner != null && dialect == Dialect.SQLITE) {
                String start = explain.queryPlan() ? "EXPLAIN QUERY PLAN " : "EXPLAIN ";
                texts.put(
                        Renderings.key(dialect),
                        inner.sql().getOrDefault(Renderings.key(dialect), List.of()).stream()
                                .map(sql -> new Sql(start + sql.text(), sql.bind()))
                                .toList());
            } else {
                texts.put(Renderings.key(dialect), own);
            }
        });
        if (inner == null && !nested && !declares) {
            return null;
        }
        return StatementAnswers.session(explain, inner == null ? List.of() : inner.parameters(), texts);
    }

    private static String name(NamedQuery query) {
        return query.atCreate() ? "@create" : query.name().text();
    }

    private void namedQueries() {
        JavaShapes shapes = new JavaShapes(schema.catalog());
        Map<SourceSpan, Integer> places = new HashMap<>();
        for (NamedQuery query : queries.queries()) {
            places.put(query.span(), answers.size());
            query(query, shapes);
        }
        if (source == null) {
            return;
        }
        DiagnosticSink sink = new DiagnosticSink();
        shapes.check(source, sink);
        for (Diagnostic found : sink.sorted()) {
            Integer index = places.keySet().stream()
                    .filter(span -> span.contains(found.span()))
                    .findFirst()
                    .map(places::get)
                    .orElse(null);
            DiagnosticSink one = new DiagnosticSink();
            one.add(found);
            problems.report(one, index);
            if (index != null && one.hasErrors()) {
                answers.set(index, answers.get(index).refused());
            }
        }
    }

    private void query(NamedQuery declared, JavaShapes shapes) {
        DiagnosticSink sink = new DiagnosticSink();
        StatementAnswer answer = null;
        if (declared.body() instanceof NamedQuery.Text text) {
            finish(OwnTextAnswers.answer(declared, text, sink), declared.name().text(), sink);
            return;
        }
        RowArgument row = RowArgument.of(declared, schema.catalog(), sink).orElse(null);
        NamedQuery query = row == null ? declared : row.query();
        try {
            List<Statement> statements = query.body() instanceof NamedQuery.Block block
                    ? block.statements()
                    : List.of(((NamedQuery.Single) query.body()).statement());
            List<StatementFacts> facts =
                    StatementAnalyzer.analyze(statements, schema.catalog(), query.parameters(), sink);
            if (!sink.hasErrors()) {
                facts.forEach(one -> Checker.check(Subject.of(query, one, facts), sink));
            }
            if (!sink.hasErrors()) {
                FragmentCombinations.check(query, facts, schema.catalog(), sink);
            }
            if (!sink.hasErrors()) {
                boolean understood = facts.stream()
                        .allMatch(one -> Subject.of(query, one, facts).isUnderstood());
                if (understood) {
                    shapes.add(query, facts);
                    answer = answer(query, name(query), query.mark(), facts, sink);
                }
            }
        } catch (StackOverflowError overflow) {
            sink.add(tooDeep(query.name().span()));
        }
        finish(
                answer == null || row == null ? answer : answer.renamed(name -> row.describe(name, schema.catalog())),
                name(query),
                row == null ? sink : row.placed(sink));
    }

    private StatementAnswer answer(
            @Nullable NamedQuery query,
            @Nullable String name,
            NamedQuery.@Nullable Mark mark,
            List<StatementFacts> facts,
            DiagnosticSink sink) {
        StatementFacts last = facts.get(facts.size() - 1);
        Map<String, ParameterFact> parameters = new LinkedHashMap<>();
        facts.forEach(one -> one.parameters()
                .forEach(parameter -> parameters.putIfAbsent(StatementAnswers.name(parameter), parameter)));
        Map<String, List<Sql>> texts = new LinkedHashMap<>();
        for (Dialect dialect : request.dialects()) {
            List<Sql> rendered = texts(query, facts, parameters.keySet(), dialect, sink);
            if (rendered.size() >= facts.size()) {
                texts.put(Renderings.key(dialect), rendered);
            }
        }
        boolean block = facts.size() > 1;
        return new StatementAnswer(
                true,
                name,
                block ? "block" : StatementAnswers.kind(last.statement()),
                cardinality(mark, last, block),
                StatementAnswers.parameters(parameters.values(), last.statement()),
                block ? List.of() : StatementAnswers.columns(last.resultColumns()),
                facts.stream()
                        .flatMap(one -> StatementAnswers.names(one.reads()).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                facts.stream()
                        .flatMap(one -> Stream.concat(one.writes().stream(), one.changes().stream()))
                        .map(Table::name)
                        .distinct()
                        .sorted()
                        .toList(),
                texts,
                query == null
                        ? List.of()
                        : facts.stream()
                                .flatMap(one -> ComposedStatement.placeholders(query, one).stream())
                                .toList());
    }

    private static String cardinality(NamedQuery.@Nullable Mark mark, StatementFacts last, boolean block) {
        if (mark != null) {
            return mark.name().toLowerCase(Locale.ROOT);
        }
        return block ? "exec" : StatementAnswers.cardinality(last);
    }

    /** The texts of a query: its own for the engine where it has one, none where the caller or the other engine has it. */
    private List<Sql> texts(
            @Nullable NamedQuery query,
            List<StatementFacts> facts,
            Set<String> parameters,
            Dialect dialect,
            DiagnosticSink sink) {
        if (query != null) {
            Optional<NamedQuery> own = queries.text(query, dialect);
            if (own.isPresent()) {
                return OwnTextAnswers.texts(own.get(), parameters, sink);
            }
            if (query.engineOnly() && query.engine() != dialect) {
                return List.of();
            }
        }
        List<Sql> texts = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            StatementFacts declared = facts.get(i);
            Preceding preceding = query == null
                    ? new Preceding(before, inTransaction)
                    : new Preceding(List.copyOf(facts.subList(0, i)), true);
            StatementFacts one = query == null
                    ? declared
                    : ComposedStatement.of(query, declared, schema.catalog()).orElse(declared);
            for (RenderedSql sql : renderings.of(translator.translate(one, dialect, preceding), sink)) {
                List<String> bind = sql.slots().stream()
                        .map(slot -> StatementAnswers.name(one.parameters(), slot))
                        .toList();
                texts.add(new Sql(sql.text(), bind));
            }
        }
        return texts;
    }

    private static Diagnostic tooDeep(SourceSpan span) {
        return Diagnostic.of(DiagnosticCode.TOO_DEEP, span, "statement nests too deeply")
                .withHelp("split it");
    }

    /** What is known of a statement is told even when an engine refuses it. */
    private void finish(@Nullable StatementAnswer answer, @Nullable String name, DiagnosticSink sink) {
        problems.report(sink, answers.size());
        if (answer == null) {
            answers.add(
                    new StatementAnswer(false, name, null, null, List.of(), List.of(), List.of(), List.of(), Map.of()));
        } else {
            answers.add(sink.hasErrors() ? answer.refused() : answer);
        }
    }
}

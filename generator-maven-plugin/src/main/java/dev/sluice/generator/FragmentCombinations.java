package dev.sluice.generator;

import dev.sluice.generator.check.Checker;
import dev.sluice.generator.check.ConnectedTerms;
import dev.sluice.generator.check.Subject;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.SqlFile;
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
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every combination of a statement's optional terms that can be wrong by itself, read and checked as if it had been written
 * without brackets. What a combination is made of stands where it stood, so that messages point into the file.
 */
public final class FragmentCombinations {
    private final StatementFacts whole;
    private final NamedQuery query;
    private final Catalog catalog;
    private final DiagnosticSink sink;

    private FragmentCombinations(StatementFacts whole, NamedQuery query, Catalog catalog, DiagnosticSink sink) {
        this.whole = whole;
        this.query = query;
        this.catalog = catalog;
        this.sink = sink;
    }

    /**
     * Reports what is wrong in some combination only, and what the combinations do not agree on.
     *
     * @param query a query without other errors
     * @param facts the facts of its statements
     * @param catalog the schema
     * @param sink takes the reports, each once
     */
    public static void check(NamedQuery query, List<StatementFacts> facts, Catalog catalog, DiagnosticSink sink) {
        for (StatementFacts one : facts) {
            if (!one.fragments().isEmpty()) {
                new FragmentCombinations(one, query, catalog, sink).check();
            }
        }
    }

    private void check() {
        for (int combination : ConnectedTerms.combinations(whole)) {
            Optional<Diagnostic> problem = problem(combination);
            if (problem.isPresent()) {
                sink.add(problem.get());
                return;
            }
        }
    }

    private Optional<Diagnostic> problem(int combination) {
        String header = QuerySource.header(query);
        SourceFile text = new SourceFile(whole.statement().span().file().path(), header + text(combination) + "\n;");
        DiagnosticSink own = new DiagnosticSink();
        StatementFacts facts = facts(text, own);
        if (facts != null && !own.hasErrors()) {
            Checker.checkStatement(Subject.of(query, facts, List.of(facts)), own);
            compare(facts, own);
        }
        return own.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .findFirst()
                .map(diagnostic -> placed(diagnostic, combination, header.length()));
    }

    private @Nullable StatementFacts facts(SourceFile text, DiagnosticSink own) {
        SqlFile file = SqlFileParser.parse(text, own);
        if (!own.hasErrors()
                && file.items().get(0) instanceof NamedQuery plain
                && plain.body() instanceof NamedQuery.Single single) {
            return StatementAnalyzer.analyze(single.statement(), catalog, plain.parameters(), own);
        }
        return null;
    }

    /** Returns the statement with brackets, and terms that are left out, replaced by spaces. */
    private String text(int combination) {
        SourceSpan span = whole.statement().span();
        StringBuilder text = new StringBuilder(span.text());
        List<Expr.OptionalTerm> terms = whole.fragments();
        for (int i = 0; i < terms.size(); i++) {
            int open = span.file()
                            .text()
                            .lastIndexOf("[[", terms.get(i).right().span().start())
                    - span.start();
            int end = terms.get(i).span().end() - span.start();
            if ((combination & 1 << i) == 0) {
                blank(text, open, end);
            } else {
                blank(text, open, open + 2);
                blank(text, end - 2, end);
            }
        }
        return text.toString();
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }

    private void compare(StatementFacts facts, DiagnosticSink own) {
        for (ParameterFact fact : facts.parameters()) {
            whole.parameters().stream()
                    .filter(other -> Objects.equals(other.name(), fact.name()))
                    .filter(other -> fact.name() != null && !sameType(other, fact))
                    .findFirst()
                    .ifPresent(other -> own.add(Diagnostic.of(
                                    DiagnosticCode.BAD_FRAGMENT,
                                    fact.uses().get(0).span(),
                                    "parameter \"" + fact.name() + "\" is "
                                            + other.value().type() + ", and here "
                                            + fact.value().type())
                            .withHelp("declare its type behind the name of the query")));
        }
        List<ResultColumn> all = whole.resultColumns();
        List<ResultColumn> some = facts.resultColumns();
        for (int i = 0; i < all.size() && i < some.size(); i++) {
            if (all.get(i) instanceof ResultColumn.Scalar expected
                    && some.get(i) instanceof ResultColumn.Scalar found
                    && !expected.value().type().equals(found.value().type())) {
                own.add(Diagnostic.of(
                                DiagnosticCode.BAD_FRAGMENT,
                                found.item().span(),
                                "result column \"" + found.name() + "\" is "
                                        + expected.value().type() + ", and here "
                                        + found.value().type())
                        .withHelp("give it one type by a CAST"));
            }
        }
    }

    private static boolean sameType(ParameterFact one, ParameterFact other) {
        return one.value().type().equals(other.value().type()) && one.collection() == other.collection();
    }

    /** Puts a report about a combination where it belongs in the file, and says which combination it is about. */
    private Diagnostic placed(Diagnostic diagnostic, int combination, int header) {
        SourceSpan statement = whole.statement().span();
        List<Expr.OptionalTerm> terms = whole.fragments();
        List<String> left = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if ((combination & 1 << i) == 0) {
                left.add("the one in line " + terms.get(i).right().span().line());
            }
        }
        String which = left.isEmpty() ? "with all optional terms" : "without " + String.join(", ", left);
        Diagnostic placed = Diagnostic.of(
                diagnostic.code(),
                place(diagnostic.span(), statement, header),
                diagnostic.message() + " (" + which + ")");
        String label = diagnostic.label();
        placed = label == null ? placed : placed.withLabel(label);
        for (Diagnostic.Related related : diagnostic.related()) {
            placed = placed.withRelated(place(related.span(), statement, header), related.label());
        }
        String help = diagnostic.help();
        return help == null ? placed : placed.withHelp(help);
    }

    private SourceSpan place(SourceSpan span, SourceSpan statement, int header) {
        int shift = statement.start() - header;
        boolean within = span.start() >= header && span.end() + shift <= statement.end();
        return within
                ? statement.file().span(span.start() + shift, span.end() + shift)
                : query.name().span();
    }
}

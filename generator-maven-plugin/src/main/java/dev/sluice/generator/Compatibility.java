package dev.sluice.generator;

import dev.sluice.generator.check.Checker;
import dev.sluice.generator.check.Subject;
import dev.sluice.generator.model.RowArgument;
import dev.sluice.runtime.translate.SqlTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Severity;
import dev.sluice.sql.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether the queries of an earlier release can run on the schema as it is now: what a server of that release meets while the
 * new release is being rolled out.
 */
public final class Compatibility {
    private final Catalog before;
    private final Catalog now;
    private final Set<Dialect> dialects;

    private Compatibility(Catalog before, Catalog now, Set<Dialect> dialects) {
        this.before = before;
        this.now = now;
        this.dialects = dialects;
    }

    /**
     * A query that breaks.
     *
     * @param query its name
     * @param place file and line in the earlier release
     * @param reasons why, one or more
     */
    public record Broken(String query, String place, List<String> reasons) {
        /** Copies. */
        public Broken {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Compares.
     *
     * @param files the source files of the earlier release
     * @param now the schema as it is now
     * @param dialects the engines
     * @return the queries that break, in order; none when servers of that release can go on
     */
    public static List<Broken> check(List<SourceFile> files, Catalog now, Set<Dialect> dialects) {
        List<FileItem> items = new ArrayList<>();
        files.forEach(file ->
                items.addAll(SqlFileParser.parse(file, new DiagnosticSink()).items()));
        EnumConstants enums = EnumConstants.inCommentsOf(items).and(now.enums());
        Catalog before = SchemaAnalyzer.catalog(items, enums, new DiagnosticSink());
        Compatibility check = new Compatibility(before, now, dialects);
        List<Broken> broken = new ArrayList<>();
        for (FileItem item : items) {
            // What runs once, when a database is created, has run.
            if (item instanceof NamedQuery query && !query.atCreate() && !(query.body() instanceof NamedQuery.Text)) {
                List<String> reasons = check.reasons(query);
                if (!reasons.isEmpty()) {
                    String place = query.span().file().path() + ":"
                            + query.name().span().line();
                    broken.add(new Broken(query.name().text(), place, reasons));
                }
            }
        }
        return broken;
    }

    private List<String> reasons(NamedQuery declared) {
        DiagnosticSink ignored = new DiagnosticSink();
        // A row that is inserted has the columns that its table had.
        RowArgument row = RowArgument.of(declared, before, ignored).orElse(null);
        NamedQuery query = row == null ? declared : row.query();
        List<Statement> statements = query.body() instanceof NamedQuery.Block block
                ? block.statements()
                : List.of(((NamedQuery.Single) query.body()).statement());
        List<StatementFacts> old = StatementAnalyzer.analyze(statements, before, query.parameters(), ignored);
        DiagnosticSink sink = new DiagnosticSink();
        List<StatementFacts> facts = StatementAnalyzer.analyze(statements, now, query.parameters(), sink);
        if (!sink.hasErrors()) {
            facts.forEach(one -> Checker.check(Subject.of(query, one, facts), sink));
        }
        Set<String> reasons = new LinkedHashSet<>();
        sink.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Diagnostic::message)
                .forEach(reasons::add);
        if (reasons.isEmpty()) {
            for (int i = 0; i < facts.size(); i++) {
                compare(old.get(i), facts.get(i), reasons);
                translate(facts.get(i), reasons);
            }
        }
        return List.copyOf(reasons);
    }

    private void translate(StatementFacts facts, Set<String> reasons) {
        for (Dialect dialect : dialects) {
            if (new SqlTranslator().translate(facts, dialect) instanceof Translation.Refused refused) {
                refused.diagnostics().forEach(problem -> reasons.add("on " + dialect + ": " + problem.message()));
            }
        }
    }

    private static void compare(StatementFacts old, StatementFacts facts, Set<String> reasons) {
        columns(old.resultColumns(), facts.resultColumns(), reasons);
        for (ParameterFact parameter : old.parameters()) {
            facts.parameters().stream()
                    .filter(found -> found.number() == parameter.number())
                    .findFirst()
                    .ifPresent(found -> parameter(parameter, found, reasons));
        }
    }

    private static void parameter(ParameterFact old, ParameterFact now, Set<String> reasons) {
        String name = old.name() == null ? "parameter " + old.number() : "parameter :" + old.name();
        if (!old.value().type().equals(now.value().type())) {
            reasons.add(name + " was " + old.value().type() + " and is "
                    + now.value().type());
        } else if (old.meets() != null
                && now.meets() != null
                && !old.meets().value().type().equals(now.meets().value().type())) {
            reasons.add(name + " met a column of type " + old.meets().value().type() + ", which is "
                    + now.meets().value().type());
        } else if (old.value().nullable() && !now.value().nullable()) {
            reasons.add(name + " could be NULL and cannot be any more");
        }
    }

    private static void columns(
            List<? extends ResultColumn> old, List<? extends ResultColumn> now, Set<String> reasons) {
        for (ResultColumn column : old) {
            ResultColumn found = now.stream()
                    .filter(one -> one.name().equalsIgnoreCase(column.name()))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                reasons.add("column \"" + column.name() + "\" is gone");
            } else if (column instanceof ResultColumn.Scalar was && found instanceof ResultColumn.Scalar is) {
                scalar(was, is, reasons);
            } else if (column instanceof ResultColumn.Nested was && found instanceof ResultColumn.Nested is) {
                columns(was.columns(), is.columns(), reasons);
            } else if (column instanceof ResultColumn.Listed was && found instanceof ResultColumn.Listed is) {
                columns(was.columns(), is.columns(), reasons);
            }
        }
    }

    private static void scalar(ResultColumn.Scalar was, ResultColumn.Scalar is, Set<String> reasons) {
        if (!Objects.equals(was.value().type(), is.value().type())) {
            reasons.add("column \"" + was.name() + "\" was " + was.value().type() + " and is "
                    + is.value().type());
        } else if (!was.value().nullable() && is.value().nullable()) {
            reasons.add("column \"" + was.name() + "\" was NOT NULL and may be NULL");
        }
    }
}

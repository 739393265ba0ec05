package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Placeholders: declared ones are used, parameters beside them have names, and the statement is otherwise of one text. */
final class Placeholders implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        Map<String, SourceSpan> used = used(subject);
        Set<String> everywhere = new HashSet<>(used.keySet());
        if (subject.all().size() == 1) {
            for (NamedQuery.Declared declared : subject.query().parameters()) {
                if (declared instanceof NamedQuery.DeclaredPlaceholder
                        && !everywhere.contains(declared.name().text())) {
                    sink.add(Diagnostic.of(
                                    DiagnosticCode.UNUSED_PARAMETER,
                                    declared.span(),
                                    "placeholder \"$" + declared.name() + "\" is declared and not used")
                            .withHelp("use it, or leave out its declaration"));
                }
            }
        }
        if (used.isEmpty()) {
            return;
        }
        SourceSpan first = used.values().iterator().next();
        if (subject.query().body() instanceof NamedQuery.Block) {
            report(first, "a statement of a block has no placeholders", "make a query of its own", sink);
        }
        for (ParameterFact fact : subject.facts().parameters()) {
            if (fact.name() == null) {
                report(
                        fact.uses().get(0).span(),
                        "a parameter beside a placeholder has a name",
                        "write :name instead of ?",
                        sink);
            }
        }
        if (subject.statement() instanceof Select select) {
            used.values().stream()
                    .filter(span -> select.pageBy().stream()
                            .anyMatch(term -> term.span().contains(span)))
                    .forEach(span -> report(
                            span,
                            "pages have one order, and a cursor the types of its keys",
                            "compose a condition, and write the terms of PAGE BY out",
                            sink));
        }
    }

    private static void report(SourceSpan span, String message, String help, DiagnosticSink sink) {
        sink.add(Diagnostic.of(DiagnosticCode.BAD_PLACEHOLDER, span, message).withHelp(help));
    }

    /** Returns the placeholders of a statement and where each stands first. */
    private static Map<String, SourceSpan> used(Subject subject) {
        Map<String, SourceSpan> used = new LinkedHashMap<>();
        for (Expr expr : subject.tree().expressions()) {
            if (expr instanceof Expr.Placeholder placeholder) {
                used.putIfAbsent(placeholder.name(), placeholder.span());
            }
        }
        for (Select select : subject.tree().selects()) {
            for (OrderingTerm term : select.orderBy()) {
                if (term instanceof OrderingTerm.Placeholder placeholder) {
                    used.putIfAbsent(placeholder.name(), placeholder.span());
                }
            }
        }
        if (subject.statement() instanceof Insert insert && insert.source() instanceof Insert.RowPlaceholder row) {
            used.putIfAbsent(row.name(), row.span());
        }
        return used;
    }
}

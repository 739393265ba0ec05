package dev.sluice.generator.check;

import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.LikeOperator;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What belongs to full-text search stands beside a table that has it ("SQLite FTS5 Extension"). */
final class SearchTables implements Rule {
    private static final Set<String> AUXILIARY = Set.of("bm25", "highlight", "snippet");

    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        for (Expr expr : subject.tree().expressions()) {
            if (expr instanceof Expr.Like like) {
                operator(like, subject, sink);
            } else if (expr instanceof Expr.FunctionCall call
                    && AUXILIARY.contains(call.name().text().toLowerCase(Locale.ROOT))
                    && !call.arguments().isEmpty()
                    && !isSearched(call.arguments().get(0), subject)) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.BAD_ARGUMENTS,
                                call.arguments().get(0).span(),
                                "\"" + call.name() + "\" takes the name of an fts5 table of FROM first")
                        .withHelp("write " + call.name() + "(docs, ...) beside FROM docs"));
            }
        }
        if (subject.statement() instanceof Update update) {
            returning(update.returning(), "UPDATE", subject, sink);
        } else if (subject.statement() instanceof Delete delete) {
            returning(delete.returning(), "DELETE", subject, sink);
        }
    }

    private static void operator(Expr.Like like, Subject subject, DiagnosticSink sink) {
        if (like.operator() == LikeOperator.MATCH && !isSearched(like.operand(), subject)) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.BAD_ARGUMENTS,
                            like.operand().span(),
                            "MATCH searches an fts5 table, or a column of one")
                    .withHelp("compare texts by LIKE or GLOB"));
        } else if (like.operator() == LikeOperator.REGEXP
                && subject.facts().catalog().functions().stream()
                        .noneMatch(function -> function.name().key().equals("regexp"))) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_FUNCTION,
                            like.span(),
                            "REGEXP calls a function \"regexp\", unknown here")
                    .withHelp("use LIKE or GLOB, or DECLARE FUNCTION regexp(TEXT, TEXT) RETURNS BOOLEAN"));
        }
    }

    private static boolean isSearched(Expr expr, Subject subject) {
        return expr instanceof Expr.ColumnRef ref && isVirtual(subject.facts().binding(ref));
    }

    private static boolean isVirtual(Binding binding) {
        return binding instanceof Binding.OfColumn of && isVirtual(of.relation().table());
    }

    private static boolean isVirtual(@Nullable Table table) {
        return table != null && table.kind() == Table.Kind.VIRTUAL;
    }

    private static void returning(List<SelectItem> items, String word, Subject subject, DiagnosticSink sink) {
        Relation target = subject.facts().target(subject.statement());
        if (!items.isEmpty() && target != null && isVirtual(target.table())) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.REFUSED_BY_SQLITE,
                            items.get(0).span(),
                            word + " of a virtual table has no RETURNING")
                    .withHelp("select the rows before"));
        }
    }
}

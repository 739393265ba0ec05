package dev.sluice.generator.check;

import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.functions.FunctionSignature;
import dev.sluice.sql.functions.FunctionTable;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.Locale;
import java.util.Set;

/**
 * What may not stand in the expressions of a declaration: parameters anywhere, and in those about one row subqueries,
 * aggregates and, where the value is kept, functions whose answer changes.
 */
final class DeclaredExpressions implements Rule {
    private static final Set<String> CHANGING = Set.of(
            "random",
            "randomblob",
            "changes",
            "total_changes",
            "last_insert_rowid",
            "sqlite_version",
            "sqlite_source_id",
            "now",
            "gen_random_uuid");

    private static final Set<String> ROWID = Set.of("rowid", "oid", "_rowid_");

    private final SchemaStatement declaration;

    DeclaredExpressions(SchemaStatement declaration) {
        this.declaration = declaration;
    }

    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        boolean rows = declaration instanceof CreateTable || declaration instanceof SchemaStatement.CreateIndex;
        for (Expr expr : subject.tree().expressions()) {
            if (expr instanceof Expr.Parameter) {
                report(expr.span(), "a parameter", place(), "parameters belong to queries", sink);
            }
        }
        if (!rows) {
            return;
        }
        for (Tree.Clause clause : subject.tree().clauses()) {
            boolean kept = !clause.name().equals("CHECK") && !clause.name().equals("DEFAULT");
            ofOneRow(clause.expr(), clause.name(), kept, sink);
            if (clause.name().equals("an index") || clause.name().equals("a generated column")) {
                rowid(clause.expr(), clause.name(), subject, sink);
            }
        }
        if (declaration instanceof CreateTable table) {
            defaults(table, sink);
        }
    }

    /** The number of a row is a column to CHECK and to the condition of a partial index only. */
    private static void rowid(Expr expr, String clause, Subject subject, DiagnosticSink sink) {
        if (expr instanceof Expr.ColumnRef ref && ROWID.contains(ref.column().key())) {
            boolean column = subject.facts().binding(ref) instanceof Binding.OfColumn of
                    && Identifier.key(of.column().name()).equals(ref.column().key());
            if (!column) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.UNKNOWN_COLUMN,
                                ref.span(),
                                "the number of a row may not stand in " + clause)
                        .withHelp("use the INTEGER PRIMARY KEY by its name"));
            }
        }
        Children.of(expr).forEach(child -> rowid(child, clause, subject, sink));
    }

    private void ofOneRow(Expr expr, String clause, boolean kept, DiagnosticSink sink) {
        if (Children.query(expr) != null) {
            report(expr.span(), "a subquery", clause, "only values of the same row can be used here", sink);
            return;
        }
        if (expr instanceof Expr.FunctionCall call) {
            call(call, clause, kept, sink);
        } else if (kept && expr instanceof Expr.CurrentTime) {
            report(expr.span(), "the current time", clause, "store it in a column with a DEFAULT", sink);
        }
        Children.of(expr).forEach(child -> ofOneRow(child, clause, kept, sink));
    }

    private static void call(Expr.FunctionCall call, String clause, boolean kept, DiagnosticSink sink) {
        String name = call.name().text().toLowerCase(Locale.ROOT);
        boolean collects = call.over() != null
                || FunctionTable.find(name, call.star() ? 0 : call.arguments().size())
                        .filter(signature -> signature.kind() != FunctionSignature.Kind.SCALAR)
                        .isPresent();
        if (collects) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.MISPLACED_AGGREGATE,
                            call.span(),
                            "function \"" + name + "\" collects rows, and " + clause + " sees one row only")
                    .withHelp("compute it in a query"));
        } else if (kept && CHANGING.contains(name)) {
            report(
                    call.span(),
                    "function \"" + name + "\", whose answer changes,",
                    clause,
                    "store the value in a column",
                    sink);
        }
    }

    /** Without parentheses a name behind DEFAULT is a text; within them there is no row to take a column from. */
    private static void defaults(CreateTable table, DiagnosticSink sink) {
        for (CreateTable.ColumnDefinition column : table.columns()) {
            for (ColumnConstraint constraint : column.constraints()) {
                if (constraint instanceof ColumnConstraint.Default value && value.parenthesized()) {
                    column(value.value(), sink);
                }
            }
        }
    }

    private static void column(Expr expr, DiagnosticSink sink) {
        if (expr instanceof Expr.ColumnRef ref) {
            report(ref.span(), "a column", "DEFAULT", "use a constant, a generated column or a trigger", sink);
        }
        Children.of(expr).forEach(child -> column(child, sink));
    }

    private String place() {
        if (declaration instanceof SchemaStatement.CreateTrigger) {
            return "a trigger";
        }
        return declaration instanceof SchemaStatement.CreateView ? "a view" : "a declaration";
    }

    private static void report(SourceSpan span, String what, String clause, String help, DiagnosticSink sink) {
        sink.add(Diagnostic.of(DiagnosticCode.NOT_ALLOWED_HERE, span, what + " may not stand in " + clause)
                .withHelp(help));
    }
}

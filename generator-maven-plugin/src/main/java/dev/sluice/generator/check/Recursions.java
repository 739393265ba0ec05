package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What SQLite asks of the parts of a common table that read the table itself ("The WITH Clause"). */
final class Recursions implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        for (Select.CommonTable table : subject.tree().commonTables()) {
            List<SelectBody> parts = new ArrayList<>();
            List<SelectBody.CompoundOperator> operators = new ArrayList<>();
            flatten(table.select().body(), parts, operators);
            for (int i = 1; i < parts.size(); i++) {
                part(table, parts.get(i), operators.get(i - 1), sink);
            }
        }
    }

    private static void flatten(SelectBody body, List<SelectBody> parts, List<SelectBody.CompoundOperator> operators) {
        if (body instanceof SelectBody.Compound compound) {
            flatten(compound.left(), parts, operators);
            operators.add(compound.operator());
            flatten(compound.right(), parts, operators);
        } else {
            parts.add(body);
        }
    }

    private static void part(
            Select.CommonTable table, SelectBody part, SelectBody.CompoundOperator operator, DiagnosticSink sink) {
        Tree tree = Tree.of(part);
        if (tree.commonTables().stream().anyMatch(inner -> inner.name().matches(table.name()))) {
            return;
        }
        List<TableSource.Named> uses = tree.tables().stream()
                .filter(named ->
                        named.name().schema() == null && named.name().name().matches(table.name()))
                .toList();
        if (uses.isEmpty()) {
            return;
        }
        List<TableSource.Named> direct = new ArrayList<>();
        SelectBody.Core core = part instanceof SelectBody.Core one ? one : null;
        if (core != null) {
            direct(core.from(), direct);
        }
        String name = "\"" + table.name() + "\"";
        boolean union =
                operator == SelectBody.CompoundOperator.UNION || operator == SelectBody.CompoundOperator.UNION_ALL;
        TableSource.Named within =
                uses.stream().filter(use -> !direct.contains(use)).findFirst().orElse(null);
        if (!union) {
            report(uses.get(0).span(), "circular reference to " + name, "join the parts by UNION or UNION ALL", sink);
        } else if (core == null || within != null) {
            report(
                    within == null ? uses.get(0).span() : within.span(),
                    "circular reference to " + name,
                    "only the FROM of the recursive part itself may read " + name + ", not a subquery in it",
                    sink);
        } else if (uses.size() > 1) {
            report(
                    uses.get(1).span(),
                    "a recursive part reads " + name + " once",
                    "carry what the second one is for in columns of the first",
                    sink);
        } else {
            collecting(core, sink);
        }
    }

    private static void direct(@Nullable TableSource source, List<TableSource.Named> found) {
        if (source instanceof TableSource.Named named) {
            found.add(named);
        } else if (source instanceof TableSource.Join join) {
            direct(join.left(), found);
            direct(join.right(), found);
        }
    }

    private static void collecting(SelectBody.Core core, DiagnosticSink sink) {
        String help = "collect in the query that reads the recursion";
        if (!core.groupBy().isEmpty()) {
            report(core.groupBy().get(0).span(), "a recursive part has no GROUP BY", help, sink);
            return;
        }
        for (SelectItem item : core.items()) {
            if (item instanceof SelectItem.Of of) {
                for (Expr.FunctionCall call : AggregatePlaces.calls(of.expr())) {
                    if (AggregatePlaces.collects(call)) {
                        String kind = call.over() == null ? "aggregate" : "window function";
                        report(call.span(), "a recursive part has no " + kind, help, sink);
                        return;
                    }
                }
            }
        }
    }

    private static void report(SourceSpan span, String message, String help, DiagnosticSink sink) {
        sink.add(Diagnostic.of(DiagnosticCode.REFUSED_BY_SQLITE, span, message).withHelp(help));
    }
}

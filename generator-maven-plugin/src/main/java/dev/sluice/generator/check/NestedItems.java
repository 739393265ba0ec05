package dev.sluice.generator.check;

import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Nested rows and lists are components of a row that Java gets: elsewhere there is no such row. */
final class NestedItems implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        Set<SelectItem> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        if (subject.statement() instanceof Select select) {
            place(select, placed, subject.facts(), sink);
        }
        for (SelectItem item : subject.tree().items()) {
            if (isNested(item) && !placed.contains(item)) {
                report(item, sink);
            }
        }
    }

    /** The items of a query whose rows become Java, and of the queries of its lists. */
    private static void place(Select select, Set<SelectItem> placed, TypeFacts facts, DiagnosticSink sink) {
        place(select.body(), placed, facts, sink);
        if (select.body() instanceof SelectBody.Compound compound) {
            new NestedParts(facts, sink).check(compound);
        }
    }

    private static void place(SelectBody body, Set<SelectItem> placed, TypeFacts facts, DiagnosticSink sink) {
        if (body instanceof SelectBody.Compound compound) {
            place(compound.left(), placed, facts, sink);
            place(compound.right(), placed, facts, sink);
        } else if (body instanceof SelectBody.Core core) {
            for (SelectItem item : core.items()) {
                placed.add(item);
                if (item instanceof SelectItem.ListOf list) {
                    place(list.select(), placed, facts, sink);
                }
            }
        }
    }

    private static void report(SelectItem item, DiagnosticSink sink) {
        boolean row = item instanceof SelectItem.Nested;
        sink.add(Diagnostic.of(
                        DiagnosticCode.MISPLACED_NESTING,
                        item.span(),
                        "a nested " + (row ? "row" : "list") + " stands in the select list of the query itself")
                .withLabel("not in a subquery, a common table expression, a view, or a write")
                .withHelp(
                        item instanceof SelectItem.Nested nested
                                ? "write \"" + nested.table() + ".*\", or name the columns"
                                : "select here what its condition needs, and move it into the outermost select list"));
    }

    private static boolean isNested(SelectItem item) {
        return item instanceof SelectItem.Nested || item instanceof SelectItem.ListOf;
    }
}

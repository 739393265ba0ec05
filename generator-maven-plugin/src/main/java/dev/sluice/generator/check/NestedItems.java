package dev.sluice.generator.check;

import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
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
        Statement statement = subject.statement();
        if (statement instanceof Select select) {
            place(select, placed);
        }
        for (SelectItem item : subject.tree().items()) {
            if (isNested(item) && !placed.contains(item)) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.MISPLACED_NESTING,
                                item.span(),
                                "a nested " + (item instanceof SelectItem.Nested ? "row" : "list")
                                        + " stands in the select list of the query itself")
                        .withLabel("not in a subquery, a compound, a view, or a write")
                        .withHelp(
                                item instanceof SelectItem.Nested nested
                                        ? "write \"" + nested.table() + ".*\", or name the columns"
                                        : "move it into the outermost select list, or join instead"));
            }
        }
    }

    /** The items of a query whose rows become Java, and of the queries of its lists. */
    private static void place(Select select, Set<SelectItem> placed) {
        if (!(select.body() instanceof SelectBody.Core core)) {
            return;
        }
        for (SelectItem item : core.items()) {
            placed.add(item);
            if (item instanceof SelectItem.ListOf list) {
                place(list.select(), placed);
            }
        }
    }

    private static boolean isNested(SelectItem item) {
        return item instanceof SelectItem.Nested || item instanceof SelectItem.ListOf;
    }
}

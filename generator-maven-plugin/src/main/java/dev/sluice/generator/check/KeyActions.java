package dev.sluice.generator.check;

import dev.sluice.sql.ast.ForeignKeyClause.Action;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.ForeignKey;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lint: actions of foreign keys can be done, and do not run into NOT NULL whenever they are. */
final class KeyActions {
    private KeyActions() {}

    static void check(Table table, DiagnosticSink sink) {
        for (ForeignKey key : table.foreignKeys()) {
            action("ON DELETE", key.clause().onDelete(), key, table, sink);
            action("ON UPDATE", key.clause().onUpdate(), key, table, sink);
        }
    }

    private static void action(
            String event, @Nullable Action action, ForeignKey key, Table table, DiagnosticSink sink) {
        if (action != Action.SET_NULL && action != Action.SET_DEFAULT) {
            return;
        }
        List<Column> failing = key.columns().stream()
                .flatMap(name -> table.column(name).stream())
                .filter(column -> !column.value().nullable())
                .filter(column -> action == Action.SET_NULL || column.defaultValue() == null)
                .toList();
        if (!failing.isEmpty()) {
            String name = failing.get(0).name();
            String words = event + " " + action.name().replace('_', ' ');
            sink.add(Diagnostic.of(
                            DiagnosticCode.FAILING_ACTION,
                            key.clause().span(),
                            words + " always fails: column \"" + name + "\" is NOT NULL")
                    .withHelp("leave out NOT NULL, or write " + event + " CASCADE"));
        }
    }
}

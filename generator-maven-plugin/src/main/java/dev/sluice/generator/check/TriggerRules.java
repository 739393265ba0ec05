package dev.sluice.generator.check;

import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.QualifiedName;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What SQLite asks of a trigger and of the statements in it ("CREATE TRIGGER"). */
final class TriggerRules {
    private final DiagnosticSink sink;

    private TriggerRules(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Reports what SQLite would refuse of a trigger on a table. */
    static void check(CreateTrigger trigger, Table table, DiagnosticSink sink) {
        TriggerRules rules = new TriggerRules(sink);
        rules.place(trigger, table);
        trigger.body().forEach(rules::statement);
    }

    private void place(CreateTrigger trigger, Table table) {
        Identifier name = trigger.table();
        boolean instead = trigger.timing() == CreateTrigger.Timing.INSTEAD_OF;
        if (table.kind() == Table.Kind.VIRTUAL) {
            refuse(name.span(), "a virtual table has no triggers", "put the trigger on the table that holds the rows");
        } else if (instead && table.kind() != Table.Kind.VIEW) {
            refuse(name.span(), "INSTEAD OF is for views, and \"" + name + "\" is a table", "write BEFORE or AFTER");
        } else if (!instead && table.kind() == Table.Kind.VIEW) {
            refuse(name.span(), "\"" + name + "\" is a view, and nothing happens before or after", "write INSTEAD OF");
        }
    }

    private void statement(Statement statement) {
        if (statement instanceof Insert insert) {
            write(insert.table(), null, insert.returning());
        } else if (statement instanceof Update update) {
            write(update.target().name(), update.target(), update.returning());
        } else if (statement instanceof Delete delete) {
            write(delete.target().name(), delete.target(), delete.returning());
        }
    }

    private void write(QualifiedName name, TableSource.@Nullable Named target, List<SelectItem> returning) {
        if (!returning.isEmpty()) {
            refuse(returning.get(0).span(), "RETURNING may not stand in a trigger", "nobody would take the rows");
        }
        if (name.schema() != null) {
            refuse(
                    name.span(),
                    "a trigger writes to tables of its own database",
                    "leave out \"" + name.schema() + ".\"");
        }
        if (target != null && target.index() != null) {
            refuse(target.index().span(), "INDEXED BY may not stand in a trigger", "leave it out");
        }
    }

    private void refuse(SourceSpan span, String message, String help) {
        sink.add(Diagnostic.of(DiagnosticCode.REFUSED_BY_SQLITE, span, message).withHelp(help));
    }
}

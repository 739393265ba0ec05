package dev.sluice.generator.check;

import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.ConflictAction;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A write gives every column a value that needs one, and none to what cannot be written. */
final class WrittenColumns implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        Relation target = subject.facts().target(subject.statement());
        Table table = target == null ? null : target.table();
        if (table == null) {
            return;
        }
        if (subject.statement() instanceof Insert insert) {
            insert(insert, table, subject, sink);
            returning(insert.returning(), sink);
        } else if (subject.statement() instanceof Update update) {
            view(table, CreateTrigger.Event.UPDATE, set(update), update.target().span(), subject, sink);
            assignments(update.assignments(), table, sink);
            returning(update.returning(), sink);
        } else if (subject.statement() instanceof Delete delete) {
            view(table, CreateTrigger.Event.DELETE, Set.of(), delete.target().span(), subject, sink);
            returning(delete.returning(), sink);
        }
    }

    private static void returning(List<SelectItem> items, DiagnosticSink sink) {
        for (SelectItem item : items) {
            if (item instanceof SelectItem.TableStar star) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.REFUSED_BY_SQLITE,
                                star.span(),
                                "RETURNING takes the columns of one table, which has no need to be named")
                        .withHelp("write RETURNING *"));
            }
        }
    }

    private static void insert(Insert insert, Table table, Subject subject, DiagnosticSink sink) {
        SourceSpan span = insert.table().span();
        view(table, CreateTrigger.Event.INSERT, Set.of(), span, subject, sink);
        insert.columns().forEach(column -> generated(column, table, sink));
        insert.upserts().forEach(upsert -> assignments(upsert.assignments(), table, sink));
        boolean all = insert.columns().isEmpty() && !(insert.source() instanceof Insert.DefaultValues);
        if (!all && table.kind() == Table.Kind.TABLE) {
            missing(insert, table, span, sink);
        }
        if (insert.source() instanceof Insert.Query query
                && query.select().body() instanceof SelectBody.Values values) {
            nulls(values, columns(insert, table), insert, table, sink);
        }
    }

    private static List<Column> columns(Insert insert, Table table) {
        if (insert.columns().isEmpty()) {
            return table.columns().stream()
                    .filter(column -> !column.hidden() && column.generated() == null)
                    .toList();
        }
        return insert.columns().stream()
                .flatMap(name -> table.column(name.text()).stream())
                .toList();
    }

    private static void missing(Insert insert, Table table, SourceSpan span, DiagnosticSink sink) {
        String missing = table.columns().stream()
                .filter(column -> needsValue(column, table))
                .filter(column ->
                        insert.columns().stream().noneMatch(name -> name.key().equals(Identifier.key(column.name()))))
                .map(column -> "\"" + column.name() + "\"")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.MISSING_VALUE,
                            span,
                            "this leaves out " + missing + " of table \"" + table.name()
                                    + "\", NOT NULL and without default")
                    .withHelp("give it a value, or declare a DEFAULT"));
        }
    }

    private static boolean needsValue(Column column, Table table) {
        return !column.value().nullable()
                && column.defaultValue() == null
                && column.generated() == null
                && !column.equals(table.rowidAlias());
    }

    /** REPLACE puts the default of a column in the place of NULL. */
    private static void nulls(
            SelectBody.Values values, List<Column> columns, Insert insert, Table table, DiagnosticSink sink) {
        for (List<Expr> row : values.rows()) {
            for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
                boolean filled = insert.conflict() == ConflictAction.REPLACE
                        && columns.get(i).defaultValue() != null;
                if (!filled && row.get(i) instanceof Expr.NullLiteral) {
                    nullValue(row.get(i), columns.get(i), table, sink);
                }
            }
        }
    }

    private static void assignments(List<Assignment> assignments, Table table, DiagnosticSink sink) {
        for (Assignment assignment : assignments) {
            assignment.columns().forEach(column -> generated(column, table, sink));
            if (assignment.columns().size() == 1 && assignment.value() instanceof Expr.NullLiteral) {
                table.column(assignment.columns().get(0).text())
                        .ifPresent(column -> nullValue(assignment.value(), column, table, sink));
            }
        }
    }

    private static void nullValue(Expr value, Column column, Table table, DiagnosticSink sink) {
        if (!column.value().nullable() && !column.equals(table.rowidAlias())) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.MISSING_VALUE,
                            value.span(),
                            "column \"" + column.name() + "\" of table \"" + table.name() + "\" is NOT NULL")
                    .withHelp("give it a value"));
        }
    }

    private static void generated(Identifier name, Table table, DiagnosticSink sink) {
        table.column(name.text())
                .filter(column -> column.generated() != null)
                .ifPresent(column -> sink.add(Diagnostic.of(
                                DiagnosticCode.NOT_WRITABLE,
                                name.span(),
                                "column \"" + column.name() + "\" of table \"" + table.name() + "\" is generated")
                        .withHelp("leave it out: its value follows from the other columns")));
    }

    private static Set<String> set(Update update) {
        return update.assignments().stream()
                .flatMap(assignment -> assignment.columns().stream())
                .map(Identifier::key)
                .collect(Collectors.toSet());
    }

    private static void view(
            Table table,
            CreateTrigger.Event event,
            Set<String> columns,
            SourceSpan span,
            Subject subject,
            DiagnosticSink sink) {
        if (table.kind() != Table.Kind.VIEW) {
            return;
        }
        List<CreateTrigger> triggers = subject.facts().catalog().triggers().stream()
                .filter(trigger -> trigger.timing() == CreateTrigger.Timing.INSTEAD_OF)
                .filter(trigger -> trigger.event() == event)
                .filter(trigger -> trigger.table().key().equals(Identifier.key(table.name())))
                .toList();
        boolean writable = triggers.stream()
                .anyMatch(trigger -> trigger.columns().isEmpty()
                        || trigger.columns().stream().map(Identifier::key).anyMatch(columns::contains));
        String what = triggers.isEmpty() ? "" : " of these columns";
        if (!writable) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.NOT_WRITABLE,
                            span,
                            "\"" + table.name() + "\" is a view and has no INSTEAD OF " + event + " trigger" + what)
                    .withHelp("write to the tables that it reads"));
        }
    }
}

package dev.sluice.sql.evolution;

import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.CreateTable.ColumnDefinition;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.AlterAction;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.evolution.Declaration.Edit;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.source.Suggestions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The changes of one table's own text: columns and constraints that come and go ("ALTER TABLE" of SQLite's manual). */
final class TableChange {
    private final CreateTable table;
    private final DiagnosticSink sink;

    /**
     * Begins.
     *
     * @param table the table as it is before the change
     * @param sink takes what SQLite would refuse
     */
    TableChange(CreateTable table, DiagnosticSink sink) {
        this.table = table;
        this.sink = sink;
    }

    /** Returns the edit that an action asks for, or null when it was refused. */
    @Nullable
    Edit edit(AlterAction action) {
        if (action instanceof SchemaStatement.AddColumn add) {
            return add(add.column());
        }
        if (action instanceof SchemaStatement.DropColumn drop) {
            return drop(drop.column());
        }
        if (action instanceof SchemaStatement.AlterColumnNullness nullness) {
            return nullness(nullness);
        }
        if (action instanceof SchemaStatement.AddConstraint add) {
            return insert(lastPart().span(), ", " + add.span().text().replaceFirst("(?is)^ADD\\s+", ""));
        }
        if (action instanceof SchemaStatement.DropConstraint drop) {
            return dropConstraint(drop.name());
        }
        throw new AssertionError(action);
    }

    /** Finds a column, or reports that there is none. */
    @Nullable
    ColumnDefinition column(Identifier name) {
        ColumnDefinition found = find(name);
        if (found == null) {
            List<String> names =
                    table.columns().stream().map(c -> c.name().text()).toList();
            Diagnostic problem = Diagnostic.of(
                            DiagnosticCode.UNKNOWN_COLUMN, name.span(), "unknown column \"" + name + "\"")
                    .withLabel("\"" + table.name().name() + "\" has: " + String.join(", ", names));
            sink.add(Suggestions.nearest(name.text(), names)
                    .map(near -> problem.withHelp("did you mean \"" + near + "\"?"))
                    .orElse(problem));
        }
        return found;
    }

    /** Reports a name that the table has already. */
    boolean isFree(Identifier name) {
        ColumnDefinition first = find(name);
        if (first == null) {
            return true;
        }
        sink.add(Diagnostic.of(
                        DiagnosticCode.DUPLICATE_COLUMN,
                        name.span(),
                        "table \"" + table.name().name() + "\" has a column \"" + name + "\" already")
                .withRelated(first.name().span(), "this one"));
        return false;
    }

    private @Nullable ColumnDefinition find(Identifier name) {
        return table.columns().stream()
                .filter(column -> column.name().matches(name))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Edit add(ColumnDefinition column) {
        boolean good = isFree(column.name());
        for (ColumnConstraint constraint : column.constraints()) {
            boolean key = constraint instanceof ColumnConstraint.PrimaryKey;
            if (key || constraint instanceof ColumnConstraint.Unique) {
                refuse(
                        constraint.span(),
                        "SQLite cannot add a column that is " + (key ? "the primary key" : "UNIQUE"),
                        key ? "make a new table with it, and copy the rows" : "add it, then CREATE UNIQUE INDEX");
                good = false;
            }
        }
        List<ColumnDefinition> columns = table.columns();
        return good
                ? insert(
                        columns.get(columns.size() - 1).span(),
                        ", " + column.span().text())
                : null;
    }

    private @Nullable Edit drop(Identifier name) {
        ColumnDefinition column = column(name);
        if (column == null) {
            return null;
        }
        String use = useOf(column);
        if (use != null) {
            refuse(name.span(), "column \"" + name + "\" " + use, "make a new table without it, and copy the rows");
            return null;
        }
        List<ColumnDefinition> columns = table.columns();
        if (columns.size() == 1) {
            refuse(name.span(), "\"" + name + "\" is the only column of its table", "drop the table");
            return null;
        }
        return without(columns, columns.indexOf(column));
    }

    /** Says what keeps a column from being dropped, or returns null. */
    private @Nullable String useOf(ColumnDefinition column) {
        for (ColumnConstraint constraint : column.constraints()) {
            if (constraint instanceof ColumnConstraint.PrimaryKey) {
                return "is the primary key";
            }
            if (constraint instanceof ColumnConstraint.Unique) {
                return "is UNIQUE";
            }
        }
        for (TableConstraint constraint : table.constraints()) {
            if (constraint instanceof TableConstraint.PrimaryKey key && has(key.terms(), column)) {
                return "belongs to the primary key";
            }
            if (constraint instanceof TableConstraint.Unique unique && has(unique.terms(), column)) {
                return "belongs to a UNIQUE key";
            }
            if (constraint instanceof TableConstraint.ForeignKey key
                    && key.columns().stream().anyMatch(column.name()::matches)) {
                return "belongs to a foreign key";
            }
        }
        return null;
    }

    private static boolean has(List<OrderingTerm> terms, ColumnDefinition column) {
        return terms.stream()
                .anyMatch(term -> term instanceof OrderingTerm.By by
                        && by.expr() instanceof Expr.ColumnRef ref
                        && ref.column().matches(column.name()));
    }

    private @Nullable Edit nullness(SchemaStatement.AlterColumnNullness action) {
        ColumnDefinition column = column(action.column());
        if (column == null) {
            return null;
        }
        ColumnConstraint notNull = column.constraints().stream()
                .filter(ColumnConstraint.NotNull.class::isInstance)
                .findFirst()
                .orElse(null);
        if (action.notNull()) {
            return insert(column.span(), notNull == null ? " NOT NULL" : "");
        }
        return notNull == null ? insert(column.span(), "") : new Edit(notNull.span(), "");
    }

    private @Nullable Edit dropConstraint(Identifier name) {
        List<Node> parts = parts();
        for (TableConstraint constraint : table.constraints()) {
            Identifier called = constraint.constraintName();
            if (called != null && called.matches(name)) {
                return without(parts, parts.indexOf(constraint));
            }
        }
        for (ColumnDefinition column : table.columns()) {
            for (ColumnConstraint constraint : column.constraints()) {
                Identifier called = constraint.constraintName();
                if (called != null && called.matches(name)) {
                    return new Edit(constraint.span(), "");
                }
            }
        }
        refuse(
                name.span(),
                "table \"" + table.name().name() + "\" has no constraint \"" + name + "\"",
                "check its name");
        return null;
    }

    private Node lastPart() {
        List<Node> parts = parts();
        return parts.get(parts.size() - 1);
    }

    /** Columns, then constraints, as they stand. */
    private List<Node> parts() {
        List<Node> parts = new ArrayList<>(table.columns());
        parts.addAll(table.constraints());
        return parts;
    }

    /** Takes a part away with the comma that divides it from its neighbour. */
    private static Edit without(List<? extends Node> parts, int index) {
        SourceSpan own = parts.get(index).span();
        SourceSpan gone = index + 1 < parts.size()
                ? own.file().span(own.start(), parts.get(index + 1).span().start())
                : own.file().span(parts.get(index - 1).span().end(), own.end());
        return new Edit(gone, "");
    }

    private static Edit insert(SourceSpan behind, String text) {
        return new Edit(behind.file().span(behind.end(), behind.end()), text);
    }

    private void refuse(SourceSpan span, String message, String help) {
        sink.add(Diagnostic.of(DiagnosticCode.REFUSED_BY_SQLITE, span, message).withHelp(help));
    }
}

package dev.sluice.sql.evolution;

import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.CreateTable.ColumnDefinition;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.AlterAction;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.source.Suggestions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What SQLite's own ALTER TABLE refuses of changes of one table ("ALTER TABLE" of SQLite's manual). */
final class SqliteLimits {
    private final CreateTable table;
    private final DiagnosticSink sink;

    /**
     * Begins.
     *
     * @param table the table as it is before the change
     * @param sink takes what SQLite would refuse
     */
    SqliteLimits(CreateTable table, DiagnosticSink sink) {
        this.table = table;
        this.sink = sink;
    }

    /** Tells whether SQLite makes a change; if not, that was reported. */
    boolean allow(AlterAction action) {
        if (action instanceof SchemaStatement.AddColumn add) {
            return adds(add.column());
        }
        if (action instanceof SchemaStatement.DropColumn drop) {
            return drops(drop.column());
        }
        if (action instanceof SchemaStatement.RenameColumn rename) {
            return column(rename.from()) != null && (rename.from().matches(rename.to()) || isFree(rename.to()));
        }
        return !(action instanceof SchemaStatement.AlterColumnNullness nullness) || column(nullness.column()) != null;
    }

    /** Finds a column, or reports that there is none. */
    private @Nullable ColumnDefinition column(Identifier name) {
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
    private boolean isFree(Identifier name) {
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

    private boolean adds(ColumnDefinition column) {
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
        return good;
    }

    private boolean drops(Identifier name) {
        ColumnDefinition column = column(name);
        if (column == null) {
            return false;
        }
        String use = useOf(column);
        if (use != null) {
            refuse(name.span(), "column \"" + name + "\" " + use, "make a new table without it, and copy the rows");
        }
        return use == null;
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

    private void refuse(SourceSpan span, String message, String help) {
        sink.add(Diagnostic.of(DiagnosticCode.REFUSED_BY_SQLITE, span, message).withHelp(help));
    }
}

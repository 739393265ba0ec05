package dev.sluice.sql.evolution;

import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.CreateTable.ColumnDefinition;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.QualifiedName;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.AlterTable;
import dev.sluice.sql.ast.SchemaStatement.Drop;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.evolution.DeclaredSchema.Draft;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Applies statements that change a schema: what SQLite's own ALTER TABLE does, and what it does not and a table that is made
 * anew does.
 */
public final class SchemaEvolution {
    private final DeclaredSchema before;
    private final DiagnosticSink sink;

    private SchemaEvolution(DeclaredSchema before, DiagnosticSink sink) {
        this.before = before;
        this.sink = sink;
    }

    /**
     * Returns the schema after a statement.
     *
     * @param before the schema that the statement meets
     * @param change a CREATE, ALTER or DROP
     * @param sink where it is reported when the statement does not fit the schema
     * @return the new schema; the old one when the statement does not fit
     */
    public static DeclaredSchema apply(DeclaredSchema before, SchemaStatement change, DiagnosticSink sink) {
        SchemaEvolution evolution = new SchemaEvolution(before, sink);
        DeclaredSchema after = change instanceof AlterTable alter
                ? evolution.alter(alter)
                : change instanceof Drop drop ? evolution.drop(drop) : evolution.create(change);
        if (after == before) {
            return before;
        }
        after = after.knowing(
                EnumConstants.inComments(List.of(change.span().file().text())));
        report(after, sink);
        return after;
    }

    /** As {@link #apply}, without looking at what the new schema is like. */
    static DeclaredSchema altered(DeclaredSchema before, AlterTable alter, DiagnosticSink sink) {
        return new SchemaEvolution(before, sink).alter(alter);
    }

    /** A foreign key may wait for its table and key until the step ends: SQLite looks for them when rows change. */
    private static void report(DeclaredSchema after, DiagnosticSink sink) {
        DiagnosticSink own = new DiagnosticSink();
        after.catalog(own);
        own.sorted().stream()
                .filter(problem -> problem.code() != DiagnosticCode.BAD_FOREIGN_KEY)
                .forEach(sink::add);
    }

    /**
     * Returns the schema in which a table is declared anew, in the same place.
     *
     * @param before the schema, which has the table
     * @param definition the table as it shall be
     * @param sink where it is reported when there is no such table
     */
    public static DeclaredSchema redefine(DeclaredSchema before, CreateTable definition, DiagnosticSink sink) {
        SchemaEvolution evolution = new SchemaEvolution(before, sink);
        CreateTable old = evolution.table(definition.name());
        if (old == null) {
            return before;
        }
        DeclaredSchema after = evolution
                .replaced(definition)
                .knowing(EnumConstants.inComments(
                        List.of(definition.span().file().text())));
        report(after, sink);
        return after;
    }

    private DeclaredSchema create(SchemaStatement declaration) {
        Draft draft = before.draft();
        if (draft.declare(declaration)) {
            return draft.schema();
        }
        Identifier name = nameOf(declaration);
        if (!isLenient(declaration)) {
            report(
                    DiagnosticCode.DUPLICATE_TABLE,
                    name,
                    "\"" + name + "\" exists already at this step",
                    declaration instanceof CreateTable
                            ? "to declare it anew with its rows, write directly before it: -- sluice: rebuild"
                            : "drop it first");
        }
        return before;
    }

    /** Tells whether a declaration is none where its name is taken. */
    static boolean isLenient(SchemaStatement declaration) {
        return (declaration instanceof CreateTable table && table.ifNotExists())
                || (declaration instanceof SchemaStatement.CreateTableAs filled && filled.ifNotExists())
                || (declaration instanceof SchemaStatement.CreateVirtualTable virtual && virtual.ifNotExists())
                || (declaration instanceof SchemaStatement.CreateIndex index && index.ifNotExists())
                || (declaration instanceof SchemaStatement.CreateView view && view.ifNotExists())
                || (declaration instanceof SchemaStatement.CreateTrigger trigger && trigger.ifNotExists());
    }

    static Identifier nameOf(SchemaStatement declaration) {
        if (declaration instanceof SchemaStatement.CreateIndex index) {
            return index.name().name();
        }
        if (declaration instanceof SchemaStatement.CreateTrigger trigger) {
            return trigger.name().name();
        }
        Identifier name = DeclaredSchema.nameOf(declaration);
        if (name == null) {
            throw new IllegalArgumentException("declares nothing: " + declaration.span());
        }
        return name;
    }

    private DeclaredSchema drop(Drop drop) {
        Draft draft = before.draft();
        String key = drop.name().name().key();
        boolean found = switch (drop.kind()) {
            case INDEX -> draft.indexes.remove(key) != null;
            case TRIGGER -> draft.triggers.remove(key) != null;
            case VIEW ->
                draft.relations.get(key) instanceof SchemaStatement.CreateView && draft.relations.remove(key) != null;
            case TABLE ->
                draft.relations.containsKey(key)
                        && !(draft.relations.get(key) instanceof SchemaStatement.CreateView)
                        && draft.relations.remove(key) != null;
        };
        if (!found) {
            if (!drop.ifExists()) {
                unknown(
                        drop.name().name(),
                        drop.kind().name().toLowerCase(java.util.Locale.ROOT),
                        names(before, drop.kind()));
            }
            return before;
        }
        if (drop.kind() == Drop.Kind.TABLE || drop.kind() == Drop.Kind.VIEW) {
            draft.indexes.values().removeIf(index -> index.table().key().equals(key));
            draft.triggers.values().removeIf(trigger -> trigger.table().key().equals(key));
        }
        return draft.schema();
    }

    static List<String> names(DeclaredSchema schema, Drop.Kind kind) {
        return schema.statements().stream()
                .filter(statement -> switch (kind) {
                    case INDEX -> statement instanceof SchemaStatement.CreateIndex;
                    case TRIGGER -> statement instanceof SchemaStatement.CreateTrigger;
                    case VIEW -> statement instanceof SchemaStatement.CreateView;
                    case TABLE -> statement instanceof CreateTable;
                })
                .map(statement -> nameOf(statement).text())
                .toList();
    }

    private DeclaredSchema alter(AlterTable alter) {
        CreateTable table = table(alter.table());
        if (table == null) {
            return before;
        }
        SchemaStatement.AlterAction action = alter.action();
        if (action instanceof SchemaStatement.RenameTable rename) {
            return renameTable(table, rename.name());
        } else if (action instanceof SchemaStatement.RenameColumn rename) {
            return column(table, rename.from()).isPresent()
                    ? new Renaming(before, sink).column(table, rename.from(), rename.to())
                    : before;
        } else if (action instanceof SchemaStatement.AddColumn add) {
            return addColumn(table, add.column());
        } else if (action instanceof SchemaStatement.DropColumn drop) {
            return dropColumn(table, drop.column());
        } else if (action instanceof SchemaStatement.AlterColumnNullness nullness) {
            return nullness(table, nullness);
        } else if (action instanceof SchemaStatement.AddConstraint add) {
            List<TableConstraint> constraints = new ArrayList<>(table.constraints());
            constraints.add(add.constraint());
            return replaced(changed(table, table.columns(), constraints));
        }
        return dropConstraint(table, ((SchemaStatement.DropConstraint) action).name());
    }

    private DeclaredSchema renameTable(CreateTable table, Identifier to) {
        if (before.relation(to.text()) != null && !to.matches(table.name().name())) {
            report(DiagnosticCode.DUPLICATE_TABLE, to, "\"" + to + "\" exists already at this step", null);
            return before;
        }
        return new Renaming(before, sink).table(table, to);
    }

    private DeclaredSchema addColumn(CreateTable table, ColumnDefinition column) {
        if (table.columns().stream().anyMatch(c -> c.name().matches(column.name()))) {
            report(
                    DiagnosticCode.DUPLICATE_COLUMN,
                    column.name(),
                    "column \"" + column.name() + "\" exists already at this step",
                    null);
            return before;
        }
        List<ColumnDefinition> columns = new ArrayList<>(table.columns());
        columns.add(column);
        return replaced(changed(table, columns, table.constraints()));
    }

    private DeclaredSchema dropColumn(CreateTable table, Identifier name) {
        Optional<ColumnDefinition> column = column(table, name);
        if (column.isEmpty()) {
            return before;
        }
        List<ColumnDefinition> columns = new ArrayList<>(table.columns());
        columns.remove(column.get());
        if (columns.isEmpty()) {
            report(
                    DiagnosticCode.REFUSED_BY_SQLITE,
                    name,
                    "\"" + name + "\" is the only column of \"" + table.name().name() + "\"",
                    "drop the table");
            return before;
        }
        return replaced(changed(table, columns, table.constraints()));
    }

    private DeclaredSchema nullness(CreateTable table, SchemaStatement.AlterColumnNullness action) {
        Optional<ColumnDefinition> column = column(table, action.column());
        if (column.isEmpty()) {
            return before;
        }
        List<ColumnConstraint> constraints = new ArrayList<>(column.get().constraints());
        constraints.removeIf(c -> c instanceof ColumnConstraint.NotNull || c instanceof ColumnConstraint.Null);
        if (action.notNull()) {
            constraints.add(0, new ColumnConstraint.NotNull(null, null, action.span()));
        }
        return replaced(withColumn(table, column.get(), constraints));
    }

    private DeclaredSchema dropConstraint(CreateTable table, Identifier name) {
        List<TableConstraint> constraints = new ArrayList<>(table.constraints());
        if (constraints.removeIf(c -> matches(c.constraintName(), name))) {
            return replaced(changed(table, table.columns(), constraints));
        }
        for (ColumnDefinition column : table.columns()) {
            List<ColumnConstraint> own = new ArrayList<>(column.constraints());
            if (own.removeIf(c -> matches(c.constraintName(), name))) {
                return replaced(withColumn(table, column, own));
            }
        }
        report(
                DiagnosticCode.REFUSED_BY_SQLITE,
                name,
                "table \"" + table.name().name() + "\" has no constraint \"" + name + "\" at this step",
                "only a constraint that was given a name can be dropped by it; else declare the table anew");
        return before;
    }

    private static boolean matches(@Nullable Identifier own, Identifier name) {
        return own != null && own.matches(name);
    }

    private static CreateTable withColumn(
            CreateTable table, ColumnDefinition column, List<ColumnConstraint> constraints) {
        List<ColumnDefinition> columns = new ArrayList<>(table.columns());
        columns.set(
                columns.indexOf(column),
                new ColumnDefinition(
                        column.name(),
                        column.type(),
                        constraints,
                        column.component(),
                        column.mappedBy(),
                        column.jsonKey(),
                        column.doc(),
                        column.span()));
        return changed(table, columns, table.constraints());
    }

    private static CreateTable changed(
            CreateTable table, List<ColumnDefinition> columns, List<TableConstraint> constraints) {
        return new CreateTable(
                table.temporary(),
                table.ifNotExists(),
                table.name(),
                columns,
                constraints,
                table.strict(),
                table.withoutRowid(),
                table.rowClass(),
                table.doc(),
                table.span());
    }

    private DeclaredSchema replaced(CreateTable table) {
        Draft draft = before.draft();
        draft.relations.replace(table.name().name().key(), table);
        return draft.schema();
    }

    private @Nullable CreateTable table(QualifiedName name) {
        if (before.relation(name.name().text()) instanceof CreateTable table) {
            return table;
        }
        unknown(name.name(), "table", names(before, Drop.Kind.TABLE));
        return null;
    }

    private Optional<ColumnDefinition> column(CreateTable table, Identifier name) {
        Optional<ColumnDefinition> found =
                table.columns().stream().filter(c -> c.name().matches(name)).findFirst();
        if (found.isEmpty()) {
            List<String> names =
                    table.columns().stream().map(c -> c.name().text()).toList();
            report(
                    DiagnosticCode.UNKNOWN_COLUMN,
                    name,
                    "table \"" + table.name().name() + "\" has no column \"" + name + "\" at this step",
                    Suggestions.nearest(name.text(), names)
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("it has " + String.join(", ", names)));
        }
        return found;
    }

    private void unknown(Identifier name, String what, List<String> names) {
        report(
                DiagnosticCode.UNKNOWN_TABLE,
                name,
                "there is no " + what + " \"" + name + "\" at this step",
                Suggestions.nearest(name.text(), names)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse(null));
    }

    private void report(DiagnosticCode code, Identifier at, String message, @Nullable String help) {
        Diagnostic problem = Diagnostic.of(code, at.span(), message);
        sink.add(help == null ? problem : problem.withHelp(help));
    }
}

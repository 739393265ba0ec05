package dev.sluice.generator.migrate;

import dev.sluice.generator.migrate.Renames.Rename;
import dev.sluice.runtime.migrate.SqliteText;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.CreateIndex;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.SchemaStatement.Drop;
import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.evolution.Dependents;
import dev.sluice.sql.evolution.SchemaChange;
import dev.sluice.sql.parser.SourcePrinter;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements that make one schema of another: names first, then what hangs on tables is dropped, tables are
 * created, changed and dropped, and what hangs on them is created.
 */
public final class SchemaDiff {
    private final Set<Dialect> dialects;
    private final DeclaredSchema target;
    private final String earlier;
    private final List<Change> changes = new ArrayList<>();
    private final SchemaComparison wanted;
    private DeclaredSchema state;
    private @Nullable SchemaComparison compared;

    private SchemaDiff(DeclaredSchema from, DeclaredSchema target, Set<Dialect> dialects, String earlier) {
        this.dialects = dialects;
        this.earlier = earlier;
        this.target = target;
        this.wanted = SchemaComparison.of(target, dialects);
        this.state = from;
    }

    /**
     * A statement of a step.
     *
     * @param comment what belongs to the statement and what its reader is told, lines with their ends; perhaps none
     * @param statement in the source language, without a semicolon
     * @param newIndex whether it creates an index on a table that exists
     * @param looked the table whose rows PostgreSQL can look at later, or null
     */
    public record Change(
            String comment,
            String statement,
            boolean newIndex,
            @Nullable String looked) {
        /** Returns the statement behind its comments. */
        String text() {
            return comment + statement;
        }

        /** Returns what its reader is told: what loses data, values that were made up, rows that would stop the step. */
        List<String> remarks() {
            return comment.lines()
                    .filter(line -> !line.startsWith("-- sluice:"))
                    .map(line -> line.substring("-- ".length()))
                    .toList();
        }

        /** Returns it as it stands in a step: a statement has a semicolon, constants of an enum have none. */
        String source() {
            return statement.startsWith("--") ? text() : text() + ";";
        }
    }

    /**
     * Compares.
     *
     * @param from the schema before
     * @param target the schema behind the statements
     * @param dialects the engines
     * @param earlier the text of the steps so far: names that one of them swapped are not swapped again
     * @return the statements in order; none when the schemas are the same on these engines
     */
    public static List<Change> of(DeclaredSchema from, DeclaredSchema target, Set<Dialect> dialects, String earlier) {
        SchemaDiff diff = new SchemaDiff(from, target, dialects, earlier);
        diff.run();
        return diff.changes;
    }

    private void run() {
        rename();
        enums();
        dropDependents();
        dropTables(table -> table.kind() == Table.Kind.VIRTUAL
                || target.relation(table.name()) instanceof SchemaStatement.CreateVirtualTable);
        for (Table table : target.catalog().tables()) {
            if (table.kind() != Table.Kind.VIEW && state.relation(table.name()) == null) {
                create(table.definition(), "");
            }
        }
        for (Table table : target.catalog().tables()) {
            if (table.kind() == Table.Kind.TABLE && table.definition() instanceof CreateTable definition) {
                change(definition);
            }
        }
        dropTables(table -> table.kind() == Table.Kind.TABLE);
        createDependents();
    }

    /** Drops tables that are gone, whose name a view has, or which cannot be changed in place. */
    private void dropTables(Predicate<Table> kind) {
        List<Table> tables = new ArrayList<>(state.catalog().tables());
        Collections.reverse(tables);
        for (Table table : tables) {
            if (kind.test(table) && !stays(table)) {
                add(
                        "-- Loses data: all rows of " + table.name() + ".\n",
                        dropping(Drop.Kind.TABLE, table.name()),
                        false);
            }
        }
    }

    private boolean stays(Table table) {
        SchemaStatement now = target.relation(table.name());
        return table.kind() == Table.Kind.VIRTUAL ? isDeclared(table.definition(), now) : now instanceof CreateTable;
    }

    private void rename() {
        List<CreateTable> tables = target.statements().stream()
                .filter(CreateTable.class::isInstance)
                .map(CreateTable.class::cast)
                .toList();
        List<Rename> renames = new ArrayList<>();
        for (CreateTable table : tables) {
            String old = RenameHints.ofTable(table);
            if (old != null && state.relation(old) instanceof CreateTable) {
                renames.add(new Rename(old, table.name().name().text()));
            }
        }
        Renames.ordered(renames, state.catalog().tableNames(), rename -> isDone(renaming(rename)))
                .forEach(rename -> rename(rename.from(), renaming(rename)));
        for (CreateTable table : tables) {
            if (state.relation(table.name().name().text()) instanceof CreateTable current) {
                renameColumns(current, table);
            }
        }
    }

    private void renameColumns(CreateTable current, CreateTable wanted) {
        String table = wanted.name().name().text();
        List<Rename> renames = new ArrayList<>();
        for (CreateTable.ColumnDefinition column : wanted.columns()) {
            String old = RenameHints.ofColumn(column);
            if (old != null) {
                renames.add(new Rename(old, column.name().text()));
            }
        }
        List<String> names =
                current.columns().stream().map(column -> column.name().text()).toList();
        Renames.ordered(renames, names, rename -> isDone(renaming(table, rename)))
                .forEach(rename -> rename(table, renaming(table, rename)));
    }

    private static String renaming(Rename rename) {
        return "ALTER TABLE " + quoted(rename.from()) + " RENAME TO " + quoted(rename.to());
    }

    private static String renaming(String table, Rename rename) {
        return "ALTER TABLE " + quoted(table) + " RENAME COLUMN " + quoted(rename.from()) + " TO "
                + quoted(rename.to());
    }

    private boolean isDone(String statement) {
        return earlier.contains(statement + ";");
    }

    /** What a view calls its columns may follow from the name: what would be wrong behind it goes first. */
    private void rename(String table, String statement) {
        DiagnosticSink problems = new DiagnosticSink();
        StepText.change(state, statement).after().catalog(problems);
        if (problems.hasErrors()) {
            Set<String> views = new LinkedHashSet<>();
            Set<String> triggers = new LinkedHashSet<>();
            addDependents(table, views, triggers);
            drop(views, triggers);
        }
        add("", statement, false);
    }

    private void addDependents(String relation, Set<String> views, Set<String> triggers) {
        Dependents dependents = Dependents.of(state, relation);
        dependents.views().forEach(view -> views.add(view.name()));
        dependents
                .triggers()
                .forEach(trigger -> triggers.add(trigger.name().name().text()));
    }

    private void drop(Set<String> views, Set<String> triggers) {
        triggers.forEach(trigger -> add("", dropping(Drop.Kind.TRIGGER, trigger), false));
        List<Table> inOrder = new ArrayList<>(state.catalog().tables());
        Collections.reverse(inOrder);
        inOrder.stream()
                .filter(table -> views.contains(table.name()))
                .forEach(view -> add("", dropping(Drop.Kind.VIEW, view.name()), false));
    }

    static boolean has(CreateTable table, String column) {
        return table.columns().stream().anyMatch(c -> c.name().key().equals(Identifier.key(column)));
    }

    private void enums() {
        target.enums().changedFrom(state.enums()).forEach((name, constants) -> {
            DeclaredSchema after = EnumChanges.changed(state, EnumConstants.of(Map.of(name, constants)));
            boolean matters = dialects.stream()
                    .anyMatch(dialect ->
                            !EnumChanges.changes(state, after, dialect).isEmpty());
            if (matters) {
                List<String> old = state.enums().of(name).orElse(List.of());
                changes.add(new Change(
                        lossOf(old, constants),
                        "-- enum " + name + " { " + String.join(", ", constants) + " }",
                        false,
                        null));
                become(after);
            }
        });
    }

    private static String lossOf(List<String> old, List<String> constants) {
        List<String> gone = old.stream().filter(one -> !constants.contains(one)).toList();
        List<String> moved = constants.stream()
                .filter(old::contains)
                .filter(one -> old.indexOf(one) != constants.indexOf(one))
                .toList();
        return (gone.isEmpty()
                        ? ""
                        : "-- Rows that hold " + String.join(", ", gone)
                                + " stop this step: change them by an UPDATE before this line.\n")
                + (moved.isEmpty()
                        ? ""
                        : "-- The numbers of " + String.join(", ", moved)
                                + " are others now: rows of columns that are declared ENUM, not ENUMNAME, keep the old"
                                + " ones, unless an UPDATE changes them.\n");
    }

    private void dropDependents() {
        Set<String> views = new LinkedHashSet<>();
        Set<String> triggers = new LinkedHashSet<>();
        for (Table table : state.catalog().tables()) {
            if (table.kind() == Table.Kind.VIEW && !isDeclared(table.definition(), target.relation(table.name()))) {
                views.add(table.name());
                addDependents(table.name(), views, triggers);
            } else if (table.kind() != Table.Kind.VIEW && !stays(table)) {
                addDependents(table.name(), views, triggers);
            }
        }
        for (CreateTrigger trigger : state.catalog().triggers()) {
            String name = trigger.name().name().text();
            if (!isDeclared(trigger, target.trigger(name))) {
                triggers.add(name);
            }
        }
        drop(views, triggers);
        for (CreateIndex index : state.catalog().indexes()) {
            String name = index.name().name().text();
            if (!isDeclared(index, target.index(name))) {
                add("", dropping(Drop.Kind.INDEX, name), false);
            }
        }
    }

    private void createDependents() {
        for (CreateIndex index : target.catalog().indexes()) {
            if (state.index(index.name().name().text()) == null) {
                boolean existing = changes.stream()
                        .noneMatch(change -> change.text()
                                .startsWith("CREATE TABLE "
                                        + SourceNames.of(index.table().text())));
                add(existing ? duplicates(index) : "", SourcePrinter.print(index), existing);
            }
        }
        for (Table table : target.catalog().tables()) {
            if (table.kind() == Table.Kind.VIEW && state.relation(table.name()) == null) {
                create(table.definition(), "");
            }
        }
        for (CreateTrigger trigger : target.catalog().triggers()) {
            if (state.trigger(trigger.name().name().text()) == null) {
                create(trigger, "");
            }
        }
    }

    private static String duplicates(CreateIndex index) {
        return index.unique() && index.where() == null
                ? RowWarnings.duplicates(
                        index.terms().stream().map(term -> term.span().text()).collect(Collectors.joining(", ")))
                : "";
    }

    /** Tells whether two declarations say the same. */
    private static boolean isDeclared(SchemaStatement one, @Nullable SchemaStatement other) {
        return other != null
                && SqliteText.normalized(SourcePrinter.print(one))
                        .equals(SqliteText.normalized(SourcePrinter.print(other)));
    }

    private void change(CreateTable wanted) {
        String name = wanted.name().name().text();
        if (!(state.relation(name) instanceof CreateTable current) || isSame(name)) {
            return;
        }
        DeclaredSchema before = state;
        int first = changes.size();
        TableDiff diff = new TableDiff(current, wanted, before, target, dialects);
        diff.alters().forEach(change -> add(change.comment(), change.text(), false));
        if (!isSame(name)) {
            changes.subList(first, changes.size()).clear();
            become(before);
            TableDiff.Altered rebuild = diff.rebuild();
            add(rebuild.comment(), rebuild.text(), false);
            if (rebuild.doubtful()) {
                // If a value is not right, everything is to be undone: nothing is looked at later.
                Change last = changes.remove(changes.size() - 1);
                changes.add(new Change(last.comment(), last.statement(), last.newIndex(), null));
            }
        }
    }

    private boolean isSame(String table) {
        SchemaComparison current = compared == null ? SchemaComparison.of(state, dialects) : compared;
        compared = current;
        return current.isSame("table " + table, wanted);
    }

    private void become(DeclaredSchema schema) {
        state = schema;
        compared = null;
    }

    private static String dropping(Drop.Kind kind, String name) {
        return "DROP " + kind + " " + quoted(name);
    }

    private static String quoted(String name) {
        return SourceNames.of(name);
    }

    private void create(SchemaStatement declaration, String comment) {
        boolean flexible = declaration instanceof CreateTable table
                && target.catalog()
                        .table(table.name().name().text())
                        .filter(Table::strict)
                        .isEmpty();
        add(flexible ? comment + "-- sluice: flexible\n" : comment, SourcePrinter.print(declaration), false);
    }

    private @Nullable String looked(SchemaChange change) {
        String table = Later.tableOf(change);
        return table != null && dialects.contains(Dialect.POSTGRES) && Later.isWorthwhile(change) ? table : null;
    }

    private void add(String comment, String statement, boolean newIndex) {
        SchemaChange change = StepText.change(state, comment + statement);
        changes.add(new Change(comment, statement, newIndex, looked(change)));
        become(change.after());
    }
}

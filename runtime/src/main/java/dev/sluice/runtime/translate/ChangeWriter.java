package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.AlterTable;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.SchemaStatement.Drop;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.evolution.Dependents;
import dev.sluice.sql.evolution.SchemaChange;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes a change of a schema: what both engines have in common. Used once, by one thread. */
abstract class ChangeWriter {
    private final SchemaChange change;
    private final Dialect dialect;
    private final Spelling spelling;
    private final DeclarationRenderer before;
    private final DeclarationRenderer after;
    private final List<String> out = new ArrayList<>();
    private final List<Diagnostic> refusals = new ArrayList<>();
    private final Set<String> helpers = new TreeSet<>();

    ChangeWriter(SchemaChange change, Dialect dialect) {
        this.change = change;
        this.dialect = dialect;
        this.spelling = Spelling.of(dialect);
        this.before = new DeclarationRenderer(change.before().catalog(), dialect);
        this.after = new DeclarationRenderer(change.after().catalog(), dialect);
    }

    /** Writes the change of the table itself, from one form to the other. */
    abstract void core(Table old, Table table);

    /** Writes the end of a trigger. */
    abstract void dropTrigger(CreateTrigger trigger);

    /** Tells whether views and triggers stand in the way of the change, even if they are not changed by it. */
    abstract boolean isBlocked(Table old, Table table);

    final SchemaChange change() {
        return change;
    }

    final DeclarationRenderer before() {
        return before;
    }

    final DeclarationRenderer after() {
        return after;
    }

    final void add(String statement) {
        out.add(statement);
    }

    final void addAll(List<String> statements) {
        out.addAll(statements);
    }

    final String name(String name) {
        return spelling.name(name);
    }

    final void refuse(String message, String help) {
        refusals.add(
                Diagnostic.of(DiagnosticCode.NOT_SUPPORTED, change.statement().span(), message)
                        .withHelp(help));
    }

    final ExistingValues values(Table old, Table table) {
        ExistingValues values = new ExistingValues(change, dialect, old, table);
        refusals.addAll(values.refusals());
        helpers.addAll(values.helpers());
        return values;
    }

    /** Has something done before and behind all that was written. */
    final void enclose(List<String> first, List<String> last) {
        out.addAll(0, first);
        out.addAll(last);
    }

    /** Completes what was written. */
    abstract void finish();

    /** Writes the foreign keys of a new table, as far as they do not stand in it. */
    abstract void foreignKeys(Table table, SchemaWriter writer, List<String> texts);

    final void create(SchemaStatement declaration) {
        if (declaration instanceof SchemaStatement.CreateIndex index) {
            addAll(index(index));
        } else if (declaration instanceof CreateTrigger trigger) {
            addAll(trigger(after, trigger));
        } else if (declaration instanceof SchemaStatement.CreateView view) {
            addAll(view(
                    after,
                    table(change.after().catalog().table(view.name().name().text()))));
        } else if (declaration instanceof SchemaStatement.CreateVirtualTable created) {
            Table table =
                    table(change.after().catalog().table(created.name().name().text()));
            addAll(after.texts(created, (writer, texts) -> writer.table(table, texts)));
        } else if (declaration instanceof CreateTable created) {
            Table table =
                    table(change.after().catalog().table(created.name().name().text()));
            addAll(after.texts(created, (writer, texts) -> {
                writer.table(table, texts);
                foreignKeys(table, writer, texts);
            }));
        } else {
            refuse("this statement cannot stand in a migration", "declare the table with its columns");
        }
    }

    private static Table table(java.util.Optional<Table> found) {
        return found.orElseThrow(() -> new IllegalArgumentException("the schema has errors"));
    }

    final List<String> index(SchemaStatement.CreateIndex index) {
        return after.texts(index, (writer, texts) -> writer.index(index, texts));
    }

    private static List<String> trigger(DeclarationRenderer renderer, CreateTrigger trigger) {
        return renderer.texts(trigger, (writer, texts) -> writer.trigger(trigger, texts));
    }

    private static List<String> view(DeclarationRenderer renderer, Table view) {
        return renderer.texts(view.definition(), (writer, texts) -> writer.view(view, texts));
    }

    final void drop(Drop drop) {
        String name = drop.name().name().text();
        if (drop.kind() == Drop.Kind.TRIGGER) {
            CreateTrigger trigger = change.before().trigger(name);
            if (trigger != null) {
                dropTrigger(trigger);
            }
        } else if (drop.kind() == Drop.Kind.INDEX) {
            SchemaStatement.CreateIndex index = change.before().index(name);
            add("DROP INDEX " + name(index == null ? name : index.name().name().text()));
        } else {
            Table table = table(change.before().catalog().table(name));
            change.before().catalog().triggers().stream()
                    .filter(trigger ->
                            change.after().trigger(trigger.name().name().text()) == null)
                    .forEach(this::dropTrigger);
            add("DROP " + drop.kind() + " " + name(table.name()));
        }
    }

    final void tableChange() {
        Table old = table(change.before().catalog().table(oldName()));
        Table table = table(change.after().catalog().table(newName()));
        Dependents beforeIt = Dependents.of(change.before(), old.name());
        Dependents behindIt = Dependents.of(change.after(), table.name());
        boolean anew = isBlocked(old, table) || !texts(before, beforeIt).equals(texts(after, behindIt));
        if (anew) {
            beforeIt.triggers().forEach(this::dropTrigger);
            for (int i = beforeIt.views().size() - 1; i >= 0; i--) {
                add("DROP VIEW " + name(beforeIt.views().get(i).name()));
            }
        }
        core(old, table);
        if (anew) {
            addAll(texts(after, behindIt));
        }
    }

    private static List<String> texts(DeclarationRenderer renderer, Dependents dependents) {
        List<String> texts = new ArrayList<>();
        dependents.views().forEach(view -> texts.addAll(view(renderer, view)));
        dependents.triggers().forEach(trigger -> texts.addAll(trigger(renderer, trigger)));
        return texts;
    }

    private String oldName() {
        return oldName(change).text();
    }

    /** Returns the table that an ALTER or a new declaration changes. */
    static Identifier oldName(SchemaChange change) {
        return change.statement() instanceof AlterTable alter
                ? alter.table().name()
                : ((CreateTable) change.statement()).name().name();
    }

    private String newName() {
        return change.statement() instanceof AlterTable alter
                        && alter.action() instanceof SchemaStatement.RenameTable rename
                ? rename.name().text()
                : oldName();
    }

    final Translation result() {
        if (after.result() instanceof Translation.Refused refused) {
            refusals.addAll(refused.diagnostics());
        } else {
            helpers.addAll(((Translation.Rendered) after.result()).helpers());
        }
        return refusals.isEmpty()
                ? new Translation.Rendered(
                        out.stream()
                                .map(text -> RenderedSql.plain(text, List.of(), List.of()))
                                .toList(),
                        helpers)
                : new Translation.Refused(List.copyOf(new java.util.LinkedHashSet<>(refusals)));
    }
}

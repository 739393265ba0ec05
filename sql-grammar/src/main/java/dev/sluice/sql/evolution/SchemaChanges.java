package dev.sluice.sql.evolution;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.AlterTable;
import dev.sluice.sql.ast.SchemaStatement.Drop;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Severity;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.source.Suggestions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A schema that is made statement by statement, as SQLite makes it: {@code CREATE}, {@code ALTER TABLE} and {@code DROP} in
 * order, and nothing that SQLite refuses.
 *
 * <p>Used by one thread.
 */
public final class SchemaChanges {
    private final DiagnosticSink sink;
    private final List<FileItem> others = new ArrayList<>();
    private DeclaredSchema schema = DeclaredSchema.empty();

    /**
     * Makes an empty schema.
     *
     * @param sink takes a report of every change that cannot be made
     */
    public SchemaChanges(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * Adds a declaration, or makes a change. What is neither is kept as it is.
     *
     * @param item what stands in a file
     */
    public void apply(FileItem item) {
        if (!(item instanceof FileItem.Plain plain) || !(plain.statement() instanceof SchemaStatement statement)) {
            others.add(item);
        } else if (statement instanceof AlterTable alter) {
            alter(alter);
        } else if (statement instanceof Drop drop) {
            drop(drop);
        } else {
            DeclaredSchema.Draft draft = schema.draft();
            if (draft.declare(statement)) {
                schema = draft.schema();
            } else if (!SchemaEvolution.isLenient(statement)) {
                others.add(item);
            }
        }
    }

    /** Returns what is left: the declarations as they now are, and everything that is none. */
    public List<FileItem> items() {
        List<FileItem> items = new ArrayList<>(schema.items());
        items.addAll(others);
        return List.copyOf(items);
    }

    /**
     * Returns a report about a declaration that was changed as one about the place where it was first written, since the
     * changed text stands in no file.
     *
     * @param diagnostic any report
     */
    public Diagnostic placed(Diagnostic diagnostic) {
        SourceSpan origin = schema.origin(diagnostic.span());
        return origin == null
                ? diagnostic
                : new Diagnostic(
                        diagnostic.code(),
                        diagnostic.severity(),
                        origin,
                        diagnostic.message(),
                        "after it was altered",
                        List.of(),
                        diagnostic.help());
    }

    private void drop(Drop drop) {
        Identifier name = drop.name().name();
        Drop.Kind found = drop.kind() == Drop.Kind.TRIGGER
                ? (schema.trigger(name.text()) == null ? null : Drop.Kind.TRIGGER)
                : kind(name);
        if (found == drop.kind()) {
            schema = SchemaEvolution.apply(schema, drop, new DiagnosticSink());
        } else if (found != null) {
            report(name, "\"" + name + "\" is a " + word(found), "write DROP " + found);
        } else if (!drop.ifExists()) {
            unknown(name, drop.kind());
        }
    }

    /** Tables, views and indexes share their names. */
    private Drop.@Nullable Kind kind(Identifier name) {
        SchemaStatement relation = schema.relation(name.text());
        if (relation != null) {
            return relation instanceof SchemaStatement.CreateView ? Drop.Kind.VIEW : Drop.Kind.TABLE;
        }
        return schema.index(name.text()) == null ? null : Drop.Kind.INDEX;
    }

    private void unknown(Identifier name, Drop.Kind kind) {
        List<String> names = SchemaEvolution.names(schema, kind);
        Diagnostic problem = Diagnostic.of(
                        DiagnosticCode.UNKNOWN_TABLE, name.span(), "unknown " + word(kind) + " \"" + name + "\"")
                .withLabel(names.isEmpty() ? "there is none" : "there is " + String.join(", ", names));
        sink.add(Suggestions.nearest(name.text(), names)
                .map(near -> problem.withHelp("did you mean \"" + near + "\"?"))
                .orElse(problem));
    }

    private void alter(AlterTable alter) {
        Identifier name = alter.table().name();
        Drop.Kind kind = kind(name);
        if (kind == null) {
            unknown(name, Drop.Kind.TABLE);
        } else if (kind != Drop.Kind.TABLE) {
            report(name, "\"" + name + "\" is a " + word(kind), "drop it, and create it anew");
        } else if (!(schema.relation(name.text()) instanceof CreateTable table)) {
            report(name, "\"" + name + "\" cannot be altered", "drop it, and create it anew");
        } else if (alter.action() instanceof SchemaStatement.RenameTable rename) {
            Identifier to = rename.name();
            if (!to.matches(name) && kind(to) != null) {
                sink.add(Diagnostic.of(
                        DiagnosticCode.DUPLICATE_TABLE, to.span(), "there is a table or index \"" + to + "\" already"));
            } else {
                change(alter);
            }
        } else if (new SqliteLimits(table, sink).allow(alter.action())) {
            change(alter);
        }
    }

    /** Makes a change that leaves the declarations no worse than before: SQLite looks through views and triggers too. */
    private void change(AlterTable alter) {
        DeclaredSchema before = schema;
        List<String> known = errors().stream().map(Diagnostic::message).toList();
        DiagnosticSink own = new DiagnosticSink();
        schema = SchemaEvolution.altered(before, alter, own);
        if (own.hasErrors()) {
            own.sorted().forEach(sink::add);
            schema = before;
            return;
        }
        errors().stream()
                .filter(error -> !known.contains(error.message()))
                .min(Comparator.comparing(Diagnostic::message))
                .ifPresent(broken -> {
                    String user = schema.statements().stream()
                            .filter(declaration -> declaration.span().contains(broken.span()))
                            .map(SchemaChanges::title)
                            .findFirst()
                            .orElse("table \"" + alter.table().name() + "\"");
                    report(alter, user + " would be wrong then: " + broken.message());
                    schema = before;
                });
    }

    private static String title(SchemaStatement declaration) {
        String name = "\"" + SchemaEvolution.nameOf(declaration) + "\"";
        if (declaration instanceof SchemaStatement.CreateView) {
            return "view " + name;
        }
        if (declaration instanceof SchemaStatement.CreateIndex) {
            return "index " + name;
        }
        return (declaration instanceof SchemaStatement.CreateTrigger ? "trigger " : "table ") + name;
    }

    private List<Diagnostic> errors() {
        DiagnosticSink found = new DiagnosticSink();
        SchemaAnalyzer.catalog(items(), found);
        return found.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    private void report(AlterTable alter, String message) {
        sink.add(Diagnostic.of(DiagnosticCode.REFUSED_BY_SQLITE, alter.action().span(), message)
                .withHelp("drop or change it first"));
    }

    private void report(Identifier name, String message, String help) {
        sink.add(Diagnostic.of(DiagnosticCode.REFUSED_BY_SQLITE, name.span(), message)
                .withHelp(help));
    }

    private static String word(Drop.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

package dev.sluice.sql.evolution;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.AlterTable;
import dev.sluice.sql.ast.SchemaStatement.Drop;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.evolution.Declaration.Edit;
import dev.sluice.sql.facts.NameUses;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Severity;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.source.Suggestions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A schema that is made statement by statement: {@code CREATE}, {@code ALTER TABLE} and {@code DROP} in order. As SQLite
 * does, a change edits the text of the declarations concerned.
 *
 * <p>Used by one thread.
 */
public final class SchemaChanges {
    private final DiagnosticSink sink;
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<FileItem> others = new ArrayList<>();
    private final IdentityHashMap<SourceFile, SourceSpan> edited = new IdentityHashMap<>();

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
            declarations.add(new Declaration(plain, item.span()));
        }
    }

    /** Returns what is left: the declarations as they now are, and everything that is none, in order. */
    public List<FileItem> items() {
        List<FileItem> items = new ArrayList<>(others);
        declarations.forEach(declaration -> items.add(declaration.item()));
        return List.copyOf(items);
    }

    /**
     * Returns a report about a declaration that was changed as one about the place where it was first written, since the
     * changed text stands in no file.
     *
     * @param diagnostic any report
     */
    public Diagnostic placed(Diagnostic diagnostic) {
        SourceSpan origin = edited.get(diagnostic.span().file());
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
        Optional<Declaration> named = declarations.stream()
                .filter(d -> d.name().matches(name) && space(d.kind()) == space(drop.kind()))
                .findFirst();
        if (named.isEmpty() || named.get().kind() != drop.kind()) {
            if (named.isPresent()) {
                report(
                        name,
                        "\"" + name + "\" is a " + word(named.get().kind()),
                        "write DROP " + named.get().kind());
            } else if (!drop.ifExists()) {
                unknown(name, drop.kind());
            }
            return;
        }
        declarations.remove(named.get());
        if (drop.kind() == Drop.Kind.TABLE || drop.kind() == Drop.Kind.VIEW) {
            declarations.removeIf(other -> other.belongsTo(name));
        }
    }

    /** Tables, views and indexes share their names; triggers have their own. */
    private static boolean space(Drop.Kind kind) {
        return kind == Drop.Kind.TRIGGER;
    }

    private void unknown(Identifier name, Drop.Kind kind) {
        List<String> names = declarations.stream()
                .filter(declaration -> declaration.kind() == kind)
                .map(declaration -> declaration.name().text())
                .toList();
        Diagnostic problem = Diagnostic.of(
                        DiagnosticCode.UNKNOWN_TABLE, name.span(), "unknown " + word(kind) + " \"" + name + "\"")
                .withLabel(names.isEmpty() ? "there is none" : "there is " + String.join(", ", names));
        sink.add(Suggestions.nearest(name.text(), names)
                .map(near -> problem.withHelp("did you mean \"" + near + "\"?"))
                .orElse(problem));
    }

    private void alter(AlterTable alter) {
        Identifier name = alter.table().name();
        Declaration declaration = declarations.stream()
                .filter(d -> d.name().matches(name) && d.kind() != Drop.Kind.TRIGGER)
                .findFirst()
                .orElse(null);
        if (declaration == null) {
            unknown(name, Drop.Kind.TABLE);
        } else if (declaration.kind() != Drop.Kind.TABLE) {
            report(name, "\"" + name + "\" is a " + word(declaration.kind()), "drop it, and create it anew");
        } else if (alter.action() instanceof SchemaStatement.RenameTable rename) {
            renameTable(alter, declaration, rename.name());
        } else if (!(declaration.statement() instanceof CreateTable table)) {
            report(name, "the columns of \"" + name + "\" cannot be altered", "drop it, and create it anew");
        } else if (alter.action() instanceof SchemaStatement.RenameColumn rename) {
            renameColumn(alter, table, rename);
        } else {
            change(alter, declaration, table);
        }
    }

    private void change(AlterTable alter, Declaration declaration, CreateTable table) {
        Edit edit = new TableChange(table, sink).edit(alter.action());
        if (edit != null) {
            List<Declaration> changed = new ArrayList<>(declarations);
            changed.set(declarations.indexOf(declaration), declaration.edited(List.of(edit)));
            replace(alter, changed);
        }
    }

    private void renameTable(AlterTable alter, Declaration declaration, Identifier to) {
        Identifier from = declaration.name();
        boolean taken = declarations.stream()
                .anyMatch(d -> !d.equals(declaration)
                        && d.kind() != Drop.Kind.TRIGGER
                        && d.name().matches(to));
        if (taken) {
            sink.add(Diagnostic.of(
                    DiagnosticCode.DUPLICATE_TABLE, to.span(), "there is a table or index \"" + to + "\" already"));
            return;
        }
        rename(alter, from, to, (catalog, table) -> statement -> NameUses.ofTable(statement, catalog, table));
    }

    private void renameColumn(AlterTable alter, CreateTable table, SchemaStatement.RenameColumn rename) {
        TableChange change = new TableChange(table, sink);
        if (change.column(rename.from()) == null
                || (!rename.from().matches(rename.to()) && !change.isFree(rename.to()))) {
            return;
        }
        rename(
                alter,
                table.name().name(),
                rename.to(),
                (catalog, of) -> statement -> NameUses.ofColumn(statement, catalog, of, rename.from()));
    }

    /** How the places that name something are found, once its table is known. */
    private interface Uses {
        Function<SchemaStatement, List<SourceSpan>> in(Catalog catalog, Table table);
    }

    private void rename(AlterTable alter, Identifier tableName, Identifier to, Uses uses) {
        Catalog catalog = SchemaAnalyzer.catalog(items(), new DiagnosticSink());
        Table table = catalog.table(tableName.text()).orElseThrow();
        Function<SchemaStatement, List<SourceSpan>> find = uses.in(catalog, table);
        String written = to.span().text();
        List<Declaration> changed = new ArrayList<>();
        for (Declaration declaration : declarations) {
            List<Edit> edits = find.apply(declaration.statement()).stream()
                    .map(span -> new Edit(span, written))
                    .toList();
            changed.add(edits.isEmpty() ? declaration : declaration.edited(edits));
        }
        replace(alter, changed);
    }

    /** Takes the changed declarations when they are no worse than before: SQLite looks through views and triggers too. */
    private void replace(AlterTable alter, List<Declaration> changed) {
        List<Declaration> before = List.copyOf(declarations);
        List<String> known = errors().stream().map(Diagnostic::message).toList();
        declarations.clear();
        declarations.addAll(changed);
        @Nullable
        Diagnostic broken = errors().stream()
                .filter(error -> !known.contains(error.message()))
                .min(Comparator.comparing(Diagnostic::message))
                .orElse(null);
        if (broken == null) {
            changed.stream()
                    .filter(declaration -> !before.contains(declaration))
                    .forEach(d -> edited.put(d.item().span().file(), d.origin()));
            return;
        }
        String user = changed.stream()
                .filter(d -> d.item().span().contains(broken.span()))
                .map(d -> word(d.kind()) + " \"" + d.name() + "\"")
                .findFirst()
                .orElse("the schema");
        sink.add(Diagnostic.of(
                        DiagnosticCode.REFUSED_BY_SQLITE,
                        alter.action().span(),
                        user + " would be wrong then: " + broken.message())
                .withHelp("drop or change it first"));
        declarations.clear();
        declarations.addAll(before);
    }

    private List<Diagnostic> errors() {
        DiagnosticSink found = new DiagnosticSink();
        SchemaAnalyzer.catalog(items(), found);
        return found.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    private void report(Identifier name, String message, String help) {
        sink.add(Diagnostic.of(DiagnosticCode.REFUSED_BY_SQLITE, name.span(), message)
                .withHelp(help));
    }

    private static String word(Drop.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

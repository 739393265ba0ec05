package dev.sluice.sql.evolution;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.parser.SourcePrinter;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A schema as the CREATE statements that declare it, each under its name. Immutable; the catalog is built when it is first
 * asked for.
 */
public final class DeclaredSchema {
    private final Map<String, SchemaStatement> relations;
    private final Map<String, SchemaStatement.CreateIndex> indexes;
    private final Map<String, SchemaStatement.CreateTrigger> triggers;
    private final List<FileItem.DeclareFunction> functions;
    private final EnumConstants enums;
    private final IdentityHashMap<SourceFile, SourceSpan> origins;
    private @Nullable Catalog catalog;
    private List<Diagnostic> problems = List.of();

    /** What it was made of, until the catalog is built: most tables are the same there. */
    private @Nullable DeclaredSchema basis;

    DeclaredSchema(
            Map<String, SchemaStatement> relations,
            Map<String, SchemaStatement.CreateIndex> indexes,
            Map<String, SchemaStatement.CreateTrigger> triggers,
            List<FileItem.DeclareFunction> functions,
            EnumConstants enums,
            IdentityHashMap<SourceFile, SourceSpan> origins,
            @Nullable DeclaredSchema basis) {
        this.origins = origins;
        this.basis = basis;
        this.relations = relations;
        this.indexes = indexes;
        this.triggers = triggers;
        this.functions = functions;
        this.enums = enums;
    }

    /** Returns a schema without anything in it. */
    public static DeclaredSchema empty() {
        return of(List.of());
    }

    /**
     * As {@link #of(Collection, EnumConstants)}, with the enums that comments declare.
     *
     * @param items what stands in the files; what declares nothing is passed over
     */
    public static DeclaredSchema of(Collection<? extends FileItem> items) {
        return of(items, EnumConstants.inCommentsOf(List.copyOf(items)));
    }

    /**
     * Collects the declarations among some items; of two with one name the first stays.
     *
     * @param items what stands in the files; what declares nothing is passed over
     * @param enums constants of the enums that columns are declared with
     */
    public static DeclaredSchema of(Collection<? extends FileItem> items, EnumConstants enums) {
        Draft draft = new Draft();
        draft.enums = enums;
        for (FileItem item : items) {
            if (item instanceof FileItem.DeclareFunction function) {
                draft.functions.add(function);
            } else if (item instanceof FileItem.Plain plain && plain.statement() instanceof SchemaStatement statement) {
                draft.declare(statement);
            }
        }
        return draft.schema();
    }

    /**
     * Tells whether there is a table among some items.
     *
     * @param items what stands in the files
     */
    public static boolean declaresTable(Collection<? extends FileItem> items) {
        return items.stream()
                .anyMatch(item -> item instanceof FileItem.Plain plain && plain.statement() instanceof CreateTable);
    }

    /** Returns the constants of the enums that columns are declared with, as far as they are known. */
    public EnumConstants enums() {
        return enums;
    }

    /**
     * Returns the same schema, in which enums that it does not know have the constants that are known elsewhere.
     *
     * @param others more enums
     */
    public DeclaredSchema knowing(EnumConstants others) {
        return withEnums(others.and(enums));
    }

    /**
     * Returns the same schema with constants of enums, instead of what it knew of these.
     *
     * @param others the constants
     */
    public DeclaredSchema stating(EnumConstants others) {
        return withEnums(enums.and(others));
    }

    private synchronized DeclaredSchema withEnums(EnumConstants known) {
        return new DeclaredSchema(
                relations, indexes, triggers, functions, known, origins, catalog == null ? basis : this);
    }

    /** Returns the declarations as items: functions, tables and views, indexes, triggers. */
    public List<FileItem> items() {
        List<FileItem> items = new ArrayList<>(functions);
        statements().forEach(statement -> items.add(new FileItem.Plain(statement, statement.span())));
        return items;
    }

    /** Returns the declaring statements: tables and views, indexes, triggers. */
    public List<SchemaStatement> statements() {
        List<SchemaStatement> all = new ArrayList<>(relations.values());
        all.addAll(indexes.values());
        all.addAll(triggers.values());
        return all;
    }

    /** Returns the catalog, without reporting what is wrong with it. */
    public Catalog catalog() {
        return catalog(new DiagnosticSink());
    }

    /**
     * Returns the catalog.
     *
     * @param sink where problems of the declarations are reported
     */
    public synchronized Catalog catalog(DiagnosticSink sink) {
        Catalog built = catalog;
        if (built == null) {
            DiagnosticSink own = new DiagnosticSink();
            built = SchemaAnalyzer.catalog(
                    items(), enums, basis == null ? Catalog.empty() : basis.unproblematic(enums), own);
            problems = own.sorted();
            catalog = built;
            basis = null;
        }
        problems.forEach(sink::add);
        return built;
    }

    /** Returns the catalog if it is built, knows the same enums and has no problems; else an empty one. */
    private synchronized Catalog unproblematic(EnumConstants of) {
        Catalog built = catalog;
        return built == null || !problems.isEmpty() || !enums.equals(of) ? Catalog.empty() : built;
    }

    /**
     * Finds the declaration of a table or view.
     *
     * @param name its name in any case
     */
    public @Nullable SchemaStatement relation(String name) {
        return relations.get(Identifier.key(name));
    }

    /**
     * Finds an index.
     *
     * @param name its name in any case
     */
    public SchemaStatement.@Nullable CreateIndex index(String name) {
        return indexes.get(Identifier.key(name));
    }

    /**
     * Finds a trigger.
     *
     * @param name its name in any case
     */
    public SchemaStatement.@Nullable CreateTrigger trigger(String name) {
        return triggers.get(Identifier.key(name));
    }

    /** Returns all declarations as source text that says the same. */
    public String text() {
        StringBuilder out = new StringBuilder(String.join("", enums.comments()));
        if (!out.isEmpty()) {
            out.append('\n');
        }
        for (FileItem item : items()) {
            out.append(
                            item instanceof FileItem.Plain plain
                                            && plain.statement() instanceof SchemaStatement statement
                                    ? text(statement)
                                    : SourcePrinter.print(item))
                    .append("\n\n");
        }
        return out.toString();
    }

    /** Returns one of the declarations as source text that says the same. */
    String text(SchemaStatement declaration) {
        String flexible = declaration instanceof CreateTable table && isFlexible(table) ? "-- sluice: flexible\n" : "";
        return flexible + SourcePrinter.print(new FileItem.Plain(declaration, declaration.span()));
    }

    /** Returns the same schema with other declarations in place of some. */
    DeclaredSchema mapped(UnaryOperator<SchemaStatement> change) {
        Draft draft = new Draft();
        draft.functions.addAll(functions);
        draft.enums = enums;
        draft.origins.putAll(origins);
        for (SchemaStatement before : statements()) {
            SchemaStatement after = change.apply(before);
            draft.declare(after);
            if (after != before) {
                SourceSpan first = origins.get(before.span().file());
                draft.origins.put(after.span().file(), first == null ? before.span() : first);
            }
        }
        return draft.schema();
    }

    /** Returns where the declaration was first written that a place belongs to, or null when it was not changed since. */
    @Nullable
    SourceSpan origin(SourceSpan place) {
        return origins.get(place.file());
    }

    private boolean isFlexible(CreateTable declaration) {
        return catalog()
                .table(declaration.name().name().text())
                .filter(Table::strict)
                .isEmpty();
    }

    Draft draft() {
        return new Draft(this);
    }

    /** A schema that is being changed. */
    static final class Draft {
        final Map<String, SchemaStatement> relations = new LinkedHashMap<>();
        final Map<String, SchemaStatement.CreateIndex> indexes = new LinkedHashMap<>();
        final Map<String, SchemaStatement.CreateTrigger> triggers = new LinkedHashMap<>();
        final List<FileItem.DeclareFunction> functions = new ArrayList<>();
        final IdentityHashMap<SourceFile, SourceSpan> origins = new IdentityHashMap<>();
        EnumConstants enums = EnumConstants.none();
        private @Nullable DeclaredSchema basis;

        Draft() {}

        Draft(DeclaredSchema from) {
            basis = from;
            relations.putAll(from.relations);
            indexes.putAll(from.indexes);
            triggers.putAll(from.triggers);
            functions.addAll(from.functions);
            enums = from.enums;
            origins.putAll(from.origins);
        }

        /** Adds a declaration; returns whether the name was free. */
        boolean declare(SchemaStatement statement) {
            if (statement instanceof SchemaStatement.CreateIndex index) {
                return indexes.putIfAbsent(index.name().name().key(), index) == null;
            }
            if (statement instanceof SchemaStatement.CreateTrigger trigger) {
                return triggers.putIfAbsent(trigger.name().name().key(), trigger) == null;
            }
            Identifier name = nameOf(statement);
            return name == null || relations.putIfAbsent(name.key(), statement) == null;
        }

        DeclaredSchema schema() {
            return new DeclaredSchema(relations, indexes, triggers, functions, enums, origins, basis);
        }
    }

    /** Returns the name of what declares a table or view, or null. */
    static @Nullable Identifier nameOf(SchemaStatement declaration) {
        if (declaration instanceof CreateTable table) {
            return table.name().name();
        } else if (declaration instanceof SchemaStatement.CreateTableAs table) {
            return table.name().name();
        } else if (declaration instanceof SchemaStatement.CreateVirtualTable table) {
            return table.name().name();
        } else if (declaration instanceof SchemaStatement.CreateView view) {
            return view.name().name();
        }
        return null;
    }
}

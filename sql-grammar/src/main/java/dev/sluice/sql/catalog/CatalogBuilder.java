package dev.sluice.sql.catalog;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.QualifiedName;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Suggestions;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Catalog} of the schema statements of all files of a database, in whatever order they stand, and reports what
 * does not fit together.
 *
 * <p>Used once, by one thread.
 */
public final class CatalogBuilder {
    private final QueryColumns queryColumns;
    private final Catalog earlier;
    private final DiagnosticSink sink;
    private final Map<String, Table> unchanged = new HashMap<>();
    private final Map<String, SchemaStatement> declarations = new LinkedHashMap<>();
    private final Map<String, TableDraft> drafts = new LinkedHashMap<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Set<String> beingBuilt = new LinkedHashSet<>();
    private final List<SchemaStatement.CreateIndex> indexes = new ArrayList<>();
    private final List<SchemaStatement.CreateTrigger> triggers = new ArrayList<>();
    private final List<FileItem.DeclareFunction> functions = new ArrayList<>();
    private final Schema unfinished = new Unfinished();

    /**
     * Makes a builder.
     *
     * @param queryColumns finds out the columns of views
     * @param earlier a catalog without problems, whose tables are taken where they did not change
     * @param sink where problems are reported
     */
    public CatalogBuilder(QueryColumns queryColumns, Catalog earlier, DiagnosticSink sink) {
        this.queryColumns = queryColumns;
        this.earlier = earlier;
        this.sink = sink;
    }

    /**
     * Builds the catalog.
     *
     * @param items what stands in the files; named queries are passed over
     * @param enums constants of the enums that columns are declared with
     */
    public Catalog build(List<FileItem> items, EnumConstants enums) {
        collect(items);
        checkIndexNames();
        unchanged.putAll(new UnchangedTables(earlier, declarations, indexes).find());
        declarations.keySet().stream()
                .filter(key -> !unchanged.containsKey(key))
                .forEach(this::draft);
        List.copyOf(declarations.keySet()).forEach(this::table);
        return new Catalog(tables.values(), indexes, triggers, functions, enums);
    }

    private void collect(List<FileItem> items) {
        for (FileItem item : items) {
            if (item instanceof FileItem.DeclareFunction function) {
                functions.add(function);
            } else if (item instanceof FileItem.Broken broken) {
                declarations.putIfAbsent(broken.name().key(), unread(broken));
            } else if (item instanceof FileItem.Plain plain) {
                collect(plain.statement());
            }
        }
    }

    /** A table without columns: what is asked of it is not answered, and not reported either. */
    private static CreateTable unread(FileItem.Broken broken) {
        return new CreateTable(
                false,
                true,
                new QualifiedName(null, broken.name(), broken.span()),
                List.of(),
                List.of(),
                false,
                false,
                null,
                null,
                broken.span());
    }

    private void collect(Statement statement) {
        if (statement instanceof CreateTable table) {
            declare(table.name(), table, table.ifNotExists());
        } else if (statement instanceof SchemaStatement.CreateTableAs table) {
            declare(table.name(), table, table.ifNotExists());
        } else if (statement instanceof SchemaStatement.CreateVirtualTable table) {
            declare(table.name(), table, table.ifNotExists());
        } else if (statement instanceof SchemaStatement.CreateView view) {
            declare(view.name(), view, view.ifNotExists());
        } else if (statement instanceof SchemaStatement.CreateIndex index) {
            boolean again = index.ifNotExists()
                    && indexes.stream()
                            .anyMatch(other ->
                                    other.name().name().matches(index.name().name()));
            if (!again) {
                indexes.add(index);
            }
        } else if (statement instanceof SchemaStatement.CreateTrigger trigger) {
            boolean again = trigger.ifNotExists()
                    && triggers.stream()
                            .anyMatch(other ->
                                    other.name().name().matches(trigger.name().name()));
            if (!again) {
                triggers.add(trigger);
            }
        } else if (statement instanceof SchemaStatement change) {
            sink.add(
                    Diagnostic.of(
                                    DiagnosticCode.MISPLACED_STATEMENT,
                                    change.span(),
                                    "a schema is what its CREATE statements declare")
                            .withHelp(
                                    "change the CREATE statement, and put ALTER and DROP into a file of the folder migrations"));
        }
    }

    private void declare(QualifiedName name, SchemaStatement statement, boolean ifNotExists) {
        String key = name.name().key();
        SchemaStatement first = declarations.putIfAbsent(key, statement);
        if (first != null && !ifNotExists) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.DUPLICATE_TABLE,
                            name.name().span(),
                            "\"" + name.name() + "\" is declared twice")
                    .withRelated(nameOf(first).span(), "the first one")
                    .withHelp("leave one out, or give it another name"));
        }
        Identifier database = name.schema();
        if (database != null
                && !database.key().equals("main")
                && !database.key().equals("temp")) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_TABLE, database.span(), "unknown database \"" + database + "\"")
                    .withHelp("leave it out: all tables of a source root are in one database"));
        }
        if (key.startsWith("sqlite_")) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.REFUSED_BY_SQLITE,
                            name.name().span(),
                            "the name \"" + name.name() + "\" is reserved for SQLite itself")
                    .withHelp("choose a name that does not begin with sqlite_"));
        }
    }

    private static Identifier nameOf(SchemaStatement declaration) {
        if (declaration instanceof CreateTable table) {
            return table.name().name();
        }
        if (declaration instanceof SchemaStatement.CreateTableAs table) {
            return table.name().name();
        }
        if (declaration instanceof SchemaStatement.CreateVirtualTable table) {
            return table.name().name();
        }
        if (declaration instanceof SchemaStatement.CreateView view) {
            return view.name().name();
        }
        throw new AssertionError(declaration);
    }

    /** Indexes share one space of names with tables; triggers have their own. */
    private void checkIndexNames() {
        Map<String, Identifier> names = new HashMap<>();
        declarations.forEach((key, declaration) -> names.put(key, nameOf(declaration)));
        indexes.stream()
                .filter(index -> !index.ifNotExists())
                .forEach(index -> checkUnique(names, index.name().name()));
        Map<String, Identifier> triggerNames = new HashMap<>();
        triggers.stream()
                .filter(trigger -> !trigger.ifNotExists())
                .forEach(trigger -> checkUnique(triggerNames, trigger.name().name()));
    }

    private void checkUnique(Map<String, Identifier> names, Identifier name) {
        Identifier first = names.putIfAbsent(name.key(), name);
        if (first != null) {
            sink.add(Diagnostic.of(DiagnosticCode.DUPLICATE_TABLE, name.span(), "\"" + name + "\" is declared twice")
                    .withRelated(first.span(), "the first one")
                    .withHelp("leave one out, or give it another name"));
        }
    }

    /** Returns a table, built when it is first asked for. */
    private @Nullable Table table(String key) {
        Table known = tables.get(key);
        SchemaStatement declaration = declarations.get(key);
        if (known != null || declaration == null) {
            return known;
        }
        if (declaration instanceof CreateTable) {
            return finish(key);
        }
        if (!beingBuilt.add(key)) {
            Identifier name = nameOf(declaration);
            sink.add(Diagnostic.of(
                            DiagnosticCode.REFUSED_BY_SQLITE, name.span(), "view \"" + name + "\" is defined by itself")
                    .withLabel(String.join(" needs ", beingBuilt) + " needs " + key)
                    .withHelp("let one of them read tables only"));
            return derived(declaration, QueryColumns.Found.NOTHING);
        }
        Table built = derived(declaration, columnsOf(declaration));
        beingBuilt.remove(key);
        tables.put(key, built);
        return built;
    }

    private @Nullable TableDraft draft(String key) {
        if (!(declarations.get(key) instanceof CreateTable table)) {
            return null;
        }
        return drafts.computeIfAbsent(key, k -> {
            TableDraft draft = new TableDraft(table, sink);
            indexes.stream().filter(index -> index.table().key().equals(key)).forEach(draft::addIndex);
            return draft;
        });
    }

    private @Nullable Table finish(String key) {
        Table same = unchanged.get(key);
        if (same != null) {
            if (beingBuilt.add(key)) {
                same.foreignKeys().forEach(foreign -> table(Identifier.key(foreign.table())));
                beingBuilt.remove(key);
            }
            return tables.computeIfAbsent(key, k -> same);
        }
        TableDraft draft = draft(key);
        if (draft == null) {
            return null;
        }
        if (beingBuilt.add(key)) {
            draft.foreignKeys()
                    .forEach(foreign -> table(foreign.clause().table().key()));
            beingBuilt.remove(key);
        }
        return tables.computeIfAbsent(key, k -> draft.finish(foreignKeys(draft)));
    }

    private QueryColumns.Found columnsOf(SchemaStatement declaration) {
        if (declaration instanceof SchemaStatement.CreateView view) {
            return query(view.select(), view.columns());
        }
        if (declaration instanceof SchemaStatement.CreateTableAs table) {
            List<Column> columns = query(table.select(), List.of()).columns();
            return new QueryColumns.Found(
                    columns.stream().map(CatalogBuilder::stored).toList(), List.of());
        }
        if (declaration instanceof SchemaStatement.CreateVirtualTable table) {
            return new QueryColumns.Found(VirtualTables.columns(table, sink), List.of());
        }
        throw new AssertionError(declaration);
    }

    /** A table made from a query keeps types and nothing else: its columns take NULL, and compare byte by byte. */
    private static Column stored(Column column) {
        ValueType value = column.value();
        Collation collation = new Collation(Collation.Sequence.BINARY, Collation.Strength.COLUMN);
        return Column.of(
                column.name(),
                new ValueType(value.type(), true, value.type().affinity(), collation, value.converter()));
    }

    private QueryColumns.Found query(Select select, List<Identifier> names) {
        return queryColumns.columns(select, names, unfinished, sink);
    }

    private static Table derived(SchemaStatement declaration, QueryColumns.Found found) {
        List<Column> columns = found.columns();
        List<Key> keys = found.keys().stream()
                .map(key -> new Key(null, false, key.stream().map(columns::get).toList(), false, false))
                .toList();
        Table.Kind kind = Table.Kind.TABLE;
        String doc = null;
        if (declaration instanceof SchemaStatement.CreateView view) {
            kind = Table.Kind.VIEW;
            doc = view.doc();
        } else if (declaration instanceof SchemaStatement.CreateVirtualTable table) {
            kind = Table.Kind.VIRTUAL;
            doc = table.doc();
        } else if (declaration instanceof SchemaStatement.CreateTableAs table) {
            doc = table.doc();
        }
        return new Table(
                nameOf(declaration).text(),
                kind,
                columns,
                List.of(),
                keys,
                List.of(),
                null,
                true,
                false,
                doc,
                declaration);
    }

    private List<ForeignKey> foreignKeys(TableDraft draft) {
        List<ForeignKey> resolved = new ArrayList<>();
        for (TableDraft.PendingForeignKey pending : draft.foreignKeys()) {
            ForeignKey key = new ForeignKeyResolver(this::draftOrReport, sink).resolve(draft, pending);
            if (key != null) {
                resolved.add(key);
            }
        }
        return resolved;
    }

    private @Nullable TableDraft draftOrReport(Identifier name) {
        TableDraft draft = draft(name.key());
        if (draft == null) {
            SchemaStatement other = declarations.get(name.key());
            String what = other == null ? "foreign key to a missing table" : "foreign key to what is no table";
            Diagnostic problem = Diagnostic.of(DiagnosticCode.BAD_FOREIGN_KEY, name.span(), what + " \"" + name + "\"");
            List<String> names = declarations.values().stream()
                    .filter(CreateTable.class::isInstance)
                    .map(declaration -> nameOf(declaration).text())
                    .toList();
            sink.add(Suggestions.nearest(name.text(), names)
                    .map(near -> problem.withHelp("did you mean \"" + near + "\"?"))
                    .orElse(problem.withHelp(
                            other == null
                                    ? "declare the table, or leave out REFERENCES"
                                    : "reference the table that holds the rows")));
        }
        return draft;
    }

    /** The schema as far as it is built. */
    private final class Unfinished implements Schema {
        @Override
        public Optional<Table> table(String name) {
            return Optional.ofNullable(CatalogBuilder.this.table(Identifier.key(name)));
        }

        @Override
        public List<String> tableNames() {
            return declarations.values().stream().map(d -> nameOf(d).text()).toList();
        }

        @Override
        public List<String> indexNames(Identifier table) {
            return indexes.stream()
                    .filter(index -> index.table().matches(table))
                    .map(index -> index.name().name().text())
                    .toList();
        }

        @Override
        public List<FileItem.DeclareFunction> functions() {
            return functions;
        }
    }
}

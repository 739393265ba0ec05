package dev.sluice.generator.model;

import dev.sluice.generator.model.TableAccessModel.Presence;
import dev.sluice.generator.model.TableOperation.Parameter;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SqlTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.SchemaUses;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Analyses and translates the statements of the tables' accessors. What an engine refuses is left out, with its reason. */
public final class TableAccess {
    private final Catalog catalog;
    private final Set<Dialect> dialects;
    private final SqlTranslator translator = new SqlTranslator();
    private final boolean written;
    private boolean usesHelpers;

    /**
     * Begins.
     *
     * @param catalog the schema
     * @param dialects the engines that are asked for
     */
    public TableAccess(Catalog catalog, Set<Dialect> dialects) {
        this(catalog, dialects, true);
    }

    private TableAccess(Catalog catalog, Set<Dialect> dialects, boolean written) {
        this.catalog = catalog;
        this.dialects = new TreeSet<>(dialects);
        this.written = written;
    }

    /**
     * Returns the accessors as far as names go: their statements are taken for possible, and have no text.
     *
     * @param catalog the schema
     */
    public static TableAccess unwritten(Catalog catalog) {
        return new TableAccess(catalog, Set.of(), false);
    }

    /** Tells whether a statement so far calls one of the runtime's functions on Postgres. */
    public boolean usesHelpers() {
        return usesHelpers;
    }

    /** Returns the accessor of a table that has a row. */
    TableAccessModel of(Table table, TableModel model, String packageName) {
        List<Column> columns =
                table.columns().stream().filter(column -> !column.hidden()).toList();
        List<Presence> presence =
                columns.stream().map(column -> presence(table, column)).toList();
        List<Integer> key = table.primaryKey().map(Key::columns).orElse(List.of()).stream()
                .map(column -> indexOf(column, columns))
                .toList();
        List<TableOperation> operations = new ArrayList<>();
        List<TableOperation> missing = new ArrayList<>();
        SchemaUses uses = new SchemaUses();
        SortedSet<String> helpers = new TreeSet<>();
        for (TableStatements.Draft draft : TableStatements.of(table, columns, presence, key)) {
            TableOperation operation = operation(draft, table, uses);
            UsesText.addHelpers(operation.postgres(), helpers);
            boolean none = operation.sqlite() == null && operation.postgres() == null;
            (none ? missing : operations).add(operation);
        }
        return new TableAccessModel(model, packageName, presence, key, operations, missing, UsesText.of(uses, helpers));
    }

    /** Returns the INSERT of a whole row of a table, an id that the database draws included. */
    static TableStatements.Draft insertOf(Table table) {
        List<Column> columns =
                table.columns().stream().filter(column -> !column.hidden()).toList();
        List<Presence> presence =
                columns.stream().map(column -> presence(table, column)).toList();
        return TableStatements.wholeRow(table, columns, presence);
    }

    private static int indexOf(Column wanted, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(wanted.name())) {
                return i;
            }
        }
        throw new IllegalStateException("a hidden column is part of a key: " + wanted.name());
    }

    private static Presence presence(Table table, Column column) {
        Column drawn = table.rowidAlias();
        if (column.generated() != null) {
            return Presence.GENERATED;
        } else if (drawn != null && drawn.name().equals(column.name())) {
            return Presence.DRAWN;
        }
        boolean optional = column.value().nullable() || column.defaultValue() != null;
        return optional ? Presence.OPTIONAL : Presence.REQUIRED;
    }

    private TableOperation operation(TableStatements.Draft draft, Table table, SchemaUses uses) {
        if (!written) {
            return new TableOperation(
                    draft.kind(),
                    List.copyOf(draft.parameters().values()),
                    QueryModel.EngineSql.of("", List.of()),
                    null,
                    List.of(),
                    new TreeMap<>());
        }
        DiagnosticSink sink = new DiagnosticSink();
        SourceFile source = new SourceFile("table " + table.name(), draft.source());
        StatementFacts facts = null;
        for (var item : SqlFileParser.parse(source, sink).items()) {
            NamedQuery query = (NamedQuery) item;
            NamedQuery.Single single = (NamedQuery.Single) query.body();
            facts = StatementAnalyzer.analyze(single.statement(), catalog, query.parameters(), sink);
        }
        if (facts != null && !sink.hasErrors()) {
            facts.addUses(uses);
        }
        List<Parameter> parameters = List.copyOf(draft.parameters().values());
        SortedMap<String, String> leftOut = new TreeMap<>();
        Map<Dialect, QueryModel.EngineSql> texts = new EnumMap<>(Dialect.class);
        for (Dialect dialect : dialects) {
            if (facts == null || sink.hasErrors()) {
                leftOut.put(product(dialect), reason(sink.sorted()));
                continue;
            }
            Translation translation = translator.translate(facts, dialect);
            if (translation instanceof Translation.Rendered rendered) {
                usesHelpers |= !rendered.helpers().isEmpty();
                texts.put(dialect, text(rendered, facts, draft, parameters));
            } else {
                leftOut.put(product(dialect), reason(((Translation.Refused) translation).diagnostics()));
            }
        }
        return new TableOperation(
                draft.kind(),
                parameters,
                texts.get(Dialect.SQLITE),
                texts.get(Dialect.POSTGRES),
                facts == null || sink.hasErrors() ? List.of() : ModelBuilder.tables(facts, facts.statement()),
                leftOut);
    }

    /** The text with slots that count the draft's parameters, where those of the facts are in the order of their use. */
    private static QueryModel.EngineSql text(
            Translation.Rendered rendered,
            StatementFacts facts,
            TableStatements.Draft draft,
            List<Parameter> parameters) {
        RenderedSql sql = rendered.statements().get(0);
        List<Integer> slots = sql.slots().stream()
                .map(slot -> parameters.indexOf(
                        draft.parameters().get(facts.parameters().get(slot).name())))
                .toList();
        return QueryModel.EngineSql.of(sql.text(), slots);
    }

    private static String product(Dialect dialect) {
        return dialect == Dialect.SQLITE ? "SQLite" : "PostgreSQL";
    }

    private static String reason(List<Diagnostic> diagnostics) {
        return diagnostics.isEmpty() ? "" : diagnostics.get(0).message();
    }
}

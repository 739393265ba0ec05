package dev.sluice.runtime;

import dev.sluice.runtime.expr.Composed;
import dev.sluice.runtime.expr.Composition;
import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.translate.Cell;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SchemaChangeTranslator;
import dev.sluice.runtime.translate.SqlTranslator;
import dev.sluice.runtime.translate.TextPart;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.Drop;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.evolution.SchemaChange;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.DeepStack;
import dev.sluice.sql.parser.SharedImports;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.CodeFrame;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Severity;
import dev.sluice.sql.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Statements that the application composes at run time: analysed against the declared schema and translated as in the build,
 * kept by their text. Thread-safe.
 */
final class CustomStatements {
    private static final int KEPT = 256;
    /** How messages call the place of such a statement. */
    private static final String CUSTOM = "customSql";

    private DeclaredSchema declared;
    private Catalog catalog;
    private final Dialect dialect;
    private volatile boolean helpers;
    private final Map<Key, CustomStatement> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CustomStatement> eldest) {
            return size() > KEPT;
        }
    };

    /** What the source files name by a simple name. */
    private final Map<String, String> imports;

    CustomStatements(SchemaText schema, Dialect dialect, boolean helpers) {
        SourceFile file = new SourceFile("schema", String.join(";\n", schema.declarations()) + ";");
        DiagnosticSink sink = new DiagnosticSink();
        this.imports = SharedImports.of(schema.declarations().stream()
                .filter(declaration -> declaration.startsWith("import "))
                .map(declaration -> declaration + ";")
                .toList());
        this.declared = DeclaredSchema.of(SqlFileParser.parse(file, sink).items());
        this.catalog = declared.catalog(sink);
        this.dialect = dialect;
        this.helpers = helpers;
        refuse(sink.sorted(), null);
    }

    /** Returns the schema. */
    Catalog catalog() {
        synchronized (known) {
            return catalog;
        }
    }

    /** Notes that the server has the functions that translated statements call. */
    void helpersInstalled() {
        helpers = true;
    }

    /** Notes that the schema was changed; what was translated against the old one is forgotten. */
    void learn(DeclaredSchema changed) {
        synchronized (known) {
            declared = changed;
            catalog = changed.catalog();
            known.clear();
        }
    }

    /**
     * Returns the statement about the schema that a text is; null for one about rows, and for what is no statement.
     *
     * @throws StatementRefusedException when it is written wrongly
     */
    @Nullable
    SchemaStatement schemaStatement(String sql) {
        synchronized (known) {
            if (known.containsKey(Key.of(custom(sql), sql))) {
                return null;
            }
        }
        DiagnosticSink sink = new DiagnosticSink();
        Statement statement = SqlFileParser.parseStatement(new SourceFile(CUSTOM, sql), sink);
        if (!(statement instanceof SchemaStatement change)) {
            return null;
        }
        refuse(sink.sorted(), custom(sql));
        return change;
    }

    /**
     * Returns what a CREATE or DROP stands for. It is not kept: nobody runs one often.
     *
     * @throws StatementRefusedException when it does not fit the schema, or has no rendering on the engine
     */
    CustomSchemaChange schemaChange(String sql, SchemaStatement change) {
        StatementInfo info = custom(sql);
        DiagnosticSink sink = new DiagnosticSink();
        if (change instanceof SchemaStatement.AlterTable) {
            throw new StatementRefusedException(
                    "an ALTER TABLE has to meet the rows of every release; write a migration for it", info, null, null);
        }
        DeclaredSchema before;
        synchronized (known) {
            before = declared;
        }
        SchemaChange evolved = SchemaChange.of(before, change, sink);
        CustomSchemaChange.Condition condition = CustomSchemaChange.conditionOf(change, info, dialect);
        if (evolved.isEmpty() && change instanceof SchemaStatement.Drop drop && drop.kind() != Drop.Kind.TRIGGER) {
            String text = new SchemaChangeTranslator().dropUndeclared(drop, ast());
            return new CustomSchemaChange(List.of(schemaText(info, text)), condition, before);
        }
        refuse(sink.sorted(), info);
        Translation.Rendered rendered = rendered(new SchemaChangeTranslator().translate(evolved, ast()), info);
        return new CustomSchemaChange(
                rendered.statements().stream()
                        .map(text -> schemaText(info, text.text()))
                        .toList(),
                condition,
                evolved.after());
    }

    private SqlText schemaText(StatementInfo info, String text) {
        SqlText.Builder builder =
                SqlText.write(info.name(), info.source(), info.line()).writes();
        return (dialect == Dialect.SQLITE ? builder.sqlite(text) : builder.postgres(text)).build();
    }

    private static StatementInfo custom(String sql) {
        return new StatementInfo("custom", CUSTOM, 1, sql);
    }

    private dev.sluice.sql.ast.Dialect ast() {
        return dialect == Dialect.SQLITE ? dev.sluice.sql.ast.Dialect.SQLITE : dev.sluice.sql.ast.Dialect.POSTGRES;
    }

    /**
     * Returns the statement that a text stands for.
     *
     * @param rows whether it has to return rows, or must not
     * @throws StatementRefusedException when it is none, or has no rendering on the engine
     */
    CustomStatement of(String sql, boolean rows) {
        CustomStatement found = of(sql);
        if (found.returnsRows() != rows) {
            throw new StatementRefusedException(
                    rows ? "it returns no rows; use customUpdate" : "it returns rows; use customSelect",
                    found.text().info(dialect),
                    null,
                    null);
        }
        return found;
    }

    /** A statement with what was composed for it. */
    record Composite(List<SqlText> texts, ParameterBinder binder, int parameters) {
        SqlText text() {
            return texts.get(0);
        }

        /** Reads a page in a session; see {@link SqlSession#composedPage}. */
        <T extends @Nullable Object, C extends PageCursor> Page<T, C> page(
                SqlSession session,
                CursorFormat format,
                int size,
                @Nullable C cursor,
                int columns,
                RowReader<T> reader,
                Function<@Nullable Object[], C> next) {
            // What cannot run has one text for all pages.
            SqlText text = texts.get(texts.size() == 1 ? 0 : PageCursor.choice(cursor));
            return format.page(session, text, size, cursor, parameters, binder, columns, reader, next);
        }
    }

    /** A statement by its text, and by the query that it belongs to, so that errors name the one that ran. */
    private record Key(String source, int line, String sql) {
        static Key of(StatementInfo info, String sql) {
            return new Key(info.source() + " " + info.name(), info.line(), sql);
        }
    }

    /**
     * Returns a statement with what was composed for its placeholders.
     *
     * @throws StatementRefusedException when it is no statement of the schema, or has no rendering on the engine
     */
    Composite of(SqlTemplate template, @Nullable Composed[] placeholders, @Nullable Object... values) {
        Composition composition = new Composition();
        String sql = template.compose(placeholders, composition);
        StatementInfo info = template.info(sql);
        String foreign = composition.foreign();
        if (foreign != null) {
            String reason = "it uses column " + foreign
                    + ", which is none of its own: it can only be a part of the query that the column belongs to";
            return new Composite(List.of(SqlText.refused(info, reason)), ParameterBinder.NONE, 0);
        }
        CustomStatement found;
        synchronized (known) {
            Key key = Key.of(info, sql);
            found = known.get(key);
            if (found == null) {
                found = DeepStack.call(sql, () -> translate(info, sql));
                known.put(key, found);
            }
        }
        @Nullable Object[] all = new @Nullable Object[found.parameters().size()];
        for (int i = 0; i < all.length; i++) {
            String name = Objects.requireNonNull(found.parameters().get(i).name(), "name");
            // What is declared and does not stand in this variant is bound to nothing.
            int given = template.parameters().indexOf(name);
            all[i] = name.startsWith("$")
                    ? composition.values().get(Integer.parseInt(name.substring(1)) - 1)
                    : given < 0 ? null : values[given];
        }
        return new Composite(found.texts(), found.binder(all), all.length);
    }

    private CustomStatement translate(StatementInfo info, String sql) {
        DiagnosticSink sink = new DiagnosticSink();
        List<FileItem> items = SqlFileParser.parse(new SourceFile(info.source(), sql), imports, sink)
                .items();
        refuse(sink.sorted(), info);
        List<FileItem.DeclareFunction> functions = items.stream()
                .filter(FileItem.DeclareFunction.class::isInstance)
                .map(FileItem.DeclareFunction.class::cast)
                .toList();
        if (items.size() != functions.size() + 1
                || !(items.get(items.size() - 1) instanceof NamedQuery query)
                || !(query.body() instanceof NamedQuery.Single single)) {
            throw new StatementRefusedException("the text holds no statement", info, null, null);
        }
        Catalog known = functions.isEmpty() ? catalog : catalog.with(functions);
        return translate(info, single.statement(), known, query.parameters(), true);
    }

    private CustomStatement of(String sql) {
        synchronized (known) {
            Key key = Key.of(custom(sql), sql);
            CustomStatement found = known.get(key);
            if (found == null) {
                found = DeepStack.call(sql, () -> translate(sql));
                known.put(key, found);
            }
            return found;
        }
    }

    private CustomStatement translate(String sql) {
        StatementInfo info = custom(sql);
        DiagnosticSink sink = new DiagnosticSink();
        Statement statement = SqlFileParser.parseStatement(new SourceFile(CUSTOM, sql), sink);
        refuse(sink.sorted(), info);
        if (statement == null) {
            throw new StatementRefusedException("the text holds no statement", info, null, null);
        }
        return translate(info, statement, catalog, List.of(), false);
    }

    private CustomStatement translate(
            StatementInfo info,
            Statement statement,
            Catalog schema,
            List<NamedQuery.Declared> declared,
            boolean nested) {
        DiagnosticSink sink = new DiagnosticSink();
        StatementFacts facts = StatementAnalyzer.analyze(statement, schema, declared, sink);
        refuse(sink.sorted(), info);
        Translation.Rendered rendered = rendered(new SqlTranslator().translate(facts, ast()), info);
        RenderedSql text = rendered.statements().get(0);
        if (!nested && !text.cells().stream().allMatch(Cell.Value.class::isInstance)) {
            throw new StatementRefusedException("rows and lists within a row are for named queries", info, null, null);
        }
        boolean paged =
                nested && statement instanceof Select select && !select.pageBy().isEmpty();
        if (text.parts().size() > 1 && !paged) {
            throw new StatementRefusedException(
                    "optional terms and choices of orders are for named queries", info, null, null);
        }
        int choices = 1 + text.parts().stream().mapToInt(TextPart::option).max().orElse(0);
        List<SqlText> texts = new ArrayList<>();
        for (int choice = 0; choice < Math.max(1, choices); choice++) {
            SqlText.Builder builder = statement instanceof Select
                    ? SqlText.read(info.name(), info.source(), info.line()).reads(names(facts.reads()))
                    : SqlText.write(info.name(), info.source(), info.line()).writes(names(facts.changes()));
            texts.add(text(text, choice, builder));
        }
        return new CustomStatement(texts, facts.parameters(), !text.cells().isEmpty());
    }

    private SqlText text(RenderedSql rendered, int choice, SqlText.Builder builder) {
        List<TextPart> parts = rendered.parts().stream()
                .filter(part -> part.option() < 0 || part.option() == choice)
                .toList();
        String text = parts.stream().map(TextPart::text).collect(Collectors.joining("\n"));
        int[] slots = parts.stream()
                .flatMap(part -> part.slots().stream())
                .mapToInt(Integer::intValue)
                .toArray();
        return (dialect == Dialect.SQLITE ? builder.sqlite(text, slots) : builder.postgres(text, slots)).build();
    }

    private Translation.Rendered rendered(Translation translation, StatementInfo info) {
        if (translation instanceof Translation.Refused refused) {
            refuse(refused.diagnostics(), info);
        }
        Translation.Rendered rendered = (Translation.Rendered) translation;
        if (!rendered.helpers().isEmpty() && dialect == Dialect.POSTGRES && !helpers) {
            throw new StatementRefusedException(
                    "it needs functions that this database does not have yet; call installHelpers() once",
                    info,
                    null,
                    null);
        }
        return rendered;
    }

    private static String[] names(Set<Table> tables) {
        return tables.stream()
                .filter(table -> table.kind() != Table.Kind.VIEW)
                .map(Table::name)
                .sorted()
                .toArray(String[]::new);
    }

    private static void refuse(List<Diagnostic> diagnostics, @Nullable StatementInfo info) {
        String errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(CodeFrame::render)
                .collect(Collectors.joining("\n"));
        if (!errors.isEmpty()) {
            throw new StatementRefusedException("\n" + errors, info, null, null);
        }
    }
}

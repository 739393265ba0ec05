package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TypeName;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.evolution.SchemaChange;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the columns of a table that is declared anew get in rows that exist: the expressions as an engine takes them. */
final class ExistingValues {
    private static final String SELECT = "SELECT ";
    private static final String SEPARATOR = ",\n  ";

    private final SchemaChange change;
    private final Dialect dialect;
    private final Table old;
    private final Table table;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Diagnostic> refusals = new ArrayList<>();
    private final Set<String> helpers = new TreeSet<>();

    ExistingValues(SchemaChange change, Dialect dialect, Table old, Table table) {
        this.change = change;
        this.dialect = dialect;
        this.old = old;
        this.table = table;
        Map<String, String> sources = sources();
        if (!sources.isEmpty()) {
            lower(sources);
        }
    }

    /** Returns the expression of each column that is not left to its default, by the column's name. */
    Map<String, String> texts() {
        return texts;
    }

    List<Diagnostic> refusals() {
        return refusals;
    }

    Set<String> helpers() {
        return helpers;
    }

    /** Tells whether a column of the new table keeps exactly what the old one holds. */
    static boolean keeps(SchemaChange change, Table old, Column column) {
        return column.generated() == null
                && !change.values().containsKey(Identifier.key(column.name()))
                && old.column(column.name())
                        .filter(before -> before.generated() == null)
                        .filter(before ->
                                before.value().type().equals(column.value().type()))
                        .isPresent();
    }

    private Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            // On PostgreSQL a column that keeps what it holds is not written.
            boolean left = dialect == Dialect.POSTGRES && keeps(change, old, column);
            if (column.generated() == null && !left) {
                String source = source(column);
                if (source != null) {
                    sources.put(column.name(), source);
                }
            }
        }
        return sources;
    }

    private @Nullable String source(Column column) {
        String given = change.values().get(Identifier.key(column.name()));
        if (given != null) {
            return given;
        }
        if (old.column(column.name()).isEmpty()) {
            if (!column.value().nullable() && column.defaultValue() == null && !isRowid(column)) {
                refusals.add(Diagnostic.of(
                                DiagnosticCode.MISSING_VALUE,
                                place(column),
                                "the new column \"" + column.name() + "\" has no value for rows that exist")
                        .withHelp("give it a DEFAULT, or write before the statement: -- sluice: " + column.name()
                                + " = <expression>"));
            }
            return null;
        }
        String name = quoted(column.name());
        return keeps(change, old, column) ? name : "CAST(" + name + " AS " + declared(column) + ")";
    }

    private boolean isRowid(Column column) {
        Column rowid = table.rowidAlias();
        return rowid != null && rowid.name().equals(column.name());
    }

    private dev.sluice.sql.source.SourceSpan place(Column column) {
        CreateTable.ColumnDefinition definition = column.definition();
        return definition == null
                ? change.statement().span()
                : definition.name().span();
    }

    private static String declared(Column column) {
        CreateTable.ColumnDefinition definition = column.definition();
        TypeName type = definition == null ? null : definition.type();
        return type == null ? "BLOB" : type.span().text();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private void lower(Map<String, String> sources) {
        String text = SELECT + String.join(SEPARATOR, sources.values()) + "\nFROM " + quoted(old.name());
        SourceFile file = new SourceFile("what the columns of \"" + table.name() + "\" become", text);
        DiagnosticSink sink = new DiagnosticSink();
        Statement statement = SqlFileParser.parseStatement(file, sink);
        if (!(statement instanceof Select select) || !(select.body() instanceof SelectBody.Core core)) {
            refuse(sink.sorted(), file, sources);
            return;
        }
        StatementFacts facts = StatementAnalyzer.analyze(select, change.before().catalog(), List.of(), sink);
        if (sink.hasErrors()) {
            refuse(sink.sorted(), file, sources);
            return;
        }
        Context context = new Context(facts, dialect);
        ExpressionLowering expressions = SqlTranslator.queries(context).expressions();
        List<String> names = List.copyOf(sources.keySet());
        for (int i = 0; i < names.size(); i++) {
            Column column = table.column(names.get(i)).orElseThrow();
            SelectItem item = core.items().get(i);
            if (item instanceof SelectItem.Of of) {
                context.part(() -> texts.put(column.name(), lowered(context, expressions, core, of.expr(), column)));
            }
        }
        refuse(context.refusals(), file, sources);
        helpers.addAll(context.helpers());
    }

    /** Shows what is wrong with an expression, which stands in no file, at the column that it is for. */
    private void refuse(List<Diagnostic> problems, SourceFile file, Map<String, String> sources) {
        for (Diagnostic problem : problems) {
            int end = SELECT.length();
            String name = "";
            for (Map.Entry<String, String> source : sources.entrySet()) {
                end += source.getValue().length() + SEPARATOR.length();
                name = source.getKey();
                if (problem.span().start() < end) {
                    break;
                }
            }
            Optional<Column> column = table.column(name);
            refusals.add(
                    problem.span().file().equals(file) && column.isPresent()
                            ? new Diagnostic(
                                    problem.code(),
                                    problem.severity(),
                                    place(column.get()),
                                    problem.message(),
                                    "what rows that exist get: " + sources.get(name),
                                    List.of(),
                                    problem.help())
                            : problem);
        }
    }

    private String lowered(
            Context context, ExpressionLowering expressions, SelectBody.Core core, Expr expr, Column column) {
        return context.within(
                context.facts().relations(core),
                () -> new ExpressionPrinter(Spelling.of(dialect))
                        .print(expressions.assign(expr, column.value().type())));
    }
}

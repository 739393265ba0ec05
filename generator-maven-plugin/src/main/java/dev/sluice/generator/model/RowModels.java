package dev.sluice.generator.model;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.QualifiedName;
import dev.sluice.sql.ast.RowClass;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Decides which row each result is: a table's, a named one that queries share, or the query's own. */
final class RowModels {
    private final AnalyzedFile first;
    private final IdentityHashMap<SourceFile, AnalyzedFile> files = new IdentityHashMap<>();
    private final Map<Table, TableModel> tables = new HashMap<>();
    private final Map<String, RowModel> shared = new TreeMap<>();
    private final DiagnosticSink sink;

    RowModels(List<AnalyzedFile> files, DiagnosticSink sink) {
        this.first = files.get(0);
        files.forEach(file -> this.files.put(file.file(), file));
        this.sink = sink;
    }

    /** Tells whether a table or view gets a row of its own: the types of all its columns are known. */
    static boolean hasRow(Table table) {
        return visible(table).stream().allMatch(column -> column.value().type().isKnown())
                && !visible(table).isEmpty();
    }

    /** Returns the rows that queries share by name, ordered by package and name. */
    List<RowModel> shared() {
        return List.copyOf(shared.values());
    }

    /** Returns the models that were asked for, ordered by the names of their tables. */
    List<TableModel> asked() {
        return tables.values().stream()
                .sorted(Comparator.comparing(TableModel::name))
                .toList();
    }

    /** Returns the model of a table that has a row. */
    TableModel table(Table table) {
        TableModel known = tables.get(table);
        if (known != null) {
            return known;
        }
        QualifiedName name = declaredName(table.definition());
        AnalyzedFile file = file(table.definition().span());
        RowClass rowClass = RowClasses.of(table.definition());
        RowName rowName = new RowName.OfTable(file.packageName(), table.name());
        if (rowClass instanceof RowClass.Named named) {
            rowName = new RowName.Given(file.packageName(), named.name().text());
        } else if (rowClass instanceof RowClass.Existing existing) {
            rowName = new RowName.Existing(existing.javaType());
        }
        List<ComponentModel> components = visible(table).stream()
                .map(column -> component(table, column, name.span()))
                .toList();
        RowModel row = new RowModel(
                rowName,
                components,
                Comments.text(table.doc()),
                file.path(),
                name.name().span());
        TableModel model = new TableModel(
                table.name(),
                table.kind() == Table.Kind.VIEW,
                row,
                ImportedFile.is(table.definition().span().file()));
        tables.put(table, model);
        return model;
    }

    /** Returns the package of what belongs to a table. */
    String packageName(Table table) {
        return file(table.definition().span()).packageName();
    }

    /** Returns what one row of a query becomes, or null when it has none. */
    @Nullable
    ResultModel result(AnalyzedQuery analyzed, AnalyzedFile file) {
        AnalyzedQuery.Step step = analyzed.steps().get(0);
        List<ResultColumn> columns = step.facts().resultColumns();
        if (columns.isEmpty()) {
            return null;
        }
        RowName own = new RowName.OfQuery(file.path(), analyzed.query().name().text());
        RowClass rowClass = analyzed.query().rowClass();
        if (rowClass instanceof RowClass.Named named) {
            return new ResultModel.OfRow(sharedRow(named, own, columns, file));
        }
        if (rowClass instanceof RowClass.Existing existing) {
            return new ResultModel.OfRow(new RowModel(
                    new RowName.Existing(existing.javaType()),
                    components(columns, own, file),
                    null,
                    file.path(),
                    existing.span()));
        }
        return result(
                items(step.statement()),
                columns,
                own,
                file,
                analyzed.query().name().span());
    }

    private RowModel sharedRow(RowClass.Named named, RowName own, List<ResultColumn> columns, AnalyzedFile file) {
        RowModel row = new RowModel(
                new RowName.Given(file.packageName(), named.name().text()),
                components(columns, own, file),
                null,
                file.path(),
                named.name().span());
        RowModel other =
                shared.putIfAbsent(file.packageName() + "." + named.name().text(), row);
        if (other != null && !other.shape().equals(row.shape())) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.DUPLICATE_JAVA_TYPE,
                            row.span(),
                            "two queries give the name \"" + named.name() + "\" to rows of different shapes")
                    .withLabel(row.shape())
                    .withRelated(other.span(), other.shape())
                    .withHelp("select the same columns with the same types, or give one of them another name"));
        }
        return other == null ? row : other;
    }

    private ResultModel result(
            @Nullable List<SelectItem> items,
            List<ResultColumn> columns,
            RowName own,
            AnalyzedFile file,
            SourceSpan span) {
        Optional<RowModel> tableRow = items == null ? Optional.empty() : tableRow(items, columns);
        if (tableRow.isPresent()) {
            return new ResultModel.OfRow(tableRow.get());
        }
        List<ComponentModel> components = components(columns, own, file);
        if (components.size() == 1) {
            return new ResultModel.Plain(components.get(0));
        }
        return new ResultModel.OfRow(new RowModel(own, components, null, file.path(), span));
    }

    /**
     * The row of a table when exactly {@code *} or {@code t.*} of it is selected and no join adds NULLs. A condition that
     * keeps NULLs out changes nothing: the type follows from the text, not from what is proved about it.
     */
    private Optional<RowModel> tableRow(List<SelectItem> items, List<ResultColumn> columns) {
        boolean star = items.size() == 1
                && (items.get(0) instanceof SelectItem.Star || items.get(0) instanceof SelectItem.TableStar);
        if (!star || !(columns.get(0) instanceof ResultColumn.Scalar first)) {
            return Optional.empty();
        }
        Relation relation = first.relation();
        Table table = relation == null ? null : relation.table();
        if (table == null || !hasRow(table) || columns.size() != visible(table).size()) {
            return Optional.empty();
        }
        List<Column> visible = visible(table);
        for (int i = 0; i < visible.size(); i++) {
            boolean same = columns.get(i) instanceof ResultColumn.Scalar scalar
                    && scalar.relation() == relation
                    && scalar.name().equals(visible.get(i).name())
                    && scalar.value().type().equals(visible.get(i).value().type())
                    && (visible.get(i).value().nullable() || !scalar.value().nullable());
            if (!same) {
                return Optional.empty();
            }
        }
        return Optional.of(table(table).row());
    }

    private List<ComponentModel> components(List<ResultColumn> columns, RowName own, AnalyzedFile file) {
        return columns.stream().map(column -> component(column, own, file)).toList();
    }

    private ComponentModel component(ResultColumn column, RowName own, AnalyzedFile file) {
        if (column instanceof ResultColumn.Scalar scalar) {
            return value(scalar);
        }
        RowName inner = new RowName.OfComponent(own, column.name());
        SourceSpan span = column.item().span();
        if (column instanceof ResultColumn.Nested nested) {
            Table table = nested.relation().table();
            RowModel row = table != null && hasRow(table)
                    ? table(table).row()
                    : new RowModel(
                            inner,
                            nested.columns().stream().map(RowModels::value).toList(),
                            null,
                            file.path(),
                            span);
            return new ComponentModel.Nested(
                    nested.name(), row, nested.relation().nullable(), span);
        }
        ResultColumn.Listed listed = (ResultColumn.Listed) column;
        ResultModel element = result(items(listed.select()), listed.columns(), inner, file, span);
        return new ComponentModel.Listed(listed.name(), element, span);
    }

    private static ComponentModel value(ResultColumn.Scalar scalar) {
        Column column = scalar.column();
        Relation relation = scalar.relation();
        boolean renamed = scalar.item() instanceof SelectItem.Of of && of.alias() != null;
        Table table = relation == null ? null : relation.table();
        return new ComponentModel.Value(
                scalar.name(),
                column == null || renamed ? null : column.component(),
                scalar.value(),
                column == null ? null : Comments.text(column.doc()),
                column == null || renamed ? null : column.jsonKey(),
                column == null || table == null ? null : table.name() + "." + column.name(),
                scalar.item().span());
    }

    private static ComponentModel component(Table table, Column column, SourceSpan tableSpan) {
        CreateTable.ColumnDefinition definition = column.definition();
        return new ComponentModel.Value(
                column.name(),
                column.component(),
                column.value(),
                Comments.text(column.doc()),
                column.jsonKey(),
                table.name() + "." + column.name(),
                definition == null ? tableSpan : definition.name().span());
    }

    private static List<Column> visible(Table table) {
        return table.columns().stream().filter(column -> !column.hidden()).toList();
    }

    /** The select list or RETURNING of a statement; null for VALUES and compounds. */
    private static @Nullable List<SelectItem> items(Statement statement) {
        if (statement instanceof Select select) {
            return select.body() instanceof SelectBody.Core core ? core.items() : null;
        }
        if (statement instanceof Insert insert) {
            return insert.returning();
        }
        if (statement instanceof Update update) {
            return update.returning();
        }
        return statement instanceof Delete delete ? delete.returning() : null;
    }

    /** Tables that come from steps stand in no source file: their rows go where the first file's are. */
    private AnalyzedFile file(SourceSpan span) {
        return ImportedFile.is(span.file())
                ? files.computeIfAbsent(span.file(), ImportedFile::of)
                : files.getOrDefault(span.file(), first);
    }

    private static QualifiedName declaredName(SchemaStatement definition) {
        if (definition instanceof CreateTable table) {
            return table.name();
        }
        if (definition instanceof SchemaStatement.CreateTableAs table) {
            return table.name();
        }
        if (definition instanceof SchemaStatement.CreateVirtualTable table) {
            return table.name();
        }
        return ((SchemaStatement.CreateView) definition).name();
    }
}

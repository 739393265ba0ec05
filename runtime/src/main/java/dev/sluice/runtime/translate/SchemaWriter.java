package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.ForeignKeyClause;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.CreateTableAs;
import dev.sluice.sql.ast.SchemaStatement.CreateView;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.ForeignKey;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Relation;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Declarations as texts of an engine: what both engines have in common. */
abstract class SchemaWriter {
    private final Context context;
    private final QueryLowering queries;
    private final Spelling spelling;

    SchemaWriter(Context context, QueryLowering queries) {
        this.context = context;
        this.queries = queries;
        this.spelling = Spelling.of(context.dialect());
    }

    final Context context() {
        return context;
    }

    final ExpressionLowering expressions() {
        return queries.expressions();
    }

    /** Writes a table. */
    abstract void table(Table table, List<String> out);

    /** Writes a column of a table that is made from a query: its type, and what the type asks for. */
    abstract String derivedColumn(Table table, Column column);

    /** Returns what stands behind the columns of such a table. */
    abstract String derivedOptions();

    /** Writes a table that is made from a query, and fills it: only so do its columns hold what their types say. */
    final void filled(Table table, List<String> out) {
        CreateTableAs definition = (CreateTableAs) table.definition();
        if (definition.temporary()) {
            throw context.notSupported(definition, "temporary tables are not translated yet");
        }
        SqlQuery query = queries.select(definition.select(), QueryLowering.Place.NAMED);
        List<Column> columns = table.columns();
        out.add("CREATE TABLE " + name(table.name()) + " (\n  "
                + columns.stream().map(column -> derivedColumn(table, column)).collect(Collectors.joining(",\n  "))
                + "\n)" + derivedOptions());
        out.add("INSERT INTO " + name(table.name()) + " "
                + names(columns.stream().map(Column::name).toList()) + "\n"
                + new ExpressionPrinter(spelling).queries().query(query));
    }

    /** Returns a column as it stands in its table. */
    final String columnText(Table table, CreateTable.ColumnDefinition definition) {
        return column(table, definition, column(table, definition));
    }

    /** Returns a column as it stands in its table. */
    abstract String column(Table table, CreateTable.ColumnDefinition definition, Column column);

    /** Writes an index. */
    abstract void index(SchemaStatement.CreateIndex index, List<String> out);

    /** Writes the foreign keys of a table where they do not stand in the table. */
    abstract void foreignKeys(Table table, List<String> out);

    /** Writes a view. */
    final void view(Table table, List<String> out) {
        CreateView view = (CreateView) table.definition();
        SqlQuery query = queries.select(view.select(), QueryLowering.Place.NAMED);
        ExpressionPrinter printer = new ExpressionPrinter(spelling);
        String columns = names(table.columns().stream().map(Column::name).toList());
        out.add("CREATE VIEW " + name(table.name()) + " " + columns + " AS\n"
                + printer.queries().query(query));
    }

    /** Writes a trigger. */
    abstract void trigger(SchemaStatement.CreateTrigger trigger, List<String> out);

    /** Returns the table or view that a trigger watches. */
    final Table watched(SchemaStatement.CreateTrigger trigger) {
        if (trigger.temporary()) {
            throw context.notSupported(trigger.name(), "temporary triggers are not translated yet");
        }
        return context.facts()
                .catalog()
                .table(trigger.table().text())
                .orElseThrow(() -> context.notSupported(trigger.table(), "no such table"));
    }

    final String name(String name) {
        return spelling.name(name);
    }

    final String names(List<String> names) {
        return names.stream().map(this::name).collect(Collectors.joining(", ", "(", ")"));
    }

    final String text(SqlExpr expr) {
        return new ExpressionPrinter(spelling).print(expr);
    }

    /** Lowers something in which the columns of one table are named. */
    final <T> T within(Table table, Supplier<T> body) {
        Relation relation =
                new Relation(table.name(), Relation.Kind.TABLE, table, table.columns(), false, table.definition());
        return context.within(List.of(relation), body);
    }

    /** Writes a condition. */
    final String condition(Table table, Expr condition) {
        return within(table, () -> text(expressions().condition(condition)));
    }

    final CreateTable definition(Table table, Node at) {
        if (table.definition() instanceof CreateTable definition) {
            if (definition.temporary()) {
                throw context.notSupported(at, "temporary tables are not translated yet");
            }
            return definition;
        }
        throw context.notSupported(at, "\"" + table.name() + "\" is a kind of table that is not translated yet");
    }

    final Column column(Table table, CreateTable.ColumnDefinition definition) {
        return table.column(definition.name().text())
                .orElseThrow(() -> context.notSupported(definition, "this column is declared twice"));
    }

    static boolean isRowid(Table table, Column column) {
        Column rowid = table.rowidAlias();
        return rowid != null && rowid.name().equals(column.name());
    }

    /** Returns the constraints of a kind. */
    static <T extends ColumnConstraint> List<T> of(CreateTable.ColumnDefinition column, Class<T> kind) {
        return column.constraints().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    static <T extends TableConstraint> List<T> of(CreateTable table, Class<T> kind) {
        return table.constraints().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Returns the plain columns that a key is declared over. */
    final List<String> keyColumns(Table table, List<OrderingTerm> terms) {
        return terms.stream()
                .map(term -> {
                    if (keyed(term) instanceof Expr.ColumnRef ref) {
                        return table.column(ref.column().text())
                                .map(Column::name)
                                .orElseThrow(() -> context.notSupported(term, "no such column"));
                    }
                    throw context.notSupported(term, "a key over an expression is not translated yet");
                })
                .toList();
    }

    /** Returns what a term of a key is over, without its collation. */
    private Expr keyed(OrderingTerm term) {
        Expr expr = expressions().by(term).expr();
        return expr instanceof Expr.Collate collate ? collate.operand() : expr;
    }

    /** Writes FOREIGN KEY .. REFERENCES ... */
    final String foreignKey(ForeignKey key) {
        ForeignKeyClause clause = key.clause();
        StringBuilder out = new StringBuilder();
        if (key.name() != null) {
            out.append("CONSTRAINT ").append(name(key.name())).append(' ');
        }
        out.append("FOREIGN KEY ").append(names(key.columns()));
        out.append(" REFERENCES ").append(name(key.table()));
        if (!key.referenced().isEmpty()) {
            out.append(' ').append(names(key.referenced()));
        }
        if (clause.onDelete() != null) {
            out.append(" ON DELETE ").append(clause.onDelete().name().replace('_', ' '));
        }
        if (clause.onUpdate() != null) {
            out.append(" ON UPDATE ").append(clause.onUpdate().name().replace('_', ' '));
        }
        ForeignKeyClause.Deferral deferral = clause.deferral();
        if (deferral != null && deferral.deferrable() && Boolean.TRUE.equals(deferral.initially())) {
            out.append(" DEFERRABLE INITIALLY DEFERRED");
        }
        return out.toString();
    }
}

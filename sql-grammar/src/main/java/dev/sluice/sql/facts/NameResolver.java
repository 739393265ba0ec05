package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.SessionStatement;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Schema;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Source.SourceColumn;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who each name of a statement is, and reports those that are nobody: the rules of visibility are those of SQLite's
 * own resolver.
 */
final class NameResolver implements Statement.Visitor<List<Output>> {
    private final ResolverContext context;
    private final Scope scope;

    private NameResolver(ResolverContext context, Scope scope) {
        this.context = context;
        this.scope = scope;
    }

    /**
     * Resolves a statement.
     *
     * @param statement the statement
     * @param schema tables, views and declared functions
     * @param declared what the header of the named query declares
     * @param sink where problems are reported
     */
    static Resolution resolve(
            Statement statement, Schema schema, List<NamedQuery.Declared> declared, DiagnosticSink sink) {
        ResolverContext context = new ResolverContext(schema, declared, sink);
        context.resolution().results = statement.accept(new NameResolver(context, new Scope(null)));
        return context.resolution();
    }

    @Override
    public List<Output> visitSelect(Select node) {
        return context.queries().select(node, scope);
    }

    @Override
    public List<Output> visitInsert(Insert node) {
        context.errors().checkDatabase(node.table());
        Scope frame = context.queries().with(node.with(), scope);
        Source target = target(node, node.table().name(), node.alias(), node);
        insertColumns(node, target);
        if (node.source() instanceof Insert.Query query) {
            List<Output> outputs = context.queries().select(query.select(), frame);
            checkCount(node, target, outputs);
        } else if (node.source() instanceof Insert.DefaultValues
                && !node.columns().isEmpty()) {
            context.errors()
                    .report(
                            DiagnosticCode.WRONG_COLUMN_COUNT,
                            node.source().span(),
                            "DEFAULT VALUES stands for all columns, not for some that are named",
                            "leave the names out, or give their values");
        }
        Scope own = new Scope(frame);
        own.sources().add(target);
        node.upserts().forEach(upsert -> upsert(upsert, target, own, frame));
        context.queries().resolveUnused(node.with(), frame);
        return returning(node, node.returning(), target, frame);
    }

    @Override
    public List<Output> visitUpdate(Update node) {
        target(node.target());
        Scope frame = context.queries().with(node.with(), scope);
        Source target = target(node, node.target().name().name(), node.target().alias(), node.target());
        context.resolution().sources.put(node.target(), target);
        Scope own = new Scope(frame);
        own.sources().add(target);
        TableSource from = node.from();
        if (from != null) {
            context.from().from(from, own, frame);
        }
        assign(node.assignments(), target, own);
        context.expressions().resolve(node.where(), own);
        context.expressions().order(node.orderBy(), List.of(), own);
        limit(node.limit(), frame);
        context.queries().resolveUnused(node.with(), frame);
        return returning(node, node.returning(), target, frame);
    }

    @Override
    public List<Output> visitDelete(Delete node) {
        target(node.target());
        Scope frame = context.queries().with(node.with(), scope);
        Source target = target(node, node.target().name().name(), node.target().alias(), node.target());
        context.resolution().sources.put(node.target(), target);
        Scope own = new Scope(frame);
        own.sources().add(target);
        context.expressions().resolve(node.where(), own);
        context.expressions().order(node.orderBy(), List.of(), own);
        limit(node.limit(), frame);
        context.queries().resolveUnused(node.with(), frame);
        return returning(node, node.returning(), target, frame);
    }

    private void target(TableSource.Named target) {
        context.errors().checkDatabase(target.name());
        TableSource.IndexHint hint = target.index();
        if (hint != null && hint.index() != null) {
            context.errors().checkIndex(hint.index(), target.name().name());
        }
    }

    /** Resolves the terms of a key; a column that does not exist was reported when the table was made. */
    private void keyTerms(List<OrderingTerm> terms, Table table, Scope own) {
        for (Expr term : Children.of(terms)) {
            boolean missing = term instanceof Expr.ColumnRef ref
                    && table.column(ref.column().text()).isEmpty();
            if (!missing) {
                context.expressions().resolve(term, own);
            }
        }
    }

    @Override
    public List<Output> visitCreateTable(CreateTable node) {
        Optional<Table> table = context.schema().table(node.name().name().text());
        if (table.isEmpty()) {
            return List.of();
        }
        Scope own = new Scope(scope);
        own.sources().add(Source.ofTable(table.get().name(), Relation.Kind.TABLE, table.get(), node));
        for (CreateTable.ColumnDefinition column : node.columns()) {
            for (ColumnConstraint constraint : column.constraints()) {
                if (constraint instanceof ColumnConstraint.Check check) {
                    context.expressions().resolve(check.condition(), own);
                } else if (constraint instanceof ColumnConstraint.Generated generated) {
                    context.expressions().resolve(generated.value(), own);
                } else if (constraint instanceof ColumnConstraint.Default value) {
                    defaultValue(value);
                }
            }
        }
        for (TableConstraint constraint : node.constraints()) {
            if (constraint instanceof TableConstraint.Check check) {
                context.expressions().resolve(check.condition(), own);
            } else if (constraint instanceof TableConstraint.PrimaryKey key) {
                keyTerms(key.terms(), table.get(), own);
            } else if (constraint instanceof TableConstraint.Unique unique) {
                Children.of(unique.terms())
                        .forEach(term -> context.expressions().resolve(term, own));
            }
        }
        return List.of();
    }

    @Override
    public List<Output> visitCreateTableAs(SchemaStatement.CreateTableAs node) {
        return context.queries().select(node.select(), scope);
    }

    @Override
    public List<Output> visitCreateVirtualTable(SchemaStatement.CreateVirtualTable node) {
        return List.of();
    }

    @Override
    public List<Output> visitCreateIndex(SchemaStatement.CreateIndex node) {
        Optional<Table> table = context.schema().table(node.table().text());
        Scope own = new Scope(scope);
        if (table.isEmpty()) {
            context.errors().unknownTable(node.table(), scope);
            return List.of();
        }
        own.sources().add(Source.ofTable(table.get().name(), Relation.Kind.TABLE, table.get(), node));
        context.expressions().resolveAll(Children.of(node.terms()), own);
        context.expressions().resolve(node.where(), own);
        return List.of();
    }

    @Override
    public List<Output> visitCreateView(SchemaStatement.CreateView node) {
        List<Output> outputs = context.queries().select(node.select(), scope);
        context.queries()
                .checkNames(
                        outputs,
                        node.columns(),
                        "view \"" + node.name().name() + "\"",
                        node.name().span());
        return QueryNames.renamed(outputs, node.columns());
    }

    @Override
    public List<Output> visitCreateTrigger(SchemaStatement.CreateTrigger node) {
        Optional<Table> table = context.schema().table(node.table().text());
        if (table.isEmpty()) {
            context.errors().unknownTable(node.table(), scope);
            return List.of();
        }
        Scope rows = new Scope(scope);
        if (node.event() != SchemaStatement.CreateTrigger.Event.INSERT) {
            rows.sources().add(Source.ofTable("old", Relation.Kind.OLD, table.get(), node));
        }
        if (node.event() != SchemaStatement.CreateTrigger.Event.DELETE) {
            Source row = Source.ofTable("new", Relation.Kind.NEW, table.get(), node);
            boolean checked = node.timing() == SchemaStatement.CreateTrigger.Timing.AFTER;
            rows.sources().add(checked ? row : row.unchecked());
        }
        Source whole = Source.ofTable(table.get().name(), Relation.Kind.TABLE, table.get(), node);
        for (Identifier column : node.columns()) {
            if (Scope.column(whole, column.key()) == null && whole.known()) {
                context.errors().unknownColumn(column, whole);
            }
        }
        context.expressions().resolve(node.when(), rows);
        node.body().forEach(statement -> statement.accept(new NameResolver(context, rows)));
        return List.of();
    }

    @Override
    public List<Output> visitAlterTable(SchemaStatement.AlterTable node) {
        return List.of();
    }

    @Override
    public List<Output> visitDrop(SchemaStatement.Drop node) {
        return List.of();
    }

    @Override
    public List<Output> visitSession(SessionStatement node) {
        if (node instanceof SessionStatement.Explain explain) {
            return explain.statement().accept(this);
        }
        if (node instanceof SessionStatement.Analyze analyze && analyze.name() != null) {
            context.errors().checkNamed(analyze.name(), false);
        } else if (node instanceof SessionStatement.Reindex reindex && reindex.name() != null) {
            context.errors().checkNamed(reindex.name(), true);
        }
        return List.of();
    }

    /** A bare word behind DEFAULT is a string to SQLite, whether it stands in quotes or not. */
    private void defaultValue(ColumnConstraint.Default value) {
        if (!value.parenthesized() && value.value() instanceof Expr.ColumnRef ref && ref.table() == null) {
            context.resolution()
                    .bindings
                    .put(ref, new Target.OfString(ref.column().text()));
        } else {
            context.expressions().resolve(value.value(), scope);
        }
    }

    private Source target(Statement statement, Identifier name, @Nullable Identifier alias, Node node) {
        String shown = alias == null ? null : alias.text();
        Optional<Table> table = context.from().table(name);
        Source source;
        if (table.isPresent()) {
            context.resolution().writes.add(table.get());
            source = Source.ofTable(shown != null ? shown : table.get().name(), Relation.Kind.TABLE, table.get(), node);
        } else {
            context.errors().unknownTable(name, scope);
            source = Source.unknown(shown != null ? shown : name.text(), node);
        }
        context.resolution().targets.put(statement, source);
        return source;
    }

    /** Without a list an INSERT writes all columns that are neither hidden nor generated, in order. */
    private void insertColumns(Insert node, Source target) {
        List<@Nullable SourceColumn> columns = new ArrayList<>();
        if (node.columns().isEmpty()) {
            for (SourceColumn column : target.columns()) {
                Column declared = column.declared();
                if (!column.hidden() && (declared == null || declared.generated() == null)) {
                    columns.add(column);
                }
            }
        }
        for (Identifier name : node.columns()) {
            columns.add(written(name, target));
        }
        context.resolution().insertColumns.put(node, columns);
    }

    private @Nullable SourceColumn written(Identifier name, Source target) {
        SourceColumn column = Scope.column(target, name.key());
        if (column != null || !target.known()) {
            return column;
        }
        Table table = target.table();
        Column alias = table == null ? null : table.rowidAlias();
        if (Scope.isRowid(name.key()) && table != null && !table.withoutRowid()) {
            return alias == null ? target.rowid() : Scope.column(target, Identifier.key(alias.name()));
        }
        context.errors().unknownColumn(name, target);
        return null;
    }

    private void checkCount(Insert node, Source target, List<Output> outputs) {
        int wanted = node.columns().isEmpty()
                ? context.resolution()
                        .insertColumns
                        .getOrDefault(node, List.of())
                        .size()
                : node.columns().size();
        if (target.known() && !outputs.isEmpty() && outputs.size() != wanted) {
            context.errors()
                    .report(
                            DiagnosticCode.WRONG_COLUMN_COUNT,
                            node.source().span(),
                            outputs.size() + " values for " + wanted + " columns of \"" + target.name() + "\"",
                            node.columns().isEmpty()
                                    ? "name the columns behind the table"
                                    : "give each column that is named one value");
        }
    }

    private void upsert(Insert.Upsert upsert, Source target, Scope own, Scope frame) {
        context.expressions().resolveAll(Children.of(upsert.target()), own);
        context.expressions().resolve(upsert.targetWhere(), own);
        Scope update = new Scope(frame);
        update.sources().add(target);
        Table table = target.table();
        if (table != null) {
            update.sources().add(Source.ofTable("excluded", Relation.Kind.EXCLUDED, table, upsert));
        }
        assign(upsert.assignments(), target, update);
        context.expressions().resolve(upsert.where(), update);
    }

    private void assign(List<Assignment> assignments, Source target, Scope own) {
        for (Assignment assignment : assignments) {
            List<@Nullable SourceColumn> columns = new ArrayList<>();
            assignment.columns().forEach(name -> columns.add(written(name, target)));
            context.resolution().assigned.put(assignment, columns);
            context.expressions().resolve(assignment.value(), own);
            int width = width(assignment.value());
            if (width != columns.size()) {
                context.errors()
                        .report(
                                DiagnosticCode.WRONG_COLUMN_COUNT,
                                assignment.value().span(),
                                width + " values for " + columns.size() + " columns",
                                "give each column one value");
            }
        }
    }

    private int width(Expr value) {
        if (value instanceof Expr.RowValue row) {
            return row.items().size();
        }
        return value instanceof Expr.ScalarSubquery query
                ? Math.max(1, context.resolution().columns(query.select()).size())
                : 1;
    }

    private void limit(Select.@Nullable Limit limit, Scope frame) {
        if (limit != null) {
            Scope bare = Scope.withoutColumns(frame);
            context.expressions().resolve(limit.count(), bare);
            context.expressions().resolve(limit.offset(), bare);
        }
    }

    /** RETURNING knows the table by its own name only, not by its alias. */
    private List<Output> returning(Statement statement, List<SelectItem> items, Source target, Scope frame) {
        Scope own = new Scope(frame);
        Table table = target.table();
        Source shown = table == null || table.name().equals(target.name())
                ? target
                : Source.ofTable(table.name(), target.kind(), table, target.node());
        own.sources().add(shown);
        context.resolution().returned.put(statement, shown);
        return context.queries().items(items, own, false);
    }
}

package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SessionStatement;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Source.SourceColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the relations of a whole statement: what is assigned to which column, and the conditions of each clause. */
final class StatementTypes implements Statement.Visitor<TypeGraph> {
    private final TypeGraph graph;
    private final Resolution resolution;
    private final QueryTypes queries;
    private final ExpressionTypes expressions;
    private final Function<String, Optional<Table>> tables;

    StatementTypes(
            TypeGraph graph, Resolution resolution, QueryTypes queries, Function<String, Optional<Table>> tables) {
        this.graph = graph;
        this.resolution = resolution;
        this.queries = queries;
        this.expressions = queries.expressions();
        this.tables = tables;
    }

    @Override
    public TypeGraph visitSelect(Select node) {
        queries.select(node);
        return graph;
    }

    @Override
    public TypeGraph visitInsert(Insert node) {
        queries.with(node.with());
        if (node.source() instanceof Insert.Query query) {
            List<TypeVariable> values = queries.select(query.select());
            List<@Nullable SourceColumn> columns = resolution.insertColumns.getOrDefault(node, List.of());
            for (int i = 0; i < Math.min(values.size(), columns.size()); i++) {
                assign(columns.get(i), values.get(i));
            }
        }
        for (Insert.Upsert upsert : node.upserts()) {
            expressions.types(Children.of(upsert.target()));
            expressions.condition(upsert.targetWhere());
            upsert.assignments().forEach(this::assign);
            expressions.condition(upsert.where());
        }
        queries.items(node.returning());
        return graph;
    }

    @Override
    public TypeGraph visitUpdate(Update node) {
        queries.with(node.with());
        queries.from(node.from());
        node.assignments().forEach(this::assign);
        expressions.condition(node.where());
        expressions.types(Children.of(node.orderBy()));
        queries.limit(node.limit());
        queries.items(node.returning());
        return graph;
    }

    @Override
    public TypeGraph visitDelete(Delete node) {
        queries.with(node.with());
        expressions.condition(node.where());
        expressions.types(Children.of(node.orderBy()));
        queries.limit(node.limit());
        queries.items(node.returning());
        return graph;
    }

    @Override
    public TypeGraph visitCreateTable(CreateTable node) {
        Optional<Table> table = tables.apply(node.name().name().text());
        for (CreateTable.ColumnDefinition definition : node.columns()) {
            Column column =
                    table.flatMap(t -> t.column(definition.name().text())).orElse(null);
            for (ColumnConstraint constraint : definition.constraints()) {
                if (constraint instanceof ColumnConstraint.Check check) {
                    expressions.condition(check.condition());
                } else if (constraint instanceof ColumnConstraint.Default value) {
                    assign(column, expressions.type(value.value()));
                } else if (constraint instanceof ColumnConstraint.Generated generated) {
                    assign(column, expressions.type(generated.value()));
                }
            }
        }
        for (TableConstraint constraint : node.constraints()) {
            if (constraint instanceof TableConstraint.Check check) {
                expressions.condition(check.condition());
            }
        }
        return graph;
    }

    @Override
    public TypeGraph visitCreateTableAs(SchemaStatement.CreateTableAs node) {
        queries.select(node.select());
        return graph;
    }

    @Override
    public TypeGraph visitCreateVirtualTable(SchemaStatement.CreateVirtualTable node) {
        return graph;
    }

    @Override
    public TypeGraph visitCreateIndex(SchemaStatement.CreateIndex node) {
        expressions.types(Children.of(node.terms()));
        expressions.condition(node.where());
        return graph;
    }

    @Override
    public TypeGraph visitCreateView(SchemaStatement.CreateView node) {
        queries.select(node.select());
        resolution.results.forEach(queries::wire);
        return graph;
    }

    @Override
    public TypeGraph visitCreateTrigger(SchemaStatement.CreateTrigger node) {
        expressions.condition(node.when());
        node.body().forEach(statement -> statement.accept(this));
        return graph;
    }

    @Override
    public TypeGraph visitAlterTable(SchemaStatement.AlterTable node) {
        return graph;
    }

    @Override
    public TypeGraph visitDrop(SchemaStatement.Drop node) {
        return graph;
    }

    @Override
    public TypeGraph visitSession(SessionStatement node) {
        return node instanceof SessionStatement.Explain explain
                ? explain.statement().accept(this)
                : graph;
    }

    private void assign(Assignment assignment) {
        List<@Nullable SourceColumn> columns = resolution.assigned.getOrDefault(assignment, List.of());
        Expr value = assignment.value();
        TypeVariable whole = expressions.type(value);
        if (value instanceof Expr.RowValue row) {
            for (int i = 0; i < Math.min(columns.size(), row.items().size()); i++) {
                assign(columns.get(i), expressions.type(row.items().get(i)));
            }
        } else if (value instanceof Expr.ScalarSubquery query && columns.size() > 1) {
            List<Output> outputs = resolution.columns(query.select());
            for (int i = 0; i < Math.min(columns.size(), outputs.size()); i++) {
                assign(columns.get(i), outputs.get(i).type());
            }
        } else if (columns.size() == 1) {
            assign(columns.get(0), whole);
        }
    }

    private void assign(@Nullable SourceColumn target, TypeVariable value) {
        assign(target == null ? null : target.declared(), value);
    }

    private void assign(@Nullable Column column, TypeVariable value) {
        if (column != null) {
            graph.relate(new TypeRelation.Assigned(value, column.value().type(), column));
        }
    }
}

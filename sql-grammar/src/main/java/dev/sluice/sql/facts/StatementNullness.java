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
import java.util.List;

/** Walks all expressions of a statement for their nullness. */
final class StatementNullness implements Statement.Visitor<QueryNullness> {
    private final QueryNullness queries;
    private final ReturnedRows returned;
    private final RowFacts outer = RowFacts.within(null);

    StatementNullness(QueryNullness queries, ReturnedRows returned) {
        this.queries = queries;
        this.returned = returned;
    }

    @Override
    public QueryNullness visitSelect(Select node) {
        queries.select(node, outer);
        return queries;
    }

    @Override
    public QueryNullness visitInsert(Insert node) {
        queries.with(node.with(), outer);
        List<Output> given =
                node.source() instanceof Insert.Query query ? queries.select(query.select(), outer) : List.of();
        for (Insert.Upsert upsert : node.upserts()) {
            ExpressionNullness values = row();
            values.any(Children.of(upsert.target()));
            values.visit(upsert.targetWhere());
            assign(upsert.assignments(), values);
            values.visit(upsert.where());
        }
        queries.items(node.returning(), returned.ofInsert(node, given, outer));
        return queries;
    }

    @Override
    public QueryNullness visitUpdate(Update node) {
        queries.with(node.with(), outer);
        RowFacts rows = RowFacts.within(outer);
        queries.from(node.from(), rows, outer, true);
        Expr where = node.where();
        RowFacts kept = rows;
        if (where != null) {
            queries.expressions(rows).test(where);
            kept = queries.narrowed(where, rows);
        }
        ExpressionNullness values = queries.expressions(kept);
        assign(node.assignments(), values);
        values.any(Children.of(node.orderBy()));
        queries.limit(node.limit(), outer);
        queries.items(node.returning(), returned.ofUpdate(node, kept, outer));
        return queries;
    }

    @Override
    public QueryNullness visitDelete(Delete node) {
        queries.with(node.with(), outer);
        RowFacts rows = RowFacts.within(outer);
        RowFacts kept = rows;
        Expr where = node.where();
        if (where != null) {
            queries.expressions(rows).test(where);
            kept = queries.narrowed(where, rows);
        }
        queries.expressions(kept).any(Children.of(node.orderBy()));
        queries.limit(node.limit(), outer);
        queries.items(node.returning(), returned.ofDelete(node, kept, outer));
        return queries;
    }

    @Override
    public QueryNullness visitCreateTable(CreateTable node) {
        ExpressionNullness values = row();
        for (CreateTable.ColumnDefinition column : node.columns()) {
            for (ColumnConstraint constraint : column.constraints()) {
                if (constraint instanceof ColumnConstraint.Check check) {
                    values.test(check.condition());
                } else if (constraint instanceof ColumnConstraint.Default value) {
                    values.test(value.value());
                } else if (constraint instanceof ColumnConstraint.Generated generated) {
                    values.test(generated.value());
                }
            }
        }
        for (TableConstraint constraint : node.constraints()) {
            if (constraint instanceof TableConstraint.Check check) {
                values.test(check.condition());
            }
        }
        return queries;
    }

    @Override
    public QueryNullness visitCreateTableAs(SchemaStatement.CreateTableAs node) {
        queries.select(node.select(), outer);
        return queries;
    }

    @Override
    public QueryNullness visitCreateVirtualTable(SchemaStatement.CreateVirtualTable node) {
        return queries;
    }

    @Override
    public QueryNullness visitCreateIndex(SchemaStatement.CreateIndex node) {
        ExpressionNullness values = row();
        values.any(Children.of(node.terms()));
        values.visit(node.where());
        return queries;
    }

    @Override
    public QueryNullness visitCreateView(SchemaStatement.CreateView node) {
        queries.select(node.select(), outer);
        return queries;
    }

    @Override
    public QueryNullness visitCreateTrigger(SchemaStatement.CreateTrigger node) {
        row().visit(node.when());
        node.body().forEach(statement -> statement.accept(this));
        return queries;
    }

    @Override
    public QueryNullness visitAlterTable(SchemaStatement.AlterTable node) {
        return queries;
    }

    @Override
    public QueryNullness visitDrop(SchemaStatement.Drop node) {
        return queries;
    }

    @Override
    public QueryNullness visitSession(SessionStatement node) {
        return node instanceof SessionStatement.Explain explain
                ? explain.statement().accept(this)
                : queries;
    }

    private ExpressionNullness row() {
        return queries.expressions(RowFacts.within(outer));
    }

    private static void assign(List<Assignment> assignments, ExpressionNullness values) {
        assignments.forEach(assignment -> values.test(assignment.value()));
    }
}

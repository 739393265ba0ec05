package dev.sluice.generator.check;

import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.facts.Children;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a statement, in the order of the text, those within subqueries included.
 *
 * @param expressions all expressions
 * @param selects all queries
 * @param cores all cores of queries
 * @param items all items of select lists and of RETURNING
 * @param tables all tables of FROM clauses, by name
 * @param commonTables all tables of WITH
 * @param clauses the expressions at the top of each clause that filters, groups, joins, assigns or limits
 */
record Tree(
        List<Expr> expressions,
        List<Select> selects,
        List<SelectBody.Core> cores,
        List<SelectItem> items,
        List<TableSource.Named> tables,
        List<Select.CommonTable> commonTables,
        List<Clause> clauses) {
    Tree {
        expressions = List.copyOf(expressions);
        selects = List.copyOf(selects);
        cores = List.copyOf(cores);
        items = List.copyOf(items);
        tables = List.copyOf(tables);
        commonTables = List.copyOf(commonTables);
        clauses = List.copyOf(clauses);
    }

    /**
     * An expression and the clause that it is the whole of.
     *
     * @param name the clause as people call it
     * @param expr the expression
     * @param core the core that the clause belongs to, or null
     */
    record Clause(String name, Expr expr, SelectBody.@Nullable Core core) {}

    /** The name of a clause VALUES that has one row and is not what INSERT writes: a select, to SQLite. */
    static final String SINGLE_ROW = "VALUES of one row";

    /** Returns everything in a statement. */
    static Tree of(Statement statement) {
        Walk walk = new Walk();
        walk.statement(statement);
        return walk.tree();
    }

    /** Returns everything in a part of a query. */
    static Tree of(SelectBody body) {
        Walk walk = new Walk();
        walk.body(body);
        return walk.tree();
    }

    /** Returns everything in an expression. */
    static Tree of(Expr expr) {
        Walk walk = new Walk();
        walk.expression(expr);
        return walk.tree();
    }

    /** Collects; goes through each kind of statement by hand, since a statement's parts are no expressions. */
    private static final class Walk {
        private final List<Expr> expressions = new ArrayList<>();
        private final List<Select> selects = new ArrayList<>();
        private final List<SelectBody.Core> cores = new ArrayList<>();
        private final List<SelectItem> items = new ArrayList<>();
        private final List<TableSource.Named> tables = new ArrayList<>();
        private final List<Select.CommonTable> commonTables = new ArrayList<>();
        private final List<Clause> clauses = new ArrayList<>();
        private @Nullable SelectBody inserted;

        Tree tree() {
            return new Tree(expressions, selects, cores, items, tables, commonTables, clauses);
        }

        void statement(Statement statement) {
            if (statement instanceof Select select) {
                select(select);
            } else if (statement instanceof Insert insert) {
                insert(insert);
            } else if (statement instanceof Update update) {
                with(update.with());
                assignments(update.assignments());
                source(update.from(), null);
                clause("WHERE", update.where(), null);
                returning(update.returning());
                terms(update.orderBy());
                limit(update.limit());
            } else if (statement instanceof Delete delete) {
                with(delete.with());
                clause("WHERE", delete.where(), null);
                returning(delete.returning());
                terms(delete.orderBy());
                limit(delete.limit());
            } else if (statement instanceof SchemaStatement declaration) {
                declaration(declaration);
            }
        }

        private void declaration(SchemaStatement declaration) {
            if (declaration instanceof CreateTable table) {
                table.columns().forEach(column -> column.constraints().forEach(this::constraint));
                table.constraints().forEach(this::constraint);
            } else if (declaration instanceof SchemaStatement.CreateTableAs table) {
                select(table.select());
            } else if (declaration instanceof SchemaStatement.CreateView view) {
                select(view.select());
            } else if (declaration instanceof SchemaStatement.CreateIndex index) {
                Children.of(index.terms()).forEach(term -> clause("an index", term, null));
                clause("a partial index", index.where(), null);
            } else if (declaration instanceof SchemaStatement.CreateTrigger trigger) {
                clause("WHEN", trigger.when(), null);
                trigger.body().forEach(this::statement);
            }
        }

        private void constraint(ColumnConstraint constraint) {
            if (constraint instanceof ColumnConstraint.Check check) {
                clause("CHECK", check.condition(), null);
            } else if (constraint instanceof ColumnConstraint.Generated generated) {
                clause("a generated column", generated.value(), null);
            } else if (constraint instanceof ColumnConstraint.Default value) {
                clause("DEFAULT", value.value(), null);
            }
        }

        private void constraint(TableConstraint constraint) {
            if (constraint instanceof TableConstraint.Check check) {
                clause("CHECK", check.condition(), null);
            }
        }

        private void insert(Insert insert) {
            with(insert.with());
            if (insert.source() instanceof Insert.Query query) {
                inserted = query.select().body();
                select(query.select());
            }
            for (Insert.Upsert upsert : insert.upserts()) {
                clause("ON CONFLICT", upsert.targetWhere(), null);
                assignments(upsert.assignments());
                clause("WHERE", upsert.where(), null);
            }
            returning(insert.returning());
        }

        private void select(Select select) {
            selects.add(select);
            with(select.with());
            body(select.body());
            terms(select.orderBy());
            terms(select.pageBy());
            limit(select.limit());
        }

        private void body(SelectBody body) {
            if (body instanceof SelectBody.Core core) {
                core(core);
            } else if (body instanceof SelectBody.Values values) {
                boolean single = values.rows().size() == 1 && values != inserted;
                String name = single ? SINGLE_ROW : "VALUES";
                values.rows().forEach(row -> row.forEach(value -> clause(name, value, null)));
            } else {
                SelectBody.Compound compound = (SelectBody.Compound) body;
                body(compound.left());
                body(compound.right());
            }
        }

        private void core(SelectBody.Core core) {
            cores.add(core);
            items(core.items());
            source(core.from(), core);
            clause("WHERE", core.where(), core);
            core.groupBy().forEach(term -> clause("GROUP BY", term, core));
            expression(core.having());
            core.windows().forEach(window -> Children.of(window.window()).forEach(this::expression));
        }

        private void items(List<SelectItem> list) {
            for (SelectItem item : list) {
                items.add(item);
                if (item instanceof SelectItem.Of of) {
                    expression(of.expr());
                } else if (item instanceof SelectItem.ListOf listed) {
                    select(listed.select());
                }
            }
        }

        private void returning(List<SelectItem> list) {
            for (SelectItem item : list) {
                items.add(item);
                if (item instanceof SelectItem.Of of) {
                    clause("RETURNING", of.expr(), null);
                } else if (item instanceof SelectItem.ListOf listed) {
                    select(listed.select());
                }
            }
        }

        private void source(@Nullable TableSource source, SelectBody.@Nullable Core core) {
            if (source instanceof TableSource.Join join) {
                source(join.left(), core);
                source(join.right(), core);
                clause("ON", join.on(), core);
            } else if (source instanceof TableSource.Subquery subquery) {
                select(subquery.select());
            } else if (source instanceof TableSource.Named named) {
                tables.add(named);
            } else if (source instanceof TableSource.Function function) {
                function.arguments().forEach(argument -> clause("an argument in FROM", argument, null));
            }
        }

        private void with(Select.@Nullable With with) {
            if (with != null) {
                commonTables.addAll(with.tables());
                with.tables().forEach(table -> select(table.select()));
            }
        }

        private void assignments(List<Assignment> assignments) {
            assignments.forEach(assignment -> clause("SET", assignment.value(), null));
        }

        private void terms(List<OrderingTerm> terms) {
            Children.of(terms).forEach(this::expression);
        }

        private void limit(Select.@Nullable Limit limit) {
            if (limit != null) {
                clause("LIMIT", limit.count(), null);
                clause("OFFSET", limit.offset(), null);
            }
        }

        private void clause(String name, @Nullable Expr expr, SelectBody.@Nullable Core core) {
            if (expr != null) {
                clauses.add(new Clause(name, expr, core));
                expression(expr);
            }
        }

        private void expression(@Nullable Expr expr) {
            if (expr == null) {
                return;
            }
            expressions.add(expr);
            Children.of(expr).forEach(this::expression);
            Select query = Children.query(expr);
            if (query != null) {
                select(query);
            }
        }
    }
}

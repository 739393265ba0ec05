package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.facts.Children;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what an expression or query is made of. */
final class AstWalk {
    private AstWalk() {}

    /** Calls for an expression and everything within it, queries included. */
    static void each(@Nullable Expr expr, Consumer<Expr> use) {
        if (expr == null) {
            return;
        }
        use.accept(expr);
        Children.of(expr).forEach(child -> each(child, use));
        Select query = Children.query(expr);
        if (query != null) {
            each(query, use, source -> {});
        }
    }

    /** Calls for every expression and every source of a query, inner queries included. */
    static void each(Select select, Consumer<Expr> expressions, Consumer<TableSource> sources) {
        if (select.with() != null) {
            select.with().tables().forEach(table -> each(table.select(), expressions, sources));
        }
        each(select.body(), expressions, sources);
        Consumer<Expr> deep = expr -> deep(expr, expressions, sources);
        Children.of(select.orderBy()).forEach(deep);
        if (select.limit() != null) {
            deep.accept(select.limit().count());
            if (select.limit().offset() != null) {
                deep.accept(select.limit().offset());
            }
        }
    }

    /** Calls for every expression of a query or write, inner queries included. */
    static void each(Statement statement, Consumer<Expr> use) {
        Consumer<TableSource> sources = source -> {};
        if (statement instanceof Select select) {
            each(select, use, sources);
        } else if (statement instanceof Insert insert) {
            if (insert.source() instanceof Insert.Query query) {
                each(query.select(), use, sources);
            }
            for (Insert.Upsert upsert : insert.upserts()) {
                upsert.assignments().forEach(assignment -> each(assignment.value(), use));
                each(upsert.where(), use);
            }
            items(insert.returning(), use);
        } else if (statement instanceof Update update) {
            update.assignments().stream().map(Assignment::value).forEach(value -> each(value, use));
            each(update.from(), use, sources);
            each(update.where(), use);
            items(update.returning(), use);
        } else if (statement instanceof Delete delete) {
            each(delete.where(), use);
            items(delete.returning(), use);
        }
    }

    private static void items(List<SelectItem> items, Consumer<Expr> use) {
        for (SelectItem item : items) {
            if (item instanceof SelectItem.Of of) {
                each(of.expr(), use);
            }
        }
    }

    /** Calls for every expression and source within an expression. */
    static void deep(@Nullable Expr expr, Consumer<Expr> expressions, Consumer<TableSource> sources) {
        if (expr == null) {
            return;
        }
        expressions.accept(expr);
        Children.of(expr).forEach(child -> deep(child, expressions, sources));
        Select query = Children.query(expr);
        if (query != null) {
            each(query, expressions, sources);
        }
    }

    /** Calls for every expression and every source of a body, inner queries included. */
    static void each(SelectBody body, Consumer<Expr> expressions, Consumer<TableSource> sources) {
        Consumer<Expr> deep = expr -> deep(expr, expressions, sources);
        if (body instanceof SelectBody.Core core) {
            core.items().forEach(item -> {
                if (item instanceof SelectItem.Of of) {
                    deep.accept(of.expr());
                } else if (item instanceof SelectItem.ListOf list) {
                    each(list.select(), expressions, sources);
                }
            });
            each(core.from(), expressions, sources);
            deep(core.where(), expressions, sources);
            core.groupBy().forEach(deep);
            deep(core.having(), expressions, sources);
        } else if (body instanceof SelectBody.Values values) {
            values.rows().forEach(row -> row.forEach(deep));
        } else if (body instanceof SelectBody.Compound compound) {
            each(compound.left(), expressions, sources);
            each(compound.right(), expressions, sources);
        }
    }

    private static void each(@Nullable TableSource source, Consumer<Expr> expressions, Consumer<TableSource> sources) {
        if (source == null) {
            return;
        }
        sources.accept(source);
        if (source instanceof TableSource.Join join) {
            each(join.left(), expressions, sources);
            each(join.right(), expressions, sources);
            deep(join.on(), expressions, sources);
        } else if (source instanceof TableSource.Subquery subquery) {
            each(subquery.select(), expressions, sources);
        } else if (source instanceof TableSource.Function function) {
            function.arguments().forEach(argument -> deep(argument, expressions, sources));
        }
    }

    /** Returns the cores and VALUES of a body from left to right. */
    static List<SelectBody> parts(SelectBody body) {
        if (body instanceof SelectBody.Compound compound) {
            List<SelectBody> parts = new ArrayList<>(parts(compound.left()));
            parts.addAll(parts(compound.right()));
            return parts;
        }
        return List.of(body);
    }

    /** Splits a condition at AND. */
    static List<Expr> conjuncts(@Nullable Expr condition) {
        if (condition == null) {
            return List.of();
        }
        if (condition instanceof Expr.Binary binary && binary.operator() == BinaryOperator.AND) {
            return Stream.concat(conjuncts(binary.left()).stream(), conjuncts(binary.right()).stream())
                    .toList();
        }
        return List.of(condition);
    }
}

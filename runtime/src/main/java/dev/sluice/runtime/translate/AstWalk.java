package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.TableSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what an expression or query is made of. */
final class AstWalk {
    private AstWalk() {}

    /** Returns the expressions directly within one, and the query within it apart by {@link #query}. */
    static List<Expr> children(Expr expr) {
        return expr.accept(new Children());
    }

    /** Returns the query that an expression holds, or null. */
    static @Nullable Select query(Expr expr) {
        if (expr instanceof Expr.InSelect in) {
            return in.select();
        } else if (expr instanceof Expr.Exists exists) {
            return exists.select();
        }
        return expr instanceof Expr.ScalarSubquery scalar ? scalar.select() : null;
    }

    /** Calls for an expression and everything within it, queries included. */
    static void each(@Nullable Expr expr, Consumer<Expr> use) {
        if (expr == null) {
            return;
        }
        use.accept(expr);
        children(expr).forEach(child -> each(child, use));
        Select query = query(expr);
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
        select.orderBy().forEach(term -> order(term).forEach(deep));
        if (select.limit() != null) {
            deep.accept(select.limit().count());
            if (select.limit().offset() != null) {
                deep.accept(select.limit().offset());
            }
        }
    }

    /** Calls for every expression and source within an expression. */
    static void deep(@Nullable Expr expr, Consumer<Expr> expressions, Consumer<TableSource> sources) {
        if (expr == null) {
            return;
        }
        expressions.accept(expr);
        children(expr).forEach(child -> deep(child, expressions, sources));
        Select query = query(expr);
        if (query != null) {
            each(query, expressions, sources);
        }
    }

    private static void each(SelectBody body, Consumer<Expr> expressions, Consumer<TableSource> sources) {
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
        } else if (source instanceof TableSource.Aliased aliased) {
            each(aliased.source(), expressions, sources);
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
        if (condition instanceof Expr.Binary binary && binary.operator() == dev.sluice.sql.ast.BinaryOperator.AND) {
            return Stream.concat(conjuncts(binary.left()).stream(), conjuncts(binary.right()).stream())
                    .toList();
        }
        return List.of(condition);
    }

    private static List<Expr> order(OrderingTerm term) {
        if (term instanceof OrderingTerm.By by) {
            return List.of(by.expr());
        } else if (term instanceof OrderingTerm.Choice choice) {
            return choice.choices().stream()
                    .flatMap(option -> option.terms().stream().map(OrderingTerm.By::expr))
                    .toList();
        }
        return List.of();
    }

    private static List<Expr> present(@Nullable Expr... all) {
        List<Expr> out = new ArrayList<>();
        for (Expr expr : all) {
            if (expr != null) {
                out.add(expr);
            }
        }
        return out;
    }

    private static final class Children implements Expr.Visitor<List<Expr>> {
        @Override
        public List<Expr> visitNullLiteral(Expr.NullLiteral node) {
            return List.of();
        }

        @Override
        public List<Expr> visitIntegerLiteral(Expr.IntegerLiteral node) {
            return List.of();
        }

        @Override
        public List<Expr> visitRealLiteral(Expr.RealLiteral node) {
            return List.of();
        }

        @Override
        public List<Expr> visitStringLiteral(Expr.StringLiteral node) {
            return List.of();
        }

        @Override
        public List<Expr> visitBlobLiteral(Expr.BlobLiteral node) {
            return List.of();
        }

        @Override
        public List<Expr> visitBooleanLiteral(Expr.BooleanLiteral node) {
            return List.of();
        }

        @Override
        public List<Expr> visitCurrentTime(Expr.CurrentTime node) {
            return List.of();
        }

        @Override
        public List<Expr> visitColumnRef(Expr.ColumnRef node) {
            return List.of();
        }

        @Override
        public List<Expr> visitParameter(Expr.Parameter node) {
            return List.of();
        }

        @Override
        public List<Expr> visitPlaceholder(Expr.Placeholder node) {
            return List.of();
        }

        @Override
        public List<Expr> visitUnary(Expr.Unary node) {
            return List.of(node.operand());
        }

        @Override
        public List<Expr> visitBinary(Expr.Binary node) {
            return List.of(node.left(), node.right());
        }

        @Override
        public List<Expr> visitOptionalTerm(Expr.OptionalTerm node) {
            return List.of(node.left(), node.right());
        }

        @Override
        public List<Expr> visitIsNull(Expr.IsNull node) {
            return List.of(node.operand());
        }

        @Override
        public List<Expr> visitLike(Expr.Like node) {
            return present(node.operand(), node.pattern(), node.escape());
        }

        @Override
        public List<Expr> visitBetween(Expr.Between node) {
            return List.of(node.operand(), node.low(), node.high());
        }

        @Override
        public List<Expr> visitInList(Expr.InList node) {
            List<Expr> out = new ArrayList<>(node.items());
            out.add(0, node.operand());
            return out;
        }

        @Override
        public List<Expr> visitInCollection(Expr.InCollection node) {
            return List.of(node.operand(), node.collection());
        }

        @Override
        public List<Expr> visitInSelect(Expr.InSelect node) {
            return List.of(node.operand());
        }

        @Override
        public List<Expr> visitExists(Expr.Exists node) {
            return List.of();
        }

        @Override
        public List<Expr> visitScalarSubquery(Expr.ScalarSubquery node) {
            return List.of();
        }

        @Override
        public List<Expr> visitRowValue(Expr.RowValue node) {
            return node.items();
        }

        @Override
        public List<Expr> visitFunctionCall(Expr.FunctionCall node) {
            List<Expr> out = new ArrayList<>(node.arguments());
            node.orderBy().forEach(term -> out.addAll(order(term)));
            if (node.filter() != null) {
                out.add(node.filter());
            }
            if (node.over() instanceof dev.sluice.sql.ast.Over.Window window) {
                out.addAll(window.partitionBy());
                window.orderBy().forEach(term -> out.addAll(order(term)));
            }
            return out;
        }

        @Override
        public List<Expr> visitCast(Expr.Cast node) {
            return List.of(node.operand());
        }

        @Override
        public List<Expr> visitCase(Expr.Case node) {
            List<Expr> out = new ArrayList<>();
            if (node.operand() != null) {
                out.add(node.operand());
            }
            node.whens().forEach(when -> {
                out.add(when.condition());
                out.add(when.result());
            });
            if (node.otherwise() != null) {
                out.add(node.otherwise());
            }
            return out;
        }

        @Override
        public List<Expr> visitCollate(Expr.Collate node) {
            return List.of(node.operand());
        }

        @Override
        public List<Expr> visitRaise(Expr.Raise node) {
            return present(node.message());
        }
    }
}

package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expressions and queries that stand directly within an expression, in the order of the text. */
public final class Children implements Expr.Visitor<List<Expr>> {
    private static final Children VISITOR = new Children();

    private Children() {}

    /**
     * Returns the expressions directly within an expression; those of a query in it are not among them.
     *
     * @param expr the expression
     */
    public static List<Expr> of(Expr expr) {
        return expr.accept(VISITOR);
    }

    /**
     * Returns the query directly within an expression, or null.
     *
     * @param expr the expression
     */
    public static @Nullable Select query(Expr expr) {
        if (expr instanceof Expr.InSelect in) {
            return in.select();
        }
        if (expr instanceof Expr.Exists exists) {
            return exists.select();
        }
        return expr instanceof Expr.ScalarSubquery scalar ? scalar.select() : null;
    }

    /**
     * Returns the expressions of ordering terms.
     *
     * @param terms the terms
     */
    public static List<Expr> of(List<OrderingTerm> terms) {
        List<Expr> found = new ArrayList<>(terms.size());
        for (OrderingTerm term : terms) {
            if (term instanceof OrderingTerm.By by) {
                found.add(by.expr());
            } else if (term instanceof OrderingTerm.Choice choice) {
                choice.choices().forEach(option -> option.terms().forEach(by -> found.add(by.expr())));
            }
        }
        return found;
    }

    /**
     * Returns the expressions of a window.
     *
     * @param window the window
     */
    public static List<Expr> of(Over.Window window) {
        List<Expr> found = new ArrayList<>(window.partitionBy());
        found.addAll(of(window.orderBy()));
        Over.Frame frame = window.frame();
        if (frame != null) {
            add(found, frame.start().offset());
            Over.Bound end = frame.end();
            add(found, end == null ? null : end.offset());
        }
        return found;
    }

    private static void add(List<Expr> found, @Nullable Expr expr) {
        if (expr != null) {
            found.add(expr);
        }
    }

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
        Expr escape = node.escape();
        return escape == null
                ? List.of(node.operand(), node.pattern())
                : List.of(node.operand(), node.pattern(), escape);
    }

    @Override
    public List<Expr> visitBetween(Expr.Between node) {
        return List.of(node.operand(), node.low(), node.high());
    }

    @Override
    public List<Expr> visitInList(Expr.InList node) {
        List<Expr> found = new ArrayList<>(node.items().size() + 1);
        found.add(node.operand());
        found.addAll(node.items());
        return found;
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
        List<Expr> found = new ArrayList<>(node.arguments());
        found.addAll(of(node.orderBy()));
        add(found, node.filter());
        if (node.over() instanceof Over.Window window) {
            found.addAll(of(window));
        }
        return found;
    }

    @Override
    public List<Expr> visitCast(Expr.Cast node) {
        return List.of(node.operand());
    }

    @Override
    public List<Expr> visitCase(Expr.Case node) {
        List<Expr> found = new ArrayList<>();
        add(found, node.operand());
        for (Expr.When when : node.whens()) {
            found.add(when.condition());
            found.add(when.result());
        }
        add(found, node.otherwise());
        return found;
    }

    @Override
    public List<Expr> visitCollate(Expr.Collate node) {
        return List.of(node.operand());
    }

    @Override
    public List<Expr> visitRaise(Expr.Raise node) {
        Expr message = node.message();
        return message == null ? List.of() : List.of(message);
    }
}

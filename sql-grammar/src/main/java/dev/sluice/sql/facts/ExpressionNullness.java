package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.LikeOperator;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.functions.NullRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an expression may be NULL in the rows that its clause sees. */
final class ExpressionNullness implements Expr.Visitor<Boolean> {
    private final QueryNullness queries;
    private final RowFacts facts;

    ExpressionNullness(QueryNullness queries, RowFacts facts) {
        this.queries = queries;
        this.facts = facts;
    }

    boolean test(Expr expr) {
        boolean nullable = expr.accept(this);
        queries.put(expr, nullable);
        return nullable;
    }

    /** Looks at every one of some expressions; tells whether one may be NULL. */
    boolean any(List<Expr> exprs) {
        boolean nullable = false;
        for (Expr expr : exprs) {
            nullable |= test(expr);
        }
        return nullable;
    }

    @Override
    public Boolean visitNullLiteral(Expr.NullLiteral node) {
        return true;
    }

    @Override
    public Boolean visitIntegerLiteral(Expr.IntegerLiteral node) {
        return false;
    }

    @Override
    public Boolean visitRealLiteral(Expr.RealLiteral node) {
        return false;
    }

    @Override
    public Boolean visitStringLiteral(Expr.StringLiteral node) {
        return false;
    }

    @Override
    public Boolean visitBlobLiteral(Expr.BlobLiteral node) {
        return false;
    }

    @Override
    public Boolean visitBooleanLiteral(Expr.BooleanLiteral node) {
        return false;
    }

    @Override
    public Boolean visitCurrentTime(Expr.CurrentTime node) {
        return false;
    }

    @Override
    public Boolean visitColumnRef(Expr.ColumnRef node) {
        return queries.nullable(queries.resolution().binding(node), facts);
    }

    @Override
    public Boolean visitParameter(Expr.Parameter node) {
        return queries.nullable(node);
    }

    @Override
    public Boolean visitPlaceholder(Expr.Placeholder node) {
        return true;
    }

    @Override
    public Boolean visitUnary(Expr.Unary node) {
        return test(node.operand());
    }

    @Override
    public Boolean visitBinary(Expr.Binary node) {
        boolean left = test(node.left());
        boolean right = new ExpressionNullness(queries, behind(node, left)).test(node.right());
        switch (node.operator()) {
            case IS, IS_NOT:
                return false;
            case JSON_GET, JSON_GET_VALUE:
                return true;
            case DIVIDE:
                return left || right || queries.zeros().possible(node.right(), facts, false) || areInfinite(node);
            case MODULO:
                return left || right || queries.zeros().possible(node.right(), facts, true);
            case ADD, SUBTRACT:
                return left || right || areInfinite(node);
            case MULTIPLY:
                return left || right || mayBeInfiniteTimesZero(node);
            default:
                return left || right;
        }
    }

    /**
     * The right side of AND only counts where the left one is true, that of OR where it is false; what may be unknown leaves the
     * right side as it is.
     */
    private RowFacts behind(Expr.Binary node, boolean leftMayBeNull) {
        if (leftMayBeNull) {
            return facts;
        }
        switch (node.operator()) {
            case AND:
                return queries.narrowed(node.left(), facts);
            case OR:
                return queries.narrowedByFailure(node.left(), facts);
            default:
                return facts;
        }
    }

    private boolean areInfinite(Expr.Binary node) {
        return queries.infinities().possible(node.left())
                && queries.infinities().possible(node.right());
    }

    private boolean mayBeInfiniteTimesZero(Expr.Binary node) {
        boolean left = queries.infinities().possible(node.left());
        boolean right = queries.infinities().possible(node.right());
        return (left && Infinities.value(node.right()) == 0) || (right && Infinities.value(node.left()) == 0);
    }

    @Override
    public Boolean visitOptionalTerm(Expr.OptionalTerm node) {
        boolean left = test(node.left());
        return test(node.right()) || left;
    }

    @Override
    public Boolean visitIsNull(Expr.IsNull node) {
        test(node.operand());
        return false;
    }

    @Override
    public Boolean visitLike(Expr.Like node) {
        boolean nullable = any(Children.of(node));
        return nullable || node.operator() == LikeOperator.REGEXP || node.operator() == LikeOperator.MATCH;
    }

    @Override
    public Boolean visitBetween(Expr.Between node) {
        return any(Children.of(node));
    }

    @Override
    public Boolean visitInList(Expr.InList node) {
        boolean nullable = any(Children.of(node));
        return nullable && !node.items().isEmpty();
    }

    @Override
    public Boolean visitInCollection(Expr.InCollection node) {
        return any(Children.of(node));
    }

    @Override
    public Boolean visitInSelect(Expr.InSelect node) {
        boolean operand = test(node.operand());
        boolean columns = queries.select(node.select(), facts).stream().anyMatch(Output::nullable);
        return operand || columns;
    }

    @Override
    public Boolean visitExists(Expr.Exists node) {
        queries.select(node.select(), facts);
        return false;
    }

    @Override
    public Boolean visitScalarSubquery(Expr.ScalarSubquery node) {
        List<Output> outputs = queries.select(node.select(), facts);
        return outputs.stream().anyMatch(Output::nullable) || !queries.hasRow(node.select());
    }

    @Override
    public Boolean visitRowValue(Expr.RowValue node) {
        return any(node.items());
    }

    @Override
    public Boolean visitFunctionCall(Expr.FunctionCall node) {
        if (queries.resolution().functions.get(node) instanceof ResolvedFunction.BuiltIn choice
                && choice.signature().nulls() == NullRule.CHOICE) {
            return visitCase(asCase(node));
        }
        boolean aggregate = queries.aggregates().isAggregate(node);
        RowFacts rows = aggregate ? facts.perRow() : node.over() == null ? facts : facts.clause();
        new ExpressionNullness(queries, rows).any(Children.of(node));
        ResolvedFunction function = queries.resolution().functions.get(node);
        if (queries.whatIsAggregated()
                .call(node)
                .filter(call -> !facts.nullable(call))
                .isPresent()) {
            return false;
        }
        if (function instanceof ResolvedFunction.BuiltIn builtIn) {
            Over.Window window = queries.resolution().windows.get(node);
            return queries.functions().nullable(node, builtIn.signature(), queries::nullable, window, facts.grouped());
        }
        return !(function instanceof ResolvedFunction.Declared declared)
                || !declared.declaration().notNull();
    }

    /** {@code iif(a, b, c)} is {@code CASE WHEN a THEN b ELSE c END}. */
    private static Expr.Case asCase(Expr.FunctionCall call) {
        List<Expr> arguments = call.arguments();
        List<Expr.When> whens = new ArrayList<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            whens.add(new Expr.When(arguments.get(i), arguments.get(i + 1), call.span()));
        }
        boolean otherwise = arguments.size() % 2 != 0;
        return new Expr.Case(null, whens, otherwise ? arguments.get(arguments.size() - 1) : null, call.span());
    }

    @Override
    public Boolean visitCast(Expr.Cast node) {
        return test(node.operand());
    }

    /** A branch is only taken where its condition is true, and those before it are not. */
    @Override
    public Boolean visitCase(Expr.Case node) {
        Expr operand = node.operand();
        boolean nullable = false;
        if (operand != null) {
            test(operand);
        }
        RowFacts left = facts;
        for (Expr.When when : node.whens()) {
            new ExpressionNullness(queries, left).test(when.condition());
            RowFacts taken = operand == null ? queries.narrowed(when.condition(), left) : facts;
            nullable |= new ExpressionNullness(queries, taken).test(when.result());
            left = operand == null ? queries.narrowedByFailure(when.condition(), left) : facts;
        }
        Expr otherwise = node.otherwise();
        return otherwise == null || new ExpressionNullness(queries, left).test(otherwise) || nullable;
    }

    @Override
    public Boolean visitCollate(Expr.Collate node) {
        return test(node.operand());
    }

    @Override
    public Boolean visitRaise(Expr.Raise node) {
        any(Children.of(node));
        return true;
    }

    /** Looks at an expression that may be missing. */
    void visit(@Nullable Expr expr) {
        if (expr != null) {
            test(expr);
        }
    }
}

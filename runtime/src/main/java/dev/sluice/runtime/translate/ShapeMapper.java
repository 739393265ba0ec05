package dev.sluice.runtime.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Replaces parts of an expression; queries within it stay as they are. */
final class ShapeMapper {
    private final Function<SqlExpr, @Nullable SqlExpr> replacement;

    /**
     * Makes a mapper.
     *
     * @param replacement gives what stands in for an expression, or null to look at its parts
     */
    ShapeMapper(Function<SqlExpr, @Nullable SqlExpr> replacement) {
        this.replacement = replacement;
    }

    SqlExpr map(SqlExpr expr) {
        SqlExpr other = replacement.apply(expr);
        return other != null ? other : new SqlExpr(shape(expr.shape()), expr.type(), expr.traits(), expr.span());
    }

    private @Nullable SqlExpr optional(@Nullable SqlExpr expr) {
        return expr == null ? null : map(expr);
    }

    private List<SqlExpr> all(List<SqlExpr> exprs) {
        return exprs.stream().map(this::map).toList();
    }

    private Shape shape(Shape shape) {
        if (shape instanceof Shape.Infix infix) {
            return new Shape.Infix(map(infix.left()), infix.operator(), map(infix.right()));
        } else if (shape instanceof Shape.Prefix prefix) {
            return new Shape.Prefix(prefix.operator(), map(prefix.operand()));
        } else if (shape instanceof Shape.Postfix postfix) {
            return new Shape.Postfix(map(postfix.operand()), postfix.operator());
        } else if (shape instanceof Shape.CastTo cast) {
            return new Shape.CastTo(map(cast.operand()), cast.type());
        } else if (shape instanceof Shape.Collated collated) {
            return new Shape.Collated(map(collated.operand()), collated.collation());
        } else if (shape instanceof Shape.Call call) {
            return call(call);
        } else if (shape instanceof Shape.CaseOf choice) {
            return choice(choice);
        }
        return predicate(shape);
    }

    private Shape call(Shape.Call call) {
        List<SqlOrder> orders = call.orderBy().stream()
                .map(order -> new SqlOrder(map(order.expr()), order.descending(), order.nulls()))
                .toList();
        return new Shape.Call(
                call.function(), call.distinct(), all(call.arguments()), orders, optional(call.filter()), call.over());
    }

    private Shape choice(Shape.CaseOf choice) {
        List<Shape.Branch> branches = new ArrayList<>();
        for (Shape.Branch branch : choice.branches()) {
            branches.add(new Shape.Branch(map(branch.condition()), map(branch.result())));
        }
        return new Shape.CaseOf(optional(choice.operand()), branches, optional(choice.otherwise()));
    }

    private Shape predicate(Shape shape) {
        if (shape instanceof Shape.InItems in) {
            return new Shape.InItems(map(in.operand()), in.negated(), all(in.items()));
        } else if (shape instanceof Shape.InQuery in) {
            return new Shape.InQuery(map(in.operand()), in.negated(), in.query());
        } else if (shape instanceof Shape.Range range) {
            return new Shape.Range(map(range.operand()), range.negated(), map(range.low()), map(range.high()));
        } else if (shape instanceof Shape.Matching matching) {
            return new Shape.Matching(
                    map(matching.operand()), matching.operator(), map(matching.pattern()), optional(matching.escape()));
        } else if (shape instanceof Shape.Row row) {
            return new Shape.Row(all(row.items()));
        } else if (shape instanceof Shape.Subscript subscript) {
            return new Shape.Subscript(map(subscript.base()), map(subscript.index()));
        } else if (shape instanceof Shape.OrderedSet set) {
            return new Shape.OrderedSet(set.function(), map(set.fraction()), map(set.value()), optional(set.filter()));
        } else if (shape instanceof Shape.Extract extract) {
            return new Shape.Extract(extract.field(), map(extract.operand()));
        }
        return shape;
    }
}

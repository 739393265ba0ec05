package dev.sluice.sql.parser;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.LikeOperator;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.parser.internal.SluiceParser;
import dev.sluice.sql.parser.internal.SluiceParser.BetweenTailContext;
import dev.sluice.sql.parser.internal.SluiceParser.BinaryTailContext;
import dev.sluice.sql.parser.internal.SluiceParser.CollateTailContext;
import dev.sluice.sql.parser.internal.SluiceParser.ExprContext;
import dev.sluice.sql.parser.internal.SluiceParser.ExprTailContext;
import dev.sluice.sql.parser.internal.SluiceParser.FragmentTailContext;
import dev.sluice.sql.parser.internal.SluiceParser.InTailContext;
import dev.sluice.sql.parser.internal.SluiceParser.IsTailContext;
import dev.sluice.sql.parser.internal.SluiceParser.LikeTailContext;
import dev.sluice.sql.parser.internal.SluiceParser.NullTailContext;
import dev.sluice.sql.parser.internal.SluiceParser.OperandContext;
import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;

/**
 * Turns an operand and the operators behind it into a tree, by SQLite's precedence.
 *
 * <p>The loop over operators goes to the right, so that a chain of a thousand terms needs no stack. As in SQLite's own
 * parser a prefix operator takes all that binds tighter than itself wherever it stands: {@code 1 + NOT 2 = 3} is {@code
 * 1 + (NOT (2 = 3))}.
 */
final class OperatorBuilder {
    private static final int LOWEST = 0;
    private static final int AND_LEVEL = BinaryOperator.AND.precedence();
    private static final int NOT_LEVEL = 3;
    private static final int EQUALITY_LEVEL = BinaryOperator.EQ.precedence();
    private static final int COLLATE_LEVEL = 11;
    private static final int UNARY_LEVEL = 12;

    /** ESCAPE continues a LIKE and nothing else. */
    private static final int NEVER = -1;

    private final BuildContext context;
    private final ExpressionBuilder expressions;
    private final PrimaryBuilder primaries;
    private final OperandContext first;
    private final List<ExprTailContext> tails;
    private int next;

    /** Depth of the operand that was built last. */
    private int depth;

    /** The last token that was read. */
    private Token last;

    OperatorBuilder(BuildContext context, ExpressionBuilder expressions, PrimaryBuilder primaries, ExprContext tree) {
        this.context = context;
        this.expressions = expressions;
        this.primaries = primaries;
        this.first = tree.operand();
        this.tails = tree.exprTail();
        this.last = first.getStop();
    }

    Expr build() {
        Expr result = climb(first, 0, LOWEST);
        if (next < tails.size()) {
            throw notLike(tails.get(next));
        }
        return result;
    }

    private SyntaxProblem notLike(ExprTailContext tail) {
        return BuildContext.problem(
                context.span(tail.getStart()), "unexpected ESCAPE", "ESCAPE stands behind the pattern of a LIKE");
    }

    /** Builds an operand from its n-th prefix on, and all operators behind it that bind tighter than a level. */
    private Expr climb(OperandContext operand, int prefix, int level) {
        Token start = prefix < operand.prefix.size()
                ? operand.prefix.get(prefix)
                : operand.primary().getStart();
        Expr left = prefixed(operand, prefix);
        int leftDepth = depth;
        while (next < tails.size() && precedence(tails.get(next)) > level) {
            ExprTailContext tail = tails.get(next++);
            last = tail.getStop();
            left = apply(left, start, tail);
            depth = Math.max(leftDepth, depth) + 1;
            leftDepth = depth;
            expressions.depth(depth, left.span());
        }
        depth = leftDepth;
        return left;
    }

    private Expr prefixed(OperandContext operand, int prefix) {
        if (prefix == operand.prefix.size()) {
            Expr primary = primaries.build(operand.primary());
            depth = expressions.depth();
            last = operand.getStop();
            return primary;
        }
        Token sign = operand.prefix.get(prefix);
        if (prefix >= ExpressionBuilder.MAX_DEPTH) {
            expressions.depth(prefix + 1, context.span(sign));
        }
        UnaryOperator operator = unary(sign.getType());
        Expr value = climb(operand, prefix + 1, operator == UnaryOperator.NOT ? NOT_LEVEL : UNARY_LEVEL);
        depth++;
        Expr result = LiteralBuilder.negated(operator, value, context.span(sign, last));
        expressions.depth(depth, result.span());
        return result;
    }

    private static UnaryOperator unary(int type) {
        return switch (type) {
            case SluiceParser.NOT -> UnaryOperator.NOT;
            case SluiceParser.MINUS -> UnaryOperator.NEGATE;
            case SluiceParser.PLUS -> UnaryOperator.PLUS;
            case SluiceParser.TILDE -> UnaryOperator.BIT_NOT;
            default -> throw new AssertionError(type);
        };
    }

    private static int precedence(ExprTailContext tail) {
        if (tail instanceof BinaryTailContext binary) {
            return binary.operator.getType() == SluiceParser.ESCAPE
                    ? NEVER
                    : binary(binary).precedence();
        }
        if (tail instanceof FragmentTailContext fragment) {
            return logical(fragment).precedence();
        }
        return tail instanceof CollateTailContext ? COLLATE_LEVEL : EQUALITY_LEVEL;
    }

    private Expr apply(Expr left, Token start, ExprTailContext tail) {
        depth = 0;
        if (tail instanceof BinaryTailContext binary) {
            BinaryOperator operator = binary(binary);
            Expr right = climb(binary.operand(), 0, operator.precedence());
            return new Expr.Binary(operator, left, right, context.span(start, last));
        }
        if (tail instanceof IsTailContext is) {
            return is(left, start, is);
        }
        if (tail instanceof LikeTailContext like) {
            return like(left, start, like);
        }
        if (tail instanceof BetweenTailContext between) {
            return between(left, start, between);
        }
        if (tail instanceof InTailContext in) {
            SourceSpan span = context.span(start, last);
            Expr result = primaries.in(left, in.inOperand(), in.not != null, span);
            depth = expressions.depth();
            return result;
        }
        if (tail instanceof NullTailContext nullTail) {
            boolean negated = nullTail.ISNULL() == null;
            return new Expr.IsNull(left, negated, context.span(start, last));
        }
        if (tail instanceof FragmentTailContext fragment) {
            Expr right = expressions.build(fragment.expr());
            depth = expressions.depth();
            return new Expr.OptionalTerm(logical(fragment), left, right, context.span(start, last));
        }
        CollateTailContext collate = (CollateTailContext) tail;
        return new Expr.Collate(left, context.names().name(collate.looseName()), context.span(start, last));
    }

    private Expr is(Expr left, Token start, IsTailContext tail) {
        boolean distinct = tail.DISTINCT() != null;
        boolean negated = (tail.not != null) != distinct;
        Expr right = climb(tail.operand(), 0, EQUALITY_LEVEL);
        SourceSpan span = context.span(start, last);
        if (right instanceof Expr.NullLiteral) {
            return new Expr.IsNull(left, negated, span);
        }
        return new Expr.Binary(negated ? BinaryOperator.IS_NOT : BinaryOperator.IS, left, right, span);
    }

    private Expr like(Expr left, Token start, LikeTailContext tail) {
        Expr pattern = climb(tail.operand(), 0, EQUALITY_LEVEL);
        int patternDepth = depth;
        Expr escape = null;
        if (next < tails.size()
                && tails.get(next) instanceof BinaryTailContext following
                && following.operator.getType() == SluiceParser.ESCAPE) {
            next++;
            escape = climb(following.operand(), 0, EQUALITY_LEVEL);
            depth = Math.max(patternDepth, depth);
        }
        LikeOperator operator = LikeOperator.valueOf(tail.operator.getText().toUpperCase(Locale.ROOT));
        return new Expr.Like(operator, left, pattern, escape, tail.not != null, context.span(start, last));
    }

    private Expr between(Expr left, Token start, BetweenTailContext tail) {
        Expr low = climb(tail.operand(), 0, AND_LEVEL);
        int lowDepth = depth;
        if (next == tails.size()
                || !(tails.get(next) instanceof BinaryTailContext and)
                || and.operator.getType() != SluiceParser.AND) {
            Token at = next == tails.size() ? last : tails.get(next).getStart();
            throw BuildContext.problem(context.span(at), "BETWEEN without its AND", "write: x BETWEEN low AND high");
        }
        next++;
        Expr high = climb(and.operand(), 0, EQUALITY_LEVEL);
        depth = Math.max(lowDepth, depth);
        return new Expr.Between(left, low, high, tail.not != null, context.span(start, last));
    }

    private static BinaryOperator logical(FragmentTailContext fragment) {
        return fragment.operator.getType() == SluiceParser.AND ? BinaryOperator.AND : BinaryOperator.OR;
    }

    private static BinaryOperator binary(BinaryTailContext tail) {
        return switch (tail.operator.getType()) {
            case SluiceParser.OR -> BinaryOperator.OR;
            case SluiceParser.AND -> BinaryOperator.AND;
            case SluiceParser.EQ -> BinaryOperator.EQ;
            case SluiceParser.NE -> BinaryOperator.NE;
            case SluiceParser.LT -> BinaryOperator.LT;
            case SluiceParser.LE -> BinaryOperator.LE;
            case SluiceParser.GT -> BinaryOperator.GT;
            case SluiceParser.GE -> BinaryOperator.GE;
            case SluiceParser.AMPERSAND -> BinaryOperator.BIT_AND;
            case SluiceParser.PIPE -> BinaryOperator.BIT_OR;
            case SluiceParser.SHIFT_LEFT -> BinaryOperator.SHIFT_LEFT;
            case SluiceParser.SHIFT_RIGHT -> BinaryOperator.SHIFT_RIGHT;
            case SluiceParser.PLUS -> BinaryOperator.ADD;
            case SluiceParser.MINUS -> BinaryOperator.SUBTRACT;
            case SluiceParser.STAR -> BinaryOperator.MULTIPLY;
            case SluiceParser.SLASH -> BinaryOperator.DIVIDE;
            case SluiceParser.PERCENT -> BinaryOperator.MODULO;
            case SluiceParser.CONCAT -> BinaryOperator.CONCAT;
            case SluiceParser.ARROW -> BinaryOperator.JSON_GET;
            case SluiceParser.ARROW2 -> BinaryOperator.JSON_GET_VALUE;
            default -> throw new AssertionError(tail.operator.getText());
        };
    }
}

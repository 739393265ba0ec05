package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a CHECK says of a row whose columns all have their defaults, as far as it can be told without an engine: NULL, numbers
 * and texts that are compared byte by byte.
 */
final class DefaultChecks {
    private static final Set<String> STRICT = Set.of("json_valid", "length", "lower", "upper", "trim", "abs", "instr");

    private final Table table;

    private DefaultChecks(Table table) {
        this.table = table;
    }

    /** Tells whether a row of defaults surely passes; NULL passes a CHECK, and of the numbers 0 does not. */
    static boolean pass(Expr check, Table table) {
        return new DefaultChecks(table)
                .value(check)
                .filter(result -> result.isNull()
                        || Boolean.TRUE.equals(result.content())
                        || (result.content() instanceof Long number && number != 0))
                .isPresent();
    }

    /**
     * A known value.
     *
     * @param content a Long, a String, a truth value, or null for NULL
     */
    private record Value(@Nullable Comparable<?> content) {
        static final Value NULL = new Value(null);

        boolean isNull() {
            return content == null;
        }
    }

    private Optional<Value> value(Expr expr) {
        if (expr instanceof Expr.ColumnRef ref) {
            return table.column(ref.column().key()).flatMap(this::standard);
        } else if (expr instanceof Expr.Binary binary) {
            return binary(binary);
        } else if (expr instanceof Expr.IsNull test) {
            return value(test.operand()).map(operand -> new Value(operand.isNull() != test.negated()));
        } else if (expr instanceof Expr.InList in) {
            return in(in);
        } else if (expr instanceof Expr.Between range) {
            return nullIf(isNull(range.operand()));
        } else if (expr instanceof Expr.Like like) {
            return nullIf(isNull(like.operand()));
        } else if (expr instanceof Expr.FunctionCall call) {
            return nullIf(STRICT.contains(call.name().key())
                    && call.arguments().stream().anyMatch(this::isNull));
        }
        return literal(expr);
    }

    private boolean isNull(Expr expr) {
        return value(expr).filter(Value::isNull).isPresent();
    }

    private static Optional<Value> nullIf(boolean sure) {
        return sure ? Optional.of(Value.NULL) : Optional.empty();
    }

    private Optional<Value> standard(Column column) {
        Expr given = column.defaultValue();
        if (column.generated() != null) {
            return Optional.empty();
        } else if (given == null) {
            return Optional.of(Value.NULL);
        }
        boolean bytes = column.value().collation().sequence() == Collation.Sequence.BINARY;
        return literal(given)
                .filter(known -> known.content() instanceof Long
                        ? column.value().type().is(Kind.INTEGER)
                        : known.isNull() || (bytes && column.value().type().is(Kind.TEXT)));
    }

    private static Optional<Value> literal(Expr expr) {
        if (expr instanceof Expr.NullLiteral) {
            return Optional.of(Value.NULL);
        } else if (expr instanceof Expr.IntegerLiteral number) {
            return Optional.of(new Value(number.value()));
        } else if (expr instanceof Expr.StringLiteral text) {
            return Optional.of(new Value(text.value()));
        } else if (expr instanceof Expr.Unary unary
                && unary.operator() == UnaryOperator.NEGATE
                && unary.operand() instanceof Expr.IntegerLiteral number) {
            return Optional.of(new Value(-number.value()));
        }
        return Optional.empty();
    }

    private Optional<Value> binary(Expr.Binary node) {
        Optional<Value> left = value(node.left());
        Optional<Value> right = value(node.right());
        BinaryOperator operator = node.operator();
        if (operator.isLogical()) {
            return logical(operator == BinaryOperator.OR, left, right);
        } else if (operator == BinaryOperator.IS || operator == BinaryOperator.IS_NOT) {
            return Optional.empty();
        } else if (left.filter(Value::isNull).isPresent()
                || right.filter(Value::isNull).isPresent()) {
            return Optional.of(Value.NULL);
        } else if (!operator.isComparison() || left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return compared(left.get(), right.get()).map(order -> new Value(holds(operator, order)));
    }

    /** The order of two values of one kind; texts by code points, as their bytes in UTF-8. */
    private static Optional<Integer> compared(Value left, Value right) {
        if (left.content() instanceof Long a && right.content() instanceof Long b) {
            return Optional.of(a.compareTo(b));
        } else if (left.content() instanceof String a && right.content() instanceof String b) {
            boolean plain = (a + b).chars().noneMatch(c -> Character.isSurrogate((char) c));
            return plain ? Optional.of(a.compareTo(b)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean holds(BinaryOperator operator, int order) {
        return switch (operator) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
            default -> throw new AssertionError(operator);
        };
    }

    private static Optional<Value> logical(boolean or, Optional<Value> left, Optional<Value> right) {
        Value decisive = new Value(or);
        if (left.filter(decisive::equals).isPresent()
                || right.filter(decisive::equals).isPresent()) {
            return Optional.of(decisive);
        } else if (left.filter(DefaultChecks::isTruth).isEmpty()
                || right.filter(DefaultChecks::isTruth).isEmpty()) {
            return Optional.empty();
        }
        boolean open = left.get().isNull() || right.get().isNull();
        return Optional.of(open ? Value.NULL : new Value(!or));
    }

    private static boolean isTruth(Value value) {
        return value.isNull() || value.content() instanceof Boolean;
    }

    private Optional<Value> in(Expr.InList node) {
        Optional<Value> operand = value(node.operand());
        if (operand.isEmpty() || operand.get().isNull()) {
            return operand;
        }
        boolean same = true;
        for (Expr item : node.items()) {
            Optional<Integer> order = value(item).flatMap(known -> compared(operand.get(), known));
            if (order.isPresent() && order.get() == 0) {
                return Optional.of(new Value(!node.negated()));
            }
            same &= order.isPresent();
        }
        return same ? Optional.of(new Value(node.negated())) : Optional.empty();
    }
}

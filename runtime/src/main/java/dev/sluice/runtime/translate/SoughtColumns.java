package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;

/** What the columns of a query on the right side of IN have to be, so that they meet what is looked for among them. */
final class SoughtColumns {
    private static final int MOST_DIGITS = 18;

    private SoughtColumns() {}

    /** Returns what stands on the left side, value by value. */
    static List<Expr> operands(Expr.InSelect node) {
        return node.operand() instanceof Expr.RowValue row ? row.items() : List.of(node.operand());
    }

    /** Returns the columns of the query with the types that they take. */
    static List<ResultColumn> columns(Context context, Expr.InSelect node) {
        List<ResultColumn> columns = new ArrayList<>(context.facts().columns(node.select()));
        List<Expr> operands = operands(node);
        for (int i = 0; i < columns.size() && i < operands.size(); i++) {
            if (columns.get(i) instanceof ResultColumn.Scalar scalar) {
                SqlType type = met(context.type(operands.get(i)), scalar.value().type());
                columns.set(
                        i,
                        new ResultColumn.Scalar(
                                scalar.name(),
                                scalar.item(),
                                scalar.value().withType(type),
                                scalar.expr(),
                                scalar.relation(),
                                scalar.column(),
                                scalar.merged()));
            }
        }
        return columns;
    }

    /** Tells whether values of a type are stored in a form of their own, in which both sides have to be. */
    static boolean isStoredOtherwise(SqlType type) {
        return type.is(Kind.NUMERIC) || type.isTemporal() || SqliteExtensions.has(type);
    }

    /** Exact decimals meet in the finer scale of the two. */
    private static SqlType met(SqlType left, SqlType right) {
        boolean decimal = left.is(Kind.NUMERIC) || right.is(Kind.NUMERIC);
        if (decimal && isExact(left) && isExact(right)) {
            int scale = Math.max(left.is(Kind.NUMERIC) ? left.scale() : 0, right.is(Kind.NUMERIC) ? right.scale() : 0);
            return SqlType.numeric(MOST_DIGITS, scale);
        }
        return isStoredOtherwise(left) && right.is(Kind.NULL) ? left : right;
    }

    /** Tells whether a number is no REAL. */
    static boolean isExact(SqlType type) {
        return type.is(Kind.NUMERIC) || type.is(Kind.INTEGER);
    }
}

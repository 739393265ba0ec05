package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The keys by which PostgreSQL sorts and divides rows: in the order of bytes or of a collation, NULL where SQLite has it. */
final class PostgresKeys {
    private final PostgresExpressions expressions;
    private final Context context;

    PostgresKeys(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
    }

    /** Lowers a term of ORDER BY within a window or an aggregate. */
    SqlOrder order(OrderingTerm.By term) {
        return order(
                term, ordered(term.expr()), expressions.value(term.expr()).nullable() || declaredNullable(term.expr()));
    }

    /** Lowers a term of an index, which has a type in PostgreSQL. */
    SqlOrder indexed(OrderingTerm.By term) {
        SqlOrder order = order(term);
        SqlExpr value = order.expr();
        if (!value.is(Kind.NULL)) {
            return order;
        }
        SqlExpr typed = SqlExpr.of(new Shape.CastTo(value, "text"), SqlType.TEXT, term.span());
        return new SqlOrder(typed, order.descending(), order.nulls());
    }

    /** Lowers the terms of ORDER BY within an aggregate. */
    List<SqlOrder> orders(List<OrderingTerm> terms) {
        List<SqlOrder> orders = new ArrayList<>();
        for (OrderingTerm term : terms) {
            OrderingTerm.By by = expressions.by(term);
            PostgresMembers.Member member = expressions.members().of(by.expr());
            if (member == null) {
                orders.add(order(by));
            } else {
                expressions.members().orderKeys(member).forEach(key -> orders.add(order(by, key, true)));
            }
        }
        return orders;
    }

    /** An index puts the NULLs of a column somewhere even where a condition leaves none. */
    private boolean declaredNullable(Expr expr) {
        return expr instanceof Expr.ColumnRef ref
                && context.facts().binding(ref) instanceof Binding.OfColumn column
                && column.column().value().nullable();
    }

    /** Lowers an expression for putting rows in order. */
    SqlExpr ordered(Expr expr) {
        SqlExpr value = expressions.lower(expr);
        checkOrderable(value.type(), expr);
        PostgresTextFunctions.checkWhole(context, expr);
        return expressions.collated(
                expressions.bytewise(value), expressions.value(expr).collation().sequence());
    }

    /** Refuses to put values in order that have none on both engines. */
    void checkOrderable(SqlType type, Node at) {
        switch (type.kind()) {
            case JSON, JSONB, POINT, ARRAY, ANY, DYNAMIC, UNKNOWN ->
                throw context.typeOperation(
                        at,
                        "values " + type.ofType() + " have no order on both engines",
                        "order by an expression of a plain type");
            default -> {}
        }
    }

    SqlOrder order(OrderingTerm.By term, SqlExpr value, boolean nullable) {
        OrderingTerm.Nulls nulls = term.nulls();
        String place = nulls != null ? "NULLS " + nulls : term.descending() ? "NULLS LAST" : "NULLS FIRST";
        boolean standard = place.endsWith(term.descending() ? "FIRST" : "LAST");
        return new SqlOrder(value, term.descending(), nullable && !standard ? place : "");
    }

    /** Lowers an expression that rows are told apart by. */
    SqlExpr partition(Expr expr) {
        PostgresMembers.Member member = expressions.members().of(expr);
        if (member != null) {
            return expressions.members().key(member);
        }
        if (!expressions.type(expr).is(Kind.INTERVAL)) {
            Comparing.checkDistinct(context, expressions.type(expr), expr, "make no partitions on both engines");
        }
        return expressions.collated(
                expressions.lower(expr), expressions.value(expr).collation().sequence());
    }

    /** PostgreSQL adds to the key of a frame by RANGE what has its type: REAL beside a distance that is one. */
    List<SqlOrder> windowOrder(Over.Window window, OrderingTerm.By term) {
        List<SqlOrder> orders = orders(List.of(term));
        SqlOrder order = orders.get(0);
        Over.Frame frame = window.frame();
        if (frame == null || frame.unit() != Over.Unit.RANGE || !order.expr().is(Kind.INTEGER)) {
            return orders;
        }
        Over.Bound end = frame.end();
        boolean real = isReal(frame.start()) || (end != null && isReal(end));
        return real
                ? List.of(new SqlOrder(order.expr().cast("float8", SqlType.REAL), order.descending(), order.nulls()))
                : orders;
    }

    private boolean isReal(Over.Bound bound) {
        Expr offset = bound.offset();
        return offset != null && expressions.type(offset).is(Kind.REAL);
    }

    /**
     * PostgreSQL takes the current row for one of the frame where first_value, last_value and nth_value pass over its peers; in
     * a frame that ends before it or begins behind it no peer is left, which is what GROUP says. In a RANGE the frame of a NULL
     * is all NULLs, whatever the distance.
     */
    String ties(Over.Window window, Over.Frame frame) {
        Over.Bound end = frame.end();
        boolean apart = isApart(frame.start(), Over.BoundKind.FOLLOWING)
                || (end != null && isApart(end, Over.BoundKind.PRECEDING));
        boolean nulls = frame.unit() == Over.Unit.RANGE
                && window.orderBy().stream()
                        .noneMatch(term -> term instanceof OrderingTerm.By by
                                && !context.value(by.expr()).nullable());
        if (apart && nulls) {
            throw context.notPortable(
                    frame.start(),
                    "PostgreSQL loses rows of this frame where the key is NULL",
                    "order by what is never NULL");
        }
        return apart ? "EXCLUDE GROUP" : "EXCLUDE TIES";
    }

    /** Tells whether a bound leaves the current row out. */
    private boolean isApart(Over.Bound bound, Over.BoundKind kind) {
        Expr offset = bound.offset();
        if (bound.kind() != kind || offset == null) {
            return false;
        }
        BigDecimal distance = PostgresConversions.number(offset, SqlType.numeric(38, 18));
        if (distance == null) {
            throw context.notPortable(
                    offset, "whether the current row is in this frame is not known", "write the distance as a number");
        }
        return distance.signum() != 0;
    }

    /** Lowers the distance of a frame's bound. */
    SqlExpr frameOffset(Over.Window window, Over.Frame frame, Expr offset) {
        SqlExpr value = expressions.lower(offset);
        if (frame.unit() != Over.Unit.RANGE) {
            return value;
        }
        OrderingTerm.By key = expressions.by(window.orderBy().get(0));
        SqlType type = expressions.type(key.expr());
        Over.Bound end = frame.end();
        boolean real = isReal(frame.start()) || (end != null && isReal(end));
        if (type.is(Kind.INTEGER) && value.is(Kind.INTEGER) && !real) {
            return value.cast("bigint", SqlType.INTEGER);
        } else if (type.is(Kind.REAL) || type.is(Kind.NUMBER) || (type.is(Kind.INTEGER) && real)) {
            return value.cast("float8", SqlType.REAL);
        }
        throw context.notPortable(
                offset, "a distance of such values has no meaning on both engines", "use ROWS or GROUPS");
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code group_concat} over a frame whose rows leave it at its start. SQLite cuts their texts off, and loses a separator once
 * all that is left are empty texts. With EXCLUDE it puts each frame together anew; EXCLUDE TIES leaves nothing out where
 * no two rows are alike for the window.
 */
final class SlidingTexts {
    private final Context context;
    private final SelectBody.@Nullable Core core;

    SlidingTexts(Context context, SelectBody.@Nullable Core core) {
        this.context = context;
        this.core = core;
    }

    /** Tells whether SQLite loses separators of a call. */
    boolean isLossy(Expr.FunctionCall call) {
        Over over = call.over();
        Over.@Nullable Frame frame = over == null ? null : WindowOrders.frame(core, over);
        return frame != null
                && frame.start().kind() != Over.BoundKind.UNBOUNDED_PRECEDING
                && frame.exclude() == Over.Exclude.NO_OTHERS
                && mayBeEmpty(call.arguments().get(0));
    }

    private boolean mayBeEmpty(Expr text) {
        if (text instanceof Expr.StringLiteral literal) {
            return literal.value().isEmpty();
        } else if (text instanceof Expr.Binary binary && binary.operator() == BinaryOperator.CONCAT) {
            return mayBeEmpty(binary.left()) && mayBeEmpty(binary.right());
        }
        SqlType type = context.type(text);
        return type.is(Kind.TEXT) || type.is(Kind.BLOB) || ExpressionLowering.isOpen(type);
    }

    /** Tells whether the call has a frame of its own, over rows of which no two are alike for the window. */
    boolean hasNoTies(Expr.FunctionCall call) {
        if (core == null
                || !core.groupBy().isEmpty()
                || PostgresGroups.aggregates(core)
                || !(call.over() instanceof Over.Window window)
                || window.frame() == null) {
            return false;
        }
        List<Expr> keys = new ArrayList<>();
        Over.@Nullable Window base = window.base() == null ? null : WindowOrders.named(core, window);
        for (Over.Window one : base == null ? List.of(window) : List.of(window, base)) {
            keys.addAll(one.partitionBy());
            one.orderBy().stream()
                    .filter(OrderingTerm.By.class::isInstance)
                    .forEach(term -> keys.add(((OrderingTerm.By) term).expr()));
        }
        List<Relation> relations = context.facts().relations(core);
        return !relations.isEmpty() && relations.stream().allMatch(relation -> isTold(relation, keys));
    }

    /** Tells whether values of a key of a table are among some values. */
    private boolean isTold(Relation relation, List<Expr> values) {
        Table table = relation.table();
        return table != null
                && table.kind() == Table.Kind.TABLE
                && table.keys().stream().anyMatch(key -> isTold(relation, key, values));
    }

    private boolean isTold(Relation relation, Key key, List<Expr> values) {
        return !key.partial()
                && key.columns().stream()
                        .allMatch(column -> !column.value().nullable()
                                && values.stream().anyMatch(value -> is(value, relation, column)));
    }

    private boolean is(Expr value, Relation relation, Column column) {
        return value instanceof Expr.ColumnRef ref
                && context.facts().binding(ref) instanceof Binding.OfColumn of
                && of.relation() == relation
                && of.column().equals(column)
                && context.value(ref).collation().sequence() == Collation.Sequence.BINARY;
    }
}

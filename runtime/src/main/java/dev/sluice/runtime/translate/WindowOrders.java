package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.facts.Children;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Windows without ORDER BY over whose rows something goes in order: {@code row_number() OVER ()}. The engines would take the
 * rows as they find them; both are told to take them by the primary key of the single table.
 */
final class WindowOrders {
    /** What goes by the order of all rows of the partition, whatever the frame. */
    private static final Set<String> BY_PARTITION = Set.of("row_number", "ntile", "lag", "lead");

    /** What goes by the order of the rows in the frame. */
    private static final Set<String> BY_FRAME = Set.of(
            "first_value",
            "last_value",
            "nth_value",
            "group_concat",
            "string_agg",
            "json_group_array",
            "json_group_object");

    private static final SqlWindow.Frame ALL = new SqlWindow.Frame(
            "ROWS",
            new SqlWindow.Bound(null, "UNBOUNDED PRECEDING"),
            new SqlWindow.Bound(null, "UNBOUNDED FOLLOWING"),
            "");

    private final ExpressionLowering expressions;
    private final Context context;

    WindowOrders(ExpressionLowering expressions, Context context) {
        this.expressions = expressions;
        this.context = context;
    }

    /** Tells whether a core shows what is computed over a window. */
    static boolean areIn(SelectBody.Core core) {
        return core.items().stream().anyMatch(item -> item instanceof SelectItem.Of of && isIn(of.expr()));
    }

    /** Tells whether an expression holds a call over a window, its own subqueries aside. */
    static boolean isIn(Expr expr) {
        return (expr instanceof Expr.FunctionCall call && call.over() != null)
                || Children.of(expr).stream().anyMatch(WindowOrders::isIn);
    }

    /** Returns the frame of a call, as written; null without one. */
    static Over.@Nullable Frame frame(SelectBody.@Nullable Core core, Over over) {
        Over.@Nullable Window window = over instanceof Over.Window own ? own : named(core, over);
        return window == null ? null : window.frame();
    }

    /** Gives the window of a call an order where it has none and the call needs one. */
    SqlWindow ordered(Expr.FunctionCall call, Over over, SqlWindow window) {
        SelectBody.Core core = expressions.queries().core();
        Over.@Nullable Window written = over instanceof Over.Window own ? own : null;
        Over.@Nullable Window named = named(core, over);
        Over.@Nullable Window last = written == null ? named : written;
        if (core == null || last == null || hasOrder(core, last)) {
            return window;
        }
        Over.Frame frame = last.frame();
        boolean byFrame = BY_FRAME.contains(call.name().key());
        boolean byPartition = BY_PARTITION.contains(call.name().key());
        boolean byRows = frame != null && frame.unit() == Over.Unit.ROWS && !isWhole(frame);
        if (!byPartition && !byFrame && !byRows) {
            return window;
        }
        if (written == null && frame != null) {
            throw undefined(call);
        }
        if (byFrame && frame != null && frame.unit() != Over.Unit.ROWS) {
            throw undefined(call);
        }
        if (!core.groupBy().isEmpty()) {
            throw undefined(call);
        }
        List<SqlOrder> orders = expressions.queries().implicitOrder(call);
        if (orders.isEmpty()) {
            return window;
        }
        SqlWindow.Defined defined = window instanceof SqlWindow.Defined own
                ? own
                : new SqlWindow.Defined(((SqlWindow.Named) window).name(), List.of(), List.of(), null);
        SqlWindow.Frame whole = byFrame && defined.frame() == null ? ALL : defined.frame();
        return new SqlWindow.Defined(defined.base(), defined.partitionBy(), orders, whole);
    }

    private RefusedException undefined(Expr.FunctionCall call) {
        return context.undefinedOrder(
                call, "the order of the rows in this window is not defined", "write ORDER BY in the window");
    }

    private static boolean isWhole(Over.Frame frame) {
        Over.Bound end = frame.end();
        return frame.start().kind() == Over.BoundKind.UNBOUNDED_PRECEDING
                && end != null
                && end.kind() == Over.BoundKind.UNBOUNDED_FOLLOWING;
    }

    private static boolean hasOrder(SelectBody.Core core, Over.Window window) {
        if (!window.orderBy().isEmpty()) {
            return true;
        }
        Over.@Nullable Window base = named(core, window);
        return base != null && !base.equals(window) && hasOrder(core, base);
    }

    /** Returns what a name, or the base of a window, stands for. */
    static Over.@Nullable Window named(SelectBody.@Nullable Core core, Over over) {
        Identifier name = over instanceof Over.Named reference ? reference.name() : ((Over.Window) over).base();
        if (core == null || name == null) {
            return null;
        }
        return core.windows().stream()
                .filter(window -> window.name().matches(name))
                .map(SelectBody.NamedWindow::window)
                .findFirst()
                .orElse(null);
    }
}

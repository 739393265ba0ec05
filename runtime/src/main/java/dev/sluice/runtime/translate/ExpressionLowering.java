package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Source expressions to an engine's. Exhaustive: every kind of expression has a method in each engine's subclass or here,
 * where what both have in common is decided.
 */
abstract class ExpressionLowering implements Expr.Visitor<SqlExpr> {
    private final Context context;
    private @Nullable QueryLowering queries;

    ExpressionLowering(Context context) {
        this.context = context;
    }

    /** Gives the lowering of queries, which needs this object to be made. */
    void use(QueryLowering lowering) {
        this.queries = lowering;
    }

    final Context context() {
        return context;
    }

    final QueryLowering queries() {
        QueryLowering lowering = queries;
        if (lowering == null) {
            throw new IllegalStateException("no lowering of queries yet");
        }
        return lowering;
    }

    /** Lowers an expression as it is. */
    final SqlExpr lower(Expr expr) {
        context.count(expr);
        return expr.accept(this);
    }

    final SqlType type(Expr expr) {
        return context.type(expr);
    }

    final ValueType value(Expr expr) {
        return context.value(expr);
    }

    /** Lowers an expression that is used as a condition. */
    abstract SqlExpr condition(Expr expr);

    /** Lowers a condition that keeps rows (WHERE, ON, HAVING): what would be false there may as well be NULL. */
    SqlExpr filter(Expr expr) {
        return condition(expr);
    }

    /**
     * Lowers an expression to a type that its place asks for.
     *
     * @param target the type
     */
    abstract SqlExpr coerce(Expr expr, SqlType target);

    /** As {@link #coerce}, for a value that is stored in a column of that type. */
    abstract SqlExpr assign(Expr expr, SqlType target);

    /** Lowers a term of ORDER BY within a window or an aggregate. */
    abstract SqlOrder order(OrderingTerm.By term);

    /** Returns a column of a relation as an expression. */
    abstract SqlExpr column(Relation relation, Column column, boolean qualified, SourceSpan span);

    /** Returns the value that a name of a result column stands for. */
    abstract SqlExpr aliased(Expr.ColumnRef ref, SelectItem.Of item);

    @Override
    public SqlExpr visitColumnRef(Expr.ColumnRef node) {
        Binding binding = context.facts().binding(node);
        if (binding instanceof Binding.OfColumn found) {
            boolean qualified = node.table() != null || context.needsQualifier();
            return column(found.relation(), found.column(), qualified, node.span());
        } else if (binding instanceof Binding.OfMerged merged) {
            return shared(merged, node);
        } else if (binding instanceof Binding.OfRowid rowid) {
            return rowid(rowid.relation(), node);
        } else if (binding instanceof Binding.OfAlias alias) {
            return aliased(node, alias.item());
        } else if (binding instanceof Binding.OfString) {
            throw context.notPortable(
                    node,
                    "\"" + node.column().text() + "\" is no column, and only SQLite reads it as a text",
                    "write '" + node.column().text().replace("'", "''") + "'");
        }
        throw context.notSupported(node, "\"" + node.column().text() + "\" is not known");
    }

    /** Returns a column of USING or NATURAL by its name alone. */
    SqlExpr shared(Binding.OfMerged merged, Expr.ColumnRef node) {
        Binding.OfColumn first = merged.columns().get(0);
        return column(first.relation(), first.column(), false, node.span());
    }

    /** A column of USING or NATURAL by the qualified names of its sides: the bare name may be that of a third column too. */
    final SqlExpr merged(List<Binding.OfColumn> columns, SqlType type, SourceSpan span) {
        List<SqlExpr> sides = new ArrayList<>();
        for (Binding.OfColumn side : columns) {
            sides.add(column(side.relation(), side.column(), true, span));
            if (!side.relation().nullable()) {
                break;
            }
        }
        return sides.size() == 1
                ? sides.get(0)
                : SqlExpr.call("coalesce", type, span, sides.toArray(SqlExpr[]::new))
                        .with(sides.get(0).traits());
    }

    /** Refuses the alias of a result column that the engine does not take. */
    void checkAlias(Identifier alias) {}

    /** Returns the rowid of a table that has no alias for it. */
    abstract SqlExpr rowid(Relation relation, Expr.ColumnRef node);

    @Override
    public SqlExpr visitPlaceholder(Expr.Placeholder node) {
        // The build asks whether the rest can be translated; what is sent is translated with what is composed for it.
        if (isOpen(type(node))) {
            throw context.misplacedPlaceholder(node, "nothing tells which type \"$" + node.name() + "\" has");
        }
        return SqlExpr.atom("NULL", type(node), node.span());
    }

    @Override
    public SqlExpr visitOptionalTerm(Expr.OptionalTerm node) {
        if (context.facts().statement() instanceof SchemaStatement) {
            throw context.misplacedFragment(node);
        }
        SqlExpr left = condition(node.left());
        Shape shape = new Shape.Optional(left, node.operator().name(), condition(node.right()), context.fragment(node));
        return SqlExpr.of(shape, SqlType.BOOLEAN, node.span());
    }

    @Override
    public SqlExpr visitRaise(Expr.Raise node) {
        throw context.notSupported(node, "RAISE is translated as the whole value of a trigger's SELECT only");
    }

    @Override
    public SqlExpr visitExists(Expr.Exists node) {
        SqlQuery query = queries().exists(node.select());
        return SqlExpr.of(new Shape.ExistsIn(query), SqlType.BOOLEAN, node.span());
    }

    @Override
    public SqlExpr visitRowValue(Expr.RowValue node) {
        List<SqlExpr> items = new ArrayList<>();
        for (Expr item : node.items()) {
            items.add(lower(item));
        }
        return SqlExpr.of(new Shape.Row(items), SqlType.UNKNOWN, node.span());
    }

    /** Lowers what follows OVER; null for a call without. */
    final @Nullable SqlWindow over(Expr.FunctionCall call) {
        Over over = call.over();
        if (over == null) {
            return null;
        }
        SqlWindow window = over instanceof Over.Named named
                ? new SqlWindow.Named(named.name().key())
                : window((Over.Window) over);
        return new WindowOrders(this, context).ordered(call, over, window);
    }

    /** Lowers a window definition. */
    final SqlWindow.Defined window(Over.Window window) {
        List<SqlExpr> partition = new ArrayList<>();
        for (Expr expr : window.partitionBy()) {
            partition.add(partition(expr));
        }
        List<SqlOrder> orders = new ArrayList<>();
        for (OrderingTerm term : window.orderBy()) {
            orders.addAll(windowOrder(window, by(term)));
        }
        Over.Frame frame = window.frame();
        return new SqlWindow.Defined(
                window.base() == null ? null : window.base().key(),
                partition,
                orders,
                frame == null ? null : frame(window, frame));
    }

    /** Lowers a column that a star stands for. */
    SqlExpr starred(SelectItem star, Relation relation, SqlExpr column) {
        return column;
    }

    /** Lowers an expression whose values make groups. */
    abstract SqlExpr partition(Expr expr);

    /** Returns a term that is an expression; the others are composed by the caller. */
    final OrderingTerm.By by(OrderingTerm term) {
        if (term instanceof OrderingTerm.By by) {
            return by;
        }
        if (term instanceof OrderingTerm.Choice) {
            throw context.misplacedSort(term);
        }
        throw context.notSupported(term, "orders that the caller composes are not translated yet");
    }

    private SqlWindow.Frame frame(Over.Window window, Over.Frame frame) {
        String exclude = switch (frame.exclude()) {
            case NO_OTHERS -> "";
            case CURRENT_ROW -> "EXCLUDE CURRENT ROW";
            case GROUP -> "EXCLUDE GROUP";
            case TIES -> ties(window, frame);
        };
        Over.Bound end = frame.end();
        return new SqlWindow.Frame(
                frame.unit().name(),
                bound(window, frame, frame.start()),
                end == null ? null : bound(window, frame, end),
                exclude);
    }

    private SqlWindow.Bound bound(Over.Window window, Over.Frame frame, Over.Bound bound) {
        Expr offset = bound.offset();
        String word = bound.kind().name().replace('_', ' ');
        return new SqlWindow.Bound(offset == null ? null : frameOffset(window, frame, offset), word);
    }

    /** Lowers a term of a window's ORDER BY. */
    List<SqlOrder> windowOrder(Over.Window window, OrderingTerm.By term) {
        return List.of(order(term));
    }

    /** Returns what leaves out the peers of the current row. */
    String ties(Over.Window window, Over.Frame frame) {
        return "EXCLUDE TIES";
    }

    /** Lowers the distance of a frame's end. */
    abstract SqlExpr frameOffset(Over.Window window, Over.Frame frame, Expr offset);

    /** Tells whether a type is one that no engine but SQLite can hold in one column. */
    static boolean isOpen(SqlType type) {
        return type.is(Kind.DYNAMIC) || type.is(Kind.ANY) || type.is(Kind.UNKNOWN);
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.facts.Binding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups by an expression with parameters: to PostgreSQL each parameter is another value, even where the same one is given. */
final class PostgresGivenGroups {
    private final Context context;
    private final PostgresExpressions expressions;

    PostgresGivenGroups(Context context, PostgresExpressions expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    /** Tells whether there is a parameter in an expression. */
    boolean hasParameter(Expr expr) {
        return !slots(expr).isEmpty();
    }

    /** Returns the item that shows what is grouped by a parameter; null if none does, or there is no parameter in it. */
    SelectItem.@Nullable Of shown(SelectBody.Core core, Expr group) {
        List<Integer> slots = slots(group);
        for (SelectItem item : core.items()) {
            if (!slots.isEmpty()
                    && item instanceof SelectItem.Of of
                    && slots(of.expr()).equals(slots)
                    && text(of.expr()).equals(text(group))) {
                return of;
            }
        }
        return null;
    }

    /** The parameters in an expression, in the order in which they stand. */
    private List<Integer> slots(Expr expr) {
        List<Integer> slots = new ArrayList<>();
        AstWalk.each(expr, part -> {
            if (part instanceof Expr.Parameter parameter) {
                slots.add(context.slot(parameter));
            } else if (part instanceof Expr.ColumnRef ref
                    && context.facts().binding(ref) instanceof Binding.OfAlias alias) {
                slots.addAll(slots(alias.item().expr()));
            }
        });
        return slots;
    }

    private String text(Expr expr) {
        return PostgresGroups.text(expressions.lower(expr));
    }

    /** Refuses a column that such a group reads. */
    RefusedException refusal(String column, Node at) {
        return context.notPortable(
                at,
                "\"" + column
                        + "\" is grouped together with a parameter, and PostgreSQL takes each parameter for another value",
                "group in a subquery, and read its columns: SELECT .. FROM (SELECT .. AS g FROM .. GROUP BY 1)");
    }

    /** Tells whether an expression reads a column. */
    boolean reads(Expr expr, Binding.OfColumn column) {
        boolean[] found = {false};
        AstWalk.each(
                expr,
                part -> found[0] |= part instanceof Expr.ColumnRef ref
                        && context.facts().binding(ref) instanceof Binding.OfColumn of
                        && of.relation() == column.relation()
                        && of.column().name().equals(column.column().name()));
        return found[0];
    }
}

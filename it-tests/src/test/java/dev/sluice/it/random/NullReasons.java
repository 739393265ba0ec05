package dev.sluice.it.random;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.facts.StatementFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What columns are said to be nullable for though they held no NULL, and how often. */
final class NullReasons {
    private static final int MOST_SHOWN = 40;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();

    /** Notes why a column of a statement was expected to be NULL in some row. */
    void add(StatementFacts facts, ResultColumn column) {
        Expr expr = ((ResultColumn.Scalar) column).expr();
        String reason = expr == null ? "column of *" : reason(facts, expr);
        counts.merge(reason, 1, Integer::sum);
        examples.putIfAbsent(reason, expr == null ? "*" : expr.span().text());
    }

    /** The innermost part that brings the NULL in. */
    private static String reason(StatementFacts facts, Expr expr) {
        if (expr instanceof Expr.ScalarSubquery scalar) {
            Expr selected = selected(facts, scalar.select());
            return selected != null && facts.typeOf(selected).nullable()
                    ? reason(facts, selected)
                    : "subquery that may have no row";
        }
        for (Expr child : Children.of(expr)) {
            if (facts.typeOf(child).nullable()) {
                return reason(facts, child);
            }
        }
        return name(facts, expr);
    }

    private static @Nullable Expr selected(StatementFacts facts, Select select) {
        return select.body() instanceof SelectBody.Core
                        && facts.columns(select).get(0) instanceof ResultColumn.Scalar column
                ? column.expr()
                : null;
    }

    private static String name(StatementFacts facts, Expr expr) {
        if (expr instanceof Expr.FunctionCall call) {
            return call.name().key()
                    + (call.over() == null ? "" : " over")
                    + (call.filter() == null ? "" : " filtered");
        } else if (expr instanceof Expr.Binary binary) {
            return binary.operator().symbol();
        } else if (expr instanceof Expr.ColumnRef ref && facts.binding(ref) instanceof Binding.OfColumn of) {
            Relation relation = of.relation();
            String kind = relation.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return "column of a " + kind + (relation.nullable() ? " of an outer join" : "");
        }
        return expr.getClass().getSimpleName();
    }

    /** The most frequent ones first, with an example of each. */
    List<String> lines() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_SHOWN)
                .map(entry -> entry.getValue() + " for " + entry.getKey() + ", as in " + examples.get(entry.getKey()))
                .toList();
    }
}

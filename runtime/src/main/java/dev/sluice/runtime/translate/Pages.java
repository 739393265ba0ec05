package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query with PAGE BY as plain queries: that of the first page, and those of the page behind a row, one for each set of keys
 * that are NULL in that row. All take the number of rows as a parameter more, and give the keys in columns more.
 */
final class Pages {
    private final Select select;
    private final SelectBody.Core core;
    private final List<Key> keys = new ArrayList<>();
    private final Expr.Parameter limit;

    /**
     * Begins.
     *
     * @param select a query whose PAGE BY is good
     * @param facts what is known of it
     */
    Pages(Select select, TypeFacts facts) {
        this.select = select;
        this.core = (SelectBody.Core) select.body();
        int number = facts.parameters().stream()
                        .mapToInt(fact -> fact.number())
                        .max()
                        .orElse(0)
                + 1;
        SourceSpan span = select.pageBy().get(0).span();
        this.limit = new Expr.Parameter("page size", number, ':', span);
        for (OrderingTerm term : select.pageBy()) {
            OrderingTerm.By by = (OrderingTerm.By) term;
            number++;
            keys.add(new Key(
                    by,
                    new Expr.Parameter("page key " + number, number, ':', by.span()),
                    facts.typeOf(by.expr()).nullable()));
        }
    }

    /** Returns the parameters behind those of the query: the number of rows, then the keys. */
    List<Expr.Parameter> parameters() {
        List<Expr.Parameter> all = new ArrayList<>();
        all.add(limit);
        keys.forEach(key -> all.add(key.value()));
        return all;
    }

    /** Returns the queries: of the first page, then by the keys that are NULL, a bit for each that may be. */
    List<Select> queries() {
        List<Select> queries = new ArrayList<>();
        queries.add(query(null));
        List<Key> open = keys.stream().filter(Key::nullable).toList();
        for (int nulls = 0; nulls < 1 << open.size(); nulls++) {
            int bits = nulls;
            queries.add(query(behind(0, key -> open.contains(key) && (bits & 1 << open.indexOf(key)) != 0)));
        }
        return queries;
    }

    private Select query(@Nullable Condition condition) {
        List<SelectItem> items = new ArrayList<>(core.items());
        keys.forEach(key -> items.add(new SelectItem.Of(key.expr(), null, null, key.span())));
        boolean grouped = !core.groupBy().isEmpty();
        SelectBody.Core page = new SelectBody.Core(
                core.distinct(),
                items,
                core.from(),
                grouped ? core.where() : and(core.where(), condition),
                core.groupBy(),
                grouped ? and(core.having(), condition) : core.having(),
                core.windows(),
                core.span());
        Select.Limit rows = new Select.Limit(limit, null, limit.span());
        return new Select(select.with(), page, select.pageBy(), rows, List.of(), select.span());
    }

    private static @Nullable Expr and(@Nullable Expr where, @Nullable Condition condition) {
        if (condition == null) {
            return where;
        }
        Expr added = condition.expr() == null ? new Expr.BooleanLiteral(false, condition.span()) : condition.expr();
        return where == null ? added : new Expr.Binary(BinaryOperator.AND, where, added, condition.span());
    }

    /** Tells of a key whether it is NULL in the row. */
    private interface Nulls {
        boolean contain(Key key);
    }

    /** A condition, or none that can hold. */
    private record Condition(@Nullable Expr expr, SourceSpan span) {}

    /** The rows behind one by a key and those that follow it; from the first key on with a bound that an index can serve. */
    private Condition behind(int index, Nulls nulls) {
        Key key = keys.get(index);
        boolean isNull = nulls.contain(key);
        Expr beyond = key.beyond(isNull);
        if (index == keys.size() - 1) {
            return new Condition(beyond, key.span());
        }
        Expr next = behind(index + 1, nulls).expr();
        Expr tie = next == null ? null : new Expr.Binary(BinaryOperator.AND, key.same(isNull), next, key.span());
        if (beyond == null || tie == null) {
            return new Condition(beyond == null ? tie : beyond, key.span());
        }
        Expr either = new Expr.Binary(BinaryOperator.OR, beyond, tie, key.span());
        Expr bound = index == 0 ? key.bound(isNull) : null;
        return new Condition(
                bound == null ? either : new Expr.Binary(BinaryOperator.AND, bound, either, key.span()), key.span());
    }

    /**
     * A term of PAGE BY.
     *
     * @param term the term
     * @param value the parameter that takes its value in the row
     * @param nullable whether it may be NULL
     */
    private record Key(OrderingTerm.By term, Expr.Parameter value, boolean nullable) {
        Expr expr() {
            return term.expr();
        }

        SourceSpan span() {
            return term.span();
        }

        private boolean nullsFirst() {
            return term.nulls() == null ? !term.descending() : term.nulls() == OrderingTerm.Nulls.FIRST;
        }

        /** Returns the condition that a row lies behind by this key alone; null where none can. */
        @Nullable
        Expr beyond(boolean isNull) {
            if (isNull) {
                return nullsFirst() ? new Expr.IsNull(expr(), true, span()) : null;
            }
            return withNulls(compare(term.descending() ? BinaryOperator.LT : BinaryOperator.GT));
        }

        /** Returns the condition that a row has the same key. */
        Expr same(boolean isNull) {
            return isNull ? new Expr.IsNull(expr(), false, span()) : compare(BinaryOperator.EQ);
        }

        /** Returns the condition that a row does not lie before; null where all do not. */
        @Nullable
        Expr bound(boolean isNull) {
            if (isNull) {
                return nullsFirst() ? null : new Expr.IsNull(expr(), false, span());
            }
            return withNulls(compare(term.descending() ? BinaryOperator.LE : BinaryOperator.GE));
        }

        private Expr withNulls(Expr comparison) {
            return nullable && !nullsFirst()
                    ? new Expr.Binary(BinaryOperator.OR, comparison, new Expr.IsNull(expr(), false, span()), span())
                    : comparison;
        }

        private Expr compare(BinaryOperator operator) {
            return new Expr.Binary(operator, expr(), value, span());
        }
    }
}

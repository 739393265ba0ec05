package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.QueryLowering.Output;
import dev.sluice.runtime.translate.SqlExpr.Traits;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What PostgreSQL orders a query by for a term of its ORDER BY: a number, a name or an expression. */
final class PostgresOrderTerms {
    private final Context context;
    private final PostgresExpressions postgres;
    private final PostgresGroups groups;

    PostgresOrderTerms(Context context, PostgresExpressions postgres, PostgresGroups groups) {
        this.context = context;
        this.postgres = postgres;
        this.groups = groups;
    }

    /** Lowers a term of ORDER BY; none for one that orders nothing. */
    List<SqlOrder> orders(Select select, OrderingTerm.By term, Output output) {
        Expr expr = term.expr();
        if (expr instanceof Expr.StringLiteral
                || expr instanceof Expr.RealLiteral
                || expr instanceof Expr.NullLiteral) {
            return List.of();
        }
        if (expr instanceof Expr.IntegerLiteral ordinal) {
            return List.of(position(term, (int) ordinal.value(), output));
        }
        if (!(select.body() instanceof SelectBody.Core core)) {
            return List.of(compound(term, output));
        }
        if (expr instanceof Expr.Collate collate && collate.operand() instanceof Expr.IntegerLiteral ordinal) {
            return List.of(underCollation(term, (int) ordinal.value(), output, collate));
        }
        groups.check(core, expr);
        int twice = amongTwo(expr, output);
        if (twice > 0) {
            return List.of(position(term, twice, output));
        }
        return computed(term, core, output);
    }

    /** Returns the number of the column that a name stands for where PostgreSQL would find another of that name, else 0. */
    private int amongTwo(Expr expr, Output output) {
        if (!(expr instanceof Expr.ColumnRef ref && context.facts().binding(ref) instanceof Binding.OfAlias alias)) {
            return 0;
        }
        int found = 0;
        int named = 0;
        for (int i = 0; i < output.columns().size(); i++) {
            ResultColumn column = output.columns().get(i);
            named += Identifier.key(column.name()).equals(ref.column().key()) ? 1 : 0;
            found = column.item() == alias.item() ? i + 1 : found;
        }
        return named > 1 ? found : 0;
    }

    /** Lowers a term that is no number of a column; what turns out to be constant PostgreSQL does not take. */
    private List<SqlOrder> computed(OrderingTerm.By term, SelectBody.Core core, Output output) {
        Expr expr = term.expr();
        Expr named = expr instanceof Expr.Collate collate ? collate.operand() : expr;
        boolean alias = named instanceof Expr.ColumnRef ref && context.facts().binding(ref) instanceof Binding.OfAlias;
        PostgresMembers.Member member = alias ? null : postgres.members().of(expr);
        if (member != null) {
            return postgres.members().orderKeys(member).stream()
                    .map(key -> postgres.keys().order(term, key, true))
                    .toList();
        }
        if (alias && context.value(expr).collation().sequence() == Collation.Sequence.BINARY) {
            Binding.OfAlias shown = (Binding.OfAlias) context.facts().binding((Expr.ColumnRef) named);
            boolean typed = postgres.members().of(shown.item().expr()) != null;
            return List.of(
                    typed ? position(term, ordinal(shown.item(), output), output) : byAlias(term, shown, core, output));
        }
        SqlOrder order = postgres.keys().order(term);
        return isConstant(order.expr()) ? List.of() : List.of(order);
    }

    /** A number, with a sign or without: PostgreSQL takes it for that of a column. */
    private static boolean isConstant(SqlExpr expr) {
        return expr.shape() instanceof Shape.Prefix prefix
                ? isConstant(prefix.operand())
                : expr.shape() instanceof Shape.Atom;
    }

    private SqlOrder byAlias(OrderingTerm.By term, Binding.OfAlias alias, SelectBody.Core core, Output output) {
        SelectItem.Of item = alias.item();
        SqlExpr lowered = postgres.keys().ordered(item.expr());
        boolean printed = !(lowered.shape() instanceof Shape.Name column) || isBare(column);
        SqlExpr shown = lowered;
        if (item.alias() != null && core.distinct() && isColumnToo(item, core)) {
            shown = SqlExpr.atom(Integer.toString(position(item, output)), lowered.type(), term.span());
        } else if (item.alias() != null && printed) {
            shown = SqlExpr.of(new Shape.Name(List.of(item.alias().text())), lowered.type(), term.span());
        }
        return postgres.keys().order(term, shown, context.value(term.expr()).nullable());
    }

    /** Tells whether the alias of an item is also the name of a column that another item shows. */
    private static boolean isColumnToo(SelectItem.Of item, SelectBody.Core core) {
        return core.items().stream()
                .anyMatch(other -> other instanceof SelectItem.Of shown
                        && !shown.equals(item)
                        && shown.expr() instanceof Expr.ColumnRef ref
                        && item.alias() != null
                        && ref.column().matches(item.alias()));
    }

    private static int position(SelectItem.Of item, Output output) {
        return NestedRows.place(output, ordinal(item, output));
    }

    private static int ordinal(SelectItem.Of item, Output output) {
        for (int i = 0; i < output.columns().size(); i++) {
            if (output.columns().get(i).item() == item) {
                return i + 1;
            }
        }
        throw new IllegalStateException("an item that is no result column");
    }

    /** PostgreSQL takes a bare name for the alias of another column first. */
    private static boolean isBare(Shape.Name column) {
        return column.parts().size() == 1;
    }

    private SqlOrder position(OrderingTerm.By term, int ordinal, Output output) {
        if (ordinal < 1
                || ordinal > output.columns().size()
                || !(output.columns().get(ordinal - 1) instanceof ResultColumn.Scalar column)) {
            throw NestedRows.noOrder(context, term);
        }
        SqlType type = column.value().type();
        postgres.keys().checkOrderable(type, term);
        if (column.item() instanceof SelectItem.Of of) {
            PostgresTextFunctions.checkWhole(context, of.expr());
        }
        boolean plain = type.isNumber() || type.is(Kind.BOOLEAN);
        if (!plain && column.value().collation().sequence() != Collation.Sequence.BINARY) {
            if (output.compound()) {
                return collated(
                        term, ordinal, output, column.value().collation().sequence());
            }
            return postgres.keys()
                    .order(term, shown(term, column), column.value().nullable());
        }
        int place = NestedRows.place(output, ordinal);
        SqlExpr number = SqlExpr.atom(Integer.toString(place), type, term.span());
        return postgres.keys().order(term, number, column.value().nullable());
    }

    /** What a result column shows, in the order of its collation: its number would stand for the value itself. */
    private SqlExpr shown(OrderingTerm.By term, ResultColumn.Scalar column) {
        if (column.expr() != null) {
            return postgres.keys().ordered(column.expr());
        } else if (column.relation() == null || column.column() == null) {
            throw context.notPortable(
                    term, "the collation of this column is lost in a list of terms", "order by lower(..)");
        }
        SqlExpr value = postgres.column(column.relation(), column.column(), true, term.span());
        return postgres.collated(value, column.value().collation().sequence());
    }

    /** A number with a collation stands for its column too, but orders a text by that collation instead of the column's. */
    private SqlOrder underCollation(OrderingTerm.By term, int ordinal, Output output, Expr.Collate collate) {
        SqlOrder plain = position(term, ordinal, output);
        if (!(output.columns().get(ordinal - 1) instanceof ResultColumn.Scalar column)
                || !column.value().type().is(Kind.TEXT)) {
            return plain;
        }
        SqlExpr value = column.expr() != null
                ? postgres.bytewise(postgres.lower(column.expr()))
                : postgres.column(
                        Objects.requireNonNull(column.relation()),
                        Objects.requireNonNull(column.column()),
                        true,
                        term.span());
        Collation.Sequence sequence = context.value(collate).collation().sequence();
        return postgres.keys()
                .order(term, postgres.collated(value, sequence), column.value().nullable());
    }

    private SqlOrder compound(OrderingTerm.By term, Output output) {
        if (!(term.expr() instanceof Expr.Collate collate)) {
            return position(term, compoundPosition(term.expr(), output), output);
        }
        int index = collate.operand() instanceof Expr.IntegerLiteral ordinal
                ? (int) ordinal.value()
                : compoundPosition(collate.operand(), output);
        return collated(term, index, output, context.value(collate).collation().sequence());
    }

    /** Orders the query around the compound. */
    private SqlOrder collated(OrderingTerm.By term, int ordinal, Output output, Collation.Sequence sequence) {
        if (ordinal < 1
                || ordinal > output.columns().size()
                || !(output.columns().get(ordinal - 1) instanceof ResultColumn.Scalar column)) {
            throw NestedRows.noOrder(context, term);
        }
        SqlType type = column.value().type();
        SqlExpr like = SqlExpr.atom("", type, term.span()).with(Traits.bytewise(type.is(Kind.TEXT)));
        SqlExpr value =
                postgres.collated(PostgresOrders.column(NestedRows.place(output, ordinal) - 1, type, like), sequence);
        return postgres.keys().order(term, value, column.value().nullable());
    }

    private int compoundPosition(Expr expr, Output output) {
        Optional<Integer> number = context.facts().ordinal(expr);
        if (number.isPresent()) {
            return number.get();
        }
        if (expr instanceof Expr.ColumnRef ref) {
            Binding binding = context.facts().binding(ref);
            for (int i = 0; i < output.columns().size(); i++) {
                ResultColumn column = output.columns().get(i);
                boolean alias = binding instanceof Binding.OfAlias of && column.item() == of.item();
                boolean named =
                        Identifier.key(column.name()).equals(ref.column().key());
                if (alias || named) {
                    return i + 1;
                }
            }
        }
        throw context.notPortable(
                expr,
                "PostgreSQL orders a compound by its columns only",
                "select it as a column, or wrap the compound in SELECT * FROM (..)");
    }
}

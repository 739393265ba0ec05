package dev.sluice.sql.parser;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.QualifiedName;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.TypeName;
import dev.sluice.sql.parser.internal.SluiceParser;
import dev.sluice.sql.parser.internal.SluiceParser.CallPrimaryContext;
import dev.sluice.sql.parser.internal.SluiceParser.CasePrimaryContext;
import dev.sluice.sql.parser.internal.SluiceParser.CastPrimaryContext;
import dev.sluice.sql.parser.internal.SluiceParser.ColumnPrimaryContext;
import dev.sluice.sql.parser.internal.SluiceParser.ExistsPrimaryContext;
import dev.sluice.sql.parser.internal.SluiceParser.InListContext;
import dev.sluice.sql.parser.internal.SluiceParser.InOperandContext;
import dev.sluice.sql.parser.internal.SluiceParser.InParameterContext;
import dev.sluice.sql.parser.internal.SluiceParser.InSelectContext;
import dev.sluice.sql.parser.internal.SluiceParser.InTableContext;
import dev.sluice.sql.parser.internal.SluiceParser.LiteralPrimaryContext;
import dev.sluice.sql.parser.internal.SluiceParser.NameContext;
import dev.sluice.sql.parser.internal.SluiceParser.ParameterPrimaryContext;
import dev.sluice.sql.parser.internal.SluiceParser.ParenthesesPrimaryContext;
import dev.sluice.sql.parser.internal.SluiceParser.PrimaryContext;
import dev.sluice.sql.parser.internal.SluiceParser.QualifiedCallPrimaryContext;
import dev.sluice.sql.parser.internal.SluiceParser.QualifiedPrimaryContext;
import dev.sluice.sql.parser.internal.SluiceParser.RaisePrimaryContext;
import dev.sluice.sql.parser.internal.SluiceParser.SelectContext;
import dev.sluice.sql.parser.internal.SluiceParser.SubqueryPrimaryContext;
import dev.sluice.sql.parser.internal.SluiceParser.WhenClauseContext;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Builds what stands between operators: values, names, calls, and all that parentheses hold. */
final class PrimaryBuilder {
    private final BuildContext context;
    private final ExpressionBuilder expressions;
    private final LiteralBuilder literals;

    PrimaryBuilder(BuildContext context, ExpressionBuilder expressions) {
        this.context = context;
        this.expressions = expressions;
        this.literals = new LiteralBuilder(context);
    }

    Expr build(PrimaryContext tree) {
        if (tree instanceof ColumnPrimaryContext column) {
            return leaf(ExpressionBuilder.column(context.names().name(column.columnName())));
        }
        if (tree instanceof QualifiedPrimaryContext qualified) {
            return leaf(qualified(qualified));
        }
        if (tree instanceof LiteralPrimaryContext literal) {
            return leaf(literals.literal(literal.literal()));
        }
        if (tree instanceof ParameterPrimaryContext parameter) {
            return leaf(literals.parameter(parameter.parameter()));
        }
        if (tree instanceof CallPrimaryContext call) {
            return call(call);
        }
        if (tree instanceof ParenthesesPrimaryContext parentheses) {
            return parentheses(parentheses);
        }
        if (tree instanceof SubqueryPrimaryContext subquery) {
            Select select = query(subquery.select());
            return deeper(new Expr.ScalarSubquery(select, context.span(tree)));
        }
        if (tree instanceof ExistsPrimaryContext exists) {
            return deeper(new Expr.Exists(query(exists.select()), context.span(tree)));
        }
        return rare(tree);
    }

    private Expr rare(PrimaryContext tree) {
        if (tree instanceof CastPrimaryContext cast) {
            TypeName type = cast.typeName() == null
                    ? new TypeName(
                            "",
                            List.of(),
                            null,
                            false,
                            context.span(cast.RPAREN().getSymbol(), cast.AS().getSymbol()))
                    : context.names().type(cast.typeName());
            return deeper(new Expr.Cast(expressions.build(cast.expr()), type, context.span(tree)));
        }
        if (tree instanceof CasePrimaryContext choice) {
            return choice(choice);
        }
        if (tree instanceof QualifiedCallPrimaryContext call) {
            return leaf(literals.sqlcCall(call));
        }
        RaisePrimaryContext raise = (RaisePrimaryContext) tree;
        if (raise.action == null) {
            return leaf(new Expr.Raise(Expr.Raise.Action.IGNORE, null, context.span(tree)));
        }
        Expr message = expressions.build(raise.expr());
        Expr.Raise.Action action =
                Expr.Raise.Action.valueOf(raise.action.getText().toUpperCase(Locale.ROOT));
        return deeper(new Expr.Raise(action, message, context.span(tree)));
    }

    private Expr leaf(Expr expr) {
        expressions.depth(1, expr.span());
        return expr;
    }

    /** Notes that an expression is one level deeper than what was built last. */
    private Expr deeper(Expr expr) {
        expressions.depth(expressions.depth() + 1, expr.span());
        return expr;
    }

    /** Builds a subquery; the depth is that of its deepest expression. */
    private Select query(SelectContext tree) {
        int outer = expressions.beginQuery();
        Select select = context.selects().select(tree);
        expressions.endQuery(outer);
        return select;
    }

    private Expr qualified(QualifiedPrimaryContext tree) {
        Identifier first = context.names().name(tree.qualifier());
        List<Identifier> rest = context.names().names(tree.name());
        if (rest.size() == 1) {
            return new Expr.ColumnRef(null, first, rest.get(0), context.span(tree));
        }
        return new Expr.ColumnRef(first, rest.get(0), rest.get(1), context.span(tree));
    }

    private Expr parentheses(ParenthesesPrimaryContext tree) {
        context.names().requireNot(tree.expr(0), SluiceParser.WITH, null);
        if (tree.expr().size() == 1) {
            return expressions.build(tree.expr(0));
        }
        return deeper(new Expr.RowValue(expressions.list(tree.expr()), context.span(tree)));
    }

    private Expr choice(CasePrimaryContext tree) {
        int most = 0;
        Expr base = expressions.optional(tree.base);
        if (base != null) {
            most = expressions.depth();
        }
        List<Expr.When> whens = new ArrayList<>();
        for (WhenClauseContext when : tree.whenClause()) {
            Expr condition = expressions.build(when.condition);
            most = Math.max(most, expressions.depth());
            Expr result = expressions.build(when.result);
            most = Math.max(most, expressions.depth());
            whens.add(new Expr.When(condition, result, context.span(when)));
        }
        Expr otherwise = expressions.optional(tree.otherwise);
        if (otherwise != null) {
            most = Math.max(most, expressions.depth());
        }
        Expr result = new Expr.Case(base, whens, otherwise, context.span(tree));
        expressions.depth(most + 1, result.span());
        return result;
    }

    private Expr call(CallPrimaryContext tree) {
        List<Expr> arguments = expressions.list(tree.expr());
        int most = expressions.depth();
        List<OrderingTerm> orderBy = context.selects().orderBy(tree.orderBy());
        if (tree.orderBy() != null) {
            most = Math.max(most, expressions.depth());
        }
        Expr filter =
                tree.where() == null ? null : expressions.build(tree.where().expr());
        if (filter != null) {
            most = Math.max(most, expressions.depth());
        }
        Over over = over(tree);
        boolean distinct = tree.quantifier != null && tree.quantifier.getType() == SluiceParser.DISTINCT;
        Identifier name = context.names().name(tree.function);
        Expr call = new Expr.FunctionCall(
                name, distinct, tree.star != null, arguments, orderBy, filter, over, context.span(tree));
        expressions.depth(most + 1, call.span());
        return call;
    }

    private @Nullable Over over(CallPrimaryContext tree) {
        NameContext reference = tree.windowReference;
        if (reference != null) {
            return new Over.Named(context.names().name(reference), context.span(reference));
        }
        return tree.window() == null ? null : context.selects().window(tree.window());
    }

    /**
     * Builds {@code left IN ..}.
     *
     * @param left the operand
     * @param tree what follows IN
     * @param negated whether NOT stands before IN
     * @param span all of it
     */
    Expr in(Expr left, InOperandContext tree, boolean negated, SourceSpan span) {
        if (tree instanceof InListContext list) {
            if (!list.expr().isEmpty()) {
                context.names().requireNot(list.expr(0), SluiceParser.WITH, null);
            }
            List<Expr> items = expressions.list(list.expr());
            if (items.size() == 1 && items.get(0) instanceof Expr.Parameter one && context.isCollection(one)) {
                return new Expr.InCollection(left, one, negated, span);
            }
            if (items.size() == 1 && items.get(0) instanceof Expr.ScalarSubquery one) {
                return new Expr.InSelect(left, one.select(), negated, span);
            }
            return new Expr.InList(left, items, negated, span);
        }
        if (tree instanceof InSelectContext select) {
            return new Expr.InSelect(left, query(select.select()), negated, span);
        }
        if (tree instanceof InParameterContext parameter) {
            Expr value = leaf(literals.parameter(parameter.parameter()));
            if (value instanceof Expr.Parameter collection) {
                return new Expr.InCollection(left, collection, negated, span);
            }
            throw BuildContext.problem(
                    value.span(),
                    "a placeholder cannot stand behind IN",
                    "use a parameter that takes a list: IN :list");
        }
        InTableContext table = (InTableContext) tree;
        QualifiedName name = context.names().qualified(table.qualifiedName());
        SourceSpan place = context.span(table);
        expressions.depth(1, place);
        TableSource source = table.LPAREN() == null
                ? new TableSource.Named(name, null, null, place)
                : new TableSource.Function(name, expressions.list(table.expr()), null, place);
        SelectBody body = new SelectBody.Core(
                false, List.of(new SelectItem.Star(place)), source, null, List.of(), null, List.of(), place);
        Select all = new Select(null, body, List.of(), null, List.of(), place);
        return new Expr.InSelect(left, all, negated, span);
    }
}

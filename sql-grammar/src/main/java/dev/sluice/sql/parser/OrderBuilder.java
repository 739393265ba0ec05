package dev.sluice.sql.parser;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.parser.internal.SluiceParser;
import dev.sluice.sql.parser.internal.SluiceParser.ChoiceTermContext;
import dev.sluice.sql.parser.internal.SluiceParser.FrameBoundContext;
import dev.sluice.sql.parser.internal.SluiceParser.FrameContext;
import dev.sluice.sql.parser.internal.SluiceParser.FrameExclusionContext;
import dev.sluice.sql.parser.internal.SluiceParser.OrderingTermContext;
import dev.sluice.sql.parser.internal.SluiceParser.PlainTermContext;
import dev.sluice.sql.parser.internal.SluiceParser.SortOptionContext;
import dev.sluice.sql.parser.internal.SluiceParser.WindowContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds ORDER BY and windows. */
final class OrderBuilder {
    private final BuildContext context;

    OrderBuilder(BuildContext context) {
        this.context = context;
    }

    List<OrderingTerm> terms(List<OrderingTermContext> trees) {
        List<OrderingTerm> terms = new ArrayList<>(trees.size());
        int most = 0;
        for (OrderingTermContext tree : trees) {
            terms.add(term(tree));
            most = Math.max(most, context.expressions().depth());
        }
        if (!terms.isEmpty()) {
            context.expressions().depth(most, terms.get(0).span());
        }
        return terms;
    }

    /** Terms of a key or an index, in which SQLite takes no NULLS FIRST. */
    List<OrderingTerm> keys(List<OrderingTermContext> trees) {
        for (OrderingTermContext tree : trees) {
            if (tree instanceof PlainTermContext plain && plain.nulls != null) {
                Token first = plain.NULLS().getSymbol();
                throw BuildContext.problem(
                        context.span(first, plain.nulls),
                        "a key or index does not say where NULLs come",
                        "leave out NULLS " + plain.nulls.getText().toUpperCase(Locale.ROOT)
                                + "; queries say it in ORDER BY");
            }
        }
        return terms(trees);
    }

    private OrderingTerm term(OrderingTermContext tree) {
        if (tree instanceof ChoiceTermContext choice) {
            return choice(choice);
        }
        PlainTermContext plain = (PlainTermContext) tree;
        OrderingTerm.By by = by(plain);
        if (by.expr() instanceof Expr.Placeholder placeholder) {
            if (plain.direction != null || plain.nulls != null) {
                throw BuildContext.problem(
                        context.span(plain),
                        "a placeholder in ORDER BY brings its own direction",
                        "write ORDER BY $" + placeholder.name());
            }
            return new OrderingTerm.Placeholder(placeholder.name(), by.span());
        }
        return by;
    }

    private OrderingTerm.By by(PlainTermContext tree) {
        OrderingTerm.Nulls nulls = tree.nulls == null
                ? null
                : tree.nulls.getType() == SluiceParser.FIRST ? OrderingTerm.Nulls.FIRST : OrderingTerm.Nulls.LAST;
        boolean descending = tree.direction != null && tree.direction.getType() == SluiceParser.DESC;
        return new OrderingTerm.By(context.expressions().build(tree.expr()), descending, nulls, context.span(tree));
    }

    private OrderingTerm choice(ChoiceTermContext tree) {
        String sign = tree.NAMED_PARAMETER().getText();
        List<OrderingTerm.Option> options = new ArrayList<>();
        for (SortOptionContext option : tree.sortOption()) {
            List<OrderingTerm.By> terms = new ArrayList<>();
            for (OrderingTermContext term : option.orderingTerm()) {
                if (!(term instanceof PlainTermContext plain)) {
                    throw BuildContext.problem(context.span(term), "a choice of orders within a choice of orders");
                }
                terms.add(by(plain));
            }
            Identifier name = context.names().name(option.name());
            options.add(new OrderingTerm.Option(name, terms, context.span(option)));
        }
        context.parameters().named(sign);
        return new OrderingTerm.Choice(sign.substring(1), options, context.span(tree));
    }

    Over.Window window(WindowContext tree) {
        Identifier base = context.names().optionalName(tree.base);
        List<Expr> partitionBy = context.expressions().list(tree.expr());
        List<OrderingTerm> orderBy =
                tree.orderBy() == null ? List.of() : terms(tree.orderBy().orderingTerm());
        Over.Frame frame = tree.frame() == null ? null : frame(tree.frame());
        return new Over.Window(base, partitionBy, orderBy, frame, context.span(tree));
    }

    private Over.Frame frame(FrameContext tree) {
        Over.Unit unit = Over.Unit.valueOf(tree.unit.getText().toUpperCase(Locale.ROOT));
        Over.Bound start = bound(tree.frameBound(0));
        Over.Bound end = tree.frameBound().size() < 2 ? null : bound(tree.frameBound(1));
        if (start.kind() == Over.BoundKind.UNBOUNDED_FOLLOWING
                || (end != null && end.kind() == Over.BoundKind.UNBOUNDED_PRECEDING)
                || (end == null && start.kind() == Over.BoundKind.FOLLOWING)
                || (end != null && endsEarlier(start.kind(), end.kind()))) {
            throw BuildContext.problem(
                    context.span(tree), "a frame that ends before it begins", "write BETWEEN start AND end");
        }
        return new Over.Frame(unit, start, end, exclude(tree.frameExclusion()), context.span(tree));
    }

    private static boolean endsEarlier(Over.BoundKind start, Over.BoundKind end) {
        return switch (start) {
            case CURRENT_ROW -> end == Over.BoundKind.PRECEDING;
            case FOLLOWING -> end == Over.BoundKind.PRECEDING || end == Over.BoundKind.CURRENT_ROW;
            default -> false;
        };
    }

    private Over.Bound bound(FrameBoundContext tree) {
        Token direction = tree.direction;
        if (direction == null) {
            return new Over.Bound(Over.BoundKind.CURRENT_ROW, null, context.span(tree));
        }
        boolean preceding = direction.getType() == SluiceParser.PRECEDING;
        if (tree.expr() == null) {
            Over.BoundKind kind = preceding ? Over.BoundKind.UNBOUNDED_PRECEDING : Over.BoundKind.UNBOUNDED_FOLLOWING;
            return new Over.Bound(kind, null, context.span(tree));
        }
        context.names().requireNot(tree.expr(), SluiceParser.CURRENT, null);
        context.names().requireNot(tree.expr(), SluiceParser.UNBOUNDED, null);
        Over.BoundKind kind = preceding ? Over.BoundKind.PRECEDING : Over.BoundKind.FOLLOWING;
        return new Over.Bound(kind, context.expressions().build(tree.expr()), context.span(tree));
    }

    private static Over.Exclude exclude(@Nullable FrameExclusionContext tree) {
        if (tree == null || tree.OTHERS() != null) {
            return Over.Exclude.NO_OTHERS;
        }
        if (tree.CURRENT() != null) {
            return Over.Exclude.CURRENT_ROW;
        }
        return tree.GROUP() != null ? Over.Exclude.GROUP : Over.Exclude.TIES;
    }
}

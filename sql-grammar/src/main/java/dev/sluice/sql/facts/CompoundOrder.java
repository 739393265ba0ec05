package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.SelectBody;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves ORDER BY of a compound select, whose terms are result columns: by number, by the name that a part gives one, or by
 * the expression that a part selects. The parts are asked from left to right ("SELECT", The ORDER BY clause).
 */
final class CompoundOrder {
    private static final Pattern PART = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\\s+|[^'\"\\s]+");

    private final ResolverContext context;
    private final List<SelectBody> branches;
    private final List<Output> outputs;
    private final Scope scope;

    CompoundOrder(ResolverContext context, List<SelectBody> branches, List<Output> outputs, Scope scope) {
        this.context = context;
        this.branches = branches;
        this.outputs = outputs;
        this.scope = scope;
    }

    void resolve(List<OrderingTerm> terms) {
        context.expressions().placeholders(terms, scope);
        for (Expr expr : Children.of(terms)) {
            Expr plain = ExpressionNames.withoutCollate(expr);
            boolean name = plain instanceof Expr.ColumnRef ref && ref.table() == null;
            if (!context.expressions().ordinal(plain, outputs) && (name || !selected(plain))) {
                resultColumns(plain);
            }
        }
    }

    /** Finds a term among what the parts select, and makes it the number of that column. */
    private boolean selected(Expr term) {
        String text = text(term);
        for (SelectBody branch : branches) {
            List<Output> columns = context.resolution().bodies.getOrDefault(branch, List.of());
            for (int i = 0; i < Math.min(columns.size(), outputs.size()); i++) {
                Expr same = columns.get(i).expr();
                if (same != null && text(same).equals(text)) {
                    context.resolution().ordinals.put(term, i + 1);
                    bind(term, same);
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns what an expression says, however it is spaced and whatever the case of its words; texts say what they say. */
    private static String text(Expr expr) {
        return PART.matcher(expr.span().text()).replaceAll(part -> {
            String text = part.group();
            String said = text.startsWith("'") ? text : text.isBlank() ? "" : text.toLowerCase(Locale.ROOT);
            return Matcher.quoteReplacement(said);
        });
    }

    /** The names of a term mean what they mean where it is selected. */
    private void bind(Expr term, Expr same) {
        if (term instanceof Expr.ColumnRef ref && same instanceof Expr.ColumnRef other) {
            context.resolution().bindings.put(ref, context.resolution().binding(other));
        } else if (term instanceof Expr.FunctionCall call) {
            context.expressions().function(call);
        }
        if (term instanceof Expr.Parameter || Children.query(term) != null) {
            context.expressions().resolve(term, Scope.withoutColumns(scope));
            return;
        }
        List<Expr> children = Children.of(term);
        List<Expr> others = Children.of(same);
        for (int i = 0; i < Math.min(children.size(), others.size()); i++) {
            bind(children.get(i), others.get(i));
        }
    }

    private void resultColumns(Expr expr) {
        if (expr instanceof Expr.BooleanLiteral constant) {
            for (SelectBody branch : branches) {
                List<Output> columns = context.resolution().bodies.getOrDefault(branch, List.of());
                context.expressions().constant(constant, columns);
            }
        }
        if (expr instanceof Expr.ColumnRef ref) {
            Optional<Output> match = called(ref);
            if (match.isEmpty()) {
                context.errors().unknownOrderTerm(ref, outputs);
            }
            context.resolution()
                    .bindings
                    .put(ref, match.<Target>map(Target.OfOutput::new).orElseGet(Target.Unresolved::new));
            return;
        }
        if (expr instanceof Expr.FunctionCall call) {
            context.expressions().function(call);
        }
        if (expr instanceof Expr.Parameter || Children.query(expr) != null) {
            context.expressions().resolve(expr, Scope.withoutColumns(scope));
            return;
        }
        Children.of(expr).forEach(this::resultColumns);
    }

    private Optional<Output> called(Expr.ColumnRef ref) {
        for (SelectBody branch : branches) {
            List<Output> columns = context.resolution().bodies.getOrDefault(branch, List.of());
            for (int i = 0; i < Math.min(columns.size(), outputs.size()); i++) {
                if (columns.get(i).isScalar() && isCalled(columns.get(i), ref)) {
                    return Optional.of(outputs.get(i));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isCalled(Output column, Expr.ColumnRef ref) {
        Identifier qualifier = ref.table();
        if (qualifier == null) {
            return Identifier.key(column.name()).equals(ref.column().key());
        }
        Target target = column.expr() instanceof Expr.ColumnRef selected
                ? context.resolution().binding(selected)
                : column.star();
        return target instanceof Target.OfColumn of
                && Identifier.key(of.column().name()).equals(ref.column().key())
                && Identifier.key(of.column().source().name()).equals(qualifier.key());
    }
}

package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody.NamedWindow;
import dev.sluice.sql.functions.FunctionSignature;
import dev.sluice.sql.functions.FunctionTable;
import dev.sluice.sql.source.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the names within an expression: columns, functions, windows, and what its queries have. */
final class ExpressionNames {
    private final ResolverContext context;

    ExpressionNames(ResolverContext context) {
        this.context = context;
    }

    void resolve(@Nullable Expr expr, Scope scope) {
        if (expr == null) {
            return;
        }
        if (expr instanceof Expr.ColumnRef ref) {
            context.resolution().bindings.put(ref, column(ref, scope));
            return;
        }
        if (expr instanceof Expr.BooleanLiteral constant) {
            constant(constant, scope);
            return;
        }
        if (expr instanceof Expr.Parameter parameter) {
            context.resolution().parameters.add(parameter);
            return;
        }
        if (expr instanceof Expr.Placeholder placeholder) {
            context.resolution().placeholders.add(placeholder);
            placeholderDefault(placeholder.name(), scope);
            return;
        }
        if (expr instanceof Expr.FunctionCall call) {
            function(call);
            window(call.over(), call, scope);
        }
        Children.of(expr).forEach(child -> resolve(child, scope));
        Select query = Children.query(expr);
        if (query != null) {
            List<Output> outputs = context.queries().select(query, scope);
            checkCount(expr, outputs);
        }
        if (expr instanceof Expr.OptionalTerm term) {
            context.resolution().fragments.add(term);
        }
    }

    void resolveAll(List<Expr> exprs, Scope scope) {
        exprs.forEach(expr -> resolve(expr, scope));
    }

    /** Resolves ORDER BY of a query that is no compound: aliases come before columns where a term is a plain name. */
    void order(List<OrderingTerm> terms, List<Output> outputs, Scope scope) {
        placeholders(terms, scope);
        for (Expr expr : Children.of(terms)) {
            Expr plain = withoutCollate(expr);
            if (plain instanceof Expr.ColumnRef ref && ref.table() == null) {
                Optional<Output> alias = outputs.stream()
                        .filter(Output::hasAlias)
                        .filter(o ->
                                Identifier.key(o.name()).equals(ref.column().key()))
                        .findFirst();
                if (alias.isPresent()) {
                    context.resolution().bindings.put(ref, new Target.OfOutput(alias.get()));
                    continue;
                }
            }
            if (plain instanceof Expr.BooleanLiteral constant) {
                constant(constant, outputs.stream().filter(Output::hasAlias).toList());
            }
            if (!ordinal(plain, outputs)) {
                resolve(expr, scope);
            }
        }
    }

    /** TRUE is a constant where no column that is in sight is called so: SQLite would take the column. */
    private void constant(Expr.BooleanLiteral constant, Scope scope) {
        Expr.ColumnRef name = asName(constant);
        for (Scope level = scope; level != null; level = level.next()) {
            if (level.find(name).targets().stream().anyMatch(target -> !isRenamed(target))) {
                context.errors().constantOrColumn(name.column());
                return;
            }
        }
    }

    /** As in a scope, among the columns of a result. */
    void constant(Expr.BooleanLiteral constant, List<Output> outputs) {
        Identifier name = asName(constant).column();
        if (outputs.stream().anyMatch(output -> Identifier.key(output.name()).equals(name.key()))) {
            context.errors().constantOrColumn(name);
        }
    }

    /** SQLite gives columns of queries in FROM, of common tables and of views other names than those of the two constants. */
    private static boolean isRenamed(Target target) {
        return target instanceof Target.OfColumn of && of.column().isRenamed();
    }

    private static Expr.ColumnRef asName(Expr.BooleanLiteral constant) {
        Identifier name = new Identifier(String.valueOf(constant.value()), false, constant.span());
        return new Expr.ColumnRef(null, null, name, constant.span());
    }

    /** Resolves GROUP BY: a number is an ordinal. */
    void group(List<Expr> terms, List<Output> outputs, Scope scope) {
        for (Expr expr : terms) {
            if (!ordinal(withoutCollate(expr), outputs)) {
                resolve(expr, scope);
            }
        }
    }

    void placeholders(List<OrderingTerm> terms, Scope scope) {
        for (OrderingTerm term : terms) {
            if (term instanceof OrderingTerm.Placeholder placeholder) {
                placeholderDefault(placeholder.name(), scope);
            }
        }
    }

    /** A declared default of a placeholder is read where the placeholder first stands. */
    private void placeholderDefault(String name, Scope scope) {
        Expr value = context.placeholderDefault(name);
        if (value != null && context.resolution().placeholderDefaults.putIfAbsent(name, value) == null) {
            resolve(value, scope);
        }
    }

    /** Tells whether a term is a number of a column. */
    boolean ordinal(Expr expr, List<Output> outputs) {
        if (!(expr instanceof Expr.IntegerLiteral literal)) {
            return false;
        }
        if (literal.value() < 1 || literal.value() > outputs.size()) {
            context.errors()
                    .report(
                            DiagnosticCode.WRONG_COLUMN_COUNT,
                            literal.span(),
                            "there is no result column " + literal.value(),
                            "result columns are counted from 1 to " + outputs.size());
        } else {
            context.resolution().ordinals.put(literal, (int) literal.value());
        }
        return true;
    }

    private Target column(Expr.ColumnRef ref, Scope scope) {
        boolean silent = false;
        boolean qualifierSeen = false;
        Identifier qualifier = ref.table();
        for (Scope level = scope; level != null; level = level.next()) {
            Scope.Found found = level.find(ref);
            if (found.targets().size() == 1) {
                if (isRenamed(found.targets().get(0))) {
                    context.errors().calledOtherwise(ref.column());
                }
                return found.targets().get(0);
            }
            if (!found.isEmpty()) {
                if (!ofOneName(found.targets())) {
                    context.errors().ambiguous(ref, found.targets());
                }
                return new Target.Unresolved();
            }
            silent |= found.unknownSource();
            qualifierSeen |= qualifier != null && level.source(qualifier).isPresent();
        }
        if (silent) {
            return new Target.Unresolved();
        }
        if (qualifier == null && isInDoubleQuotes(ref.column())) {
            return new Target.OfString(ref.column().text());
        }
        if (qualifier != null && !qualifierSeen) {
            context.errors().unknownQualifier(qualifier, scope);
        } else {
            context.errors().unknownColumn(ref, scope);
        }
        return new Target.Unresolved();
    }

    /** Tells whether columns belong to sources of the same name, which was reported. */
    private static boolean ofOneName(List<Target> targets) {
        return targets.stream()
                                .map(target -> target instanceof Target.OfColumn of
                                        ? of.column().source().name()
                                        : "")
                                .map(Identifier::key)
                                .distinct()
                                .count()
                        == 1
                && targets.get(0) instanceof Target.OfColumn first
                && !first.column().source().name().isEmpty()
                && !NamedJoins.isOne(first.column().source());
    }

    /** SQLite takes a name in double quotes that is no column for a string ("Quirks", Double-quoted String Literals). */
    private static boolean isInDoubleQuotes(Identifier name) {
        return name.quoted() && name.span().text().startsWith("\"");
    }

    void function(Expr.FunctionCall call) {
        int arguments = call.star() ? 0 : call.arguments().size();
        Optional<FunctionSignature> builtIn = FunctionTable.find(call.name().text(), arguments);
        if (builtIn.isPresent()) {
            context.resolution().functions.put(call, new ResolvedFunction.BuiltIn(builtIn.get()));
            return;
        }
        context.schema().functions().stream()
                .filter(f -> f.name().matches(call.name()) && f.parameters().size() == arguments)
                .findFirst()
                .ifPresentOrElse(
                        f -> context.resolution().functions.put(call, new ResolvedFunction.Declared(f)),
                        () -> context.errors().unknownFunction(call, arguments));
    }

    private void window(@Nullable Over over, Expr.FunctionCall call, Scope scope) {
        if (over instanceof Over.Named named) {
            NamedWindow found = windowNamed(named.name(), scope);
            if (found != null) {
                context.resolution().windows.put(call, found.window());
            }
        } else if (over instanceof Over.Window window) {
            Identifier base = window.base();
            if (base != null) {
                windowNamed(base, scope);
            }
            context.resolution().windows.put(call, window);
        }
    }

    @Nullable
    NamedWindow windowNamed(Identifier name, Scope scope) {
        for (NamedWindow window : scope.windows()) {
            if (window.name().matches(name)) {
                return window;
            }
        }
        List<String> known = scope.windows().stream().map(w -> w.name().text()).toList();
        context.errors().unknownWindow(name, known);
        return null;
    }

    /** A query in an expression has one column, or as many as the row value that it meets. */
    private void checkCount(Expr expr, List<Output> outputs) {
        if (expr instanceof Expr.InSelect in && !outputs.isEmpty()) {
            int wanted = in.operand() instanceof Expr.RowValue row ? row.items().size() : 1;
            if (in.operand() instanceof Expr.ScalarSubquery left) {
                wanted = Math.max(1, context.resolution().columns(left.select()).size());
            }
            if (outputs.size() != wanted) {
                context.errors()
                        .report(
                                DiagnosticCode.WRONG_COLUMN_COUNT,
                                in.select().span(),
                                "the query of IN has " + outputs.size() + " columns, not " + wanted,
                                "select what is compared with it: "
                                        + (wanted == 1 ? "one column" : wanted + " columns"));
            }
        }
    }

    static Expr withoutCollate(Expr expr) {
        Expr plain = expr;
        while (plain instanceof Expr.Collate collate) {
            plain = collate.operand();
        }
        return plain;
    }
}

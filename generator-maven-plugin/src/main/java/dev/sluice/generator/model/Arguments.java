package dev.sluice.generator.model;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a call of a query gives, each once: as declared, then the others by first use. */
final class Arguments {
    private final DiagnosticSink sink;
    private final EnumConstants enums;

    Arguments(DiagnosticSink sink, EnumConstants enums) {
        this.sink = sink;
        this.enums = enums;
    }

    List<ArgumentModel> of(AnalyzedQuery analyzed) {
        List<Used> used = new ArrayList<>();
        for (AnalyzedQuery.Step step : analyzed.steps()) {
            for (ParameterFact fact : step.facts().parameters()) {
                if (!fact.uses().isEmpty()) {
                    used.add(used(fact, analyzed.row()));
                }
            }
            TemplateModel template = Templates.of(analyzed.query(), step, new DiagnosticSink());
            if (template != null) {
                template.placeholders()
                        .forEach(it -> used.add(new Used(it, it.span().start())));
            }
            OrderingTerm.Choice choice = choice(step);
            if (choice != null) {
                used.add(new Used(sort(choice, analyzed.query()), choice.span().start()));
            }
        }
        Map<String, ArgumentModel> byUse = new LinkedHashMap<>();
        used.stream()
                .sorted(Comparator.comparing(Used::start))
                .forEach(one -> byUse.putIfAbsent(key(one.argument()), one.argument()));
        List<ArgumentModel> order = new ArrayList<>();
        for (NamedQuery.Declared declared : analyzed.query().parameters()) {
            String sign = declared instanceof NamedQuery.DeclaredPlaceholder ? "$" : ":";
            ArgumentModel argument = byUse.remove(sign + declared.name().key());
            if (argument != null) {
                order.add(argument);
            }
        }
        order.addAll(byUse.values());
        PageModel page = page(analyzed.steps().get(0));
        if (page != null) {
            order.add(new PageArgument(PageArgument.Kind.SIZE, page));
            order.add(new PageArgument(PageArgument.Kind.AFTER, page));
        }
        return order;
    }

    private Used used(ParameterFact fact, @Nullable RowArgument row) {
        String name = fact.name();
        TableOperation.Parameter part =
                row == null || name == null ? null : row.parts().get(name);
        return row == null || name == null || part == null
                ? new Used(parameter(fact), firstUse(fact))
                : new Used(
                        new RowPartModel(name, row.placeholder(), row.table(), part, row.span()),
                        row.span().start());
    }

    private record Used(ArgumentModel argument, int start) {}

    /** What makes two arguments of a query the same. */
    static String key(ArgumentModel argument) {
        String name = argument.name();
        if (argument instanceof PlaceholderModel) {
            return "$" + Identifier.key(name);
        }
        return Character.isDigit(name.charAt(0)) ? "?" + name : ":" + Identifier.key(name);
    }

    /** As {@link #key(ArgumentModel)}. */
    static String key(ParameterFact fact) {
        String name = fact.name();
        return name == null ? "?" + fact.number() : ":" + Identifier.key(name);
    }

    /** Returns the choice of orders of a statement, or null. */
    static OrderingTerm.@Nullable Choice choice(AnalyzedQuery.Step step) {
        return step.statement() instanceof Select select
                ? select.orderBy().stream()
                        .filter(OrderingTerm.Choice.class::isInstance)
                        .map(OrderingTerm.Choice.class::cast)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Returns the pages of a statement, or null. */
    static @Nullable PageModel page(AnalyzedQuery.Step step) {
        return step.statement() instanceof Select select && !select.pageBy().isEmpty()
                ? new PageModel(
                        // A term of another kind is refused elsewhere.
                        select.pageBy().stream()
                                .filter(OrderingTerm.By.class::isInstance)
                                .map(OrderingTerm.By.class::cast)
                                .map(by -> new PageModel.Key(
                                        step.facts().typeOf(by.expr()),
                                        by.span().text().replaceAll("\\s+", " ")))
                                .toList(),
                        select.pageBy().get(0).span())
                : null;
    }

    private static int firstUse(ParameterFact fact) {
        return fact.uses().stream().mapToInt(use -> use.span().start()).min().orElse(Integer.MAX_VALUE);
    }

    private ParameterModel parameter(ParameterFact fact) {
        String name = fact.name();
        Column meets = fact.meets();
        NamedQuery.DeclaredParameter declared = fact.declared();
        SourceSpan span =
                declared == null ? fact.uses().get(0).span() : declared.name().span();
        return new ParameterModel(
                name == null ? Integer.toString(fact.number()) : name,
                fact.value(),
                fact.collection(),
                fact.optional(),
                declared == null || declared.defaultValue() == null
                        ? null
                        : defaultValue(fact, declared.defaultValue()),
                meets == null ? null : meets.name(),
                span);
    }

    private @Nullable DefaultValue defaultValue(ParameterFact fact, Expr expr) {
        String reason = null;
        if (fact.collection()) {
            reason = "a collection has no default";
        } else if (fact.optional()) {
            reason = "a parameter of an optional term is absent when it is not given";
        } else if (fact.value().converter() != null) {
            reason = "a parameter with a converter has no default";
        }
        DefaultValue value = reason == null ? DefaultValue.of(expr, fact.value(), enums) : null;
        if (value == null) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.BAD_DEFAULT,
                            expr.span(),
                            reason == null
                                    ? "a default is a literal of the type "
                                            + fact.value().type()
                                            + (fact.value().nullable() ? ", or NULL" : "")
                                    : reason)
                    .withHelp("leave the default out, and have the caller give the value"));
        }
        return value;
    }

    private static SortModel sort(OrderingTerm.Choice choice, NamedQuery query) {
        SourceSpan span = query.parameters().stream()
                .filter(declared -> declared.name().text().equals(choice.parameter()))
                .map(declared -> declared.name().span())
                .findFirst()
                .orElse(choice.span());
        return new SortModel(
                choice.parameter(),
                choice.choices().stream()
                        .map(option -> new SortModel.Option(
                                option.name().text(),
                                terms(option),
                                option.name().span()))
                        .toList(),
                span);
    }

    private static String terms(OrderingTerm.Option option) {
        SourceSpan first = option.terms().get(0).span();
        SourceSpan last = option.terms().get(option.terms().size() - 1).span();
        return first.join(last).text().replaceAll("\\s+", " ");
    }
}

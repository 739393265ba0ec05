package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.Affinity;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the parameters of solved statements are: type, nullness, whether they take a collection, which column they meet. */
final class ParameterCollector {
    private final TypeGraph graph;
    private final IdentityHashMap<TypeVariable, List<Wish>> wishes;
    private final Map<String, NamedQuery.DeclaredParameter> declared = new HashMap<>();
    private final Set<String> optional = new HashSet<>();

    ParameterCollector(
            TypeGraph graph,
            IdentityHashMap<TypeVariable, List<Wish>> wishes,
            List<Resolution> resolutions,
            List<NamedQuery.Declared> declared) {
        this.graph = graph;
        this.wishes = wishes;
        for (NamedQuery.Declared declaration : declared) {
            if (declaration instanceof NamedQuery.DeclaredParameter parameter) {
                this.declared.putIfAbsent(parameter.name().text(), parameter);
            }
        }
        findOptional(resolutions);
    }

    /** A parameter all of whose uses stand in optional terms is never sent as NULL: without it, they are absent. */
    private void findOptional(List<Resolution> resolutions) {
        Set<String> elsewhere = new HashSet<>();
        for (Resolution resolution : resolutions) {
            for (Expr.Parameter use : resolution.parameters) {
                boolean within = resolution.fragments.stream()
                        .anyMatch(term -> term.right().span().contains(use.span()));
                (within ? optional : elsewhere).add(TypeGraph.key(use));
            }
        }
        optional.removeAll(elsewhere);
    }

    /** Reports parameters whose uses no type serves. */
    void reportConflicts(DiagnosticSink sink) {
        graph.parameters().forEach((key, variable) -> {
            ParameterTypes.Choice choice = ParameterTypes.choose(wishes(variable));
            NamedQuery.DeclaredParameter declaration = declared.get(key);
            boolean free = declaration == null || declaration.type() == null;
            if (free && choice.conflict() != null && choice.first() != null) {
                report(key, choice.first(), choice.conflict(), sink);
            }
        });
    }

    /** Returns the parameters of a statement, by number. */
    List<ParameterFact> of(Resolution resolution) {
        Map<String, List<Expr.Parameter>> uses = new LinkedHashMap<>();
        resolution.parameters.forEach(use -> uses.computeIfAbsent(TypeGraph.key(use), key -> new ArrayList<>())
                .add(use));
        List<ParameterFact> facts = new ArrayList<>();
        uses.forEach((key, places) -> facts.add(fact(key, places)));
        facts.sort(Comparator.comparingInt(ParameterFact::number));
        return facts;
    }

    /** Tells whether a parameter may be NULL: as declared, else where it is stored in, or compared by IS with, what may be. */
    boolean nullable(Expr.Parameter parameter) {
        String key = TypeGraph.key(parameter);
        NamedQuery.DeclaredParameter declaration = declared.get(key);
        if (optional.contains(key)) {
            return false;
        }
        if (declaration != null && declaration.type() != null) {
            return declaration.nullable();
        }
        boolean stored = wishes(graph.parameter(parameter)).stream()
                .anyMatch(wish -> wish.assigned()
                        && wish.column() != null
                        && wish.column().value().nullable());
        boolean said = declaration != null && declaration.nullable();
        return stored || said || graph.isTakingNull(key);
    }

    private ParameterFact fact(String key, List<Expr.Parameter> uses) {
        Expr.Parameter first = uses.get(0);
        TypeVariable variable = graph.parameter(first);
        boolean collection = graph.isCollection(key);
        Column meets = meets(variable);
        SqlType type = variable.type();
        if (collection && type.is(Kind.ARRAY) && type.element() != null) {
            type = type.element();
        }
        String converter = meets == null ? null : meets.value().converter();
        ValueType value =
                new ValueType(type, !collection && nullable(first), Affinity.NONE, Collation.DEFAULT, converter);
        return new ParameterFact(
                first.name(),
                first.number(),
                value,
                collection,
                optional.contains(TypeGraph.key(first)),
                uses,
                meets,
                declared.get(key));
    }

    private @Nullable Column meets(TypeVariable variable) {
        for (Wish wish : wishes(variable)) {
            Column column = wish.column();
            if (column != null && (column.value().type().equals(variable.type()) || wish.assigned())) {
                return column;
            }
        }
        return null;
    }

    private List<Wish> wishes(TypeVariable variable) {
        return wishes.getOrDefault(variable, List.of());
    }

    private static void report(String key, Wish first, Wish conflict, DiagnosticSink sink) {
        Expr.Parameter here = conflict.place();
        Expr.Parameter there = first.place();
        if (here == null || there == null) {
            return;
        }
        String name = key.startsWith("?") ? key : ":" + key;
        sink.add(Diagnostic.of(
                        DiagnosticCode.PARAMETER_CONFLICT,
                        here.span(),
                        "parameter \"" + name + "\" is " + withArticle(first) + " and " + withArticle(conflict))
                .withLabel(use(conflict))
                .withRelated(there.span(), use(first))
                .withHelp("use two parameters, or declare its type: " + name + " AS " + first.type()));
    }

    private static String use(Wish wish) {
        Column column = wish.column();
        String what = column == null ? "" : " (column \"" + column.name() + "\")";
        return (wish.assigned() ? "stored in " : "meets ") + withArticle(wish) + what;
    }

    private static String withArticle(Wish wish) {
        String type = wish.type().toString();
        return ("AEIO".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }
}

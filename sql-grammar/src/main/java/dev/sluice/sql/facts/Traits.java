package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.catalog.Collations;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.catalog.TypeNames;
import dev.sluice.sql.facts.Source.SourceColumn;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.Affinity;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.Collation.Strength;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What rides along with a value beside its type: affinity, collation, converter ("Datatypes In SQLite", Affinity Of Expressions
 * and Assigning Collating Sequences from SQL).
 *
 * @param affinity what comparisons apply
 * @param collation how comparisons of text go
 * @param converter qualified name of a converter, or null
 */
record Traits(
        Affinity affinity, Collation collation, @Nullable String converter) {
    static final Traits NONE = new Traits(Affinity.NONE, Collation.DEFAULT, null);

    private Traits withAffinity(Affinity other) {
        return new Traits(other, collation, converter);
    }

    private Traits withCollation(Collation other) {
        return new Traits(affinity, other, converter);
    }

    /** A column of a view or of a query in FROM has a collation of its own, whatever it is computed from. */
    Traits ofColumn() {
        return withCollation(new Collation(collation.sequence(), Strength.COLUMN));
    }

    private Traits withConverter(@Nullable String other) {
        return new Traits(affinity, collation, other);
    }

    /** Finds the traits of the expressions of a solved statement, those of each one once. */
    static final class Finder {
        private final Resolution resolution;
        private final TypeGraph graph;
        private final DiagnosticSink sink;
        private final IdentityHashMap<Expr, Traits> ofExpressions = new IdentityHashMap<>();
        private final IdentityHashMap<Output, Traits> ofOutputs = new IdentityHashMap<>();
        private final IdentityHashMap<Expr, Collation> explicit = new IdentityHashMap<>();
        private final Set<Output> open = Collections.newSetFromMap(new IdentityHashMap<>());
        private int circles;

        Finder(Resolution resolution, TypeGraph graph, DiagnosticSink sink) {
            this.resolution = resolution;
            this.graph = graph;
            this.sink = sink;
        }

        Traits of(Expr expr) {
            return once(ofExpressions, expr, this::found);
        }

        /** What was found while a circle was cut off holds there only. */
        private <T> Traits once(IdentityHashMap<T, Traits> known, T of, Function<T, Traits> finder) {
            Traits before = known.get(of);
            if (before != null) {
                return before;
            }
            int circlesBefore = circles;
            Traits traits = finder.apply(of);
            if (circles == circlesBefore || open.isEmpty()) {
                known.put(of, traits);
            }
            return traits;
        }

        private Traits found(Expr expr) {
            if (expr instanceof Expr.ColumnRef ref) {
                return of(resolution.binding(ref));
            }
            if (expr instanceof Expr.Collate collate) {
                Collation explicit = new Collation(Collations.sequence(collate.collation(), sink), Strength.EXPLICIT);
                return of(collate.operand()).withCollation(explicit);
            }
            if (expr instanceof Expr.Cast cast) {
                return new Traits(
                        TypeNames.affinity(cast.type(), graph.type(cast)),
                        of(cast.operand()).collation(),
                        null);
            }
            if (expr instanceof Expr.Unary unary && Children.query(unary.operand()) == null) {
                return NONE.withCollation(of(unary.operand()).collation());
            }
            if (expr instanceof Expr.ScalarSubquery scalar) {
                return first(scalar.select());
            }
            return NONE.withCollation(explicit(expr)).withConverter(passedOn(expr));
        }

        private Traits first(Select select) {
            List<Output> outputs = resolution.columns(select);
            Traits traits = outputs.isEmpty() ? NONE : of(last(outputs.get(0)));
            return traits.withCollation(Collation.DEFAULT);
        }

        /** A compound within an expression has the affinity of its last part. */
        private static Output last(Output output) {
            List<Output> parts = output.parts();
            return parts.isEmpty() ? output : last(parts.get(parts.size() - 1));
        }

        private Traits of(Target target) {
            if (target instanceof Target.OfColumn of) {
                return of(of.column());
            }
            if (target instanceof Target.OfMerged of) {
                return of(of.columns().get(0));
            }
            if (target instanceof Target.OfRowid) {
                return new Traits(Affinity.INTEGER, Collation.DEFAULT, null);
            }
            return target instanceof Target.OfOutput of ? of(of.output()) : NONE;
        }

        private Traits of(SourceColumn column) {
            if (column.declared() != null) {
                ValueType value = column.declared().value();
                return new Traits(
                        hasAffinity(column, column.declared()) ? value.affinity() : Affinity.NONE,
                        value.collation(),
                        value.converter());
            }
            Output output = column.output();
            return output == null ? NONE : shown(output).ofColumn();
        }

        /** The rows of a trigger and of an upsert are values to SQLite, which have no affinity; only the number of a row has. */
        private static boolean hasAffinity(SourceColumn column, Column declared) {
            Source source = column.source();
            Table table = source.table();
            boolean number =
                    source.kind() != Relation.Kind.EXCLUDED && table != null && declared.equals(table.rowidAlias());
            return !source.qualifiedOnly() || number;
        }

        /** From outside a compound in FROM is ordered and compared as its first part is, even if that has no collation. */
        private Traits shown(Output output) {
            boolean compound = output.expr() == null
                    && output.star() == null
                    && !output.parts().isEmpty();
            return compound
                    ? of(output).withCollation(shown(output.parts().get(0)).collation())
                    : of(output);
        }

        /** A column of a compound select has what its first part has, its collation from the first part that has one. */
        Traits of(Output output) {
            if (open.contains(output)) {
                // The recursive part of a common table expression adds nothing to what it starts from.
                circles++;
                return NONE;
            }
            return once(ofOutputs, output, this::opened);
        }

        private Traits opened(Output output) {
            open.add(output);
            Traits traits = found(output);
            open.remove(output);
            return traits;
        }

        private Traits found(Output output) {
            Traits traits = NONE;
            Expr expr = output.expr();
            Target star = output.star();
            if (expr != null) {
                traits = of(expr);
            } else if (star != null) {
                traits = of(star);
            } else if (!output.parts().isEmpty()) {
                traits = of(output.parts().get(0)).withAffinity(common(output.parts()));
                for (Output part : output.parts()) {
                    if (traits.collation().strength() == Strength.NONE) {
                        traits = traits.withCollation(of(part).collation());
                    }
                }
            }
            String mappedBy = output.item() instanceof SelectItem.Of of ? of.mappedBy() : null;
            return mappedBy == null ? traits : traits.withConverter(mappedBy);
        }

        /**
         * The affinity that all parts of a compound have. Where they differ, SQLite compares with that of the first part that has one,
         * or, where it moves the condition into the parts, with that of each.
         */
        private Affinity common(List<Output> parts) {
            Affinity common = null;
            for (Output part : parts) {
                int circlesBefore = circles;
                Affinity affinity = of(part).affinity();
                boolean neutral = part.expr() instanceof Expr.NullLiteral
                        || (affinity == Affinity.NONE && circles != circlesBefore);
                if (neutral || (common != null && common.isLike(affinity))) {
                    continue;
                } else if (common != null) {
                    return Affinity.MIXED;
                }
                common = affinity;
            }
            return common == null ? Affinity.NONE : common;
        }

        /** An explicit COLLATE within an operand reaches the operator, the left one first; one within a call's ORDER BY does not. */
        private Collation explicit(Expr expr) {
            Collation known = explicit.get(expr);
            if (known == null) {
                known = foundExplicit(expr);
                explicit.put(expr, known);
            }
            return known;
        }

        private Collation foundExplicit(Expr expr) {
            for (Expr child : expr instanceof Expr.FunctionCall call ? call.arguments() : Children.of(expr)) {
                Collation found =
                        child instanceof Expr.Collate collate ? of(collate).collation() : explicit(child);
                if (found.strength() == Strength.EXPLICIT) {
                    return found;
                }
            }
            return Collation.DEFAULT;
        }

        /** CASE, and a function that hands one of its arguments on, keep the converter that all of them have. */
        private @Nullable String passedOn(Expr expr) {
            List<Expr> values = List.of();
            if (expr instanceof Expr.Case choice) {
                values = results(choice);
            } else if (expr instanceof Expr.FunctionCall call
                    && resolution.functions.get(call) instanceof ResolvedFunction.BuiltIn builtIn) {
                values = handedOn(call, builtIn);
            }
            String found = null;
            for (Expr value : values) {
                String converter = of(value).converter();
                boolean neutral = value instanceof Expr.NullLiteral || value instanceof Expr.Parameter;
                if (!neutral && found != null && !Objects.equals(found, converter)) {
                    return null;
                }
                if (!neutral && converter == null) {
                    return null;
                }
                found = neutral ? found : converter;
            }
            return found;
        }

        private static List<Expr> results(Expr.Case choice) {
            List<Expr> results = new ArrayList<>();
            choice.whens().forEach(when -> results.add(when.result()));
            Expr otherwise = choice.otherwise();
            if (otherwise != null) {
                results.add(otherwise);
            }
            return results;
        }

        private static List<Expr> handedOn(Expr.FunctionCall call, ResolvedFunction.BuiltIn builtIn) {
            switch (builtIn.signature().result()) {
                case FIRST, FIRST_OR_DEFAULT:
                    return call.arguments().isEmpty()
                            ? List.of()
                            : call.arguments().subList(0, 1);
                case COMMON:
                    return call.arguments();
                default:
                    return List.of();
            }
        }
    }
}

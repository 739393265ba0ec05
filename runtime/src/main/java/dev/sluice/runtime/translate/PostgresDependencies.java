package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.types.Collation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rows of other tables follow from the groups of a core, because their key is compared with what is grouped. */
final class PostgresDependencies {
    private final Context context;

    PostgresDependencies(Context context) {
        this.context = context;
    }

    /**
     * Returns the relations whose row is the same throughout each group.
     *
     * @param core a grouped core
     * @param grouped the columns that it is grouped by
     */
    List<Relation> determined(SelectBody.Core core, List<Binding.OfColumn> grouped) {
        List<Step> steps = new ArrayList<>();
        AstWalk.conjuncts(core.where()).forEach(term -> both(term, steps));
        if (!conditions(core.from(), steps)) {
            return List.of();
        }
        List<Relation> known = new ArrayList<>();
        for (Relation relation : context.facts().relations(core)) {
            Column key = key(relation);
            boolean byGroup = key != null && grouped.stream().anyMatch(group -> is(group, relation, key));
            if (byGroup) {
                known.add(relation);
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (Step step : steps) {
                more |= follow(step, grouped, known);
            }
        }
        return known;
    }

    /** An equation that leads from a column that is known to one that is looked up by it. */
    private record Step(Binding.OfColumn from, Binding.OfColumn to) {}

    private void both(Expr term, List<Step> out) {
        if (term instanceof Expr.Binary binary && binary.operator() == BinaryOperator.EQ) {
            both(column(binary.left()), column(binary.right()), out);
        }
    }

    private static void both(Binding.@Nullable OfColumn left, Binding.@Nullable OfColumn right, List<Step> out) {
        if (left != null && right != null) {
            out.add(new Step(left, right));
            out.add(new Step(right, left));
        }
    }

    private boolean follow(Step step, List<Binding.OfColumn> grouped, List<Relation> known) {
        Binding.OfColumn source = step.from();
        Binding.OfColumn target = step.to();
        if (known.contains(target.relation())) {
            return false;
        }
        Column key = key(target.relation());
        boolean sourceKnown = known.contains(source.relation())
                || grouped.stream().anyMatch(group -> is(group, source.relation(), source.column()));
        boolean alike =
                source.column().value().type().equals(target.column().value().type())
                        && source.column().value().collation().sequence() == Collation.Sequence.BINARY
                        && target.column().value().collation().sequence() == Collation.Sequence.BINARY;
        boolean byKey = key == null
                ? isKeyOfQuery(target)
                : key.name().equals(target.column().name());
        boolean found = sourceKnown && alike && byKey;
        if (found) {
            known.add(target.relation());
        }
        return found;
    }

    /** Tells whether a view, or a query in FROM or WITH, has one row for each value of a column. */
    private boolean isKeyOfQuery(Binding.OfColumn column) {
        Table view = column.relation().table();
        if (view != null && view.kind() == Table.Kind.VIEW) {
            return view.viewKeys().stream()
                    .anyMatch(key -> key.columns().size() == 1
                            && key.columns()
                                    .get(0)
                                    .name()
                                    .equals(column.column().name()));
        }
        int index = column.relation().columns().indexOf(column.column());
        return index >= 0 && context.facts().oneRowForEach(column.relation(), Set.of(index));
    }

    private boolean leadsTo(TableSource source, Step step) {
        return step.to().relation() == context.facts().relation(source);
    }

    private Binding.@Nullable OfColumn column(Expr expr) {
        return expr instanceof Expr.ColumnRef ref && context.facts().binding(ref) instanceof Binding.OfColumn column
                ? column
                : null;
    }

    private static boolean is(Binding.OfColumn column, Relation relation, Column other) {
        return column.relation() == relation && column.column().name().equals(other.name());
    }

    /** Returns the single column of a base table's primary key, or null. */
    static @Nullable Column key(Relation relation) {
        Table table = relation.table();
        if (table == null || table.kind() != Table.Kind.TABLE) {
            return null;
        }
        return table.primaryKey()
                .filter(key -> key.columns().size() == 1)
                .map(key -> key.columns().get(0))
                .orElse(null);
    }

    /**
     * Collects what joins compare. Of a LEFT JOIN only the way to its right side, and only if nothing else decides whether
     * the right side is there; no answer at all where a join may take away the left side.
     */
    private boolean conditions(@Nullable TableSource source, List<Step> out) {
        if (!(source instanceof TableSource.Join join)) {
            return true;
        }
        if (!conditions(join.left(), out) || !conditions(join.right(), out)) {
            return false;
        }
        List<Expr> terms = AstWalk.conjuncts(join.on());
        List<SharedColumn> shared = SharedColumn.of(join, context.facts());
        List<Step> steps = new ArrayList<>();
        terms.forEach(term -> both(term, steps));
        shared.stream()
                .filter(column -> column.left().size() == 1)
                .forEach(column -> both(column.left().get(0), column.right(), steps));
        switch (join.kind()) {
            case RIGHT, FULL:
                return false;
            case LEFT:
                boolean alone = terms.size() + shared.size() == 1 && !(join.right() instanceof TableSource.Join);
                steps.stream()
                        .filter(step -> alone && leadsTo(join.right(), step))
                        .forEach(out::add);
                return true;
            case COMMA, INNER, CROSS:
                out.addAll(steps);
                return true;
        }
        throw new AssertionError(join.kind());
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.TypeFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of USING or NATURAL.
 *
 * @param left the columns of the left side, one or more: the first that is not NULL is compared
 * @param right the column of the right side
 */
record SharedColumn(List<Binding.OfColumn> left, Binding.OfColumn right) {
    /** Returns what a join shares; nothing for one with ON. */
    static List<SharedColumn> of(TableSource.Join join, TypeFacts facts) {
        List<SharedColumn> found = new ArrayList<>();
        if (!join.natural() && join.using().isEmpty()) {
            return found;
        }
        List<Binding.OfColumn> left = new ArrayList<>();
        List<Binding.OfColumn> right = new ArrayList<>();
        collect(join.left(), facts, left);
        collect(join.right(), facts, right);
        List<String> keys = join.natural()
                ? right.stream().map(SharedColumn::key).distinct().toList()
                : join.using().stream().map(Identifier::key).toList();
        for (String key : keys) {
            List<Binding.OfColumn> before = named(left, key);
            List<Binding.OfColumn> behind = named(right, key);
            if (!before.isEmpty() && !behind.isEmpty()) {
                found.add(new SharedColumn(before, behind.get(0)));
            }
        }
        return found;
    }

    private static void collect(TableSource source, TypeFacts facts, List<Binding.OfColumn> out) {
        if (source instanceof TableSource.Join inner) {
            collect(inner.left(), facts, out);
            collect(inner.right(), facts, out);
            return;
        }
        Relation relation = facts.relation(source);
        relation.columns().stream()
                .filter(column -> !column.hidden())
                .forEach(column -> out.add(new Binding.OfColumn(relation, column)));
    }

    private static List<Binding.OfColumn> named(List<Binding.OfColumn> columns, String key) {
        return columns.stream().filter(column -> key(column).equals(key)).toList();
    }

    private static String key(Binding.OfColumn column) {
        return Identifier.key(column.column().name());
    }
}

package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Source.SourceColumn;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of the rows that RETURNING shows: what was written is there, and what WHERE asked of what was not. */
final class ReturnedRows {
    private final QueryNullness queries;
    private final Resolution resolution;
    private final List<CreateTrigger> triggers;

    ReturnedRows(QueryNullness queries, Resolution resolution, List<CreateTrigger> triggers) {
        this.queries = queries;
        this.resolution = resolution;
        this.triggers = triggers;
    }

    /** The rows as they were: SQLite reads them before triggers run. */
    RowFacts ofDelete(Delete node, RowFacts kept, RowFacts outer) {
        RowFacts facts = RowFacts.within(outer);
        Source target = resolution.targets.get(node);
        Source returned = resolution.returned.get(node);
        for (int i = 0;
                target != null && returned != null && i < target.columns().size();
                i++) {
            if (!kept.nullable(target.columns().get(i))) {
                facts.isNotNull(returned.columns().get(i));
            }
        }
        return facts;
    }

    /** A trigger that runs before may change what the statement itself leaves as it is. */
    RowFacts ofUpdate(Update node, RowFacts kept, RowFacts outer) {
        RowFacts facts = RowFacts.within(outer);
        Source target = resolution.targets.get(node);
        Source returned = resolution.returned.get(node);
        if (target == null || returned == null || !isTable(target) || isChangedBefore(target)) {
            return facts;
        }
        IdentityHashMap<SourceColumn, Boolean> assigned = assigned(node.assignments());
        for (int i = 0; i < target.columns().size(); i++) {
            SourceColumn column = target.columns().get(i);
            boolean generated = column.declared() == null || column.declared().generated() != null;
            boolean nullable = assigned.containsKey(column) ? assigned.get(column) : generated || kept.nullable(column);
            if (!nullable) {
                facts.isNotNull(returned.columns().get(i));
            }
        }
        return facts;
    }

    /** Tells for each column that is written whether NULL may be. */
    private IdentityHashMap<SourceColumn, Boolean> assigned(List<Assignment> assignments) {
        IdentityHashMap<SourceColumn, Boolean> written = new IdentityHashMap<>();
        for (Assignment assignment : assignments) {
            List<@Nullable SourceColumn> columns = resolution.assigned.getOrDefault(assignment, List.of());
            for (int i = 0; i < columns.size(); i++) {
                Expr value = value(assignment.value(), i, columns.size());
                SourceColumn column = columns.get(i);
                if (column != null) {
                    written.merge(column, value == null || queries.nullable(value), Boolean::logicalOr);
                }
            }
        }
        return written;
    }

    private static @Nullable Expr value(Expr value, int index, int width) {
        if (value instanceof Expr.RowValue row) {
            return index < row.items().size() ? row.items().get(index) : null;
        }
        return width == 1 ? value : null;
    }

    /** The rows as they were given; those of an upsert may be other ones. */
    RowFacts ofInsert(Insert node, List<Output> given, RowFacts outer) {
        RowFacts facts = RowFacts.within(outer);
        Source target = resolution.targets.get(node);
        Source returned = resolution.returned.get(node);
        boolean plain =
                node.upserts().stream().allMatch(upsert -> upsert.assignments().isEmpty());
        if (target == null || returned == null || !plain || !isTable(target)) {
            return facts;
        }
        List<@Nullable SourceColumn> columns = resolution.insertColumns.getOrDefault(node, List.of());
        Set<SourceColumn> nullable = RowFacts.identitySet();
        List<SourceColumn> written = new ArrayList<>();
        for (int i = 0; i < Math.min(columns.size(), given.size()); i++) {
            SourceColumn column = columns.get(i);
            if (column != null) {
                written.add(column);
                if (given.get(i).nullable()) {
                    nullable.add(column);
                }
            }
        }
        for (SourceColumn column : written) {
            int index = target.columns().indexOf(column);
            if (index >= 0 && !nullable.contains(column)) {
                facts.isNotNull(returned.columns().get(index));
            }
        }
        return facts;
    }

    private static boolean isTable(Source target) {
        return target.table() != null && target.table().kind() == Table.Kind.TABLE;
    }

    private boolean isChangedBefore(Source target) {
        return triggers.stream()
                .anyMatch(trigger -> trigger.event() == CreateTrigger.Event.UPDATE
                        && trigger.timing() != CreateTrigger.Timing.AFTER
                        && target.table() != null
                        && Identifier.same(
                                trigger.table().text(), target.table().name()));
    }
}

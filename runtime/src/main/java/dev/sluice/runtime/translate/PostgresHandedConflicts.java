package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.PostgresDeletions.Fired;
import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.ConflictAction;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.ForeignKeyClause.Action;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger.Event;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.ForeignKey;
import dev.sluice.sql.catalog.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In SQLite the conflict action of a statement is also that of the INSERTs and UPDATEs in the triggers that it fires, and in theirs,
 * whatever these say. ABORT is handed down where it is written, and by DO UPDATE and foreign keys that change rows, which have it
 * without a word. PostgreSQL hands nothing down. Refused is what would silence an OR IGNORE or OR REPLACE.
 */
final class PostgresHandedConflicts {
    private final Context context;
    private final Catalog catalog;
    private final Set<Fired> seen = new HashSet<>();

    PostgresHandedConflicts(Context context) {
        this.context = context;
        this.catalog = context.facts().catalog();
    }

    void check(Insert node, Table table) {
        if (node.conflict() == ConflictAction.ABORT) {
            refuse(silenced(key(table), Event.INSERT, Set.of()), node.table(), "OR ABORT", "leave OR ABORT out");
        }
        for (Insert.Upsert upsert : node.upserts()) {
            Set<String> columns = columns(upsert.assignments());
            if (!columns.isEmpty()) {
                String help = "write ON CONFLICT in the trigger";
                refuse(silenced(key(table), Event.UPDATE, columns), upsert, "DO UPDATE", help);
                checkKeys(table, Event.UPDATE, columns, upsert);
            }
        }
    }

    void check(Update node, Table table) {
        Set<String> columns = columns(node.assignments());
        if (node.conflict() == ConflictAction.ABORT) {
            refuse(silenced(key(table), Event.UPDATE, columns), node.target(), "OR ABORT", "leave OR ABORT out");
        }
        checkKeys(table, Event.UPDATE, columns, node.target());
    }

    void check(Delete node, Table table) {
        checkKeys(table, Event.DELETE, Set.of(), node.target());
    }

    private void checkKeys(Table table, Event event, Set<String> columns, Node at) {
        seen.clear();
        CreateTrigger silenced = silencedByKeys(key(table), event, columns);
        refuse(silenced, at, "foreign keys that change rows", "write ON CONFLICT in the trigger");
    }

    private void refuse(@Nullable CreateTrigger silenced, Node at, String by, String help) {
        if (silenced != null) {
            throw context.notPortable(
                    at,
                    "SQLite does not heed the OR of trigger \""
                            + silenced.name().name().text() + "\" below " + by,
                    help);
        }
    }

    /** Returns a trigger, fired by ABORT, with a statement that asks for something else. */
    private @Nullable CreateTrigger silenced(String table, Event event, Set<String> columns) {
        seen.clear();
        return below(table, event, columns);
    }

    private @Nullable CreateTrigger below(String table, Event event, Set<String> columns) {
        if (!seen.add(new Fired(table, event))) {
            return null;
        }
        for (CreateTrigger trigger : catalog.triggers()) {
            if (trigger.table().key().equals(table) && trigger.event() == event && isFired(trigger, columns)) {
                for (Statement statement : trigger.body()) {
                    CreateTrigger found = asksOtherwise(statement) ? trigger : below(statement);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isFired(CreateTrigger trigger, Set<String> columns) {
        return trigger.event() != Event.UPDATE
                || trigger.columns().isEmpty()
                || trigger.columns().stream().map(Identifier::key).anyMatch(columns::contains);
    }

    private static boolean asksOtherwise(Statement statement) {
        ConflictAction action = statement instanceof Insert insert
                ? insert.conflict()
                : statement instanceof Update update ? update.conflict() : null;
        return action != null && action != ConflictAction.ABORT;
    }

    /** A DELETE hands nothing down. */
    private @Nullable CreateTrigger below(Statement statement) {
        if (statement instanceof Update update) {
            return below(update.target().name().name().key(), Event.UPDATE, columns(update.assignments()));
        } else if (statement instanceof Insert insert) {
            String table = insert.table().name().key();
            Set<String> changed = insert.upserts().stream()
                    .flatMap(upsert -> columns(upsert.assignments()).stream())
                    .collect(Collectors.toSet());
            CreateTrigger found = below(table, Event.INSERT, Set.of());
            return found != null || changed.isEmpty() ? found : below(table, Event.UPDATE, changed);
        }
        return null;
    }

    private @Nullable CreateTrigger silencedByKeys(String table, Event event, Set<String> columns) {
        return catalog.tables().stream()
                .flatMap(child -> child.foreignKeys().stream()
                        .filter(key -> Identifier.key(key.table()).equals(table))
                        .filter(key -> event == Event.DELETE
                                || key.referenced().stream().anyMatch(named(columns)))
                        .map(key -> silencedByKey(key(child), key, event)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Predicate<String> named(Set<String> columns) {
        return column -> columns.contains(Identifier.key(column));
    }

    private @Nullable CreateTrigger silencedByKey(String child, ForeignKey key, Event event) {
        Action action =
                event == Event.DELETE ? key.clause().onDelete() : key.clause().onUpdate();
        if (action == null || action == Action.NO_ACTION || action == Action.RESTRICT) {
            return null;
        }
        Set<String> changed = keys(key.columns());
        if (action == Action.CASCADE && event == Event.DELETE) {
            return seen.add(new Fired(child, event)) ? silencedByKeys(child, event, changed) : null;
        }
        boolean first = !seen.contains(new Fired(child, Event.UPDATE));
        CreateTrigger found = below(child, Event.UPDATE, changed);
        return found != null || !first ? found : silencedByKeys(child, Event.UPDATE, changed);
    }

    private static String key(Table table) {
        return Identifier.key(table.name());
    }

    private static Set<String> columns(List<Assignment> assignments) {
        return assignments.stream()
                .flatMap(assignment -> assignment.columns().stream())
                .map(Identifier::key)
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(Collection<String> names) {
        return names.stream().map(Identifier::key).collect(Collectors.toSet());
    }
}

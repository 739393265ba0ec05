package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.ForeignKeyClause.Action;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger.Event;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger.Timing;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.ForeignKey;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Relation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What foreign keys do with a DELETE. SQLite does it row by row, with all triggers of the rows that it reaches, and RESTRICT stops at
 * the first row that another one still refers to. PostgreSQL deletes all rows, then lets foreign keys act, then runs AFTER
 * triggers of the rows that these reached; RESTRICT looks at the end.
 */
final class PostgresDeletions {
    private final Context context;
    private final Catalog catalog;
    private final Delete node;
    private final String target;
    private final boolean one;
    private final Set<Fired> fired;

    /**
     * Tells what happens to rows of a table.
     *
     * @param table key of the table
     * @param event that it is deleted, or updated by SET NULL
     */
    record Fired(String table, Event event) {}

    PostgresDeletions(Context context, Delete node, Relation target, boolean one) {
        this.context = context;
        this.catalog = context.facts().catalog();
        this.node = node;
        this.target =
                target.table() == null ? "" : Identifier.key(target.table().name());
        this.one = one;
        this.fired = fired(catalog, this.target, Event.DELETE);
    }

    /** Returns what happens to rows of a table and to others by foreign keys that act, in turn. */
    static Set<Fired> fired(Catalog catalog, String table, Event event) {
        Set<Fired> fired = new LinkedHashSet<>();
        fire(catalog, new Fired(table, event), fired);
        return fired;
    }

    private static void fire(Catalog catalog, Fired next, Set<Fired> fired) {
        if (!fired.add(next)) {
            return;
        }
        for (Table child : catalog.tables()) {
            for (ForeignKey key : child.foreignKeys()) {
                boolean deletes = next.event() == Event.DELETE;
                Action action = deletes ? key.clause().onDelete() : key.clause().onUpdate();
                if (Identifier.key(key.table()).equals(next.table()) && acts(action)) {
                    Event then = action == Action.CASCADE ? next.event() : Event.UPDATE;
                    fire(catalog, new Fired(Identifier.key(child.name()), then), fired);
                }
            }
        }
    }

    private static boolean acts(@Nullable Action action) {
        return action == Action.CASCADE || action == Action.SET_NULL || action == Action.SET_DEFAULT;
    }

    void check() {
        checkRestrictions();
        if (fired.size() > 1) {
            checkTriggers();
        }
    }

    private void checkRestrictions() {
        for (Table child : catalog.tables()) {
            for (ForeignKey key : child.foreignKeys()) {
                String own = Identifier.key(child.name());
                boolean together = key.clause().onDelete() == Action.RESTRICT
                        && fired.contains(new Fired(own, Event.DELETE))
                        && fired.contains(new Fired(Identifier.key(key.table()), Event.DELETE));
                boolean alone = one && own.equals(target) && fired.size() == 1;
                if (together && !alone) {
                    throw context.notPortable(
                            node.target(),
                            "whether ON DELETE RESTRICT of \"" + child.name()
                                    + "\" stops this depends on the order in which rows are deleted",
                            "declare it NO ACTION, or delete one row by its key");
                }
            }
        }
    }

    private void checkTriggers() {
        List<CreateTrigger> triggers = catalog.triggers().stream()
                .filter(trigger -> fired.contains(new Fired(trigger.table().key(), trigger.event())))
                .toList();
        List<TriggerEffects> effects = triggers.stream()
                .map(trigger -> TriggerEffects.of(trigger, catalog))
                .toList();
        for (int i = 0; i < effects.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (!inOrder(triggers.get(i), triggers.get(k))
                        && !effects.get(i).commutes(effects.get(k))) {
                    throw refusal("\"" + triggers.get(k).name().name() + "\" and \""
                            + triggers.get(i).name().name() + "\", and PostgreSQL in another order");
                }
            }
            if (isOfGone(triggers.get(i))) {
                throw refusal("\"" + triggers.get(i).name().name() + "\" for rows that they delete as well");
            }
            if (!one && readsReached(triggers.get(i), effects.get(i))) {
                throw refusal("\"" + triggers.get(i).name().name() + "\", which sees other rows on PostgreSQL");
            }
        }
    }

    private RefusedException refusal(String triggers) {
        return context.undefinedOrder(
                node.target(),
                "foreign keys fire " + triggers,
                "declare the foreign key without an action, and delete what refers to the rows before");
    }

    /** Triggers of one table that come at one time are refused where they are declared, or go row by row on both engines. */
    private boolean inOrder(CreateTrigger one, CreateTrigger other) {
        boolean first = isOfTarget(one, Timing.BEFORE) || isOfTarget(other, Timing.BEFORE);
        return (this.one && first) || one.table().key().equals(other.table().key());
    }

    /** Tells whether rows that SET NULL changes are deleted by another foreign key, in an order that differs. */
    private boolean isOfGone(CreateTrigger trigger) {
        return trigger.event() == Event.UPDATE
                && fired.contains(new Fired(trigger.table().key(), Event.DELETE));
    }

    private boolean readsReached(CreateTrigger trigger, TriggerEffects effects) {
        return !isOfTarget(trigger, Timing.AFTER)
                && fired.stream()
                        .map(Fired::table)
                        .filter(table -> !table.equals(trigger.table().key()))
                        .anyMatch(effects::reads);
    }

    private boolean isOfTarget(CreateTrigger trigger, Timing timing) {
        return TriggerEffects.timing(trigger) == timing && trigger.table().key().equals(target);
    }
}

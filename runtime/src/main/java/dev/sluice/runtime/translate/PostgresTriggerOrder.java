package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.ForeignKeyClause.Action;
import dev.sluice.sql.ast.ForeignKeyClause.Deferral;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger.Event;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger.Timing;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.ForeignKey;
import dev.sluice.sql.catalog.Table;
import java.util.List;
import java.util.Set;

/**
 * The order in which triggers and foreign keys act. SQLite does for each row: BEFORE triggers, the change, what foreign keys do to
 * other rows, AFTER triggers; foreign keys that do not act are asked at the end. PostgreSQL runs BEFORE triggers for all rows
 * first, then AFTER triggers and foreign keys in the order of their names. Refused is a trigger for which that matters.
 */
final class PostgresTriggerOrder {
    /** What the names of the triggers begin with that PostgreSQL makes for a foreign key. */
    private static final String KEYS = "RI_ConstraintTrigger";

    private final Context context;
    private final CreateTrigger trigger;
    private final Catalog catalog;
    private final TriggerEffects effects;

    PostgresTriggerOrder(Context context, CreateTrigger trigger) {
        this.context = context;
        this.trigger = trigger;
        this.catalog = context.facts().catalog();
        this.effects = new TriggerEffects(trigger, context.facts());
    }

    void check() {
        checkOthers();
        checkMended();
        checkName();
    }

    private void checkOthers() {
        for (CreateTrigger other : catalog.triggers()) {
            boolean both = watched(other).equals(watched(trigger))
                    && other.event() == trigger.event()
                    && TriggerEffects.timing(other) != TriggerEffects.timing(trigger);
            if (both && !TriggerEffects.of(other, catalog).commutes(effects)) {
                throw context.undefinedOrder(
                        trigger.name(),
                        "PostgreSQL runs BEFORE triggers for all rows before any AFTER trigger, and \""
                                + other.name().name() + "\" would see or write other rows",
                        "do it in one trigger");
            }
        }
    }

    /** An AFTER trigger comes too late to give a foreign key what it refers to, or to take away what refers to it. */
    private void checkMended() {
        if (TriggerEffects.timing(trigger) != Timing.AFTER) {
            return;
        }
        for (Table child : catalog.tables()) {
            for (ForeignKey key : child.foreignKeys()) {
                if (!isDeferred(key) && mends(child, key)) {
                    throw context.notPortable(
                            trigger.name(),
                            "PostgreSQL asks the foreign key of \"" + child.name()
                                    + "\" before this trigger does what it asks for",
                            "write a BEFORE trigger, or declare the key ON DELETE CASCADE, or DEFERRABLE INITIALLY DEFERRED");
                }
            }
        }
    }

    private static boolean isDeferred(ForeignKey key) {
        Deferral deferral = key.clause().deferral();
        return deferral != null && deferral.deferrable() && Boolean.TRUE.equals(deferral.initially());
    }

    private boolean mends(Table child, ForeignKey key) {
        String parent = Identifier.key(key.table());
        String own = Identifier.key(child.name());
        if (watched(trigger).equals(own) && trigger.event() != Event.DELETE) {
            return setsAny(key.columns()) && (adds(parent, own) || takesBack(own, key));
        } else if (!watched(trigger).equals(parent) || own.equals(parent)) {
            return false;
        }
        boolean deletes = trigger.event() == Event.DELETE;
        Action action = deletes ? key.clause().onDelete() : key.clause().onUpdate();
        return (action == null || action == Action.NO_ACTION)
                && (deletes || (trigger.event() == Event.UPDATE && setsAny(key.referenced())))
                && effects.writesTo(own).stream().anyMatch(write -> redirects(write, key, deletes));
    }

    private boolean adds(String parent, String own) {
        return !own.equals(parent) && effects.writesTo(parent).stream().anyMatch(Insert.class::isInstance);
    }

    /** Tells whether the trigger has the row that fires it refer to something else, or deletes it. */
    private boolean takesBack(String own, ForeignKey key) {
        return !refersToNothing(key) && effects.writesTo(own).stream().anyMatch(write -> redirects(write, key, true));
    }

    /** Tells whether the trigger is fired by a change of one of some columns. */
    private boolean setsAny(List<String> columns) {
        return trigger.columns().isEmpty()
                || trigger.columns().stream()
                        .anyMatch(set -> columns.stream().map(Identifier::key).anyMatch(set.key()::equals));
    }

    /** Tells whether the trigger is fired by rows only in which a column of a key is NULL. */
    private boolean refersToNothing(ForeignKey key) {
        return AstWalk.conjuncts(trigger.when()).stream()
                .anyMatch(term -> term instanceof Expr.IsNull test
                        && !test.negated()
                        && test.operand() instanceof Expr.ColumnRef ref
                        && ref.table() != null
                        && ref.table().key().equals("new")
                        && key.columns().stream()
                                .map(Identifier::key)
                                .anyMatch(ref.column().key()::equals));
    }

    private static boolean redirects(Statement write, ForeignKey key, boolean deletes) {
        if (write instanceof Update update) {
            return update.assignments().stream()
                    .flatMap(assignment -> assignment.columns().stream())
                    .anyMatch(set -> key.columns().stream().map(Identifier::key).anyMatch(set.key()::equals));
        }
        return deletes && !(write instanceof Insert);
    }

    /** What a foreign key does to other rows is done before an AFTER trigger if the name of the trigger comes behind. */
    private void checkName() {
        String name = trigger.name().name().text();
        Set<PostgresDeletions.Fired> fired = PostgresDeletions.fired(catalog, watched(trigger), trigger.event());
        boolean sees = fired.stream()
                .map(PostgresDeletions.Fired::table)
                .anyMatch(table -> !table.equals(watched(trigger)) && effects.touches(table));
        if (TriggerEffects.timing(trigger) == Timing.AFTER && sees && name.compareTo(KEYS) < 0) {
            throw context.notPortable(
                    trigger.name(),
                    "PostgreSQL runs triggers in the order of their names, this one before the foreign keys act",
                    "begin its name with a small letter");
        }
    }

    private static String watched(CreateTrigger trigger) {
        return trigger.table().key();
    }
}

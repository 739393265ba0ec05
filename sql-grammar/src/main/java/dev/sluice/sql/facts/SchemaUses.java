package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger.Event;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.ForeignKey;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Source.SourceColumn;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What of a schema statements rely on, through views, triggers and foreign keys too. Says rather too much than too little.
 * Filled by one thread.
 */
public final class SchemaUses {
    private final SortedMap<String, Columns> tables = new TreeMap<>();
    private final SortedSet<String> views = new TreeSet<>();
    private final SortedSet<String> triggers = new TreeSet<>();

    /** Begins with nothing; {@link TypeFacts#addUses} adds to it. */
    public SchemaUses() {}

    /**
     * The columns of a table that statements rely on, by their names as declared.
     *
     * @param all those that are read or written
     * @param sought those among them by which rows are found, ordered or grouped, not only given to the caller
     */
    public record Columns(SortedSet<String> all, SortedSet<String> sought) {}

    /** Returns the columns by the names of their tables. */
    public SortedMap<String, Columns> tables() {
        return Collections.unmodifiableSortedMap(tables);
    }

    /** Returns the names of the views. */
    public SortedSet<String> views() {
        return Collections.unmodifiableSortedSet(views);
    }

    /** Returns the names of the triggers that may run. */
    public SortedSet<String> triggers() {
        return Collections.unmodifiableSortedSet(triggers);
    }

    void add(StatementFacts facts) {
        Catalog catalog = facts.catalog();
        add(facts.resolution(), givenOnly(facts));
        facts.reads().forEach(table -> follow(table, catalog));
        facts.writes().forEach(table -> runTriggers(table, ChangedTables.events(facts.statement()), catalog));
        Set<String> assigned = new TreeSet<>();
        facts.resolution()
                .assigned
                .values()
                .forEach(columns -> columns.forEach(column -> {
                    if (column != null) {
                        assigned.add(Identifier.key(column.name()));
                    }
                }));
        facts.changes().forEach(table -> {
            boolean direct = facts.writes().contains(table);
            Predicate<String> changed = column ->
                    !(direct && facts.statement() instanceof Update) || assigned.contains(Identifier.key(column));
            checkKeys(table, changed, catalog);
            if (!direct) {
                runTriggers(table, EnumSet.allOf(Event.class), catalog);
            }
        });
    }

    private void follow(Table table, Catalog catalog) {
        if (table.definition() instanceof SchemaStatement.CreateView view && views.add(table.name())) {
            followDefinition(view, catalog);
        }
    }

    private void runTriggers(Table table, Set<Event> events, Catalog catalog) {
        for (CreateTrigger trigger : catalog.triggers()) {
            if (Identifier.same(trigger.table().text(), table.name())
                    && events.contains(trigger.event())
                    && triggers.add(trigger.name().name().text())) {
                followDefinition(trigger, catalog);
            }
        }
    }

    private void followDefinition(Statement definition, Catalog catalog) {
        Resolution resolution = NameResolver.resolve(definition, catalog, List.of(), new DiagnosticSink());
        add(resolution, Set.of());
        resolution.reads.forEach(read -> follow(read, catalog));
        resolution.writes.forEach(written -> runTriggers(written, EnumSet.allOf(Event.class), catalog));
    }

    /** A row is held against the keys that it refers to, and against the rows that refer to it, where these columns change. */
    private void checkKeys(Table table, Predicate<String> changed, Catalog catalog) {
        for (ForeignKey key : table.foreignKeys()) {
            catalog.table(key.table())
                    .filter(parent -> key.columns().stream().anyMatch(changed))
                    .ifPresent(parent -> addKey(table, key, parent));
        }
        for (Table child : catalog.tables()) {
            for (ForeignKey key : child.foreignKeys()) {
                if (Identifier.same(key.table(), table.name())
                        && key.referenced().stream().anyMatch(changed)) {
                    addKey(child, key, table);
                }
            }
        }
    }

    private void addKey(Table child, ForeignKey key, Table parent) {
        key.columns().forEach(column -> addName(child, column));
        key.referenced().forEach(column -> addName(parent, column));
    }

    private void addName(Table table, String column) {
        table.column(column).ifPresent(found -> add(table, found, true));
    }

    private void add(Resolution resolution, Set<Object> givenOnly) {
        resolution.sources.values().forEach(source -> columns(source.table()));
        resolution.bindings.forEach((ref, target) -> add(target, !givenOnly.contains(ref)));
        resolution.joined.values().forEach(equal -> equal.forEach(column -> add(column, true)));
        resolution.items.forEach(
                (item, outputs) -> outputs.forEach(output -> addStar(output, !givenOnly.contains(item))));
        resolution.assigned.values().forEach(columns -> columns.forEach(column -> add(column, false)));
        resolution.targets.forEach((write, target) -> {
            Table table = target.table();
            if (write instanceof Insert insert && table != null) {
                table.columns().forEach(column -> add(table, column, false));
                if (insert.conflict() != null || !insert.upserts().isEmpty()) {
                    table.keys().forEach(key -> key.columns().forEach(column -> add(table, column, true)));
                }
            } else {
                columns(table);
            }
        });
    }

    private void addStar(Output output, boolean sought) {
        Target star = output.star();
        if (star != null) {
            add(star, sought);
        }
        Source nested = output.nested();
        if (nested != null) {
            nested.columns().forEach(column -> add(column, sought));
        }
    }

    private void add(Target target, boolean sought) {
        if (target instanceof Target.OfColumn of) {
            // The row that is being written is at hand.
            add(of.column(), sought && !of.column().source().qualifiedOnly());
        } else if (target instanceof Target.OfMerged merged) {
            merged.columns().forEach(column -> add(column, true));
        }
    }

    private void add(@Nullable SourceColumn column, boolean sought) {
        Table table = column == null ? null : column.source().table();
        Column declared = column == null ? null : column.declared();
        if (table != null && declared != null) {
            add(table, declared, sought);
        }
    }

    private void add(Table table, Column column, boolean sought) {
        Columns columns = columns(table);
        if (columns != null && !column.hidden()) {
            columns.all().add(column.name());
            if (sought) {
                columns.sought().add(column.name());
            }
        }
    }

    /** The columns of a view are those of its tables, which are found by following it. */
    private @Nullable Columns columns(@Nullable Table table) {
        return table == null || table.kind() == Table.Kind.VIEW
                ? null
                : tables.computeIfAbsent(table.name(), name -> new Columns(new TreeSet<>(), new TreeSet<>()));
    }

    /** The columns and stars that a caller is given or a row is changed to, and that nothing else in the statement looks at. */
    private static Set<Object> givenOnly(StatementFacts facts) {
        Resolution resolution = facts.resolution();
        Set<Object> given = Collections.newSetFromMap(new IdentityHashMap<>());
        Statement statement = facts.statement();
        if (statement instanceof Select select && resolution.ordinals.isEmpty()) {
            addGiven(select.body(), resolution, given);
        } else if (statement instanceof Insert insert) {
            addGiven(insert.returning(), resolution, given);
            insert.upserts().forEach(upsert -> addValues(upsert.assignments(), resolution, given));
        } else if (statement instanceof Update update) {
            addGiven(update.returning(), resolution, given);
            addValues(update.assignments(), resolution, given);
        } else if (statement instanceof Delete delete) {
            addGiven(delete.returning(), resolution, given);
        }
        resolution.bindings.values().forEach(target -> {
            if (target instanceof Target.OfOutput of && of.output().expr() != null) {
                remove(of.output().expr(), given);
            }
        });
        return given;
    }

    private static void addGiven(SelectBody body, Resolution resolution, Set<Object> given) {
        if (body instanceof SelectBody.Compound compound
                && compound.operator() == SelectBody.CompoundOperator.UNION_ALL) {
            addGiven(compound.left(), resolution, given);
            addGiven(compound.right(), resolution, given);
        } else if (body instanceof SelectBody.Core core && !core.distinct()) {
            addGiven(core.items(), resolution, given);
        }
    }

    private static void addGiven(List<SelectItem> items, Resolution resolution, Set<Object> given) {
        for (SelectItem item : items) {
            given.add(item);
            if (item instanceof SelectItem.Of of) {
                addGiven(of.expr(), resolution, given);
            }
        }
    }

    private static void addValues(List<Assignment> assignments, Resolution resolution, Set<Object> given) {
        assignments.forEach(assignment -> addGiven(assignment.value(), resolution, given));
    }

    private static void remove(Expr expr, Set<Object> given) {
        given.remove(expr);
        Children.of(expr).forEach(child -> remove(child, given));
    }

    /** Aggregates and windows look at other rows, in an order. */
    private static void addGiven(Expr expr, Resolution resolution, Set<Object> given) {
        ResolvedFunction function = expr instanceof Expr.FunctionCall call ? resolution.functions.get(call) : null;
        boolean ofRows = expr instanceof Expr.FunctionCall call
                && (call.over() != null || (function != null && function.isAggregate()));
        if (!ofRows) {
            given.add(expr);
            Children.of(expr).forEach(child -> addGiven(child, resolution, given));
        }
    }
}

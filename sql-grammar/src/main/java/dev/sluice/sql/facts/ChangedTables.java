package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.ForeignKeyClause;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger.Event;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.ForeignKey;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tables a statement may change: those it names, those that triggers write, and those that actions of foreign keys
 * change, each in turn. Says rather too much than too little.
 */
final class ChangedTables {
    private final Catalog catalog;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, EnumSet<Event>> events = new LinkedHashMap<>();

    private ChangedTables(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Returns the tables that may change, without views. */
    static Set<Table> of(Statement statement, Set<Table> writes, Catalog catalog) {
        ChangedTables changed = new ChangedTables(catalog);
        writes.forEach(table -> changed.add(table, events(statement)));
        Set<Table> all = new LinkedHashSet<>(changed.tables.values());
        all.removeIf(table -> table.kind() == Table.Kind.VIEW);
        return all;
    }

    /** What may happen to the rows of the table that a statement names. */
    static EnumSet<Event> events(Statement statement) {
        if (statement instanceof Update) {
            return EnumSet.of(Event.UPDATE);
        }
        if (statement instanceof Delete) {
            return EnumSet.of(Event.DELETE);
        }
        // A conflict may delete or update rows that are there.
        boolean plain = statement instanceof Insert insert
                && insert.conflict() == null
                && insert.upserts().isEmpty();
        return plain ? EnumSet.of(Event.INSERT) : EnumSet.allOf(Event.class);
    }

    private void add(Table table, Set<Event> more) {
        String key = Identifier.key(table.name());
        tables.putIfAbsent(key, table);
        EnumSet<Event> known = events.computeIfAbsent(key, unused -> EnumSet.noneOf(Event.class));
        EnumSet<Event> news = EnumSet.copyOf(more);
        news.removeAll(known);
        if (news.isEmpty()) {
            return;
        }
        known.addAll(news);
        followTriggers(key, news);
        followKeys(key, news);
    }

    private void followTriggers(String table, Set<Event> news) {
        for (CreateTrigger trigger : catalog.triggers()) {
            if (Identifier.key(trigger.table().text()).equals(table) && news.contains(trigger.event())) {
                NameResolver.resolve(trigger, catalog, List.of(), new DiagnosticSink())
                        .writes
                        .forEach(written -> add(written, EnumSet.allOf(Event.class)));
            }
        }
    }

    private void followKeys(String parent, Set<Event> news) {
        for (Table child : catalog.tables()) {
            for (ForeignKey key : child.foreignKeys()) {
                if (Identifier.key(key.table()).equals(parent)) {
                    if (news.contains(Event.DELETE)) {
                        act(child, key.clause().onDelete(), Event.DELETE);
                    }
                    if (news.contains(Event.UPDATE)) {
                        act(child, key.clause().onUpdate(), Event.UPDATE);
                    }
                }
            }
        }
    }

    private void act(Table child, ForeignKeyClause.@Nullable Action action, Event cascades) {
        if (action == ForeignKeyClause.Action.CASCADE) {
            add(child, EnumSet.of(cascades));
        } else if (action == ForeignKeyClause.Action.SET_NULL || action == ForeignKeyClause.Action.SET_DEFAULT) {
            add(child, EnumSet.of(Event.UPDATE));
        }
    }
}

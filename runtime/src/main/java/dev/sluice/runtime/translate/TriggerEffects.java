package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.PostgresDeletions.Fired;
import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.ConflictAction;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger.Event;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger.Timing;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the statements of a trigger read and write, to tell whether it matters which of two triggers goes first. */
final class TriggerEffects {
    private final TypeFacts facts;
    private final List<Statement> writes = new ArrayList<>();

    /** Returns the triggers of a table. */
    static Stream<CreateTrigger> on(Catalog catalog, Table table) {
        return catalog.triggers().stream()
                .filter(trigger -> trigger.table().key().equals(Identifier.key(table.name())));
    }

    /** When a trigger fires; one that does not say it fires before. */
    static Timing timing(CreateTrigger trigger) {
        return trigger.timing() == null ? Timing.BEFORE : trigger.timing();
    }

    TriggerEffects(CreateTrigger trigger, TypeFacts facts) {
        this.facts = facts;
        trigger.body().stream()
                .filter(statement -> facts.target(statement) != null)
                .forEach(writes::add);
    }

    static TriggerEffects of(CreateTrigger trigger, Catalog catalog) {
        return new TriggerEffects(
                trigger, StatementAnalyzer.analyze(trigger, catalog, List.of(), new DiagnosticSink()));
    }

    /** Returns the keys of a table and of those that its triggers write to for each row that a statement changes. */
    static Set<String> changed(TypeFacts facts, Table table) {
        Set<String> changed = new HashSet<>(Set.of(Identifier.key(table.name())));
        for (CreateTrigger trigger : facts.catalog().triggers()) {
            boolean fires = trigger.table().key().equals(Identifier.key(table.name()))
                    && switch (trigger.event()) {
                        case INSERT -> facts.statement() instanceof Insert;
                        case UPDATE -> !(facts.statement() instanceof Delete);
                        case DELETE -> facts.statement() instanceof Delete;
                    };
            if (fires) {
                written(trigger).forEach(done -> changed.add(done.table()));
            }
        }
        return changed;
    }

    /** Returns what the statements of a trigger do to rows, without what follows from that. */
    static Set<Fired> written(CreateTrigger trigger) {
        Set<Fired> done = new LinkedHashSet<>();
        for (Statement statement : trigger.body()) {
            if (statement instanceof Insert insert) {
                String table = insert.table().name().key();
                done.add(new Fired(table, Event.INSERT));
                if (insert.conflict() == ConflictAction.REPLACE) {
                    done.add(new Fired(table, Event.DELETE));
                }
                if (!insert.upserts().isEmpty()) {
                    done.add(new Fired(table, Event.UPDATE));
                }
            } else if (statement instanceof Update update) {
                done.add(new Fired(update.target().name().name().key(), Event.UPDATE));
            } else if (statement instanceof Delete delete) {
                done.add(new Fired(delete.target().name().name().key(), Event.DELETE));
            }
        }
        return done;
    }

    /** Tells whether both orders end with the same rows under the same numbers. Says no rather too often. */
    boolean commutes(TriggerEffects other) {
        return !sees(other)
                && !other.sees(this)
                && writes.stream().allMatch(own -> other.writes.stream().allMatch(their -> commute(own, other, their)));
    }

    /** Tells whether a table is read or written here. */
    boolean touches(String table) {
        return reads(table) || writes.stream().anyMatch(write -> written(write).equals(table));
    }

    /** Tells whether a query here reads a table. */
    boolean reads(String table) {
        return facts.reads().stream()
                .anyMatch(read -> Identifier.key(read.name()).equals(table));
    }

    /** Returns the statements that write to a table. */
    List<Statement> writesTo(String table) {
        return writes.stream().filter(write -> written(write).equals(table)).toList();
    }

    private boolean sees(TriggerEffects other) {
        return facts.reads().stream()
                .map(read -> Identifier.key(read.name()))
                .anyMatch(read -> !other.writesTo(read).isEmpty());
    }

    private String written(Statement write) {
        Table table = table(write);
        return table == null ? "" : Identifier.key(table.name());
    }

    private @Nullable Table table(Statement write) {
        Relation target = facts.target(write);
        return target == null ? null : target.table();
    }

    private boolean commute(Statement own, TriggerEffects other, Statement their) {
        if (!written(own).equals(other.written(their))) {
            return true;
        }
        if (own instanceof Insert first && their instanceof Insert second) {
            Table table = table(own);
            return plain(first) && plain(second) && table != null && table.rowidAlias() == null;
        } else if (own instanceof Update first && their instanceof Update second) {
            return commute(first, other, second);
        }
        return own instanceof Delete && their instanceof Delete;
    }

    private static boolean plain(Insert insert) {
        return insert.conflict() == null && insert.upserts().isEmpty();
    }

    private boolean commute(Update own, TriggerEffects other, Update their) {
        Set<String> ownSets = sets(own);
        Set<String> theirSets = sets(their);
        boolean readsNothing =
                Collections.disjoint(read(own), theirSets) && Collections.disjoint(other.read(their), ownSets);
        ownSets.retainAll(theirSets);
        return readsNothing
                && added(own).containsAll(ownSets)
                && other.added(their).containsAll(ownSets);
    }

    private static Set<String> sets(Update update) {
        Set<String> columns = new HashSet<>();
        update.assignments().forEach(assignment -> assignment.columns().forEach(column -> columns.add(column.key())));
        return columns;
    }

    /** The columns that something is added to, as {@code n = n + 1}. */
    private Set<String> added(Update update) {
        Set<String> columns = new HashSet<>();
        for (Assignment assignment : update.assignments()) {
            if (isAddition(assignment)) {
                columns.add(assignment.columns().get(0).key());
            }
        }
        return columns;
    }

    private boolean isAddition(Assignment assignment) {
        return assignment.columns().size() == 1
                && assignment.value() instanceof Expr.Binary sum
                && (sum.operator() == BinaryOperator.ADD || sum.operator() == BinaryOperator.SUBTRACT)
                && sum.left() instanceof Expr.ColumnRef ref
                && facts.binding(ref) instanceof Binding.OfColumn column
                && Identifier.key(column.column().name())
                        .equals(assignment.columns().get(0).key());
    }

    /** The columns of the table that decide what is written, without those that are added to. */
    private Set<String> read(Update update) {
        Set<String> columns = new HashSet<>();
        for (Assignment assignment : update.assignments()) {
            Expr value = assignment.value();
            read(isAddition(assignment) ? ((Expr.Binary) value).right() : value, update, columns);
        }
        if (update.where() != null) {
            read(update.where(), update, columns);
        }
        return columns;
    }

    private void read(Expr expr, Update update, Set<String> columns) {
        Relation target = facts.target(update);
        AstWalk.each(expr, inner -> {
            if (inner instanceof Expr.ColumnRef ref
                    && facts.binding(ref) instanceof Binding.OfColumn column
                    && column.relation() == target) {
                columns.add(Identifier.key(column.column().name()));
            }
        });
    }
}

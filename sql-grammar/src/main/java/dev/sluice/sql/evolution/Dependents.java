package dev.sluice.sql.evolution;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.catalog.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The views and triggers that mention a table, or a view that does.
 *
 * @param views each after those that it reads
 * @param triggers in order
 */
public record Dependents(List<Table> views, List<CreateTrigger> triggers) {
    /** Copies. */
    public Dependents {
        views = List.copyOf(views);
        triggers = List.copyOf(triggers);
    }

    /**
     * Finds them.
     *
     * @param schema the schema
     * @param table the name of the table in any case
     */
    public static Dependents of(DeclaredSchema schema, String table) {
        Set<String> touched = new HashSet<>(Set.of(Identifier.key(table)));
        List<Table> views = new ArrayList<>();
        for (Table candidate : schema.catalog().tables()) {
            if (candidate.kind() == Table.Kind.VIEW && mentions(candidate.definition(), touched)) {
                views.add(candidate);
                touched.add(Identifier.key(candidate.name()));
            }
        }
        List<CreateTrigger> triggers = schema.catalog().triggers().stream()
                .filter(trigger -> touched.contains(trigger.table().key()) || mentions(trigger, touched))
                .toList();
        return new Dependents(views, triggers);
    }

    private static boolean mentions(Node declaration, Set<String> names) {
        boolean[] found = {false};
        Nodes.each(declaration, node -> {
            if (node instanceof TableSource.Named source) {
                found[0] |= names.contains(source.name().name().key());
            } else if (node instanceof Insert insert) {
                found[0] |= names.contains(insert.table().name().key());
            }
        });
        return found[0];
    }

    /** Tells whether there are none. */
    public boolean isEmpty() {
        return views.isEmpty() && triggers.isEmpty();
    }
}

package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.facts.Relation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds subqueries that read what their statement changes. SQLite lets them see what was changed before, PostgreSQL what there was
 * at first.
 */
final class HalfDone {
    private final Context context;
    private final WriteLowering writes;
    private final Relation target;
    private final Table table;

    HalfDone(Context context, WriteLowering writes, Relation target) {
        this.context = context;
        this.writes = writes;
        this.target = target;
        this.table = WriteLowering.table(target);
    }

    /**
     * Returns a subquery that reads a changed table again for each row, or null; one that does not look at the row is computed once,
     * before the first change.
     */
    @Nullable
    Node forEachRow(Expr value) {
        return forEachRow(value, TriggerEffects.changed(context.facts(), table));
    }

    private @Nullable Node forEachRow(Expr value, Set<String> changed) {
        if (Children.query(value) != null) {
            return correlated(value) ? writes.reader(value, changed) : null;
        }
        for (Expr child : Children.of(value)) {
            Node found = forEachRow(child, changed);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Tells whether an expression looks at the row that is changed. */
    boolean correlated(Expr value) {
        return context.reads(value, target);
    }

    /** As {@link #forEachRow}, in RETURNING, which in SQLite sees all that the statement did to its own table. */
    @Nullable
    Node returned(Expr value) {
        Node own = writes.reader(value, Set.of(Identifier.key(table.name())));
        return own == null ? forEachRow(value) : own;
    }

    /** As {@link #forEachRow}, in DO UPDATE, which comes at first when a row conflicts; nothing comes before a single row. */
    @Nullable
    Node upserted(@Nullable Expr value, Insert node) {
        return value == null || isOneRow(node)
                ? null
                : writes.reader(value, TriggerEffects.changed(context.facts(), table));
    }

    private boolean isOneRow(Insert node) {
        return !(node.source() instanceof Insert.Query query)
                || (query.select().body() instanceof SelectBody.Values values
                        ? values.rows().size() == 1
                        : context.facts().atMostOneRow(query.select()));
    }
}

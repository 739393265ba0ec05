package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.facts.Relation;
import java.util.List;

/**
 * A table of the items of a folded list.
 *
 * @param source the table
 * @param relation what it is
 * @param conditions what has to hold for its rows, as far as it can be told from it and the tables before it
 */
public record Joined(TableSource.Named source, Relation relation, List<Expr> conditions) {
    /** Copies. */
    public Joined {
        conditions = List.copyOf(conditions);
    }

    /** Returns the column that is NULL where nothing was joined, and nowhere else. */
    Column probe() {
        return ListFolding.key(relation).get(0);
    }
}

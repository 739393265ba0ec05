package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Node;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that has rows at one place of a statement: a table in a FROM clause, a subquery, a common table expression, a
 * table-valued function, {@code excluded}, {@code OLD}, {@code NEW}. Compared by identity.
 */
public final class Relation {
    private final String name;
    private final Kind kind;
    private final @Nullable Table table;
    private final List<Column> columns;
    private final boolean nullable;
    private final @Nullable Node source;

    /**
     * Makes a relation.
     *
     * @param name the alias, else the table's name as declared; empty when it has none
     * @param kind what it is
     * @param table the table or view, or null
     * @param columns its columns in order; nullness includes what outer joins do
     * @param nullable whether an outer join may put NULLs in all of its columns
     * @param source the node that it stands for, or null
     */
    public Relation(
            String name,
            Kind kind,
            @Nullable Table table,
            List<Column> columns,
            boolean nullable,
            @Nullable Node source) {
        this.name = Objects.requireNonNull(name, "name");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.table = table;
        this.columns = List.copyOf(columns);
        this.nullable = nullable;
        this.source = source;
    }

    /** What a relation is. */
    public enum Kind {
        /** A table or view of the catalog. */
        TABLE,
        /** A query in a FROM clause. */
        SUBQUERY,
        /** A common table expression. */
        COMMON_TABLE,
        /** A table-valued function. */
        FUNCTION,
        /** {@code excluded} of an upsert. */
        EXCLUDED,
        /** {@code OLD} of a trigger. */
        OLD,
        /** {@code NEW} of a trigger. */
        NEW
    }

    /** Returns the alias, else the table's name as declared; empty when it has none. */
    public String name() {
        return name;
    }

    /** Returns what it is. */
    public Kind kind() {
        return kind;
    }

    /** Returns the table or view, or null. */
    public @Nullable Table table() {
        return table;
    }

    /** Returns its columns in order. */
    public List<Column> columns() {
        return columns;
    }

    /** Tells whether an outer join may put NULLs in all of its columns. */
    public boolean nullable() {
        return nullable;
    }

    /** Returns the node that it stands for, or null. */
    public @Nullable Node source() {
        return source;
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}

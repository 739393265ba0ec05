package dev.sluice.sql.catalog;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table, view or virtual table.
 *
 * @param name its name as declared
 * @param kind what it is
 * @param columns in order, one or more; hidden ones included
 * @param keys primary and unique keys, unique indexes included
 * @param viewKeys of a view: columns of which no two rows have the same values
 * @param foreignKeys references to other tables
 * @param rowidAlias the INTEGER PRIMARY KEY column, or null
 * @param strict whether SQLite holds the columns to their types: true unless declared flexible
 * @param withoutRowid whether it is WITHOUT ROWID
 * @param doc text of its comment, or null
 * @param definition its declaration
 */
public record Table(
        String name,
        Kind kind,
        List<Column> columns,
        List<Key> keys,
        List<Key> viewKeys,
        List<ForeignKey> foreignKeys,
        @Nullable Column rowidAlias,
        boolean strict,
        boolean withoutRowid,
        @Nullable String doc,
        SchemaStatement definition) {
    /** Checks and copies. */
    public Table {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        viewKeys = List.copyOf(viewKeys);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** What a table is. */
    public enum Kind {
        /** A table. */
        TABLE,
        /** A view. */
        VIEW,
        /** A virtual table. */
        VIRTUAL
    }

    /** Hashes the name alone: tables are kept in sets, and all that they consist of would be hashed each time. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /**
     * Finds a column.
     *
     * @param column its name in any case
     */
    public Optional<Column> column(String column) {
        for (Column candidate : columns) {
            if (Identifier.same(candidate.name(), column)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Returns the primary key, if there is one. */
    public Optional<Key> primaryKey() {
        return keys.stream().filter(Key::primary).findFirst();
    }
}

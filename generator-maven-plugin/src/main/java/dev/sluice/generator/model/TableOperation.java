package dev.sluice.generator.model;

import dev.sluice.generator.model.QueryModel.EngineSql;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a table's accessor.
 *
 * @param kind what it does
 * @param parameters what it takes, in order
 * @param sqlite its text for SQLite, or null when SQLite is not asked for or cannot run it
 * @param postgres its text for Postgres, or null when Postgres is not asked for or cannot run it
 * @param tables the tables it reads, or for a write those it may change
 * @param leftOut why an engine that is asked for cannot run it, by the engine's name
 */
public record TableOperation(
        Kind kind,
        List<Parameter> parameters,
        @Nullable EngineSql sqlite,
        @Nullable EngineSql postgres,
        List<String> tables,
        SortedMap<String, String> leftOut) {
    /** Checks and copies. */
    public TableOperation {
        Objects.requireNonNull(kind, "kind");
        parameters = List.copyOf(parameters);
        tables = List.copyOf(tables);
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }

    /** What an operation does. */
    public enum Kind {
        /** Adds a row whose INTEGER PRIMARY KEY, if there is one, the database draws. */
        INSERT,
        /** Adds a row whose INTEGER PRIMARY KEY is given. */
        INSERT_WITH_ID,
        /** As INSERT, without giving the row. */
        INSERT_ALL,
        /** As INSERT_WITH_ID, without giving the row. */
        INSERT_ALL_WITH_ID,
        /** Adds a row unless that would violate a constraint. */
        INSERT_OR_IGNORE,
        /** Adds a row, or changes the one with the same key. */
        UPSERT,
        /** Changes all columns of the row with the key of the one given. */
        UPDATE,
        /** Changes some columns of the row with a key. */
        PATCH,
        /** Deletes the row with a key. */
        DELETE,
        /** Reads the row with a key. */
        BY_ID,
        /** Reads all rows. */
        ALL,
        /** Counts the rows. */
        COUNT;

        /** Tells whether it changes the table. */
        public boolean isWrite() {
            return this != BY_ID && this != ALL && this != COUNT;
        }
    }

    /** What a parameter is. */
    public enum Role {
        /** The value of a column, null when it is absent. */
        VALUE,
        /** Whether a value is given at all, which a null does not tell. */
        GIVEN,
        /** The value of a key column that says which row is meant. */
        KEY
    }

    /**
     * A parameter.
     *
     * @param role what it is
     * @param column index of its column among the row's components
     */
    public record Parameter(Role role, int column) {
        /** Checks. */
        public Parameter {
            Objects.requireNonNull(role, "role");
        }
    }
}

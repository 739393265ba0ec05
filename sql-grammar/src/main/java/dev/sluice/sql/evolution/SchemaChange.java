package dev.sluice.sql.evolution;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One change of a schema, with the schema before and after it.
 *
 * @param before the schema that the statement meets
 * @param after the schema that it leaves
 * @param statement a CREATE, ALTER or DROP
 * @param redefines whether a CREATE TABLE declares a table anew that exists, and its rows are kept
 * @param values source text of the value that a column gets in rows that exist, by the key of its name
 */
public record SchemaChange(
        DeclaredSchema before,
        DeclaredSchema after,
        SchemaStatement statement,
        boolean redefines,
        Map<String, String> values) {
    /** Checks and copies. */
    public SchemaChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        values = new LinkedHashMap<>(values);
    }

    /**
     * Applies a statement.
     *
     * @param before the schema that it meets
     * @param statement a CREATE, ALTER or DROP
     * @param sink where it is reported when the statement does not fit the schema
     */
    public static SchemaChange of(DeclaredSchema before, SchemaStatement statement, DiagnosticSink sink) {
        return new SchemaChange(before, SchemaEvolution.apply(before, statement, sink), statement, false, Map.of());
    }

    /**
     * Declares a table anew.
     *
     * @param before the schema, which has the table
     * @param definition the table as it shall be
     * @param values source text of the value that a column gets in rows that exist, by the key of its name
     * @param sink where it is reported when there is no such table
     */
    public static SchemaChange redefining(
            DeclaredSchema before, CreateTable definition, Map<String, String> values, DiagnosticSink sink) {
        return new SchemaChange(before, SchemaEvolution.redefine(before, definition, sink), definition, true, values);
    }

    /** Tells whether the statement changed nothing: it did not fit, or said IF NOT EXISTS or IF EXISTS. */
    public boolean isEmpty() {
        return before == after;
    }
}

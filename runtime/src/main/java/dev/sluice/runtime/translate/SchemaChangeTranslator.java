package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.evolution.SchemaChange;

/**
 * Writes one change of a schema for an engine.
 *
 * <p>What SQLite's ALTER TABLE cannot do becomes a new table that takes the rows of the old one and its name. On
 * PostgreSQL it becomes the ALTERs that make the difference. Views and triggers in the way are dropped and created anew.
 */
public final class SchemaChangeTranslator {
    /** Makes a translator. */
    public SchemaChangeTranslator() {}

    /**
     * Translates a change.
     *
     * @param change the change; both of its schemas without errors
     * @param dialect the engine
     * @return the statements in the order in which they are to be run, perhaps none, or every reason why there are none
     */
    public Translation translate(SchemaChange change, Dialect dialect) {
        ChangeWriter writer = dialect == Dialect.SQLITE ? new SqliteChanges(change) : new PostgresChanges(change);
        if (!change.isEmpty()) {
            SchemaStatement statement = change.statement();
            if (statement instanceof SchemaStatement.Drop drop) {
                writer.drop(drop);
            } else if (statement instanceof SchemaStatement.AlterTable || change.redefines()) {
                writer.tableChange();
            } else {
                writer.create(statement);
            }
            writer.finish();
        }
        return writer.result();
    }

    /**
     * Translates a DROP of something that no declaration tells of.
     *
     * @param drop of a table, view or index
     * @param dialect the engine
     * @return the statement
     */
    public String dropUndeclared(SchemaStatement.Drop drop, Dialect dialect) {
        return "DROP " + drop.kind() + " "
                + Spelling.of(dialect).name(drop.name().name().text());
    }

    /**
     * Returns the name under which an engine keeps something.
     *
     * @param name the name as declared
     * @param dialect the engine
     * @return the name itself, unless it is too long for PostgreSQL
     */
    public String storedName(String name, Dialect dialect) {
        return dialect == Dialect.SQLITE ? name : PostgresNames.of(name);
    }
}

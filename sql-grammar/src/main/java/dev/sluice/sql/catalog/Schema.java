package dev.sluice.sql.catalog;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Identifier;
import java.util.List;
import java.util.Optional;

/**
 * Where the names of tables and functions are looked up: a finished {@link Catalog}, or one that is being built and finds out
 * the columns of a view when it is asked for them.
 */
public interface Schema {
    /**
     * Finds a table or view.
     *
     * @param name its name in any case
     * @return a view without columns for one that could not be understood, which was reported
     */
    Optional<Table> table(String name);

    /** Returns the names of all tables and views as declared. */
    List<String> tableNames();

    /**
     * Returns the names of the indexes that a table has by CREATE INDEX.
     *
     * @param table the table's name
     */
    List<String> indexNames(Identifier table);

    /** Returns all declared functions. */
    List<FileItem.DeclareFunction> functions();
}

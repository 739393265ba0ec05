package dev.sluice.generator.migrate;

import dev.sluice.sql.ast.SchemaStatement;
import java.util.List;

/** Makes the creation of an index one that lets others write, and that can be repeated after it was interrupted. */
final class Concurrently {
    private Concurrently() {}

    static void rewrite(SchemaStatement.CreateIndex index, List<String> statements, int at) {
        String create = statements.get(at);
        String name = '"' + index.name().name().text().replace("\"", "\"\"") + '"';
        statements.set(at, create.replaceFirst("^CREATE (UNIQUE )?INDEX ", "CREATE $1INDEX CONCURRENTLY "));
        statements.add(at, "DROP INDEX CONCURRENTLY IF EXISTS " + name);
    }
}

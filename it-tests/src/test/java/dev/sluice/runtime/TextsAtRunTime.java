package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that statements composed at run time have, without a database. */
public final class TextsAtRunTime {
    private final CustomStatements statements;
    private final Dialect dialect;

    /**
     * Reads a schema.
     *
     * @param schema its declarations, as they stand in source files
     * @param postgres whether the texts are for PostgreSQL
     */
    public TextsAtRunTime(List<String> schema, boolean postgres) {
        SchemaText text = SchemaText.of(List.of(), List.of()).declaredAs(schema.toArray(String[]::new));
        this.dialect = postgres ? Dialect.POSTGRES : Dialect.SQLITE;
        this.statements = new CustomStatements(text, dialect, true);
    }

    /**
     * Translates a statement.
     *
     * @param sql its source
     * @return what is sent; null when it is refused
     */
    public @Nullable String of(String sql) {
        CustomStatement found;
        try {
            found = statements.of(sql, true);
        } catch (StatementRefusedException noQuery) {
            try {
                found = statements.of(sql, false);
            } catch (StatementRefusedException refused) {
                return null;
            }
        }
        return found.text().on(dialect).sql();
    }
}

package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.translate.SchemaChangeTranslator;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.evolution.DeclaredSchema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A CREATE or DROP that was composed at run time, translated for one engine. Immutable.
 *
 * @param texts what is sent, in order
 * @param condition what is asked before, for IF EXISTS and IF NOT EXISTS; null to run in any case
 * @param after the schema that it leaves
 */
record CustomSchemaChange(List<SqlText> texts, @Nullable Condition condition, DeclaredSchema after) {
    /**
     * Asks the server whether something exists: the schema of the application tells nothing of what other statements like this
     * one have made.
     *
     * @param question a query for the number of such objects
     * @param name the name asked for
     * @param wanted whether it has to exist
     */
    record Condition(SqlText question, String name, boolean wanted) {
        boolean holds(SqlSession session) {
            return session.query(question, sink -> sink.setString(0, name), row -> row.getLong(1))
                                    .one()
                            > 0
                    == wanted;
        }
    }

    CustomSchemaChange {
        texts = List.copyOf(texts);
    }

    /** Returns the condition that a statement states, if it states one. */
    static @Nullable Condition conditionOf(SchemaStatement statement, StatementInfo info, Dialect dialect) {
        if (statement instanceof CreateTable table && table.ifNotExists()) {
            return condition("table", table.name().name().text(), false, info, dialect);
        }
        if (statement instanceof SchemaStatement.CreateView view && view.ifNotExists()) {
            return condition("view", view.name().name().text(), false, info, dialect);
        }
        if (statement instanceof SchemaStatement.CreateIndex index && index.ifNotExists()) {
            return condition("index", index.name().name().text(), false, info, dialect);
        }
        if (statement instanceof SchemaStatement.CreateTrigger trigger && trigger.ifNotExists()) {
            return condition("trigger", trigger.name().name().text(), false, info, dialect);
        }
        if (statement instanceof SchemaStatement.Drop drop && drop.ifExists()) {
            String kind = drop.kind().toString().toLowerCase(Locale.ROOT);
            return condition(kind, drop.name().name().text(), true, info, dialect);
        }
        return null;
    }

    private static Condition condition(String kind, String name, boolean wanted, StatementInfo info, Dialect dialect) {
        SqlText.Builder builder = SqlText.read(info.name(), info.source(), info.line());
        SqlText question = dialect == Dialect.SQLITE
                ? builder.sqlite(
                                "SELECT count(*) FROM sqlite_schema WHERE type = '" + kind
                                        + "' AND name = ? COLLATE NOCASE",
                                0)
                        .build()
                : builder.postgres(onPostgres(kind), 0).build();
        String stored = dialect == Dialect.SQLITE
                ? name
                : new SchemaChangeTranslator().storedName(name, dev.sluice.sql.ast.Dialect.POSTGRES);
        return new Condition(question, stored, wanted);
    }

    private static String onPostgres(String kind) {
        String relation = "SELECT count(*) FROM pg_catalog.pg_class AS c"
                + " JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace"
                + " WHERE n.nspname = current_schema() AND lower(c.relname) = lower(?::text) AND c.relkind = ";
        return switch (kind) {
            case "table" -> relation + "'r'";
            case "view" -> relation + "'v'";
            case "index" -> relation + "'i'";
            default ->
                "SELECT count(*) FROM pg_catalog.pg_trigger AS t"
                        + " JOIN pg_catalog.pg_class AS c ON c.oid = t.tgrelid"
                        + " JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace"
                        + " WHERE n.nspname = current_schema() AND NOT t.tgisinternal AND lower(t.tgname) = lower(?::text)";
        };
    }
}

package dev.sluice.generator.migrate;

import dev.sluice.runtime.translate.SchemaChangeTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.evolution.SchemaChange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Constraints that PostgreSQL holds new rows to at once and looks at old rows for later, in a step of their own, while others
 * write: checks, foreign keys and NOT NULL.
 */
final class Later {
    private static final String NAME = "\"(?:[^\"]|\"\")+\"";
    private static final Pattern CONSTRAINT = Pattern.compile(
            "ALTER TABLE " + NAME + " ADD (?:CONSTRAINT " + NAME + " )?(?:FOREIGN KEY|CHECK) .*", Pattern.DOTALL);
    private static final Pattern NOT_NULL =
            Pattern.compile("(ALTER TABLE " + NAME + ") ALTER COLUMN \"((?:[^\"]|\"\")+)\" SET NOT NULL");
    private static final Pattern REWRITES =
            Pattern.compile("ALTER TABLE " + NAME + " ALTER COLUMN " + NAME + " TYPE .*", Pattern.DOTALL);

    /** Begins the names of the checks that stand for NOT NULL meanwhile. */
    private static final String STANDS_FOR = "sluice_not_null_";

    private Later() {}

    /** Tells whether a change makes PostgreSQL look at all rows of a table, and does not write them anew anyway. */
    static boolean isWorthwhile(SchemaChange change) {
        if (!(new SchemaChangeTranslator().translate(change, Dialect.POSTGRES)
                instanceof Translation.Rendered rendered)) {
            return false;
        }
        List<String> texts = rendered.statements().stream()
                .map(statement -> statement.text())
                .toList();
        return texts.stream().anyMatch(text -> isRewritten(text))
                && texts.stream().noneMatch(text -> REWRITES.matcher(text).matches());
    }

    /** Returns the table that a statement changes in place, or null. */
    static @Nullable String tableOf(SchemaChange change) {
        return change.redefines() && change.statement() instanceof CreateTable redefined
                ? redefined.name().name().text()
                : change.statement() instanceof SchemaStatement.AlterTable alter
                        ? alter.table().name().text()
                        : null;
    }

    private static boolean isRewritten(String text) {
        return CONSTRAINT.matcher(text).matches() || NOT_NULL.matcher(text).matches();
    }

    /** Changes statements from an index on. */
    static void rewrite(List<String> statements, int first) {
        for (int i = first; i < statements.size(); i++) {
            String statement = statements.get(i);
            Matcher notNull = NOT_NULL.matcher(statement);
            if (CONSTRAINT.matcher(statement).matches()) {
                statements.set(i, statement + " NOT VALID");
            } else if (notNull.matches()) {
                String column = notNull.group(2);
                statements.set(
                        i,
                        notNull.group(1) + " ADD CONSTRAINT \"" + STANDS_FOR + column + "\" CHECK (\"" + column
                                + "\" IS NOT NULL) NOT VALID");
            }
        }
    }

    /** Returns the statements that look at the old rows, each to be run by itself; they can be repeated. */
    static List<String> validation(String table) {
        String quoted = literal('"' + table.replace("\"", "\"\"") + '"') + "::regclass";
        List<String> statements = new ArrayList<>();
        statements.add(
                loop(
                        "SELECT conname, contype, pg_get_expr(conbin, conrelid) AS condition FROM pg_catalog.pg_constraint"
                                + " WHERE conrelid = " + quoted + " AND NOT convalidated",
                        "BEGIN\nEXECUTE format('ALTER TABLE %s VALIDATE CONSTRAINT %I', " + quoted + ", c.conname);\n"
                                + "EXCEPTION WHEN check_violation THEN\n"
                                + "EXECUTE format('SELECT string_agg(r::text, '', '') FROM (SELECT t AS r FROM %s AS t WHERE NOT (%s)"
                                + " LIMIT 3) AS x', " + quoted + ", c.condition) INTO broken;\n"
                                + "RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = format('rows of %s break CHECK (%s),"
                                + " for one %s', " + quoted + ", c.condition, broken);\n"
                                + "WHEN foreign_key_violation THEN\nGET STACKED DIAGNOSTICS broken = PG_EXCEPTION_DETAIL;\n"
                                + "RAISE EXCEPTION USING ERRCODE = 'foreign_key_violation', MESSAGE = SQLERRM || ': ' || broken;\nEND;"));
        statements.add(loop(
                "SELECT conname, attname FROM pg_catalog.pg_constraint JOIN pg_catalog.pg_attribute ON attrelid = conrelid"
                        + " AND attnum = conkey[1] WHERE conrelid = " + quoted
                        + " AND contype = 'c' AND starts_with(conname, "
                        + literal(STANDS_FOR) + ")",
                "EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET NOT NULL', " + quoted + ", c.attname);\n"
                        + "EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', " + quoted + ", c.conname);"));
        return statements;
    }

    private static String loop(String query, String body) {
        return "DO $sluice$\nDECLARE c record; broken text;\nBEGIN\nFOR c IN " + query + " LOOP\n" + body
                + "\nEND LOOP;\nEND\n$sluice$";
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

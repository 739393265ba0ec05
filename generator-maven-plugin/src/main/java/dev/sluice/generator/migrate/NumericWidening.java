package dev.sluice.generator.migrate;

import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.evolution.SchemaChange;
import dev.sluice.sql.types.SqlType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A NUMERIC that gets more digits before its point: PostgreSQL writes neither table nor index anew, and reads the table only
 * where a CHECK is to be held again ("ALTER TABLE", Notes).
 */
final class NumericWidening {
    private static final Pattern TYPE = Pattern.compile(
            "ALTER TABLE \"(?:[^\"]|\"\")+\" ALTER COLUMN \"((?:[^\"]|\"\")+)\" TYPE numeric\\(.*", Pattern.DOTALL);

    private NumericWidening() {}

    /** Tells whether a statement of a change is one that takes a moment. */
    static boolean is(SchemaChange change, String statement) {
        Matcher type = TYPE.matcher(statement);
        String table = Later.tableOf(change);
        if (table == null || !type.matches()) {
            return false;
        }
        String name = type.group(1).replace("\"\"", "\"");
        Optional<Column> before = change.before().catalog().table(table).flatMap(found -> found.column(name));
        Optional<Table> now = change.after().catalog().table(table);
        Optional<Column> after = now.flatMap(found -> found.column(name));
        return before.isPresent()
                && after.isPresent()
                && isWider(before.get().value().type(), after.get().value().type())
                && !isChecked(now.get(), after.get());
    }

    private static boolean isWider(SqlType before, SqlType after) {
        return before.is(SqlType.Kind.NUMERIC)
                && after.is(SqlType.Kind.NUMERIC)
                && before.scale() == after.scale()
                && before.precision() <= after.precision();
    }

    private static boolean isChecked(Table table, Column column) {
        CreateTable.ColumnDefinition definition = column.definition();
        return !(table.definition() instanceof CreateTable created)
                || created.constraints().stream().anyMatch(TableConstraint.Check.class::isInstance)
                || definition == null
                || definition.constraints().stream().anyMatch(ColumnConstraint.Check.class::isInstance);
    }
}

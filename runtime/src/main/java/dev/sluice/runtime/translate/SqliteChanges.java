package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SchemaStatement.AlterAction;
import dev.sluice.sql.ast.SchemaStatement.AlterTable;
import dev.sluice.sql.ast.SchemaStatement.CreateTrigger;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.evolution.SchemaChange;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Changes on SQLite, with foreign keys off: its own ALTER TABLE where that gives the declared table, else the way that its
 * documentation describes ("ALTER TABLE", Making Other Kinds Of Table Schema Changes).
 */
final class SqliteChanges extends ChangeWriter {
    /** Put in front of the name of a table while it is filled. */
    private static final String FILLED = "sluice_new_";

    SqliteChanges(SchemaChange change) {
        super(change, Dialect.SQLITE);
    }

    @Override
    void finish() {}

    /** They stand in the table. */
    @Override
    void foreignKeys(Table table, SchemaWriter writer, List<String> texts) {}

    @Override
    void dropTrigger(CreateTrigger trigger) {
        add("DROP TRIGGER " + name(trigger.name().name().text()));
    }

    @Override
    boolean isBlocked(Table old, Table table) {
        AlterAction action = action();
        return action == null
                || !(action instanceof SchemaStatement.RenameColumn
                        || action instanceof SchemaStatement.RenameTable
                        || (isPlainAddition(action) && change().values().isEmpty()));
    }

    private @Nullable AlterAction action() {
        return change().statement() instanceof AlterTable alter ? alter.action() : null;
    }

    @Override
    void core(Table old, Table table) {
        AlterAction action = action();
        String altered = "ALTER TABLE " + name(old.name());
        if (action instanceof SchemaStatement.RenameTable) {
            add(altered + " RENAME TO " + name(table.name()));
        } else if (action instanceof SchemaStatement.RenameColumn rename) {
            add(altered + " RENAME COLUMN " + name(rename.from().text()) + " TO "
                    + name(rename.to().text()));
        } else if (action instanceof SchemaStatement.AddColumn add
                && isPlainAddition(add)
                && change().values().isEmpty()) {
            String column = after()
                    .texts(table.definition(), (writer, texts) -> texts.add(writer.columnText(table, add.column())))
                    .stream()
                    .collect(Collectors.joining());
            add(altered + " ADD COLUMN " + column);
        } else if (action instanceof SchemaStatement.DropColumn drop && isPlainRemoval(old, drop.column())) {
            add(altered + " DROP COLUMN " + name(drop.column().text()));
        } else {
            rebuild(old, table);
        }
    }

    /** What ALTER TABLE ADD COLUMN takes, whatever the rows hold. */
    private static boolean isPlainAddition(AlterAction action) {
        if (!(action instanceof SchemaStatement.AddColumn add)) {
            return false;
        }
        boolean literal = false;
        boolean notNull = false;
        for (ColumnConstraint constraint : add.column().constraints()) {
            if (constraint instanceof ColumnConstraint.Default value) {
                literal = value.value() instanceof Expr.IntegerLiteral
                        || value.value() instanceof Expr.RealLiteral
                        || value.value() instanceof Expr.StringLiteral
                        || value.value() instanceof Expr.BlobLiteral
                        || value.value() instanceof Expr.BooleanLiteral;
                if (!literal) {
                    return false;
                }
            } else if (constraint instanceof ColumnConstraint.NotNull) {
                notNull = true;
            } else if (!(constraint instanceof ColumnConstraint.Null
                    || constraint instanceof ColumnConstraint.Collation)) {
                return false;
            }
        }
        return literal || !notNull;
    }

    /** What nothing else in its table mentions. */
    private static boolean isPlainRemoval(Table old, Identifier column) {
        boolean inKey = old.keys().stream()
                .anyMatch(key -> key.columns().stream()
                        .anyMatch(c -> Identifier.key(c.name()).equals(column.key())));
        boolean inForeignKey = old.foreignKeys().stream()
                .anyMatch(key ->
                        key.columns().stream().anyMatch(c -> Identifier.key(c).equals(column.key())));
        boolean constrained = !(old.definition() instanceof CreateTable table)
                || table.constraints().stream().anyMatch(TableConstraint.Check.class::isInstance);
        return !inKey && !inForeignKey && !constrained;
    }

    private void rebuild(Table old, Table table) {
        CreateTable definition = (CreateTable) table.definition();
        String filled = name(FILLED + table.name());
        String created = after().texts(definition, (writer, texts) -> writer.table(table, texts)).stream()
                .collect(Collectors.joining());
        String head = "CREATE TABLE " + name(table.name());
        if (!created.startsWith(head)) {
            return;
        }
        add("CREATE TABLE " + filled + created.substring(head.length()));
        ExistingValues existing = values(old, table);
        Map<String, String> values = existing.texts();
        if (values.isEmpty()) {
            if (!existing.refusals().isEmpty()) {
                return;
            }
            refuse("no column of the table is left", "drop the table and create it anew");
            return;
        }
        add("INSERT INTO " + filled + " ("
                + values.keySet().stream().map(this::name).collect(Collectors.joining(", ")) + ")\nSELECT "
                + String.join(", ", values.values()) + "\nFROM " + name(old.name()));
        if (definition.hasAutoincrement() && ((CreateTable) old.definition()).hasAutoincrement()) {
            add("DELETE FROM sqlite_sequence WHERE name = " + literal(FILLED + table.name()));
            add("INSERT INTO sqlite_sequence (name, seq) SELECT " + literal(FILLED + table.name())
                    + ", seq FROM sqlite_sequence WHERE name = " + literal(old.name()));
        }
        add("DROP TABLE " + name(old.name()));
        add("ALTER TABLE " + filled + " RENAME TO " + name(table.name()));
        indexes(table).forEach(index -> addAll(index(index)));
    }

    private List<SchemaStatement.CreateIndex> indexes(Table table) {
        return change().after().catalog().indexes().stream()
                .filter(index -> index.table().key().equals(Identifier.key(table.name())))
                .toList();
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

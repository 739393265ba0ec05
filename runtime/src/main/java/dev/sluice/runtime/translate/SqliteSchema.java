package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.ConflictAction;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.ForeignKey;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Declarations on SQLite: STRICT tables of storage types, with checks for what the types promise. */
final class SqliteSchema extends SchemaWriter {
    private static final String SIX_DIGITS = "[0-9][0-9][0-9][0-9][0-9][0-9]";

    SqliteSchema(Context context, QueryLowering queries) {
        super(context, queries);
    }

    @Override
    void table(Table table, List<String> out) {
        if (table.definition() instanceof SchemaStatement.CreateVirtualTable virtual) {
            out.add("CREATE VIRTUAL TABLE " + name(table.name()) + " USING "
                    + virtual.module().key() + "(" + String.join(", ", virtual.arguments()) + ")");
            return;
        }
        if (table.definition() instanceof SchemaStatement.CreateTableAs) {
            filled(table, out);
            return;
        }
        CreateTable definition = definition(table, table.definition());
        List<String> lines = new ArrayList<>();
        for (CreateTable.ColumnDefinition column : definition.columns()) {
            context().part(() -> lines.add(column(table, column, column(table, column))));
        }
        for (TableConstraint constraint : definition.constraints()) {
            context().part(() -> {
                String text = constraint(table, constraint);
                if (text != null) {
                    lines.add(text);
                }
            });
        }
        for (ForeignKey key : table.foreignKeys()) {
            lines.add(foreignKey(key));
        }
        List<String> options = new ArrayList<>();
        if (table.strict()) {
            options.add("STRICT");
        }
        if (table.withoutRowid()) {
            options.add("WITHOUT ROWID");
        }
        out.add("CREATE TABLE " + name(table.name()) + " (\n  " + String.join(",\n  ", lines) + "\n)"
                + (options.isEmpty() ? "" : " " + String.join(", ", options)));
    }

    @Override
    String column(Table table, CreateTable.ColumnDefinition definition, Column column) {
        StringBuilder out = new StringBuilder(name(column.name()));
        String storage = storage(table, definition, column);
        out.append(storage.isEmpty() ? "" : " " + storage);
        for (ColumnConstraint constraint : definition.constraints()) {
            out.append(text(table, column, constraint));
        }
        boolean key = table.primaryKey()
                .filter(k -> k.columns().stream().anyMatch(c -> c.name().equals(column.name())))
                .isPresent();
        boolean declared = !of(definition, ColumnConstraint.NotNull.class).isEmpty();
        if (key && !declared && !isRowid(table, column)) {
            out.append(" NOT NULL");
        }
        String check = check(column.value().type(), name(column.name()));
        return check == null
                ? out.toString()
                : out.append(" CHECK (").append(check).append(')').toString();
    }

    @Override
    String derivedColumn(Table table, Column column) {
        SqlType type = column.value().type();
        String check = check(type, name(column.name()));
        return name(column.name()) + " " + storage(type) + (check == null ? "" : " CHECK (" + check + ")");
    }

    @Override
    String derivedOptions() {
        return " STRICT";
    }

    private static String storage(Table table, CreateTable.ColumnDefinition definition, Column column) {
        if (!table.strict()) {
            return definition.type() == null ? "" : definition.type().name();
        }
        boolean ownKey = !of(definition, ColumnConstraint.PrimaryKey.class).isEmpty();
        String storage = storage(column.value().type());
        return ownKey && !isRowid(table, column) && column.value().type().is(SqlType.Kind.INTEGER) ? "INT" : storage;
    }

    private static String storage(SqlType type) {
        return switch (type.kind()) {
            case INTEGER, BOOLEAN, NUMERIC, ENUM -> "INTEGER";
            case REAL -> "REAL";
            case BLOB -> "BLOB";
            case NUMBER, ANY, DYNAMIC, NULL, UNKNOWN -> "ANY";
            default -> "TEXT";
        };
    }

    private static String conflict(@Nullable ConflictAction action) {
        return action == null ? "" : " ON CONFLICT " + action;
    }

    private String named(ColumnConstraint constraint) {
        return constraint.constraintName() == null
                ? ""
                : " CONSTRAINT " + name(constraint.constraintName().text());
    }

    private String text(Table table, Column column, ColumnConstraint constraint) {
        if (constraint instanceof ColumnConstraint.PrimaryKey key) {
            return named(key) + " PRIMARY KEY" + (key.descending() ? " DESC" : "") + conflict(key.onConflict())
                    + (key.autoincrement() ? " AUTOINCREMENT" : "");
        } else if (constraint instanceof ColumnConstraint.NotNull notNull) {
            return named(notNull) + " NOT NULL" + conflict(notNull.onConflict());
        } else if (constraint instanceof ColumnConstraint.Unique unique) {
            return named(unique) + " UNIQUE" + conflict(unique.onConflict());
        } else if (constraint instanceof ColumnConstraint.Check check) {
            return named(check) + " CHECK (" + checked(table, check.condition()) + ")";
        } else if (constraint instanceof ColumnConstraint.Default value) {
            return named(value) + " DEFAULT " + defaultValue(table, column, value.value());
        } else if (constraint instanceof ColumnConstraint.Collation collation) {
            return " COLLATE " + collation.collation().text();
        } else if (constraint instanceof ColumnConstraint.Generated generated) {
            SqlType type = column.value().type();
            String value = context()
                    .ofNewRow(() -> context()
                            .stored(() -> within(table, () -> text(expressions().assign(generated.value(), type)))));
            return named(generated) + " GENERATED ALWAYS AS (" + value + ")" + (generated.stored() ? " STORED" : "");
        }
        return "";
    }

    private String checked(Table table, Expr condition) {
        return context().ofNewRow(() -> context().stored(() -> condition(table, condition)));
    }

    private String defaultValue(Table table, Column column, Expr value) {
        String text = within(
                table, () -> text(expressions().assign(value, column.value().type())));
        boolean literal = text.matches("-?[0-9.eE+]+|'(?:[^']|'')*'|NULL|TRUE|FALSE|x'[0-9A-F]*'|CURRENT_\\w+");
        return literal ? text : "(" + text + ")";
    }

    private @Nullable String constraint(Table table, TableConstraint constraint) {
        String named = constraint.constraintName() == null
                ? ""
                : "CONSTRAINT " + name(constraint.constraintName().text()) + " ";
        if (constraint instanceof TableConstraint.PrimaryKey key) {
            return named + "PRIMARY KEY (" + keyTerms(table, key.terms()) + ")" + conflict(key.onConflict());
        } else if (constraint instanceof TableConstraint.Unique unique) {
            return named + "UNIQUE (" + keyTerms(table, unique.terms()) + ")" + conflict(unique.onConflict());
        } else if (constraint instanceof TableConstraint.Check check) {
            return named + "CHECK (" + checked(table, check.condition()) + ")";
        }
        return null;
    }

    /** The columns of a key are names that no expression holds. */
    private String keyTerms(Table table, List<OrderingTerm> terms) {
        List<String> out = new ArrayList<>();
        for (OrderingTerm term : terms) {
            OrderingTerm.By by = expressions().by(term);
            Expr expr = by.expr() instanceof Expr.Collate collate ? collate.operand() : by.expr();
            String collation = by.expr() instanceof Expr.Collate collate
                    ? " COLLATE " + collate.collation().text()
                    : "";
            if (!(expr instanceof Expr.ColumnRef ref)) {
                throw context().notSupported(term, "a key over an expression is not translated yet");
            }
            Column column = table.column(ref.column().text())
                    .orElseThrow(() -> context().notSupported(term, "no such column"));
            out.add(name(column.name()) + collation + (by.descending() ? " DESC" : ""));
        }
        return String.join(", ", out);
    }

    private String terms(Table table, List<OrderingTerm> terms) {
        return context()
                .stored(() -> within(table, () -> {
                    List<SqlOrder> orders = new ArrayList<>();
                    for (OrderingTerm term : terms) {
                        orders.add(expressions().order(expressions().by(term)));
                    }
                    return new ExpressionPrinter(Spelling.of(context().dialect())).orders(orders);
                }));
    }

    /** Returns the check that keeps a column to the canonical form of its type, or null. */
    private @Nullable String check(SqlType type, String c) {
        return switch (type.kind()) {
            case BOOLEAN -> c + " IN (0, 1)";
            case NUMERIC -> {
                String most = "9".repeat(type.precision());
                // A number that does not fit is an error as on PostgreSQL, and no row that OR IGNORE leaves out.
                yield c + " BETWEEN -" + most + " AND " + most + " OR " + SqliteNumeric.overflow(c);
            }
            case DATE -> "date(" + c + ") IS " + c + " AND " + c + " >= '0001'";
            case TIME -> c + " GLOB '??:??:??." + SIX_DIGITS + "' AND time(" + c + ") IS substr(" + c + ", 1, 8)";
            case TIMESTAMP -> instant(c, "");
            case DATETIME -> instant(c, "Z");
            case UUID ->
                c + " LIKE '________-____-____-____-____________' AND " + c
                        + " NOT GLOB '*[^0-9a-f-]*' AND length(replace(" + c + ", '-', '')) = 32";
            // So is a text that is no JSON.
            case JSON, JSONB -> "json_valid(" + c + ") OR json('no JSON: ' || " + c + ")";
            case ARRAY -> "json_valid(" + c + ") AND json_type(" + c + ") = 'array' AND json(" + c + ") = " + c;
            case ENUM, ENUMNAME -> enumCheck(context(), type, c);
            default -> null;
        };
    }

    /** Returns the check that a column holds a constant, the same for both engines; null where the constants are not known. */
    static @Nullable String enumCheck(Context context, SqlType type, String c) {
        String javaType = Objects.requireNonNull(type.javaType());
        List<String> constants = context.facts().catalog().enums().of(javaType).orElse(List.of());
        if (constants.isEmpty()) {
            return type.is(SqlType.Kind.ENUM) ? c + " >= 0" : null;
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < constants.size(); i++) {
            values.add(type.is(SqlType.Kind.ENUM) ? Integer.toString(i) : Literals.quoted(constants.get(i)));
        }
        return c + " IN (" + String.join(", ", values) + ")";
    }

    private static String instant(String c, String zone) {
        return c + " GLOB '????-??-??T??:??:??." + SIX_DIGITS + zone + "' AND datetime(" + c + ") IS substr(" + c
                + ", 1, 10) || ' ' || substr(" + c + ", 12, 8) AND " + c + " >= '0001'";
    }

    @Override
    void index(SchemaStatement.CreateIndex index, List<String> out) {
        Table table = context().facts().catalog().table(index.table().text()).orElseThrow();
        Expr partial = index.where();
        String where = partial == null ? "" : " WHERE " + context().stored(() -> condition(table, partial));
        out.add("CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX "
                + name(index.name().name().text()) + " ON " + name(table.name()) + " (" + terms(table, index.terms())
                + ")" + where);
    }

    @Override
    void foreignKeys(Table table, List<String> out) {
        // They stand in the table.
    }

    @Override
    void trigger(SchemaStatement.CreateTrigger trigger, List<String> out) {
        Table table = watched(trigger);
        StringBuilder text =
                new StringBuilder("CREATE TRIGGER " + name(trigger.name().name().text()));
        if (trigger.timing() != null) {
            text.append(' ').append(trigger.timing().name().replace('_', ' '));
        }
        text.append(' ').append(trigger.event());
        String separator = " OF ";
        for (Identifier column : trigger.columns()) {
            text.append(separator).append(name(column.text()));
            separator = ", ";
        }
        text.append(" ON ").append(name(table.name()));
        if (trigger.when() != null) {
            text.append(" WHEN ").append(text(expressions().condition(trigger.when())));
        }
        text.append(" BEGIN");
        for (Statement statement : trigger.body()) {
            SqlWrite write = statement instanceof Select select
                    ? new SqlWrite.Read(expressions().queries().select(select, QueryLowering.Place.NAMED))
                    : SqlTranslator.lower(context(), statement).write();
            String body = new ExpressionPrinter(Spelling.of(context().dialect()))
                    .queries()
                    .write(write);
            text.append("\n").append(body).append(';');
        }
        out.add(text.append("\nEND").toString());
    }
}

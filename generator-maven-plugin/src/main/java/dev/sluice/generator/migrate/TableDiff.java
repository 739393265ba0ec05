package dev.sluice.generator.migrate;

import dev.sluice.runtime.translate.SchemaChangeTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.CreateTable.ColumnDefinition;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.ForeignKey;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.evolution.SchemaChange;
import dev.sluice.sql.parser.SourcePrinter;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The statements that make one form of a table of another: ALTERs where they do, else the table declared anew. */
final class TableDiff {
    private final CreateTable current;
    private final CreateTable wanted;
    private final DeclaredSchema state;
    private final Table old;
    private final Table table;
    private final DeclaredSchema target;
    private final Set<Dialect> dialects;

    TableDiff(
            CreateTable current,
            CreateTable wanted,
            DeclaredSchema state,
            DeclaredSchema target,
            Set<Dialect> dialects) {
        this.current = current;
        this.wanted = wanted;
        this.state = state;
        this.old = state.catalog().table(current.name().name().text()).orElseThrow();
        this.table = target.catalog().table(wanted.name().name().text()).orElseThrow();
        this.target = target;
        this.dialects = dialects;
    }

    /**
     * A statement with comments.
     *
     * @param comment lines, each with its line end; perhaps none
     * @param text the statement
     * @param doubtful whether rows get values that were made up, and that a constraint may refuse
     */
    record Altered(String comment, String text, boolean doubtful) {}

    /** Returns ALTERs for columns that are added and dropped; perhaps they are not all that is different. */
    List<Altered> alters() {
        List<Altered> alters = new ArrayList<>();
        for (ColumnDefinition column : wanted.columns()) {
            if (!SchemaDiff.has(current, column.name().text())) {
                if (needsValue(column)) {
                    return List.of();
                }
                alters.add(alter("", new SchemaStatement.AddColumn(column, column.span())));
            }
        }
        for (ColumnDefinition column : current.columns()) {
            if (!SchemaDiff.has(wanted, column.name().text())) {
                alters.add(alter(loss(column), new SchemaStatement.DropColumn(column.name(), column.span())));
            }
        }
        return alters;
    }

    private Altered alter(String comment, SchemaStatement.AlterAction action) {
        return new Altered(
                comment,
                SourcePrinter.print(new SchemaStatement.AlterTable(wanted.name(), action, wanted.span())),
                false);
    }

    private static String loss(ColumnDefinition column) {
        return "-- Loses data: the values of " + column.name()
                + ". If it has another name now, say so where it is declared: -- sluice: renamed from " + column.name()
                + "\n";
    }

    private static boolean needsValue(ColumnDefinition column) {
        return column.constraints().stream().anyMatch(ColumnConstraint.NotNull.class::isInstance)
                && column.constraints().stream()
                        .noneMatch(
                                c -> c instanceof ColumnConstraint.Default || c instanceof ColumnConstraint.Generated);
    }

    /** Returns the declaration of the table, to be taken in place of the one that exists. */
    Altered rebuild() {
        StringBuilder comment = new StringBuilder();
        Map<String, String> values = new LinkedHashMap<>();
        for (ColumnDefinition column : current.columns()) {
            if (!SchemaDiff.has(wanted, column.name().text())) {
                comment.append(loss(column));
            }
        }
        for (Column column : table.columns()) {
            if (column.generated() == null) {
                value(column, values, comment);
            } else if (old.column(column.name())
                    .filter(before -> before.generated() == null)
                    .isPresent()) {
                comment.append("-- Loses data: the values of ")
                        .append(column.name())
                        .append(", which is computed now.\n");
            }
        }
        for (Map.Entry<String, String> refused : unconvertible(values).entrySet()) {
            values.put(refused.getKey(), refused.getValue());
            comment.append("-- Loses data: the values of ")
                    .append(refused.getKey())
                    .append(", which no CAST converts on each engine.\n");
        }
        comment.append(new RowWarnings(old, table, values.keySet()).text());
        comment.append("-- sluice: rebuild\n");
        if (!table.strict()) {
            comment.append("-- sluice: flexible\n");
        }
        values.forEach((column, value) -> comment.append("-- sluice: ")
                .append(SourceNames.of(column))
                .append(" = ")
                .append(value)
                .append('\n'));
        return new Altered(comment.toString(), SourcePrinter.print(wanted), isDoubtful(values));
    }

    private void value(Column column, Map<String, String> values, StringBuilder comment) {
        Optional<Column> before = old.column(column.name());
        if (column.value().nullable() || isRowid(column)) {
            return;
        }
        String fallback = column.defaultValue() == null ? madeUp(column) : SourcePrinter.print(column.defaultValue());
        if (before.isEmpty() && column.defaultValue() == null) {
            values.put(column.name(), fallback);
            comment.append("-- Rows that exist get a value in ")
                    .append(column.name())
                    .append(": see whether it is the right one.\n");
        } else if (before.isPresent()
                && before.get().value().nullable()
                && before.get().value().type().equals(column.value().type())) {
            values.put(column.name(), "coalesce(" + SourceNames.of(column.name()) + ", " + fallback + ")");
            comment.append("-- Rows with NULL in ")
                    .append(column.name())
                    .append(" get a value: see whether it is the right one.\n");
        }
    }

    /** A value of the type: of a column that refers to another table one that is there, of an enum its first constant. */
    private String madeUp(Column column) {
        for (ForeignKey key : table.foreignKeys()) {
            if (key.columns().size() == 1
                    && Identifier.key(key.columns().get(0)).equals(Identifier.key(column.name()))) {
                return "(SELECT min(" + SourceNames.of(key.referenced().get(0)) + ") FROM "
                        + SourceNames.of(key.table()) + ")";
            }
        }
        String javaType = column.value().type().javaType();
        Optional<List<String>> constants =
                javaType == null ? Optional.empty() : target.catalog().enums().of(javaType);
        return column.value().type().kind() == SqlType.Kind.ENUMNAME && constants.isPresent()
                ? "'" + constants.get().get(0) + "'"
                : zero(column.value().type());
    }

    /** Tells whether a value that was made up stands where a check or a foreign key looks at it. */
    private boolean isDoubtful(Map<String, String> values) {
        boolean checked = wanted.constraints().stream().anyMatch(TableConstraint.Check.class::isInstance);
        return table.columns().stream()
                .filter(column -> values.containsKey(column.name()))
                .anyMatch(column -> checked || isConstrained(column));
    }

    private boolean isConstrained(Column column) {
        ColumnDefinition definition = column.definition();
        boolean checks = definition != null
                && definition.constraints().stream().anyMatch(ColumnConstraint.Check.class::isInstance);
        return checks
                || table.foreignKeys().stream()
                        .flatMap(key -> key.columns().stream())
                        .anyMatch(name -> Identifier.key(name).equals(Identifier.key(column.name())));
    }

    private boolean isRowid(Column column) {
        Column rowid = table.rowidAlias();
        return rowid != null && rowid.name().equals(column.name());
    }

    /** Finds the columns whose old values an engine cannot convert, by trying. */
    private Map<String, String> unconvertible(Map<String, String> values) {
        Map<String, String> refused = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            Optional<Column> before = old.column(column.name());
            boolean retyped = before.isPresent()
                    && column.generated() == null
                    && !before.get().value().type().equals(column.value().type());
            if (retyped && !values.containsKey(column.name()) && !converts(column)) {
                refused.put(
                        column.name(),
                        column.value().nullable() ? "NULL" : zero(column.value().type()));
            }
        }
        return refused;
    }

    /** Asks for a table in which no other column is converted. */
    private boolean converts(Column column) {
        Map<String, String> others = new LinkedHashMap<>();
        for (Column other : table.columns()) {
            if (!other.name().equals(column.name()) && other.generated() == null && !isKept(other)) {
                others.put(Identifier.key(other.name()), other.value().nullable() ? "NULL" : madeUp(other));
            }
        }
        SchemaChange change = SchemaChange.redefining(state, wanted, others, new DiagnosticSink());
        return dialects.stream()
                .allMatch(dialect ->
                        new SchemaChangeTranslator().translate(change, dialect) instanceof Translation.Rendered);
    }

    /** Whether the old values of a column are its new ones. */
    private boolean isKept(Column column) {
        Optional<Column> before = old.column(column.name());
        return before.isPresent()
                && before.get().value().type().equals(column.value().type())
                && (column.value().nullable() || !before.get().value().nullable());
    }

    private static String zero(SqlType type) {
        return switch (type.kind()) {
            case REAL -> "0.0";
            case TEXT, ENUMNAME -> "''";
            case BLOB -> "x''";
            case BOOLEAN -> "FALSE";
            case DATE -> "'1970-01-01'";
            case TIME -> "'00:00:00'";
            case TIMESTAMP -> "'1970-01-01T00:00:00'";
            case DATETIME -> "'1970-01-01T00:00:00Z'";
            case UUID -> "'00000000-0000-0000-0000-000000000000'";
            case JSON, JSONB -> "'null'";
            default -> "0";
        };
    }
}

package dev.sluice.sql.catalog;

import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.CreateTable.ColumnDefinition;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.ForeignKeyClause;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.SchemaStatement.CreateIndex;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.ast.TypeName;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.source.Suggestions;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.Collation.Sequence;
import dev.sluice.sql.types.Collation.Strength;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table while it is built from its declaration: columns and keys are known, foreign keys wait for the other tables.
 *
 * <p>Rules of the primary key: "CREATE TABLE", The PRIMARY KEY and ROWIDs and the INTEGER PRIMARY KEY.
 */
final class TableDraft {
    private final CreateTable definition;
    private final DiagnosticSink sink;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<Key> keys = new ArrayList<>();
    private final List<PendingForeignKey> foreignKeys = new ArrayList<>();
    private final boolean flexible;
    private @Nullable Column rowidAlias;

    /** A foreign key whose other table is not looked at yet. */
    record PendingForeignKey(@Nullable Identifier name, List<Identifier> columns, ForeignKeyClause clause) {}

    /** The columns of the primary key, and where it is declared. */
    private record PrimaryKey(
            @Nullable Identifier name, List<Identifier> columns, boolean aliasAllowed, SourceSpan span) {}

    TableDraft(CreateTable definition, DiagnosticSink sink) {
        this.definition = definition;
        this.sink = sink;
        this.flexible = Directives.isFlexible(definition.span());
        List<PrimaryKey> primary = primaryKeys();
        Set<String> keyColumns = new LinkedHashSet<>();
        primary.stream().limit(1).forEach(key -> key.columns().forEach(c -> keyColumns.add(c.key())));
        definition.columns().forEach(column -> addColumn(column, keyColumns));
        if (!primary.isEmpty()) {
            addPrimaryKey(primary.get(0));
            primary.stream()
                    .skip(1)
                    .forEach(second -> sink.add(Diagnostic.of(
                                    DiagnosticCode.REFUSED_BY_SQLITE,
                                    second.span(),
                                    "table \"" + definition.name().name() + "\" has more than one primary key")
                            .withRelated(primary.get(0).span(), "the first one")
                            .withHelp("write one PRIMARY KEY (..) with all columns, or make the second UNIQUE")));
        } else if (definition.withoutRowid()) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.REFUSED_BY_SQLITE,
                            definition.name().span(),
                            "table \"" + definition.name().name() + "\" is WITHOUT ROWID and has no primary key")
                    .withHelp("declare a PRIMARY KEY"));
        }
        definition.columns().forEach(this::addConstraintsOf);
        definition.constraints().forEach(this::addConstraint);
    }

    CreateTable definition() {
        return definition;
    }

    List<PendingForeignKey> foreignKeys() {
        return foreignKeys;
    }

    Optional<Column> column(Identifier name) {
        return Optional.ofNullable(columns.get(name.key()));
    }

    List<Key> keys() {
        return keys;
    }

    /** Adds the key that a unique index on plain columns makes. */
    void addIndex(CreateIndex index) {
        if (index.unique()) {
            addKey(index.name().name(), names(index.terms()), index.where() != null, isCollated(index.terms()));
        }
    }

    Table finish(List<ForeignKey> resolved) {
        return new Table(
                definition.name().name().text(),
                Table.Kind.TABLE,
                List.copyOf(columns.values()),
                keys,
                List.of(),
                resolved,
                rowidAlias,
                !flexible,
                definition.withoutRowid(),
                definition.doc(),
                definition);
    }

    /** Reports a name that is no column of this table. */
    void reportUnknown(Identifier name) {
        List<String> names = columns.values().stream().map(Column::name).toList();
        Diagnostic problem = Diagnostic.of(
                        DiagnosticCode.UNKNOWN_COLUMN, name.span(), "unknown column \"" + name.text() + "\"")
                .withLabel("table \"" + definition.name().name() + "\" has " + String.join(", ", names));
        sink.add(Suggestions.nearest(name.text(), names)
                .map(near -> problem.withHelp("did you mean \"" + near + "\"?"))
                .orElse(problem));
    }

    private List<PrimaryKey> primaryKeys() {
        List<PrimaryKey> found = new ArrayList<>();
        for (ColumnDefinition column : definition.columns()) {
            for (ColumnConstraint constraint : column.constraints()) {
                if (constraint instanceof ColumnConstraint.PrimaryKey key) {
                    found.add(new PrimaryKey(
                            key.constraintName(), List.of(column.name()), !key.descending(), key.span()));
                }
            }
        }
        for (TableConstraint constraint : definition.constraints()) {
            if (constraint instanceof TableConstraint.PrimaryKey key) {
                found.add(new PrimaryKey(key.constraintName(), names(key.terms()), true, key.span()));
            }
        }
        return found;
    }

    private void addColumn(ColumnDefinition column, Set<String> keyColumns) {
        Column first = columns.get(column.name().key());
        if (first != null) {
            Diagnostic twice = Diagnostic.of(
                            DiagnosticCode.DUPLICATE_COLUMN,
                            column.name().span(),
                            "column \"" + column.name() + "\" is declared twice")
                    .withHelp("leave one out, or give it another name");
            ColumnDefinition before = first.definition();
            sink.add(before == null ? twice : twice.withRelated(before.name().span(), "the first one"));
            return;
        }
        boolean inKey = keyColumns.contains(column.name().key());
        Expr defaultValue = null;
        ColumnConstraint.Generated generated = null;
        boolean notNull = inKey;
        for (ColumnConstraint constraint : column.constraints()) {
            if (constraint instanceof ColumnConstraint.Default d) {
                defaultValue = d.value();
            } else if (constraint instanceof ColumnConstraint.Generated g) {
                generated = g;
            } else if (constraint instanceof ColumnConstraint.NotNull) {
                notNull = true;
            }
        }
        Identifier component = column.component();
        Identifier jsonKey = column.jsonKey();
        columns.put(
                column.name().key(),
                new Column(
                        column.name().text(),
                        value(column, inKey, notNull),
                        defaultValue,
                        generated == null ? null : generated.value(),
                        generated != null && generated.stored(),
                        false,
                        component == null ? null : component.text(),
                        jsonKey == null ? null : jsonKey.text(),
                        column.doc(),
                        column));
    }

    private ValueType value(ColumnDefinition column, boolean inKey, boolean notNull) {
        SqlType declared = TypeNames.type(column.type(), sink);
        SqlType type = flexible && !inKey ? SqlType.ANY : declared;
        return new ValueType(
                type, !notNull, TypeNames.affinity(column.type(), declared), collation(column), column.mappedBy());
    }

    private Collation collation(ColumnDefinition column) {
        Sequence sequence = Sequence.BINARY;
        for (ColumnConstraint constraint : column.constraints()) {
            if (constraint instanceof ColumnConstraint.Collation named) {
                sequence = Collations.sequence(named.collation(), sink);
            }
        }
        return new Collation(sequence, Strength.COLUMN);
    }

    private void addPrimaryKey(PrimaryKey key) {
        addKey(key.name(), true, key.columns(), false, false);
        if (key.columns().size() == 1 && key.aliasAllowed() && !definition.withoutRowid()) {
            Column column = columns.get(key.columns().get(0).key());
            if (column != null && declaresInteger(column)) {
                rowidAlias = column;
            }
        }
    }

    /** Only the word INTEGER itself makes the primary key the rowid. */
    private static boolean declaresInteger(Column column) {
        ColumnDefinition definition = column.definition();
        TypeName type = definition == null ? null : definition.type();
        return type != null
                && !type.array()
                && type.name().toUpperCase(Locale.ROOT).equals("INTEGER");
    }

    private void addConstraintsOf(ColumnDefinition column) {
        for (ColumnConstraint constraint : column.constraints()) {
            if (constraint instanceof ColumnConstraint.Unique unique) {
                addKey(unique.constraintName(), List.of(column.name()), false, false);
            } else if (constraint instanceof ColumnConstraint.References references) {
                foreignKeys.add(new PendingForeignKey(
                        references.constraintName(), List.of(column.name()), references.clause()));
            }
        }
    }

    private void addConstraint(TableConstraint constraint) {
        if (constraint instanceof TableConstraint.Unique unique) {
            addKey(unique.constraintName(), names(unique.terms()), false, isCollated(unique.terms()));
        } else if (constraint instanceof TableConstraint.ForeignKey key) {
            foreignKeys.add(new PendingForeignKey(key.constraintName(), key.columns(), key.clause()));
        }
    }

    private void addKey(@Nullable Identifier name, List<Identifier> names, boolean partial, boolean collated) {
        addKey(name, false, names, partial, collated);
    }

    private void addKey(
            @Nullable Identifier name, boolean primary, List<Identifier> names, boolean partial, boolean collated) {
        List<Column> members = new ArrayList<>();
        for (Identifier member : names) {
            Column column = columns.get(member.key());
            if (column == null) {
                reportUnknown(member);
                return;
            }
            members.add(column);
        }
        if (!members.isEmpty()) {
            keys.add(new Key(name == null ? null : name.text(), primary, members, partial, collated));
        }
    }

    private boolean isCollated(List<OrderingTerm> terms) {
        return terms.stream().anyMatch(this::isCollated);
    }

    /** Tells whether a term has another collation than its column. */
    private boolean isCollated(OrderingTerm term) {
        if (!(term instanceof OrderingTerm.By by)
                || !(by.expr() instanceof Expr.Collate collate)
                || !(collate.operand() instanceof Expr.ColumnRef ref)) {
            return false;
        }
        Column column = columns.get(ref.column().key());
        return column != null
                && !column.value()
                        .collation()
                        .sequence()
                        .name()
                        .equalsIgnoreCase(collate.collation().text());
    }

    /**
     * Returns the plain column names of an index or key; none when a term is an expression, or tells apart by its collation what the
     * column does not.
     */
    private List<Identifier> names(List<OrderingTerm> terms) {
        List<Identifier> names = new ArrayList<>();
        for (OrderingTerm term : terms) {
            Expr expr = term instanceof OrderingTerm.By by ? by.expr() : null;
            while (expr instanceof Expr.Collate collate) {
                expr = collate.operand();
            }
            if (!(expr instanceof Expr.ColumnRef ref) || ref.table() != null) {
                return List.of();
            }
            Column column = columns.get(ref.column().key());
            if (isCollated(term)
                    && column != null
                    && column.value().collation().sequence() != Collation.Sequence.BINARY) {
                return List.of();
            }
            names.add(ref.column());
        }
        return names;
    }
}

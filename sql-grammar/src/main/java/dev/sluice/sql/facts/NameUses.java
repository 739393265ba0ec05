package dev.sluice.sql.facts;

import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Delete;
import dev.sluice.sql.ast.ForeignKeyClause;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Source.SourceColumn;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a statement names a table, or a column of it: what a renaming has to change. */
public final class NameUses {
    private final Statement statement;
    private final Table table;
    private final Resolution resolution;
    private final Set<SourceSpan> found = new LinkedHashSet<>();

    private NameUses(Statement statement, Catalog catalog, Table table) {
        this.statement = statement;
        this.table = table;
        this.resolution = NameResolver.resolve(statement, catalog, List.of(), new DiagnosticSink());
    }

    /**
     * Returns the places where a declaration names a table.
     *
     * @param statement the declaration
     * @param catalog the schema that it belongs to
     * @param table a table of the schema
     * @return in the order of the text
     */
    public static List<SourceSpan> ofTable(Statement statement, Catalog catalog, Table table) {
        NameUses uses = new NameUses(statement, catalog, table);
        uses.tableNames();
        return uses.sorted();
    }

    /**
     * Returns the places where a declaration names a column; USING, which names a column of two tables, is left as it is.
     *
     * @param statement the declaration
     * @param catalog the schema that it belongs to
     * @param table a table of the schema
     * @param column the column's name
     * @return in the order of the text
     */
    public static List<SourceSpan> ofColumn(Statement statement, Catalog catalog, Table table, Identifier column) {
        NameUses uses = new NameUses(statement, catalog, table);
        uses.columnNames(column.key());
        return uses.sorted();
    }

    private List<SourceSpan> sorted() {
        return found.stream().sorted(Comparator.comparingInt(SourceSpan::start)).toList();
    }

    private void tableNames() {
        addTable(declaredName(statement));
        if (statement instanceof CreateTable create) {
            foreignKeys(create).forEach(clause -> addTable(clause.table()));
        } else if (statement instanceof SchemaStatement.CreateIndex index) {
            addTable(index.table());
        } else if (statement instanceof SchemaStatement.CreateTrigger trigger) {
            addTable(trigger.table());
        }
        resolution.sources.forEach((source, resolved) -> {
            if (table.equals(resolved.table()) && source instanceof TableSource.Named named) {
                addTable(named.name().name());
            }
        });
        resolution.targets.forEach((write, target) -> {
            if (table.equals(target.table())) {
                addTable(targetName(write));
            }
        });
        resolution.bindings.forEach((ref, target) -> {
            if (isOfTable(target)) {
                addTable(ref.table());
            }
        });
        for (SelectItem item : resolution.items.keySet()) {
            if (item instanceof SelectItem.TableStar star) {
                addTable(star.table());
            }
        }
    }

    private void addTable(@Nullable Identifier name) {
        if (name != null && name.key().equals(Identifier.key(table.name()))) {
            found.add(name.span());
        }
    }

    private static @Nullable Identifier declaredName(Statement statement) {
        if (statement instanceof CreateTable create) {
            return create.name().name();
        }
        if (statement instanceof SchemaStatement.CreateTableAs create) {
            return create.name().name();
        }
        return statement instanceof SchemaStatement.CreateVirtualTable create
                ? create.name().name()
                : null;
    }

    private static @Nullable Identifier targetName(Statement write) {
        if (write instanceof Insert insert) {
            return insert.table().name();
        }
        if (write instanceof Update update) {
            return update.target().name().name();
        }
        return write instanceof Delete delete ? delete.target().name().name() : null;
    }

    private boolean isOfTable(Target target) {
        if (target instanceof Target.OfColumn of) {
            return table.equals(of.column().source().table());
        }
        return target instanceof Target.OfRowid of && table.equals(of.source().table());
    }

    private void columnNames(String key) {
        if (statement instanceof CreateTable create) {
            inTable(create, key);
        } else if (statement instanceof SchemaStatement.CreateTrigger trigger && isTable(trigger.table())) {
            trigger.columns().forEach(column -> addColumn(column, key));
        }
        resolution.bindings.forEach((ref, target) -> {
            if (names(target, key)) {
                addColumn(ref.column(), key);
            }
        });
        resolution.insertColumns.forEach((insert, columns) -> written(insert.columns(), columns, key));
        resolution.assigned.forEach((assignment, columns) -> written(assignment.columns(), columns, key));
    }

    private void inTable(CreateTable create, String key) {
        boolean own = isTable(create.name().name());
        for (ForeignKeyClause clause : foreignKeys(create)) {
            if (isTable(clause.table())) {
                clause.columns().forEach(column -> addColumn(column, key));
            }
        }
        if (!own) {
            return;
        }
        create.columns().forEach(column -> addColumn(column.name(), key));
        for (TableConstraint constraint : create.constraints()) {
            if (constraint instanceof TableConstraint.ForeignKey foreign) {
                foreign.columns().forEach(column -> addColumn(column, key));
            }
        }
    }

    private void written(List<Identifier> names, List<@Nullable SourceColumn> columns, String key) {
        for (int i = 0; i < names.size() && i < columns.size(); i++) {
            SourceColumn column = columns.get(i);
            if (column != null && table.equals(column.source().table())) {
                addColumn(names.get(i), key);
            }
        }
    }

    private boolean names(Target target, String key) {
        if (target instanceof Target.OfMerged merged) {
            return merged.columns().stream().anyMatch(column -> isColumn(column, key));
        }
        return target instanceof Target.OfColumn of && isColumn(of.column(), key);
    }

    private boolean isColumn(SourceColumn column, String key) {
        Column declared = column.declared();
        return table.equals(column.source().table())
                && declared != null
                && Identifier.key(declared.name()).equals(key);
    }

    private boolean isTable(Identifier name) {
        return name.key().equals(Identifier.key(table.name()));
    }

    private void addColumn(Identifier name, String key) {
        if (name.key().equals(key)) {
            found.add(name.span());
        }
    }

    private static List<ForeignKeyClause> foreignKeys(CreateTable create) {
        List<ForeignKeyClause> clauses = new ArrayList<>();
        for (CreateTable.ColumnDefinition column : create.columns()) {
            for (ColumnConstraint constraint : column.constraints()) {
                if (constraint instanceof ColumnConstraint.References references) {
                    clauses.add(references.clause());
                }
            }
        }
        for (TableConstraint constraint : create.constraints()) {
            if (constraint instanceof TableConstraint.ForeignKey foreign) {
                clauses.add(foreign.clause());
            }
        }
        return clauses;
    }
}

package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code CREATE TABLE name (columns, constraints) options}.
 *
 * @param columns one or more
 * @param constraints table constraints, perhaps none
 * @param rowClass how the row's Java class is named, or null for the default
 * @param doc text of the comment before it, without comment signs, or null
 */
public record CreateTable(
        boolean temporary,
        boolean ifNotExists,
        QualifiedName name,
        List<ColumnDefinition> columns,
        List<TableConstraint> constraints,
        boolean strict,
        boolean withoutRowid,
        @Nullable RowClass rowClass,
        @Nullable String doc,
        SourceSpan span)
        implements SchemaStatement {
    /** Copies. */
    public CreateTable {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
    }

    /** Tells whether its key is AUTOINCREMENT: none that a row ever had comes again. */
    public boolean hasAutoincrement() {
        return columns.stream()
                        .flatMap(column -> column.constraints().stream())
                        .anyMatch(c -> c instanceof ColumnConstraint.PrimaryKey key && key.autoincrement())
                || constraints.stream()
                        .anyMatch(c -> c instanceof TableConstraint.PrimaryKey key && key.autoincrement());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitCreateTable(this);
    }

    /**
     * A column.
     *
     * @param type null without one
     * @param constraints in order, perhaps none
     * @param component name of the record component ({@code AS "name"}), or null
     * @param mappedBy qualified name of a converter, or null
     * @param jsonKey {@code JSON KEY}, or null
     * @param doc text of the comment before it or behind it, or null
     */
    public record ColumnDefinition(
            Identifier name,
            @Nullable TypeName type,
            List<ColumnConstraint> constraints,
            @Nullable Identifier component,
            @Nullable String mappedBy,
            @Nullable Identifier jsonKey,
            @Nullable String doc,
            SourceSpan span)
            implements Node {
        /** Copies. */
        public ColumnDefinition {
            constraints = List.copyOf(constraints);
        }
    }
}

package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that declares or changes the schema. */
public sealed interface SchemaStatement extends Statement
        permits CreateTable,
                SchemaStatement.CreateTableAs,
                SchemaStatement.CreateVirtualTable,
                SchemaStatement.CreateIndex,
                SchemaStatement.CreateView,
                SchemaStatement.CreateTrigger,
                SchemaStatement.AlterTable,
                SchemaStatement.Drop {
    /** {@code CREATE TABLE name AS select}. */
    record CreateTableAs(
            boolean temporary,
            boolean ifNotExists,
            QualifiedName name,
            Select select,
            @Nullable String doc,
            SourceSpan span)
            implements SchemaStatement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCreateTableAs(this);
        }
    }

    /**
     * {@code CREATE VIRTUAL TABLE name USING module(arguments)}.
     *
     * @param arguments each as written
     */
    record CreateVirtualTable(
            boolean ifNotExists,
            QualifiedName name,
            Identifier module,
            List<String> arguments,
            @Nullable String doc,
            SourceSpan span)
            implements SchemaStatement {
        /** Copies. */
        public CreateVirtualTable {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCreateVirtualTable(this);
        }
    }

    /**
     * {@code CREATE [UNIQUE] INDEX name ON table (terms) [WHERE ..]}.
     *
     * @param terms one or more columns or expressions
     * @param where condition of a partial index, or null
     */
    record CreateIndex(
            boolean unique,
            boolean ifNotExists,
            QualifiedName name,
            Identifier table,
            List<OrderingTerm> terms,
            @Nullable Expr where,
            SourceSpan span)
            implements SchemaStatement {
        /** Copies. */
        public CreateIndex {
            terms = List.copyOf(terms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCreateIndex(this);
        }
    }

    /**
     * {@code CREATE VIEW name [(columns)] AS select}.
     *
     * @param columns perhaps none
     * @param rowClass how the row's Java class is named, or null
     */
    record CreateView(
            boolean temporary,
            boolean ifNotExists,
            QualifiedName name,
            List<Identifier> columns,
            Select select,
            @Nullable RowClass rowClass,
            @Nullable String doc,
            SourceSpan span)
            implements SchemaStatement {
        /** Copies. */
        public CreateView {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCreateView(this);
        }
    }

    /**
     * {@code CREATE TRIGGER name timing event ON table [FOR EACH ROW] [WHEN ..] BEGIN statements END}.
     *
     * @param timing null where not written, which means BEFORE
     * @param columns columns of UPDATE OF, perhaps none
     * @param when condition, or null
     * @param body one or more of INSERT, UPDATE, DELETE and SELECT
     */
    record CreateTrigger(
            boolean temporary,
            boolean ifNotExists,
            QualifiedName name,
            @Nullable Timing timing,
            Event event,
            List<Identifier> columns,
            Identifier table,
            boolean forEachRow,
            @Nullable Expr when,
            List<Statement> body,
            SourceSpan span)
            implements SchemaStatement {
        /** Copies. */
        public CreateTrigger {
            columns = List.copyOf(columns);
            body = List.copyOf(body);
        }

        /** When a trigger runs. */
        public enum Timing {
            /** Before the row changes. */
            BEFORE,
            /** After the row changed. */
            AFTER,
            /** Instead of a change to a view. */
            INSTEAD_OF
        }

        /** What a trigger waits for. */
        public enum Event {
            /** A row is inserted. */
            INSERT,
            /** A row is updated. */
            UPDATE,
            /** A row is deleted. */
            DELETE
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCreateTrigger(this);
        }
    }

    /** {@code ALTER TABLE name action}. */
    record AlterTable(QualifiedName table, AlterAction action, SourceSpan span) implements SchemaStatement {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAlterTable(this);
        }
    }

    /** What ALTER TABLE does. */
    sealed interface AlterAction extends Node {}

    /** {@code RENAME TO name}. */
    record RenameTable(Identifier name, SourceSpan span) implements AlterAction {}

    /** {@code RENAME [COLUMN] from TO to}. */
    record RenameColumn(Identifier from, Identifier to, SourceSpan span) implements AlterAction {}

    /** {@code ADD [COLUMN] definition}. */
    record AddColumn(CreateTable.ColumnDefinition column, SourceSpan span) implements AlterAction {}

    /** {@code DROP [COLUMN] name}. */
    record DropColumn(Identifier column, SourceSpan span) implements AlterAction {}

    /**
     * {@code ALTER [COLUMN] name SET NOT NULL} or {@code DROP NOT NULL}.
     *
     * @param notNull true for SET, false for DROP
     */
    record AlterColumnNullness(Identifier column, boolean notNull, SourceSpan span) implements AlterAction {}

    /** {@code ADD [CONSTRAINT name] CHECK (..)}. */
    record AddConstraint(TableConstraint constraint, SourceSpan span) implements AlterAction {}

    /** {@code DROP CONSTRAINT name}. */
    record DropConstraint(Identifier name, SourceSpan span) implements AlterAction {}

    /** {@code DROP TABLE|VIEW|INDEX|TRIGGER [IF EXISTS] name}. */
    record Drop(Kind kind, boolean ifExists, QualifiedName name, SourceSpan span) implements SchemaStatement {
        /** What is dropped. */
        public enum Kind {
            /** A table. */
            TABLE,
            /** A view. */
            VIEW,
            /** An index. */
            INDEX,
            /** A trigger. */
            TRIGGER
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitDrop(this);
        }
    }
}

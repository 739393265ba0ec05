package dev.sluice.sql.ast;

/** A statement of SQL. */
public sealed interface Statement extends Node
        permits Select, Insert, Update, Delete, SchemaStatement, SessionStatement {
    /**
     * Calls the method of a visitor that belongs to this statement.
     *
     * @param visitor the visitor
     * @param <R> what it returns
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind of statement; none has a default.
     *
     * @param <R> what the methods return
     */
    interface Visitor<R> {
        /** Visits {@link Select}. */
        R visitSelect(Select node);

        /** Visits {@link Insert}. */
        R visitInsert(Insert node);

        /** Visits {@link Update}. */
        R visitUpdate(Update node);

        /** Visits {@link Delete}. */
        R visitDelete(Delete node);

        /** Visits {@link CreateTable}. */
        R visitCreateTable(CreateTable node);

        /** Visits {@link SchemaStatement.CreateTableAs}. */
        R visitCreateTableAs(SchemaStatement.CreateTableAs node);

        /** Visits {@link SchemaStatement.CreateVirtualTable}. */
        R visitCreateVirtualTable(SchemaStatement.CreateVirtualTable node);

        /** Visits {@link SchemaStatement.CreateIndex}. */
        R visitCreateIndex(SchemaStatement.CreateIndex node);

        /** Visits {@link SchemaStatement.CreateView}. */
        R visitCreateView(SchemaStatement.CreateView node);

        /** Visits {@link SchemaStatement.CreateTrigger}. */
        R visitCreateTrigger(SchemaStatement.CreateTrigger node);

        /** Visits {@link SchemaStatement.AlterTable}. */
        R visitAlterTable(SchemaStatement.AlterTable node);

        /** Visits {@link SchemaStatement.Drop}. */
        R visitDrop(SchemaStatement.Drop node);

        /** Visits every {@link SessionStatement}. */
        R visitSession(SessionStatement node);
    }
}

package dev.sluice.sql.facts;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.functions.FunctionSignature;

/** The function that a call means. */
public sealed interface ResolvedFunction {
    /**
     * A function of SQLite, or of the source language.
     *
     * @param signature its row of the table
     */
    record BuiltIn(FunctionSignature signature) implements ResolvedFunction {}

    /**
     * A function that the schema declares.
     *
     * @param declaration its declaration
     */
    record Declared(FileItem.DeclareFunction declaration) implements ResolvedFunction {}

    /** Tells whether it makes one value of many rows. */
    default boolean isAggregate() {
        return this instanceof BuiltIn builtIn && builtIn.signature().kind() == FunctionSignature.Kind.AGGREGATE;
    }
}

package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;

/** How the Java class of a row is chosen. */
public sealed interface RowClass extends Node {
    /** {@code AS Name}: the generated record's name. */
    record Named(Identifier name, SourceSpan span) implements RowClass {}

    /** {@code WITH com.acme.Type}: a class that exists. */
    record Existing(String javaType, SourceSpan span) implements RowClass {}
}

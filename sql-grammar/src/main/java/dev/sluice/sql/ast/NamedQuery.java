package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A query with a name: {@code name(parameters) :mark AS Row: statement;}, or the same as {@code -- name:} comment.
 *
 * @param name its name; {@code create} for {@code @create}
 * @param atCreate whether this is {@code @create}
 * @param parameters declared parameters and placeholders in order, perhaps none
 * @param mark what the method returns, or null where it follows from the statement
 * @param rowClass the result's class, or null for the default
 * @param engine the engine that the text is for ({@code ON POSTGRES}), or null for both
 * @param engineOnly whether the query exists on {@code engine} alone ({@code ON POSTGRES ONLY})
 * @param body what it runs
 * @param doc text of the comment before it, or null
 * @param span all of it
 */
public record NamedQuery(
        Identifier name,
        boolean atCreate,
        List<Declared> parameters,
        @Nullable Mark mark,
        @Nullable RowClass rowClass,
        @Nullable Dialect engine,
        boolean engineOnly,
        Body body,
        @Nullable String doc,
        SourceSpan span)
        implements FileItem {
    /** Checks and copies. */
    public NamedQuery {
        Objects.requireNonNull(name, "name");
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(span, "span");
    }

    /** What a query runs. */
    public sealed interface Body extends Node {}

    /** One statement. */
    public record Single(Statement statement, SourceSpan span) implements Body {}

    /** {@code { statement; statement; }} in one transaction. */
    public record Block(List<Statement> statements, SourceSpan span) implements Body {
        /** Copies. */
        public Block {
            statements = List.copyOf(statements);
        }
    }

    /** {@code $$ text $$}: sent to the engine as it is. */
    public record Text(String text, SourceSpan span) implements Body {}

    /** A declared parameter or placeholder. */
    public sealed interface Declared extends Node {
        /** Returns the name without its sign. */
        Identifier name();
    }

    /**
     * {@code :name AS TYPE [OR NULL] [= value]}.
     *
     * @param type null where only the name or a default is declared
     * @param defaultValue what an absent value becomes, or null
     */
    public record DeclaredParameter(
            Identifier name,
            @Nullable TypeName type,
            boolean nullable,
            @Nullable Expr defaultValue,
            SourceSpan span) implements Declared {}

    /**
     * {@code $name [= default]}.
     *
     * @param defaultValue SQL that stands for an absent placeholder, or null
     */
    public record DeclaredPlaceholder(
            Identifier name, @Nullable Expr defaultValue, SourceSpan span) implements Declared {}

    /** What the method returns. */
    public enum Mark {
        /** One row, else an exception. */
        ONE,
        /** A row or none. */
        OPTIONAL,
        /** A list. */
        MANY,
        /** Nothing. */
        EXEC,
        /** The number of rows changed. */
        EXECROWS
    }
}

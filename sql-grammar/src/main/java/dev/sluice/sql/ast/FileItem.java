package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at the top of a source file. */
public sealed interface FileItem extends Node
        permits FileItem.Plain,
                FileItem.ImportFile,
                FileItem.ImportType,
                FileItem.DeclareFunction,
                FileItem.EngineText,
                FileItem.Broken,
                NamedQuery {
    /** A statement without a name. */
    record Plain(Statement statement, SourceSpan span) implements FileItem {}

    /**
     * A table or view whose declaration could not be read, which was reported: that it is there, and nothing else, is known.
     *
     * @param name its name
     */
    record Broken(Identifier name, SourceSpan span) implements FileItem {}

    /** {@code import 'classpath:com/acme/users.sql';}. */
    record ImportFile(String path, SourceSpan span) implements FileItem {}

    /** {@code import com.acme.Status;}. */
    record ImportType(String javaType, SourceSpan span) implements FileItem {}

    /**
     * {@code DECLARE FUNCTION name(TEXT, REAL) RETURNS REAL NOT NULL POSTGRES [SQLITE com.acme.Similarity];}.
     *
     * @param postgres whether Postgres has it
     * @param sqliteClass the Java class that implements it on SQLite, or null
     */
    record DeclareFunction(
            Identifier name,
            List<TypeName> parameters,
            TypeName result,
            boolean notNull,
            boolean postgres,
            @Nullable String sqliteClass,
            SourceSpan span)
            implements FileItem {
        /** Copies. */
        public DeclareFunction {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * A table, index, trigger or {@code @create} of one engine, in that engine's own text.
     *
     * @param name the name that is declared
     * @param engine the engine
     * @param text the text between {@code $$}
     */
    record EngineText(Identifier name, Dialect engine, boolean only, String text, SourceSpan span)
            implements FileItem {}
}

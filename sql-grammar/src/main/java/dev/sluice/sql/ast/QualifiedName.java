package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table, view, index or trigger, perhaps with the schema that holds it.
 *
 * @param schema {@code main}, {@code temp} or an attached database, or null
 * @param name the name
 * @param span both
 */
public record QualifiedName(@Nullable Identifier schema, Identifier name, SourceSpan span) implements Node {
    /** Checks. */
    public QualifiedName {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }
}

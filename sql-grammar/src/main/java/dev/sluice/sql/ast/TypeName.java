package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A type as written: {@code NUMERIC(10, 2)}, {@code UNSIGNED BIG INT}, {@code TEXT[]}, {@code ENUM(com.acme.Status)}.
 *
 * @param name words of the name with single spaces between them, as written
 * @param arguments signed numbers in parentheses as written, or empty
 * @param javaType the qualified Java name in {@code ENUM(...)} or {@code ENUMNAME(...)}, else null
 * @param array whether {@code []} follows
 * @param span all of it
 */
public record TypeName(
        String name, List<String> arguments, @Nullable String javaType, boolean array, SourceSpan span)
        implements Node {
    /** Checks and copies. */
    public TypeName {
        Objects.requireNonNull(name, "name");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(span, "span");
    }
}

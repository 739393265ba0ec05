package dev.sluice.generator.model;

import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A placeholder of a query, for which the caller composes something.
 *
 * @param name its name without the sign
 * @param kind what is composed
 * @param type of a value its type
 * @param scope index of the row sources whose columns it may use, among the template's
 * @param index its index among the template's placeholders
 * @param defaultText how the source writes what stands for it when it is left out, or null where it must be given
 * @param span its declaration or first use
 */
public record PlaceholderModel(
        String name,
        Kind kind,
        SqlType type,
        int scope,
        int index,
        @Nullable String defaultText,
        SourceSpan span) implements ArgumentModel {
    /** Checks. */
    public PlaceholderModel {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }

    /** Tells whether a call may leave it out. */
    public boolean optional() {
        return defaultText != null;
    }

    /** What is composed. */
    public enum Kind {
        /** A condition. */
        CONDITION,
        /** A value. */
        VALUE,
        /** An order. */
        ORDER
    }
}

package dev.sluice.generator.model;

import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.ValueType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a query.
 *
 * @param name its name without the sign, or its number for {@code ?} and {@code ?3}
 * @param value what it takes; of a collection the elements
 * @param collection whether it takes a collection
 * @param optional whether a call may leave it out, and optional terms with it
 * @param defaultValue the value of a call that leaves it out, or null where none may
 * @param meets the column that it is compared with or assigned to as {@code table.column} or {@code column}, or null
 * @param span its declaration or first use
 */
public record ParameterModel(
        String name,
        ValueType value,
        boolean collection,
        boolean optional,
        @Nullable DefaultValue defaultValue,
        @Nullable String meets,
        SourceSpan span)
        implements ArgumentModel {
    /** Checks. */
    public ParameterModel {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }
}

package dev.sluice.generator.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a value becomes an object of the application.
 *
 * @param form how the conversion is called
 * @param owner the class that the source names, or that has the field
 * @param member the field, or the component of a record; null where there is none
 * @param java what the application works with
 * @param stored the Java type of the column, boxed; null where any column of text or numbers will do
 * @param takesNull whether NULL is converted too
 */
public record ConverterModel(
        Form form,
        JavaTypeModel owner,
        @Nullable String member,
        JavaTypeModel java,
        @Nullable JavaTypeModel stored,
        boolean takesNull) {
    /** Checks. */
    public ConverterModel {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(java, "java");
    }

    /** How a conversion is called. */
    public enum Form {
        /** On an object of the class. */
        INSTANCE,
        /** On what a static field holds. */
        FIELD,
        /** By the constructor and the only component of a record. */
        RECORD,
        /** As an enum constant: by name in TEXT, by ordinal in INTEGER. */
        ENUM
    }
}

package dev.sluice.sql.types;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an expression's value.
 *
 * @param type its type
 * @param nullable whether it may be NULL
 * @param affinity the affinity that comparisons apply; {@link Affinity#NONE} for what is no column and no cast
 * @param collation the collating sequence of comparisons
 * @param converter qualified name of the converter that rides along ({@code MAPPED BY}), or null
 */
public record ValueType(
        SqlType type,
        boolean nullable,
        Affinity affinity,
        Collation collation,
        @Nullable String converter) {
    /** Nothing is known, not even that it is not NULL. */
    public static final ValueType UNKNOWN = of(SqlType.UNKNOWN, true);

    /** Checks. */
    public ValueType {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(affinity, "affinity");
        Objects.requireNonNull(collation, "collation");
    }

    /**
     * Returns the value of an operator or function: no affinity, default collation, no converter.
     *
     * @param type its type
     * @param nullable whether it may be NULL
     */
    public static ValueType of(SqlType type, boolean nullable) {
        return new ValueType(type, nullable, Affinity.NONE, Collation.DEFAULT, null);
    }

    /**
     * Returns the same with another type.
     *
     * @param other the type
     */
    public ValueType withType(SqlType other) {
        return new ValueType(other, nullable, affinity, collation, converter);
    }

    /**
     * Returns the same with other nullness.
     *
     * @param other whether it may be NULL
     */
    public ValueType withNullable(boolean other) {
        return new ValueType(type, other, affinity, collation, converter);
    }

    /**
     * Returns the same with another collation.
     *
     * @param other the collation
     */
    public ValueType withCollation(Collation other) {
        return new ValueType(type, nullable, affinity, other, converter);
    }

    /** Returns the type and, when it may be NULL, {@code OR NULL}. */
    @Override
    public String toString() {
        return nullable ? type + " OR NULL" : type.toString();
    }
}

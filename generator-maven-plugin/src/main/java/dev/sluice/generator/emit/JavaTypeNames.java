package dev.sluice.generator.emit;

import dev.sluice.sql.types.ValueType;

/** The names of Java types, for those who describe generated code without generating it. */
public final class JavaTypeNames {
    private JavaTypeNames() {}

    /**
     * Returns the Java type of a value: primitive where it cannot be null.
     *
     * @param value type and nullness, the type known
     * @return for example {@code long} or {@code java.math.BigDecimal}
     */
    public static String of(ValueType value) {
        return JavaTypes.of(value).withoutAnnotations().toString();
    }

    /**
     * Returns the Java class of a value, whatever its nullness.
     *
     * @param value type, which is known
     * @return for example {@code java.lang.Long}
     */
    public static String boxed(ValueType value) {
        return JavaTypes.argument(value.withNullable(false)).toString();
    }
}

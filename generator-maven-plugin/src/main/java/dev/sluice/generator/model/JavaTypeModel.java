package dev.sluice.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A Java type that the source names, or that follows from one.
 *
 * @param packageName its package; empty for a primitive type
 * @param names its simple name, behind those of the classes that it is nested in
 * @param arguments type arguments, perhaps none
 * @param dimensions how many array brackets stand behind it
 */
public record JavaTypeModel(String packageName, List<String> names, List<JavaTypeModel> arguments, int dimensions) {
    /** Checks and copies. */
    public JavaTypeModel {
        Objects.requireNonNull(packageName, "packageName");
        names = List.copyOf(names);
        arguments = List.copyOf(arguments);
    }

    /** Returns the simple name. */
    public String simpleName() {
        return names.get(names.size() - 1);
    }

    /** Returns the type as Java source, qualified. */
    @Override
    public String toString() {
        String name = (packageName.isEmpty() ? "" : packageName + ".") + String.join(".", names);
        String generics = arguments.isEmpty()
                ? ""
                : arguments.stream().map(JavaTypeModel::toString).collect(Collectors.joining(", ", "<", ">"));
        return name + generics + "[]".repeat(dimensions);
    }
}

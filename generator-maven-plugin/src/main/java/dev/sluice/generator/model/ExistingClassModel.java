package dev.sluice.generator.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A class of the application that rows are made into ({@code WITH com.acme.User}).
 *
 * @param type the class
 * @param constructors its public constructors, one or more
 * @param methods return types of its public methods without parameters, by name
 */
public record ExistingClassModel(
        JavaTypeModel type, List<List<Parameter>> constructors, Map<String, JavaTypeModel> methods) {
    /** Checks and copies. */
    public ExistingClassModel {
        Objects.requireNonNull(type, "type");
        constructors = constructors.stream().map(List::copyOf).toList();
        methods = Map.copyOf(methods);
    }

    /**
     * A parameter of a constructor.
     *
     * @param name its name
     * @param type its type
     */
    public record Parameter(String name, JavaTypeModel type) {
        /** Checks. */
        public Parameter {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
        }
    }
}

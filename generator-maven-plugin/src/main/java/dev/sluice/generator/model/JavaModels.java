package dev.sluice.generator.model;

import java.util.Map;

/**
 * What the Java classes are like that the sources name.
 *
 * @param converters how values become objects of the application, by the names that the sources use
 * @param classes classes that rows are made into, by the names that the sources use
 */
public record JavaModels(Map<String, ConverterModel> converters, Map<String, ExistingClassModel> classes) {
    /** Copies. */
    public JavaModels {
        converters = Map.copyOf(converters);
        classes = Map.copyOf(classes);
    }
}
